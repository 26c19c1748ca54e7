import pLimit from "p-limit";
import { ResultsReader } from "../../../ask/table/results-reader.ts";
import { timelinePages } from "../../../ask/table/timeline.ts";
import { isStray } from "../../../lambdas/index/archive.ts";
import { articlePk, HEAD } from "../../../lambdas/index/keys.ts";
import { Head } from "../../../lambdas/index/schema.ts";
import { currentVersion } from "../../../lambdas/normalize/articles-bucket.ts";
import { articleId } from "../../../lambdas/shared/article-id.ts";
import type { Target } from "../../target.ts";
import { versionPages } from "../versions.ts";
import { type Difference, ofCurrent, ofDeleted } from "./differences.ts";

/** How many keys are looked up at once to see whether they hold anything. */
const LOOKS_AT_ONCE = 32;

/** What was looked at, and where bucket and table differ there. */
export interface Compared {
	objects: number;
	differences: Difference[];
}

/**
 * Compares the articles bucket with the table, a page at a time: first each object with its head, then each article
 * of the table with the bucket. Nothing but the ids of what is gone is kept between pages, so an archive of any size fits.
 *
 * @param run start of the reconciliation, epoch milliseconds
 */
export async function* compareAll(target: Target, run: number): AsyncGenerator<Compared> {
	yield* compareBucket(target, run);
	yield* compareTable(target, run);
}

async function* compareBucket(target: Target, run: number): AsyncGenerator<Compared> {
	const { s3, articlesBucket, articlesPrefix } = target;
	const reader = new ResultsReader(target.dynamo, target.table);
	for await (const versions of versionPages(s3, articlesBucket, articlesPrefix)) {
		const current = versions.filter(({ latest, marker, key, bytes }) => {
			const isFolderMarker = key.endsWith("/") && bytes === 0;
			return latest && !marker && !isFolderMarker;
		});
		const heads = await readHeads(
			reader,
			current.map(({ key }) => articleId(articlesBucket, key)),
		);
		const differences = current.flatMap(
			(version) =>
				ofCurrent(articlesBucket, version, heads.get(articleId(articlesBucket, version.key)), run) ?? [],
		);
		yield { objects: current.length, differences };
	}
}

/** Heads that can be queried stand in the timeline; those that failed are found by their failures. */
async function* compareTable(target: Target, run: number): AsyncGenerator<Compared> {
	const reader = new ResultsReader(target.dynamo, target.table);
	const told = new Set<string>();
	for (const topic of ["PUBLISHED", "FAILED"] as const) {
		for await (const rows of timelinePages(reader, topic)) {
			const articles = new Set(
				rows.flatMap(({ article, bucket }) =>
					typeof article === "string" && bucket === target.articlesBucket ? article : [],
				),
			);
			// As they stand now: the index may be behind.
			const heads = [...(await readHeads(reader, [...articles])).values()];
			const standing = heads.filter(({ status }) =>
				topic === "FAILED" ? status === "FAILED" : status !== "DELETED",
			);
			const files = await readHeads(reader, fileIds(standing));
			const gone = await withoutObject(target, [...standing.filter(isWhole), ...files.values()], run);
			const strays = standing.filter((head) => {
				const file = files.get(articleId(head.bucket, head.key));
				return file !== undefined && isStray(head, file);
			});
			const found = [...gone, ...strays.flatMap((head) => ofDeleted(head, run) ?? [])];
			// A file of several articles is met with each of them.
			const differences = found.filter(({ article }) => !told.has(article));
			for (const { article } of differences) told.add(article);
			yield { objects: 0, differences };
		}
	}
}

const isWhole = ({ part }: Head): boolean => part === undefined;

const fileIds = (heads: Head[]): string[] => [
	...new Set(heads.filter((head) => !isWhole(head)).map(({ bucket, key }) => articleId(bucket, key))),
];

async function withoutObject({ s3 }: Target, heads: Head[], run: number): Promise<Difference[]> {
	const limit = pLimit(LOOKS_AT_ONCE);
	const found = await Promise.all(
		heads.map((head) =>
			limit(async () => ((await currentVersion(s3, head)) === undefined ? ofDeleted(head, run) : undefined)),
		),
	);
	return found.filter((difference) => difference !== undefined);
}

/** Heads by article, not kept by the reader. */
async function readHeads(reader: ResultsReader, articles: string[]): Promise<Map<string, Head>> {
	const rows = await reader.get(articles.map((article) => ({ pk: articlePk(article), sk: HEAD })));
	return new Map(rows.map((row) => [String(row.article), Head.parse(row)]));
}
