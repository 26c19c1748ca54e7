import { type Term, unpackTerms } from "../../lambdas/extract/signature/terms.ts";
import type { Signature } from "../../lambdas/shared/signature.ts";

/** A signature with what comparing it takes, computed once. */
export interface Profile {
	/** Names the article; groups come out the same whatever order profiles are handed in. */
	id: string;
	terms: ReadonlyMap<number, Term>;
	/** Length of the vector of all terms. */
	norm: number;
	/** Months and days of any year that it names or was published in. */
	months: ReadonlySet<string>;
	days: ReadonlySet<string>;
	/** Day of publication since the epoch; undefined where only the upload's time is known, which says nothing. */
	published: number | undefined;
}

const DAY_MS = 86_400_000;

/** @param published ISO day or time of publication; undefined where the article does not say it */
export function profileOf(id: string, signature: Signature, published: string | undefined): Profile {
	const terms = unpackTerms(signature.terms);
	const day = published === undefined ? Number.NaN : Math.floor(Date.parse(published.slice(0, 10)) / DAY_MS);
	const ofLength = (length: number) => new Set(signature.days.filter((one) => one.length === length));
	return {
		id,
		terms: new Map(terms.map((term) => [term.hash, term])),
		norm: Math.hypot(...terms.map(({ weight }) => weight)),
		months: ofLength("07".length),
		days: ofLength("07-02".length),
		published: Number.isNaN(day) ? undefined : day,
	};
}

/** Days between two publications; undefined where one of them is not known. */
export function daysApart(a: Profile, b: Profile): number | undefined {
	if (a.published === undefined || b.published === undefined) return undefined;
	return Math.abs(a.published - b.published);
}

/** How alike two articles are in the terms that `counts` picks, 0-1. */
export function likeness(a: Profile, b: Profile, counts: (term: Term) => boolean): number {
	let [shared, ofA, ofB] = [0, 0, 0];
	for (const term of a.terms.values()) {
		if (!counts(term)) continue;
		ofA += term.weight ** 2;
		const other = b.terms.get(term.hash);
		if (other !== undefined && counts(other)) shared += term.weight * other.weight;
	}
	for (const term of b.terms.values()) if (counts(term)) ofB += term.weight ** 2;
	return shared === 0 ? 0 : shared / Math.sqrt(ofA * ofB);
}

/** 1 where both name one of the same, -1 where both name some and none of the same, 0 where one names none. */
export function agreement(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
	if (a.size === 0 || b.size === 0) return 0;
	for (const one of a) if (b.has(one)) return 1;
	return -1;
}
