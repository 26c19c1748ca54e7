import type { Likeness } from "./average-link.ts";
import { daysApart, type Profile } from "./profile.ts";
import { type Met, TermIndex } from "./term-index.ts";

/** Likeness below this is what any two articles of one subject have. */
export const LEAST = 0.04;
/** Articles further apart than this many days tell of one event only by way of others between them. */
export const WINDOW_DAYS = 60;

/** What looking for an article's like may take, so that a day of 100,000 takes a thousand times one of a hundred. */
export interface Bounds {
	/** Other articles met through shared terms, the rarest first; one that is met through several counts as often. */
	met: number;
	/** Of those met, the likeliest that it is compared with. */
	compared: number;
	/** Of those compared, the likest that are remembered. */
	kept: number;
}

export const BOUNDS: Bounds = { met: 2_000, compared: 150, kept: 60 };

/** How often articles were met and compared: what grouping a day's news costs, whatever the machine. */
export interface Work extends Bounds {
	/** Pairs that were compared again to see whether a group is of two events. */
	divided: number;
}

/**
 * The cosine of every two profiles that may tell of one event. They are found through the terms they share: who shares
 * an event shares its rare names and words. Sets of a few hundred are compared whole, since no bound bites. Pure: the same
 * profiles in the same order give the same pairs.
 *
 * @param work counts are added to it
 */
export function likelyPairs(profiles: readonly Profile[], bounds = BOUNDS, work?: Work): Likeness {
	const rows: Map<number, number>[] = profiles.map(() => new Map());
	const index = new TermIndex(profiles);
	profiles.forEach((profile, i) => {
		const met = index.meet(i, bounds.met);
		const compared = likeliest(met, bounds.compared).filter((j) => isNear(profile, profiles[j]));
		const like = index
			.cosines(i, compared)
			.map((value, n) => ({ j: compared[n] ?? i, value }))
			.filter(({ value }) => value >= LEAST)
			.sort((a, b) => b.value - a.value || a.j - b.j)
			.slice(0, bounds.kept);
		// Whoever of two is near the other, both know.
		for (const { j, value } of like) rows[Math.min(i, j)]?.set(Math.max(i, j), value);
		if (work === undefined) return;
		work.met += met.visits;
		work.compared += compared.length;
		work.kept += like.length;
	});
	return rows;
}

function isNear(a: Profile, b: Profile | undefined): boolean {
	return b !== undefined && (daysApart(a, b) ?? 0) <= WINDOW_DAYS;
}

/** Steps that what is shared is told apart by: a sort of all that are met would take most of the time. */
const STEPS = 1_024;

/** The `most` that share most, those of the last step in the order in which they were met. */
function likeliest({ articles, shared }: Met, most: number): number[] {
	if (articles.length <= most) return articles;
	let highest = 0;
	for (const value of shared) if (value > highest) highest = value;
	const steps = Uint16Array.from(shared, (value) => (value / highest) * (STEPS - 1));
	const sizes = new Uint32Array(STEPS);
	for (const step of steps) sizes[step] = (sizes[step] ?? 0) + 1;
	let [last, above] = [STEPS - 1, 0];
	while (above + (sizes[last] ?? 0) <= most) above += sizes[last--] ?? 0;
	let room = most - above;
	return articles.filter((_, n) => {
		const step = steps[n] ?? 0;
		return step > last || (step === last && room-- > 0);
	});
}
