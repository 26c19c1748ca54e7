import { expect, it } from "vitest";
import { readDocument } from "../../../../lambdas/extract/document.ts";
import { withAgreement } from "../../../../lambdas/extract/entities/recognize/agreement.ts";
import {
	LABEL_COUNT,
	labelOf,
	OUTSIDE,
	SINGLE,
	TYPES,
} from "../../../../lambdas/extract/entities/recognize/labels.ts";
import { loadModel } from "../../../../lambdas/extract/entities/recognize/model.ts";
import { readSentences } from "../../../../lambdas/extract/entities/recognize/reading.ts";
import type { Sentence } from "../../../../lambdas/extract/entities/recognize/sentence.ts";

const ORG = labelOf(TYPES.indexOf("ORG"), SINGLE);
const PERSON = labelOf(TYPES.indexOf("PERSON"), SINGLE);

/** Sentences with scores of nought, and labels that read the word "Tavorel" as `labels` say, place by place. */
function reading(text: string, labels: number[]) {
	const { sentences } = readSentences(readDocument({ text }), loadModel().lexicon);
	const scores = sentences.map(({ words }) => new Int32Array(words.length * LABEL_COUNT));
	let place = 0;
	const given = sentences.map(({ pieces }) =>
		Uint8Array.from(pieces, ({ text }) => (text === "Tavorel" ? labels[place++]! : OUTSIDE)),
	);
	return { sentences, scores, given };
}

function agreedScores(...[sentences, given, scores]: [Sentence[], Uint8Array[], Int32Array[]]): Int32Array[] {
	const decoded = sentences.map((sentence, s) => ({ sentence, labels: given[s]!, scores: scores[s]! }));
	return withAgreement(decoded).map((one) => one.scores);
}

it("draws the one odd reading of a name towards the others, and leaves a sentence without it alone", () => {
	const { sentences, scores, given } = reading(
		"Police say Tavorel armed them. They met Tavorel again. He left Tavorel. Nothing happened there.",
		[ORG, ORG, PERSON],
	);
	const agreed = agreedScores(sentences, given, scores);
	const at = sentences[2]!.pieces.findIndex(({ text }) => text === "Tavorel") * LABEL_COUNT;
	expect(agreed[2]![at + ORG]).toBeGreaterThan(0);
	expect(agreed[2]![at + PERSON]).toBe(0);
	expect(agreed[2]![at + OUTSIDE]).toBe(0);
	expect(agreed[3]).toBe(scores[3]);
});

it("does not count a word's own reading, so that a name seen once stays as it was read", () => {
	const { sentences, scores, given } = reading("Police say Tavorel armed them.", [PERSON]);
	expect(agreedScores(sentences, given, scores)[0]).toBe(scores[0]);
});

it("gives no vote to a capital that a sentence begins with, nor to one of a headline", () => {
	const { sentences, scores, given } = reading("Tavorel came. They met Tavorel.", [OUTSIDE, ORG]);
	const agreed = agreedScores(sentences, given, scores);
	expect(agreed[0]![ORG]).toBeGreaterThan(0);
	expect(agreed[1]).toBe(scores[1]);
});
