import { readFile } from "node:fs/promises";
import { PutObjectCommand } from "@aws-sdk/client-s3";
import { PUBLISHED_METADATA } from "../../lambdas/normalize/articles-bucket.ts";
import { articleId } from "../../lambdas/shared/article-id.ts";
import type { Target } from "../target.ts";
import type { FoundFile } from "./find-files.ts";

/** A file that was uploaded and is not yet known to be queryable. */
export interface Uploaded extends FoundFile {
	article: string;
	versionId: string | undefined;
	/** Epoch milliseconds just before and after the upload. */
	begun: number;
	done: number;
}

/** Uploads one file; the publication date travels as object metadata. */
export async function upload(
	{ s3, articlesBucket }: Target,
	file: FoundFile,
	published: string | undefined,
): Promise<Uploaded> {
	const Body = await readFile(file.path);
	const begun = Date.now();
	const { VersionId } = await s3.send(
		new PutObjectCommand({
			Bucket: articlesBucket,
			Key: file.key,
			Body,
			...(published !== undefined && { Metadata: { [PUBLISHED_METADATA]: published } }),
		}),
	);
	const article = articleId(articlesBucket, file.key);
	return { ...file, article, versionId: VersionId, begun, done: Date.now() };
}
