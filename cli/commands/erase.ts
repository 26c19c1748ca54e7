import { createInterface } from "node:readline/promises";
import { Command } from "commander";
import { ResultsReader } from "../../ask/table/results-reader.ts";
import { plural } from "../../ask/words/plural.ts";
import { CliError } from "../cli-error.ts";
import { type Erasure, erase } from "../operations/erase/erase.ts";
import { clean } from "../print/clean.ts";
import { type Target, type TargetOptions, withTarget } from "../target.ts";
import { positiveNumber } from "./arguments.ts";
import { withTargetOptions } from "./target-options.ts";

interface Options extends TargetOptions {
	yes?: boolean;
	json?: boolean;
	timeout: number;
}

export const eraseCommand = withTargetOptions(new Command("erase"))
	.description("Delete all that is kept of an article for good: versions, artifacts, rows, names, messages")
	.argument("<keys-or-ids...>", "articles, by key or id")
	.option("--yes", "do not ask on a terminal")
	.option("--timeout <seconds>", "how long to wait for what is being processed", positiveNumber, 120)
	.option("--json", "one JSON object a line, for programs")
	.action((articles: string[], options: Options) =>
		withTarget(options, async (target) => {
			const keys = [];
			for (const article of articles) keys.push(await keyOf(target, article));
			if (!(await confirmed(keys, target, options))) throw new CliError("nothing was erased");
			for (const key of keys) report(target, await erase(target, key, options.timeout * 1000), options);
		}),
	);

/** What looks like an id is one where the table knows it; else it is a key. */
async function keyOf({ dynamo, table }: Target, keyOrId: string): Promise<string> {
	const heads = await new ResultsReader(dynamo, table).heads([keyOrId]);
	return heads.get(keyOrId)?.key ?? keyOrId;
}

async function confirmed(keys: string[], { name }: Target, { yes }: Options): Promise<boolean> {
	if (yes || !process.stdin.isTTY) return true;
	const asking = createInterface({ input: process.stdin, output: process.stderr });
	try {
		const answer = await asking.question(`Erase ${keys.join(", ")} in ${name} for good? [y/N] `);
		return /^y(es)?$/i.test(answer.trim());
	} finally {
		asking.close();
	}
}

function report(target: Target, erasure: Erasure, { json }: Options): void {
	const beyondReach = beyondReachOf(target);
	if (erasure.underWay > 0) process.exitCode = 1;
	if (json) {
		console.log(JSON.stringify({ type: "erasure", ...erasure, beyondReach }));
		return;
	}
	const { key, article, versions, artifacts, messages, rows, aliases, underWay } = erasure;
	const went = [
		plural(versions, "version"),
		plural(artifacts, "artifact"),
		plural(rows, "row"),
		plural(aliases, "name that no other article gives", "names that no other article gives"),
		plural(messages, "message"),
	];
	console.log(`${clean(key)} (${article})\n  erased: ${went.join(", ")}`);
	for (const what of beyondReach) console.log(`  beyond reach: ${what}`);
	if (underWay > 0)
		console.error(
			`  ${plural(underWay, "message")} still under way: one of them may bring a row back; erase it again when they are done`,
		);
}

/** Where traces may be left that no command can take away. */
function beyondReachOf({ isLocal }: Target): string[] {
	return isLocal
		? [
				"the functions' logs in the data folder, which name the key",
				"bytes of deleted rows and objects in the data folder's files, until they are written over",
			]
		: [
				"the functions' logs, which name the key, until they expire (logRetentionDays)",
				"the table's point-in-time recovery, for 35 days, and any backup of table or bucket",
				"an event that S3 delivers late: it leaves a tombstone with the key (tombstoneDays); erase it again then",
				"names that a version gave which is no longer there",
			];
}
