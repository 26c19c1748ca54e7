import { setTimeout as sleep } from "node:timers/promises";
import { Command } from "commander";
import { plural } from "../../ask/words/plural.ts";
import { cloudMeters, localMeters } from "../operations/status/meters.ts";
import type { Outdated } from "../operations/status/outdated.ts";
import { type StageStatus, type Status, status } from "../operations/status/status.ts";
import { type Column, tableText } from "../print/table.ts";
import { type TargetOptions, withTarget } from "../target.ts";
import { withTargetOptions } from "./target-options.ts";

const EVERY_MS = 5_000;

interface Options extends TargetOptions {
	watch?: boolean;
	json?: boolean;
}

export const statusCommand = withTargetOptions(new Command("status"))
	.description(
		"How the pipeline is: what waits at each stage, dead letters, failures of the day, articles a minute",
	)
	.option("--watch", "again every five seconds, until Ctrl-C")
	.option("--json", "one JSON object a line, for programs")
	.action((options: Options) =>
		withTarget(options, async (target) => {
			const meters = target.isLocal ? localMeters(options.dataDir) : await cloudMeters(target);
			do {
				const now = await status(target, meters, new Date().toISOString().slice(0, 10));
				if (options.watch && process.stdout.isTTY) console.clear();
				console.log(options.json ? JSON.stringify({ type: "status", ...now }) : statusText(target.name, now));
				if (options.watch) await sleep(EVERY_MS);
			} while (options.watch);
		}),
	);

const COLUMNS: Column<StageStatus>[] = [
	{ title: "stage", of: ({ stage }) => stage },
	{ title: "waiting", of: ({ waiting }) => waiting },
	{ title: "under way", of: ({ underWay }) => underWay },
	{ title: "oldest (s)", of: ({ oldestSeconds }) => oldestSeconds },
	{ title: "dead letters", of: ({ deadLetters }) => deadLetters },
];

function statusText(
	name: string,
	{ stages, articlesPerMinute, failures, version, extractor, outdated }: Status,
): string {
	const reasons = Object.entries(failures).sort(([, a], [, b]) => b - a);
	const rate = articlesPerMinute?.toLocaleString("en-US", { maximumFractionDigits: 1 });
	return [
		[name, ...(version ? [`version ${version}`] : []), ...(extractor ? [`extractor ${extractor}`] : [])].join(
			", ",
		),
		tableText(stages, COLUMNS),
		...(rate === undefined ? [] : [`${rate} articles a minute over the last five`]),
		reasons.length === 0
			? "no file failed today"
			: `failed today: ${reasons.map(([code, count]) => `${count.toLocaleString("en-US")} ${code}`).join(", ")}`,
		...(outdated === undefined ? [] : [outdatedText(outdated)]),
	].join("\n");
}

function outdatedText({ articles, lookedAt, all }: Outdated): string {
	const looked = all ? plural(lookedAt, "article") : `the newest and oldest ${plural(lookedAt, "article")}`;
	if (articles === 0) return `none of ${looked} stands under another version of the extractor`;
	const count = articles.toLocaleString("en-US");
	return `${count} of ${looked} under another version of the extractor: news-ingest replay --outdated`;
}
