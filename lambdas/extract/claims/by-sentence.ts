import type { Span } from "../../shared/span.ts";
import type { Reading } from "../text/reading.ts";

/** Spans by the sentences they touch, so that a figure looks only at its own. */
export class BySentence<T> {
	readonly #lists = new Map<number, T[]>();

	/** `spanOf` tells the stretch of the text an item is looked up by. */
	constructor(reading: Reading, items: readonly T[], spanOf: (item: T) => Span) {
		if (reading.tokens.length === 0) return;
		for (const item of items) {
			const span = spanOf(item);
			const last = reading.sentence(reading.run(span).last);
			for (let sentence = reading.sentence(reading.at(span.start)); sentence <= last; sentence++) {
				const list = this.#lists.get(sentence);
				if (list === undefined) this.#lists.set(sentence, [item]);
				else list.push(item);
			}
		}
	}

	/** The items that touch the sentence, in their order. */
	in(sentence: number): readonly T[] {
		return this.#lists.get(sentence) ?? [];
	}
}
