import { isA } from "../../../text/lexicon/lexicon.ts";
import { NAMED_THINGS } from "../kinds.ts";
import { labelAt, labelName, OUTSIDE, opens, TYPES, typeOf } from "../labels.ts";
import { isCapitalAt, PROSE, type Sentence, textAt } from "../sentence.ts";

const WORK = TYPES.indexOf("WORK");

/**
 * Reads "Best Editing", "Best Supporting Actor" as what a prize is given for, each by itself where several stand in a row.
 * Changes `labels` in place.
 */
export function settleCategories(sentence: Sentence, labels: Uint8Array): void {
	if (sentence.style !== PROSE) return;
	for (let at = 1; at + 1 < labels.length; at++) {
		if (textAt(sentence, at) !== "Best" || !isCapitalAt(sentence, at + 1)) continue;
		if (isCapitalAt(sentence, at - 1) || isOfOthers(labels, at) || isOfOthers(labels, at + 1)) continue;
		const last = categoryEnd(sentence, at);
		cutAt(labels, last + 1);
		cutAt(labels, at);
		labelName(labels, at, last, WORK);
		at = last;
	}
}

/** A Mr Best, and Best Buy. */
function isOfOthers(labels: Uint8Array, at: number): boolean {
	const label = labelAt(labels, at);
	return label !== OUTSIDE && !NAMED_THINGS.includes(TYPES[typeOf(label)] ?? "PERSON");
}

/** "Best Costume and Design" is one, "Best Film and Best Editing" are two. */
function categoryEnd(sentence: Sentence, first: number): number {
	for (let last = first + 1; ; ) {
		const next = isA(textAt(sentence, last + 1), "category-link") ? last + 2 : last + 1;
		if (!isCapitalAt(sentence, next) || textAt(sentence, next) === "Best") return last;
		last = next;
	}
}

/** Ends before `at`, and before the comma or "and" there, a name that reaches over it; what is left behind is no name. */
function cutAt(labels: Uint8Array, at: number): void {
	if (opens(labelAt(labels, at))) return;
	let first = at - 1;
	while (!opens(labelAt(labels, first))) first--;
	const type = typeOf(labelAt(labels, first));
	for (let end = first; end < labels.length && (end === first || !opens(labelAt(labels, end))); end++)
		labels[end] = OUTSIDE;
	if (type >= 0 && first < at - 1) labelName(labels, first, at - 2, type);
}
