import { serve } from "@hono/node-server";
import { Hono } from "hono";
import { afterAll, beforeAll, expect, test } from "vitest";
import { remoteApi } from "../../explore/server/remote-api.ts";
import { signed } from "../../explore/server/signed.ts";

const before = { ...process.env };
let server: ReturnType<typeof serve>;
let base: string;

beforeAll(async () => {
	Object.assign(process.env, { AWS_ACCESS_KEY_ID: "AKIDEXAMPLE", AWS_SECRET_ACCESS_KEY: "secret" });
	const there = new Hono()
		.get("/figures", (c) => c.json({ asked: c.req.query() }))
		.get("/denied", (c) => c.json({ message: "Forbidden" }, 403))
		.get("/broken", (c) => c.html("<h1>oops</h1>", 503));
	base = await new Promise((ready) => {
		server = serve({ fetch: there.fetch, hostname: "127.0.0.1", port: 0 }, ({ port }) =>
			ready(`http://127.0.0.1:${port}/`),
		);
	});
});
afterAll(() => {
	process.env = before;
	server.close();
});

const get = async (path: string, api = base) => {
	const response = await remoteApi(api).request(path);
	return [response.status, await response.json()];
};

test("a question is handed on with all it asks, and its answer comes back", async () => {
	expect(await get("/figures?about=North+Korea&by=a%26b")).toEqual([
		200,
		{ asked: { about: "North Korea", by: "a&b" } },
	]);
});

test("what goes wrong there is said in words", async () => {
	expect(await get("/denied")).toEqual([403, { error: "Forbidden" }]);
	expect(await get("/broken")).toMatchObject([502, { error: expect.stringContaining("answers 503") }]);
	const [status, body] = await get("/figures", "http://127.0.0.1:9");
	expect(status).toBe(502);
	expect((body as { error: string }).error).toContain("cannot be asked");
});

test("a request to an API Gateway is signed for its region, one to anywhere else is not", async () => {
	const url = new URL("https://abc.execute-api.eu-west-1.amazonaws.com/figures?about=Velmora");
	const { headers } = await signed(url);
	expect(headers.get("authorization")).toMatch(
		/^AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE\/\d{8}\/eu-west-1\/execute-api\/aws4_request, SignedHeaders=.*host.*, Signature=[0-9a-f]{64}$/,
	);
	const other = await signed(new URL("https://execute-api.evil.example/figures"));
	expect(other.headers.get("authorization")).toBeNull();
});
