import {
	CompleteMultipartUploadCommand,
	CreateMultipartUploadCommand,
	ListPartsCommand,
	type S3Client,
	UploadPartCommand,
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

const get: LocalS3["get"] = (...args) => on.get(...args);

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
});
