import type { ComparisonRecord } from "../../ask/records/comparison-record.ts";
import type { ClaimRecord, FigureRecord } from "../../ask/records/figure-record.ts";
import type { Candidates, Names } from "../../ask/records/names.ts";
import { countedText, nameOf, sourceText, valueText, whenText } from "../../ask/words/figure.ts";
import { type Column, tableText } from "./table.ts";

/** The columns of a table of figures. */
export function figureColumns(names: Names): Column<FigureRecord>[] {
	return [
		{ title: "figure", of: valueText },
		{ title: "of what", of: countedText, wide: true },
		{ title: "about", of: ({ about }) => about?.map((id) => nameOf(id, names)).join(", "), wide: true },
		{ title: "who says so", of: (figure) => sourceText(figure, names), wide: true },
		{ title: "status", of: ({ status }) => status },
		{ title: "speaks of", of: whenText },
	];
}

/** … with the article that each stands in. */
export function claimColumns(names: Names): Column<ClaimRecord>[] {
	return [
		{ title: "published", of: publishedDay },
		...figureColumns(names),
		{ title: "article", of: (claim) => claim.in.title ?? claim.in.key, wide: true },
	];
}

/** The day of whatever was read from an article; marked where it is the upload's. */
export function publishedDay({ at, atSource }: Pick<ClaimRecord, "at" | "atSource">): string {
	return at.slice(0, 10) + (atSource === "uploaded" ? " (uploaded)" : "");
}

interface Claims {
	candidates: Candidates;
	claims: ClaimRecord[];
	names: Names;
}

/** All claims, oldest first. */
export function printClaims({ candidates, claims, names }: Claims): void {
	printCandidates(candidates);
	console.log(claims.length === 0 ? "No figures." : tableText(claims, claimColumns(names)));
}

interface Comparisons {
	candidates: Candidates;
	comparisons: ComparisonRecord[];
	names: Names;
}

/** Groups of claims on the same thing. */
export function printComparisons({ candidates, comparisons, names }: Comparisons): void {
	printCandidates(candidates);
	if (comparisons.length === 0) console.log("No two claims on the same thing.");
	for (const comparison of comparisons) printComparison(comparison, names);
}

/** One group, under a heading that says what is compared. */
export function printComparison({ what, about, claims }: ComparisonRecord, names: Names): void {
	const subjects = about.map((id) => nameOf(id, names)).join(", ");
	console.log(`\n${what}${subjects && ` — ${subjects}`}`);
	const copies: Column<(typeof claims)[0]> = { title: "copies", of: (claim) => claim.copies || "" };
	console.log(tableText(claims, [...claimColumns(names), copies]));
}

/** Says on standard error what an ambiguous name may stand for, and which name stands for nothing. */
function printCandidates(candidates: Candidates): void {
	for (const { name, ids } of candidates) {
		if (ids.length === 0) console.error(`No article names "${name}".`);
		if (ids.length > 1) console.error(`"${name}" is ambiguous; all of these are shown: ${ids.join(", ")}`);
	}
}
