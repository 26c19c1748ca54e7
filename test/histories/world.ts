import type { Target } from "../../cli/target.ts";
import { processNormalized } from "../../lambdas/extract/process.ts";
import { processMessage } from "../../lambdas/index/process.ts";
import { ResultsTable } from "../../lambdas/index/table.ts";
import { processRequest, rejectedMessage } from "../../lambdas/normalize/process.ts";
import { readRequests } from "../../lambdas/normalize/s3-event.ts";
import { IndexMessage, LONGEST_WAY_DAYS, NormalizedMessage } from "../../lambdas/shared/messages.ts";
import { batchSender, sender } from "../../lambdas/shared/queue.ts";
import { WorkBucket } from "../../lambdas/shared/work-bucket.ts";
import type { Stage } from "../../lib/stages.ts";
import { answering, type Command } from "../helpers/memory/client.ts";
import { MemoryTable } from "../helpers/memory/dynamodb.ts";
import { MemoryBuckets } from "../helpers/memory/s3.ts";
import { deadLettersOf, MemoryQueues } from "../helpers/memory/sqs.ts";

export const ARTICLES = "articles";
export const WORK = "work";
/** The least that a deployment may choose, so that what expires does so within a history. */
export const TOMBSTONE_DAYS = LONGEST_WAY_DAYS;
export const DAY = 86_400_000;

/** How a request is made: as it comes, or held back, refused, or carried out in part. */
export type Way = (command: Command, carryOut: () => unknown) => Promise<unknown>;

const urlOf = (stage: Stage) => `https://sqs/${stage}`;

/** The pipeline in memory: buckets, queues, a table and a clock, and functions that work on them. */
export class World {
	readonly table = new MemoryTable();
	readonly queues: MemoryQueues;
	readonly buckets: MemoryBuckets;
	now = Date.UTC(2026, 1, 16);

	/** @param told of what happens in the articles bucket; `delay` of a message, in milliseconds */
	constructor(told: (event: string) => void, delay: () => number = () => 0) {
		this.queues = new MemoryQueues(() => this.now, delay);
		this.buckets = new MemoryBuckets(ARTICLES, () => this.now, told);
	}

	url = urlOf;

	/** The functions, in a version of the code, whose requests go this way. */
	functions(way: Way, version: string, quotations: boolean) {
		const s3 = answering(this.buckets.client, (command) =>
			way(command, () => this.buckets.carryOut(command)),
		);
		const sqs = answering(this.queues.client, (command) => way(command, () => this.queues.carryOut(command)));
		const client = answering(this.table.client, (command) =>
			way(command, () => this.table.carryOut(command)),
		);
		const work = new WorkBucket(s3, WORK);
		const toIndex = sender(sqs, urlOf("index"));
		const normalizing = {
			s3,
			work,
			toExtract: sender(sqs, urlOf("extract")),
			toIndex,
			allToNormalize: batchSender(sqs, urlOf("normalize")),
			allToExtract: batchSender(sqs, urlOf("extract")),
			allToIndex: batchSender(sqs, urlOf("index")),
			articlesBucket: ARTICLES,
			articlesPrefix: "",
			version,
			// So few that files of more are there, and are read by several messages.
			partsOfMessage: 2,
		};
		const indexing = {
			work,
			table: new ResultsTable(client, this.table.name),
			toNormalize: sender(sqs, urlOf("normalize")),
			deleteArtifacts: (article: string, revision: string) => work.deleteRevision(article, revision),
			tombstoneDays: TOMBSTONE_DAYS,
			now: () => this.now,
			version,
			quotations,
		};
		return async (stage: Stage, body: string, messageId: string): Promise<void> => {
			if (stage === "index") return processMessage(indexing, IndexMessage.parse(JSON.parse(body)));
			if (stage === "extract") {
				const { subject } = NormalizedMessage.parse(JSON.parse(body));
				return processNormalized({ work, toIndex, version }, subject);
			}
			for (const request of readRequests(body)) {
				if (request.type !== "rejected") await processRequest(normalizing, request);
				else await toIndex(rejectedMessage(request, messageId, new Date(this.now).toISOString()));
			}
		};
	}

	/** Where the commands work. */
	target(way: Way, extractor: string): Target {
		const queues = (stage: Stage) => ({ url: urlOf(stage), deadLettersUrl: deadLettersOf(urlOf(stage)) });
		return {
			name: "the pipeline in memory",
			s3: answering(this.buckets.client, (command) => way(command, () => this.buckets.carryOut(command))),
			sqs: answering(this.queues.client, (command) => way(command, () => this.queues.carryOut(command))),
			dynamo: answering(this.table.client, (command) => way(command, () => this.table.carryOut(command))),
			articlesBucket: ARTICLES,
			articlesPrefix: "",
			workBucket: WORK,
			table: this.table.name,
			queues: { normalize: queues("normalize"), extract: queues("extract"), index: queues("index") },
			archiveStateMachine: "",
			version: "",
			extractor,
			metricsNamespace: "",
			logGroups: { normalize: "", extract: "", index: "" },
			isLocal: false,
			stopsWithCommand: false,
		};
	}
}
