import {
	AbortMultipartUploadCommand,
	type CompletedPart,
	CompleteMultipartUploadCommand,
	ListMultipartUploadsCommand,
	ListObjectVersionsCommand,
	ListPartsCommand,
	type S3Client,
	UploadPartCommand,
	UploadPartCopyCommand,
} from "@aws-sdk/client-s3";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type LocalS3, outcome, startLocalS3 } from "./client.ts";
import { beginUpload } from "./parts.ts";

type Upload = Awaited<ReturnType<typeof beginUpload>>;

let on: LocalS3;
let s3: S3Client;

beforeAll(async () => {
	on = await startLocalS3();
	s3 = on.s3;
});
afterAll(() => on.stop());

const get: LocalS3["get"] = (...args) => on.get(...args);

describe("uploads in parts", () => {
	const begin = (Key: string) => beginUpload(s3, "versioned", Key, { Metadata: { published: "2026-02-16" } });

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
		expect(on.servers.changes.at(-1)).toMatchObject({
			name: "ObjectCreated:CompleteMultipartUpload",
			size: 10 * 1024 * 1024,
		});
	});

	test("that name a part wrongly are refused and stay open", async () => {
		const upload = await begin("wrong");
		const { ETag } = await s3.send(new UploadPartCommand({ ...upload, PartNumber: 1, Body: "x" }));
		const complete = (Parts: object[]) =>
			s3.send(new CompleteMultipartUploadCommand({ ...upload, MultipartUpload: { Parts } }));
		expect(await outcome(complete([{ PartNumber: 1, ETag: '"00000000000000000000000000000000"' }]))).toMatch(
			/ 400$/,
		);
		await complete([{ PartNumber: 1, ETag }]);
		expect((await get("versioned", "wrong")).text).toBe("x");
	});

	test("whose parts are too small are refused, but for the last", async () => {
		const upload = await begin("small");
		const parts = await send(upload, ["x", "y"]);
		expect(await outcome(complete(upload, parts))).toBe("EntityTooSmall 400");
		expect(await outcome(complete(upload, parts.slice(1)))).toBe("done");
		expect(await get("versioned", "small")).toMatchObject({ text: "y" });
	});

	test("that name no part, parts out of order, or one that never came are refused", async () => {
		const upload = await begin("disorder");
		const [first, second] = await send(upload, ["x", "y"]);
		expect(await outcome(complete(upload, []))).toBe("MalformedXML 400");
		expect(await outcome(complete(upload, [second!, first!]))).toBe("InvalidPartOrder 400");
		expect(await outcome(complete(upload, [first!, { ...second!, PartNumber: 3 }]))).toBe("InvalidPart 400");
	});

	test("may be completed again: the answer was lost, not the object", async () => {
		const upload = await begin("again");
		const parts = await send(upload, ["x"]);
		const done = await complete(upload, parts);
		const changes = on.servers.changes.length;
		expect(await complete(upload, parts)).toMatchObject({ ETag: done.ETag, VersionId: done.VersionId });
		expect(on.servers.changes).toHaveLength(changes);
		expect(await outcome(s3.send(new ListPartsCommand(upload)))).toBe("NoSuchUpload 404");
		expect(await outcome(send(upload, ["late"]))).toBe("NoSuchUpload 404");
	});

	test("that are completed twice at once become one version", async () => {
		const upload = await begin("twice");
		const parts = await send(upload, ["x"]);
		const outcomes = await Promise.all([1, 2, 3].map(() => outcome(complete(upload, parts))));
		expect(outcomes).toContain("done");
		const { Versions } = await s3.send(
			new ListObjectVersionsCommand({ Bucket: "versioned", Prefix: "twice" }),
		);
		expect(Versions).toHaveLength(1);
	});

	test("that are aborted are forgotten with their parts", async () => {
		const upload = await begin("aborted");
		const parts = await send(upload, ["x"]);
		await s3.send(new AbortMultipartUploadCommand(upload));
		expect(await outcome(complete(upload, parts))).toBe("NoSuchUpload 404");
		expect(await outcome(s3.send(new AbortMultipartUploadCommand(upload)))).toBe("NoSuchUpload 404");
	});

	test("keep to the conditions of their completion", async () => {
		await on.put("versioned", "once", "first");
		const upload = await begin("once");
		const parts = await send(upload, ["second"]);
		const conditional = new CompleteMultipartUploadCommand({
			...upload,
			MultipartUpload: { Parts: parts },
			IfNoneMatch: "*",
		});
		expect(await outcome(s3.send(conditional))).toBe("PreconditionFailed 412");
		expect(await outcome(complete(upload, parts))).toBe("done");
	});

	test("take the place of a part that is sent again", async () => {
		const upload = await begin("resent");
		const [first] = await send(upload, ["wrong"]);
		const [again] = await send(upload, ["right"]);
		expect(await outcome(complete(upload, [first!]))).toBe("InvalidPart 400");
		await complete(upload, [again!]);
		expect(await get("versioned", "resent")).toMatchObject({ text: "right" });
	});

	test("take parts of other objects", async () => {
		await on.put("plain", "from here", "0123456789");
		const upload = await begin("copied");
		const copy = (PartNumber: number, more = {}) =>
			s3.send(new UploadPartCopyCommand({ ...upload, PartNumber, CopySource: "plain/from%20here", ...more }));
		const { CopyPartResult } = await copy(1, { CopySourceRange: "bytes=2-5" });
		expect(await outcome(copy(2, { CopySourceRange: "bytes=5-10" }))).toBe("InvalidRange 416");
		expect(await outcome(copy(2, { CopySourceRange: "2-5" }))).toBe("InvalidArgument 400");
		expect(await outcome(copy(2, { CopySourceIfMatch: "other" }))).toBe("PreconditionFailed 412");
		expect(await outcome(copy(0))).toBe("InvalidArgument 400");
		await complete(upload, [{ PartNumber: 1, ETag: CopyPartResult!.ETag }]);
		expect(await get("versioned", "copied")).toMatchObject({ text: "2345" });
	});

	test("are listed page by page, and so are their parts", async () => {
		const begun = [];
		for (const key of ["list/b", "list/a", "list/a", "list/sub/c"]) begun.push(await begin(key));
		const found: string[] = [];
		let markers = {};
		for (;;) {
			const page = await s3.send(
				new ListMultipartUploadsCommand({
					Bucket: "versioned",
					Prefix: "list/",
					Delimiter: "/",
					MaxUploads: 1,
					...markers,
				}),
			);
			found.push(
				...(page.Uploads ?? []).map(({ Key }) => Key!),
				...(page.CommonPrefixes ?? []).map((one) => one.Prefix!),
			);
			if (!page.IsTruncated) break;
			markers = { KeyMarker: page.NextKeyMarker, UploadIdMarker: page.NextUploadIdMarker };
		}
		expect(found).toEqual(["list/a", "list/a", "list/b", "list/sub/"]);
		await send(begun[0]!, ["1", "2", "3"]);
		const first = await s3.send(new ListPartsCommand({ ...begun[0]!, MaxParts: 2 }));
		expect(first).toMatchObject({ IsTruncated: true, NextPartNumberMarker: "2", StorageClass: "STANDARD" });
		const rest = await s3.send(new ListPartsCommand({ ...begun[0]!, PartNumberMarker: "2" }));
		expect(rest).toMatchObject({ IsTruncated: false, Parts: [{ PartNumber: 3, Size: 1 }] });
	});
});

async function send(upload: Upload, bodies: string[]): Promise<CompletedPart[]> {
	const parts: CompletedPart[] = [];
	for (const [i, Body] of bodies.entries()) {
		const { ETag } = await s3.send(new UploadPartCommand({ ...upload, PartNumber: i + 1, Body }));
		parts.push({ PartNumber: i + 1, ETag });
	}
	return parts;
}

function complete(upload: Upload, Parts: CompletedPart[]) {
	return s3.send(new CompleteMultipartUploadCommand({ ...upload, MultipartUpload: { Parts } }));
}
