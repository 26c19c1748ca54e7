import type { Labelled } from "./labelled.ts";
import { BEGIN, INSIDE, labelOf, OUTSIDE, placeOf, SINGLE, typeOf } from "./labels.ts";
import { type Sentence, textAt } from "./sentence.ts";

/**
 * Gives an abbreviation that the article introduces in brackets, "National Intelligence Service (NIS)", the type of
 * what it stands for, wherever it stands alone: spelling alone says Niš, a city. Changes `labels` in place.
 */
export function settleAbbreviations(labelled: readonly Labelled[]): void {
	const types = typesOfIntroduced(labelled);
	if (types.size === 0) return;
	for (const { sentence, labels } of labelled)
		sentence.pieces.forEach(({ text }, i) => {
			const type = types.get(text);
			const label = labels[i] ?? OUTSIDE;
			if (type === undefined || (label !== OUTSIDE && placeOf(label) !== SINGLE)) return;
			labels[i] = labelOf(type, SINGLE);
		});
}

function typesOfIntroduced(labelled: readonly Labelled[]): Map<string, number> {
	const types = new Map<string, number>();
	for (const { sentence, labels } of labelled)
		for (let i = 1; i + 2 < sentence.pieces.length; i++) {
			if (textAt(sentence, i) !== "(" || textAt(sentence, i + 2) !== ")") continue;
			const type = typeOf(labels[i - 1] ?? OUTSIDE);
			const short = textAt(sentence, i + 1);
			if (type === -1 || types.has(short) || !isShortFor(short, sentence, labels, i - 1)) continue;
			types.set(short, type);
		}
	return types;
}

/** Capitals only, more than one, the first of which starts the name that ends at `last`. */
function isShortFor(short: string, sentence: Sentence, labels: Uint8Array, last: number): boolean {
	if (!/^\p{Lu}[\p{Lu}\d]{1,9}$/u.test(short)) return false;
	let first = last;
	const placeAt = (at: number): number => placeOf(labels[at] ?? OUTSIDE);
	while (first > 0 && placeAt(first) !== BEGIN && placeAt(first) !== SINGLE) first--;
	if (first === last || placeAt(first) === INSIDE) return false;
	return textAt(sentence, first).startsWith(short.slice(0, 1));
}
