import { join } from "node:path";
import type { DatabaseSync } from "node:sqlite";
import { Access } from "../../local/access/access.ts";
import { startDynamoDb } from "../../local/dynamodb/server.ts";
import { createTables } from "../../local/dynamodb/tables.ts";
import { EventLog } from "../../local/events/event-log.ts";
import { startEvents } from "../../local/events/server.ts";
import type { LoopbackServer } from "../../local/http/server.ts";
import { startRuntimeApi } from "../../local/lambda/runtime-api.ts";
import { BodyFiles } from "../../local/s3/body-files.ts";
import type { Change } from "../../local/s3/change.ts";
import { ObjectStore } from "../../local/s3/object-store.ts";
import { startS3 } from "../../local/s3/server.ts";
import { UploadStore } from "../../local/s3/upload-store.ts";
import { QueueStore } from "../../local/sqs/queue-store.ts";
import { startSqs } from "../../local/sqs/server.ts";
import { openState } from "../../local/state.ts";
import { Usage } from "../../local/usage.ts";

export type Service = "s3" | "sqs" | "dynamodb" | "events" | "runtime";

/** Every server of the local cloud, without functions: a bucket, a queue and a table on each. */
export interface Servers {
	s3: LoopbackServer;
	sqs: LoopbackServer;
	dynamodb: LoopbackServer;
	events: LoopbackServer;
	/** The port of one function's process; all that is said there is forgotten. */
	runtime: LoopbackServer & { secret: string };
	changes: Change[];
	db: DatabaseSync;
	stop(): Promise<void>;
}

export const queueSettings = (name: string) => ({
	name,
	arn: `arn:aws:sqs:us-east-1:000000000000:${name}`,
	visibilityTimeout: 30,
	retentionPeriod: 60,
	delay: 0,
	receiveWait: 0,
	maximumMessageSize: 1_048_576,
});

const table = {
	TableName: "table",
	AttributeDefinitions: ["pk", "sk"].map((AttributeName) => ({ AttributeName, AttributeType: "S" })),
	KeySchema: [
		{ AttributeName: "pk", KeyType: "HASH" },
		{ AttributeName: "sk", KeyType: "RANGE" },
	],
	BillingMode: "PAY_PER_REQUEST",
};

export async function startServers(folder: string): Promise<Servers> {
	const db = openState(folder);
	const changes: Change[] = [];
	const files = new BodyFiles(join(folder, "objects"));
	const objects = new ObjectStore(db, files, (change) => changes.push(change));
	objects.buckets.add("plain");
	objects.buckets.add("versioned", "Enabled");
	const queues = new QueueStore(db);
	queues.add(queueSettings("queue"));
	const on = { usage: new Usage(), access: new Access() };
	const s3 = await startS3(objects, new UploadStore(db, files), on);
	const sqs = await startSqs(queues, on);
	const dynamodb = await startDynamoDb(folder, on);
	await createTables(dynamodb.url, [table]);
	const events = await startEvents(new EventLog(folder), on);
	const runtime = await startRuntimeApi({
		memory: () => {},
		next: (response) => response.end("{}"),
		response: () => {},
		error: () => {},
		initError: () => {},
	});
	return {
		s3,
		sqs,
		dynamodb,
		events,
		runtime,
		changes,
		db,
		stop: async () => {
			for (const server of [s3, sqs, dynamodb, events, runtime]) await server.close();
			db.close();
		},
	};
}
