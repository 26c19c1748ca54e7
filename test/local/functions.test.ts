import {
	GetQueueAttributesCommand,
	SendMessageBatchCommand,
	SendMessageCommand,
	StartMessageMoveTaskCommand,
} from "@aws-sdk/client-sqs";
import { afterAll, beforeAll, expect, test } from "vitest";
import {
	eventually,
	type Fixture,
	removeFolder,
	sightings,
	startFixture,
	synthesize,
	temporaryFolder,
	testimony,
} from "./fixture.ts";

const folder = temporaryFolder();
let on: Fixture;

beforeAll(async () => {
	const template = await synthesize(folder, "test/local/witness.ts", {
		extractTimeoutSeconds: "1",
		extractMemoryMb: "192",
		indexTimeoutSeconds: "1",
		maxReceiveCount: "2",
	});
	on = await startFixture(folder, template);
}, 180_000);
afterAll(async () => {
	await on?.cloud.stop();
	removeFolder(folder);
});

const send = (queue: string, body: string) =>
	on.sqs.send(new SendMessageCommand({ QueueUrl: on.cloud.outputs[queue]!, MessageBody: body }));

const seen = (body: string, receiveCount = 1) =>
	eventually(() =>
		sightings(on).find(
			({ record }) =>
				record.body === body && record.attributes.ApproximateReceiveCount === String(receiveCount),
		),
	);

const waiting = async (queue: string) => {
	const { Attributes } = await on.sqs.send(
		new GetQueueAttributesCommand({ QueueUrl: on.cloud.outputs[queue]!, AttributeNames: ["All"] }),
	);
	return (
		Number(Attributes!.ApproximateNumberOfMessages) +
		Number(Attributes!.ApproximateNumberOfMessagesNotVisible)
	);
};

test("a message reaches the function as Lambda would bring it", async () => {
	await send("NormalizeQueueUrl", "hello");
	const { record, remaining, env } = await seen("hello");
	expect(record.eventSourceARN).toBe(on.cloud.outputs.NormalizeQueueArn);
	expect(record.attributes.ApproximateReceiveCount).toBe("1");
	expect(remaining).toBeGreaterThan(50_000);
	expect(env.AWS_LAMBDA_FUNCTION_MEMORY_SIZE).toBe("1024");
	expect(env.ARTICLES_BUCKET).toBe(on.articles);
});

test("nothing of the host's environment gets into a function", async () => {
	await send("NormalizeQueueUrl", "which environment");
	const { env } = await seen("which environment");
	expect(env).not.toHaveProperty("PATH");
	expect(env).not.toHaveProperty("HOME");
});

test("a function's process is kept for the next message", async () => {
	for (let i = 0; i < 6; i++) {
		await send("NormalizeQueueUrl", `message ${i}`);
		await seen(`message ${i}`);
	}
	const pids = sightings(on)
		.filter(({ witness }) => witness === "normalize")
		.map(({ pid }) => pid);
	expect(new Set(pids).size).toBeLessThanOrEqual(2);
});

test("of a batch, only the message that failed comes back, and ends as a dead letter", async () => {
	const bodies = Array.from({ length: 10 }, (_, i) => (i === 3 ? "please fail" : `neighbour ${i}`));
	const Entries = bodies.map((MessageBody, i) => ({ Id: String(i), MessageBody }));
	await on.sqs.send(new SendMessageBatchCommand({ QueueUrl: on.cloud.outputs.IndexQueueUrl!, Entries }));
	await seen("please fail", 2);
	await eventually(async () => (await waiting("IndexDeadLettersUrl")) === 1);
	expect(await waiting("IndexQueueUrl")).toBe(0);
	const neighbours = sightings(on).filter(({ record }) => record.body.startsWith("neighbour"));
	expect(neighbours).toHaveLength(9);
});

test("a queue redrive brings a dead letter back with its count reset", async () => {
	await on.sqs.send(new StartMessageMoveTaskCommand({ SourceArn: on.cloud.outputs.IndexDeadLettersArn! }));
	expect(await waiting("IndexDeadLettersUrl")).toBe(0);
	await eventually(async () => (await waiting("IndexDeadLettersUrl")) === 1);
});

test("a function that throws, crashes or hangs gets its message again, and others in between", async () => {
	for (const body of ["please throw", "please crash", "please hang"]) await send("ExtractQueueUrl", body);
	const first = await Promise.all(["please throw", "please crash", "please hang"].map((body) => seen(body)));
	await send("ExtractQueueUrl", "still there?");
	await seen("still there?");
	for (const { record } of first) await seen(record.body, 2);
	await eventually(async () => (await waiting("ExtractDeadLettersUrl")) === 3);
});

test("a function may do what its role allows, and nothing else", async () => {
	await send("NormalizeQueueUrl", "please trespass");
	const { trespass } = (await eventually(() => testimony(on).find((line) => "trespass" in line)))!;
	expect(trespass).toEqual({
		own: "done",
		elsewhere: "AccessDenied",
		articles: "AccessDenied",
		onward: "done",
	});
});

test("a function that outgrows its memory is ended", async () => {
	await send("ExtractQueueUrl", "please eat");
	const { pid } = await seen("please eat");
	await eventually(async () => !alive(pid));
});

function alive(pid: number): boolean {
	try {
		process.kill(pid, 0);
		return true;
	} catch {
		return false;
	}
}
