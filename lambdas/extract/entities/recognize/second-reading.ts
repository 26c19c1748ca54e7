import type { FeatureList } from "./features.ts";
import { combine } from "./hash.ts";
import { OUTSIDE, placeOf, TYPES, typeOf } from "./labels.ts";
import type { Reading } from "./reading.ts";
import type { Run, Sentence } from "./sentence.ts";
import { isCapitalised, type Word } from "./words.ts";

/** How often a name was read as each type; the last count is for "no name". */
type Votes = Uint16Array;

/**
 * What the first reading made of the document's names. "Odhikar" at the start of a sentence looked like a person;
 * three other places say organisation.
 */
export interface FirstReading {
	/** First labels by sentence. */
	labels: readonly Uint8Array[];
	/** By hash of a lower-cased word, over its capitalised places. */
	words: Map<number, Votes>;
	/** By hash of a whole run of capitalised words: the types at its first word. */
	runs: Map<number, Votes>;
}

/** Gathers the votes of the first labels. */
export function countVotes(sentences: readonly Sentence[], labels: readonly Uint8Array[]): FirstReading {
	const words = new Map<number, Votes>();
	const runs = new Map<number, Votes>();
	sentences.forEach((sentence, s) => {
		for (let i = 0; i < sentence.words.length; i++) {
			if (!isCapitalised(sentence.words[i]!)) continue;
			const ballot = ballotOf(labels[s]![i]!);
			vote(words, sentence.words[i]!.lower, ballot);
			const run = sentence.runs[i];
			if (run?.first === i) vote(runs, runHash(sentence, run), ballot);
		}
	});
	return { labels, words, runs };
}

function vote(votes: Map<number, Votes>, key: number, ballot: number): void {
	let found = votes.get(key);
	if (!found) {
		found = new Uint16Array(TYPES.length + 1);
		votes.set(key, found);
	}
	if (found[ballot]! < 0xffff) found[ballot]!++;
}

function ballotOf(label: number): number {
	return label === OUTSIDE ? TYPES.length : typeOf(label);
}

function runHash(sentence: Sentence, run: Run): number {
	let hash = 1;
	for (let i = run.first; i <= run.last; i++) hash = combine(hash, sentence.words[i]!.lower);
	return hash;
}

/** Replaces `into` by the features of the piece at `index` of sentence `s` that the first reading makes possible. */
export function addSecondFeatures(
	reading: Reading,
	first: FirstReading,
	s: number,
	index: number,
	into: FeatureList,
): void {
	into.length = 0;
	const sentence = reading.sentences[s]!;
	const labels = first.labels[s]!;
	const add = (template: number, a: number, b = 0): void => {
		into.hashes[into.length++] = combine(combine(template, a), b);
	};
	const own = labels[index]!;
	const before = labels[index - 1] ?? EDGE_LABEL;
	const after = labels[index + 1] ?? EDGE_LABEL;
	add(200, own);
	add(201, before, own);
	add(202, own, after);
	const word = sentence.words[index]!;
	if (!isCapitalised(word) && own === OUTSIDE && before === OUTSIDE && after === OUTSIDE) return;
	add(203, combine(before, own), after);
	addNeighbours(sentence, labels, index, add);
	if (isCapitalised(word)) addVotes(reading, first, s, index, add);
}

const EDGE_LABEL = 99;

type Add = (template: number, a: number, b?: number) => void;

/** How far back the name before is looked for. */
const REACH = 5;

/** "Fritanga, Nicaragua and Honduras": what stands in a list is of one kind. */
function addNeighbours(sentence: Sentence, labels: Uint8Array, index: number, add: Add): void {
	const type = typeOf(labels[index]!);
	for (let k = index - 1; k >= 0 && k >= index - REACH; k--) {
		if (labels[k] === OUTSIDE || typeOf(labels[k]!) === -1) continue;
		const between = index - k === 2 ? sentence.words[k + 1]!.lower : Math.min(index - k, 3);
		add(205, combine(typeOf(labels[k]!), type), between);
		break;
	}
	for (let k = index + 1; k < labels.length && k <= index + REACH; k++) {
		if (labels[k] === OUTSIDE) continue;
		const between = k - index === 2 ? sentence.words[k - 1]!.lower : Math.min(k - index, 3);
		add(206, combine(typeOf(labels[k]!), type), between);
		break;
	}
}

function addVotes(reading: Reading, first: FirstReading, s: number, index: number, add: Add): void {
	const sentence = reading.sentences[s]!;
	const own = first.labels[s]![index]!;
	const ballot = ballotOf(own);
	const run = sentence.runs[index]!;
	const place = run.first === run.last ? 0 : index === run.first ? 1 : index === run.last ? 2 : 3;
	addOpinion(210, first.words.get(sentence.words[index]!.lower), ballot, place, add);
	const runFirst = ballotOf(first.labels[s]![run.first]!);
	addOpinion(220, first.runs.get(runHash(sentence, run)), runFirst, place, add);
	const lastWord: Word = sentence.words[run.last]!;
	if (run.last !== index) addOpinion(230, first.words.get(lastWord.lower), ballot, place, add);
	const text = sentence.pieces[index]!.text;
	const full = text.length >= 2 && text.length <= 10 ? reading.view.initials.get(text) : undefined;
	if (!full || (full.sentence === sentence && full.run === run)) return;
	const expansion = first.runs.get(runHash(full.sentence, full.run));
	addOpinion(240, expansion, -1, place, add);
	add(250, own, placeOf(own));
}

/** The other places' majority, how large it is, and whether it agrees with the first label here. */
function addOpinion(
	template: number,
	votes: Votes | undefined,
	ballot: number,
	place: number,
	add: Add,
): void {
	if (!votes) return;
	let best = -1;
	let bestCount = 0;
	let total = 0;
	for (let type = 0; type < votes.length; type++) {
		const count = votes[type]! - (type === ballot ? 1 : 0);
		total += count;
		if (count <= bestCount) continue;
		best = type;
		bestCount = count;
	}
	if (best === -1) {
		add(template, -1, ballot);
		return;
	}
	const size = bestCount === 1 ? 1 : bestCount <= 3 ? 2 : 3;
	const share = bestCount === total ? 2 : bestCount * 2 > total ? 1 : 0;
	add(template, best, place);
	add(template + 1, combine(best, ballot), size * 3 + share);
	add(template + 2, combine(best, ballot), place);
	add(template + 3, best, size * 3 + share);
}
