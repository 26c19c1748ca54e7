import type { Document } from "../../document.ts";
import { addAt } from "../../learned/numbers.ts";
import { settleAbbreviations } from "./abbreviations.ts";
import { withAgreement } from "./agreement.ts";
import { settleDateline } from "./datelines.ts";
import { addFeatures, type DocumentView, emptyFeatures } from "./features.ts";
import { NAMED_THINGS, settleKinds, settleListed } from "./kinds.ts";
import type { Labelled } from "./labelled.ts";
import { BEGIN, END, INSIDE, LABEL_COUNT, labelOf, OUTSIDE, SINGLE, TYPES } from "./labels.ts";
import { type Mention, mentionsOf } from "./mentions.ts";
import { loadModel, type Model } from "./model.ts";
import { addInputs, emptyInputs } from "./network-inputs.ts";
import { settlePapers, settleReporters } from "./outlets.ts";
import { settleOwners } from "./owners.ts";
import { type Reading, readSentences } from "./reading.ts";
import { settleSaid } from "./said/settle-said.ts";
import { mayBeNamed, type Sentence } from "./sentence.ts";
import { bestLabels, SURELY } from "./viterbi.ts";
import { emptyScores } from "./weights.ts";

export type { Mention } from "./mentions.ts";

/**
 * Finds the named things of an English document: in text order, none overlapping, each an exact slice of the text.
 * Linear in the text's length, never throws, and the same on every machine. Loads the model on first use.
 */
export function recognize(document: Document, model: Model = loadModel()): Mention[] {
	const reading = readSentences(document, model.lexicon);
	const labelled = labelSentences(reading, model);
	settleAbbreviations(labelled);
	const [opening] = labelled;
	if (opening) settleDateline(document.text, opening.sentence, opening.labels);
	for (const { sentence, labels } of labelled) {
		settleOwners(sentence, labels);
		settlePapers(sentence, labels);
		settleReporters(sentence, labels);
		settleKinds(sentence, labels, document.text);
		settleListed(sentence, labels);
	}
	settleSaid(labelled, reading.view.evidence);
	return labelled.flatMap(({ sentence, labels }) => mentionsOf(sentence.pieces, labels, document.text));
}

/** The label of every piece of every sentence. */
function labelSentences({ sentences, view }: Reading, model: Model): Labelled[] {
	const { transitions } = model.weights;
	const first = sentences.map((sentence) => {
		const scores = scoreSentence(sentence, view, model);
		return { sentence, scores, labels: bestLabels(scores, sentence.words.length, transitions) };
	});
	return withAgreement(first).map(({ sentence, scores, labels }, s) =>
		scores === first[s]?.scores
			? { sentence, labels }
			: { sentence, labels: bestLabels(scores, sentence.words.length, transitions) },
	);
}

/** The scores of a sentence: {@link LABEL_COUNT} integers per piece. */
function scoreSentence(sentence: Sentence, view: DocumentView, model: Model): Int32Array {
	const features = emptyFeatures();
	const inputs = emptyInputs();
	const scores = emptyScores(sentence.words.length);
	for (let i = 0; i < sentence.words.length; i++) {
		if (!mayBeNamed(sentence, i)) {
			scores[i * LABEL_COUNT + OUTSIDE] = SURELY;
			continue;
		}
		favourRare(scores, i * LABEL_COUNT);
		addFeatures(sentence, i, view, features);
		model.weights.addScores(features, scores, i * LABEL_COUNT);
		if (!model.network) continue;
		addInputs(sentence, i, view, inputs);
		model.network.addScores(inputs, scores, i * LABEL_COUNT);
	}
	return scores;
}

/**
 * What events, products, works and other things gain on the rest, in units of the weights (16 to one). They are few, and
 * what is learned of few names is too cautious: of those on outlets held out of training 37 in 100 were found without
 * this and 46 with it, and more names in all were right. 24 to 40 were equally good there.
 */
const FAVOUR = 32;

const FAVOURED = NAMED_THINGS.flatMap((type) =>
	[BEGIN, INSIDE, END, SINGLE].map((place) => labelOf(TYPES.indexOf(type), place)),
);

function favourRare(scores: Int32Array, at: number): void {
	for (const label of FAVOURED) addAt(scores, at + label, FAVOUR);
}
