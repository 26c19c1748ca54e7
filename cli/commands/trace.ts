import { Command } from "commander";
import { articleKey } from "../../lambdas/shared/article-key.ts";
import { CliError } from "../cli-error.ts";
import { erasedBy } from "../operations/erase/subject.ts";
import { logsOf } from "../operations/logs-of.ts";
import { type Step, trace } from "../operations/trace/trace.ts";
import { type Column, tableText } from "../print/table.ts";
import { writeLine } from "../print/write-line.ts";
import { type TargetOptions, withTarget } from "../target.ts";
import { withTargetOptions } from "./target-options.ts";

export const traceCommand = withTargetOptions(new Command("trace"))
	.description(
		"One article through all stages: versions, artifacts, rows, tries, durations, and why it failed",
	)
	.argument("<key-or-id>", "an article, by key or id")
	.option("--json", "one JSON object a line, for programs")
	.action((keyOrId: string, options: TargetOptions & { json?: boolean }) =>
		withTarget(options, async (target) => {
			const of = await erasedBy(target, keyOrId);
			const key = articleKey(of);
			const steps = await trace(target, await logsOf(target, options), of);
			if (steps.length === 0) throw new CliError(`nothing is known of ${keyOrId}`);
			if (options.json) {
				for (const step of steps) await writeLine(JSON.stringify({ type: "step", key, ...step }));
				return;
			}
			await writeLine(tableText(steps, COLUMNS));
		}),
	);

const COLUMNS: Column<Step>[] = [
	{ title: "time", of: ({ time }) => time.replace("T", " ").replace("Z", "") },
	{ title: "stage", of: ({ stage }) => stage },
	{ title: "from", of: ({ from }) => from, spare: 2 },
	{ title: "what", of: ({ what }) => what, wide: true },
	{ title: "revision", of: ({ revision }) => revision, spare: 1 },
];
