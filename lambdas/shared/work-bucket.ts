import {
	DeleteObjectsCommand,
	GetObjectCommand,
	NoSuchKey,
	PutObjectCommand,
	type S3Client,
} from "@aws-sdk/client-s3";
import type { z } from "zod";
import { extractedKey, normalizedKey } from "./artifacts.ts";

/** The bucket that stages hand their artifacts over in. Artifacts are immutable: the first one written stays. */
export class WorkBucket {
	readonly #s3: S3Client;
	readonly #bucket: string;

	constructor(s3: S3Client, bucket: string) {
		this.#s3 = s3;
		this.#bucket = bucket;
	}

	/** Writes an artifact unless it is there already: the same event twice must not change what others have read. */
	async put(key: string, artifact: object): Promise<void> {
		try {
			await this.#s3.send(
				new PutObjectCommand({
					Bucket: this.#bucket,
					Key: key,
					Body: JSON.stringify(artifact),
					ContentType: "application/json",
					IfNoneMatch: "*",
				}),
			);
		} catch (error) {
			if (error instanceof Error && error.name === "PreconditionFailed") return;
			throw error;
		}
	}

	/** @returns undefined where the artifact is gone: a newer revision's index has swept it */
	async get<Schema extends z.ZodType>(key: string, schema: Schema): Promise<z.infer<Schema> | undefined> {
		try {
			const { Body } = await this.#s3.send(new GetObjectCommand({ Bucket: this.#bucket, Key: key }));
			return schema.parse(JSON.parse((await Body?.transformToString()) ?? ""));
		} catch (error) {
			if (error instanceof NoSuchKey) return undefined;
			throw error;
		}
	}

	/** Deletes all artifacts of a revision; those that are not there do not matter. */
	async deleteRevision(article: string, revision: string): Promise<void> {
		const of = { article, revision };
		const { Errors = [] } = await this.#s3.send(
			new DeleteObjectsCommand({
				Bucket: this.#bucket,
				Delete: { Quiet: true, Objects: [{ Key: normalizedKey(of) }, { Key: extractedKey(of) }] },
			}),
		);
		const [error] = Errors;
		if (error) throw new Error(`could not delete ${error.Key}: ${error.Code} ${error.Message}`);
	}
}
