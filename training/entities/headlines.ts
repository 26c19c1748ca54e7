import type { AnnotatedText } from "../../gold/corpus.ts";
import { readDocument } from "../../lambdas/extract/document.ts";

/** Share of sentences set in capitals, and in title case, so that headlines are learned from prose. */
const UPPER_SHARE = 0.02;
const TITLE_SHARE = 0.04;
/** Headlines are not longer than this, in UTF-16 units. */
const LONGEST = 140;

const SMALL_WORDS = /^(?:a|an|and|as|at|but|by|for|from|in|into|of|on|or|over|than|the|to|with)$/;

/** The text with some of its sentences set like headlines; spans stay where they are. */
export function withHeadlines<T extends AnnotatedText>(text: T, random: () => number): T {
	let changed = text.text;
	for (const { start, end } of readDocument({ text: text.text }).sentences) {
		const draw = random();
		if (draw > UPPER_SHARE + TITLE_SHARE || end - start > LONGEST) continue;
		const sentence = text.text.slice(start, end);
		const set = draw < UPPER_SHARE ? sentence.toUpperCase() : titleCase(sentence);
		// "ß" becomes "SS": a sentence that grew would move the spans.
		if (set.length === sentence.length) changed = changed.slice(0, start) + set + changed.slice(end);
	}
	return { ...text, text: changed };
}

function titleCase(sentence: string): string {
	const set = sentence.replace(/(?<![\p{L}’'])\p{Ll}[\p{L}]*/gu, (word) =>
		SMALL_WORDS.test(word) ? word : word.slice(0, 1).toUpperCase() + word.slice(1),
	);
	return set.replace(/[.]$/, " ");
}
