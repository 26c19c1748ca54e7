import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { ArticleUse } from "../pipeline/prices.ts";
import type { FlatRun } from "./flat.ts";
import type { HotKey } from "./hot-keys.ts";
import type { StoriesOfADay } from "./stories-of-a-day.ts";

/** What was measured, and everything in docs/scale.md is computed from. */
export interface Measured {
	/** What an article of 694 words uses (`npm run bench -- pipeline`). */
	article: ArticleUse;
	/** Shares of its GB-seconds, by stage: estimated, since a busy machine tells nothing of them. */
	gbSecondsShare: { normalize: number; extract: number; index: number };
	hotKeys: { feed: string; articles: number; writeUnits: number; keys: HotKey[] }[];
	/** The topic of figures that is written most in each feed, and what one partition of it would take. */
	topics: { feed: string; articles: number; topic: string; ingest: number; replay: number }[];
	/** Bytes of an article's head, with a title and an address. */
	headBytes: number;
	stories: StoriesOfADay[];
	run: FlatRun;
}

export function readMeasured(): Measured {
	return JSON.parse(readFileSync(join(import.meta.dirname, "measured.json"), "utf8")) as Measured;
}
