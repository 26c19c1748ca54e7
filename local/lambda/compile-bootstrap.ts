import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { transformSync } from "esbuild";

/**
 * Writes the bootstrap as JavaScript into `folder` and returns its path. Node could run the TypeScript as it is, but
 * would take 40 ms of every cold start to read it.
 */
export function compileBootstrap(folder: string): string {
	const source = readFileSync(join(import.meta.dirname, "bootstrap.ts"), "utf8");
	const file = join(folder, "bootstrap.mjs");
	writeFileSync(file, transformSync(source, { loader: "ts", target: "node24" }).code);
	return file;
}
