import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { costOfMillion } from "../../bench/pipeline/prices.ts";
import { dollars, useOf } from "../../bench/scale/costs.ts";
import { scaleDocument } from "../../bench/scale/document.ts";
import { readMeasured } from "../../bench/scale/measured.ts";
import { secondsOf, slowest } from "../../bench/scale/speeds.ts";
import { zipfArticles } from "../../bench/scale/zipf-articles.ts";

const measured = readMeasured();
const total = (order: Parameters<typeof useOf>[0]) =>
	Object.values(dollars(useOf(order, measured), 1e6)).reduce((sum, value) => sum + value, 0);

test("docs/scale.md is what its script prints", () => {
	const written = readFileSync(join(import.meta.dirname, "../../docs/scale.md"), "utf8");
	expect(written).toBe(scaleDocument(measured));
});

test("a backfill costs what the articles do, and a little for the run", () => {
	const ingest = costOfMillion(measured.article)["one-off ingest"];
	expect(total("backfill")).toBeGreaterThan(ingest);
	expect(total("backfill")).toBeLessThan(ingest + 6);
	expect(total("replay")).toBeGreaterThan(total("backfill"));
	expect(total("reconcile, all agrees")).toBeLessThan(total("backfill") / 5);
});

test("a run is as fast as its slowest stage, or as the table", () => {
	const seconds = secondsOf(measured);
	const plenty = { writeUnits: 1e9, unitsAnArticle: 1 };
	const narrow = slowest(measured, { normalize: 1000, extract: 2, index: 1000 }, plenty);
	expect(narrow).toEqual({ by: "extract", rate: 2 / seconds.extract });
	const table = slowest(
		measured,
		{ normalize: 1000, extract: 1000, index: 1000 },
		{ writeUnits: 430, unitsAnArticle: 43 },
	);
	expect(table).toEqual({ by: "the table's write units", rate: 10 });
});

test("no key is written so often that it throttles below 500 articles a second", () => {
	expect(measured.hotKeys.length).toBeGreaterThan(1);
	for (const { keys } of measured.hotKeys)
		for (const { key, ingest } of keys) expect(1_000 / ingest, key).toBeGreaterThan(500);
});

test("nothing that an article takes grows with the number of articles", () => {
	const { parts, failed, left, writeUnits } = measured.run;
	expect(failed).toBe(0);
	// What ten copies of functions may have in hand, in batches of ten: each is done with, and about to be deleted.
	expect(left).toBeLessThanOrEqual(100);
	const later = parts.slice(1);
	for (const of of ["s3Requests", "sqsRequests", "dynamoRequests"] as const)
		expect(Math.max(...later.map((part) => part[of]))).toBeLessThan(parts[0]![of] * 1.25);
	expect(writeUnits[1]).toBeLessThan(writeUnits[0]! * 1.05);
});

test("the same seed gives the same articles, each another; the most frequent place is in about half of them", () => {
	const texts = zipfArticles(200, 3);
	expect(texts).toEqual(zipfArticles(200, 3));
	expect(new Set(texts).size).toBe(200);
	const named = texts.filter((text) => text.includes("United States")).length;
	expect(named).toBeGreaterThan(60);
});
