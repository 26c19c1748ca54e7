import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { EventBridgeClient } from "@aws-sdk/client-eventbridge";
import { S3Client } from "@aws-sdk/client-s3";
import { SQSClient } from "@aws-sdk/client-sqs";
import { Access } from "../../local/access/access.ts";
import { EventLog, eventFiles } from "../../local/events/event-log.ts";
import { startEvents } from "../../local/events/server.ts";
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

/** S3, SQS and DynamoDB endpoints with an articles bucket whose events are kept until a test wants them delivered. */
export async function startServices() {
	const folder = mkdtempSync(join(tmpdir(), "news-ingest-services-"));
	const db = openState(folder);
	const events: string[] = [];
	let notified: string | undefined;
	let clock = Date.UTC(2026, 1, 16);
	const files = new BodyFiles(join(folder, "objects"));
	const queues = new QueueStore(db);
	const objects = new ObjectStore(db, files, (change) => {
		clock += 1000;
		if (change.bucket !== ARTICLES) return;
		const event = eventMessage(change, new Date(clock));
		if (notified === undefined) events.push(event);
		else queues.send(notified, event);
	});
	objects.buckets.add(ARTICLES, "Enabled");
	const s3Server = await startS3(objects, new UploadStore(db, files), {
		usage: new Usage(),
		access: new Access(),
	});
	const sqsServer = await startSqs(queues, { usage: new Usage(), access: new Access() });
	const eventsServer = await startEvents(new EventLog(folder), { usage: new Usage(), access: new Access() });
	const dynamo = await startDynamoDb();
	const connection = { region: "us-east-1", credentials: { accessKeyId: "test", secretAccessKey: "test" } };
	const s3 = new S3Client({ ...connection, endpoint: s3Server.url });
	const sqs = new SQSClient({ ...connection, endpoint: sqsServer.url });
	const eventBridge = new EventBridgeClient({ ...connection, endpoint: eventsServer.url });
	return {
		s3,
		sqs,
		dynamo,
		eventBridge,
		endpoints: { s3: s3Server.url, sqs: sqsServer.url, dynamodb: dynamo.url, events: eventsServer.url },
		/** What was put on the bus so far. */
		told: (): ToldEvent[] => {
			const { newer } = eventFiles(folder);
			if (!existsSync(newer)) return [];
			const lines = readFileSync(newer, "utf8").split("\n");
			return lines.filter((line) => line !== "").map((line) => JSON.parse(line) as ToldEvent);
		},
		/** The events of the articles bucket so far, as S3 would have sent them. */
		events,
		/** From now on an event is in the queue as soon as its change is made, as in the local cloud. */
		notify: (queueUrl: string): void => {
			notified = queueName(queueUrl);
		},
		/** Epoch milliseconds: a second later with every event. */
		now: () => clock,
		/** Puts a message into a queue that nobody reads. */
		fill: (queueUrl: string) => queues.send(queueName(queueUrl), "{}"),
		/** Takes all messages out of a queue. */
		empty: (queueUrl: string): void => {
			db.prepare("DELETE FROM messages WHERE queue = ?").run(queueName(queueUrl));
		},
		/** Lets every message of the queues be so many seconds older. */
		passTime: (seconds: number): void => {
			db.prepare("UPDATE messages SET visible = visible - ?").run(seconds * 1000);
		},
		addWorkBucket: (name: string) => objects.buckets.add(name),
		/** @returns the queue's URL */
		addQueue: (name: string): string => {
			queues.add(queueSettings(name));
			return `${sqsServer.url}/000000000000/${name}`;
		},
		stop: async () => {
			s3.destroy();
			sqs.destroy();
			eventBridge.destroy();
			await Promise.all([s3Server.close(), sqsServer.close(), eventsServer.close(), dynamo.stop()]);
			db.close();
			rmSync(folder, { recursive: true, force: true });
		},
	};
}

/** An event as a target of the bus gets it. */
export interface ToldEvent {
	"detail-type": string;
	detail: Record<string, unknown>;
}

export type Services = Awaited<ReturnType<typeof startServices>>;

const queueName = (queueUrl: string): string => queueUrl.slice(queueUrl.lastIndexOf("/") + 1);

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
