import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { GetObjectCommand, ListObjectsV2Command, PutObjectCommand, S3Client } from "@aws-sdk/client-s3";
import { DeleteMessageCommand, ReceiveMessageCommand, SQSClient } from "@aws-sdk/client-sqs";
import { ResultsReader } from "../../ask/table/results-reader.ts";
import type { Target } from "../../cli/target.ts";
import { processNormalized } from "../../lambdas/extract/process.ts";
import { type IndexContext, processMessage } from "../../lambdas/index/process.ts";
import { ResultsTable } from "../../lambdas/index/table.ts";
import { type NormalizeContext, processRequest, rejectedMessage } from "../../lambdas/normalize/process.ts";
import { readRequests } from "../../lambdas/normalize/s3-event.ts";
import { IndexMessage, NormalizedMessage } from "../../lambdas/shared/messages.ts";
import { sender } from "../../lambdas/shared/queue.ts";
import { WorkBucket } from "../../lambdas/shared/work-bucket.ts";
import { type Stage, stages } from "../../lib/stages.ts";
import { Access } from "../../local/access/access.ts";
import { BodyFiles } from "../../local/s3/body-files.ts";
import { eventMessage } from "../../local/s3/notifications.ts";
import { ObjectStore } from "../../local/s3/object-store.ts";
import { startS3 } from "../../local/s3/server.ts";
import { UploadStore } from "../../local/s3/upload-store.ts";
import { QueueStore } from "../../local/sqs/queue-store.ts";
import { startSqs } from "../../local/sqs/server.ts";
import { openState } from "../../local/state.ts";
import { Usage } from "../../local/usage.ts";
import { startDynamoDb } from "./dynamodb.ts";

export const ARTICLES = "articles";
const WORK = "work";

/** The stages that get their messages from the one before. */
type Following = "extract" | "index";

/**
 * The three stages against real S3, SQS and DynamoDB endpoints, one step at a time: S3's events are kept instead of
 * delivered, so that a test can deliver them in any order, and messages wait until the test lets a stage take one.
 */
export async function startPipeline({ articlesPrefix = "" } = {}) {
	const folder = mkdtempSync(join(tmpdir(), "news-ingest-pipeline-"));
	const db = openState(folder);
	const events: string[] = [];
	let clock = Date.UTC(2026, 1, 16);
	const files = new BodyFiles(join(folder, "objects"));
	const objects = new ObjectStore(db, files, (change) => {
		clock += 1000;
		if (change.bucket === ARTICLES) events.push(eventMessage(change, new Date(clock)));
	});
	objects.buckets.add(ARTICLES, "Enabled");
	objects.buckets.add(WORK);
	const queues = new QueueStore(db);
	for (const stage of stages) for (const name of [stage, deadLetters(stage)]) queues.add(queueSettings(name));
	const s3Server = await startS3(objects, new UploadStore(db, files), {
		usage: new Usage(),
		access: new Access(),
	});
	const sqsServer = await startSqs(queues, { usage: new Usage(), access: new Access() });
	const dynamo = await startDynamoDb();

	const connection = { region: "us-east-1", credentials: { accessKeyId: "test", secretAccessKey: "test" } };
	const s3 = new S3Client({ ...connection, endpoint: s3Server.url });
	const sqs = new SQSClient({ ...connection, endpoint: sqsServer.url });
	const queueUrl = (name: string) => `${sqsServer.url}/000000000000/${name}`;
	const work = new WorkBucket(s3, WORK);
	const normalizing: NormalizeContext = {
		s3,
		work,
		toExtract: sender(sqs, queueUrl("extract")),
		toIndex: sender(sqs, queueUrl("index")),
		articlesBucket: ARTICLES,
		articlesPrefix,
	};
	const tableName = await dynamo.newTable();
	const indexing: IndexContext = {
		work,
		table: new ResultsTable(dynamo.client, tableName),
		deleteArtifacts: (article, revision) => work.deleteRevision(article, revision),
		tombstoneDays: 90,
		now: () => clock,
	};

	async function deliver(body: string, messageId = "message-1"): Promise<void> {
		for (const request of readRequests(body)) {
			if (request.type === "rejected")
				await normalizing.toIndex(rejectedMessage(request, messageId, new Date(clock).toISOString()));
			else await processRequest(normalizing, request);
		}
	}

	async function handleHere(stage: Following, body: string): Promise<void> {
		const message = JSON.parse(body);
		if (stage === "index") return processMessage(indexing, IndexMessage.parse(message));
		await processNormalized({ work, toIndex: normalizing.toIndex }, NormalizedMessage.parse(message).subject);
	}

	/** Lets a stage take one waiting message. @returns false where none waits */
	async function step<Any extends Stage>(
		stage: Any,
		handle: (stage: Any, body: string) => Promise<void>,
	): Promise<boolean> {
		const QueueUrl = queueUrl(stage);
		const { Messages = [] } = await sqs.send(new ReceiveMessageCommand({ QueueUrl, WaitTimeSeconds: 0 }));
		const [message] = Messages;
		if (message === undefined) return false;
		await handle(stage, message.Body!);
		await sqs.send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle: message.ReceiptHandle }));
		return true;
	}

	return {
		s3,
		endpoints: { s3: s3Server.url, sqs: sqsServer.url, dynamodb: dynamo.url },
		queueUrl,
		/** Where the commands work: as they would at a deployed stack. */
		target: {
			name: "the test's pipeline",
			s3,
			sqs,
			dynamo: dynamo.client,
			articlesBucket: ARTICLES,
			articlesPrefix,
			workBucket: WORK,
			table: tableName,
			queues: Object.fromEntries(
				stages.map((stage) => [
					stage,
					{ url: queueUrl(stage), deadLettersUrl: queueUrl(deadLetters(stage)) },
				]),
			) as Target["queues"],
			version: "",
			metricsNamespace: "",
			logGroups: { normalize: "", extract: "", index: "" },
			isLocal: true,
			stopsWithCommand: false,
		} satisfies Target,
		/** The events of the articles bucket so far, as S3 would have sent them. */
		events,
		table: tableName,
		dynamo,
		workBucket: WORK,
		reader: () => new ResultsReader(dynamo.client, tableName),
		put: (key: string, body: string | Uint8Array, metadata: Record<string, string> = {}) =>
			s3.send(new PutObjectCommand({ Bucket: ARTICLES, Key: key, Body: body, Metadata: metadata })),
		/** Delivers a message to normalize. */
		deliver,
		/** Lets normalize take one message that a command has sent. @returns false where none waits */
		normalizeOne: () => step("normalize", (_, body) => deliver(body)),
		step: (stage: Following) => step(stage, handleHere),
		/** Lets extract and index work until nothing waits; `handle` may do their work instead. */
		drain: async (handle = handleHere) => {
			while ((await step("extract", handle)) || (await step("index", handle)));
		},
		/** What the work bucket holds of an article, by key. */
		artifacts: async (article: string): Promise<Record<string, unknown>> => {
			const found: Record<string, unknown> = {};
			for (const Prefix of [`normalized/${article}/`, `extracted/${article}/`]) {
				const { Contents = [] } = await s3.send(new ListObjectsV2Command({ Bucket: WORK, Prefix }));
				for (const { Key } of Contents) {
					const { Body } = await s3.send(new GetObjectCommand({ Bucket: WORK, Key }));
					found[Key!] = JSON.parse(await Body!.transformToString());
				}
			}
			return found;
		},
		stop: async () => {
			s3.destroy();
			sqs.destroy();
			await Promise.all([s3Server.close(), sqsServer.close(), dynamo.stop()]);
			db.close();
			rmSync(folder, { recursive: true, force: true });
		},
	};
}

export type Pipeline = Awaited<ReturnType<typeof startPipeline>>;

const deadLetters = (stage: Stage): string => `${stage}-dead-letters`;

function queueSettings(name: string) {
	return {
		name,
		arn: `arn:aws:sqs:us-east-1:000000000000:${name}`,
		visibilityTimeout: 30,
		retentionPeriod: 345_600,
		delay: 0,
		receiveWait: 0,
		maximumMessageSize: 1_048_576,
	};
}
