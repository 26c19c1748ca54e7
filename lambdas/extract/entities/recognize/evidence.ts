import { isCapitalAt, PROSE, type Run, type Sentence, textAt, wordAt } from "./sentence.ts";
import { isCapitalised, LOWER, type Word } from "./words.ts";

/** One place of the document where a word stands. */
export interface Occurrence {
	sentence: Sentence;
	index: number;
}

/** What the document says of one lower-cased word. */
export interface WordEvidence {
	/** Times it is written in lower case. */
	lower: number;
	/** Times it is capitalised where nothing but a name would be: inside a sentence of prose. */
	named: number;
	/** The first few capitalised places. */
	places: Occurrence[];
}

/** What the document says of its words: key is the hash of the lower-cased word. */
export type Evidence = Map<number, WordEvidence>;

/** Later places add little; a bound keeps the whole linear. */
const MOST_PLACES = 6;

export function gatherEvidence(sentences: readonly Sentence[]): Evidence {
	const evidence: Evidence = new Map();
	for (const sentence of sentences) {
		sentence.words.forEach((word, index) => {
			if (isCapitalised(word)) noteCapitalised(evidence, sentence, index);
			else if (word.casing === LOWER && sentence.style === PROSE) entry(evidence, word).lower++;
		});
	}
	return evidence;
}

function noteCapitalised(evidence: Evidence, sentence: Sentence, index: number): void {
	const found = entry(evidence, wordAt(sentence, index));
	if (sentence.style === PROSE && index > 0) found.named++;
	if (found.places.length < MOST_PLACES) found.places.push({ sentence, index });
}

function entry(evidence: Evidence, word: Word): WordEvidence {
	let found = evidence.get(word.lower);
	if (!found) {
		found = { lower: 0, named: 0, places: [] };
		evidence.set(word.lower, found);
	}
	return found;
}

/**
 * Names by their initials: "National Intelligence Service" under "NIS". The key is the initials, the value the
 * run; the first run in the document wins.
 */
export function gatherInitials(
	sentences: readonly Sentence[],
): Map<string, { sentence: Sentence; run: Run }> {
	const found = new Map<string, { sentence: Sentence; run: Run }>();
	for (const sentence of sentences) {
		let last: Run | undefined;
		for (const run of sentence.runs) {
			if (!run || run === last || run.last - run.first < 1) continue;
			last = run;
			if (run.last - run.first > 9) continue;
			let initials = "";
			for (let i = run.first; i <= run.last; i++) {
				if (isCapitalAt(sentence, i)) initials += textAt(sentence, i).slice(0, 1);
			}
			if (initials.length >= 2 && !found.has(initials)) found.set(initials, { sentence, run });
		}
	}
	return found;
}
