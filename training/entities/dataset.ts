import { readDocument } from "../../lambdas/extract/document.ts";
import {
	addFeatures,
	emptyFeatures,
	FEATURE_KINDS,
	type FeatureKind,
} from "../../lambdas/extract/entities/recognize/features.ts";
import { combine, hashString } from "../../lambdas/extract/entities/recognize/hash.ts";
import type { Lexicon } from "../../lambdas/extract/entities/recognize/lexicon.ts";
import { addInputs, emptyInputs } from "../../lambdas/extract/entities/recognize/network-inputs.ts";
import { type Reading, readSentences } from "../../lambdas/extract/entities/recognize/reading.ts";
import { mayBeNamed, type Sentence } from "../../lambdas/extract/entities/recognize/sentence.ts";
import type { AnnotatedText } from "./corpus.ts";
import { type ConstraintTable, constrain } from "./lattice.ts";
import type { SentenceInputs } from "./network-fit.ts";

/** One sentence to learn from: the features of its pieces as dense ids, and which labels each may have. */
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
	/** What the network reads, where one learns along. */
	inputs?: SentenceInputs;
}

/** The set whose habits the recogniser is to follow. */
const MODEL_SET = "worldwide";

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

	/** Ids of features that only training sees. */
	readonly habits = new Set<number>();

	addHabit(hash: number): number {
		const id = this.add(hash);
		this.habits.add(id);
		return id;
	}

	add(hash: number): number {
		let id = this.ids.get(hash);
		if (id === undefined) {
			id = this.hashes.length;
			this.ids.set(hash, id);
			this.hashes.push(hash);
			this.counts.push(0);
		}
		this.counts[id]!++;
		return id;
	}

	get size(): number {
		return this.hashes.length;
	}
}

/** Reads the texts as the recogniser would, and keeps what training needs of them. */
export function makeExamples(
	texts: readonly AnnotatedText[],
	lexicon: Lexicon,
	index: FeatureIndex,
	table: ConstraintTable,
	kinds: readonly FeatureKind[] = FEATURE_KINDS,
): { examples: Example[]; readings: Reading[] } {
	const examples: Example[] = [];
	const readings: Reading[] = [];
	const list = emptyFeatures();
	texts.forEach((text, textIndex) => {
		const habit = text.set === MODEL_SET ? undefined : hashString(text.set);
		const reading = readSentences(readDocument({ text: text.text }), lexicon);
		readings.push(reading);
		const constraints = constrain(
			text,
			reading.sentences.map((sentence) => [...sentence.pieces]),
			table,
		);
		reading.sentences.forEach((sentence, s) => {
			const offsets = new Int32Array(sentence.words.length + 1);
			const features: number[] = [];
			for (let i = 0; i < sentence.words.length; i++) {
				offsets[i + 1] = features.length;
				if (!mayBeNamed(sentence, i)) continue;
				addFeatures(sentence, i, reading.view, list, kinds);
				for (let f = 0; f < list.length; f++) features.push(index.add(list.hashes[f]!));
				if (habit !== undefined) {
					for (let f = 0; f < Math.min(HABIT_FEATURES, list.length); f++) {
						features.push(index.addHabit(combine(list.hashes[f]!, habit)));
					}
				}
				offsets[i + 1] = features.length;
			}
			examples.push({
				text: textIndex,
				length: sentence.words.length,
				features: Int32Array.from(features),
				offsets,
				constraints: constraints[s]!,
				open: openPieces(sentence),
				inputs: readInputs(sentence, reading),
			});
		});
	});
	return { examples, readings };
}

export function openPieces(sentence: Sentence): Uint8Array {
	return Uint8Array.from(sentence.words, (_, i) => (mayBeNamed(sentence, i) ? 1 : 0));
}

function readInputs(sentence: Sentence, reading: Reading): SentenceInputs {
	const one = emptyInputs();
	const offsets = [0];
	const slots: number[] = [];
	const rows: number[] = [];
	const forms: number[] = [];
	for (let i = 0; i < sentence.words.length; i++) {
		offsets.push(slots.length);
		if (!mayBeNamed(sentence, i)) continue;
		addInputs(sentence, i, reading.view, one);
		slots.push(...one.slots.subarray(0, one.length));
		rows.push(...one.rows.subarray(0, one.length));
		forms.push(...one.forms.subarray(0, one.length));
		offsets[i + 1] = slots.length;
	}
	return {
		offsets: Int32Array.from(offsets),
		slots: Uint8Array.from(slots),
		rows: Int32Array.from(rows),
		forms: Uint8Array.from(forms),
	};
}

/** Replaces ids by ids among the features seen at least `least` times; the others are left out. */
export function dropRare(
	examples: readonly Example[],
	index: FeatureIndex,
	least: number,
): { hashes: number[]; used: boolean[] } {
	const renamed = new Int32Array(index.size).fill(-1);
	const kept: number[] = [];
	const used: boolean[] = [];
	index.hashes.forEach((hash, id) => {
		if (index.counts[id]! < least) return;
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
