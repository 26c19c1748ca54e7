import { DeleteObjectCommand, DeleteObjectsCommand } from "@aws-sdk/client-s3";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type LocalS3, outcome, startLocalS3 } from "./client.ts";

let on: LocalS3;

beforeAll(async () => {
	on = await startLocalS3();
});
afterAll(() => on.stop());

const put: LocalS3["put"] = (...args) => on.put(...args);
const get: LocalS3["get"] = (...args) => on.get(...args);

describe("conditions", () => {
	test("If-None-Match keeps a write from replacing anything", async () => {
		await put("plain", "once", "first", { IfNoneMatch: "*" });
		expect(await outcome(put("plain", "once", "second", { IfNoneMatch: "*" }))).toMatch(/ 412$/);
		expect((await get("plain", "once")).text).toBe("first");
	});

	test("If-Match lets a write replace only what the writer saw", async () => {
		const { ETag } = await put("plain", "seen", "first");
		await put("plain", "seen", "second", { IfMatch: ETag });
		expect(await outcome(put("plain", "seen", "third", { IfMatch: ETag }))).toMatch(/ 412$/);
		expect(await outcome(put("plain", "unseen", "x", { IfMatch: ETag }))).toMatch(/ 404$/);
	});

	test("a reader with the current object gets 304", async () => {
		const { ETag } = await put("plain", "cached", "x");
		expect(await outcome(get("plain", "cached", { IfNoneMatch: ETag }))).toMatch(/ 304$/);
		expect(await outcome(get("plain", "cached", { IfMatch: '"other"' }))).toMatch(/ 412$/);
	});

	test("a reader with the current object is told so with its tag, and one with another is not", async () => {
		const { ETag } = await put("plain", "tagged", "x");
		const answer = await fetch(`${on.servers.s3.url}/plain/tagged`, { headers: { "if-none-match": ETag! } });
		expect([answer.status, answer.headers.get("etag"), await answer.text()]).toEqual([304, ETag, ""]);
		expect(await get("plain", "tagged", { IfNoneMatch: '"other"' })).toMatchObject({ text: "x" });
	});

	test("times count to the second, and tags before them", async () => {
		const { ETag } = await put("plain", "timed", "x");
		const [past, future] = [new Date(Date.now() - 3600_000), new Date(Date.now() + 3600_000)];
		expect(await outcome(get("plain", "timed", { IfModifiedSince: past }))).toBe("done");
		expect(await outcome(get("plain", "timed", { IfModifiedSince: future }))).toMatch(/ 304$/);
		expect(await outcome(get("plain", "timed", { IfUnmodifiedSince: past }))).toMatch(/ 412$/);
		expect(await outcome(get("plain", "timed", { IfUnmodifiedSince: past, IfMatch: ETag }))).toBe("done");
		expect(await outcome(get("plain", "timed", { IfModifiedSince: future, IfNoneMatch: '"other"' }))).toBe(
			"done",
		);
	});

	test("a deletion may depend on what is there, alone and among several", async () => {
		const remove = (IfMatch: string) =>
			outcome(on.s3.send(new DeleteObjectCommand({ Bucket: "plain", Key: "deleted", IfMatch })));
		const { ETag } = await put("plain", "deleted", "x");
		expect(await remove('"other"')).toBe("PreconditionFailed 412");
		const Objects = [{ Key: "deleted", ETag: '"other"' }, { Key: "never there" }];
		const several = await on.s3.send(new DeleteObjectsCommand({ Bucket: "plain", Delete: { Objects } }));
		expect(several.Errors!.map(({ Key, Code }) => [Key, Code])).toEqual([["deleted", "PreconditionFailed"]]);
		expect(several.Deleted!.map(({ Key }) => Key)).toEqual(["never there"]);
		expect(await remove(ETag!)).toBe("done");
		expect(await outcome(get("plain", "deleted"))).toBe("NoSuchKey 404");
	});

	test("a write may ask for nothing, not for anything but one object", async () => {
		expect(await outcome(put("plain", "any", "x", { IfNoneMatch: '"etag"' }))).toBe("NotImplemented 501");
	});

	test("of many that write only where nothing is, one does", async () => {
		const outcomes = await Promise.all(
			Array.from({ length: 10 }, (_, i) =>
				outcome(put("versioned", "race", String(i), { IfNoneMatch: "*" })),
			),
		);
		expect(outcomes.filter((one) => one === "done")).toHaveLength(1);
		expect(outcomes.filter((one) => one === "PreconditionFailed 412")).toHaveLength(9);
	});
});
