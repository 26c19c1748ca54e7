import { createInterface } from "node:readline/promises";
import { Command } from "commander";
import { plural } from "../../ask/words/plural.ts";
import { CliError } from "../cli-error.ts";
import { eraseArchive } from "../operations/archive/erase-archive.ts";
import { hasStateMachine, runStateMachine } from "../operations/archive/whole-archive.ts";
import { type Erasure, erase } from "../operations/erase/erase.ts";
import { erasedBy } from "../operations/erase/subject.ts";
import { tellRun } from "../print/archive-run.ts";
import { clean } from "../print/clean.ts";
import { type Target, type TargetOptions, withTarget } from "../target.ts";
import { positiveNumber } from "./arguments.ts";
import { withTargetOptions } from "./target-options.ts";

interface Options extends TargetOptions {
	prefix?: string;
	all?: boolean;
	yes?: boolean;
	json?: boolean;
	timeout: number;
}

export const eraseCommand = withTargetOptions(new Command("erase"))
	.description("Delete all that is kept of an article for good: versions, artifacts, rows, names, messages")
	.argument("[keys-or-ids...]", "articles, by key or id")
	.option("--prefix <keys>", "every article whose key begins so")
	.option("--all", "every article")
	.option("--yes", "do not ask on a terminal")
	.option("--timeout <seconds>", "how long to wait for what is being processed", positiveNumber, 120)
	.option("--json", "one JSON object a line, for programs")
	.action((articles: string[], options: Options) =>
		withTarget(options, async (target) => {
			const prefix = options.all ? target.articlesPrefix : options.prefix;
			if ((prefix === undefined) === (articles.length === 0) || (options.all && options.prefix !== undefined))
				throw new CliError("name articles, or --prefix, or --all");
			if (prefix !== undefined) return eraseBelow(target, prefix, options);
			const keys = [];
			for (const article of articles) keys.push(await fileOf(target, article));
			if (!(await confirmed(keys.join(", "), target, options))) throw new CliError("nothing was erased");
			for (const key of keys) report(target, await erase(target, key, options.timeout * 1000), options);
		}),
	);

/** @throws {CliError} where it is one of several articles of a file: its text is in no file of its own */
async function fileOf(target: Target, keyOrId: string): Promise<string> {
	const { key, part } = await erasedBy(target, keyOrId);
	if (part === undefined) return key;
	throw new CliError(
		`${keyOrId} is article ${part} of the file ${key}: erase ${key}, which takes all its articles, and upload the file again without it`,
	);
}

async function confirmed(what: string, { name }: Target, { yes }: Options): Promise<boolean> {
	if (yes || !process.stdin.isTTY) return true;
	const asking = createInterface({ input: process.stdin, output: process.stderr });
	try {
		const answer = await asking.question(`Erase ${what} in ${name} for good? [y/N] `);
		return /^y(es)?$/i.test(answer.trim());
	} finally {
		asking.close();
	}
}

async function eraseBelow(target: Target, prefix: string, options: Options): Promise<void> {
	if (!prefix.startsWith(target.articlesPrefix))
		throw new CliError(`articles of ${target.name} begin with ${target.articlesPrefix}`);
	const what = prefix === "" ? "every article" : `every article whose key begins with ${prefix}`;
	if (!(await confirmed(what, target, options))) throw new CliError("nothing was erased");
	if (hasStateMachine(target)) {
		tellRun(await runStateMachine(target, "erase", prefix), options);
		if (!options.json) for (const left of [LATE_TOMBSTONES, ...beyondReachOfRun(target)]) console.log(left);
		return;
	}
	const erasure = await eraseArchive(target, prefix, options.timeout * 1000);
	const { keys, versions, underWay } = erasure;
	if (underWay > 0) process.exitCode = 1;
	const beyondReach = beyondReachOf(target);
	if (options.json) return console.log(JSON.stringify({ type: "erasure", ...erasure, beyondReach }));
	console.log(`erased: ${plural(keys, "article")}, ${plural(versions, "version")}`);
	for (const left of beyondReachOfRun(target)) console.log(left);
	if (underWay > 0) console.error(stillUnderWay(underWay));
}

const LATE_TOMBSTONES = "  in a quarter of an hour: the tombstones that S3's events have left";

const stillUnderWay = (messages: number): string =>
	`  ${plural(messages, "message")} still under way: one of them may bring a row back; erase it again when they are done`;

/** A run keeps no list of what it erases, so it looks for less. */
function beyondReachOfRun(target: Target): string[] {
	const more = ["dead letters, and failures of messages that named no upload, which name keys"];
	return [...more, ...beyondReachOf(target)].map((what) => `  beyond reach: ${what}`);
}

function report(target: Target, erasure: Erasure, { json }: Options): void {
	const beyondReach = beyondReachOf(target);
	if (erasure.underWay > 0) process.exitCode = 1;
	if (json) {
		console.log(JSON.stringify({ type: "erasure", ...erasure, beyondReach }));
		return;
	}
	const { key, article, versions, artifacts, messages, rows, events, aliases, underWay } = erasure;
	const went = [
		plural(versions, "version"),
		plural(artifacts, "artifact"),
		plural(rows, "row"),
		plural(aliases, "name that no other article gives", "names that no other article gives"),
		plural(messages, "message"),
		...(events > 0 ? [plural(events, "event")] : []),
	];
	console.log(`${clean(key)} (${article})\n  erased: ${went.join(", ")}`);
	for (const what of beyondReach) console.log(`  beyond reach: ${what}`);
	if (underWay > 0) console.error(stillUnderWay(underWay));
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
				"events that are told already: whoever was told keeps them as long as it likes",
				"names that a version gave which is no longer there",
			];
}
