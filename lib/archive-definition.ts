import type { RevisitOrder } from "../lambdas/shared/messages.ts";

/** What the state machine of an archive works on. */
export interface ArchiveResources {
	articlesBucket: string;
	/** Only keys that begin so are articles. */
	articlesPrefix: string;
	workBucket: string;
	/** URL of the index queue, which gets the messages. */
	indexQueue: string;
	/** URLs of all the pipeline's queues, in which live news waits as well. */
	queues: string[];
	/** Batches under way at once. */
	concurrency: number;
}

/** Where results and failures of the runs go in the work bucket; a lifecycle rule clears it. */
export const RUNS_PREFIX = "archive-runs/";

/** Ten messages are one SendMessageBatch. */
const BATCH = 10;
/** Live news waits behind what a run has queued, so a batch waits while more than this wait already. */
const MOST_WAITING = 400;
/** A batch that finds no room for so long is sent all the same: an express workflow lives five minutes. */
const PATIENCE_MS = 200_000;
const TOLERATED_FAILURE_PERCENTAGE = 5;
/** Until nothing of what stood when an erasure began is under way any more; also the longest delay that SQS has. */
const SETTLING_SECONDS = 900;
/** A version's key, id and the rest take 1.5 KB at most, and a state's data 256 KB. */
const VERSIONS_A_PAGE = 100;

type States = Record<string, object>;

/**
 * The archive's state machine in Amazon States Language. Its input is `{"order": "replay" | "reconcile" | "erase",
 * "prefix"?: "archive/1990/"}`. It lists, and sends a message for each article; what is to be done with it, `index`
 * decides when it takes the message: see `lambdas/index/archive.ts`.
 *
 * - replay: a `revisit` for each article in `normalized/`
 * - reconcile: an `object` for each object in the articles bucket, then a `revisit` for each article in `normalized/`
 * - erase: an `erase` for each object; when all are done with, every version goes for good, and what the deletions'
 *   events have left of it by another, later `erase`; then the versions that were no object any more
 */
export function archiveDefinition(on: ArchiveResources): object {
	return {
		Comment: "Replays, reconciles or erases a whole archive",
		QueryLanguage: "JSONata",
		StartAt: "Begin",
		States: {
			Begin: {
				Type: "Pass",
				Assign: {
					run: "{% $floor($toMillis($states.context.Execution.StartTime) / 1000) %}",
					prefix: `{% $exists($states.input.prefix) ? $states.input.prefix : ${literal(on.articlesPrefix)} %}`,
				},
				Next: "WhichOrder",
			},
			WhichOrder: {
				Type: "Choice",
				Choices: [
					{ Condition: "{% $states.input.order = 'replay' %}", Next: "Replay" },
					{ Condition: "{% $states.input.order = 'reconcile' %}", Next: "ReconcileObjects" },
					{ Condition: "{% $states.input.order = 'erase' %}", Next: "EraseRows" },
				],
				Default: "UnknownOrder",
			},
			UnknownOrder: { Type: "Fail", Error: "UnknownOrder", Cause: "order is replay, reconcile or erase" },
			Replay: { ...forEachArticle(on, "replay"), Label: "Replay", Next: "Done" },
			ReconcileObjects: {
				...forEachObject(on, sending(on, "object", OBJECT)),
				Label: "ReconcileObjects",
				Next: "ReconcileArticles",
			},
			ReconcileArticles: { ...forEachArticle(on, "check"), Label: "ReconcileArticles", Next: "Done" },
			EraseRows: {
				...forEachObject(on, sending(on, "erase", ERASE)),
				Label: "EraseRows",
				Next: "LetEraseRowsSettle",
			},
			LetEraseRowsSettle: { Type: "Wait", Seconds: SETTLING_SECONDS, Next: "EraseObjects" },
			EraseObjects: {
				...forEachObject(on, erasingObjects(on)),
				Label: "EraseObjects",
				Next: "EraseOldVersions",
			},
			...oldVersions(on),
			Done: { Type: "Succeed" },
		},
	};
}

/** The bodies of the messages, of an item of a listing: equal to what `cli/operations/archive/messages.ts` makes. */
const OBJECT = `{
	"type": "object",
	"bucket": $states.input.BatchInput.bucket,
	"key": $item.Key,
	"modified": $fromMillis($type($item.LastModified) = "number" ? $item.LastModified * 1000 : $toMillis($item.LastModified)),
	"run": $states.input.BatchInput.run
}`;
const ERASE = `{ "type": "erase", "bucket": $states.input.BatchInput.bucket, "key": $item.Key }`;
const REVISIT = `{
	"type": "revisit",
	"article": $split($item.Key, "/")[1],
	"order": $states.input.BatchInput.order,
	"run": $states.input.BatchInput.run
}`;

function forEachArticle(on: ArchiveResources, order: RevisitOrder): object {
	return distributed(on, {
		ItemReader: listing(on.workBucket, "normalized/"),
		ItemBatcher: { MaxItemsPerBatch: BATCH, BatchInput: { run: "{% $run %}", order } },
		ItemProcessor: express(sending(on, order, REVISIT)),
	});
}

function forEachObject(on: ArchiveResources, processor: { StartAt: string; States: States }): object {
	const BatchInput = { run: "{% $run %}", bucket: on.articlesBucket };
	return distributed(on, {
		ItemReader: listing(on.articlesBucket, "{% $prefix %}"),
		ItemBatcher: { MaxItemsPerBatch: BATCH, BatchInput },
		ItemProcessor: express(processor),
	});
}

function listing(Bucket: string, Prefix: string): object {
	return { Resource: "arn:aws:states:::s3:listObjectsV2", Arguments: { Bucket, Prefix } };
}

/** What has failed is in the work bucket with its input, so that it can be done again; of the rest only counts are kept. */
function distributed(on: ArchiveResources, own: object): object {
	return {
		Type: "Map",
		...own,
		MaxConcurrency: on.concurrency,
		ToleratedFailurePercentage: TOLERATED_FAILURE_PERCENTAGE,
		ResultWriter: {
			Resource: "arn:aws:states:::s3:putObject",
			WriterConfig: { Transformation: "COMPACT", OutputType: "JSONL" },
			Arguments: { Bucket: on.workBucket, Prefix: RUNS_PREFIX },
		},
		Output: "{% $states.input %}",
	};
}

const express = (processor: { StartAt: string; States: States }): object => ({
	ProcessorConfig: { Mode: "DISTRIBUTED", ExecutionType: "EXPRESS" },
	...processor,
});

/** Sends a message for each item of a batch, once there is room for it. `name` tells its states from others' of their kind. */
function sending(on: ArchiveResources, name: string, body: string): { StartAt: string; States: States } {
	const entries = `[$map($states.input.Items, function($item, $n) {
		{ "Id": $string($n), "MessageBody": $string(${body}) }
	})]`;
	return {
		StartAt: `${name}: begin`,
		States: {
			...waitingForRoom(on, name, `${name}: send`),
			[`${name}: send`]: {
				Type: "Task",
				Resource: "arn:aws:states:::aws-sdk:sqs:sendMessageBatch",
				Arguments: { QueueUrl: on.indexQueue, Entries: expression(entries) },
				Retry: PASSING,
				Assign: { refused: "{% $count($states.result.Failed) %}" },
				Output: "{% $states.input %}",
				Next: `${name}: are all sent?`,
			},
			[`${name}: are all sent?`]: {
				Type: "Choice",
				Choices: [
					{ Condition: "{% $refused = 0 %}", Next: `${name}: sent` },
					// The same message twice does no harm.
					{ Condition: `{% $millis() - $begun < ${PATIENCE_MS} %}`, Next: `${name}: send` },
				],
				Default: `${name}: refused`,
			},
			[`${name}: refused`]: { Type: "Fail", Error: "Refused", Cause: "the queue goes on refusing a message" },
			[`${name}: sent`]: { Type: "Succeed", Output: { messages: "{% $count($states.input.Items) %}" } },
		},
	};
}

/** Deletes every version of a batch's keys, and has `index` look again at what the deletions' events leave. */
function erasingObjects(on: ArchiveResources): { StartAt: string; States: States } {
	return {
		StartAt: "keys: begin",
		States: {
			...waitingForRoom(on, "keys", "ForEachKey"),
			ForEachKey: {
				Type: "Map",
				Items: "{% [$states.input.Items.Key] %}",
				ItemProcessor: {
					ProcessorConfig: { Mode: "INLINE" },
					StartAt: "VersionsOfKey",
					States: {
						VersionsOfKey: {
							...versions(on, "{% $states.input %}"),
							Output: expression(`{
								"key": $states.input,
								"objects": [$append($states.result.Versions, $states.result.DeleteMarkers)[Key = $states.input].{ "Key": Key, "VersionId": VersionId }]
							}`),
							Next: "AreThereVersions",
						},
						AreThereVersions: {
							Type: "Choice",
							Choices: [{ Condition: "{% $count($states.input.objects) = 0 %}", Next: "NothingLeft" }],
							Default: "DeleteVersions",
						},
						NothingLeft: { Type: "Succeed", Output: {} },
						DeleteVersions: { ...deletion(on), Next: "EraseLater" },
						EraseLater: { ...eraseLater(on, "$states.input.key"), Output: {}, End: true },
					},
				},
				Output: { keys: "{% $count($states.result) %}" },
				End: true,
			},
		},
	};
}

/** What a listing of objects does not show: versions of deleted keys, and more than a page of them of one key. */
function oldVersions(on: ArchiveResources): States {
	return {
		EraseOldVersions: {
			// One at a time, since each begins with the first page: distributed for the length of its history alone.
			Type: "Map",
			Label: "EraseOldVersions",
			Items: [0],
			ItemSelector: { prefix: "{% $prefix %}" },
			ItemProcessor: express(erasingVersions(on)),
			Output: "{% $states.input %}",
			Assign: { finished: "{% $states.result[0].finished %}" },
			Next: "AreOldVersionsErased",
		},
		AreOldVersionsErased: {
			Type: "Choice",
			Choices: [{ Condition: "{% $finished %}", Next: "Done" }],
			Default: "EraseOldVersions",
		},
	};
}

/** A page of versions after the other, from the front, until none is left or the workflow's time is nearly over. */
function erasingVersions(on: ArchiveResources): { StartAt: string; States: States } {
	return {
		StartAt: "versions: begin",
		States: {
			...waitingForRoom(on, "versions", "AnyVersions"),
			AnyVersions: {
				...versions(on, "{% $states.input.prefix %}"),
				Output: expression(`{
					"prefix": $states.input.prefix,
					"objects": [$append($states.result.Versions, $states.result.DeleteMarkers).{ "Key": Key, "VersionId": VersionId }]
				}`),
				Next: "AreAnyLeft",
			},
			AreAnyLeft: {
				Type: "Choice",
				Choices: [{ Condition: "{% $count($states.input.objects) = 0 %}", Next: "AllErased" }],
				Default: "DeletePage",
			},
			DeletePage: {
				...deletion(on),
				Assign: { undeleted: "{% $count($states.result.Errors) %}" },
				Next: "IsPageDeleted",
			},
			IsPageDeleted: {
				Type: "Choice",
				// Else the first page would be the same for ever.
				Choices: [{ Condition: "{% $undeleted = 0 %}", Next: "ForEachDeletedKey" }],
				Default: "NotDeleted",
			},
			NotDeleted: { Type: "Fail", Error: "NotDeleted", Cause: "S3 keeps a version: is it locked?" },
			ForEachDeletedKey: {
				Type: "Map",
				Items: "{% [$distinct([$states.input.objects.Key])] %}",
				MaxConcurrency: BATCH,
				ItemProcessor: {
					ProcessorConfig: { Mode: "INLINE" },
					StartAt: "EraseDeletedKeyLater",
					States: { EraseDeletedKeyLater: { ...eraseLater(on, "$states.input"), Output: {}, End: true } },
				},
				Output: { prefix: "{% $states.input.prefix %}" },
				Next: "IsThereTime",
			},
			IsThereTime: {
				Type: "Choice",
				Choices: [{ Condition: `{% $millis() - $begun < ${PATIENCE_MS} %}`, Next: "AnyVersions" }],
				Default: "OutOfTime",
			},
			AllErased: { Type: "Succeed", Output: { finished: true } },
			OutOfTime: { Type: "Succeed", Output: { finished: false } },
		},
	};
}

/** States that look how much waits, and go on to `next` once there is room. */
function waitingForRoom(on: ArchiveResources, name: string, next: string): States {
	return {
		[`${name}: begin`]: {
			Type: "Pass",
			Assign: { begun: "{% $millis() %}" },
			Next: `${name}: look at queues`,
		},
		[`${name}: look at queues`]: {
			Type: "Map",
			Items: on.queues,
			ItemProcessor: {
				ProcessorConfig: { Mode: "INLINE" },
				StartAt: `${name}: look at a queue`,
				States: {
					[`${name}: look at a queue`]: {
						Type: "Task",
						Resource: "arn:aws:states:::aws-sdk:sqs:getQueueAttributes",
						Arguments: {
							QueueUrl: "{% $states.input %}",
							AttributeNames: ["ApproximateNumberOfMessages"],
						},
						Retry: PASSING,
						Output: "{% $number($states.result.Attributes.ApproximateNumberOfMessages) %}",
						End: true,
					},
				},
			},
			Assign: { waiting: "{% $max($states.result) %}" },
			Output: "{% $states.input %}",
			Next: `${name}: is there room?`,
		},
		[`${name}: is there room?`]: {
			Type: "Choice",
			Choices: [
				{
					Condition: `{% $waiting < ${MOST_WAITING} or $millis() - $begun > ${PATIENCE_MS} %}`,
					Next: next,
				},
			],
			Default: `${name}: wait for room`,
		},
		[`${name}: wait for room`]: { Type: "Wait", Seconds: 5, Next: `${name}: look at queues` },
	};
}

function versions(on: ArchiveResources, Prefix: string): object {
	return {
		Type: "Task",
		Resource: "arn:aws:states:::aws-sdk:s3:listObjectVersions",
		Arguments: { Bucket: on.articlesBucket, Prefix, MaxKeys: VERSIONS_A_PAGE },
		Retry: PASSING,
	};
}

function deletion(on: ArchiveResources): object {
	return {
		Type: "Task",
		Resource: "arn:aws:states:::aws-sdk:s3:deleteObjects",
		Arguments: {
			Bucket: on.articlesBucket,
			Delete: { Quiet: true, Objects: "{% $states.input.objects %}" },
		},
		Retry: PASSING,
		Output: "{% $states.input %}",
	};
}

function eraseLater(on: ArchiveResources, key: string): object {
	const body = `{ "type": "erase", "bucket": ${literal(on.articlesBucket)}, "key": ${key} }`;
	return {
		Type: "Task",
		Resource: "arn:aws:states:::aws-sdk:sqs:sendMessage",
		Arguments: {
			QueueUrl: on.indexQueue,
			DelaySeconds: SETTLING_SECONDS,
			MessageBody: expression(`$string(${body})`),
		},
		Retry: PASSING,
	};
}

/** Throttling and a moment's fault of a service. */
const PASSING = [
	{ ErrorEquals: ["States.ALL"], IntervalSeconds: 1, BackoffRate: 2, MaxAttempts: 6, JitterStrategy: "FULL" },
];

const expression = (jsonata: string): string => `{% ${jsonata.replaceAll(/\s+/g, " ").trim()} %}`;

/** A name as a JSONata literal; a token of the template stays one. */
const literal = (text: string): string => JSON.stringify(text);
