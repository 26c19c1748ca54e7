import { areCopies } from "./duplicates.ts";
import type { Claim } from "./figures.ts";

/** Claims on the same count of the same subject, oldest first. */
export interface Comparison {
	/** What is measured: "troop killed or wounded", "USD", "percent". */
	what: string;
	/** Entity ids that all claims of the group are about. */
	about: string[];
	claims: ComparedClaim[];
}

export interface ComparedClaim extends Claim {
	/** Further articles that make the same claim: syndicated copies, or the article itself repeating it. */
	copies: number;
}

/**
 * Groups claims so that one sees how a number moved and who disagrees. Levels only: "rose by 12" cannot be compared
 * with "12". Claims that are denied, forecast, planned, conditional or a target are left out unless `unstated`.
 * The same claim repeated within an article or in syndicated copies counts once.
 */
export function compareClaims(claims: Claim[], { unstated = false } = {}): Comparison[] {
	const groups = new Map<string, Comparison>();
	for (const claim of claims) {
		const { row } = claim;
		if (row.change?.role === "by" || (row.status !== undefined && !unstated)) continue;
		const what = whatIsMeasured(claim);
		if (what === undefined) continue;
		const about = [...(row.about ?? [])].sort();
		const key = `${what}|${about.join(",")}`;
		const group = groups.get(key) ?? { what, about, claims: [] };
		groups.set(key, group);
		const same = group.claims.find((other) => isSameClaim(other, claim));
		if (same) same.copies++;
		else group.claims.push({ ...claim, copies: 0 });
	}
	return [...groups.values()]
		.filter(({ claims }) => claims.length > 1)
		.sort((a, b) => b.claims.length - a.claims.length);
}

function whatIsMeasured({ row }: Claim): string | undefined {
	const unit = row.kind === "count" ? undefined : (row.unit ?? row.kind);
	const parts = [row.countedHead, row.event, unit, row.per && `per ${row.per}`];
	const said = parts.filter((part) => part !== undefined);
	return row.countedHead === undefined && row.event === undefined ? undefined : said.join(" ");
}

function isSameClaim(a: Claim, b: Claim): boolean {
	return sayings(a) === sayings(b) && areCopies(a.head, b.head);
}

/** What is claimed, whoever printed it. */
function sayings({ row }: Claim): string {
	const { modifier, value, low, high, values, status, attribution, when } = row;
	const source = attribution?.source ?? attribution?.text.toLowerCase();
	return JSON.stringify([modifier, value, low, high, values, status, source, when?.from, when?.to]);
}
