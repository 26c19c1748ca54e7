import type { Claim } from "../../table/figures.ts";
import { middle, sameNumber } from "./range.ts";

/** Numbers of one event lie near each other: from this factor on, one of them is of something larger or smaller. */
const GAP = 4;
/** Where words do not say what is measured, only this near is the same. */
const EQUAL = 1;

/**
 * Parts claims on one measure where their numbers show that they are of different things: a gap between them, or one
 * source that gives both in one article ("four life sentences beside seven"). The nearest numbers are joined first.
 *
 * @param known whether the measure is certain; else only the same number is the same thing
 */
export function byValue(claims: readonly Claim[], known: boolean): Claim[][] {
	const groups: Claim[][] = [];
	for (const claim of claims) {
		const same = groups.find(([first]) => first !== undefined && sameNumber(first.row, claim.row));
		if (same) same.push(claim);
		else groups.push([claim]);
	}
	if (!known) return groups;
	for (;;) {
		const best = nearest(groups);
		if (best === undefined) return groups;
		const [into, from] = best;
		groups.splice(groups.indexOf(from), 1);
		into.push(...from);
	}
}

/** The two groups whose numbers are nearest, if they may be joined at all. */
function nearest(groups: readonly Claim[][]): [Claim[], Claim[]] | undefined {
	let best: [Claim[], Claim[]] | undefined;
	let least = GAP;
	groups.forEach((a, n) => {
		for (const b of groups.slice(n + 1)) {
			const factor = factorBetween(a, b);
			if (factor >= least || exclude(a, b)) continue;
			least = factor;
			best = [a, b];
		}
	});
	return best;
}

/** By how much the nearest two numbers differ. */
function factorBetween(a: readonly Claim[], b: readonly Claim[]): number {
	let least = Number.POSITIVE_INFINITY;
	for (const one of a)
		for (const other of b) {
			const [x, y] = [middle(one.row), middle(other.row)];
			if (x === undefined || y === undefined || x <= 0 || y <= 0) continue;
			least = Math.min(least, Math.max(x, y) / Math.min(x, y));
		}
	return Math.max(EQUAL, least);
}

/** True where one article gives both numbers on the same word: then they are of two things. */
function exclude(a: readonly Claim[], b: readonly Claim[]): boolean {
	return a.some(({ row }) =>
		b.some(
			(other) =>
				row.article === other.row.article &&
				sourceOf(row) === sourceOf(other.row) &&
				!isCorrection(row, other.row),
		),
	);
}

type Row = Claim["row"];

const sourceOf = ({ attribution, status }: Row): string =>
	`${attribution?.source ?? attribution?.text.toLowerCase() ?? ""}|${status ?? ""}`;

/** "raised to 37 from 36" is one count that moved. */
function isCorrection(a: Row, b: Row): boolean {
	return [a, b].some(
		({ change }) => change?.role === "from" || change?.from !== undefined || change?.role === "to",
	);
}
