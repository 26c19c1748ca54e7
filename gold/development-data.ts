import { existsSync } from "node:fs";
import { join } from "node:path";

const folder = process.env.NEWS_INGEST_DATA ?? join(import.meta.dirname, "..", "..", "shared", "data");

/**
 * The absolute path of a file of the development data, or undefined where the data is not on this machine.
 * The folder is `../shared/data` beside the repository unless NEWS_INGEST_DATA names another.
 */
export function dataFile(...parts: string[]): string | undefined {
	const path = join(folder, ...parts);
	return existsSync(path) ? path : undefined;
}
