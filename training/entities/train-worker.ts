import { parentPort, workerData } from "node:worker_threads";
import { trainFirst } from "./pipeline.ts";
import { entityFile, foldOf, readTrainingTexts } from "./texts.ts";
import type { Job } from "./train.ts";

/** Trains one first reading in a thread of its own and posts its sections. */
const { lexicon, settings, folds, leftOut } = workerData as Job;
const { worldwide, others } = readTrainingTexts(entityFile);
const fold = foldOf(worldwide, folds);
const texts = [...worldwide.filter((text) => leftOut === undefined || fold(text) !== leftOut), ...others];
const sections = trainFirst(texts, lexicon, settings, (message) => parentPort?.postMessage(message));
parentPort?.postMessage(sections);
