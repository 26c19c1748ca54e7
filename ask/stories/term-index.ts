import { HASHES, weightOf } from "../../lambdas/extract/signature/terms.ts";
import type { Profile } from "./profile.ts";

/** Articles that were met through shared terms, each once, and what each shares of those terms. */
export interface Met {
	articles: number[];
	shared: number[];
	/** How often articles were met. */
	visits: number;
}

/** Which of some articles have a term. Hot loops: for a day of 100,000 articles they run some billion times. */
export class TermIndex {
	readonly #profiles: readonly Profile[];
	/** Articles by term: those of `hash` stand from `starts[hash]` to `starts[hash + 1]`. */
	readonly #starts = new Uint32Array(HASHES + 1);
	readonly #articles: Uint32Array;
	readonly #weights: Uint8Array;
	/** Of each article what it shares with the one that is being looked at; all 0 between two looks. */
	readonly #shared: Float64Array;
	/** Weights of the terms of the article that is being compared; all 0 between two. */
	readonly #own = new Uint8Array(HASHES);

	constructor(profiles: readonly Profile[]) {
		this.#profiles = profiles;
		this.#shared = new Float64Array(profiles.length);
		const starts = this.#starts;
		for (const { terms } of profiles)
			for (const hash of terms.hashes) starts[hash + 1] = (starts[hash + 1] ?? 0) + 1;
		for (let hash = 0; hash < HASHES; hash++)
			starts[hash + 1] = (starts[hash + 1] ?? 0) + (starts[hash] ?? 0);
		const size = starts[HASHES] ?? 0;
		this.#articles = new Uint32Array(size);
		this.#weights = new Uint8Array(size);
		const next = starts.slice();
		profiles.forEach(({ terms }, i) => {
			terms.hashes.forEach((hash, n) => {
				const at = next[hash] ?? 0;
				next[hash] = at + 1;
				this.#articles[at] = i;
				this.#weights[at] = weightOf(terms.marks[n] ?? 0);
			});
		});
	}

	/**
	 * Articles that share terms with the `i`th one: whole terms, first those that are rare and weigh much, as long as no more
	 * than `most` are met. By rarity alone it would be led by chance: with 100,000 articles every hash has a hundred.
	 */
	meet(i: number, most: number): Met {
		const [starts, list, weights, sums] = [this.#starts, this.#articles, this.#weights, this.#shared];
		const articles: number[] = [];
		let visits = 0;
		for (const { hash, weight, count } of this.#telling(i)) {
			if (visits + count > most) break;
			visits += count;
			const end = starts[hash + 1] ?? 0;
			for (let at = starts[hash] ?? 0; at < end; at++) {
				const j = list[at] ?? 0;
				const sum = sums[j] ?? 0;
				if (sum === 0) articles.push(j);
				sums[j] = sum + weight * (weights[at] ?? 0);
			}
		}
		const others = articles.filter((j) => j !== i);
		const shared = others.map((j) => (sums[j] ?? 0) / (this.#profiles[j]?.norm ?? 1));
		for (const j of articles) sums[j] = 0;
		return { articles: others, shared, visits };
	}

	/** The cosines of the `i`th article and others. */
	cosines(i: number, others: readonly number[]): number[] {
		const mine = this.#profiles[i];
		if (mine === undefined) return [];
		const own = this.#own;
		const { hashes, marks } = mine.terms;
		for (let n = 0; n < hashes.length; n++) own[hashes[n] ?? 0] = weightOf(marks[n] ?? 0);
		const cosines = others.map((j) => {
			const other = this.#profiles[j];
			return other === undefined ? 0 : sharedWith(own, other) / (mine.norm * other.norm);
		});
		for (const hash of hashes) own[hash] = 0;
		return cosines;
	}

	/** An article's terms that others have, those first that make most of a likeness for each article that is met. */
	#telling(i: number): { hash: number; weight: number; count: number; worth: number }[] {
		const terms: { hash: number; weight: number; count: number; worth: number }[] = [];
		this.#profiles[i]?.terms.hashes.forEach((hash, n) => {
			const count = (this.#starts[hash + 1] ?? 0) - (this.#starts[hash] ?? 0);
			const weight = weightOf(this.#profiles[i]?.terms.marks[n] ?? 0);
			if (count > 1) terms.push({ hash, weight, count, worth: weight ** 2 / count });
		});
		return terms.sort((a, b) => b.worth - a.worth || a.hash - b.hash);
	}
}

/** @param own weights by hash */
function sharedWith(own: Uint8Array, { terms: { hashes, marks } }: Profile): number {
	let sum = 0;
	for (let n = 0; n < hashes.length; n++) sum += (own[hashes[n] ?? 0] ?? 0) * weightOf(marks[n] ?? 0);
	return sum;
}
