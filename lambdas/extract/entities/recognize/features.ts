import { combine } from "../../learned/hash.ts";
import type { Evidence, Occurrence } from "./evidence.ts";
import { ALL_LISTS } from "./lexicon.ts";
import { isGluedAt, listedAt, placeAt, type Run, runAt, type Sentence, textAt, wordAt } from "./sentence.ts";
import { isCapitalised } from "./words.ts";

/** The features of one piece: 32-bit hashes, the first `length` of `hashes`. */
export interface FeatureList {
	hashes: Int32Array;
	length: number;
}

/** No piece has more; the templates below are counted by a test. */
export const MOST_FEATURES = 200;

export function emptyFeatures(): FeatureList {
	return { hashes: new Int32Array(MOST_FEATURES), length: 0 };
}

/** What is known of the whole document when a sentence is read. */
export interface DocumentView {
	evidence: Evidence;
	initials: Map<string, { sentence: Sentence; run: Run }>;
}

/** Kinds of features, so that training can leave one out and see what it brings. */
export const FEATURE_KINDS = ["words", "shapes", "affixes", "clusters", "lists", "runs", "document"] as const;
export type FeatureKind = (typeof FEATURE_KINDS)[number];

type Template = (sentence: Sentence, index: number, add: Add, view: DocumentView) => void;
/** Adds the feature `template` with one or two values. */
type Add = (template: number, a: number, b?: number) => void;

const TEMPLATES: Record<FeatureKind, Template> = {
	words: addWords,
	shapes: addShapes,
	affixes: addAffixes,
	clusters: addClusters,
	lists: addLists,
	runs: addRuns,
	document: addDocument,
};

/** Replaces `into` by the features of the piece at `index`. */
export function addFeatures(
	sentence: Sentence,
	index: number,
	view: DocumentView,
	into: FeatureList,
	kinds: readonly FeatureKind[] = FEATURE_KINDS,
): void {
	into.length = 0;
	const add: Add = (template, a, b = 0) => {
		into.hashes[into.length++] = combine(combine(template, a), b);
	};
	add(1, 0);
	for (const kind of kinds) TEMPLATES[kind](sentence, index, add, view);
}

function addWords(sentence: Sentence, i: number, add: Add): void {
	const word = wordAt(sentence, i);
	const before = wordAt(sentence, i - 1);
	const after = wordAt(sentence, i + 1);
	const before2 = wordAt(sentence, i - 2);
	const after2 = wordAt(sentence, i + 2);
	add(10, before2.lower);
	add(11, before.lower);
	add(12, word.lower);
	add(13, after.lower);
	add(14, after2.lower);
	add(15, word.exact);
	add(16, before.lower, word.lower);
	add(17, word.lower, after.lower);
	add(18, before.lower, after.lower);
	add(19, before2.lower, before.lower);
	add(20, after.lower, after2.lower);
	add(21, before.lower, word.casing);
	add(22, after.lower, word.casing);
}

function addShapes(sentence: Sentence, i: number, add: Add): void {
	const word = wordAt(sentence, i);
	const before = wordAt(sentence, i - 1);
	const after = wordAt(sentence, i + 1);
	const start = i === 0 ? 1 : i === 1 ? 2 : 0;
	add(30, word.longShape);
	add(31, word.shape, start);
	add(32, before.shape);
	add(33, after.shape);
	add(34, before.shape, word.shape);
	add(35, word.shape, after.shape);
	add(36, combine(before.shape, word.shape), after.shape);
	add(37, word.casing, sentence.style * 4 + start);
	add(38, combine(before.casing, word.casing), combine(after.casing, wordAt(sentence, i + 2).casing));
	add(39, combine(wordAt(sentence, i - 2).casing, before.casing), word.casing);
	const glue = (isGluedAt(sentence, i) ? 1 : 0) + (isGluedAt(sentence, i + 1) ? 2 : 0);
	add(40, glue, word.casing);
	add(41, combine(before.shape, after.lower), word.shape);
}

function addAffixes(sentence: Sentence, i: number, add: Add): void {
	const { prefixes, suffixes, casing } = wordAt(sentence, i);
	if (prefixes[0] !== 0) add(50, prefixes[0]);
	if (prefixes[1] !== 0) add(51, prefixes[1]);
	if (prefixes[2] !== 0) add(52, prefixes[2]);
	if (suffixes[0] !== 0) add(55, suffixes[0], casing);
	if (suffixes[1] !== 0) add(56, suffixes[1], casing);
	if (suffixes[2] !== 0) add(57, suffixes[2], casing);
	if (suffixes[3] !== 0) add(58, suffixes[3], casing);
	add(60, wordAt(sentence, i - 1).suffixes[2]);
	add(61, wordAt(sentence, i + 1).suffixes[2]);
}

/** The 4,096 clusters as a tree: how many of a path's last bits are dropped. */
const COARSE = 6;
const MIDDLE = 3;

function addClusters(sentence: Sentence, i: number, add: Add): void {
	const word = wordAt(sentence, i);
	const before = wordAt(sentence, i - 1).cluster;
	const own = word.cluster;
	const after = wordAt(sentence, i + 1).cluster;
	for (let offset = -2; offset <= 2; offset++) {
		const cluster = wordAt(sentence, i + offset).cluster;
		add(72 + offset, cluster);
		add(77 + offset, cluster >> MIDDLE);
		add(82 + offset, cluster >> COARSE);
	}
	add(90, own, word.casing);
	add(91, own >> MIDDLE, word.casing);
	add(92, own >> COARSE, word.casing);
	add(93, before >> MIDDLE, own >> MIDDLE);
	add(94, own >> MIDDLE, after >> MIDDLE);
	add(95, combine(before >> COARSE, own >> COARSE), after >> COARSE);
	add(96, combine(before >> MIDDLE, word.casing), after >> MIDDLE);
	add(97, before, word.casing);
	add(98, after, word.casing);
	add(99, combine(wordAt(sentence, i - 1).lower, own >> MIDDLE), word.casing);
	add(100, combine(wordAt(sentence, i + 1).lower, own >> MIDDLE), word.casing);
}

function addLists(sentence: Sentence, i: number, add: Add): void {
	const word = wordAt(sentence, i);
	const flags = listedAt(sentence, i);
	const place = placeAt(sentence, i);
	const [before, after] = [listedAt(sentence, i - 1), listedAt(sentence, i + 1)];
	add(110, flags, place);
	add(111, combine(flags, place), word.casing);
	add(112, before, placeAt(sentence, i - 1));
	add(113, after, placeAt(sentence, i + 1));
	add(114, combine(before, flags), combine(after, word.casing));
	add(115, word.lists, word.casing);
	for (let bit = 1; bit < ALL_LISTS; bit *= 2) if (flags & bit) add(116, bit, place);
	add(117, combine(wordAt(sentence, i - 1).lower, flags), place);
	add(118, combine(wordAt(sentence, i + 1).lower, flags), place);
}

function addRuns(sentence: Sentence, i: number, add: Add): void {
	const run = sentence.runs[i];
	if (!run) return;
	const first = wordAt(sentence, run.first);
	const last = wordAt(sentence, run.last);
	const before = wordAt(sentence, run.first - 1);
	const after = wordAt(sentence, run.last + 1);
	const place = placeIn(run, i);
	const length = Math.min(run.last - run.first, 5);
	add(130, length, place);
	add(131, first.lower, place);
	add(132, last.lower, place);
	add(133, before.lower, place);
	add(134, after.lower, place);
	add(135, last.cluster >> MIDDLE, place);
	add(136, first.cluster >> MIDDLE, place);
	add(137, combine(before.lower, after.lower), length);
	add(138, combine(before.cluster >> MIDDLE, after.cluster >> MIDDLE), place);
	add(139, last.suffixes[2], place);
	add(140, last.cluster, place);
	add(141, combine(first.lists, last.lists), place);
	add(142, wordAt(sentence, run.first - 2).lower, before.lower);
	add(143, after.lower, wordAt(sentence, run.last + 2).lower);
	add(144, wordAt(sentence, run.first - 2).cluster >> MIDDLE, before.cluster >> MIDDLE);
	add(145, after.cluster >> MIDDLE, wordAt(sentence, run.last + 2).cluster >> MIDDLE);
}

function placeIn(run: Run, i: number): number {
	if (run.first === run.last) return 0;
	return i === run.first ? 1 : i === run.last ? 2 : 3;
}

/** At most this many other places of a word are looked at. */
const MOST_ELSEWHERE = 4;

function addDocument(sentence: Sentence, i: number, add: Add, view: DocumentView): void {
	const word = wordAt(sentence, i);
	if (!isCapitalised(word)) return;
	const found = view.evidence.get(word.lower);
	if (!found) return;
	const start = i === 0 ? 1 : 0;
	add(160, combine(Math.min(found.lower, 2), Math.min(found.named, 2)), sentence.style * 2 + start);
	add(161, Math.min(found.places.length, 4));
	let longest: Occurrence | undefined;
	let looked = 0;
	for (const place of found.places) {
		if (place.sentence === sentence && place.index === i) continue;
		if (longer(place, longest)) longest = place;
		if (looked++ >= MOST_ELSEWHERE) continue;
		const before = wordAt(place.sentence, place.index - 1);
		const after = wordAt(place.sentence, place.index + 1);
		add(162, before.lower);
		add(163, after.lower);
		add(164, before.cluster >> MIDDLE);
		add(165, after.cluster >> MIDDLE);
	}
	if (longest) addLongest(longest, runAt(sentence, i), add);
	addExpansion(sentence, i, add, view);
}

function longer(place: Occurrence, than: Occurrence | undefined): boolean {
	const length = (at: Occurrence): number => {
		const run = at.sentence.runs[at.index];
		return run && at.sentence.style === 0 ? run.last - run.first : 0;
	};
	return than === undefined || length(place) > length(than);
}

/** "Kim" where the article says "Kim Jong Un" elsewhere; "Bharti" where it says "Bharti Airtel Ltd". */
function addLongest(place: Occurrence, own: Run, add: Add): void {
	const run = runAt(place.sentence, place.index);
	const longer = run.last - run.first - (own.last - own.first);
	const position = placeIn(run, place.index);
	const relation = Math.sign(longer) * 4 + position;
	const first = wordAt(place.sentence, run.first);
	const last = wordAt(place.sentence, run.last);
	const before = wordAt(place.sentence, run.first - 1);
	const after = wordAt(place.sentence, run.last + 1);
	add(170, relation, Math.min(run.last - run.first, 4));
	add(171, last.lower, relation);
	add(172, last.cluster >> MIDDLE, relation);
	add(173, first.cluster >> MIDDLE, relation);
	add(174, before.lower, relation);
	add(175, before.cluster >> MIDDLE, relation);
	add(176, after.lower, relation);
	add(177, first.lists | last.lists, relation);
}

/** "NIS" where the article says "National Intelligence Service". */
function addExpansion(sentence: Sentence, i: number, add: Add, view: DocumentView): void {
	const text = textAt(sentence, i);
	if (text.length < 2 || text.length > 10 || !/^\p{Lu}+$/u.test(text)) return;
	const full = view.initials.get(text);
	add(180, full ? 1 : 0);
	if (!full) return;
	const last = wordAt(full.sentence, full.run.last);
	add(181, last.lower);
	add(182, last.cluster >> MIDDLE);
	add(183, wordAt(full.sentence, full.run.first).cluster >> MIDDLE);
}
