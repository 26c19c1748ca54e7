import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Beside a function's code: which version of the extractor it is. */
const FILE = "extractor-version";

export function writeVersion(folder: string, version: string): void {
	writeFileSync(join(folder, FILE), version);
}

/** @returns undefined where the code in the folder says none */
export function readVersion(folder: string): string | undefined {
	const file = join(folder, FILE);
	return existsSync(file) ? readFileSync(file, "utf8") : undefined;
}
