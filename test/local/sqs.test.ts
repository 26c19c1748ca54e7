import {
	ChangeMessageVisibilityCommand,
	DeleteMessageBatchCommand,
	DeleteMessageCommand,
	GetQueueAttributesCommand,
	GetQueueUrlCommand,
	ListDeadLetterSourceQueuesCommand,
	ListMessageMoveTasksCommand,
	ListQueuesCommand,
	PurgeQueueCommand,
	ReceiveMessageCommand,
	SendMessageBatchCommand,
	SendMessageCommand,
	SQSClient,
	StartMessageMoveTaskCommand,
} from "@aws-sdk/client-sqs";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { Access } from "../../local/access/access.ts";
import { QueueStore } from "../../local/sqs/queue-store.ts";
import { startSqs } from "../../local/sqs/server.ts";
import { openState } from "../../local/state.ts";
import { Usage } from "../../local/usage.ts";
import { removeFolder, temporaryFolder } from "./fixture.ts";

const folder = temporaryFolder();
const arn = (name: string) => `arn:aws:sqs:us-east-1:000000000000:${name}`;
const settings = (name: string, more = {}) => ({
	name,
	arn: arn(name),
	visibilityTimeout: 30,
	retentionPeriod: 60,
	delay: 0,
	receiveWait: 0,
	maximumMessageSize: 1_048_576,
	...more,
});

let sqs: SQSClient;
let queue: string;
let deadLetters: string;
let stop: () => Promise<void>;

beforeAll(async () => {
	const db = openState(folder);
	const store = new QueueStore(db);
	store.add(settings("work", { redrive: { deadLetterArn: arn("dead"), maxReceiveCount: 2 } }));
	store.add(settings("other", { redrive: { deadLetterArn: arn("dead"), maxReceiveCount: 1 } }));
	store.add(settings("dead"));
	store.add(settings("forgetful", { retentionPeriod: 0 }));
	const server = await startSqs(store, { usage: new Usage(), access: new Access() });
	sqs = new SQSClient({
		endpoint: server.url,
		region: "us-east-1",
		credentials: { accessKeyId: "any", secretAccessKey: "any" },
		maxAttempts: 1,
	});
	const url = async (QueueName: string) => (await sqs.send(new GetQueueUrlCommand({ QueueName }))).QueueUrl!;
	[queue, deadLetters] = [await url("work"), await url("dead")];
	stop = async () => {
		await server.close();
		db.close();
	};
});
afterAll(async () => {
	await stop();
	removeFolder(folder);
});
beforeEach(async () => {
	for (const QueueUrl of [queue, deadLetters]) await sqs.send(new PurgeQueueCommand({ QueueUrl }));
});

const send = (MessageBody: string, more = {}) =>
	sqs.send(new SendMessageCommand({ QueueUrl: queue, MessageBody, ...more }));
const receive = async (more = {}) => {
	const { Messages = [] } = await sqs.send(
		new ReceiveMessageCommand({ QueueUrl: queue, MaxNumberOfMessages: 10, ...more }),
	);
	return Messages;
};

test("a message is there until it is deleted, hidden while somebody has it", async () => {
	await send("hello");
	const [message] = await receive({ VisibilityTimeout: 1, MessageSystemAttributeNames: ["All"] });
	expect(message).toMatchObject({ Body: "hello", Attributes: { ApproximateReceiveCount: "1" } });
	expect(await receive()).toEqual([]);
	const [again] = await receive({ WaitTimeSeconds: 3 });
	expect(again!.MessageId).toBe(message!.MessageId);
	await sqs.send(new DeleteMessageCommand({ QueueUrl: queue, ReceiptHandle: again!.ReceiptHandle }));
	expect(await receive({ WaitTimeSeconds: 1 })).toEqual([]);
});

test("a receiver that waits gets a message as soon as it is sent", async () => {
	const waiting = receive({ WaitTimeSeconds: 20 });
	await send("at last");
	expect((await waiting).map(({ Body }) => Body)).toEqual(["at last"]);
});

test("a message that is put back is there at once", async () => {
	await send("back");
	const [message] = await receive();
	const handle = { QueueUrl: queue, ReceiptHandle: message!.ReceiptHandle };
	await sqs.send(new ChangeMessageVisibilityCommand({ ...handle, VisibilityTimeout: 0 }));
	expect(await receive()).toHaveLength(1);
});

test("a delayed message comes later", async () => {
	await send("later", { DelaySeconds: 1 });
	expect(await receive()).toEqual([]);
	expect(await receive({ WaitTimeSeconds: 3 })).toHaveLength(1);
});

test("two receivers never get the same message", async () => {
	const Entries = Array.from({ length: 10 }, (_, i) => ({ Id: String(i), MessageBody: String(i) }));
	await sqs.send(new SendMessageBatchCommand({ QueueUrl: queue, Entries }));
	const batches = await Promise.all(Array.from({ length: 5 }, () => receive({ MaxNumberOfMessages: 3 })));
	const ids = batches.flat().map(({ MessageId }) => MessageId);
	expect(ids).toHaveLength(10);
	expect(new Set(ids).size).toBe(10);
});

test("a message received too often becomes a dead letter, and a redrive sends it where it came from", async () => {
	await send("poison");
	for (let i = 0; i < 2; i++) await receive({ VisibilityTimeout: 0 });
	expect(await receive()).toEqual([]);
	const { Attributes } = await sqs.send(
		new GetQueueAttributesCommand({ QueueUrl: deadLetters, AttributeNames: ["ApproximateNumberOfMessages"] }),
	);
	expect(Attributes).toEqual({ ApproximateNumberOfMessages: "1" });
	await sqs.send(new StartMessageMoveTaskCommand({ SourceArn: arn("dead") }));
	const [again] = await receive({ MessageSystemAttributeNames: ["All"] });
	expect(again).toMatchObject({ Body: "poison", Attributes: { ApproximateReceiveCount: "1" } });
	const { Results } = await sqs.send(new ListMessageMoveTasksCommand({ SourceArn: arn("dead") }));
	expect(Results![0]).toMatchObject({ Status: "COMPLETED", ApproximateNumberOfMessagesMoved: 1 });
});

test("only dead-letter queues are redriven", async () => {
	await expect(sqs.send(new StartMessageMoveTaskCommand({ SourceArn: arn("work") }))).rejects.toThrow(
		"not a dead-letter queue",
	);
});

test("messages are forgotten when their time is over", async () => {
	const { QueueUrl } = await sqs.send(new GetQueueUrlCommand({ QueueName: "forgetful" }));
	await sqs.send(new SendMessageCommand({ QueueUrl, MessageBody: "old" }));
	await new Promise((resolve) => setTimeout(resolve, 5));
	expect((await sqs.send(new ReceiveMessageCommand({ QueueUrl }))).Messages).toBeUndefined();
});

test("in a batch, each entry succeeds or fails by itself", async () => {
	const Entries = [
		{ Id: "good", MessageBody: "x" },
		{ Id: "large", MessageBody: "x".repeat(1_048_577) },
	];
	const { Successful, Failed } = await sqs.send(new SendMessageBatchCommand({ QueueUrl: queue, Entries }));
	expect(Successful!.map(({ Id }) => Id)).toEqual(["good"]);
	expect(Failed!.map(({ Id, SenderFault }) => [Id, SenderFault])).toEqual([["large", true]]);
	const [message] = await receive();
	const deletion = { QueueUrl: queue, Entries: [{ Id: "1", ReceiptHandle: message!.ReceiptHandle }] };
	expect((await sqs.send(new DeleteMessageBatchCommand(deletion))).Successful).toHaveLength(1);
});

test("queues are listed, and a dead-letter queue knows its sources", async () => {
	expect((await sqs.send(new ListQueuesCommand({ QueueNamePrefix: "wo" }))).QueueUrls).toEqual([queue]);
	const { queueUrls } = await sqs.send(new ListDeadLetterSourceQueuesCommand({ QueueUrl: deadLetters }));
	expect(queueUrls!.map((url) => url.split("/").at(-1))).toEqual(["work", "other"]);
});

test("a queue that is not there has AWS's name for it", async () => {
	await expect(sqs.send(new GetQueueUrlCommand({ QueueName: "nowhere" }))).rejects.toMatchObject({
		name: "QueueDoesNotExist",
	});
});
