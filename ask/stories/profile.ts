import { type Terms, unpackTerms, weightOf } from "../../lambdas/extract/signature/terms.ts";
import type { Signature } from "../../lambdas/shared/signature.ts";

/** A signature with what comparing it takes, computed once. */
export interface Profile {
	/** Names the article; groups come out the same whatever order profiles are handed in. */
	id: string;
	terms: Terms;
	/** Length of the vector of all terms. */
	norm: number;
	/** Months and days of any year that it names or was published in. */
	months: ReadonlySet<string>;
	days: ReadonlySet<string>;
	/** What its numbers mean. */
	measures: ReadonlySet<string>;
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
		terms,
		norm: normOf(terms.marks),
		months: ofLength("07".length),
		days: ofLength("07-02".length),
		measures: new Set(signature.measures),
		published: Number.isNaN(day) ? undefined : day,
	};
}

/** Days between two publications; undefined where one of them is not known. */
export function daysApart(a: Profile, b: Profile): number | undefined {
	if (a.published === undefined || b.published === undefined) return undefined;
	return Math.abs(a.published - b.published);
}

/** The cosine of all terms of two articles, 0-1. */
export function cosine(a: Profile, b: Profile): number {
	const [one, other] = [a.terms, b.terms];
	let shared = 0;
	for (let i = 0, j = 0; i < one.hashes.length && j < other.hashes.length; ) {
		const apart = (one.hashes[i] ?? 0) - (other.hashes[j] ?? 0);
		if (apart === 0) shared += weightOf(one.marks[i] ?? 0) * weightOf(other.marks[j] ?? 0);
		if (apart <= 0) i++;
		if (apart >= 0) j++;
	}
	return shared === 0 ? 0 : shared / (a.norm * b.norm);
}

/** The article as far as the terms go whose marks `counts` picks. */
export function narrowed(profile: Profile, counts: (mark: number) => boolean): Profile {
	// What does not count weighs nothing.
	const marks = profile.terms.marks.map((mark) => (counts(mark) ? mark : 0));
	return { ...profile, terms: { hashes: profile.terms.hashes, marks }, norm: normOf(marks) };
}

function normOf(marks: Uint8Array): number {
	return Math.sqrt(marks.reduce((sum, mark) => sum + weightOf(mark) ** 2, 0));
}

/** 1 where both name one of the same, -1 where both name some and none of the same, 0 where one names none. */
export function agreement(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
	if (a.size === 0 || b.size === 0) return 0;
	for (const one of a) if (b.has(one)) return 1;
	return -1;
}

/** How much of the smaller set is in the other, 0-1; 0 where one is empty. */
export function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
	if (a.size === 0 || b.size === 0) return 0;
	return [...a].filter((one) => b.has(one)).length / Math.min(a.size, b.size);
}
