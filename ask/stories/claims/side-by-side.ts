import type { Head } from "../../../lambdas/index/schema.ts";
import { articleKey } from "../../../lambdas/shared/article-key.ts";
import { isRejected } from "../../corrected/mark.ts";
import type { Claim } from "../../table/figures.ts";
import { areCopies } from "../copies.ts";
import { outletOf } from "../story.ts";
import { isFormerLevel } from "./former-level.ts";
import { type ClaimGroup, groupClaims } from "./group-claims.ts";
import { compatible, rangeOf } from "./range.ts";

/** A claim as it stands beside others. */
export interface ComparedClaim {
	claim: Claim;
	/** Who says so: an entity's id, the words, or where nobody is named the outlet. */
	source?: string;
	/** Key of the article in which the same source gave a later number. */
	replacedBy?: string;
	/** The last word of its source. */
	latest: boolean;
	/** The same claim in further articles: syndicated copies, or its article repeating it. */
	copies: Claim[];
}

export interface ComparedGroup extends Omit<ClaimGroup, "claims"> {
	/** Ids of what most of the claims are about, most shared first. */
	about: string[];
	claims: ComparedClaim[];
	/** True where two sources' last words cannot both be so. */
	disputed: boolean;
}

const MOST_SUBJECTS = 3;

/** The claims of a story, group by group: the most claimed first. Figures that a person has rejected are no claims. */
export function sideBySide(claims: readonly Claim[]): ComparedGroup[] {
	return groupClaims(claims.filter(({ row }) => !isRejected(row)))
		.map(compared)
		.sort((a, b) => b.claims.length - a.claims.length);
}

function compared({ claims, ...group }: ClaimGroup): ComparedGroup {
	const distinct: ComparedClaim[] = [];
	for (const claim of claims) {
		const same = distinct.find((other) => repeats(claim, other.claim));
		const source = sourceOf(claim);
		if (same) same.copies.push(claim);
		else distinct.push({ claim, ...(source !== undefined && { source }), latest: true, copies: [] });
	}
	for (const [n, one] of distinct.entries()) {
		const next =
			// "Lowered to 40 from 42" ends the 42.
			distinct.find((other) => isFormerLevel(one.claim.row, other.claim.row)) ??
			distinct.slice(n + 1).find((other) => succeeds(other, one));
		if (next === undefined) continue;
		one.latest = false;
		one.replacedBy = articleKey(next.claim.head);
	}
	return { ...group, about: subjectsOf(claims), claims: distinct, disputed: isDisputed(distinct) };
}

/** The same number from the same mouth, in the same article or a copy of it. */
function repeats({ row, head }: Claim, other: Claim): boolean {
	const said = ({ row: { modifier, value, low, high, values, status } }: Claim): string =>
		JSON.stringify([modifier, value, low, high, values, status]);
	if (said({ row, head }) !== said(other) || !areCopies(head, other.head)) return false;
	return sourceOf({ row, head }) === sourceOf(other) || row.sameAs !== undefined;
}

function sourceOf({ row: { attribution }, head }: Claim): string | undefined {
	return attribution?.source ?? attribution?.text ?? outletOf(head);
}

/** A later article of known date gives another number by the same source; what it states ends what it feared. */
function succeeds(later: ComparedClaim, earlier: ComparedClaim): boolean {
	if (later.source === undefined || later.source !== earlier.source) return false;
	if (!isDated(later.claim.head) || !isDated(earlier.claim.head)) return false;
	const [was, is] = [earlier.claim.row.status, later.claim.row.status];
	const ends = was === is || (was === "unconfirmed" && is === undefined);
	return ends && later.claim.row.at > earlier.claim.row.at;
}

const isDated = ({ atSource }: Head): boolean => atSource === "published";

function isDisputed(claims: readonly ComparedClaim[]): boolean {
	const last = claims.filter(({ latest, claim }) => latest && claim.row.status === undefined);
	return last.some((a, n) =>
		last.slice(n + 1).some((b) => {
			if (a.source !== undefined && a.source === b.source) return false;
			const [one, other] = [rangeOf(a.claim.row), rangeOf(b.claim.row)];
			return one !== undefined && other !== undefined && !compatible(one, other);
		}),
	);
}

function subjectsOf(claims: readonly Claim[]): string[] {
	const counts = new Map<string, number>();
	for (const { row } of claims)
		for (const id of new Set(row.about)) counts.set(id, (counts.get(id) ?? 0) + 1);
	return [...counts]
		.sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
		.slice(0, MOST_SUBJECTS)
		.map(([id]) => id);
}
