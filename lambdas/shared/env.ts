import * as z from "zod";
import { LONGEST_WAY_DAYS } from "./messages.ts";

/** Names of the environment variables that the stack sets and the functions read. */
export const ENV = {
	articlesBucket: "ARTICLES_BUCKET",
	articlesPrefix: "ARTICLES_PREFIX",
	workBucket: "WORK_BUCKET",
	queueUrl: "QUEUE_URL",
	normalizeQueueUrl: "NORMALIZE_QUEUE_URL",
	extractQueueUrl: "EXTRACT_QUEUE_URL",
	indexQueueUrl: "INDEX_QUEUE_URL",
	tableName: "TABLE_NAME",
	tombstoneDays: "TOMBSTONE_DAYS",
	quotations: "QUOTATIONS",
	eventBus: "EVENT_BUS",
	pipeline: "PIPELINE",
} as const;

const present = z.string().min(1);

/** What each function needs; a missing name fails at start, naming it. */
export const NormalizeEnv = z.object({
	ARTICLES_BUCKET: present,
	/** Keys outside this prefix are none of ours. */
	ARTICLES_PREFIX: z.string().default(""),
	WORK_BUCKET: present,
	/** Where its own messages come from. */
	QUEUE_URL: present,
	EXTRACT_QUEUE_URL: present,
	INDEX_QUEUE_URL: present,
});
export const ExtractEnv = z.object({
	WORK_BUCKET: present,
	QUEUE_URL: present,
	INDEX_QUEUE_URL: present,
});
export const IndexEnv = z.object({
	WORK_BUCKET: present,
	QUEUE_URL: present,
	TABLE_NAME: present,
	/** Where it orders what an archive's run needs. */
	NORMALIZE_QUEUE_URL: present,
	TOMBSTONE_DAYS: z.coerce.number().int().min(LONGEST_WAY_DAYS).default(90),
	QUOTATIONS: z.stringbool().default(true),
	/** Name or ARN of the bus that events are put on; none are where it is absent. */
	EVENT_BUS: present.optional(),
	/** What events call the pipeline. */
	PIPELINE: z.string().default(""),
});
