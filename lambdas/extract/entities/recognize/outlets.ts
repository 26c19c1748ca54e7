import { labelName, OUTSIDE, TYPES } from "./labels.ts";
import { PROSE, type Run, type Sentence } from "./sentence.ts";
import { INITIAL } from "./words.ts";

/** Papers named by one common word; too few stand in any training set to be learned. */
const PAPERS = new Set(
	"Independent Guardian Telegraph Mirror Observer Economist Standard Express Herald Tribune Times Mail Lancet".split(
		" ",
	),
);

const ORGANISATION = TYPES.indexOf("ORG");

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
		if (alone && sentence.pieces[i - 1]!.text.toLowerCase() === "the") labelName(labels, i, i, ORGANISATION);
	}
}

/** What "the" and a name with this behind it do is what papers do. */
const REPORTS = new Set("reported reports wrote writes".split(" "));

/**
 * Reads the name in "The Mid-Day also reported on …" as a paper, where nothing else was made of it: papers have names
 * of any kind. Changes `labels` in place.
 */
export function settleReporters(sentence: Sentence, labels: Uint8Array): void {
	const { pieces, runs } = sentence;
	for (let i = 1; i + 1 < pieces.length; i++) {
		if (!REPORTS.has(pieces[i + 1]!.text)) continue;
		const last = pieces[i]!.text === "also" ? i - 1 : i;
		const run = runs[last];
		if (run === undefined || run.last !== last) continue;
		const first = nameAfterThe(sentence, run);
		if (first === undefined || labels.subarray(first, last + 1).some((label) => label !== OUTSIDE)) continue;
		labelName(labels, first, last, ORGANISATION);
	}
}

/** Where the name begins that "the" stands before: in its run ("The Mid-Day") or ahead of it ("the Mid-Day"). */
function nameAfterThe({ pieces }: Sentence, { first, last }: Run): number | undefined {
	if (pieces[first]!.text === "The") return first < last ? first + 1 : undefined;
	return pieces[first - 1]?.text === "the" ? first : undefined;
}
