import { Hono } from "hono";
import { expect, test } from "vitest";
import { explorerApp } from "../../explore/server/app.ts";

const api = new Hono().get("/latest", (c) => c.json({ articles: [] }));
const app = explorerApp(
	{ html: "<!doctype html>", files: { "/page.js": { body: "1", type: "text/javascript" } } },
	api,
);
const HOST = "127.0.0.1:8080";
const get = (path: string, headers: Record<string, string> = {}, method = "GET") =>
	app.request(`http://${HOST}${path}`, { method, headers: { host: HOST, ...headers } });

test("the page is served for every view's address, its files and the API under theirs", async () => {
	for (const path of ["/", "/stories?from=2026-03", "/article/a%2Fb", "/entity/LOC%3Avelmora"])
		expect(await (await get(path)).text()).toBe("<!doctype html>");
	expect(await (await get("/page.js")).text()).toBe("1");
	expect(await (await get("/api/latest")).json()).toEqual({ articles: [] });
	expect((await get("/missing.js")).status).toBe(404);
});

test.each([
	["a foreign host, as a name that was pointed at this machine", { host: "evil.example:8080" }],
	["a host that only looks like ours", { host: "127.0.0.1.evil.example" }],
	["no host", { host: "" }],
	["a foreign origin", { origin: "http://evil.example" }],
	["another port of this machine", { origin: "http://127.0.0.1:9999" }],
	["no origin, as of a sandboxed frame", { origin: "null" }],
	[
		"a request that another site's page sends",
		{ "sec-fetch-site": "cross-site", "sec-fetch-mode": "no-cors" },
	],
])("%s is refused", async (_, headers) => {
	for (const path of ["/api/latest", "/page.js", "/"])
		expect((await get(path, headers as unknown as Record<string, string>)).status).toBe(403);
});

test("a link from elsewhere may open the page, and its own requests are answered", async () => {
	const link = { "sec-fetch-site": "cross-site", "sec-fetch-mode": "navigate" };
	expect((await get("/story/x", link)).status).toBe(200);
	const own = { origin: `http://${HOST}`, "sec-fetch-site": "same-origin", "sec-fetch-mode": "cors" };
	expect((await get("/api/latest", own)).status).toBe(200);
	for (const host of ["localhost:8080", "[::1]:8080"]) expect((await get("/", { host })).status).toBe(200);
});

test("nothing can be written", async () => {
	for (const method of ["POST", "PUT", "DELETE", "PATCH", "OPTIONS"])
		expect((await get("/api/latest", {}, method)).status).toBe(405);
});

test("scripts and styles of the page alone may run, and nothing may frame it; no other page may read an answer", async () => {
	for (const path of ["/", "/page.js", "/api/latest"]) {
		const { headers } = await get(path);
		const policy = headers.get("content-security-policy");
		expect(policy).toContain("default-src 'none'");
		expect(policy).toContain("script-src 'self'");
		expect(policy).toContain("frame-ancestors 'none'");
		expect(policy).not.toContain("unsafe");
		expect(headers.get("access-control-allow-origin")).toBeNull();
		expect(headers.get("x-content-type-options")).toBe("nosniff");
	}
});
