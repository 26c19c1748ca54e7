import { areCopies } from "../table/duplicates.ts";
import type { Claim } from "../table/figures.ts";
import { areTied, type Group, mergeWhere } from "./groups.ts";
import { joinTolls } from "./join-tolls.ts";
import { measured } from "./measured.ts";

/** Claims on the same count of the same subject, oldest first. */
export interface Comparison {
	/** What is measured: "dead", "job cut", "revenue USD". */
	what: string;
	/** Ids of the entities that most of the claims are about, most shared first. */
	about: string[];
	claims: ComparedClaim[];
}

export interface ComparedClaim extends Claim {
	/** Further articles that make the same claim: syndicated copies, or the article itself repeating it. */
	copies: number;
}

const MOST_SUBJECTS = 3;

/**
 * Groups claims so that one sees how a number moved and who disagrees. Levels only: "rose by 12" cannot be compared
 * with "12", nor a part with its whole. Claims that are denied, forecast, planned, conditional or a target are left
 * out unless `unstated`. The same claim repeated within an article or in syndicated copies counts once.
 * `claims` come oldest first; groups of one are no comparison and are left out.
 */
export function compareClaims(claims: Claim[], { unstated = false } = {}): Comparison[] {
	const byMeasure = new Map<string, Claim[]>();
	for (const claim of claims) {
		const { change, status, partOf } = claim.row;
		const what = measured(claim.row);
		if (what === undefined || change?.role === "by" || partOf !== undefined) continue;
		if (status !== undefined && !unstated) continue;
		byMeasure.set(what, [...(byMeasure.get(what) ?? []), claim]);
	}
	const groups = joinTolls([...byMeasure].flatMap(([what, same]) => bySubject(what, same)));
	return groups
		.map(({ what, claims: grouped }) => {
			const members = new Set(grouped);
			return { what, ...described(claims.filter((claim) => members.has(claim))) };
		})
		.filter((comparison) => comparison.claims.length > 1)
		.sort((a, b) => b.claims.length - a.claims.length);
}

/** Claims belong together that share a subject, or stand in one article. */
function bySubject(what: string, claims: Claim[]): Group[] {
	const alone = claims.map((claim) => ({
		what,
		ties: new Set([claim.row.article, ...(claim.row.about ?? []).map(wider)]),
		claims: [claim],
	}));
	return mergeWhere(alone, areTied);
}

/** "northern Bulgaria" and "Bulgaria" are one subject to a desk; "Northern Ireland" and "Western Australia" are their own. */
function wider(id: string): string {
	const place = /^LOC:(?:(?:north|south)?(?:eastern|western)|northern|southern|central)-(.+)$/.exec(id)?.[1];
	return place === undefined || OWN_NAMES.test(place) ? id : `LOC:${place}`;
}

const OWN_NAMES =
	/^(?:ireland|sahara|australia|territory|cape|cyprus|samoa|african-republic|mariana-islands|province|isles|hemisphere|city|bank)$/;

function described(group: Claim[]): Omit<Comparison, "what"> {
	const claims: ComparedClaim[] = [];
	for (const claim of group) {
		const same = claims.find(
			(other) => sayings(other) === sayings(claim) && areCopies(other.head, claim.head),
		);
		if (same) same.copies++;
		else claims.push({ ...claim, copies: 0 });
	}
	const counts = new Map<string, number>();
	for (const { row } of claims)
		for (const entity of new Set(row.about)) counts.set(entity, (counts.get(entity) ?? 0) + 1);
	const about = [...counts].sort(([, a], [, b]) => b - a).map(([entity]) => entity);
	return { about: about.slice(0, MOST_SUBJECTS), claims };
}

/** What is claimed, whoever printed it. */
function sayings({ row }: Claim): string {
	const { modifier, value, low, high, values, status, attribution, when } = row;
	const source = attribution?.source ?? attribution?.text.toLowerCase();
	return JSON.stringify([modifier, value, low, high, values, status, source, when?.from, when?.to]);
}
