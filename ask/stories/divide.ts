import { HASHES, isLead, kindOf, weightOf } from "../../lambdas/extract/signature/terms.ts";
import { averageLink, type Likeness } from "./average-link.ts";
import { agreement, cosine, daysApart, narrowed, overlap, type Profile } from "./profile.ts";

/** A name counts more than a word, and what an article opens with more than what it mentions. */
const NAME = 1.5;
const LEAD = 1.5;
/** Publications of the same days, and of other months. */
const NEAR_DAYS = 3;
const NEAR = 1.5;
const FAR_DAYS = 30;
const FAR = 0.4;

/** From so many articles on, a part is as good as a larger one. */
const ENOUGH = 8;

/** What tells that a group of like articles is of two events, in the order of {@link evidenceOf}'s numbers. */
export const EVIDENCE = [
	"bias",
	"ratio",
	"smaller",
	"leadNames",
	"numbers",
	"days",
	"months",
	"measures",
] as const;

export interface Division {
	parts: [Profile[], Profile[]];
	/** See {@link EVIDENCE}. */
	evidence: number[];
}

/**
 * Divides like articles into the two parts that share least, and weighs what speaks for two events. What all of them
 * share says nothing here (every article on a league names its clubs): only what some have and others have not counts.
 */
export function divide(profiles: readonly Profile[]): Division {
	const rows = distinctLikeness(profiles);
	const groups = averageLink(rows, 0, { fewest: 2 });
	const first = profiles.filter((_, n) => groups[n] === 0);
	const second = profiles.filter((_, n) => groups[n] !== 0);
	return { parts: [first, second], evidence: evidenceOf(rows, groups, [first, second]) };
}

/** Cosines over the terms that more than one, but not all of the articles have, weighed by how few that are. */
function distinctLikeness(profiles: readonly Profile[]): Likeness {
	const counts = new Uint32Array(HASHES);
	for (const { terms } of profiles) for (const hash of terms.hashes) counts[hash] = (counts[hash] ?? 0) + 1;
	const vectors = profiles.map((profile) => distinctVector(profile, counts, profiles.length));
	return vectors.map((a, i) => {
		const row = new Map<number, number>();
		for (let j = i + 1; j < vectors.length; j++) {
			const b = vectors[j];
			const [one, other] = [profiles[i], profiles[j]];
			if (b === undefined || one === undefined || other === undefined) continue;
			row.set(j, dot(a, b) * timeFactor(one, other));
		}
		return row;
	});
}

/** Of length 1, by ascending hash. */
interface Vector {
	hashes: Uint16Array;
	values: Float64Array;
}

function distinctVector({ terms }: Profile, counts: Uint32Array, articles: number): Vector {
	const values = Float64Array.from(terms.marks, (mark, n) => {
		const count = counts[terms.hashes[n] ?? 0] ?? 0;
		return count > 1 ? distinctWeight(mark) * Math.log(articles / count) : 0;
	});
	const norm = Math.hypot(...values) || 1;
	return { hashes: terms.hashes, values: values.map((value) => value / norm) };
}

function dot(a: Vector, b: Vector): number {
	let sum = 0;
	for (let i = 0, j = 0; i < a.hashes.length && j < b.hashes.length; ) {
		const apart = (a.hashes[i] ?? 0) - (b.hashes[j] ?? 0);
		if (apart === 0) sum += (a.values[i] ?? 0) * (b.values[j] ?? 0);
		if (apart <= 0) i++;
		if (apart >= 0) j++;
	}
	return sum;
}

const distinctWeight = (mark: number): number =>
	weightOf(mark) * (isLead(mark) ? LEAD : 1) * (kindOf(mark) === "word" ? 1 : NAME);

function timeFactor(a: Profile, b: Profile): number {
	const days = daysApart(a, b) ?? NEAR_DAYS + 1;
	if (days <= NEAR_DAYS) return NEAR;
	return days > FAR_DAYS ? FAR : 1;
}

/** Cosines of names one opens with, and so on: from one part to the other, on average. */
function evidenceOf(
	rows: Likeness,
	groups: readonly number[],
	[first, second]: [Profile[], Profile[]],
): number[] {
	const [within, between] = [new Mean(), new Mean()];
	rows.forEach((row, i) => {
		for (const [j, value] of row) ((groups[i] === 0) === (groups[j] === 0) ? within : between).add(value);
	});
	const [names, numbers, days] = [new Mean(), new Mean(), new Mean()];
	const [months, measures] = [new Mean(), new Mean()];
	const views = (profiles: Profile[]) =>
		profiles.map((profile) => ({
			profile,
			names: narrowed(profile, opensWithName),
			numbers: narrowed(profile, isNumber),
		}));
	const others = views(second);
	for (const a of views(first))
		for (const b of others) {
			names.add(cosine(a.names, b.names));
			numbers.add(cosine(a.numbers, b.numbers));
			days.add(Math.max(0, agreement(a.profile.days, b.profile.days)));
			months.add(agreement(a.profile.months, b.profile.months));
			measures.add(overlap(a.profile.measures, b.profile.measures));
		}
	const ratio = between.value / (within.value || 1);
	// A stray article or two are no second event.
	const smaller = Math.log(Math.min(first.length, second.length, ENOUGH));
	const means = [names, numbers, days, months, measures].map(({ value }) => value);
	return [1, Math.log(Math.max(0.02, ratio)), smaller, ...means];
}

const opensWithName = (mark: number): boolean =>
	isLead(mark) && (kindOf(mark) === "name" || kindOf(mark) === "place");
const isNumber = (mark: number): boolean => kindOf(mark) === "number";

class Mean {
	#sum = 0;
	#count = 0;

	add(value: number): void {
		this.#sum += value;
		this.#count++;
	}

	get value(): number {
		return this.#count === 0 ? 0 : this.#sum / this.#count;
	}
}
