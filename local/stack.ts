import * as z from "zod";
import { policies, type Statements } from "./access/policy.ts";
import { lookupIn, nameResources } from "./naming.ts";
import { type BucketConfiguration, bucketConfiguration } from "./s3/bucket-configuration.ts";
import type { NotificationRule } from "./s3/notifications.ts";
import type { QueueSettings } from "./sqs/queue-store.ts";
import { resolve, type Template } from "./template.ts";

/** What the template asks for, in the terms of the local cloud. */
export interface Stack {
	buckets: { name: string; versioned: boolean }[];
	notifications: NotificationRule[];
	/** The buckets' settings, by the buckets' names. */
	configurations: Map<string, BucketConfiguration>;
	queues: QueueSettings[];
	tables: Record<string, unknown>[];
	functions: FunctionSettings[];
	sources: SourceSettings[];
	alarms: AlarmSettings[];
	/** What each role allows, by the role's ARN. */
	roles: Map<string, Statements>;
	outputs: Record<string, string>;
}

export interface FunctionSettings {
	name: string;
	arn: string;
	role: string;
	handler: string;
	memoryMb: number;
	timeoutSeconds: number;
	environment: Record<string, string>;
	logLevel: string;
	/** File name of the code in the deployment's asset bucket. */
	codeKey: string;
}

export interface SourceSettings {
	functionName: string;
	queueArn: string;
	batchSize: number;
	/** Seconds. */
	batchingWindow: number;
	maxConcurrency: number;
	reportBatchItemFailures: boolean;
}

/** When an alarm rings: what nobody watches here, and a drill looks at. */
const alarmProperties = z.object({
	AlarmDescription: z.string(),
	Namespace: z.string(),
	MetricName: z.string(),
	Dimensions: z.array(z.object({ Name: z.string(), Value: z.string() })),
	Statistic: z.enum(["Sum", "Maximum"]),
	ComparisonOperator: z.literal("GreaterThanThreshold"),
	Threshold: z.number(),
	Period: z.number(),
	EvaluationPeriods: z.number(),
	DatapointsToAlarm: z.number(),
});
export type AlarmSettings = z.infer<typeof alarmProperties>;

/**
 * Resources that mean nothing on one machine: a bus is a file of lines here, which nothing is delivered from. Any other
 * type is refused, so that nothing is left out by accident.
 */
const ignored =
	/^AWS::(SQS::QueuePolicy|SNS::(Topic|TopicPolicy|Subscription)|Logs::LogGroup|CloudWatch::Dashboard|Events::(EventBus|Rule|Connection|ApiDestination)|StepFunctions::StateMachine|CDK::Metadata)$/;

/** Reads the template. `sqs` is the endpoint that queue URLs begin with. */
export function readStack(template: Template, stackName: string, sqs: string): Stack {
	const names = nameResources(template, stackName);
	const lookup = lookupIn(template, names, sqs);
	const stack: Stack = {
		buckets: [],
		notifications: [],
		configurations: new Map(),
		queues: [],
		tables: [],
		functions: [],
		sources: [],
		alarms: [],
		roles: new Map(),
		outputs: {},
	};
	for (const [logicalId, { Type, Properties = {} }] of Object.entries(template.Resources)) {
		if (ignored.test(Type)) continue;
		const read = readers[Type];
		if (!read) throw new Error(`the local cloud has no ${Type} (${logicalId})`);
		const arn = lookup(logicalId, "Arn") ?? "";
		read(resolve(Properties, lookup), { name: names.get(logicalId)!, arn }, stack);
	}
	for (const [name, { Value }] of Object.entries(template.Outputs ?? {})) {
		stack.outputs[name] = String(resolve(Value, lookup));
	}
	return stack;
}

type Reader = (properties: unknown, self: { name: string; arn: string }, stack: Stack) => void;

const readers: Record<string, Reader> = {
	"AWS::S3::Bucket": (properties, { name }, stack) => {
		const bucket = bucketProperties.parse(properties);
		const versioned = bucket.VersioningConfiguration?.Status === "Enabled";
		stack.buckets.push({ name, versioned });
		stack.configurations.set(name, { ...bucket, ...stack.configurations.get(name) });
		for (const { Event, Queue, Filter } of bucket.NotificationConfiguration?.QueueConfigurations ?? []) {
			const rule = (which: string) => Filter?.S3Key.Rules.find(({ Name }) => Name === which)?.Value ?? "";
			stack.notifications.push({
				bucket: name,
				event: Event,
				queue: Queue,
				prefix: rule("prefix"),
				suffix: rule("suffix"),
			});
		}
	},
	// It may stand before its bucket, or behind.
	"AWS::S3::BucketPolicy": (properties, _, stack) => {
		const { Bucket, PolicyDocument } = bucketPolicyProperties.parse(properties);
		stack.configurations.set(Bucket, { ...stack.configurations.get(Bucket), Policy: PolicyDocument });
	},
	"AWS::SQS::Queue": (properties, self, stack) => {
		const queue = queueProperties.parse(properties);
		stack.queues.push({
			...self,
			visibilityTimeout: queue.VisibilityTimeout,
			retentionPeriod: queue.MessageRetentionPeriod,
			delay: queue.DelaySeconds,
			receiveWait: queue.ReceiveMessageWaitTimeSeconds,
			maximumMessageSize: queue.MaximumMessageSize,
			...(queue.RedrivePolicy && {
				redrive: {
					deadLetterArn: queue.RedrivePolicy.deadLetterTargetArn,
					maxReceiveCount: queue.RedrivePolicy.maxReceiveCount,
				},
			}),
		});
	},
	"AWS::DynamoDB::Table": (properties, { name }, stack) => {
		stack.tables.push({ ...tableProperties.parse(properties), TableName: name });
	},
	"AWS::Lambda::Function": (properties, self, stack) => {
		const fn = functionProperties.parse(properties);
		stack.functions.push({
			...self,
			role: fn.Role,
			handler: fn.Handler,
			memoryMb: fn.MemorySize,
			timeoutSeconds: fn.Timeout,
			environment: fn.Environment?.Variables ?? {},
			logLevel: fn.LoggingConfig?.ApplicationLogLevel ?? "INFO",
			codeKey: fn.Code.S3Key,
		});
	},
	"AWS::CloudWatch::Alarm": (properties, _, stack) => {
		stack.alarms.push(alarmProperties.parse(properties));
	},
	"AWS::IAM::Role": (properties, { arn }, stack) => {
		stack.roles.set(arn, roleProperties.parse(properties).Policies);
	},
	"AWS::Lambda::EventSourceMapping": (properties, _, stack) => {
		const source = sourceProperties.parse(properties);
		stack.sources.push({
			functionName: source.FunctionName,
			queueArn: source.EventSourceArn,
			batchSize: source.BatchSize,
			batchingWindow: source.MaximumBatchingWindowInSeconds,
			maxConcurrency: source.ScalingConfig?.MaximumConcurrency ?? 2,
			reportBatchItemFailures: source.FunctionResponseTypes.includes("ReportBatchItemFailures"),
		});
	},
};

const bucketProperties = bucketConfiguration.extend({
	VersioningConfiguration: z.object({ Status: z.string() }).optional(),
});

const bucketPolicyProperties = z.object({ Bucket: z.string(), PolicyDocument: z.unknown() });

const queueProperties = z.object({
	FifoQueue: z.literal(false).optional(),
	VisibilityTimeout: z.number().default(30),
	MessageRetentionPeriod: z.number().default(345_600),
	DelaySeconds: z.number().default(0),
	ReceiveMessageWaitTimeSeconds: z.number().default(0),
	MaximumMessageSize: z.number().default(1_048_576),
	RedrivePolicy: z.object({ deadLetterTargetArn: z.string(), maxReceiveCount: z.number() }).optional(),
});

/** What CreateTable takes; recovery, TTL and protection have no meaning on one machine. */
const tableProperties = z.object({
	AttributeDefinitions: z.array(z.unknown()),
	KeySchema: z.array(z.unknown()),
	BillingMode: z.literal("PAY_PER_REQUEST"),
	GlobalSecondaryIndexes: z.array(z.unknown()).optional(),
});

const functionProperties = z.object({
	Role: z.string(),
	Handler: z.string(),
	Runtime: z.string().startsWith("nodejs"),
	MemorySize: z.number().default(128),
	Timeout: z.number().default(3),
	Environment: z.object({ Variables: z.record(z.string(), z.string()) }).optional(),
	LoggingConfig: z.object({ ApplicationLogLevel: z.string().optional() }).optional(),
	Code: z.object({ S3Key: z.string() }),
});

/** Managed policies would allow what is not written here: there are none. */
const roleProperties = z.object({ Policies: policies.default([]), ManagedPolicyArns: z.never().optional() });

const sourceProperties = z.object({
	FunctionName: z.string(),
	EventSourceArn: z.string().includes(":sqs:"),
	BatchSize: z.number().default(10),
	MaximumBatchingWindowInSeconds: z.number().default(0),
	ScalingConfig: z.object({ MaximumConcurrency: z.number() }).optional(),
	FunctionResponseTypes: z.array(z.string()).default([]),
});
