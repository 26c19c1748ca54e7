/**
 * `node training/entities/ablate.ts`: what each kind of feature brings. Trains models on a third of
 * worldwide's training outlets without one kind at a time, and scores another third: the dev split is not touched.
 */

import { NAMED_THING } from "../../gold/corpus.ts";
import { f1 } from "../../gold/f1.ts";
import { pooled, Scoreboard } from "../../gold/score-spans.ts";
import { readDocument } from "../../lambdas/extract/document.ts";
import { FEATURE_KINDS } from "../../lambdas/extract/entities/recognize/features.ts";
import { TYPES } from "../../lambdas/extract/entities/recognize/labels.ts";
import { openModel } from "../../lambdas/extract/entities/recognize/model.ts";
import { recognize } from "../../lambdas/extract/entities/recognize/recognize.ts";
import { writeSections } from "../../lambdas/extract/learned/sections.ts";
import { buildLexiconData } from "./lexicon-data.ts";
import { lexiconSections, trainModel } from "./pipeline.ts";
import { SETTINGS, type Settings } from "./settings.ts";
import { entityFile, foldOf, readTrainingTexts } from "./texts.ts";

const { worldwide, others, own } = readTrainingTexts(entityFile);
const lexicon = lexiconSections(
	buildLexiconData(
		[...worldwide, ...others].map((text) => text.text),
		1,
	),
);
const fold = foldOf(worldwide, 3);
const train = worldwide.filter((text) => fold(text) === 1);
const test = worldwide.filter((text) => fold(text) === 0);

const BASE: Settings = { ...SETTINGS, epochs: 4, network: false };
await report("all kinds", BASE);
for (const kind of FEATURE_KINDS) {
	await report(`without ${kind}`, { ...BASE, kinds: FEATURE_KINDS.filter((other) => other !== kind) });
}
await report("without the margin", { ...BASE, margin: 0, outsideMargin: 0 });
await report("with the network", { ...BASE, network: true });
await report("with the smaller sets", BASE, [...train, ...others]);
await report("with our own passages", { ...BASE, ownWeight: 1 }, [...train, ...own]);

async function report(name: string, settings: Settings, texts = train): Promise<void> {
	const sections = await trainModel(texts, lexicon, settings, () => {});
	const model = openModel(writeSections(sections));
	const board = new Scoreboard();
	for (const text of test) {
		const found = recognize(readDocument({ text: text.text }), model);
		board.add(
			found.map((mention) => ({ ...mention, type: pooled(mention.type) })),
			text.spans.map(({ start, end, types }) => ({ start, end, type: nameOf(types) })),
		);
	}
	const labels = ["PERSON", "ORG", "LOC", "NORP", "FAC", "MISC"];
	const columns = labels.map((label) => `${label} ${f1(board.score(label)).toFixed(3)}`);
	console.log(`${name.padEnd(24)} ${f1(board.score()).toFixed(4)}  ${columns.join("  ")}`);
}

function nameOf(types: number): string {
	return types & NAMED_THING ? "MISC" : TYPES[31 - Math.clz32(types)]!;
}
