import { labelOf, OUTSIDE, SINGLE, TYPES } from "./labels.ts";
import { PROSE, type Sentence } from "./sentence.ts";
import { INITIAL } from "./words.ts";

/** Papers named by one common word; too few stand in any training set to be learned. */
const PAPERS = new Set(
	"Independent Guardian Telegraph Mirror Observer Economist Standard Express Herald Tribune Times Mail".split(
		" ",
	),
);

const ORGANISATION = labelOf(TYPES.indexOf("ORG"), SINGLE);

/**
 * Reads "the Independent" inside a sentence as the paper, where nothing else was made of it; "an independent inquiry"
 * and "the Independent Commission" are left alone. Changes `labels` in place.
 */
export function settlePapers(sentence: Sentence, labels: Uint8Array): void {
	if (sentence.style !== PROSE) return;
	for (let i = 1; i < sentence.pieces.length; i++) {
		if (labels[i] !== OUTSIDE || sentence.words[i]!.casing !== INITIAL) continue;
		if (!PAPERS.has(sentence.pieces[i]!.text)) continue;
		const run = sentence.runs[i]!;
		const alone = run.first === run.last || (run.last === i && run.first === i - 1);
		if (alone && sentence.pieces[i - 1]!.text.toLowerCase() === "the") labels[i] = ORGANISATION;
	}
}
