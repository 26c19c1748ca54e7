import type { Settings } from "./settings.ts";

/** The three hops of the pipeline, in the order in which an article passes them. */
export const stages = ["normalize", "extract", "index"] as const;
export type Stage = (typeof stages)[number];

/** The stage as the names of constructs and outputs begin: `NormalizeQueueUrl`. */
export function capital(stage: Stage): string {
	return stage[0]!.toUpperCase() + stage.slice(1);
}

/** How many messages a function gets at once, and what it may take for them. */
export interface Sizing {
	batchSize: number;
	maxConcurrency: number;
	memoryMb: number;
	timeoutSeconds: number;
}

/**
 * Batches are small where one article is much work (extract), so that a batch stays far from its time-out,
 * and ten where it is little: fewer invocations, and `index` shares its look-ups between the articles.
 */
const batchSizes: Record<Stage, number> = { normalize: 5, extract: 5, index: 10 };

export function sizing(stage: Stage, settings: Settings): Sizing {
	return {
		batchSize: batchSizes[stage],
		maxConcurrency: settings[`${stage}Concurrency`],
		memoryMb: settings[`${stage}MemoryMb`],
		timeoutSeconds: settings[`${stage}TimeoutSeconds`],
	};
}
