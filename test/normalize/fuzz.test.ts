import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normalizeAll } from "../../lambdas/normalize/normalize.ts";
import { Article } from "../../lambdas/shared/article.ts";
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

/** Normalizes; fails on anything but a valid article or a permanent error, and on different results for the same bytes. */
async function survives(bytes: Uint8Array): Promise<void> {
	const [first, second] = [await outcome(bytes), await outcome(bytes)];
	expect(second).toEqual(first);
}

async function outcome(bytes: Uint8Array): Promise<unknown> {
	return orCode(async () => {
		const contents = await normalizeAll(bytes);
		if ("article" in contents) return valid(contents.article);
		const outcomes: unknown[] = [];
		for (const read of contents.articles) outcomes.push(await orCode(async () => valid(await read())));
		return outcomes;
	});
}

function valid(found: Article): Article {
	const article = Article.parse(found);
	const blocks = article.blocks.map(({ start, end }) => article.text.slice(start, end));
	expect(blocks.join("\n\n")).toBe(article.text);
	expect(article.text).toBe(article.text.normalize("NFC"));
	return article;
}

async function orCode<Result>(read: () => Promise<Result>): Promise<Result | string> {
	try {
		return await read();
	} catch (error) {
		if (error instanceof IngestError && error.permanent) return error.code;
		throw error;
	}
}

describe("any bytes", () => {
	it("end in an article or a permanent error", async () => {
		await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 3000 }), survives), { numRuns: 80 });
	});

	it("of any text do", async () => {
		await fc.assert(
			fc.asyncProperty(fc.string({ unit: "binary", maxLength: 2000 }), (text) =>
				survives(new TextEncoder().encode(text)),
			),
			{ numRuns: 80 },
		);
	});

	it.each([
		"<html>",
		"<?xml version='1.0'?><nitf>",
		'{"title":"',
		"%PDF-1.4\n",
		"PK\x03\x04",
		"---\ntitle: ",
		"From: a\nTo: b\nSubject: c\n\n",
		"\x1f\x8b\x08",
	])("after %j do", async (magic) => {
		const head = Buffer.from(magic, "latin1");
		await fc.assert(
			fc.asyncProperty(fc.uint8Array({ maxLength: 1500 }), (rest) => survives(Buffer.concat([head, rest]))),
			{ numRuns: 15 },
		);
	});
});

/** A place to strike, as a part of the file, and what to do there. */
const mutation = fc.record({
	at: fc.double({ min: 0, max: 1, noNaN: true }),
	how: fc.constantFrom("cut", "flip", "repeat", "insert", "delete"),
	bytes: fc.uint8Array({ minLength: 1, maxLength: 20 }),
});

function mutate(sample: Uint8Array, changes: { at: number; how: string; bytes: Uint8Array }[]): Uint8Array {
	let bytes = Buffer.from(sample);
	for (const { at, how, bytes: given } of changes) {
		const place = Math.floor(at * bytes.length);
		const [head, tail] = [bytes.subarray(0, place), bytes.subarray(place)];
		if (how === "cut") bytes = Buffer.from(head);
		if (how === "flip") bytes = Buffer.concat([head, given, tail.subarray(given.length)]);
		if (how === "insert") bytes = Buffer.concat([head, given, tail]);
		if (how === "delete") bytes = Buffer.concat([head, tail.subarray(given.length * 10)]);
		if (how === "repeat") bytes = Buffer.concat([head, tail.subarray(0, 200), tail]);
	}
	return bytes;
}

describe.each(formats)("damaged %s files", (format) => {
	const files = readdirSync(join(root, format)).filter((file) => !file.endsWith(".golden.json"));
	const samples = files.map((file) => readFileSync(join(root, format, file)));

	it("end in an article or a permanent error", async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.constantFrom(...samples),
				fc.array(mutation, { minLength: 1, maxLength: 4 }),
				(sample, changes) => survives(mutate(sample, changes)),
			),
			{ numRuns: format === "pdf" || format === "docx" ? 30 : 60 },
		);
	});
});
