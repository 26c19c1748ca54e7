import { BEGIN, INSIDE, labelOf, OUTSIDE, placeOf, SINGLE, typeOf } from "./labels.ts";
import type { Sentence } from "./sentence.ts";

/**
 * Gives an abbreviation that the article introduces in brackets, "National Intelligence Service (NIS)", the type of
 * what it stands for, wherever it stands alone: spelling alone says Niš, a city. Changes `labels` in place.
 */
export function settleAbbreviations(sentences: readonly Sentence[], labels: readonly Uint8Array[]): void {
	const types = new Map<string, number>();
	sentences.forEach((sentence, s) => {
		for (let i = 1; i + 2 < sentence.pieces.length; i++) {
			if (sentence.pieces[i]!.text !== "(" || sentence.pieces[i + 2]!.text !== ")") continue;
			const type = typeOf(labels[s]![i - 1]!);
			const short = sentence.pieces[i + 1]!.text;
			if (type === -1 || types.has(short) || !isShortFor(short, sentence, labels[s]!, i - 1)) continue;
			types.set(short, type);
		}
	});
	if (types.size === 0) return;
	sentences.forEach((sentence, s) => {
		for (let i = 0; i < sentence.pieces.length; i++) {
			const type = types.get(sentence.pieces[i]!.text);
			const label = labels[s]![i]!;
			if (type === undefined || (label !== OUTSIDE && placeOf(label) !== SINGLE)) continue;
			labels[s]![i] = labelOf(type, SINGLE);
		}
	});
}

/** Capitals only, more than one, the first of which starts the name that ends at `last`. */
function isShortFor(short: string, sentence: Sentence, labels: Uint8Array, last: number): boolean {
	if (!/^\p{Lu}[\p{Lu}\d]{1,9}$/u.test(short)) return false;
	let first = last;
	while (first > 0 && placeOf(labels[first]!) !== BEGIN && placeOf(labels[first]!) !== SINGLE) first--;
	if (first === last || placeOf(labels[first]!) === INSIDE) return false;
	return sentence.pieces[first]!.text.startsWith(short.slice(0, 1));
}
