import type { z } from "zod";
import type { ResultsReader } from "./table/results-reader.ts";

/** Whatever reads artifacts of the work bucket; undefined where one is gone. */
export interface Artifacts {
	get<Schema extends z.ZodType>(key: string, schema: Schema): Promise<z.infer<Schema> | undefined>;
}

/**
 * What questions read from. Heads are kept for as long as the reader lives: one reader a question, so that an answer
 * is of one moment.
 */
export interface Reader {
	rows: ResultsReader;
	/** The work bucket: the only home of the text. */
	artifacts: Artifacts;
	/** Articles may be named by their key in this bucket. */
	articlesBucket: string;
}
