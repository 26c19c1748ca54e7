import {
	DeleteObjectsCommand,
	HeadBucketCommand,
	ListBucketsCommand,
	ListObjectsV2Command,
	type S3Client,
} from "@aws-sdk/client-s3";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type LocalS3, outcome, startLocalS3 } from "./client.ts";

let on: LocalS3;
let s3: S3Client;

beforeAll(async () => {
	on = await startLocalS3();
	s3 = on.s3;
});
afterAll(() => on.stop());

const put: LocalS3["put"] = (...args) => on.put(...args);

describe("listings", () => {
	test("come in the order of UTF-8 bytes, page by page, and end", async () => {
		const keys = ["page/a", "page/a.b", "page/a/b", "page/z", "page/é", "page/\uFFFD", "page/😀"];
		for (const key of keys) await put("plain", key, "x");
		const found: string[] = [];
		let ContinuationToken: string | undefined;
		do {
			const page = await s3.send(
				new ListObjectsV2Command({ Bucket: "plain", Prefix: "page/", MaxKeys: 2, ContinuationToken }),
			);
			found.push(...(page.Contents ?? []).map(({ Key }) => Key!));
			ContinuationToken = page.NextContinuationToken;
		} while (ContinuationToken);
		expect(found).toEqual([...keys].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b))));
	});

	test("fold keys below a delimiter, each once", async () => {
		for (const key of ["x/1/a", "x/1/b", "x/2/a", "x/file"]) await put("plain", `fold/${key}`, "x");
		const found: string[] = [];
		let ContinuationToken: string | undefined;
		do {
			const page = await s3.send(
				new ListObjectsV2Command({
					Bucket: "plain",
					Prefix: "fold/x/",
					Delimiter: "/",
					MaxKeys: 1,
					ContinuationToken,
				}),
			);
			found.push(...(page.Contents ?? []).map(({ Key }) => Key!));
			found.push(...(page.CommonPrefixes ?? []).map(({ Prefix }) => Prefix!));
			ContinuationToken = page.NextContinuationToken;
		} while (ContinuationToken);
		expect(found).toEqual(["fold/x/1/", "fold/x/2/", "fold/x/file"]);
	});

	test("leave out what was deleted", async () => {
		await put("versioned", "gone/a", "x");
		await s3.send(
			new DeleteObjectsCommand({ Bucket: "versioned", Delete: { Objects: [{ Key: "gone/a" }] } }),
		);
		const { KeyCount } = await s3.send(new ListObjectsV2Command({ Bucket: "versioned", Prefix: "gone/" }));
		expect(KeyCount).toBe(0);
	});

	test("name the buckets", async () => {
		const { Buckets } = await s3.send(new ListBucketsCommand({}));
		expect(Buckets!.map(({ Name }) => Name)).toEqual(["plain", "versioned"]);
		expect(await outcome(s3.send(new HeadBucketCommand({ Bucket: "nowhere" })))).toMatch(/ 404$/);
	});
});
