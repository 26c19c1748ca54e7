import type { Likeness } from "./average-link.ts";
import { daysApart, type Profile } from "./profile.ts";

/** Likeness below this is what any two articles of one subject have. */
export const LEAST = 0.04;
/** Articles further apart than this many days tell of one event only by way of others between them. */
export const WINDOW_DAYS = 60;
/** A term of more articles than this finds no pairs by itself: whoever shares an event shares rarer ones too. */
const MOST_POSTINGS = 1_000;

/**
 * The cosine of every two profiles that may tell of one event, found through the terms they share: one pass, without
 * comparing everything with everything.
 */
export function likelyPairs(profiles: readonly Profile[]): Likeness {
	const postings = new Map<number, number[]>();
	const rows: Map<number, number>[] = profiles.map(() => new Map());
	// Backwards, so that the postings met are of later profiles.
	for (let i = profiles.length - 1; i >= 0; i--) {
		const profile = profiles[i];
		const row = rows[i];
		if (profile === undefined || row === undefined) continue;
		const dots = new Map<number, number>();
		for (const { hash, weight } of profile.terms.values()) {
			const posting = postings.get(hash);
			if (posting === undefined) postings.set(hash, [i]);
			else {
				if (posting.length <= MOST_POSTINGS)
					for (const j of posting)
						dots.set(j, (dots.get(j) ?? 0) + weight * (profiles[j]?.terms.get(hash)?.weight ?? 0));
				posting.push(i);
			}
		}
		for (const [j, dot] of dots) {
			const other = profiles[j];
			if (other === undefined || (daysApart(profile, other) ?? 0) > WINDOW_DAYS) continue;
			const cosine = dot / (profile.norm * other.norm);
			if (cosine >= LEAST) row.set(j, cosine);
		}
	}
	return rows;
}
