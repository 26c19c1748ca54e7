import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { normalize, normalizeAll } from "../../lambdas/normalize/normalize.ts";
import type { Article } from "../../lambdas/shared/article.ts";
import { IngestError } from "../../lambdas/shared/errors.ts";

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

describe.each(formats)("%s fixtures", (format) => {
	const files = readdirSync(join(root, format)).filter((file) => !file.endsWith(".golden.json"));

	it.each(files)("reads %s as a person would", async (file) => {
		const bytes = readFileSync(join(root, format, file));
		const golden = join(root, format, `${file}.golden.json`);
		await expect(`${JSON.stringify(await readable(bytes), null, "\t")}\n`).toMatchFileSnapshot(golden);
	});

	it.each(files)("reads %s gzipped, under another name, to the same article", async (file) => {
		const bytes = readFileSync(join(root, format, file));
		expect(await readable(gzipSync(bytes), "story.png")).toEqual(await readable(bytes));
	});

	it.each(files)("changes nothing when the text of %s is normalized again", async (file) => {
		const article = await normalize(readFileSync(join(root, format, file))).catch(() => undefined);
		if (article === undefined) return;
		const again = await normalize(new TextEncoder().encode(article.text));
		expect(again.text).toBe(article.text);
		expect(again.contentHash).toBe(article.contentHash);
	});
});

/** What a golden file shows of a file: its article, or each of several, or why it is none. */
async function readable(bytes: Uint8Array, key = "story"): Promise<unknown> {
	return orError(async () => {
		const contents = await normalizeAll(bytes, { key });
		if ("article" in contents) return shown(contents.article);
		const articles: unknown[] = [];
		for (const read of contents.articles) articles.push(await orError(async () => shown(await read())));
		return { what: contents.what, articles };
	});
}

/** Every block on a line with its kind, spans checked and left out. */
function shown({ text, blocks, contentHash, sketch, ...rest }: Article): unknown {
	expect(contentHash).toMatch(/^[0-9a-f]{64}$/);
	expect(sketch.bands.length).toBeLessThanOrEqual(4);
	expect(blocks.map((block) => text.slice(block.start, block.end)).join("\n\n")).toBe(text);
	const lines = blocks.map(
		({ kind, level, start, end }) => `${kind}${level ?? ""}: ${text.slice(start, end)}`,
	);
	return { ...rest, blocks: lines };
}

async function orError(read: () => Promise<unknown>): Promise<unknown> {
	try {
		return await read();
	} catch (error) {
		if (!(error instanceof IngestError)) throw error;
		return { error: error.code, message: error.message, permanent: error.permanent };
	}
}
