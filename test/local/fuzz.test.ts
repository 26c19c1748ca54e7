import { once } from "node:events";
import { connect } from "node:net";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { removeFolder, temporaryFolder } from "./fixture.ts";
import { type Servers, type Service, startServers } from "./servers.ts";

/** Whatever is thrown where nobody catches it fails the whole file: vitest listens, as the host's process would die. */
const folder = temporaryFolder();
const services: Service[] = ["s3", "sqs", "dynamodb", "runtime"];
let on: Servers;

beforeAll(async () => {
	on = await startServers(folder);
});
afterAll(async () => {
	await on.stop();
	removeFolder(folder);
});

/** Writes bytes to a port and waits until the server has hung up, or has said something. */
async function raw(port: number, bytes: string | Uint8Array): Promise<void> {
	const socket = connect(port, "127.0.0.1").on("error", () => {});
	socket.write(bytes);
	socket.end();
	await Promise.race([once(socket, "close"), once(socket, "data")]).catch(() => {});
	socket.destroy();
}

function headers(service: Service, target: string): Record<string, string> {
	const runtime = service === "runtime" && { authorization: `Bearer ${on.runtime.secret}` };
	return { "x-amz-target": target, "content-type": "application/x-amz-json-1.0", ...runtime };
}

async function stillServes(): Promise<void> {
	for (const service of services) {
		const answer = await fetch(on[service].url, { headers: headers(service, "none") });
		expect(answer.status, service).toBeGreaterThan(0);
		await answer.arrayBuffer();
	}
}

const key = { pk: { S: "a" }, sk: { S: "b" } };
const item = { ...key, n: { N: "1" }, list: { L: [{ M: { x: { SS: ["a"] } } }] }, bytes: { B: "YQ==" } };
const expressions = {
	ExpressionAttributeNames: { "#n": "n" },
	ExpressionAttributeValues: { ":v": { N: "1" }, ":s": { S: "a" } },
};
const queue = { QueueUrl: "http://localhost/000000000000/queue" };
const entry = { Id: "1", MessageBody: "x", ReceiptHandle: "r", VisibilityTimeout: 1, DelaySeconds: 0 };

/** Requests as they should be, to be spoiled in one place each. */
const requests: Partial<Record<Service, Record<string, object>>> = {
	dynamodb: {
		BatchGetItem: { RequestItems: { table: { Keys: [key], ProjectionExpression: "n" } } },
		BatchWriteItem: {
			RequestItems: { table: [{ PutRequest: { Item: item } }, { DeleteRequest: { Key: key } }] },
		},
		DeleteItem: { TableName: "table", Key: key, ConditionExpression: "#n = :v OR pk = :s", ...expressions },
		DescribeTable: { TableName: "table" },
		GetItem: { TableName: "table", Key: key, ProjectionExpression: "list[0].x, n" },
		ListTables: { ExclusiveStartTableName: "t", Limit: 1 },
		PutItem: { TableName: "table", Item: item, ConditionExpression: "#n <> :v AND pk <> :s", ...expressions },
		Query: {
			TableName: "table",
			KeyConditionExpression: "pk = :s",
			FilterExpression: "#n > :v",
			ExclusiveStartKey: key,
			...expressions,
		},
		Scan: { TableName: "table", FilterExpression: "contains(pk, :s) and #n = :v", Limit: 5, ...expressions },
		UpdateItem: {
			TableName: "table",
			Key: key,
			UpdateExpression: "SET #n = if_not_exists(#n, :v) + :v, list[0].x = :s REMOVE bytes",
			ReturnValues: "ALL_NEW",
			...expressions,
		},
	},
	sqs: {
		SendMessage: { ...queue, MessageBody: "x", DelaySeconds: 0, MessageAttributes: {} },
		SendMessageBatch: { ...queue, Entries: [entry] },
		ReceiveMessage: { ...queue, MaxNumberOfMessages: 1, WaitTimeSeconds: 0, VisibilityTimeout: 0 },
		DeleteMessage: { ...queue, ReceiptHandle: "r" },
		DeleteMessageBatch: { ...queue, Entries: [entry] },
		ChangeMessageVisibility: { ...queue, ReceiptHandle: "r", VisibilityTimeout: 1 },
		ChangeMessageVisibilityBatch: { ...queue, Entries: [entry] },
		GetQueueUrl: { QueueName: "queue" },
		ListQueues: { QueueNamePrefix: "q" },
		GetQueueAttributes: { ...queue, AttributeNames: ["All"] },
		ListDeadLetterSourceQueues: queue,
		StartMessageMoveTask: { SourceArn: "arn:aws:sqs:us-east-1:000000000000:queue" },
		ListMessageMoveTasks: { SourceArn: "arn:aws:sqs:us-east-1:000000000000:queue" },
		constructor: queue,
	},
};
const prefixes = { dynamodb: "DynamoDB_20120810.", sqs: "AmazonSQS." };

/** What stands at a place of a value is replaced. The place is told by numbers: which child, which child of that … */
function spoil(value: unknown, [at, ...below]: number[], by: unknown): unknown {
	if (at === undefined || typeof value !== "object" || value === null) return by;
	const keys = Object.keys(value);
	const key = keys[at % Math.max(keys.length, 1)] ?? "none";
	const copy = (Array.isArray(value) ? [...value] : { ...value }) as Record<string, unknown>;
	copy[key] = spoil(copy[key], below, by);
	return copy;
}

const name = fc.constantFrom(
	..."TableName QueueUrl QueueName Item Key Keys RequestItems table PutRequest DeleteRequest Entries Id".split(
		" ",
	),
	..."MessageBody ReceiptHandle IndexName KeyConditions FilterExpression ConditionExpression S N SS B M L".split(
		" ",
	),
	..."UpdateExpression ProjectionExpression ExpressionAttributeNames ExpressionAttributeValues pk sk #".split(
		" ",
	),
	..."KeyConditionExpression ExclusiveStartKey Limit Select ReturnValues AttributesToGet Expected :v".split(
		" ",
	),
	..."ScanIndexForward AttributeUpdates MaxNumberOfMessages SourceArn __proto__ constructor toString".split(
		" ",
	),
);
/** Anything JSON, with names and values among it that get past a first look. */
const junk = fc.letrec((tie) => ({
	value: fc.oneof(
		{ maxDepth: 4 },
		fc.constantFrom(
			null,
			0,
			-1,
			1e308,
			true,
			"",
			"table",
			"queue",
			"pk",
			"#",
			":v",
			"pk = :v",
			"NONE",
			"ALL_OLD",
		),
		fc.string(),
		fc.array(tie("value"), { maxLength: 3 }),
		fc.dictionary(name, tie("value"), { maxKeys: 3 }),
	),
})).value;
const body = fc.oneof(
	junk.map((value) => JSON.stringify(value)),
	fc.string(),
	fc.constantFrom('{"RequestItems":null}', "null", "[]", "{", '{"errorType":null}', '"', ""),
);

describe("nothing that arrives on a socket ends the host", () => {
	test.each(["dynamodb", "sqs"] as const)(
		"not a request to %s that is wrong in one place",
		async (service) => {
			const place = fc.array(fc.nat(5), { maxLength: 6 });
			await fc.assert(
				fc.asyncProperty(
					fc.constantFrom(...Object.keys(requests[service]!)),
					place,
					junk,
					async (action, place, by) => {
						const answer = await fetch(on[service].url, {
							method: "POST",
							headers: headers(service, `${prefixes[service]}${action}`),
							body: JSON.stringify(spoil(requests[service]![action], place, by)),
						});
						const text = await answer.text();
						expect(answer.status === 500 ? text : "answered").toBe("answered");
					},
				),
				{ numRuns: 1500 },
			);
			await stillServes();
		},
	);

	test("not a body that is no request at all", async () => {
		const paths = [
			"/",
			"/2018-06-01/runtime/invocation/x/response",
			"/2018-06-01/runtime/invocation/x/error",
		];
		const path = fc.constantFrom(
			...paths,
			"/2018-06-01/runtime/init/error",
			"/plain?delete",
			"/plain/key?uploadId=x",
		);
		const target = fc.constantFrom("DynamoDB_20120810.BatchWriteItem", "AmazonSQS.SendMessage", "none");
		await fc.assert(
			fc.asyncProperty(
				fc.constantFrom(...services),
				target,
				path,
				body,
				async (service, target, path, body) => {
					const answer = await fetch(`${on[service].url}${path}`, {
						method: "POST",
						headers: headers(service, target),
						body,
					});
					const text = await answer.text();
					expect(answer.status === 500 ? text : "answered").toBe("answered");
				},
			),
			{ numRuns: 500 },
		);
		await stillServes();
	});

	test("not an S3 request with any method, address and headers", async () => {
		const query = fc.constantFrom(
			"uploads",
			"uploadId=x",
			"versions",
			"versionId=%00",
			"tagging",
			"acl",
			"list-type=2",
		);
		const more = fc.constantFrom(
			"max-keys=x",
			"max-keys=-1",
			"partNumber=1e9",
			"delete",
			"continuation-token=%ff",
			"%",
			"=",
		);
		const value = fc.constantFrom(
			"",
			"*",
			"bytes=0-",
			"bytes=9-1",
			"plain/x",
			"%zz",
			"1",
			"0",
			"crc32",
			"NaN",
			"STREAMING-",
		);
		const header = fc.constantFrom(
			..."range if-match if-none-match if-modified-since content-md5 x-amz-copy-source x-amz-checksum-crc32".split(
				" ",
			),
			..."x-amz-content-sha256 x-amz-decoded-content-length x-amz-trailer x-amz-tagging x-amz-meta-a".split(
				" ",
			),
			..."x-amz-metadata-directive x-amz-copy-source-range x-amz-checksum-mode x-amz-object-attributes".split(
				" ",
			),
		);
		const method = fc.constantFrom("GET", "PUT", "POST", "DELETE", "HEAD", "OPTIONS", "PATCH");
		const path = fc.constantFrom(
			"/",
			"/plain",
			"/versioned",
			"/nowhere",
			"/plain/a",
			"/versioned/a",
			"/plain/%ff",
			"//",
			"/plain//",
		);
		await fc.assert(
			fc.asyncProperty(
				fc.tuple(method, path, fc.array(fc.oneof(query, more), { maxLength: 3 })),
				fc.dictionary(header, value, { maxKeys: 3 }),
				body,
				async ([method, path, queries], headers, body) => {
					const bodyless = method === "GET" || method === "HEAD";
					const answer = await fetch(`${on.s3.url}${path}?${queries.join("&")}`, {
						method,
						headers,
						...(!bodyless && { body }),
					});
					const text = await answer.text();
					expect(answer.status === 500 ? text : "answered").toBe("answered");
				},
			),
			{ numRuns: 1500 },
		);
		await stillServes();
	});

	test("not bytes that are no HTTP, and not HTTP that breaks off", async () => {
		const start = fc.constantFrom(
			"",
			"GET / HTTP/1.1\r\nHost: localhost\r\n",
			"POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 99\r\n\r\n{",
			"POST / HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
			"PUT /plain/a HTTP/1.1\r\nHost: localhost\r\nContent-Encoding: aws-chunked\r\nContent-Length: 9\r\n\r\nffffffff;",
			"CONNECT a:1 HTTP/1.1\r\nHost: localhost\r\n\r\n",
			"GET / HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n",
		);
		await fc.assert(
			fc.asyncProperty(
				fc.constantFrom(...services),
				start,
				fc.uint8Array({ maxLength: 300 }),
				(service, start, bytes) => raw(on[service].port, Buffer.concat([Buffer.from(start), bytes])),
			),
			{ numRuns: 300 },
		);
		await stillServes();
	});
});
