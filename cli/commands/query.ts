import { Command } from "commander";
import { queryArticle } from "../../ask/article.ts";
import { articleIdOf } from "../../ask/article-argument.ts";
import { compareClaims } from "../../ask/compare.ts";
import { queryDuplicates } from "../../ask/duplicates.ts";
import { queryEntity } from "../../ask/entity.ts";
import { entityNames } from "../../ask/entity-names.ts";
import { type FigureQuestion, queryFigures } from "../../ask/figures.ts";
import { type Period, ResultsReader } from "../../ask/results-reader.ts";
import { queryFailed, queryLatest } from "../../ask/timeline.ts";
import { CliError } from "../cli-error.ts";
import { printArticle } from "../print/article.ts";
import { printClaims, printComparisons } from "../print/claims.ts";
import { printDuplicates, printFailures, printHeads } from "../print/heads.ts";
import { printMentions } from "../print/mentions.ts";
import { type Target, type TargetOptions, withTarget } from "../target.ts";
import { period, wholeNumber } from "./arguments.ts";
import { withTargetOptions } from "./target-options.ts";

interface QueryOptions extends TargetOptions, Period {
	json?: boolean;
}

const queryCommand = new Command("query").description("Ask the results table");

/** A query: where it looks, and how it answers. */
function query(usage: string, description: string): Command {
	const command = queryCommand.command(usage).description(description);
	return withTargetOptions(command).option("--json", "one JSON object a line, for programs");
}

function withPeriod(command: Command): Command {
	return command
		.option("--from <period>", "published in or after this year, month or day", period)
		.option("--to <period>", "published in or before this year, month or day", period);
}

/** Runs one question against the target's table. */
function asking<Result>(
	options: TargetOptions,
	ask: (reader: ResultsReader, target: Target) => Promise<Result>,
): Promise<Result> {
	return withTarget(options, (target) => ask(new ResultsReader(target.dynamo, target.table), target));
}

query("article <id-or-key>", "one article: its entities and figures").action(
	async (idOrKey: string, options: QueryOptions) => {
		const answer = await asking(options, (reader, target) =>
			queryArticle(reader, articleIdOf(target, idOrKey)),
		);
		if (answer === undefined) throw new CliError(`the table knows no article ${idOrKey}`);
		printArticle(answer, options);
	},
);

withPeriod(query("entity <name-or-id>", "the articles that mention an entity, newest first")).action(
	async (name: string, options: QueryOptions) => {
		const answer = await asking(options, (reader) => queryEntity(reader, name, options));
		printMentions(name, answer, options);
	},
);

withPeriod(query("figures", "what numbers were claimed, by whom, and when"))
	.option("--about <entity>", "figures about this entity")
	.option("--by <source>", "figures that this entity gave or relayed")
	.option("--counted <noun>", "counts of this: troops")
	.option("--kind <kind>", "figures of this kind: money, percent, measure, …")
	.option("--when <period>", "figures that speak of this year, month or day", period)
	.option("--compare", "group claims on the same thing, to see how a number moved and who disagrees")
	.option("--unstated", "with --compare: denied, forecast, planned and conditional figures as well")
	.action(async (options: QueryOptions & FigureQuestion & { compare?: boolean; unstated?: boolean }) => {
		const { answer, names } = await asking(options, async (reader) => {
			const answer = await queryFigures(reader, options);
			return { answer, names: options.json ? new Map() : await entityNames(reader, answer.claims) };
		});
		if (options.compare) printComparisons(compareClaims(answer.claims, options), answer, names, options);
		else printClaims(answer, names, options);
	});

withPeriod(query("latest", "the newest articles"))
	.option("--limit <n>", "how many", wholeNumber, 20)
	.action(async (options: QueryOptions & { limit: number }) => {
		printHeads(await asking(options, (reader) => queryLatest(reader, options.limit, options)), options);
	});

withPeriod(query("failed", "the files that can never be processed, and why"))
	.option("--limit <n>", "how many", wholeNumber, 100)
	.action(async (options: QueryOptions & { limit: number }) => {
		printFailures(await asking(options, (reader) => queryFailed(reader, options.limit, options)), options);
	});

query("duplicates <id-or-key>", "the syndicated copies of an article").action(
	async (idOrKey: string, options: QueryOptions) => {
		const copies = await asking(options, async (reader, target) => {
			const id = articleIdOf(target, idOrKey);
			const article = (await reader.heads([id])).get(id);
			if (article === undefined) throw new CliError(`the table knows no article ${idOrKey}`);
			return queryDuplicates(reader, article);
		});
		printDuplicates(copies, options);
	},
);

export { queryCommand };
