import {
	DeleteObjectCommand,
	GetObjectAttributesCommand,
	type GetObjectAttributesCommandInput,
	HeadObjectCommand,
} from "@aws-sdk/client-s3";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type LocalS3, outcome, startLocalS3 } from "./client.ts";
import { uploadInParts } from "./parts.ts";

let on: LocalS3;
beforeAll(async () => {
	on = await startLocalS3();
});
afterAll(() => on.stop());

const attributes = (Bucket: string, Key: string, more: Partial<GetObjectAttributesCommandInput> = {}) =>
	on.s3.send(
		new GetObjectAttributesCommand({
			Bucket,
			Key,
			ObjectAttributes: ["ETag", "Checksum", "ObjectParts", "StorageClass", "ObjectSize"],
			...more,
		}),
	);

test("an object's attributes come without its bytes", async () => {
	const { VersionId } = await on.put("versioned", "a", "hello");
	const found = await attributes("versioned", "a");
	expect(found).toMatchObject({
		ETag: "5d41402abc4b2a76b9719d911017c592",
		StorageClass: "STANDARD",
		ObjectSize: 5,
		Checksum: { ChecksumType: "FULL_OBJECT" },
		VersionId,
		LastModified: expect.any(Date),
	});
	expect(found.ObjectParts).toBeUndefined();
	const some = await attributes("versioned", "a", { ObjectAttributes: ["ObjectSize"] });
	expect(some).toMatchObject({ ObjectSize: 5 });
	expect(some.ETag).toBeUndefined();
});

test("its parts come page by page", async () => {
	await uploadInParts(on.s3, "plain", "parts", 3);
	const first = await attributes("plain", "parts", { MaxParts: 2 });
	expect(first.ObjectParts).toMatchObject({
		TotalPartsCount: 3,
		IsTruncated: true,
		NextPartNumberMarker: "2",
	});
	const rest = await attributes("plain", "parts", { PartNumberMarker: "2" });
	expect(rest.ObjectParts).toMatchObject({ IsTruncated: false, Parts: [{ PartNumber: 3 }] });
});

test("a part is read by its number, and each says how many there are", async () => {
	const sizes = await uploadInParts(on.s3, "plain", "read", 3);
	for (const [i, size] of sizes.entries()) {
		const head = await on.s3.send(new HeadObjectCommand({ Bucket: "plain", Key: "read", PartNumber: i + 1 }));
		expect(head).toMatchObject({ ContentLength: size, PartsCount: 3 });
	}
	expect(await on.get("plain", "read", { PartNumber: 3 })).toMatchObject({
		text: "3",
		ContentRange: expect.stringMatching(/^bytes \d+-\d+\/\d+$/),
	});
	expect(await outcome(on.get("plain", "read", { PartNumber: 4 }))).toMatch(/ 416$/);
	expect(await outcome(on.get("plain", "read", { PartNumber: 1, Range: "bytes=0-1" }))).toMatch(/ 400$/);
});

test("an object that was uploaded at once is one part", async () => {
	await on.put("plain", "whole", "hello");
	expect(await on.get("plain", "whole", { PartNumber: 1 })).toMatchObject({ text: "hello" });
	expect(await outcome(on.get("plain", "whole", { PartNumber: 2 }))).toMatch(/ 416$/);
});

test("what is not there, or was deleted, has none; nor is there an attribute of any name", async () => {
	expect(await outcome(attributes("plain", "none"))).toBe("NoSuchKey 404");
	await on.put("versioned", "gone", "x");
	const { VersionId } = await on.s3.send(new DeleteObjectCommand({ Bucket: "versioned", Key: "gone" }));
	expect(await outcome(attributes("versioned", "gone"))).toBe("NoSuchKey 404");
	expect(await outcome(attributes("versioned", "gone", { VersionId }))).toBe("MethodNotAllowed 405");
	expect(await outcome(attributes("plain", "whole", { ObjectAttributes: ["Colour" as "ETag"] }))).toBe(
		"InvalidArgument 400",
	);
});
