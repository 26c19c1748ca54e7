import { CloudFormationClient, DescribeStacksCommand, type Stack } from "@aws-sdk/client-cloudformation";
import { S3Client } from "@aws-sdk/client-s3";
import { SQSClient } from "@aws-sdk/client-sqs";
import type { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import { documentClient } from "../lambdas/shared/document-client.ts";
import { capital, type Stage, stages } from "../lib/stages.ts";
import type { LocalCloud } from "../local/cloud.ts";
import { findLocalCloud } from "../local/running.ts";
import { CliError } from "./cli-error.ts";

/** Where a command works: the local cloud, or a deployed stack. */
export interface Target {
	/** For messages: "the local cloud", "stack NewsIngest". */
	name: string;
	s3: S3Client;
	sqs: SQSClient;
	dynamo: DynamoDBDocumentClient;
	articlesBucket: string;
	workBucket: string;
	table: string;
	queues: Record<Stage, { url: string; deadLettersUrl: string }>;
	/** True for a local cloud that was started for the command alone. */
	stopsWithCommand: boolean;
}

/** The options by which every command chooses its target. */
export interface TargetOptions {
	/** Name of a deployed stack. */
	stack?: string;
	/** Articles bucket of a deployed stack. */
	bucket?: string;
	/** Folder of the local cloud's data. */
	dataDir: string;
}

type Outputs = Record<string, string>;

/**
 * Runs `use` against the target of the options: a deployed stack where one is named; else the local cloud that is
 * running; else one that is started for the command alone, on the same data.
 */
export async function withTarget<Result>(
	options: TargetOptions,
	use: (target: Target) => Promise<Result>,
): Promise<Result> {
	if (options.stack !== undefined || options.bucket !== undefined) {
		const { StackName, Outputs = [] } = await findStack(options);
		const outputs = Object.fromEntries(Outputs.map(({ OutputKey, OutputValue }) => [OutputKey, OutputValue]));
		return finishing(targetOf(`stack ${StackName}`, outputs as Outputs), use);
	}
	const running = await findLocalCloud(options.dataDir);
	if (running) return finishing(localTarget(running), use);
	// Only now, since it brings the emulators with it.
	const { startLocalCloud } = await import("../local/cloud.ts");
	const onSynth = () => console.error("Synthesizing the stack …");
	const started = await startLocalCloud({ dataDir: options.dataDir, onSynth });
	try {
		return await finishing({ ...localTarget(started), stopsWithCommand: true }, use);
	} finally {
		await started.stop();
	}
}

/** The target of a local cloud, running in this or another process. */
export function localTarget({ endpoints, outputs }: Pick<LocalCloud, "endpoints" | "outputs">): Target {
	return targetOf("the local cloud", outputs, endpoints);
}

function targetOf(name: string, outputs: Outputs, endpoints?: LocalCloud["endpoints"]): Target {
	const local = endpoints && {
		region: "us-east-1",
		credentials: { accessKeyId: "local", secretAccessKey: "local" },
	};
	const client = (endpoint: string | undefined) => ({
		...local,
		...(endpoint !== undefined && { endpoint }),
	});
	const output = (key: string): string => {
		const value = outputs[key];
		if (value === undefined) throw new CliError(`${name} has no output ${key}: is it a news-ingest stack?`);
		return value;
	};
	const queuesOf = (stage: Stage) => {
		const name = capital(stage);
		return { url: output(`${name}QueueUrl`), deadLettersUrl: output(`${name}DeadLettersUrl`) };
	};
	return {
		name,
		s3: new S3Client(client(endpoints?.s3)),
		sqs: new SQSClient(client(endpoints?.sqs)),
		dynamo: documentClient(client(endpoints?.dynamodb)),
		articlesBucket: output("ArticlesBucket"),
		workBucket: output("WorkBucket"),
		table: output("ResultsTable"),
		queues: Object.fromEntries(stages.map((stage) => [stage, queuesOf(stage)])) as Target["queues"],
		stopsWithCommand: false,
	};
}

async function finishing<Result>(target: Target, use: (target: Target) => Promise<Result>): Promise<Result> {
	try {
		return await use(target);
	} finally {
		for (const client of [target.s3, target.sqs, target.dynamo]) client.destroy();
	}
}

async function findStack({ stack, bucket }: TargetOptions): Promise<Stack> {
	const client = new CloudFormationClient({});
	let NextToken: string | undefined;
	do {
		const page = await client.send(
			new DescribeStacksCommand({ ...(stack && { StackName: stack }), NextToken }),
		);
		const found = page.Stacks?.find(({ Outputs }) => bucket === undefined || owns(Outputs, bucket));
		if (found) return found;
		NextToken = page.NextToken;
	} while (NextToken);
	throw new CliError(
		bucket === undefined
			? `there is no stack ${stack}`
			: `no stack of this account and region owns bucket ${bucket}`,
	);
}

const owns = (outputs: Stack["Outputs"], bucket: string): boolean =>
	outputs?.some(({ OutputKey, OutputValue }) => OutputKey === "ArticlesBucket" && OutputValue === bucket) ??
	false;
