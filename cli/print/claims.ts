import type { ComparisonRecord } from "../../ask/records/comparison-record.ts";
import type { ClaimRecord, FigureRecord } from "../../ask/records/figure-record.ts";
import type { Candidates, Names } from "../../ask/records/names.ts";
import { titleOf } from "../../ask/words/article.ts";
import {
	countedText,
	nameOf,
	sourceText,
	standingText,
	valueText,
	whenText,
} from "../../ask/words/figure.ts";
import { dayText } from "../../ask/words/time.ts";
import { clean } from "./clean.ts";
import { type Column, type Group, groupedTable, headingLines, tableText } from "./table.ts";

/** The columns of a table of figures of one article. */
export function figureColumns(names: Names): Column<FigureRecord>[] {
	return [
		{ title: "figure", of: valueText, wide: true },
		{ title: "of what", of: countedText, wide: true },
		{
			title: "about",
			of: ({ about }) => about?.map((id) => nameOf(id, names)).join(", "),
			wide: true,
			spare: 2,
		},
		{ title: "who says so", of: (figure) => sourceText(figure, names), wide: true },
		{ title: "status", of: standingText },
		{ title: "speaks of", of: whenText, wide: true, spare: 3 },
	];
}

/** What an article is headed with over what was read from it. */
export function articleHeading(claim: Pick<ClaimRecord, "in" | "at" | "atSource">): string {
	const publisher = claim.in.publisher && ` (${claim.in.publisher})`;
	return `${dayText(claim)}  ${titleOf(claim.in)}${publisher ?? ""}`;
}

interface Claims {
	candidates: Candidates;
	claims: ClaimRecord[];
	names: Names;
}

/** All claims under their articles, oldest first. */
export function printClaims({ candidates, claims, names }: Claims): void {
	printCandidates(candidates);
	console.log(
		claims.length === 0 ? "No figures." : groupedTable(underArticles(claims), figureColumns(names)),
	);
}

function underArticles(claims: ClaimRecord[]): Group<ClaimRecord>[] {
	const groups = new Map<string, Group<ClaimRecord>>();
	for (const claim of claims) {
		const group = groups.get(claim.article);
		if (group) group.rows.push(claim);
		else groups.set(claim.article, { heading: articleHeading(claim), rows: [claim] });
	}
	return [...groups.values()];
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
	console.log(headingLines(`${what}${subjects && ` — ${subjects}`}`).join("\n"));
	console.log(
		tableText<(typeof claims)[0]>(claims, [
			{ title: "published", of: dayText },
			{ title: "figure", of: valueText, wide: true },
			{ title: "of what", of: countedText, wide: true, spare: 3 },
			{ title: "who says so", of: (claim) => sourceText(claim, names), wide: true },
			{ title: "status", of: ({ status }) => status },
			{
				title: "in",
				of: (claim) => claim.in.publisher ?? titleOf(claim.in),
				wide: true,
				cut: true,
				spare: 1,
			},
			{ title: "copies", of: ({ copies }) => copies || undefined, spare: 2 },
		]),
	);
}

/** Says on standard error what an ambiguous name may stand for, and which name stands for nothing. */
export function printCandidates(candidates: Candidates): void {
	for (const { name, ids } of candidates) {
		if (ids.length === 0) console.error(`No article names "${clean(name)}".`);
		if (ids.length > 1)
			console.error(`"${clean(name)}" is ambiguous; all of these are shown: ${ids.join(", ")}`);
	}
}
