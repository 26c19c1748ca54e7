import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import type { Metafile } from "esbuild";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { TOLD } from "../../lambdas/index/keys.ts";
import { articleId } from "../../lambdas/shared/article-id.ts";
import type { Subject } from "../../lambdas/shared/messages.ts";
import { stages } from "../../lib/stages.ts";
import { startBundled } from "../helpers/bundled.ts";
import { newsIn, undeclared } from "../helpers/charsets.ts";
import { encode } from "../helpers/encode.ts";
import { hostile } from "../helpers/hostile.ts";
import { ARTICLES, type Pipeline, startPipeline } from "../helpers/pipeline.ts";

/** What runs in the functions is what was tested: the bundles make of every file what the sources make of it. */

const root = join(import.meta.dirname, "../fixtures");
const formats = [
	"text",
	"html",
	"markdown",
	"json",
	"xml",
	"mail",
	"pdf",
	"docx",
	"several",
	"rtf",
	"odt",
	"epub",
	"warc",
	"msg",
];

interface File {
	name: string;
	/** Whether it holds articles whose artifacts are no file's own. */
	several?: boolean;
	bytes: () => Uint8Array;
}

const fixtures: File[] = formats.flatMap((format) =>
	readdirSync(join(root, format))
		.filter((name) => !name.endsWith(".golden.json"))
		.map((name) => ({
			name,
			several: "articles" in JSON.parse(readFileSync(join(root, format, `${name}.golden.json`), "utf8")),
			bytes: () => readFileSync(join(root, format, name)),
		})),
);
const samples: File[] = readdirSync(join(root, "../../samples"), { recursive: true, withFileTypes: true })
	.filter((entry) => entry.isFile())
	.map(({ name, parentPath }) => ({ name, bytes: () => readFileSync(join(parentPath, name)) }));
const charsets: File[] = undeclared.map(([language, charset]) => ({
	name: `${language} in ${charset}`,
	bytes: () => encode(newsIn(language), charset),
}));
const packed: File[] = [
	{ name: "a gzipped page", bytes: () => gzipSync(readFileSync(join(root, "html/1-simple.html"))) },
	{ name: "a page of a megabyte", bytes: largePage },
];

let sources: Pipeline;
let deployed: Pipeline;
let functions: Awaited<ReturnType<typeof startBundled>>;
beforeAll(async () => {
	sources = await startPipeline({ tells: true });
	deployed = await startPipeline({ beside: sources, tells: true });
	functions = await startBundled(deployed);
});
afterAll(async () => {
	await functions?.stop();
	await sources?.stop();
});

describe.each([
	["fixture", fixtures],
	["sample", samples],
	["charset", charsets],
	["packed or large file", packed],
])("%s", (_, files) => {
	test.each(files)("$name: the bundles make of it what the sources make", async (file) => {
		const article = await upload(file);
		if (file.several || files === samples) {
			await sources.drain();
			await functions.drain();
		} else await extractOnly();
		const made = await artifactsOf(sources, article);
		expect(await artifactsOf(deployed, article)).toEqual(made);
		if (file.several) expect(Object.keys(made).length).toBeGreaterThan(2);
	});
});

test.each(hostile)("the bundle ends $name as the sources do", async (file) => {
	const article = await upload(file);
	expect(await messages(deployed)).toEqual(await messages(sources));
	expect(await deployed.artifacts(article)).toEqual(await sources.artifacts(article));
});

test("a message that fails in passing is given back by the bundles", async () => {
	const file = { name: "retried.txt", bytes: () => encode(newsIn("en"), "windows-1252") };
	const article = await upload(file);
	const { subject } = Object.values(await deployed.artifacts(article))[0] as { subject: Subject };
	const again = [
		["normalize", uploadEvent(subject.key)],
		["extract", "normalized"],
		["index", "extracted"],
	] as const;
	for (const [stage, message] of again) {
		const body = stage === "normalize" ? message : JSON.stringify({ type: message, subject });
		expect(await functions.invokeFailing(stage, body), stage).toBe(1);
	}
	await sources.drain();
	await functions.drain();
});

test("the tables are the same in the end", async () => {
	const [here, there] = await Promise.all([sources, deployed].map(sortedRows));
	expect(there).toEqual(here);
	expect(here!.length).toBeGreaterThan(400);
});

describe.each(stages)("what %s loads later", (stage) => {
	test("was loaded from the bundle, where code of ours asks for it", () => {
		const ours = lazyModules(functions.accounts[stage]).filter(({ by }) => by.startsWith("lambdas/"));
		const loaded = functions.loaded(stage);
		expect(loaded).toContain("handler.mjs");
		expect(ours.filter(({ chunk }) => !loaded.has(chunk))).toEqual([]);
		if (stage === "normalize") expect(ours.length).toBeGreaterThan(8);
	});

	test("has the names there that it has under Node", async () => {
		const lazy = lazyModules(functions.accounts[stage]);
		expect(lazy.length).toBeGreaterThan(2);
		for (const { module, chunk } of lazy.filter(({ module }) => !module.startsWith("lambdas/"))) {
			const bundled = await import(pathToFileURL(join(functions.folder, stage, chunk)).href);
			expect(Object.keys(bundled), module).toEqual(expect.arrayContaining(await namesUnderNode(module)));
		}
	});
});

interface LazyModule {
	/** The module that is awaited, who awaits it, and the file it is in the bundle. */
	module: string;
	by: string;
	chunk: string;
}

function lazyModules({ inputs, outputs }: Metafile): LazyModule[] {
	const chunks = new Map(
		Object.entries(outputs).map(([path, { entryPoint }]) => [entryPoint, basename(path)]),
	);
	return Object.entries(inputs).flatMap(([by, { imports }]) =>
		imports
			// What is left out of the bundle is asked for in browsers alone.
			.filter(({ kind, external }) => kind === "dynamic-import" && !external)
			.map(({ path }) => ({ module: path, by, chunk: chunks.get(path) ?? `no chunk for ${path}` })),
	);
}

async function namesUnderNode(module: string): Promise<string[]> {
	const builtin = /^lazy-builtin:(.*)/.exec(module)?.[1];
	if (builtin === undefined) return Object.keys(await import(join(root, "../..", module)));
	// What is a global as well is not asked for by import, and of node:http it loads all of fetch.
	return Object.keys(process.getBuiltinModule(builtin) ?? {}).filter((name) => !(name in globalThis));
}

function largePage(): Uint8Array {
	const paragraph =
		"<p>The harbour reopened on Monday after two years, the authority said, and 300 ships came.</p>\n";
	const furniture = "<script>/* nothing that is read */</script>\n".repeat(25_000);
	return new TextEncoder().encode(
		`<html><body><article><h1>Ships</h1>${paragraph.repeat(9)}</article>${furniture}`,
	);
}

/** What was told of expires by the clock, which the functions have from their machine. */
async function sortedRows({ dynamo, table }: Pipeline): Promise<string[]> {
	const rows = (await dynamo.allRows(table)).filter(({ sk }) => sk !== TOLD);
	return rows.map((row) => JSON.stringify(sorted(row))).sort();
}

const sorted = (row: object): object =>
	Object.fromEntries(Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1)));

/** Has both of them normalize the file, as the same upload. @returns the article's id */
async function upload({ name, bytes }: File): Promise<string> {
	const key = `${basename(name)}-${++keys}`;
	const { VersionId } = await sources.put(key, bytes());
	const event = uploadEvent(key, VersionId);
	await sources.deliver(event);
	await functions.invoke("normalize", [event]);
	return articleId(ARTICLES, key);
}

/** Lets both extract and not index: what rows are made of artifacts is shown by the samples. */
async function extractOnly(): Promise<void> {
	while (await sources.step("extract"));
	await messages(sources);
	await deployed.drain(async (stage, body) => {
		if (stage === "extract") await functions.invoke(stage, [body]);
	});
}

/** What a pipeline made of a file, or of all articles in it. */
async function artifactsOf(pipeline: Pipeline, article: string): Promise<Record<string, unknown>> {
	const head = await pipeline.head(article);
	const made = await pipeline.artifacts(article);
	for (let part = 1; part <= (head?.parts ?? 0); part++)
		Object.assign(made, await pipeline.artifacts(articleId(ARTICLES, head!.key, part)));
	return made;
}

/** Takes what waits for the next stages: what was made of the file, or why it failed. */
async function messages(pipeline: Pipeline): Promise<string[]> {
	const taken: string[] = [];
	await pipeline.drain(async (_, body) => void taken.push(body));
	return taken;
}

let keys = 0;

function uploadEvent(key: string, versionId?: string): string {
	const sequencer = keys.toString(16).padStart(16, "0");
	const object = { key: encodeURIComponent(key).replaceAll("%20", "+"), versionId, sequencer };
	const eventTime = "2026-02-16T08:00:00.000Z";
	return JSON.stringify({
		Records: [{ eventName: "ObjectCreated:Put", eventTime, s3: { bucket: { name: ARTICLES }, object } }],
	});
}
