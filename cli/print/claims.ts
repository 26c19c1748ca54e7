import type { ComparedClaim, Comparison } from "../../ask/compare.ts";
import type { EntityNames } from "../../ask/entity-names.ts";
import type { Claim, FigureAnswer } from "../../ask/figures.ts";
import { countedText, nameOf, sourceText, valueText, whenText } from "./figure-text.ts";
import { type PrintOptions, printJsonLines } from "./json-lines.ts";
import { type Column, tableText } from "./table.ts";

/** The columns of a table of claims. */
export function claimColumns(names: EntityNames, withArticle: boolean): Column<Claim>[] {
	const columns: Column<Claim>[] = [
		{ title: "figure", of: ({ row }) => valueText(row) },
		{ title: "of what", of: ({ row }) => countedText(row), wide: true },
		{ title: "about", of: ({ row }) => row.about?.map((id) => nameOf(id, names)).join(", "), wide: true },
		{ title: "who says so", of: ({ row }) => sourceText(row, names), wide: true },
		{ title: "status", of: ({ row }) => row.status },
		{ title: "speaks of", of: ({ row }) => whenText(row) },
	];
	if (!withArticle) return [...columns, { title: "as written", of: ({ row }) => row.text, wide: true }];
	return [
		{ title: "published", of: ({ row, head }) => publishedDay({ row, head }) },
		...columns,
		{ title: "article", of: ({ head }) => head.title ?? head.key, wide: true },
	];
}

const publishedDay = ({ row, head }: Claim): string =>
	row.at.slice(0, 10) + (head.atSource === "uploaded" ? " (uploaded)" : "");

/** All claims, oldest first. */
export function printClaims(answer: FigureAnswer, names: EntityNames, { json }: PrintOptions): void {
	if (json) {
		printJsonLines(answer.claims.map(claimObject));
		return;
	}
	printCandidates(answer);
	console.log(
		answer.claims.length === 0 ? "No figures." : tableText(answer.claims, claimColumns(names, true)),
	);
}

/** Groups of claims on the same thing. */
export function printComparisons(
	groups: Comparison[],
	answer: FigureAnswer,
	names: EntityNames,
	{ json }: PrintOptions,
): void {
	if (json) {
		printJsonLines(groups.map((group) => ({ ...group, claims: group.claims.map(claimObject) })));
		return;
	}
	printCandidates(answer);
	if (groups.length === 0) console.log("No two claims on the same thing.");
	for (const group of groups) printComparison(group, names);
}

/** One group, under a heading that says what is compared. */
export function printComparison({ what, about, claims }: Comparison, names: EntityNames): void {
	const subjects = about.map((id) => nameOf(id, names)).join(", ");
	console.log(`\n${what}${subjects && ` — ${subjects}`}`);
	const copies: Column<ComparedClaim> = { title: "copies", of: (claim) => claim.copies || "" };
	console.log(tableText<ComparedClaim>(claims, [...claimColumns(names, true), copies]));
}

function claimObject({ row, head, ...rest }: Claim): object {
	const { article, key, title, publisher, url, published, atSource } = head;
	const { pk: _pk, sk: _sk, ...figure } = row;
	return { ...figure, ...rest, atSource, in: { article, key, title, publisher, url, published } };
}

/** Says on standard error what an ambiguous name may stand for, and which name stands for nothing. */
function printCandidates({ candidates }: FigureAnswer): void {
	for (const { name, ids } of candidates) {
		if (ids.length === 0) console.error(`No article names "${name}".`);
		if (ids.length > 1) console.error(`"${name}" is ambiguous; all of these are shown: ${ids.join(", ")}`);
	}
}
