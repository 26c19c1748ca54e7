/**
 * `npm run train`: learns the recogniser's model from ../shared/data/entities and writes it beside the recogniser.
 * Seeded: the same data and the same code give the same file, byte for byte.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import pLimit from "p-limit";
import { writeSections } from "../../lambdas/extract/entities/recognize/sections.ts";
import { buildLexiconData } from "./lexicon-data.ts";
import { FIRST, type FirstSettings, lexiconSections, type Sections } from "./pipeline.ts";
import { readWith, trainSecond } from "./second.ts";
import { entityFile, foldOf, readTrainingTexts } from "./texts.ts";

const MODEL = join(import.meta.dirname, "../../lambdas/extract/entities/recognize/model/entities.model");

/** First readings that have not seen a text are needed for the second: worldwide is read in this many parts. */
const FOLDS = 3;
/** Two at a time: each holds some 2 GB. */
const WORKERS = 2;
/** A first reading that only serves the second need not be polished. */
const FOLD_EPOCHS = 4;

/** What a worker is told: all texts, or all but one fold of worldwide. */
export interface Job {
	lexicon: Sections;
	settings: FirstSettings;
	folds: number;
	leftOut?: number;
}

await main();

async function main(): Promise<void> {
	const started = Date.now();
	const log = (message: string): void =>
		console.log(`${Math.round((Date.now() - started) / 1000)} s  ${message}`);
	const { worldwide, others } = readTrainingTexts(entityFile);
	const lexicon = lexiconSections(
		buildLexiconData(
			[...worldwide, ...others].map((text) => text.text),
			1,
		),
	);
	log("clusters and lists are built");
	const limit = pLimit(WORKERS);
	const train = (name: string, settings: FirstSettings, leftOut?: number): Promise<Sections> =>
		limit(() =>
			runWorker(
				{ lexicon, settings, folds: FOLDS, ...(leftOut === undefined ? {} : { leftOut }) },
				(message) => log(`${name}: ${message}`),
			),
		);
	const [whole, ...parts] = await Promise.all([
		train("whole", FIRST),
		...Array.from({ length: FOLDS }, (_, fold) =>
			train(`fold ${fold + 1}`, { ...FIRST, epochs: FOLD_EPOCHS }, fold),
		),
	]);
	const fold = foldOf(worldwide, FOLDS);
	const read = parts.flatMap((sections, k) =>
		readWith(
			sections,
			worldwide.filter((text) => fold(text) === k),
		),
	);
	const second = trainSecond(read, whole!, log);
	const bytes = writeSections({ ...whole, ...second });
	writeFileSync(MODEL, bytes);
	log(`${bytes.length} bytes written to ${MODEL}`);
}

function runWorker(job: Job, log: (message: string) => void): Promise<Sections> {
	return new Promise((resolve, reject) => {
		const worker = new Worker(new URL("./train-worker.ts", import.meta.url), { workerData: job });
		worker.on("message", (message: string | Sections) => {
			if (typeof message === "string") log(message);
			else resolve(message);
		});
		worker.on("error", reject);
	});
}
