import { readDocument } from "../../lambdas/extract/document.ts";
import { emptyFeatures } from "../../lambdas/extract/entities/recognize/features.ts";
import { type Model, openModel } from "../../lambdas/extract/entities/recognize/model.ts";
import { type Reading, readSentences } from "../../lambdas/extract/entities/recognize/reading.ts";
import { scoreSentence } from "../../lambdas/extract/entities/recognize/recognize.ts";
import { addSecondFeatures, countVotes } from "../../lambdas/extract/entities/recognize/second-reading.ts";
import { writeSections } from "../../lambdas/extract/entities/recognize/sections.ts";
import { mayBeNamed } from "../../lambdas/extract/entities/recognize/sentence.ts";
import { bestLabels } from "../../lambdas/extract/entities/recognize/viterbi.ts";
import type { AnnotatedText } from "./corpus.ts";
import { dropRare, type Example, FeatureIndex, openPieces } from "./dataset.ts";
import { fitChain } from "./fit.ts";
import { ConstraintTable, constrain } from "./lattice.ts";
import { type Sections, weightSections } from "./pipeline.ts";
import { quantize, SCALE } from "./quantize.ts";

/** What a first reading that had not seen the text makes of it. */
export interface ReadText {
	text: AnnotatedText;
	reading: Reading;
	/** Scores of each sentence, integers as in the recogniser. */
	scores: Int32Array[];
	labels: Uint8Array[];
}

/** Reads texts with a model that was trained on others. */
export function readWith(sections: Sections, texts: readonly AnnotatedText[]): ReadText[] {
	const model: Model = openModel(writeSections(sections));
	return texts.map((text) => {
		const reading = readSentences(readDocument({ text: text.text }), model.lexicon);
		const scores = reading.sentences.map((sentence) => scoreSentence(sentence, reading, model));
		const labels = scores.map((score, s) =>
			bestLabels(score, reading.sentences[s]!.words.length, model.first.transitions),
		);
		return { text, reading, scores, labels };
	});
}

const SETTINGS = { epochs: 8, rate: 0.05, dropout: 0.3, leastSeen: 3, leastWeight: 1, seed: 2 };

/** Learns the second reading on top of the scores of first readings and of their transitions; returns its sections. */
export function trainSecond(
	texts: readonly ReadText[],
	first: Sections,
	log: (message: string) => void,
): Sections {
	const index = new FeatureIndex();
	const table = new ConstraintTable();
	const bases = new Map<Example, Float32Array>();
	const examples = texts.flatMap((read, t) => secondExamples(read, t, index, table, bases));
	const { hashes } = dropRare(examples, index, SETTINGS.leastSeen);
	log(`second reading: ${examples.length} sentences, ${hashes.length} features`);
	const weights = fitChain(examples, hashes.length, table, {
		...SETTINGS,
		transitions: Float64Array.from(first["first.transitions"] as Int32Array, (weight) => weight / SCALE),
		base: (example) => bases.get(example)!,
		log,
	});
	return weightSections("second", quantize(weights, hashes, SETTINGS.leastWeight));
}

function secondExamples(
	read: ReadText,
	text: number,
	index: FeatureIndex,
	table: ConstraintTable,
	bases: Map<Example, Float32Array>,
): Example[] {
	const first = countVotes(read.reading.sentences, read.labels);
	const constraints = constrain(
		read.text,
		read.reading.sentences.map((sentence) => [...sentence.pieces]),
		table,
	);
	const list = emptyFeatures();
	return read.reading.sentences.map((sentence, s) => {
		const length = sentence.words.length;
		const offsets = new Int32Array(length + 1);
		const features: number[] = [];
		for (let i = 0; i < length; i++) {
			offsets[i + 1] = features.length;
			if (!mayBeNamed(sentence, i)) continue;
			addSecondFeatures(read.reading, first, s, i, list);
			for (let f = 0; f < list.length; f++) features.push(index.add(list.hashes[f]!));
			offsets[i + 1] = features.length;
		}
		const example: Example = {
			text,
			length,
			features: Int32Array.from(features),
			offsets,
			constraints: constraints[s]!,
			open: openPieces(sentence),
		};
		bases.set(
			example,
			Float32Array.from(read.scores[s]!, (score) => score / SCALE),
		);
		return example;
	});
}
