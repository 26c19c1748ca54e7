import { isA } from "../../text/lexicon/lexicon.ts";
import { labelName, OUTSIDE, TYPES } from "./labels.ts";
import { lowerAt, PROSE, type Run, runAt, type Sentence, textAt, wordAt } from "./sentence.ts";
import { INITIAL } from "./words.ts";

const ORGANISATION = TYPES.indexOf("ORG");

/**
 * Reads "the Independent" inside a sentence as the paper, where nothing else was made of it; "an independent inquiry"
 * and "the Independent Commission" are left alone. Changes `labels` in place.
 */
export function settlePapers(sentence: Sentence, labels: Uint8Array): void {
	if (sentence.style !== PROSE) return;
	for (let i = 1; i < sentence.pieces.length; i++) {
		if (labels[i] !== OUTSIDE || wordAt(sentence, i).casing !== INITIAL) continue;
		if (!isA(lowerAt(sentence, i), "paper-word")) continue;
		const run = runAt(sentence, i);
		const alone = run.first === run.last || (run.last === i && run.first === i - 1);
		if (alone && lowerAt(sentence, i - 1) === "the") labelName(labels, i, i, ORGANISATION);
	}
}

/**
 * Reads the name in "The Mid-Day also reported on …" as a paper, where nothing else was made of it: papers have names
 * of any kind. Changes `labels` in place.
 */
export function settleReporters(sentence: Sentence, labels: Uint8Array): void {
	const { pieces, runs } = sentence;
	for (let i = 1; i + 1 < pieces.length; i++) {
		if (!isA(textAt(sentence, i + 1), "paper-verb")) continue;
		const last = textAt(sentence, i) === "also" ? i - 1 : i;
		const run = runs[last];
		if (run === undefined || run.last !== last) continue;
		const first = nameAfterThe(sentence, run);
		if (first === undefined || labels.subarray(first, last + 1).some((label) => label !== OUTSIDE)) continue;
		labelName(labels, first, last, ORGANISATION);
	}
}

/** Where the name begins that "the" stands before: in its run ("The Mid-Day") or ahead of it ("the Mid-Day"). */
function nameAfterThe(sentence: Sentence, { first, last }: Run): number | undefined {
	if (textAt(sentence, first) === "The") return first < last ? first + 1 : undefined;
	return textAt(sentence, first - 1) === "the" ? first : undefined;
}
