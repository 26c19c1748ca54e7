import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Reader } from "../../ask/reader.ts";
import { articleId } from "../../lambdas/shared/article-id.ts";
import { WorkBucket } from "../../lambdas/shared/work-bucket.ts";
import { ARTICLES, startPipeline } from "./pipeline.ts";

const SAMPLES = resolve(import.meta.dirname, "../../samples");

export const DAM = "samples/velmora-dam/2-toll-rises.html";
export const articleOf = (key: string): string => articleId(ARTICLES, key);

/** A pipeline that has read the samples and what else it is given, by key. */
export async function startNewsroom(more: Record<string, string> = {}) {
	const pipeline = await startPipeline();
	const files = readdirSync(SAMPLES, { recursive: true, withFileTypes: true }).filter((file) =>
		file.isFile(),
	);
	for (const { parentPath, name } of files) {
		const path = join(parentPath, name);
		await pipeline.put(`samples${path.slice(SAMPLES.length)}`, readFileSync(path));
	}
	for (const [key, body] of Object.entries(more)) await pipeline.put(key, body);
	for (const event of pipeline.events) await pipeline.deliver(event);
	await pipeline.drain();
	const artifacts = new WorkBucket(pipeline.s3, pipeline.workBucket);
	return {
		...pipeline,
		/** A fresh reader of what was read. */
		ask: (): Reader => ({ rows: pipeline.reader(), artifacts, articlesBucket: ARTICLES }),
	};
}
