import { createReadStream, writeFileSync } from "node:fs";
import { join } from "node:path";
import {
	CompleteMultipartUploadCommand,
	CopyObjectCommand,
	CreateMultipartUploadCommand,
	DeleteObjectCommand,
	DeleteObjectsCommand,
	GetObjectCommand,
	HeadBucketCommand,
	HeadObjectCommand,
	ListBucketsCommand,
	ListObjectsV2Command,
	ListObjectVersionsCommand,
	ListPartsCommand,
	PutObjectCommand,
	S3Client,
	UploadPartCommand,
} from "@aws-sdk/client-s3";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Change } from "../../local/s3/change.ts";
import { connection, removeFolder, temporaryFolder } from "./fixture.ts";
import { type Servers, startServers } from "./servers.ts";

const folder = temporaryFolder();
let s3: S3Client;
let on: Servers;
let changes: Change[];

beforeAll(async () => {
	on = await startServers(folder);
	changes = on.changes;
	s3 = new S3Client({ ...connection, endpoint: on.s3.url });
});
afterAll(async () => {
	await on.stop();
	removeFolder(folder);
});

const put = (Bucket: string, Key: string, Body: string | Uint8Array, more = {}) =>
	s3.send(new PutObjectCommand({ Bucket, Key, Body, ...more }));
const get = async (Bucket: string, Key: string, more = {}) => {
	const { Body, ...rest } = await s3.send(new GetObjectCommand({ Bucket, Key, ...more }));
	return { ...rest, text: await Body!.transformToString() };
};
const status = (promise: Promise<unknown>) =>
	promise.then(
		() => 200,
		(error) => error.$metadata?.httpStatusCode,
	);

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
		const file = join(folder, "streamed");
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
		expect(await status(get("plain", "range", { Range: "bytes=10-" }))).toBe(416);
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
		expect(await status(put("plain", "bad", "hello", { ContentMD5: "1B2M2Y8AsgTpgAmY7PhCfg==" }))).toBe(400);
		expect(await status(get("plain", "bad"))).toBe(404);
	});
});

describe("conditions", () => {
	test("If-None-Match keeps a write from replacing anything", async () => {
		await put("plain", "once", "first", { IfNoneMatch: "*" });
		expect(await status(put("plain", "once", "second", { IfNoneMatch: "*" }))).toBe(412);
		expect((await get("plain", "once")).text).toBe("first");
	});

	test("If-Match lets a write replace only what the writer saw", async () => {
		const { ETag } = await put("plain", "seen", "first");
		await put("plain", "seen", "second", { IfMatch: ETag });
		expect(await status(put("plain", "seen", "third", { IfMatch: ETag }))).toBe(412);
		expect(await status(put("plain", "unseen", "x", { IfMatch: ETag }))).toBe(404);
	});

	test("a reader with the current object gets 304", async () => {
		const { ETag } = await put("plain", "cached", "x");
		expect(await status(get("plain", "cached", { IfNoneMatch: ETag }))).toBe(304);
		expect(await status(get("plain", "cached", { IfMatch: '"other"' }))).toBe(412);
	});
});

describe("versions", () => {
	test("each upload is readable by its version, the newest without", async () => {
		const first = await put("versioned", "v", "one");
		const second = await put("versioned", "v", "two");
		expect(first.VersionId).not.toBe(second.VersionId);
		expect(await get("versioned", "v")).toMatchObject({ text: "two", VersionId: second.VersionId });
		expect((await get("versioned", "v", { VersionId: first.VersionId })).text).toBe("one");
		expect(await status(get("versioned", "v", { VersionId: "none" }))).toBe(404);
	});

	test("a delete hides the object under a marker, and deleting the marker brings it back", async () => {
		const { VersionId } = await put("versioned", "d", "still here");
		const deletion = await s3.send(new DeleteObjectCommand({ Bucket: "versioned", Key: "d" }));
		expect(deletion).toMatchObject({ DeleteMarker: true });
		expect(await status(get("versioned", "d"))).toBe(404);
		expect(await status(get("versioned", "d", { VersionId: deletion.VersionId }))).toBe(405);
		expect((await get("versioned", "d", { VersionId })).text).toBe("still here");
		await s3.send(new DeleteObjectCommand({ Bucket: "versioned", Key: "d", VersionId: deletion.VersionId }));
		expect((await get("versioned", "d")).text).toBe("still here");
	});

	test("deleting the newest version for good uncovers the one before", async () => {
		await put("versioned", "u", "older");
		const { VersionId } = await put("versioned", "u", "newer");
		await s3.send(new DeleteObjectCommand({ Bucket: "versioned", Key: "u", VersionId }));
		expect((await get("versioned", "u")).text).toBe("older");
	});

	test("are listed newest first, page by page", async () => {
		for (const text of ["1", "2", "3"]) await put("versioned", "list/a", text);
		await s3.send(new DeleteObjectCommand({ Bucket: "versioned", Key: "list/a" }));
		await put("versioned", "list/b", "4");
		const found: string[] = [];
		let markers = {};
		for (;;) {
			const page = await s3.send(
				new ListObjectVersionsCommand({ Bucket: "versioned", Prefix: "list/", MaxKeys: 2, ...markers }),
			);
			const entries = [...(page.Versions ?? []), ...(page.DeleteMarkers ?? [])];
			expect(entries.length).toBeLessThanOrEqual(2);
			found.push(...entries.map(({ Key, VersionId, IsLatest }) => `${Key} ${VersionId} ${IsLatest}`));
			if (!page.IsTruncated) break;
			markers = { KeyMarker: page.NextKeyMarker, VersionIdMarker: page.NextVersionIdMarker };
		}
		expect(new Set(found).size).toBe(5);
		expect(found.filter((one) => one.endsWith("true"))).toHaveLength(2);
	});

	test("a bucket without versions keeps one object a key", async () => {
		await put("plain", "single", "one");
		await put("plain", "single", "two");
		await s3.send(new DeleteObjectCommand({ Bucket: "plain", Key: "single" }));
		const { Versions = [], DeleteMarkers = [] } = await s3.send(
			new ListObjectVersionsCommand({ Bucket: "plain", Prefix: "single" }),
		);
		expect([...Versions, ...DeleteMarkers]).toEqual([]);
	});
});

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
		expect(await status(s3.send(new HeadBucketCommand({ Bucket: "nowhere" })))).toBe(404);
	});
});

describe("uploads in parts", () => {
	const begin = async (Key: string) => {
		const { UploadId } = await s3.send(
			new CreateMultipartUploadCommand({ Bucket: "versioned", Key, Metadata: { published: "2026-02-16" } }),
		);
		return { Bucket: "versioned", Key, UploadId: UploadId! };
	};

	test("are put together in the order of the parts' numbers", async () => {
		const upload = await begin("parts ü");
		const body = (text: string) => text.repeat(5 * 1024 * 1024);
		const second = await s3.send(new UploadPartCommand({ ...upload, PartNumber: 7, Body: body("b") }));
		const first = await s3.send(new UploadPartCommand({ ...upload, PartNumber: 2, Body: body("a") }));
		expect((await s3.send(new ListPartsCommand(upload))).Parts!.map(({ PartNumber }) => PartNumber)).toEqual([
			2, 7,
		]);
		const Parts = [
			{ PartNumber: 2, ETag: first.ETag },
			{ PartNumber: 7, ETag: second.ETag },
		];
		const done = await s3.send(new CompleteMultipartUploadCommand({ ...upload, MultipartUpload: { Parts } }));
		expect(done.ETag).toMatch(/^"[0-9a-f]{32}-2"$/);
		const { text, Metadata } = await get("versioned", "parts ü");
		expect(text === body("a") + body("b")).toBe(true);
		expect(Metadata).toEqual({ published: "2026-02-16" });
		expect(changes.at(-1)).toMatchObject({
			name: "ObjectCreated:CompleteMultipartUpload",
			size: 10 * 1024 * 1024,
		});
	});

	test("that name a part wrongly are refused and stay open", async () => {
		const upload = await begin("wrong");
		const { ETag } = await s3.send(new UploadPartCommand({ ...upload, PartNumber: 1, Body: "x" }));
		const complete = (Parts: object[]) =>
			s3.send(new CompleteMultipartUploadCommand({ ...upload, MultipartUpload: { Parts } }));
		expect(await status(complete([{ PartNumber: 1, ETag: '"00000000000000000000000000000000"' }]))).toBe(400);
		await complete([{ PartNumber: 1, ETag }]);
		expect((await get("versioned", "wrong")).text).toBe("x");
	});
});

describe("changes", () => {
	test("are told with growing sequencers, and the version they are about", async () => {
		changes.length = 0;
		const { VersionId } = await put("versioned", "told", "x");
		const { VersionId: marker } = await s3.send(
			new DeleteObjectCommand({ Bucket: "versioned", Key: "told" }),
		);
		await s3.send(new DeleteObjectCommand({ Bucket: "versioned", Key: "told", VersionId: marker }));
		await put("plain", "told", "xyz");
		await s3.send(new DeleteObjectCommand({ Bucket: "plain", Key: "told" }));
		expect(changes.map(({ name, version, size }) => [name, version, size])).toEqual([
			["ObjectCreated:Put", VersionId, 1],
			["ObjectRemoved:DeleteMarkerCreated", marker, undefined],
			["ObjectRemoved:Delete", marker, undefined],
			["ObjectCreated:Put", undefined, 3],
			["ObjectRemoved:Delete", undefined, undefined],
		]);
		const sequencers = changes.map(({ sequencer }) => sequencer);
		expect(sequencers).toEqual([...new Set(sequencers)].sort());
	});
});

describe("what is not there", () => {
	test("an operation that the local cloud lacks is refused by name, not ignored", async () => {
		const { port } = await s3.config.endpoint!();
		const answer = await fetch(`http://127.0.0.1:${port}/plain?inventory`);
		expect(answer.status).toBe(501);
		expect(await answer.text()).toContain("GET bucket?inventory");
	});
});
