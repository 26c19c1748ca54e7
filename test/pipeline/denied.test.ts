import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import type { IncomingMessage } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { EventBridgeClient, PutEventsCommand } from "@aws-sdk/client-eventbridge";
import { S3Client } from "@aws-sdk/client-s3";
import { SQSClient } from "@aws-sdk/client-sqs";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { processNormalized } from "../../lambdas/extract/process.ts";
import { eventPutter, senderOf } from "../../lambdas/index/events/event-bus.ts";
import { processMessage } from "../../lambdas/index/process.ts";
import { ResultsTable } from "../../lambdas/index/table.ts";
import { processRequest } from "../../lambdas/normalize/process.ts";
import { articleId } from "../../lambdas/shared/article-id.ts";
import { extractedKey, normalizedKey } from "../../lambdas/shared/artifacts.ts";
import { documentClient } from "../../lambdas/shared/document-client.ts";
import type { IndexMessage, Subject } from "../../lambdas/shared/messages.ts";
import { batchSender, sender } from "../../lambdas/shared/queue.ts";
import { revisionOf } from "../../lambdas/shared/revision.ts";
import { WorkBucket } from "../../lambdas/shared/work-bucket.ts";
import { type Stage, stages } from "../../lib/stages.ts";
import { Access, type Caller } from "../../local/access/access.ts";
import { allows, type Statements } from "../../local/access/policy.ts";
import { startDynamoDb } from "../../local/dynamodb/server.ts";
import { createTables } from "../../local/dynamodb/tables.ts";
import { EventLog } from "../../local/events/event-log.ts";
import { startEvents } from "../../local/events/server.ts";
import { BodyFiles } from "../../local/s3/body-files.ts";
import { ObjectStore } from "../../local/s3/object-store.ts";
import { startS3 } from "../../local/s3/server.ts";
import { UploadStore } from "../../local/s3/upload-store.ts";
import { QueueStore } from "../../local/sqs/queue-store.ts";
import { startSqs } from "../../local/sqs/server.ts";
import { readStack, type Stack } from "../../local/stack.ts";
import { openState } from "../../local/state.ts";
import type { Template } from "../../local/template.ts";
import { Usage } from "../../local/usage.ts";
import { artifactOf, thing } from "../helpers/artifacts.ts";
import { pipeline } from "../lib/synth.ts";

/*
 * Each function as its deployed role lets it, on the emulators that check it: it can do all it does with what it may, needs
 * each permission, and asks for nothing else. What Lambda itself does in a function's name, and the logs and traces, no
 * request of ours does: see test/local/feeding.test.ts and test/lib/permissions.test.ts.
 */

const BY_LAMBDA =
	/^(?:sqs:(?:ReceiveMessage|DeleteMessage|GetQueueAttributes)|logs:(?:CreateLogStream|PutLogEvents)|xray:\w+)$/;

interface Line {
	action: string;
	resource: string;
}

/** Notes what is asked for, and refuses whom it is told to. */
class Watched extends Access {
	readonly asked: { name: string; action: string; resource: string }[] = [];

	override caller(request: IncomingMessage): Caller {
		const caller = super.caller(request);
		return {
			name: caller.name,
			may: (action, resource) => {
				this.asked.push({ name: caller.name, action, resource });
				return caller.may(action, resource);
			},
		};
	}
}

const folder = mkdtempSync(join(tmpdir(), "news-ingest-denied-"));
const access = new Watched();
const closing: (() => unknown)[] = [];
let stack: Stack;
let queues: QueueStore;
let endpoints: { s3: string; sqs: string; dynamodb: string; events: string };

beforeAll(async () => {
	const { app, stack: own } = await pipeline();
	const template = JSON.parse(
		readFileSync(join(app.synth().directory, `${own.stackName}.template.json`), "utf8"),
	) as Template;
	const db = openState(folder);
	queues = new QueueStore(db);
	const on = { usage: new Usage(), access };
	const sqs = await startSqs(queues, on);
	stack = readStack(template, own.stackName, sqs.url);
	for (const queue of stack.queues) queues.add(queue);
	const files = new BodyFiles(join(folder, "objects"));
	const objects = new ObjectStore(db, files, () => {});
	for (const { name, versioned } of stack.buckets) {
		objects.buckets.add(name);
		if (versioned) objects.buckets.setVersioning(name, "Enabled");
	}
	const s3 = await startS3(objects, new UploadStore(db, files), on);
	const dynamodb = await startDynamoDb(folder, on);
	await createTables(dynamodb.url, stack.tables);
	const events = await startEvents(new EventLog(folder), on);
	endpoints = { s3: s3.url, sqs: sqs.url, dynamodb: dynamodb.url, events: events.url };
	closing.push(() => events.close());
	closing.push(
		() => Promise.all([sqs.close(), s3.close(), dynamodb.close()]),
		() => db.close(),
	);
}, 600_000);
afterAll(async () => {
	for (const close of closing) await close();
	rmSync(folder, { recursive: true, force: true });
});

const functionOf = (stage: Stage) =>
	stack.functions.find(({ environment }) => environment.POWERTOOLS_SERVICE_NAME === stage)!;
const roleOf = (stage: Stage): Statements => stack.roles.get(functionOf(stage).role)!;
const linesOf = (statements: Statements): Line[] =>
	statements.flatMap(({ Action, Resource }) =>
		Action.flatMap((action) => Resource.map((resource) => ({ action, resource }))),
	);
const without = (statements: Statements, line: Line): Statements =>
	linesOf(statements)
		.filter(({ action, resource }) => action !== line.action || resource !== line.resource)
		.map(({ action, resource }) => ({ Effect: "Allow", Action: [action], Resource: [resource] }));

/** Clients that sign as the function does; the operator's, where none is named. */
function clients(name = "operator") {
	const connection = {
		region: "us-east-1",
		credentials: { accessKeyId: name, secretAccessKey: "any" },
		maxAttempts: 1,
	};
	const s3 = new S3Client({ ...connection, endpoint: endpoints.s3 });
	const sqs = new SQSClient({ ...connection, endpoint: endpoints.sqs });
	const events = new EventBridgeClient({ ...connection, endpoint: endpoints.events });
	return { s3, sqs, events, dynamo: documentClient({ ...connection, endpoint: endpoints.dynamodb }) };
}

let keys = 0;
const TEXT = "OSLO, Feb. 10, 2026 – Some 300 people came to Oslo, police said.";

/** An upload that nothing has been made of yet. */
async function uploaded(body: string | Uint8Array = TEXT): Promise<Subject> {
	const { ARTICLES_BUCKET: bucket = "" } = functionOf("normalize").environment;
	const key = `news/${++keys}.txt`;
	const { PutObjectCommand } = await import("@aws-sdk/client-s3");
	const { s3 } = clients();
	const { VersionId } = await s3.send(new PutObjectCommand({ Bucket: bucket, Key: key, Body: body }));
	return {
		article: articleId(bucket, key),
		revision: revisionOf(keys.toString(16).padStart(8, "0")),
		bucket,
		key,
		versionId: VersionId!,
		uploadedAt: "2026-02-16T00:00:00.000Z",
	};
}

function contextOf(stage: Stage) {
	const { name, environment } = functionOf(stage);
	const { s3, sqs, dynamo, events } = clients(name);
	const toBus = senderOf(events, PutEventsCommand);
	const { WORK_BUCKET = "", EXTRACT_QUEUE_URL = "", INDEX_QUEUE_URL = "" } = environment;
	const { ARTICLES_BUCKET = "", TABLE_NAME = "", NORMALIZE_QUEUE_URL = "", EVENT_BUS = "" } = environment;
	const work = new WorkBucket(s3, WORK_BUCKET);
	return {
		s3,
		work,
		toNormalize: sender(sqs, NORMALIZE_QUEUE_URL),
		allToNormalize: batchSender(sqs, environment.QUEUE_URL ?? ""),
		allToExtract: batchSender(sqs, EXTRACT_QUEUE_URL),
		allToIndex: batchSender(sqs, INDEX_QUEUE_URL),
		toExtract: sender(sqs, EXTRACT_QUEUE_URL),
		toIndex: sender(sqs, INDEX_QUEUE_URL),
		articlesBucket: ARTICLES_BUCKET,
		articlesPrefix: "",
		table: new ResultsTable(dynamo, TABLE_NAME),
		deleteArtifacts: (article: string, revision: string) => work.deleteRevision(article, revision),
		events: { put: eventPutter(async () => toBus, EVENT_BUS), pipeline: "News" },
		tombstoneDays: 90,
		now: () => Date.UTC(2026, 1, 16),
	};
}

/** Brings the artifact that a stage reads. */
async function artifact(stage: "extract" | "index", subject: Subject): Promise<void> {
	const work = new WorkBucket(clients().s3, functionOf(stage).environment.WORK_BUCKET ?? "");
	const extracted = artifactOf(subject, { things: [thing("LOC:oslo"), thing("PERSON:ana-holm")] });
	if (stage === "index") return work.put(extractedKey(subject), extracted);
	const { metadata } = extracted;
	const blocks = [{ kind: "paragraph", start: 0, end: TEXT.length }];
	await work.put(normalizedKey(subject), {
		subject,
		article: { ...metadata, text: TEXT, blocks, removed: [] },
	});
}

const exportOf = (articles: number): string =>
	JSON.stringify(
		Array.from({ length: articles }, (_, n) => ({
			title: `Ferry ${n + 1} is late`,
			date: "2026-02-16",
			body: `Ferry ${n + 1} was late by ${n + 2} hours in Oslo, police said on Monday.\n\nIts passengers waited on the quay until the evening, and some of them went home.`,
		})),
	);

/** All that a function does, one kind after the other. */
const all: Record<Stage, () => Promise<void>> = {
	normalize: async () => {
		const context = contextOf("normalize");
		const subject = await uploaded();
		await processRequest(context, { type: "created", subject });
		await processRequest(context, { type: "removed", subject });
		await processRequest(context, { type: "created", subject: { ...subject, versionId: undefined } });
		await processRequest(context, { type: "created", subject: await uploaded(new Uint8Array([0x89, 0x50])) });
		// Of more articles than one message reads.
		await processRequest(context, { type: "created", subject: await uploaded(exportOf(51)) });
		const gone = { ...subject, key: "gone.txt", article: articleId(subject.bucket, "gone.txt") };
		await processRequest(context, { type: "created", subject: { ...gone, versionId: undefined } });
	},
	extract: async () => {
		const context = contextOf("extract");
		const subject = await uploaded();
		await artifact("extract", subject);
		await processNormalized(context, subject);
		await processNormalized(context, await uploaded());
	},
	index: async () => {
		const context = contextOf("index");
		const give = (message: IndexMessage) => processMessage(context, message);
		const subject = await uploaded();
		await artifact("index", subject);
		await give({ type: "extracted", subject });
		await give({ type: "extracted", subject: { ...subject, revision: revisionOf("00000000") } });
		await give({ type: "revisit", article: subject.article, order: "replay", run: 1 });
		await give({ type: "deleted", subject: { ...subject, revision: revisionOf("FF") } });
		await give({ type: "erase", bucket: subject.bucket, key: subject.key });
	},
};

/** A message that failed, whose visibility a function shortens: never an error, but seen by the queue. */
async function comesAgainSoon(stage: Stage): Promise<boolean> {
	const { name, environment } = functionOf(stage);
	vi.stubEnv("AWS_ACCESS_KEY_ID", name);
	vi.stubEnv("AWS_SECRET_ACCESS_KEY", "any");
	vi.stubEnv("AWS_REGION", "us-east-1");
	vi.stubEnv("AWS_ENDPOINT_URL_SQS", endpoints.sqs);
	vi.resetModules();
	const { retrySoon } = await import("../../lambdas/shared/retry-soon.ts");
	const url = environment.QUEUE_URL ?? "";
	const queue = queues.find(url)!;
	queues.purge(queue.name);
	queues.send(queue.name, "{}");
	const [message] = await queues.receive(queue, { max: 1 });
	const changed = vi.spyOn(QueueStore.prototype, "changeVisibility");
	const attributes = { ApproximateReceiveCount: "1" };
	await retrySoon(url, [{ receiptHandle: message!.receipt, attributes } as never]);
	const { length } = changed.mock.calls;
	changed.mockRestore();
	vi.unstubAllEnvs();
	return length > 0;
}

/** The answer to a HEAD has no body that would say more than its status. */
function isRefusal(error: unknown): boolean {
	const { $metadata } = error as { $metadata?: { httpStatusCode?: number } };
	return $metadata?.httpStatusCode === 403 || /AccessDenied|is not authorized/.test(String(error));
}

const works = async (stage: Stage): Promise<boolean> => {
	try {
		await all[stage]();
	} catch (error) {
		if (isRefusal(error)) return false;
		throw error;
	}
	return comesAgainSoon(stage);
};

describe.each(stages)("%s", (stage) => {
	const restrict = (statements: Statements) => access.restrict(functionOf(stage).name, statements);

	test("can do all it does, and asks for nothing that it does not need", async () => {
		restrict(roleOf(stage));
		access.asked.length = 0;
		expect(await works(stage)).toBe(true);
		const asked = access.asked.filter(({ name }) => name === functionOf(stage).name);
		const unused = linesOf(roleOf(stage)).filter(
			({ action, resource }) =>
				!BY_LAMBDA.test(action) &&
				!asked.some((one) =>
					allows([{ Effect: "Allow", Action: [action], Resource: [resource] }], one.action, one.resource),
				),
		);
		expect(unused).toEqual([]);
	});

	test("cannot do without any of its permissions", async () => {
		for (const line of linesOf(roleOf(stage)).filter(({ action }) => !BY_LAMBDA.test(action))) {
			restrict(without(roleOf(stage), line));
			expect(await works(stage), `${line.action} on ${line.resource}`).toBe(false);
		}
	});
});
