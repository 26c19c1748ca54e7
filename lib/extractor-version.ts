import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bundle } from "./bundle.ts";
import { type Stage, stages } from "./stages.ts";
import { writeVersion } from "./version-file.ts";

/** The pure functions that make rows of a file's bytes, one of each stage. */
export const PURE = {
	normalize: "lambdas/normalize/normalize.ts",
	extract: "lambdas/extract/extract-artifact.ts",
	index: "lambdas/index/rows/article-rows.ts",
};

/** Base 32, lower case: forty bits. */
const LENGTH = 8;

/**
 * The version of the code that makes rows: a digest of what its pure functions compile to, with their libraries, tables and
 * model. Nobody has to remember to count it up, and it stays the same where only comments, handlers, the SDK or the
 * infrastructure change. Other versions of esbuild or of a library may change it, though no row does: a replay then moves
 * heads alone.
 */
export async function extractorVersion(): Promise<string> {
	const folder = mkdtempSync(join(tmpdir(), "news-ingest-version-"));
	try {
		await bundle(PURE, folder);
		const digest = createHash("sha256");
		for (const name of readdirSync(folder).sort())
			digest.update(`${name}\0`).update(readFileSync(join(folder, name)));
		return BigInt(`0x${digest.digest("hex")}`)
			.toString(32)
			.slice(0, LENGTH);
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

/** Bundles the functions of all stages, each into the folder of its name, with the version that they are. */
export async function bundleStages(folder: string): Promise<Record<Stage, string>> {
	const version = await extractorVersion();
	const folders = stages.map(async (stage) => {
		const outdir = join(folder, stage);
		await bundle(`lambdas/${stage}/handler.ts`, outdir, version);
		writeVersion(outdir, version);
		return [stage, outdir] as const;
	});
	return Object.fromEntries(await Promise.all(folders)) as Record<Stage, string>;
}
