import { resolve } from "node:path";
import { Command } from "commander";
import { storiesQuestion } from "../../ask/stories.ts";
import { storyQuestion } from "../../ask/story.ts";
import { type LocalCloud, startLocalCloud } from "../../local/cloud.ts";
import { becomeLean } from "../../local/lean-process.ts";
import { findFiles } from "../ingest/find-files.ts";
import { ingest } from "../ingest/ingest.ts";
import { localPlace } from "../place.ts";
import { progressBar } from "../print/progress.ts";
import { printSummary } from "../print/summary.ts";
import { type ReaderSource, readerSource } from "../reader.ts";
import { localTarget } from "../target.ts";
import { openBrowser } from "./explore.ts";
import { report } from "./ingest.ts";
import { printEndpoints, untilStopped } from "./start.ts";
import { withDataDir } from "./target-options.ts";

const SAMPLES = resolve(import.meta.dirname, "../../samples");
const TIMEOUT_SECONDS = 120;

interface Options {
	dataDir: string;
	exit?: boolean;
	explore: boolean;
}

export const demoCommand = withDataDir(new Command("demo"))
	.description("Start the local cloud, ingest the sample articles and show what was found in them")
	.option("--exit", "stop after the summary (so it does where standard input is no terminal)")
	.option("--no-explore", "do not end in the explorer, the page on which to look at all of it")
	.action(async ({ dataDir, exit, explore }: Options) => {
		becomeLean();
		console.log("Starting the local cloud …");
		const cloud = await startLocalCloud({ dataDir, onSynth: () => console.log("Synthesizing the stack …") });
		const source = readerSource(localPlace(cloud));
		try {
			if (!(await ingestSamples(cloud))) process.exitCode = 1;
			await summarize(source);
			if (exit || !process.stdin.isTTY) return;
			printEndpoints(cloud);
			await (explore ? exploring(source, cloud) : untilStopped(cloud));
		} finally {
			source.close();
			await cloud.stop();
		}
	});

/** @returns whether all got through */
async function ingestSamples(cloud: LocalCloud): Promise<boolean> {
	const files = await findFiles([SAMPLES]);
	const bar = progressBar("Ingesting", files.length);
	const ingested = await ingest(localTarget(cloud), files, {
		timeout: TIMEOUT_SECONDS,
		progress: bar.update,
	}).finally(bar.stop);
	report(ingested);
	return ingested.failed.length + ingested.stuck.length === 0;
}

async function summarize({ reader }: ReaderSource): Promise<void> {
	const { stories } = await storiesQuestion.ask(reader(), { limit: 1 });
	const [largest] = stories;
	if (largest) printSummary(await storyQuestion.ask(reader(), { article: largest.story }));
}

async function exploring({ reader }: ReaderSource, cloud: LocalCloud): Promise<void> {
	const { startExplorer } = await import("../../explore/server/serve.ts");
	const { localApi } = await import("../../explore/server/app.ts");
	const explorer = await startExplorer(localApi(reader));
	console.log(`\nLook at all of it: ${explorer.url}`);
	openBrowser(explorer.url);
	try {
		await untilStopped(cloud);
	} finally {
		await explorer.close();
	}
}
