import type { Document } from "../../document.ts";
import { addFeatures, emptyFeatures } from "./features.ts";
import { LABEL_COUNT } from "./labels.ts";
import { type Mention, mentionsOf } from "./mentions.ts";
import { loadModel, type Model } from "./model.ts";
import { type Reading, readSentences } from "./reading.ts";
import { bestLabels } from "./viterbi.ts";
import { emptyScores } from "./weights.ts";

export type { Mention } from "./mentions.ts";

/**
 * Finds the named things of an English document: in text order, none overlapping, each an exact slice of the text.
 * Linear in the text's length, never throws, and the same on every machine. Loads the model on first use.
 */
export function recognize(document: Document, model: Model = loadModel()): Mention[] {
	const reading = readSentences(document, model.lexicon);
	return labelSentences(reading, model).flatMap((labels, s) =>
		mentionsOf(reading.sentences[s]!.pieces, labels, document.text),
	);
}

/** The label of every piece of every sentence. */
function labelSentences(reading: Reading, model: Model): Uint8Array[] {
	const features = emptyFeatures();
	return reading.sentences.map((sentence) => {
		const scores = emptyScores(sentence.words.length);
		for (let i = 0; i < sentence.words.length; i++) {
			addFeatures(sentence, i, reading.view, features);
			model.first.addScores(features, scores, i * LABEL_COUNT);
		}
		return bestLabels(scores, sentence.words.length, model.first.transitions);
	});
}
