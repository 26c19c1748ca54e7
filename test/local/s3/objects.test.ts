import { createReadStream, writeFileSync } from "node:fs";
import { join } from "node:path";
import {
	CopyObjectCommand,
	GetObjectCommand,
	HeadObjectCommand,
	ListObjectsV2Command,
	PutObjectCommand,
	type S3Client,
} from "@aws-sdk/client-s3";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { temporaryFolder } from "../fixture.ts";
import { type LocalS3, outcome, startLocalS3 } from "./client.ts";

let on: LocalS3;
let s3: S3Client;

beforeAll(async () => {
	on = await startLocalS3();
	s3 = on.s3;
});
afterAll(() => on.stop());

const put: LocalS3["put"] = (...args) => on.put(...args);
const get: LocalS3["get"] = (...args) => on.get(...args);

describe("objects", () => {
	test("come back with their bytes, metadata and headers", async () => {
		const more = {
			ContentType: "text/plain",
			Metadata: { published: "2026-02-16" },
			ContentEncoding: "gzip",
		};
		await put("plain", "a.txt", "hello", more);
		expect(await get("plain", "a.txt")).toMatchObject({ text: "hello", ...more, ContentLength: 5 });
		const head = await s3.send(new HeadObjectCommand({ Bucket: "plain", Key: "a.txt" }));
		expect(head).toMatchObject({
			ContentLength: 5,
			ETag: '"5d41402abc4b2a76b9719d911017c592"',
			Metadata: more.Metadata,
		});
		expect(head.VersionId).toBeUndefined();
	});

	test("keep a name in UTF-8 for those who save them", async () => {
		const ContentDisposition = Buffer.from('attachment; filename="서울.txt"').toString("latin1");
		await put("plain", "named", "hello", { ContentDisposition });
		const answer = await fetch(`${on.servers.s3.url}/plain/named`);
		expect(answer.headers.get("content-disposition")).toBe(ContentDisposition);
		expect(await answer.text()).toBe("hello");
	});

	test("have any key that is UTF-8", async () => {
		const keys = [
			"a b+c.txt",
			"ü/서울/😀.txt",
			"percent%20.txt",
			"a/../b",
			"line\nfeed",
			"a&b<c>'\"",
			"trailing/",
			"?q=1#x",
		];
		for (const key of keys) await put("plain", `odd/${key}`, key);
		for (const key of keys) expect((await get("plain", `odd/${key}`)).text).toBe(key);
		const { Contents } = await s3.send(new ListObjectsV2Command({ Bucket: "plain", Prefix: "odd/" }));
		expect(new Set(Contents!.map(({ Key }) => Key!.slice(4)))).toEqual(new Set(keys));
	});

	test("of any bytes and size survive the way there and back", async () => {
		await fc.assert(
			fc.asyncProperty(fc.uint8Array({ maxLength: 5000 }), fc.constantFrom(1, 50), async (bytes, times) => {
				const body = Buffer.concat(Array.from({ length: times }, () => bytes));
				await put("plain", "bytes", body);
				const { Body } = await s3.send(new GetObjectCommand({ Bucket: "plain", Key: "bytes" }));
				expect(Buffer.compare(Buffer.from(await Body!.transformToByteArray()), body)).toBe(0);
			}),
			{ numRuns: 20 },
		);
	});

	test("can be streamed from a file", async () => {
		const file = join(temporaryFolder(), "streamed");
		writeFileSync(file, "streamed ".repeat(20_000));
		await s3.send(new PutObjectCommand({ Bucket: "plain", Key: "stream", Body: createReadStream(file) }));
		expect((await get("plain", "stream")).text).toBe("streamed ".repeat(20_000));
	});

	test("can be read in part", async () => {
		await put("plain", "range", "0123456789");
		expect(await get("plain", "range", { Range: "bytes=2-4" })).toMatchObject({
			text: "234",
			ContentRange: "bytes 2-4/10",
		});
		expect((await get("plain", "range", { Range: "bytes=-3" })).text).toBe("789");
		expect((await get("plain", "range", { Range: "bytes=8-99" })).text).toBe("89");
		expect(await outcome(get("plain", "range", { Range: "bytes=10-" }))).toMatch(/ 416$/);
	});

	test("are copied, with metadata or without", async () => {
		await put("plain", "source ü+", "copy me", { Metadata: { a: "1" } });
		const CopySource = `plain/${encodeURIComponent("source ü+")}`;
		await s3.send(new CopyObjectCommand({ Bucket: "versioned", Key: "copy", CopySource }));
		expect(await get("versioned", "copy")).toMatchObject({ text: "copy me", Metadata: { a: "1" } });
		await s3.send(
			new CopyObjectCommand({
				Bucket: "versioned",
				Key: "copy",
				CopySource,
				MetadataDirective: "REPLACE",
				Metadata: { b: "2" },
			}),
		);
		expect((await get("versioned", "copy")).Metadata).toEqual({ b: "2" });
	});

	test("are refused when they do not match their checksum", async () => {
		expect(await outcome(put("plain", "bad", "hello", { ContentMD5: "1B2M2Y8AsgTpgAmY7PhCfg==" }))).toMatch(
			/ 400$/,
		);
		expect(await outcome(get("plain", "bad"))).toMatch(/ 404$/);
	});
});

describe("what is not there", () => {
	test("an operation that the local cloud lacks is refused by name, not ignored", async () => {
		const answer = await fetch(`${on.servers.s3.url}/plain?inventory`);
		expect(answer.status).toBe(501);
		expect(await answer.text()).toContain("GET bucket?inventory");
	});
});
