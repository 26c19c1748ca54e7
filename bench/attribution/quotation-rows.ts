/**
 * Who said what, as the table has it: the quotation rows of PolNeAR's articles, each with an entity as its speaker, against
 * the set's sources. A row is *right* where a marked content overlaps its words and the head of one source lies within the
 * other; *elsewhere* where the words overlap marked contents of others only; *unmarked* where they overlap none.
 */
import { extract } from "../../lambdas/extract/extract.ts";
import { readText } from "../../lambdas/extract/text/reading.ts";
import type { Attribution } from "../../lambdas/shared/extraction.ts";
import { overlaps } from "../../lambdas/shared/span.ts";
import { type GoldArticle, type GoldAttribution, readArticles, sameSource } from "./polnear.ts";

const DIRECT = /^["“„«‘']/u;

interface Tally {
	rows: number;
	right: number;
	elsewhere: number;
	unmarked: number;
	/** Marked contents with a source, and those that an attribution of ours gives to that source, named or not. */
	marked: number;
	given: number;
	/** … and those that are in the table, under an entity. */
	inTable: number;
}

const nothing = (): Tally => ({
	rows: 0,
	right: 0,
	elsewhere: 0,
	unmarked: 0,
	marked: 0,
	given: 0,
	inTable: 0,
});

/** Prints the table of quotation rows; nothing where the data is not on this machine. */
export function benchQuotationRows(): void {
	const articles = readArticles("dev");
	if (articles === undefined) return;
	const tallies = { "in quotation marks": nothing(), reported: nothing() };
	for (const article of articles) tally(article, tallies);
	console.log("quotation rows: whose words are in the table under an entity, against the set's sources");
	console.table(
		Object.fromEntries(
			Object.entries(tallies).map(([kind, { rows, right, elsewhere, unmarked, marked, given, inTable }]) => [
				kind,
				{
					rows,
					right,
					elsewhere,
					unmarked,
					"right, of those that are marked": share(right, right + elsewhere),
					marked,
					"given to their source": share(given, marked),
					"in the table": share(inTable, marked),
				},
			]),
		),
	);
}

const share = (part: number, whole: number): number => Number((part / whole).toFixed(3));

function tally(
	{ text, attributions: gold }: GoldArticle,
	tallies: { "in quotation marks": Tally; reported: Tally },
): void {
	const { extraction, document } = extract({ text });
	const reading = readText(document);
	const kindOf = (words: string): Tally => tallies[DIRECT.test(words) ? "in quotation marks" : "reported"];
	const isRight = (ours: Attribution, one: GoldAttribution): boolean =>
		one.content.some((piece) => overlaps(piece, ours.content)) && sameSource(reading, ours, one);
	const sourced = gold.filter(({ source }) => source.length > 0);
	for (const ours of extraction.attributions) {
		if (ours.speaker === undefined) continue;
		const row = kindOf(ours.content.text);
		row.rows++;
		if (sourced.some((one) => isRight(ours, one))) row.right++;
		else if (sourced.some(({ content }) => content.some((piece) => overlaps(piece, ours.content))))
			row.elsewhere++;
		else row.unmarked++;
	}
	for (const one of sourced) {
		const row = kindOf(one.content[0]?.text ?? "");
		const found = extraction.attributions.filter((ours) => isRight(ours, one));
		row.marked++;
		if (found.length > 0) row.given++;
		if (found.some(({ speaker }) => speaker !== undefined)) row.inTable++;
	}
}
