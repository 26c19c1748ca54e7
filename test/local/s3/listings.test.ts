import {
	DeleteObjectsCommand,
	HeadBucketCommand,
	ListBucketsCommand,
	ListObjectsCommand,
	ListObjectsV2Command,
	ListObjectVersionsCommand,
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

	test("repeat what was asked for", async () => {
		for (const key of ["echo/a b", "echo/c+d", "echo/e/f"]) await put("plain", key, "x");
		const asked = { Bucket: "plain", Prefix: "echo/", Delimiter: "/", MaxKeys: 2, StartAfter: "echo/a" };
		const page = await s3.send(new ListObjectsV2Command(asked));
		expect(page).toMatchObject({
			Name: "plain",
			Prefix: "echo/",
			Delimiter: "/",
			MaxKeys: 2,
			StartAfter: "echo/a",
			KeyCount: 2,
			IsTruncated: true,
		});
		const { NextContinuationToken: ContinuationToken } = page;
		const next = await s3.send(new ListObjectsV2Command({ ...asked, ContinuationToken }));
		expect(next).toMatchObject({
			ContinuationToken,
			IsTruncated: false,
			CommonPrefixes: [{ Prefix: "echo/e/" }],
		});
		const encoded = await fetch(`${on.servers.s3.url}/plain?list-type=2&prefix=echo/&encoding-type=url`);
		expect(await encoded.text()).toMatch(/<EncodingType>url<.*<Key>echo\/a%20b<.*<Key>echo\/c%2Bd</s);
	});

	test("say who owns an object only where that is asked, or was not yet a question", async () => {
		await put("plain", "owned/a", "x");
		const list = async (more = {}) =>
			(await s3.send(new ListObjectsV2Command({ Bucket: "plain", Prefix: "owned/", ...more }))).Contents![0]!
				.Owner;
		expect(await list()).toBeUndefined();
		expect(await list({ FetchOwner: true })).toEqual({ ID: "local", DisplayName: "local" });
		const first = await s3.send(new ListObjectsCommand({ Bucket: "plain", Prefix: "owned/" }));
		expect(first.Contents![0]!.Owner).toBeDefined();
	});

	test("in the first version go on from a marker, which is named where keys are folded", async () => {
		for (const key of ["m/1", "m/2", "m/3/a", "m/3/b", "m/4"]) await put("plain", key, "x");
		const list = (more = {}) =>
			s3.send(new ListObjectsCommand({ Bucket: "plain", Prefix: "m/", MaxKeys: 3, ...more }));
		const plain = await list();
		expect(plain).toMatchObject({ IsTruncated: true });
		expect(plain.NextMarker).toBeUndefined();
		const folded = await list({ Delimiter: "/" });
		expect(folded).toMatchObject({ IsTruncated: true, NextMarker: "m/3/" });
		const rest = await list({ Delimiter: "/", Marker: folded.NextMarker });
		expect(rest).toMatchObject({ Marker: "m/3/", IsTruncated: false, Contents: [{ Key: "m/4" }] });
	});

	test("fold below any delimiter, and below none where it is empty", async () => {
		for (const key of ["d/b ar", "d/b az", "d/c%x", "d/c%y", "d/foo"]) await put("plain", key, "x");
		const list = async (Delimiter: string) => {
			const page = await s3.send(new ListObjectsV2Command({ Bucket: "plain", Prefix: "d/", Delimiter }));
			return [
				...(page.CommonPrefixes ?? []).map((one) => one.Prefix),
				...(page.Contents ?? []).map((one) => one.Key),
			];
		};
		expect(await list(" ")).toEqual(["d/b ", "d/c%x", "d/c%y", "d/foo"]);
		expect(await list("%")).toEqual(["d/c%", "d/b ar", "d/b az", "d/foo"]);
		expect(await list("")).toHaveLength(5);
		expect(await list("d/")).toHaveLength(5);
	});

	test("of no keys at all are not cut off", async () => {
		await put("plain", "zero", "x");
		const page = await s3.send(new ListObjectsV2Command({ Bucket: "plain", MaxKeys: 0 }));
		expect(page).toMatchObject({ KeyCount: 0, MaxKeys: 0, IsTruncated: false });
	});

	test("of versions fold too, and say the version to go on from", async () => {
		for (const key of ["vf/a", "vf/a", "vf/b/1", "vf/b/2", "vf/c"]) await put("versioned", key, "x");
		const list = (more = {}) =>
			s3.send(
				new ListObjectVersionsCommand({
					Bucket: "versioned",
					Prefix: "vf/",
					Delimiter: "/",
					MaxKeys: 1,
					...more,
				}),
			);
		const found: (string | undefined)[] = [];
		let markers = {};
		for (;;) {
			const page = await list(markers);
			found.push(
				...(page.Versions ?? []).map(({ Key }) => Key),
				...(page.CommonPrefixes ?? []).map((one) => one.Prefix),
			);
			if (!page.IsTruncated) break;
			markers = { KeyMarker: page.NextKeyMarker, VersionIdMarker: page.NextVersionIdMarker };
		}
		expect(found).toEqual(["vf/a", "vf/a", "vf/b/", "vf/c"]);
	});
});
