import { existsSync, readFileSync } from "node:fs";
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

/** The rows of a file of JSON lines of the development data, or undefined where the data is not on this machine. */
export function dataRows<T>(...parts: string[]): T[] | undefined {
	const path = dataFile(...parts);
	return path === undefined ? undefined : readLines<T>(path);
}

/** Parses a file of JSON lines. */
export function readLines<T>(path: string): T[] {
	return readFileSync(path, "utf8")
		.split("\n")
		.filter((line) => line !== "")
		.map((line) => JSON.parse(line) as T);
}
