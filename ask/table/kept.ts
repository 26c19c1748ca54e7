import type { FigureRow, Head, QuoteRow } from "../../lambdas/index/schema.ts";
import type { Story } from "../stories/story.ts";

/** Values by key, until they weigh too much together: then those go that were not asked for longest. */
export class Kept<Value> {
	readonly #values = new Map<string, { value: Value; weight: number }>();
	readonly #most: number;
	readonly #weigh: (value: Value) => number;
	#weight = 0;

	constructor(most: number, weigh: (value: Value) => number) {
		this.#most = most;
		this.#weigh = weigh;
	}

	get(key: string): Value | undefined {
		const found = this.#values.get(key);
		if (found === undefined) return undefined;
		this.#values.delete(key);
		this.#values.set(key, found);
		return found.value;
	}

	set(key: string, value: Value): void {
		this.#delete(key);
		const weight = this.#weigh(value);
		this.#values.set(key, { value, weight });
		this.#weight += weight;
		for (const oldest of this.#values.keys()) {
			if (this.#weight <= this.#most) break;
			this.#delete(oldest);
		}
	}

	#delete(key: string): void {
		this.#weight -= this.#values.get(key)?.weight ?? 0;
		this.#values.delete(key);
	}
}

/** What an article says. */
export interface Content {
	figures: FigureRow[];
	/** Absent where only the figures were read. */
	quotes?: QuoteRow[];
}

/** Figures and quotations that are kept, some 1 KB each. */
const MOST_ROWS = 40_000;
/** Heads that are kept, and as many in stories: some 5 KB each. */
const MOST_HEADS = 12_000;

/**
 * What questions to one table may keep from each other where a process answers many: only what follows from heads that
 * each question reads anew. The rows of an article's revision never change, and the same heads make the same stories.
 */
export class KeptAnswers {
	/** By article; whether one still stands is looked up each time. */
	readonly heads = new Kept<Head>(MOST_HEADS, () => 1);
	/** By article and the revision of its rows. */
	readonly contents = new Kept<Content>(
		MOST_ROWS,
		({ figures, quotes = [] }) => 1 + figures.length + quotes.length,
	);
	/** By a digest of the heads that they were found among. */
	readonly stories = new Kept<Story[]>(MOST_HEADS, (stories) =>
		stories.reduce((sum, { articles }) => sum + articles.length, 0),
	);
}
