import { availableParallelism } from "node:os";
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";
import pLimit from "p-limit";
import type { AnnotatedText } from "../../gold/corpus.ts";
import { LABEL_COUNT } from "../../lambdas/extract/entities/recognize/labels.ts";
import { type Learned, learn, type Sections } from "./learn.ts";
import { joinNetworks } from "./network-fit.ts";
import { LEARNERS, type Settings } from "./settings.ts";

interface Task {
	texts: readonly AnnotatedText[];
	lexicon: Sections;
	settings: Settings;
}

/** The mean of all learners, each in a thread of its own, as many at once as there are processors. */
export async function learnTogether(
	texts: readonly AnnotatedText[],
	lexicon: Sections,
	settings: Settings,
	log: (message: string) => void,
): Promise<Learned> {
	const limit = pLimit(availableParallelism());
	const seeds = Array.from({ length: LEARNERS }, (_, n) => settings.seed + n);
	const learned = await Promise.all(
		seeds.map((seed) => limit(() => inThread({ texts, lexicon, settings: { ...settings, seed } }, log))),
	);
	return meanOf(learned);
}

function inThread(task: Task, log: (message: string) => void): Promise<Learned> {
	return new Promise((resolve, reject) => {
		const worker = new Worker(new URL(import.meta.url), { workerData: task });
		worker.on("message", (message: string | Learned) => {
			if (typeof message === "string") log(`learner ${task.settings.seed}: ${message}`);
			else resolve(message);
		});
		worker.on("error", reject);
		worker.on("exit", (code) => reject(new Error(`a learner ended with code ${code}`)));
	});
}

/** A feature that some learners left out counts as nought there. */
function meanOf(learned: readonly Learned[]): Learned {
	const rows = new Map<number, number>();
	for (const { hashes } of learned) {
		for (const hash of hashes) if (!rows.has(hash)) rows.set(hash, rows.size);
	}
	const features = new Float32Array(rows.size * LABEL_COUNT);
	const transitions = new Float64Array(learned[0]!.weights.transitions.length);
	for (const { hashes, weights } of learned) {
		hashes.forEach((hash, row) => {
			const from = row * LABEL_COUNT;
			addShare(features, weights.features.subarray(from, from + LABEL_COUNT), rows.get(hash)! * LABEL_COUNT);
		});
		addShare(transitions, weights.transitions, 0);
	}
	const networks = learned.flatMap(({ weights }) => weights.network ?? []);
	const network = networks.length > 0 ? joinNetworks(networks) : undefined;
	return { hashes: Int32Array.from(rows.keys()), weights: { features, transitions, network } };

	function addShare<T extends Float32Array | Float64Array>(into: T, from: T, at: number): void {
		for (let k = 0; k < from.length; k++) into[at + k] = into[at + k]! + from[k]! / learned.length;
	}
}

if (!isMainThread) {
	const { texts, lexicon, settings } = workerData as Task;
	parentPort!.postMessage(learn(texts, lexicon, settings, (message) => parentPort!.postMessage(message)));
}
