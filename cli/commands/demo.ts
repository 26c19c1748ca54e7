import { resolve } from "node:path";
import { Command } from "commander";
import { summarize } from "../../ask/summary.ts";
import { ResultsReader } from "../../ask/table/results-reader.ts";
import { startLocalCloud } from "../../local/cloud.ts";
import { findFiles } from "../ingest/find-files.ts";
import { ingest } from "../ingest/ingest.ts";
import { progressBar } from "../print/progress.ts";
import { printSummary } from "../print/summary.ts";
import { localTarget } from "../target.ts";
import { report } from "./ingest.ts";
import { printEndpoints, untilStopped } from "./start.ts";
import { withDataDir } from "./target-options.ts";

const SAMPLES = resolve(import.meta.dirname, "../../samples");
const TIMEOUT_SECONDS = 120;

export const demoCommand = withDataDir(new Command("demo"))
	.description("Start the local cloud, ingest the sample articles and show what was found in them")
	.option("--exit", "stop after the summary (so it does where standard input is no terminal)")
	.action(async ({ dataDir, exit }: { dataDir: string; exit?: boolean }) => {
		console.log("Starting the local cloud …");
		const cloud = await startLocalCloud({ dataDir, onSynth: () => console.log("Synthesizing the stack …") });
		try {
			const target = localTarget(cloud);
			const files = await findFiles([SAMPLES]);
			const bar = progressBar("Ingesting", files.length);
			const ingested = await ingest(target, files, {
				timeout: TIMEOUT_SECONDS,
				progress: bar.update,
			}).finally(bar.stop);
			report(ingested);
			const articles = ingested.indexed.map(({ ending }) => ending.head);
			printSummary(await summarize(new ResultsReader(target.dynamo, target.table), articles));
			if (ingested.failed.length + ingested.stuck.length > 0) process.exitCode = 1;
			if (exit || !process.stdin.isTTY) return;
			printEndpoints(cloud);
			await untilStopped(cloud);
		} finally {
			await cloud.stop();
		}
	});
