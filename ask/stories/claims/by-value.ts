import type { Claim } from "../../table/figures.ts";
import { isFormerLevel } from "./former-level.ts";
import { inTime } from "./in-time.ts";
import { compatible, middle, rangeOf, sameNumber } from "./range.ts";

/** A second source in the same article that comes this near speaks of the same thing. */
const DISPUTE = 3.5;
const BEGINNING = 40;

/**
 * Parts claims on one measure where their numbers show that they are of different things. What each article says first is
 * of the whole: these stand together unless there is a gap between them. What it says further on joins the same number, or
 * is another source's word on it; "12 of them in the north", from the same mouth, is a part.
 *
 * @param gap numbers on one thing lie near each other: from this factor on, one of them is of something larger or smaller;
 * 1 where words do not say what is measured, so that only the same number is the same thing
 */
export function byValue(claims: readonly Claim[], gap: number): Claim[][] {
	if (gap <= 1) return equals(claims);
	const seen = new Set<string>();
	const first = claims.filter(({ row }) => !seen.has(row.article) && seen.add(row.article));
	const together = togetherIn(claims);
	const groups = chains(equals(first), gap, together);
	const rest: Claim[] = [];
	for (const claim of claims) {
		if (first.includes(claim)) continue;
		const group = groups.find((one) => belongs(claim, one, together));
		if (group) group.push(claim);
		else rest.push(claim);
	}
	return [...groups.map((group) => group.sort(inTime)), ...(rest.length === 0 ? [] : byValue(rest, gap))];
}

/** Claims of the same number together. */
function equals(claims: readonly Claim[]): Claim[][] {
	const groups: Claim[][] = [];
	for (const claim of claims) {
		const same = groups.find(([first]) => first !== undefined && sameNumber(first.row, claim.row));
		if (same) same.push(claim);
		else groups.push([claim]);
	}
	return groups;
}

/** Joins groups whose numbers follow each other without a gap. */
function chains(groups: Claim[][], gap: number, together: (a: Claim, b: Claim) => boolean): Claim[][] {
	const numbered = groups
		.map((claims) => ({ claims, number: middle(claims[0]?.row ?? { value: 0 }) ?? 0 }))
		.sort((a, b) => a.number - b.number);
	const joined: { claims: Claim[]; number: number }[] = [];
	for (const one of numbered) {
		const last = joined.at(-1);
		const near = last !== undefined && last.number > 0 && one.number < gap * last.number;
		if (near && !last.claims.some((a) => one.claims.some((b) => together(a, b))))
			joined[joined.length - 1] = { claims: [...last.claims, ...one.claims], number: one.number };
		else joined.push(one);
	}
	return joined.map(({ claims }) => claims);
}

/**
 * Whether some article gives both numbers in one breath, as two things: "$334 million, of it $281 million in cash", "seven
 * life sentences and four without parole". "Raised to 37 from 36" is one thing that moved, "37, not 36" one that was corrected.
 */
function togetherIn(claims: readonly Claim[]): (a: Claim, b: Claim) => boolean {
	const sentences = Map.groupBy(
		claims.filter(
			({ row }) => row.change === undefined && row.status !== "denied" && row.sentence !== undefined,
		),
		// Rows are cut to fit: the same sentence may end sooner in one of them.
		({ row }) => `${row.article} ${row.sentence?.slice(0, BEGINNING)}`,
	);
	const pairs = [...sentences.values()].filter((told) => told.length > 1);
	return (a, b) =>
		!sameNumber(a.row, b.row) &&
		pairs.some((told) => {
			const ones = told.filter(({ row }) => sameNumber(row, a.row));
			const others = told.filter(({ row }) => sameNumber(row, b.row));
			return ones.some((one) => others.some((other) => sameSource(one, other)));
		});
}

/** The same number, or another source's word on it in the same article. */
function belongs(claim: Claim, group: readonly Claim[], together: (a: Claim, b: Claim) => boolean): boolean {
	if (group.some(({ row }) => sameNumber(row, claim.row) || isFormerLevel(claim.row, row))) return true;
	const own = group.filter(({ row }) => row.article === claim.row.article);
	if (own.length === 0 || claim.row.attribution === undefined) return false;
	return own.every(
		(other) =>
			!sameSource(other, claim) &&
			!together(other, claim) &&
			!isElsewhere(claim, other) &&
			factor(other, claim) < DISPUTE,
	);
}

/** "Twelve were killed in Bener Meriah district", where 24 are dead in Aceh: both say where, and not the same. */
function isElsewhere({ row: a }: Claim, { row: b }: Claim): boolean {
	if (a.implied?.includes("about")) return false;
	const [one, other] = [a, b].map(({ about = [] }) => about.filter((id) => id.startsWith("LOC:")));
	const [range, rival] = [rangeOf(a), rangeOf(b)];
	if (range !== undefined && rival !== undefined && compatible(range, rival)) return false;
	return !!one?.length && !!other?.length && !one.some((id) => other.includes(id));
}

/** "Nugroho" and "Sutopo Purwo Nugroho of the disaster agency" are one source. */
function sameSource({ row: a }: Claim, { row: b }: Claim): boolean {
	if (a.attribution === undefined || b.attribution === undefined) return a.attribution === b.attribution;
	if (a.attribution.source !== undefined && a.attribution.source === b.attribution.source) return true;
	const [one, other] = [wordsOf(a.attribution.text), wordsOf(b.attribution.text)];
	// "It said": whose word it is stands elsewhere.
	if (one.length === 0 || other.length === 0) return false;
	return one.every((word) => other.includes(word)) || other.every((word) => one.includes(word));
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/\p{L}{3,}/gu) ?? [];

function factor(a: Claim, b: Claim): number {
	const [x, y] = [middle(a.row) ?? 0, middle(b.row) ?? 0];
	return Math.min(x, y) <= 0 ? Number.POSITIVE_INFINITY : Math.max(x, y) / Math.min(x, y);
}
