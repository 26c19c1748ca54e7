/** A day's heads as far as stories go: signatures whose words, names and events are as unequally frequent as the world's. */
import { packTerms, type Term, type TermKind, termHash } from "../../lambdas/extract/signature/terms.ts";
import type { Signature } from "../../lambdas/shared/signature.ts";
import { generator } from "./random.ts";

export interface GeneratedHead {
	id: string;
	/** The event that it tells of. */
	event: number;
	signature: Signature;
}

/** Articles of one event on average; the largest of 100,000 are some hundreds. */
const ARTICLES_AN_EVENT = 5;
/** Flattens the first ranks: nothing is in every article, and no event is all the news. */
const OFFSET = 20;
const AREAS = 300;
const AREA_WORDS = 400;
const WORDS = 20_000;
const NAMES = 200_000;
/** Of an event: names and words that its articles choose from. */
const EVENT_NAMES = 12;
const EVENT_WORDS = 30;
/** Of an article: what it takes of those, of its area's and all words, and what is its own. */
const SHARE = 0.6;
const OF_AREA = 15;
const OF_ALL = 25;
const OWN = 15;
const COPIES = 0.2;
const HEAVIEST = 31;

interface Word {
	stem: string;
	kind: TermKind;
	/** 0-1: rare words weigh most. */
	weight: number;
}

/** `count` heads of one day. The same seed gives the same ones. */
export function zipfHeads(count: number, seed = 1): GeneratedHead[] {
	const random = generator(seed);
	const events = new Zipf(Math.ceil(count / ARTICLES_AN_EVENT), random);
	const words = new Vocabulary(random);
	const known = new Map<number, Word[]>();
	const last = new Map<number, Term[]>();
	return Array.from({ length: count }, (_, n) => {
		const event = events.next();
		const about = known.get(event) ?? words.ofEvent(event);
		known.set(event, about);
		const copied = random() < COPIES ? last.get(event) : undefined;
		const terms =
			copied ?? termsOf([...about.filter(() => random() < SHARE), ...words.ofArticle(n, event)], random);
		last.set(event, terms);
		return {
			id: `article-${String(n).padStart(7, "0")}`,
			event,
			signature: {
				terms: packTerms(terms),
				days: ["02", "02-16", "2026"],
				weekdays: "",
				places: [],
				subjects: [],
				measures: [],
			},
		};
	});
}

function termsOf(words: readonly Word[], random: () => number): Term[] {
	const terms = new Map<number, Term>();
	for (const { stem, kind, weight } of words)
		terms.set(termHash(stem), {
			hash: termHash(stem),
			kind,
			lead: random() < 0.2,
			weight: Math.max(1, Math.round(HEAVIEST * weight * (0.5 + random() / 2))),
		});
	return [...terms.values()];
}

/** Ranks from 0, each as frequent as Zipf's law has it. */
class Zipf {
	readonly #sums: Float64Array;
	readonly #random: () => number;

	constructor(ranks: number, random: () => number) {
		this.#random = random;
		this.#sums = new Float64Array(ranks);
		let sum = 0;
		for (let rank = 0; rank < ranks; rank++) this.#sums[rank] = sum += 1 / (rank + OFFSET);
	}

	next(): number {
		const at = this.#random() * (this.#sums.at(-1) ?? 0);
		let [low, high] = [0, this.#sums.length - 1];
		while (low < high) {
			const middle = (low + high) >> 1;
			if ((this.#sums[middle] ?? 0) < at) low = middle + 1;
			else high = middle;
		}
		return low;
	}
}

class Vocabulary {
	readonly #random: () => number;
	readonly #words: Zipf;
	readonly #areaWords: Zipf;
	readonly #names: Zipf;

	constructor(random: () => number) {
		this.#random = random;
		this.#words = new Zipf(WORDS, random);
		this.#areaWords = new Zipf(AREA_WORDS, random);
		this.#names = new Zipf(NAMES, random);
	}

	ofEvent(event: number): Word[] {
		const area = event % AREAS;
		return [
			...times(EVENT_NAMES, () => this.#name()),
			...times(EVENT_WORDS / 2, () => this.#ofArea(area)),
			...times(EVENT_WORDS / 2, () => this.#word()),
		];
	}

	ofArticle(article: number, event: number): Word[] {
		return [
			...times(OF_AREA, () => this.#ofArea(event % AREAS)),
			...times(OF_ALL, () => this.#word()),
			...times(OWN, (n) => ({ stem: `own ${article} ${n}`, kind: "word" as const, weight: 0.3 })),
		];
	}

	#name(): Word {
		const rank = this.#names.next();
		return {
			stem: `name ${rank}`,
			kind: this.#random() < 0.3 ? "place" : "name",
			weight: rarity(rank, NAMES),
		};
	}

	#ofArea(area: number): Word {
		const rank = this.#areaWords.next();
		return { stem: `area ${area} ${rank}`, kind: "word", weight: 0.2 + 0.4 * rarity(rank, AREA_WORDS) };
	}

	#word(): Word {
		const rank = this.#words.next();
		return { stem: `word ${rank}`, kind: "word", weight: 0.6 * rarity(rank, WORDS) };
	}
}

const rarity = (rank: number, ranks: number): number => Math.log(rank + 2) / Math.log(ranks + 2);

function times<T>(count: number, make: (n: number) => T): T[] {
	return Array.from({ length: count }, (_, n) => make(n));
}
