/**
 * `npm run train`: learns the recogniser's model from ../shared/data/entities and writes it beside the recogniser.
 * Seeded: the same data and the same code give the same file, byte for byte.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { writeSections } from "../../lambdas/extract/learned/sections.ts";
import { buildLexiconData } from "./lexicon-data.ts";
import { lexiconSections, trainModel } from "./pipeline.ts";
import { SETTINGS } from "./settings.ts";
import { entityFile, readTrainingTexts } from "./texts.ts";

const MODEL = join(import.meta.dirname, "../../lambdas/extract/entities/recognize/model/entities.model");

const started = Date.now();
const log = (message: string): void =>
	console.log(`${Math.round((Date.now() - started) / 1000)} s  ${message}`);

const { worldwide, others, own } = readTrainingTexts(entityFile);
const texts = [...worldwide, ...others, ...(SETTINGS.ownWeight > 0 ? own : [])];
const lexicon = lexiconSections(
	buildLexiconData(
		texts.map((text) => text.text),
		SETTINGS.seed,
	),
);
log("clusters and lists are built");
const bytes = writeSections(await trainModel(texts, lexicon, SETTINGS, log));
writeFileSync(MODEL, bytes);
log(`${bytes.length} bytes written to ${MODEL}`);
