/** Fills a table with articles as the pipeline does, without its queues: what is measured is reading them. */

import type { Target } from "../../cli/target.ts";
import { extractArtifact } from "../../lambdas/extract/extract-artifact.ts";
import type { RowKey } from "../../lambdas/index/keys.ts";
import { articleRows } from "../../lambdas/index/rows/article-rows.ts";
import { ResultsTable } from "../../lambdas/index/table.ts";
import { normalize } from "../../lambdas/normalize/normalize.ts";
import { articleId } from "../../lambdas/shared/article-id.ts";
import {
	type ExtractedArtifact,
	extractedKey,
	type NormalizedArtifact,
	normalizedKey,
} from "../../lambdas/shared/artifacts.ts";
import { revisionOf } from "../../lambdas/shared/revision.ts";
import { WorkBucket } from "../../lambdas/shared/work-bucket.ts";
import { benchArticles } from "../pipeline/articles.ts";

const DAYS = 28;
/** The artifacts of as many are there, for the view of one. */
const WITH_TEXT = 10;
/** Rows that are written at a time. */
const ROWS = 2_000;
const EDITION = /This is edition \d+\.$/;

/** The key of the `n`th article. */
export const keyOf = (n: number): string => `bench/${n}.txt`;

/** As many articles on each day of four weeks, in the rows that `index` would write. */
export async function fill(target: Target, many: number): Promise<void> {
	const table = new ResultsTable(target.dynamo, target.table);
	const work = new WorkBucket(target.s3, target.workBucket);
	let rows: RowKey[] = [];
	const read = new Map<string, ExtractedArtifact>();
	for (const [n, text] of (await benchArticles(many)).entries()) {
		const normalized = await normalizedOf(target.articlesBucket, n, text);
		const extracted = extractedOf(normalized, read);
		if (n < WITH_TEXT) {
			await work.put(normalizedKey(normalized.subject), normalized);
			await work.put(extractedKey(normalized.subject), extracted);
		}
		const article = articleRows(extracted);
		rows.push(...article.rows, ...article.listings, ...article.aliases, article.head);
		if (rows.length < ROWS) continue;
		await table.put(once(rows));
		rows = [];
	}
	await table.put(once(rows));
}

async function normalizedOf(bucket: string, n: number, text: string): Promise<NormalizedArtifact> {
	const published = `2026-02-${String((n % DAYS) + 1).padStart(2, "0")}`;
	const key = keyOf(n);
	const article = await normalize(Buffer.from(text), { key, published });
	const revision = revisionOf(n.toString(16));
	const uploadedAt = `${published}T12:00:00.000Z`;
	return { subject: { article: articleId(bucket, key), revision, bucket, key, uploadedAt }, article };
}

/** A write of several rows may name each but once, and articles share the rows of names. */
function once(rows: readonly RowKey[]): RowKey[] {
	return [...new Map(rows.map((row) => [`${row.pk}|${row.sk}`, row])).values()];
}

/** Editions of one text say the same, but for the number and the day: it is read once. */
function extractedOf(
	normalized: NormalizedArtifact,
	read: Map<string, ExtractedArtifact>,
): ExtractedArtifact {
	const { text, blocks: _blocks, removed: _removed, ...metadata } = normalized.article;
	const first = text.replace(EDITION, "").trimEnd();
	const found = read.get(first) ?? extractArtifact(normalized);
	read.set(first, found);
	return { ...found, subject: normalized.subject, metadata };
}
