import type * as z from "zod";
import type { articleQuestion } from "../../ask/article.ts";
import type { ArticleRecord } from "../../ask/records/article-record.ts";
import type { EntityRecord } from "../../ask/records/entity-record.ts";
import type { FailureRecord } from "../../ask/records/failure-record.ts";
import type { QuoteRecord } from "../../ask/records/quote-record.ts";
import { printArticles } from "./articles.ts";
import { figureColumns } from "./claims.ts";
import { clean } from "./clean.ts";
import { failureText } from "./failures.ts";
import { printQuotation } from "./quotations.ts";
import { type Column, headingLines, tableText, terminalWidth } from "./table.ts";
import { wrap } from "./wrap.ts";

const LABEL = 11;

/** One article: what is known of it, its entities, its figures, its text where it was asked for. */
export function printArticle(answer: z.output<typeof articleQuestion.output>): void {
	const { article, entities, figures, failures, text, parts } = answer;
	const names = Object.fromEntries(entities.map(({ entity, name }) => [entity, name]));
	printHead(article, failures);
	if (parts) {
		console.log(headingLines(`${parts.length} of its ${article.parts} articles are known`).join("\n"));
		printArticles(parts);
		return;
	}
	printTable(`${entities.length} entities, most salient first`, entities, ENTITY_COLUMNS);
	printTable(`${figures.length} figures, in text order`, figures, figureColumns(names));
	printQuotations(answer.quotations);
	if (!text) return;
	for (const { start, end } of text.blocks)
		console.log(`\n${wrap(clean(text.text.slice(start, end)), Math.min(terminalWidth(), 90)).join("\n")}`);
}

function printQuotations(quotations: QuoteRecord[]): void {
	if (quotations.length > 0) console.log(headingLines("Who said what").join("\n"));
	for (const quotation of quotations) printQuotation(quotation);
}

function printHead(head: ArticleRecord, failures: FailureRecord[]): void {
	const lines: [string, string | undefined][] = [
		["title", head.title],
		["begins", head.title === undefined ? head.lead : undefined],
		["published", head.published && `${head.published.value} (${head.published.source})`],
		["publisher", head.publisher],
		["by", head.bylines?.join(", ")],
		["section", head.section],
		["url", head.url],
		["language", head.language],
		["key", head.key],
		["id", head.article],
		["status", head.status],
		["not read", head.skipped && `${head.skipped.join(", ")}: the language is not supported`],
		["failed", failures.map(failureText).join("; ") || undefined],
	];
	for (const [name, value] of lines)
		if (value !== undefined)
			console.log(
				name.padEnd(LABEL) + wrap(clean(value), terminalWidth() - LABEL).join(`\n${" ".repeat(LABEL)}`),
			);
}

/** The id, and those that the machine found where a person knew better. */
const idText = ({ entity, corrections = [] }: EntityRecord): string =>
	[entity, ...corrections.map(({ was, by }) => `(${was} but for ${by})`)].join(" ");

const ENTITY_COLUMNS: Column<EntityRecord>[] = [
	{
		title: "name",
		of: ({ name, aliases = [] }) => [name, ...aliases].join(" · "),
		wide: true,
		cut: true,
		least: 18,
	},
	{ title: "role", of: ({ role }) => role, wide: true, cut: true, spare: 3 },
	{
		title: "place",
		of: ({ iso, geonames }) => iso ?? (geonames && `${geonames.name}, ${geonames.country}`),
		wide: true,
		spare: 4,
	},
	{ title: "mentions", of: ({ mentions }) => mentions, spare: 2 },
	{ title: "id", of: idText, spare: 5 },
	{ title: "what it says", of: ({ evidence }) => evidence, wide: true, cut: true, least: 32, spare: 2 },
];

function printTable<Row>(heading: string, rows: Row[], columns: Column<Row>[]): void {
	if (rows.length > 0) console.log(`${headingLines(heading).join("\n")}\n${tableText(rows, columns)}`);
}
