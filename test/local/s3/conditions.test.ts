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
});
