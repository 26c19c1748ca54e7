import { S3Client } from "@aws-sdk/client-s3";
import { SQSClient } from "@aws-sdk/client-sqs";
import type { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import { documentClient } from "../lambdas/shared/document-client.ts";
import { capital, type Stage, stages } from "../lib/stages.ts";
import type { LocalCloud } from "../local/cloud.ts";
import { connection, localPlace, type Place, type PlaceOptions, withPlace } from "./place.ts";

/** Where a command works, with all that it may need there: a question only needs the reader of `reader.ts`. */
export interface Target {
	/** For messages: "the local cloud", "stack NewsIngest". */
	name: string;
	s3: S3Client;
	sqs: SQSClient;
	dynamo: DynamoDBDocumentClient;
	articlesBucket: string;
	/** Only keys that begin so are articles; empty where all are. */
	articlesPrefix: string;
	workBucket: string;
	table: string;
	queues: Record<Stage, { url: string; deadLettersUrl: string }>;
	/** ARN of the state machine that goes through whole archives; empty where the stack is older than it. */
	archiveStateMachine: string;
	/** The version of this package that is deployed; empty where the stack does not say. */
	version: string;
	/** The version of the code that makes rows there; empty where the stack does not say. */
	extractor: string;
	/** CloudWatch namespace of the metrics that the functions write. */
	metricsNamespace: string;
	/** Names of the functions' log groups. */
	logGroups: Record<Stage, string>;
	/** ARN of the bus that events go on; empty where none is. */
	eventBus?: string;
	/** The local cloud's endpoint of events, which are kept there alone. */
	eventsEndpoint?: string;
	/** True for the local cloud, whose events arrive with the requests that cause them. */
	isLocal: boolean;
	/** True for a local cloud that was started for the command alone. */
	stopsWithCommand: boolean;
}

/** The options by which every command chooses its target. */
export type TargetOptions = PlaceOptions;

/** Runs `use` against the target of the options; see {@link withPlace} for which that is. */
export function withTarget<Result>(
	options: TargetOptions,
	use: (target: Target) => Promise<Result>,
	settings?: { mayBegin?: boolean },
): Promise<Result> {
	const onPlace = async (place: Place) => {
		const target = targetOf(place);
		try {
			return await use(target);
		} finally {
			for (const client of [target.s3, target.sqs, target.dynamo]) client.destroy();
		}
	};
	return withPlace(options, onPlace, settings);
}

/** The target of a local cloud, running in this or another process. */
export function localTarget(cloud: Pick<LocalCloud, "endpoints" | "outputs">): Target {
	return targetOf(localPlace(cloud));
}

function targetOf(place: Place): Target {
	const queuesOf = (stage: Stage) => {
		const name = capital(stage);
		return { url: place.output(`${name}QueueUrl`), deadLettersUrl: place.output(`${name}DeadLettersUrl`) };
	};
	return {
		name: place.name,
		s3: new S3Client(connection(place, "s3")),
		sqs: new SQSClient(connection(place, "sqs")),
		dynamo: documentClient(connection(place, "dynamodb")),
		articlesBucket: place.output("ArticlesBucket"),
		articlesPrefix: place.output("ArticlesPrefix", ""),
		workBucket: place.output("WorkBucket"),
		table: place.output("ResultsTable"),
		queues: forEachStage(queuesOf),
		archiveStateMachine: place.output("ArchiveStateMachine", ""),
		version: place.output("Version", ""),
		extractor: place.output("ExtractorVersion", ""),
		metricsNamespace: place.output("MetricsNamespace", ""),
		logGroups: forEachStage((stage) => place.output(`${capital(stage)}LogGroup`, "")),
		eventBus: place.output("EventBus", ""),
		...(place.endpoints && { eventsEndpoint: place.endpoints.events }),
		isLocal: place.endpoints !== undefined,
		stopsWithCommand: place.stopsWithCommand,
	};
}

function forEachStage<T>(make: (stage: Stage) => T): Record<Stage, T> {
	return Object.fromEntries(stages.map((stage) => [stage, make(stage)])) as Record<Stage, T>;
}
