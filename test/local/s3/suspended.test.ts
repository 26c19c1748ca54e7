import {
	CreateBucketCommand,
	DeleteObjectCommand,
	GetBucketVersioningCommand,
	ListObjectVersionsCommand,
	PutBucketVersioningCommand,
} from "@aws-sdk/client-s3";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type LocalS3, outcome, startLocalS3 } from "./client.ts";

const Bucket = "made-here";
let on: LocalS3;

beforeAll(async () => {
	on = await startLocalS3();
	await on.s3.send(new CreateBucketCommand({ Bucket }));
});
afterAll(() => on.stop());

const set = (Status: "Enabled" | "Suspended") =>
	on.s3.send(new PutBucketVersioningCommand({ Bucket, VersioningConfiguration: { Status } }));
const status = async () => (await on.s3.send(new GetBucketVersioningCommand({ Bucket }))).Status;
const put = (Key: string, text: string) => on.put(Bucket, Key, text);
const remove = (Key: string, VersionId?: string) =>
	on.s3.send(new DeleteObjectCommand({ Bucket, Key, VersionId }));

async function versions(Prefix: string): Promise<string[]> {
	const { Versions = [], DeleteMarkers = [] } = await on.s3.send(
		new ListObjectVersionsCommand({ Bucket, Prefix }),
	);
	return [...Versions, ...DeleteMarkers].map(
		({ VersionId, IsLatest }) => `${VersionId}${IsLatest ? " latest" : ""}`,
	);
}

test("a bucket goes from no versions to versions to no new ones, and keeps all that it had", async () => {
	expect(await status()).toBeUndefined();
	expect(await put("a", "none")).not.toHaveProperty("VersionId");
	await set("Enabled");
	expect(await status()).toBe("Enabled");
	const { VersionId: second } = await put("a", "second");
	const { VersionId: third } = await put("a", "third");
	await set("Suspended");
	expect(await status()).toBe("Suspended");
	expect(await versions("a")).toEqual([`${third} latest`, second, "null"]);
	expect(await put("a", "replaces the one without a version")).not.toHaveProperty("VersionId");
	expect(await versions("a")).toEqual(["null latest", third!, second!]);
	expect(await on.get(Bucket, "a")).toMatchObject({
		VersionId: "null",
		text: "replaces the one without a version",
	});
	expect(await on.get(Bucket, "a", { VersionId: second })).toMatchObject({ text: "second" });
});

test("while suspended, a deletion leaves a marker in the place of the version without a name", async () => {
	await set("Enabled");
	const { VersionId } = await put("b", "kept");
	await set("Suspended");
	await put("b", "lost");
	expect(await remove("b")).toMatchObject({ DeleteMarker: true, VersionId: "null" });
	expect(await versions("b")).toEqual([VersionId!, "null latest"]);
	expect(await outcome(on.get(Bucket, "b"))).toBe("NoSuchKey 404");
	await remove("b", "null");
	expect(await on.get(Bucket, "b")).toMatchObject({ text: "kept" });
});

test("enabled again, what has no version's name is kept like any other", async () => {
	await set("Suspended");
	await put("c", "nameless");
	await set("Enabled");
	const { VersionId } = await put("c", "named");
	expect(await versions("c")).toEqual([`${VersionId} latest`, "null"]);
	expect(await on.get(Bucket, "c", { VersionId: "null" })).toMatchObject({ text: "nameless" });
	await remove("c", VersionId);
	expect(await on.get(Bucket, "c")).toMatchObject({ text: "nameless" });
	await remove("c", "null");
	expect(await versions("c")).toEqual([]);
});
