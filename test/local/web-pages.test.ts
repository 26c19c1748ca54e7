import { once } from "node:events";
import { request } from "node:http";
import { connect } from "node:net";
import { networkInterfaces } from "node:os";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { foreign } from "../../local/http/foreign.ts";
import { removeFolder, temporaryFolder } from "./fixture.ts";
import { type Servers, type Service, startServers } from "./servers.ts";

const folder = temporaryFolder();
const services: Service[] = ["s3", "sqs", "dynamodb", "events", "runtime"];
let on: Servers;

beforeAll(async () => {
	on = await startServers(folder);
});
afterAll(async () => {
	await on.stop();
	removeFolder(folder);
});

/** Sends a request with headers that `fetch` does not let anybody set. */
async function send(port: number, headers: Record<string, string>, method = "POST") {
	const outgoing = request({ host: "127.0.0.1", port, method, path: "/plain?delete", headers });
	outgoing.end("<Delete><Object><Key>kept</Key></Object></Delete>");
	const [response] = await once(outgoing, "response");
	response.resume();
	return { status: response.statusCode as number, headers: response.headers as Record<string, string> };
}

describe.each(services)("a web page cannot use %s", (service) => {
	test.each([
		["another site's page", { origin: "https://evil.example" }],
		["a page from a file or a sandbox", { origin: "null" }],
		["another port's page", { origin: "http://127.0.0.1:1" }],
		["a page that sends no origin", { "sec-fetch-site": "cross-site" }],
		["a page on another port", { "sec-fetch-site": "same-site" }],
		["a page whose name was pointed here", { host: "evil.example" }],
		["a name that only begins like this machine's", { host: "127.0.0.1.evil.example" }],
		["a name that only ends like this machine's", { host: "evil.notlocalhost" }],
	])("%s", async (_, headers) => {
		const answer = await send(on[service].port, headers as Record<string, string>);
		expect(answer.status).toBe(403);
		expect(Object.keys(answer.headers).filter((name) => name.startsWith("access-control-"))).toEqual([]);
	});

	test("a preflight is not answered", async () => {
		const asking = { origin: "https://evil.example", "access-control-request-method": "POST" };
		const answer = await send(on[service].port, asking, "OPTIONS");
		expect(answer.status).toBe(403);
		expect(Object.keys(answer.headers).filter((name) => name.startsWith("access-control-"))).toEqual([]);
	});

	test("a request of one's own is answered without CORS headers", async () => {
		const answer = await send(on[service].port, { origin: on[service].url });
		expect(Object.keys(answer.headers).filter((name) => name.startsWith("access-control-"))).toEqual([]);
	});
});

test.each([
	"127.0.0.1:9000",
	"localhost",
	"localhost:1",
	"[::1]:5",
	"articles.localhost:9000",
	"a.b.s3.localhost",
])("a program on this machine may call it %s", (host) => expect(foreign({ host })).toBeUndefined());

test.each([
	undefined,
	"",
	"10.0.0.1",
	"evil@127.0.0.1",
	"127.0.0.1/x",
	"localhost.",
	"local",
	"0.0.0.0",
	"::1",
])("%s is not this machine", (host) => expect(foreign(host === undefined ? {} : { host })).toBeDefined());

describe("a function's port", () => {
	const call = (authorization?: string) =>
		fetch(`${on.runtime.url}/2018-06-01/runtime/invocation/next`, {
			headers: authorization ? { authorization } : {},
		});

	test("is for the function's process, which knows a secret", async () => {
		expect((await call()).status).toBe(403);
		expect((await call(`Bearer ${"x".repeat(on.runtime.secret.length)}`)).status).toBe(403);
		expect((await call(`Bearer ${on.runtime.secret}`)).status).toBe(200);
	});
});

test.each(services)("%s listens on the loopback interface only", async (service) => {
	const others = Object.values(networkInterfaces()).flatMap((addresses) =>
		(addresses ?? []).filter(({ internal }) => !internal).map(({ address }) => address),
	);
	// The rest of the loopback network, and IPv6's, which a server on all interfaces has too.
	for (const host of [...others, "127.0.0.2", "::1"]) {
		const reached = new Promise((resolve) => {
			const socket = connect({ host, port: on[service].port });
			socket.once("connect", () => resolve(true)).once("error", () => resolve(false));
			socket.once("close", () => resolve(false)).setTimeout(2000, () => socket.destroy());
		});
		expect(await reached, host).toBe(false);
	}
});
