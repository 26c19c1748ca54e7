import { RUNS_PREFIX } from "./archive-definition.ts";
import type { Stage } from "./stages.ts";

/** The ARNs that the statements below are about. */
export interface Resources {
	/** The objects that are articles. */
	articles: string;
	articlesBucket: string;
	workBucket: string;
	queues: Record<Stage, string>;
	table: string;
	/** Where `index` puts events, where it does. */
	bus: string | undefined;
	logGroups: Record<Stage, string>;
	/** The customer's own key, where there is one. */
	key: string | undefined;
}

/** One line of a function's policy: these actions on these resources, nothing else. */
export interface Permission {
	actions: string[];
	resources: string[];
}

/**
 * All that each function may do; the roles have no other policy.
 *
 * - ListBucket is there because without it S3 answers 403 instead of 404 for an object that is gone, and
 *   "gone" is an answer the stages act on.
 * - GetObjectVersion: an event names the version that it is about, which may no longer be the current one.
 * - Index knows what stands, so it is asked for what an archive's run finds, and orders from normalize what is to be done.
 * - Normalize may find that a file can never be processed: it tells `index`, the only one that touches the table. Of a
 *   file of very many articles it leaves most to messages that it sends to itself.
 */
export function permissions(stage: Stage, on: Resources): Permission[] {
	return [...own[stage](on), ...common(stage, on), ...encryption(stage, on)];
}

const own: Record<Stage, (on: Resources) => Permission[]> = {
	normalize: (on) => [
		{ actions: ["s3:GetObject", "s3:GetObjectVersion"], resources: [on.articles] },
		{ actions: ["s3:ListBucket"], resources: [on.articlesBucket] },
		{ actions: ["s3:PutObject"], resources: objects(on.workBucket, ["normalized"]) },
		{
			actions: ["sqs:SendMessage"],
			resources: [on.queues.extract, on.queues.index, on.queues.normalize],
		},
	],
	extract: (on) => [
		{ actions: ["s3:GetObject"], resources: objects(on.workBucket, ["normalized"]) },
		{ actions: ["s3:ListBucket"], resources: [on.workBucket] },
		{ actions: ["s3:PutObject"], resources: objects(on.workBucket, ["extracted"]) },
		{ actions: ["sqs:SendMessage"], resources: [on.queues.index] },
	],
	index: (on) => [
		{ actions: ["s3:GetObject"], resources: objects(on.workBucket, ["extracted"]) },
		{ actions: ["s3:DeleteObject"], resources: objects(on.workBucket, ["normalized", "extracted"]) },
		{ actions: ["s3:ListBucket"], resources: [on.workBucket] },
		{ actions: ["sqs:SendMessage"], resources: [on.queues.normalize] },
		{
			actions: [
				"dynamodb:GetItem",
				"dynamodb:BatchGetItem",
				"dynamodb:Query",
				"dynamodb:PutItem",
				"dynamodb:UpdateItem",
				"dynamodb:BatchWriteItem",
			],
			resources: [on.table],
		},
		...(on.bus === undefined ? [] : [{ actions: ["events:PutEvents"], resources: [on.bus] }]),
	],
};

/** What every function needs to be fed, to log and to be traced. */
function common(stage: Stage, on: Resources): Permission[] {
	return [
		{
			actions: [
				"sqs:ReceiveMessage",
				"sqs:DeleteMessage",
				"sqs:ChangeMessageVisibility",
				"sqs:GetQueueAttributes",
			],
			resources: [on.queues[stage]],
		},
		{ actions: ["logs:CreateLogStream", "logs:PutLogEvents"], resources: [on.logGroups[stage]] },
		// X-Ray has no resources to name.
		{ actions: ["xray:PutTraceSegments", "xray:PutTelemetryRecords"], resources: ["*"] },
	];
}

/** Objects and messages need two actions on a key; a table's key is used in the name of whoever reads and writes it. */
function encryption(stage: Stage, { key }: Resources): Permission[] {
	if (key === undefined) return [];
	const forTable = ["kms:DescribeKey", "kms:Encrypt", "kms:ReEncryptFrom", "kms:ReEncryptTo"];
	const actions = ["kms:Decrypt", "kms:GenerateDataKey", ...(stage === "index" ? forTable : [])];
	return [{ actions, resources: [key] }];
}

/** What the questions' function may do: read the table and the artifacts, and log. */
export function apiPermissions(on: {
	table: string;
	workBucket: string;
	logGroup: string;
	key: string | undefined;
}): Permission[] {
	return [
		{
			actions: ["dynamodb:GetItem", "dynamodb:Query", "dynamodb:BatchGetItem"],
			resources: [on.table, `${on.table}/index/*`],
		},
		{ actions: ["s3:GetObject"], resources: objects(on.workBucket, ["normalized", "extracted"]) },
		{ actions: ["s3:ListBucket"], resources: [on.workBucket] },
		{ actions: ["logs:CreateLogStream", "logs:PutLogEvents"], resources: [on.logGroup] },
		{ actions: ["xray:PutTraceSegments", "xray:PutTelemetryRecords"], resources: ["*"] },
		...(on.key === undefined ? [] : [{ actions: ["kms:Decrypt", "kms:DescribeKey"], resources: [on.key] }]),
	];
}

/** The ARNs that an archive's state machine works on. */
interface ArchiveArns {
	stateMachine: string;
	executions: string;
	articlesBucket: string;
	articles: string;
	workBucket: string;
	indexQueue: string;
	queues: string[];
	key: string | undefined;
}

/**
 * All that the state machine of an archive may do: list both buckets, send to index's queue, see how much waits, write
 * down its runs, and delete versions of articles. A distributed map starts its batches as executions of the same machine.
 */
export function archivePermissions(on: ArchiveArns): Permission[] {
	return [
		{ actions: ["s3:ListBucket"], resources: [on.articlesBucket, on.workBucket] },
		{ actions: ["s3:ListBucketVersions"], resources: [on.articlesBucket] },
		{ actions: ["s3:DeleteObjectVersion"], resources: [on.articles] },
		{
			actions: ["s3:PutObject", "s3:GetObject", "s3:ListMultipartUploadParts", "s3:AbortMultipartUpload"],
			resources: [`${on.workBucket}/${RUNS_PREFIX}*`],
		},
		{ actions: ["sqs:SendMessage"], resources: [on.indexQueue] },
		{ actions: ["sqs:GetQueueAttributes"], resources: on.queues },
		{ actions: ["states:StartExecution"], resources: [on.stateMachine] },
		{ actions: ["states:DescribeExecution", "states:StopExecution"], resources: [on.executions] },
		...(on.key === undefined
			? []
			: [{ actions: ["kms:Decrypt", "kms:GenerateDataKey"], resources: [on.key] }]),
	];
}

function objects(bucket: string, prefixes: string[]): string[] {
	return prefixes.map((prefix) => `${bucket}/${prefix}/*`);
}
