import { afterAll, beforeAll, expect, test } from "vitest";
import { type LocalS3, outcome, startLocalS3 } from "./client.ts";

let on: LocalS3;
beforeAll(async () => {
	on = await startLocalS3();
});
afterAll(() => on.stop());

/** A URL as SDKs sign it today: signed so many seconds ago, for so many. No signature is looked at. */
function url(
	key: string,
	{ ago = 0, life = 60 as number | string, more = {} as Record<string, string> } = {},
): string {
	const date = new Date(Date.now() - ago * 1000).toISOString().replace(/[-:]|\.\d{3}/g, "");
	const query = new URLSearchParams({
		"X-Amz-Algorithm": "AWS4-HMAC-SHA256",
		"X-Amz-Credential": "local/20260216/us-east-1/s3/aws4_request",
		"X-Amz-Date": date,
		"X-Amz-Expires": String(life),
		"X-Amz-SignedHeaders": "host",
		"X-Amz-Signature": "00",
		...more,
	});
	return `${on.servers.s3.url}/plain/${key}?${query}`;
}

/** A URL as older SDKs sign it, which ends at a time; what else is signed stands in the query too. */
function olderUrl(key: string, seconds: number, more: Record<string, string> = {}): string {
	const Expires = String(Math.floor(Date.now() / 1000) + seconds);
	return `${on.servers.s3.url}/plain/${key}?${new URLSearchParams({ AWSAccessKeyId: "local", Signature: "x", Expires, ...more })}`;
}

const put = (address: string, headers = {}) => fetch(address, { method: "PUT", body: "hello", headers });
const codeOf = async (answer: Response) =>
	/<Code>(.*)<\/Code>/.exec(await answer.text())?.[1] ?? answer.status;

test("a presigned URL stores and reads an object", async () => {
	expect((await put(url("a"), { "content-type": "text/plain" })).status).toBe(200);
	expect(await (await fetch(url("a"))).text()).toBe("hello");
	expect(await on.get("plain", "a")).toMatchObject({ ContentType: "text/plain" });
});

test("headers that were signed into the URL count as sent", async () => {
	const more = { "x-amz-meta-published": "2026-02-16", "x-amz-tagging": "a=b" };
	expect((await put(url("hoisted", { more }))).status).toBe(200);
	expect(await on.get("plain", "hoisted")).toMatchObject({
		Metadata: { published: "2026-02-16" },
		TagCount: 1,
	});
});

test("a content type and an MD5 in an older URL count as sent", async () => {
	const good = { "content-type": "text/html", "content-md5": "XUFAKrxLKna5cZ2REBfFkg==" };
	expect((await put(olderUrl("old", 60, good))).status).toBe(200);
	expect((await put(olderUrl("old", 60, good), { "content-type": "text/html" })).status).toBe(200);
	expect(await on.get("plain", "old")).toMatchObject({ ContentType: "text/html" });
	const wrong = olderUrl("wrong", 60, { "content-md5": "1B2M2Y8AsgTpgAmY7PhCfg==" });
	expect(await codeOf(await put(wrong))).toBe("BadDigest");
});

test("a URL that has expired is refused, whatever it would do", async () => {
	await on.put("plain", "old", "kept");
	for (const expired of [
		url("old", { ago: 61 }),
		url("old", { life: -1 }),
		url("old", { life: 0 }),
		olderUrl("old", -1),
	]) {
		for (const method of ["GET", "PUT", "DELETE"]) {
			const answer = await fetch(expired, { method, ...(method === "PUT" && { body: "replaced" }) });
			expect([answer.status, await codeOf(answer)]).toEqual([403, "AccessDenied"]);
		}
	}
	expect(await on.get("plain", "old")).toMatchObject({ text: "kept" });
});

test("a URL that says no time, or more than a week, is refused", async () => {
	for (const more of [{ "X-Amz-Expires": "soon" }, { "X-Amz-Date": "today" }, { "X-Amz-Expires": "604801" }])
		expect(await codeOf(await fetch(url("a", { more })))).toBe("AuthorizationQueryParametersError");
});

test("the reader may want other headers", async () => {
	await on.put("plain", "named", "x");
	const answer = await fetch(
		url("named", { more: { "response-content-disposition": "attachment", "response-content-type": "a/b" } }),
	);
	expect([answer.headers.get("content-disposition"), answer.headers.get("content-type")]).toEqual([
		"attachment",
		"a/b",
	]);
	const named = { ResponseContentDisposition: 'attachment; filename="서울.txt"' };
	expect(await outcome(on.get("plain", "named", named))).toBe("done");
	const broken = await fetch(url("named", { more: { "response-content-type": "a\r\nb: c" } }));
	expect(await codeOf(broken)).toBe("InvalidArgument");
});
