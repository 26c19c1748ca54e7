import { existsSync } from "node:fs";
import { join } from "node:path";
import {
	CreateTableCommand,
	DynamoDBClient,
	GetItemCommand,
	PutItemCommand,
	waitUntilTableExists,
} from "@aws-sdk/client-dynamodb";
import { GetObjectCommand, ListObjectVersionsCommand, PutObjectCommand } from "@aws-sdk/client-s3";
import { ReceiveMessageCommand, SendMessageCommand } from "@aws-sdk/client-sqs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { Access } from "../../local/access/access.ts";
import { startLocalCloud } from "../../local/cloud.ts";
import { startDynamoDb } from "../../local/dynamodb/server.ts";
import { findLocalCloud } from "../../local/running.ts";
import { Usage } from "../../local/usage.ts";
import {
	eventually,
	type Fixture,
	removeFolder,
	sightings,
	startFixture,
	synthesize,
	temporaryFolder,
} from "./fixture.ts";

const folder = temporaryFolder();
const dataDir = join(folder, "data");
let template: string;
let on: Fixture;

beforeAll(async () => {
	template = await synthesize(folder, "test/local/witness.ts");
	on = await startFixture(folder, template);
}, 180_000);
afterAll(async () => {
	await on?.cloud.stop();
	removeFolder(folder);
});

async function restart(): Promise<void> {
	await on.cloud.stop();
	on = await startFixture(folder, template);
}

const credentials = { accessKeyId: "any", secretAccessKey: "any" };
const dynamodb = () =>
	new DynamoDBClient({ endpoint: on.cloud.endpoints.dynamodb, region: "us-east-1", credentials });

test("objects with their versions, messages and rows survive a restart", async () => {
	const { VersionId } = await on.s3.send(
		new PutObjectCommand({ Bucket: on.articles, Key: "a.txt", Body: "one" }),
	);
	await on.s3.send(new PutObjectCommand({ Bucket: on.articles, Key: "a.txt", Body: "two" }));
	await on.sqs.send(
		new SendMessageCommand({ QueueUrl: on.cloud.outputs.IndexDeadLettersUrl!, MessageBody: "remember me" }),
	);
	const row = { pk: { S: "a" }, sk: { S: "b" }, n: { N: "1" } };
	await dynamodb().send(new PutItemCommand({ TableName: on.cloud.outputs.ResultsTable!, Item: row }));

	await restart();

	const { Versions } = await on.s3.send(new ListObjectVersionsCommand({ Bucket: on.articles }));
	expect(Versions).toHaveLength(2);
	const first = await on.s3.send(new GetObjectCommand({ Bucket: on.articles, Key: "a.txt", VersionId }));
	expect(await first.Body!.transformToString()).toBe("one");
	const { Messages } = await on.sqs.send(
		new ReceiveMessageCommand({ QueueUrl: on.cloud.outputs.IndexDeadLettersUrl! }),
	);
	expect(Messages!.map(({ Body }) => Body)).toEqual(["remember me"]);
	const { Item } = await dynamodb().send(
		new GetItemCommand({ TableName: on.cloud.outputs.ResultsTable!, Key: { pk: row.pk, sk: row.sk } }),
	);
	expect(Item).toEqual(row);
});

test("a sequencer is greater than any from before the restart", async () => {
	// What was under way when the host stopped may be delivered again, after the new upload too.
	const sequencersOf = (key: string): string[] =>
		sightings(on)
			.flatMap(({ record }) => JSON.parse(record.body).Records ?? [])
			.filter(({ s3 }) => s3.object.key === key)
			.map(({ s3 }) => s3.object.sequencer);
	await on.s3.send(new PutObjectCommand({ Bucket: on.articles, Key: "b.txt", Body: "three" }));
	await eventually(() => sequencersOf("b.txt").length > 0);
	const before = sequencersOf("a.txt");
	expect(before.length).toBeGreaterThan(0);
	expect([...before, ...sequencersOf("b.txt")].sort().at(-1)).toBe(sequencersOf("b.txt")[0]);
});

test("what a function held when the host stopped is taken up again at once", async () => {
	await on.sqs.send(
		new SendMessageCommand({ QueueUrl: on.cloud.outputs.ExtractQueueUrl!, MessageBody: "please hang" }),
	);
	await eventually(() => sightings(on).some(({ record }) => record.body === "please hang"));
	await restart();
	await eventually(
		() => sightings(on).filter(({ record }) => record.body === "please hang").length === 2,
		20,
	);
});

test("a running local cloud is found by its data folder, one that is gone is not", async () => {
	const found = await findLocalCloud(dataDir);
	expect(found).toMatchObject({ pid: process.pid, endpoints: on.cloud.endpoints, outputs: on.cloud.outputs });
	await on.cloud.stop();
	expect(await findLocalCloud(dataDir)).toBeUndefined();
	expect(existsSync(join(dataDir, "cloud.json"))).toBe(false);
	on = await startFixture(folder, template);
});

test("nothing is left running after a stop", async () => {
	await on.sqs.send(
		new SendMessageCommand({ QueueUrl: on.cloud.outputs.IndexQueueUrl!, MessageBody: "who?" }),
	);
	const { pid } = await eventually(() => sightings(on).find(({ record }) => record.body === "who?"));
	await on.cloud.stop();
	await eventually(() => !alive(pid), 5);
	await expect(fetch(on.cloud.endpoints.sqs)).rejects.toThrow();
	on = await startFixture(folder, template);
});

test("a second local cloud on the same folder is refused", async () => {
	await expect(startLocalCloud({ dataDir, template })).rejects.toThrow("in use by another local cloud");
	expect(await findLocalCloud(dataDir)).toBeDefined();
});

test("a table on disk that has other keys than the template's is not written to", async () => {
	const strange = temporaryFolder();
	const server = await startDynamoDb(join(strange, "data"), { usage: new Usage(), access: new Access() });
	const client = new DynamoDBClient({ endpoint: server.url, region: "us-east-1", credentials });
	await client.send(
		new CreateTableCommand({
			TableName: on.cloud.outputs.ResultsTable!,
			AttributeDefinitions: [{ AttributeName: "id", AttributeType: "S" }],
			KeySchema: [{ AttributeName: "id", KeyType: "HASH" }],
			BillingMode: "PAY_PER_REQUEST",
		}),
	);
	await waitUntilTableExists({ client, maxWaitTime: 30 }, { TableName: on.cloud.outputs.ResultsTable! });
	await server.close();
	await expect(startLocalCloud({ dataDir: join(strange, "data"), template })).rejects.toThrow(
		"made by another template",
	);
	removeFolder(strange);
});

function alive(pid: number): boolean {
	try {
		process.kill(pid, 0);
		return true;
	} catch {
		return false;
	}
}
