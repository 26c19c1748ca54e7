import {
	CopyObjectCommand,
	DeleteObjectTaggingCommand,
	GetObjectTaggingCommand,
	PutObjectTaggingCommand,
} from "@aws-sdk/client-s3";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type LocalS3, outcome, startLocalS3 } from "./client.ts";

let on: LocalS3;
beforeAll(async () => {
	on = await startLocalS3();
});
afterAll(() => on.stop());

type Tags = Record<string, string>;

const tag = (Bucket: string, Key: string, tags: Tags, more = {}) => {
	const TagSet = Object.entries(tags).map(([Key, Value]) => ({ Key, Value }));
	return on.s3.send(new PutObjectTaggingCommand({ Bucket, Key, Tagging: { TagSet }, ...more }));
};
const tagsOf = async (Bucket: string, Key: string, more = {}): Promise<Tags> => {
	const { TagSet } = await on.s3.send(new GetObjectTaggingCommand({ Bucket, Key, ...more }));
	return Object.fromEntries(TagSet!.map(({ Key, Value }) => [Key, Value!]));
};

test("tags are put, replaced and removed, and counted for readers", async () => {
	await on.put("plain", "a", "x");
	expect(await tagsOf("plain", "a")).toEqual({});
	await tag("plain", "a", { desk: "world", "a b": "ü&<" });
	expect(await tagsOf("plain", "a")).toEqual({ desk: "world", "a b": "ü&<" });
	expect(await on.get("plain", "a")).toMatchObject({ TagCount: 2 });
	await tag("plain", "a", { desk: "sports" });
	expect(await tagsOf("plain", "a")).toEqual({ desk: "sports" });
	await on.s3.send(new DeleteObjectTaggingCommand({ Bucket: "plain", Key: "a" }));
	expect(await tagsOf("plain", "a")).toEqual({});
});

test("tags come with an upload, and go with a copy unless it brings its own", async () => {
	await on.put("plain", "tagged", "x", { Tagging: "desk=world&empty" });
	expect(await tagsOf("plain", "tagged")).toEqual({ desk: "world", empty: "" });
	const copy = (more = {}) =>
		on.s3.send(new CopyObjectCommand({ Bucket: "plain", Key: "copy", CopySource: "plain/tagged", ...more }));
	await copy();
	expect(await tagsOf("plain", "copy")).toEqual({ desk: "world", empty: "" });
	await copy({ TaggingDirective: "REPLACE", Tagging: "own=1" });
	expect(await tagsOf("plain", "copy")).toEqual({ own: "1" });
});

test("each version has its own, and a change of them is no new version", async () => {
	const { VersionId } = await on.put("versioned", "v", "one");
	const second = await on.put("versioned", "v", "two");
	const changes = on.servers.changes.length;
	await tag("versioned", "v", { first: "1" }, { VersionId });
	expect(await tagsOf("versioned", "v", { VersionId })).toEqual({ first: "1" });
	expect(await tagsOf("versioned", "v")).toEqual({});
	expect(await on.get("versioned", "v")).toMatchObject({ VersionId: second.VersionId });
	expect(on.servers.changes).toHaveLength(changes);
});

test("more than ten, too long, or twice the same are refused", async () => {
	await on.put("plain", "b", "x");
	const many = Object.fromEntries(Array.from({ length: 11 }, (_, i) => [String(i), ""]));
	expect(await outcome(tag("plain", "b", many))).toBe("InvalidTag 400");
	expect(await outcome(tag("plain", "b", { ["k".repeat(129)]: "" }))).toBe("InvalidTag 400");
	expect(await outcome(tag("plain", "b", { k: "v".repeat(257) }))).toBe("InvalidTag 400");
	expect(await outcome(on.put("plain", "b", "y", { Tagging: "a=1&a=2" }))).toBe("InvalidTag 400");
	expect(await outcome(tag("plain", "none", { a: "b" }))).toBe("NoSuchKey 404");
});
