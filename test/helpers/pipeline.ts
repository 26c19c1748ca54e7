import { PutEventsCommand } from "@aws-sdk/client-eventbridge";
import { GetObjectCommand, ListObjectsV2Command, PutObjectCommand } from "@aws-sdk/client-s3";
import { DeleteMessageCommand, ReceiveMessageCommand } from "@aws-sdk/client-sqs";
import { ResultsReader } from "../../ask/table/results-reader.ts";
import type { Target } from "../../cli/target.ts";
import { processNormalized } from "../../lambdas/extract/process.ts";
import { eventPutter, senderOf } from "../../lambdas/index/events/event-bus.ts";
import { type IndexContext, processMessage } from "../../lambdas/index/process.ts";
import { ResultsTable } from "../../lambdas/index/table.ts";
import type { NormalizeContext } from "../../lambdas/normalize/context.ts";
import { processRequest, rejectedMessage } from "../../lambdas/normalize/process.ts";
import { readRequests } from "../../lambdas/normalize/s3-event.ts";
import { IndexMessage, NormalizedMessage } from "../../lambdas/shared/messages.ts";
import { batchSender, sender } from "../../lambdas/shared/queue.ts";
import { WorkBucket } from "../../lambdas/shared/work-bucket.ts";
import { type Stage, stages } from "../../lib/stages.ts";
import { ARTICLES, type Services, startServices } from "./services.ts";

export { ARTICLES };

/** The stages that get their messages from the one before. */
type Following = "extract" | "index";

/** What of the code changes from one deployment to the next. */
export interface CodeVersion {
	version?: string;
	quotations?: boolean;
	/** Stands in for another normalize or extract: it may change what they write. */
	work?: WorkBucket;
}

/**
 * The three stages against real S3, SQS and DynamoDB endpoints, one step at a time: S3's events are kept instead of
 * delivered, so that a test can deliver them in any order, and messages wait until the test lets a stage take one.
 * With `tells` events go on the local bus. `beside` another pipeline it shares that one's endpoints and articles, and has all else to itself.
 */
export async function startPipeline(
	options: { articlesPrefix?: string; beside?: { services: Services }; tells?: boolean } = {},
) {
	const { articlesPrefix = "", beside, tells = false } = options;
	const services = beside?.services ?? (await startServices());
	const { s3, sqs, dynamo } = services;
	const end = beside ? "-beside" : "";
	const workBucket = `work${end}`;
	services.addWorkBucket(workBucket);
	const queues = Object.fromEntries(
		stages.map((stage) => [
			stage,
			{
				url: services.addQueue(`${stage}${end}`),
				deadLettersUrl: services.addQueue(`${stage}-dead-letters${end}`),
			},
		]),
	) as Target["queues"];
	const tableName = await dynamo.newTable();

	/** The functions as they are deployed in a version of the code: {@link CodeVersion}. */
	function functionsOf({ version, quotations, work = new WorkBucket(s3, workBucket) }: CodeVersion) {
		const normalizing: NormalizeContext = {
			s3,
			work,
			toExtract: sender(sqs, queues.extract.url),
			toIndex: sender(sqs, queues.index.url),
			allToNormalize: batchSender(sqs, queues.normalize.url),
			allToExtract: batchSender(sqs, queues.extract.url),
			allToIndex: batchSender(sqs, queues.index.url),
			articlesBucket: ARTICLES,
			articlesPrefix,
			version,
		};
		const indexing: IndexContext = {
			work,
			table: new ResultsTable(dynamo.client, tableName),
			toNormalize: sender(sqs, queues.normalize.url),
			deleteArtifacts: (article, revision) => work.deleteRevision(article, revision),
			tombstoneDays: 90,
			...(tells && { events: { put: putter(services), pipeline: "News" } }),
			now: services.now,
			version,
			...(quotations !== undefined && { quotations }),
		};

		async function deliver(body: string, messageId = "message-1"): Promise<void> {
			for (const request of readRequests(body)) {
				if (request.type === "rejected")
					await normalizing.toIndex(
						rejectedMessage(request, messageId, new Date(services.now()).toISOString()),
					);
				else await processRequest(normalizing, request);
			}
		}

		async function handleHere(stage: Following, body: string): Promise<void> {
			const message = JSON.parse(body);
			if (stage === "index") return processMessage(indexing, IndexMessage.parse(message));
			await processNormalized(
				{ work, toIndex: normalizing.toIndex, version },
				NormalizedMessage.parse(message).subject,
			);
		}
		return { indexing, deliver, handleHere };
	}

	const { indexing, deliver, handleHere } = functionsOf({});

	/** Lets a stage take one waiting message. @returns false where none waits */
	async function step<Any extends Stage>(
		stage: Any,
		handle: (stage: Any, body: string) => Promise<void>,
	): Promise<boolean> {
		const QueueUrl = queues[stage].url;
		const { Messages = [] } = await sqs.send(new ReceiveMessageCommand({ QueueUrl, WaitTimeSeconds: 0 }));
		const [message] = Messages;
		if (message === undefined) return false;
		await handle(stage, message.Body!);
		await sqs.send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle: message.ReceiptHandle }));
		return true;
	}

	return {
		s3,
		services,
		endpoints: services.endpoints,
		queues,
		/** Where the commands work: as they would at a deployed stack. */
		target: {
			name: "the test's pipeline",
			s3,
			sqs,
			dynamo: dynamo.client,
			articlesBucket: ARTICLES,
			articlesPrefix,
			workBucket,
			table: tableName,
			queues,
			archiveStateMachine: "",
			version: "",
			extractor: "",
			metricsNamespace: "",
			logGroups: { normalize: "", extract: "", index: "" },
			isLocal: true,
			eventsEndpoint: services.endpoints.events,
			stopsWithCommand: false,
		} satisfies Target,
		events: services.events,
		/** What `index` works with. */
		indexing,
		table: tableName,
		dynamo,
		workBucket,
		/** What stands of an article. */
		head: (article: string) => indexing.table.head(article),
		reader: () => new ResultsReader(dynamo.client, tableName),
		put: (key: string, body: string | Uint8Array, metadata: Record<string, string> = {}) =>
			s3.send(new PutObjectCommand({ Bucket: ARTICLES, Key: key, Body: body, Metadata: metadata })),
		/** Delivers a message to normalize. */
		deliver,
		/** Lets normalize take one message that a command has sent. @returns false where none waits */
		normalizeOne: () => step("normalize", (_, body) => deliver(body)),
		step: (stage: Following) => step(stage, handleHere),
		/** Gives index a message. */
		index: (message: object) => handleHere("index", JSON.stringify(message)),
		/** The functions of another version of the code, on the same queues. */
		running: (code: CodeVersion) => {
			const other = functionsOf(code);
			return {
				deliver: other.deliver,
				normalizeOne: () => step("normalize", (_, body) => other.deliver(body)),
				step: (stage: Following) => step(stage, other.handleHere),
			};
		},
		/** Lets extract and index work until nothing waits; `handle` may do their work instead. */
		drain: async (handle = handleHere) => {
			while ((await step("extract", handle)) || (await step("index", handle)));
		},
		/** An object's text. */
		read: async (Bucket: string, Key: string): Promise<string> => {
			const { Body } = await s3.send(new GetObjectCommand({ Bucket, Key }));
			return (await Body?.transformToString()) ?? "";
		},
		/** Lets all stages work until nothing waits for any of them. */
		work: async () => {
			do while ((await step("extract", handleHere)) || (await step("index", handleHere)));
			while (await step("normalize", (_, body) => deliver(body)));
		},
		/** What the work bucket holds of an article, by key. */
		artifacts: async (article: string): Promise<Record<string, unknown>> => {
			const found: Record<string, unknown> = {};
			for (const Prefix of [`normalized/${article}/`, `extracted/${article}/`]) {
				const { Contents = [] } = await s3.send(new ListObjectsV2Command({ Bucket: workBucket, Prefix }));
				for (const { Key } of Contents) {
					const { Body } = await s3.send(new GetObjectCommand({ Bucket: workBucket, Key }));
					found[Key!] = JSON.parse(await Body!.transformToString());
				}
			}
			return found;
		},
		stop: async () => {
			if (beside === undefined) await services.stop();
		},
	};
}

const putter = ({ eventBridge }: Services) =>
	eventPutter(async () => senderOf(eventBridge, PutEventsCommand), "News-Events");

export type Pipeline = Awaited<ReturnType<typeof startPipeline>>;
