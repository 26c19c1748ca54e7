import { readFileSync, statSync, truncateSync } from "node:fs";
import { EventBridgeClient, PutEventsCommand } from "@aws-sdk/client-eventbridge";
import { afterAll, beforeAll, expect, test } from "vitest";
import { Access } from "../../local/access/access.ts";
import { eraseEvents } from "../../local/events/erase-events.ts";
import { EventLog, eventFiles } from "../../local/events/event-log.ts";
import { startEvents } from "../../local/events/server.ts";
import type { LoopbackServer } from "../../local/http/server.ts";
import { Usage } from "../../local/usage.ts";
import { connection, removeFolder, temporaryFolder } from "./fixture.ts";

const folder = temporaryFolder();
const usage = new Usage();
const access = new Access();
let server: LoopbackServer;
let client: EventBridgeClient;
beforeAll(async () => {
	access.restrict("index", [
		{
			Effect: "Allow",
			Action: ["events:PutEvents"],
			Resource: ["arn:aws:events:us-east-1:000000000000:event-bus/News"],
		},
	]);
	server = await startEvents(new EventLog(folder), { usage, access });
	client = new EventBridgeClient({ ...connection, endpoint: server.url });
});
afterAll(async () => {
	client.destroy();
	await server.close();
	removeFolder(folder);
});

const entry = (detail: object, more = {}) => ({
	EventBusName: "News",
	Source: "news-ingest",
	DetailType: "ArticleDeleted",
	Detail: JSON.stringify(detail),
	...more,
});
const lines = (): Record<string, unknown>[] =>
	readFileSync(eventFiles(folder).newer, "utf8")
		.split("\n")
		.filter(Boolean)
		.map((line) => JSON.parse(line));

test("what an unmodified client puts is a line as EventBridge hands it to a target, for the user alone", async () => {
	const { FailedEntryCount, Entries } = await client.send(
		new PutEventsCommand({ Entries: [entry({ key: "a.txt" })] }),
	);
	expect(FailedEntryCount).toBe(0);
	expect(lines().at(-1)).toMatchObject({
		id: Entries?.[0]?.EventId,
		source: "news-ingest",
		"detail-type": "ArticleDeleted",
		bus: "arn:aws:events:us-east-1:000000000000:event-bus/News",
		detail: { key: "a.txt" },
	});
	expect((statSync(eventFiles(folder).newer).mode & 0o777).toString(8)).toBe("600");
});

test("an entry that is none fails by itself, and its neighbours are taken", async () => {
	const before = lines().length;
	const entries = [
		entry({ n: 1 }),
		entry({}, { Detail: "no JSON" }),
		entry({}, { DetailType: undefined }),
		entry({}, { Source: "aws.s3" }),
		entry({ n: 2 }),
	];
	const { FailedEntryCount, Entries } = await client.send(new PutEventsCommand({ Entries: entries }));
	expect(FailedEntryCount).toBe(3);
	expect(Entries?.map(({ ErrorCode }) => ErrorCode)).toEqual([
		undefined,
		"MalformedDetail",
		"InvalidArgument",
		"NotAuthorizedForSource",
		undefined,
	]);
	expect(
		lines()
			.slice(before)
			.map(({ detail }) => detail),
	).toEqual([{ n: 1 }, { n: 2 }]);
});

test("a request over 256 KB is refused whole; bills count every 64 KB", async () => {
	const text = "x".repeat(130 * 1024);
	const two = new PutEventsCommand({ Entries: [entry({ text }), entry({ text })] });
	await expect(client.send(two)).rejects.toMatchObject({ name: "ValidationException" });
	const before = usage.snapshot()["events:Event"] ?? 0;
	await client.send(new PutEventsCommand({ Entries: [entry({ text })] }));
	expect(usage.snapshot()["events:Event"]).toBe(before + 3);
});

test("a function puts on the bus that its role names, on no other, and erases nothing", async () => {
	const index = new EventBridgeClient({
		...connection,
		endpoint: server.url,
		credentials: { accessKeyId: "index", secretAccessKey: "any" },
	});
	await index.send(new PutEventsCommand({ Entries: [entry({})] }));
	const elsewhere = new PutEventsCommand({ Entries: [entry({}, { EventBusName: "default" })] });
	await expect(index.send(elsewhere)).rejects.toMatchObject({ name: "AccessDeniedException" });
	index.destroy();
	const answer = await fetch(server.url, {
		method: "POST",
		headers: {
			"x-amz-target": "NewsIngestLocal.EraseEvents",
			authorization: "AWS4-HMAC-SHA256 Credential=index/20260216/us-east-1/events/aws4_request",
		},
		body: JSON.stringify({ words: ["a.txt"] }),
	});
	expect(answer.status).toBe(400);
	expect(lines().some(({ detail }) => (detail as { key?: string }).key === "a.txt")).toBe(true);
});

test("what is erased is in no line any more, neither its own events nor others that name it", async () => {
	const odd = 'b "ü".txt';
	await client.send(
		new PutEventsCommand({
			Entries: [
				entry({ key: odd }),
				entry({ key: "c.txt", before: { key: odd } }),
				entry({ key: `d ${odd}` }),
			],
		}),
	);
	expect(await eraseEvents(server.url, [odd])).toBe(2);
	expect(lines().map(({ detail }) => (detail as { key?: string }).key)).not.toContain(odd);
	expect(lines().at(-1)).toMatchObject({ detail: { key: `d ${odd}` } });
	expect(await eraseEvents(server.url, [odd])).toBe(0);
});

test("the file is followed by a new one when it is large, and only the last two are kept", () => {
	const small = temporaryFolder();
	const log = new EventLog(small, 1_000);
	for (let n = 0; n < 100; n++) log.append([{ n, text: "x".repeat(90) }]);
	const { older, newer } = eventFiles(small);
	const kept = [older, newer].map((file) => readFileSync(file, "utf8").split("\n").filter(Boolean));
	expect(JSON.parse(kept[1]!.at(-1)!).n).toBe(99);
	expect(kept.flat().length).toBeLessThan(30);
	expect(kept.flat().map((line) => JSON.parse(line).n)).toEqual(
		Array.from({ length: kept.flat().length }, (_, n) => 100 - kept.flat().length + n),
	);
	removeFolder(small);
});

test("half a line that a crash has left is cut off", () => {
	const crashed = temporaryFolder();
	new EventLog(crashed).append([{ n: 1 }, { n: 2 }]);
	const { newer } = eventFiles(crashed);
	truncateSync(newer, statSync(newer).size - 3);
	new EventLog(crashed).append([{ n: 3 }]);
	expect(readFileSync(newer, "utf8")).toBe('{"n":1}\n{"n":3}\n');
	removeFolder(crashed);
});
