import type { Term } from "../../lambdas/extract/signature/terms.ts";
import { averageLink, type Likeness } from "./average-link.ts";
import { agreement, daysApart, likeness, type Profile } from "./profile.ts";

/** A name counts more than a word, and what an article opens with more than what it mentions. */
const NAME = 1.5;
const LEAD = 1.5;
/** Publications of the same days, and of other months. */
const NEAR_DAYS = 3;
const NEAR = 1.5;
const FAR_DAYS = 30;
const FAR = 0.4;

/** What tells that a group of like articles is of two events, in the order of {@link evidenceOf}'s numbers. */
export const EVIDENCE = ["bias", "ratio", "single", "leadNames", "numbers", "days", "months"] as const;

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
	const groups = averageLink(rows, 0, 2);
	const first = profiles.filter((_, n) => groups[n] === 0);
	const second = profiles.filter((_, n) => groups[n] !== 0);
	return { parts: [first, second], evidence: evidenceOf(rows, groups, [first, second]) };
}

/** Cosines over the terms that more than one, but not all of the articles have, weighed by how few that are. */
function distinctLikeness(profiles: readonly Profile[]): Likeness {
	const counts = new Map<number, number>();
	for (const { terms } of profiles)
		for (const hash of terms.keys()) counts.set(hash, (counts.get(hash) ?? 0) + 1);
	const vectors = profiles.map(({ terms }) => {
		const vector = new Map<number, number>();
		for (const term of terms.values()) {
			const count = counts.get(term.hash) ?? 0;
			if (count > 1) vector.set(term.hash, distinctWeight(term) * Math.log(profiles.length / count));
		}
		return { vector, norm: Math.hypot(...vector.values()) || 1 };
	});
	return vectors.map((a, i) => {
		const row = new Map<number, number>();
		for (let j = i + 1; j < vectors.length; j++) {
			const b = vectors[j];
			const [one, other] = [profiles[i], profiles[j]];
			if (b === undefined || one === undefined || other === undefined) continue;
			let dot = 0;
			for (const [hash, weight] of a.vector) dot += weight * (b.vector.get(hash) ?? 0);
			row.set(j, (dot / (a.norm * b.norm)) * timeFactor(one, other));
		}
		return row;
	});
}

const distinctWeight = ({ weight, lead, kind }: Term): number =>
	weight * (lead ? LEAD : 1) * (kind === "word" ? 1 : NAME);

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
	const [names, numbers, days, months] = [new Mean(), new Mean(), new Mean(), new Mean()];
	for (const a of first)
		for (const b of second) {
			names.add(likeness(a, b, opensWithName));
			numbers.add(likeness(a, b, isNumber));
			days.add(Math.max(0, agreement(a.days, b.days)));
			months.add(agreement(a.months, b.months));
		}
	const ratio = between.value / (within.value || 1);
	const single = Math.min(first.length, second.length) === 1 ? 1 : 0;
	return [1, Math.log(Math.max(0.02, ratio)), single, names.value, numbers.value, days.value, months.value];
}

const opensWithName = ({ kind, lead }: Term): boolean => lead && (kind === "name" || kind === "place");
const isNumber = ({ kind }: Term): boolean => kind === "number";

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
