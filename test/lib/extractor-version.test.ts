import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { bundle } from "../../lib/bundle.ts";
import { PURE } from "../../lib/extractor-version.ts";
import { stages } from "../../lib/stages.ts";
import { readVersion, writeVersion } from "../../lib/version-file.ts";

const folder = mkdtempSync(join(tmpdir(), "news-ingest-test-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What only fetches, sends, stores and counts: rows do not depend on it. */
const SURROUNDINGS = [
	"lambdas/index/aliases.ts",
	"lambdas/index/archive.ts",
	"lambdas/index/erase.ts",
	"lambdas/index/handler.ts",
	"lambdas/index/parts.ts",
	"lambdas/index/process.ts",
	"lambdas/index/schema.ts",
	"lambdas/index/settle.ts",
	"lambdas/index/sweep.ts",
	"lambdas/index/table.ts",
	"lambdas/index/rows/failure-rows.ts",
	"lambdas/extract/handler.ts",
	"lambdas/extract/process.ts",
	"lambdas/normalize/articles-bucket.ts",
	"lambdas/normalize/handler.ts",
	"lambdas/normalize/lasting-error.ts",
	"lambdas/normalize/process.ts",
	"lambdas/normalize/process-parts.ts",
	"lambdas/normalize/s3-event.ts",
];
/** What tells others of rows that are there. */
const TELLING = "lambdas/index/events/";

test("the version is made of all that makes rows, and of nothing else", async () => {
	const modules = async (entry: Parameters<typeof bundle>[0], name: string) =>
		Object.entries((await bundle(entry, join(folder, name))).outputs).flatMap(([, { inputs }]) =>
			Object.entries(inputs).flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? path : [])),
		);
	const made = new Set(await modules(PURE, "pure"));
	expect([...made].filter((path) => path.includes("@aws") || path.includes("powertools"))).toEqual([]);
	const handlers = Object.fromEntries(stages.map((stage) => [stage, `lambdas/${stage}/handler.ts`]));
	const run = await modules(handlers, "handlers");
	const own = new Set(run.filter((path) => /^lambdas\/(normalize|extract|index)\//.test(path)));
	const unsure = [...own].filter((path) => !made.has(path) && !path.startsWith(TELLING));
	expect(unsure.filter((path) => !SURROUNDINGS.includes(path))).toEqual([]);
	expect(own.size).toBeGreaterThan(300);
});

test("functions say which version they are, by what the bundler has put in", async () => {
	await bundle("lambdas/shared/version.ts", join(folder, "one"), "k3f9a2xq");
	const { OWN_VERSION } = await import(join(folder, "one", "handler.mjs"));
	expect(OWN_VERSION).toBe("k3f9a2xq");
	expect(readVersion(folder)).toBeUndefined();
	writeVersion(folder, "k3f9a2xq");
	expect(readVersion(folder)).toBe("k3f9a2xq");
});
