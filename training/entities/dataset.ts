import type { AnnotatedText } from "../../gold/corpus.ts";
import { readDocument } from "../../lambdas/extract/document.ts";
import {
	addFeatures,
	emptyFeatures,
	FEATURE_KINDS,
	type FeatureKind,
} from "../../lambdas/extract/entities/recognize/features.ts";
import type { Lexicon } from "../../lambdas/extract/entities/recognize/lexicon.ts";
import { addInputs, emptyInputs } from "../../lambdas/extract/entities/recognize/network-inputs.ts";
import { type Reading, readSentences, wordReader } from "../../lambdas/extract/entities/recognize/reading.ts";
import { mayBeNamed, type Sentence } from "../../lambdas/extract/entities/recognize/sentence.ts";
import type { Word } from "../../lambdas/extract/entities/recognize/words.ts";
import { combine, hashString } from "../../lambdas/extract/learned/hash.ts";
import { type ConstraintTable, constrain } from "./lattice.ts";
import type { SentenceInputs } from "./network-fit.ts";
import { OWN_SET } from "./own.ts";
import { seededRandom } from "./random.ts";
import { forgetfulReader } from "./unseen.ts";

/** A stretch of a sentence to learn from: the features of its pieces as dense ids, and which labels each may have. */
export interface Example {
	/** Index of its text. */
	text: number;
	length: number;
	/** Features of piece `i`: `features.subarray(offsets[i], offsets[i + 1])`. */
	features: Int32Array;
	offsets: Int32Array;
	constraints: Uint16Array;
	/** 1 for the pieces that may be part of a name; the others are outside and have no features. */
	open: Uint8Array;
	/** What the network reads. */
	inputs: SentenceInputs;
}

/** The set whose habits the recogniser is to follow. */
export const MODEL_SET = "worldwide";

/** Sets without habits of their own: our own passages are marked as worldwide is. */
const FOLLOWED: ReadonlySet<string> = new Set([MODEL_SET, OWN_SET]);

/**
 * The first so many features of a piece (its words and shapes) are doubled for the other sets, with the set's name
 * in them. Weights of the doubles take up what a set does in its own way ("the Senate" without Senate being a name),
 * the plain ones what all agree on. The doubles are not part of the model.
 */
const HABIT_FEATURES = 26;

/** Gives every feature hash an id, in the order of first sight. */
export class FeatureIndex {
	private readonly ids = new Map<number, number>();
	readonly hashes: number[] = [];
	readonly counts: number[] = [];
	/** The text that a feature was first seen in; -1 where another has it too. */
	private readonly onlyText: number[] = [];
	/** Ids of features that only training sees. */
	readonly habits = new Set<number>();

	addHabit(hash: number, text: number): number {
		const id = this.add(hash, text);
		this.habits.add(id);
		return id;
	}

	add(hash: number, text: number): number {
		let id = this.ids.get(hash);
		if (id === undefined) {
			id = this.hashes.length;
			this.ids.set(hash, id);
			this.hashes.push(hash);
			this.counts.push(0);
			this.onlyText.push(text);
		}
		this.counts[id]!++;
		if (this.onlyText[id] !== text) this.onlyText[id] = -1;
		return id;
	}

	/** True where one text alone has the feature: nothing in it carries over. */
	inOneText(id: number): boolean {
		return this.onlyText[id] !== -1;
	}

	get size(): number {
		return this.hashes.length;
	}
}

/** Reads the texts as the recogniser would, each also with some of its names forgotten, and keeps what training needs. */
export function makeExamples(
	texts: readonly AnnotatedText[],
	lexicon: Lexicon,
	index: FeatureIndex,
	table: ConstraintTable,
	options: { kinds?: readonly FeatureKind[] | undefined; seed: number },
): Example[] {
	const random = seededRandom(options.seed);
	const { kinds = FEATURE_KINDS } = options;
	const examples: Example[] = [];
	texts.forEach((text, textIndex) => {
		addText(text, textIndex, wordReader(lexicon));
		addText(text, textIndex, forgetfulReader(lexicon, random));
	});
	return examples;

	function addText(text: AnnotatedText, textIndex: number, read: (text: string) => Word): void {
		const reading = readSentences(readDocument({ text: text.text }), lexicon, read);
		const constraints = constrain(
			text,
			reading.sentences.map((sentence) => [...sentence.pieces]),
			table,
		);
		const habit = FOLLOWED.has(text.set) ? undefined : hashString(text.set);
		reading.sentences.forEach((sentence, s) => {
			const open = openPieces(sentence);
			for (const { from, to } of stretches(open)) {
				examples.push({
					text: textIndex,
					length: to - from,
					...readFeatures(sentence, from, to, reading, { textIndex, habit }),
					constraints: constraints[s]!.slice(from, to),
					open: open.slice(from, to),
					inputs: readInputs(sentence, from, to, reading),
				});
			}
		});
	}

	function readFeatures(
		sentence: Sentence,
		from: number,
		to: number,
		{ view }: Reading,
		{ textIndex, habit }: { textIndex: number; habit: number | undefined },
	): { features: Int32Array; offsets: Int32Array } {
		const list = emptyFeatures();
		const offsets = [0];
		const features: number[] = [];
		for (let i = from; i < to; i++) {
			if (mayBeNamed(sentence, i)) {
				addFeatures(sentence, i, view, list, kinds);
				for (let f = 0; f < list.length; f++) features.push(index.add(list.hashes[f]!, textIndex));
				for (let f = 0; habit !== undefined && f < Math.min(HABIT_FEATURES, list.length); f++) {
					features.push(index.addHabit(combine(list.hashes[f]!, habit), textIndex));
				}
			}
			offsets.push(features.length);
		}
		return { features: Int32Array.from(features), offsets: Int32Array.from(offsets) };
	}
}

function openPieces(sentence: Sentence): Uint8Array {
	return Uint8Array.from(sentence.words, (_, i) => (mayBeNamed(sentence, i) ? 1 : 0));
}

/**
 * The stretches of a sentence that hold open pieces, each with the closed piece on either side. What is closed is
 * surely outside, so that no stretch depends on another: learning from them is learning from the sentence, without
 * the time that its closed pieces take.
 */
function stretches(open: Uint8Array): { from: number; to: number }[] {
	const found: { from: number; to: number }[] = [];
	for (let i = 0; i < open.length; i++) {
		if (!open[i]) continue;
		const from = Math.max(0, i - 1);
		while (i < open.length && open[i]) i++;
		found.push({ from, to: Math.min(open.length, i + 1) });
	}
	return found;
}

function readInputs(sentence: Sentence, from: number, to: number, { view }: Reading): SentenceInputs {
	const one = emptyInputs();
	const offsets = [0];
	const slots: number[] = [];
	const rows: number[] = [];
	const forms: number[] = [];
	for (let i = from; i < to; i++) {
		if (mayBeNamed(sentence, i)) {
			addInputs(sentence, i, view, one);
			slots.push(...one.slots.subarray(0, one.length));
			rows.push(...one.rows.subarray(0, one.length));
			forms.push(...one.forms.subarray(0, one.length));
		}
		offsets.push(slots.length);
	}
	return {
		offsets: Int32Array.from(offsets),
		slots: Uint8Array.from(slots),
		rows: Int32Array.from(rows),
		forms: Uint8Array.from(forms),
	};
}

/** Replaces ids by ids among the features seen at least `least` times and in two texts; the others are left out. */
export function dropRare(
	examples: readonly Example[],
	index: FeatureIndex,
	least: number,
): { hashes: number[]; used: boolean[] } {
	const renamed = new Int32Array(index.size).fill(-1);
	const kept: number[] = [];
	const used: boolean[] = [];
	index.hashes.forEach((hash, id) => {
		if (index.counts[id]! < least || index.inOneText(id)) return;
		renamed[id] = kept.length;
		kept.push(hash);
		used.push(!index.habits.has(id));
	});
	for (const example of examples) {
		let at = 0;
		let from = 0;
		for (let i = 0; i < example.length; i++) {
			const to = example.offsets[i + 1]!;
			for (let f = from; f < to; f++) {
				const id = renamed[example.features[f]!]!;
				if (id >= 0) example.features[at++] = id;
			}
			from = to;
			example.offsets[i + 1] = at;
		}
		example.features = example.features.slice(0, at);
	}
	return { hashes: kept, used };
}
