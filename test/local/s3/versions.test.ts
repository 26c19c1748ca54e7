import { DeleteObjectCommand, ListObjectVersionsCommand, type S3Client } from "@aws-sdk/client-s3";
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
const get: LocalS3["get"] = (...args) => on.get(...args);

describe("versions", () => {
	test("each upload is readable by its version, the newest without", async () => {
		const first = await put("versioned", "v", "one");
		const second = await put("versioned", "v", "two");
		expect(first.VersionId).not.toBe(second.VersionId);
		expect(await get("versioned", "v")).toMatchObject({ text: "two", VersionId: second.VersionId });
		expect((await get("versioned", "v", { VersionId: first.VersionId })).text).toBe("one");
		expect(await outcome(get("versioned", "v", { VersionId: "none" }))).toMatch(/ 404$/);
	});

	test("a delete hides the object under a marker, and deleting the marker brings it back", async () => {
		const { VersionId } = await put("versioned", "d", "still here");
		const deletion = await s3.send(new DeleteObjectCommand({ Bucket: "versioned", Key: "d" }));
		expect(deletion).toMatchObject({ DeleteMarker: true });
		expect(await outcome(get("versioned", "d"))).toMatch(/ 404$/);
		expect(await outcome(get("versioned", "d", { VersionId: deletion.VersionId }))).toMatch(/ 405$/);
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
