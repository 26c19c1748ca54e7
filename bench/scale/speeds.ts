import { PARTITION_WRITE_UNITS } from "./hot-keys.ts";
import type { Measured } from "./measured.ts";

/** Gigabytes of each function's memory, by default. */
const MEMORY_GB = { normalize: 1, extract: 1, index: 0.5 };

export interface Concurrency {
	normalize: number;
	extract: number;
	index: number;
}

/** Seconds that a stage is busy with an article. */
export function secondsOf({ article, gbSecondsShare }: Measured): Concurrency {
	const of = (stage: keyof Concurrency) => (article.gbSeconds * gbSecondsShare[stage]) / MEMORY_GB[stage];
	return { normalize: of("normalize"), extract: of("extract"), index: of("index") };
}

/** What bounds a run, and at how many articles a second. */
export interface Bound {
	by: string;
	rate: number;
}

/** Articles a second that the stages do at a concurrency, and the table at so many write units. */
export function slowest(
	measured: Measured,
	concurrency: Concurrency,
	table: { writeUnits: number; unitsAnArticle: number },
): Bound {
	const seconds = secondsOf(measured);
	const bounds: Bound[] = [
		...(["normalize", "extract", "index"] as const).map((stage) => ({
			by: stage,
			rate: concurrency[stage] / seconds[stage],
		})),
		{ by: "the table's write units", rate: table.writeUnits / table.unitsAnArticle },
	];
	return bounds.reduce((least, bound) => (bound.rate < least.rate ? bound : least));
}

/** Articles a second at which a key throttles, that takes so many write units an article. */
export const throttlesAt = (unitsAnArticle: number): number => PARTITION_WRITE_UNITS / unitsAnArticle;
