import { DeleteObjectCommand, type S3Client } from "@aws-sdk/client-s3";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type LocalS3, startLocalS3 } from "./client.ts";

let on: LocalS3;
let s3: S3Client;

beforeAll(async () => {
	on = await startLocalS3();
	s3 = on.s3;
});
afterAll(() => on.stop());

const put: LocalS3["put"] = (...args) => on.put(...args);

describe("changes", () => {
	test("are told with growing sequencers, and the version they are about", async () => {
		on.servers.changes.length = 0;
		const { VersionId } = await put("versioned", "told", "x");
		const { VersionId: marker } = await s3.send(
			new DeleteObjectCommand({ Bucket: "versioned", Key: "told" }),
		);
		await s3.send(new DeleteObjectCommand({ Bucket: "versioned", Key: "told", VersionId: marker }));
		await put("plain", "told", "xyz");
		await s3.send(new DeleteObjectCommand({ Bucket: "plain", Key: "told" }));
		expect(on.servers.changes.map(({ name, version, size }) => [name, version, size])).toEqual([
			["ObjectCreated:Put", VersionId, 1],
			["ObjectRemoved:DeleteMarkerCreated", marker, undefined],
			["ObjectRemoved:Delete", marker, undefined],
			["ObjectCreated:Put", undefined, 3],
			["ObjectRemoved:Delete", undefined, undefined],
		]);
		const sequencers = on.servers.changes.map(({ sequencer }) => sequencer);
		expect(sequencers).toEqual([...new Set(sequencers)].sort());
	});
});
