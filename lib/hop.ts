import { Duration, RemovalPolicy, Stack } from "aws-cdk-lib";
import { Metric, type MetricOptions } from "aws-cdk-lib/aws-cloudwatch";
import { Effect, PolicyDocument, PolicyStatement, Role, ServicePrincipal } from "aws-cdk-lib/aws-iam";
import {
	ApplicationLogLevel,
	Architecture,
	type Code,
	EventSourceMapping,
	Function as LambdaFunction,
	LoggingFormat,
	Runtime,
	Tracing,
} from "aws-cdk-lib/aws-lambda";
import { LogGroup, type RetentionDays } from "aws-cdk-lib/aws-logs";
import { type IQueue, Queue, RedrivePermission } from "aws-cdk-lib/aws-sqs";
import { Construct } from "constructs";
import { ENV } from "../lambdas/shared/env.ts";
import { acknowledge, wildcardFinding } from "./acknowledge.ts";
import type { Encryption } from "./encryption.ts";
import type { Permission } from "./permissions.ts";
import type { Settings } from "./settings.ts";
import { capital, type Sizing, type Stage, sizing } from "./stages.ts";

interface HopProps {
	stage: Stage;
	/** The pipeline's name: its queues and its metrics bear it. */
	name: string;
	settings: Settings;
	encryption: Encryption;
}

/**
 * One hop of the pipeline: a queue with its dead-letter queue, the function that reads it, and the event
 * source between them. The queues are there at once, since other hops name them; {@link Hop.run} adds the rest.
 */
export class Hop extends Construct {
	readonly stage: Stage;
	readonly queue: Queue;
	readonly deadLetters: Queue;
	readonly logGroup: LogGroup;
	readonly #name: string;
	readonly #settings: Settings;
	readonly #sizing: Sizing;

	constructor(scope: Construct, id: string, { stage, name, settings, encryption }: HopProps) {
		super(scope, id);
		this.stage = stage;
		this.#name = name;
		this.#settings = settings;
		this.#sizing = sizing(stage, settings);
		const secured = { ...encryption.queue, enforceSSL: true, retentionPeriod: LONGEST_RETENTION };
		const queueName = `${name}-${capital(stage)}Queue`;
		this.deadLetters = new Queue(this, "DeadLetters", {
			...secured,
			redriveAllowPolicy: {
				redrivePermission: RedrivePermission.BY_QUEUE,
				sourceQueues: [this.#queueNamed(queueName)],
			},
		});
		acknowledge(this.deadLetters, { "AwsSolutions-SQS3": "This is the dead-letter queue." });
		this.queue = new Queue(this, "Queue", {
			...secured,
			queueName,
			// Six time-outs: Lambda's own advice, so that no message shows up again while a retry of its batch runs.
			visibilityTimeout: Duration.seconds(6 * this.#sizing.timeoutSeconds),
			deadLetterQueue: { queue: this.deadLetters, maxReceiveCount: settings.maxReceiveCount },
		});
		this.logGroup = new LogGroup(this, "Log", {
			...encryption.log,
			retention: settings.logRetentionDays as RetentionDays,
			removalPolicy: RemovalPolicy.DESTROY,
		});
	}

	/**
	 * A dead-letter queue that takes from one queue only has to name it, while that queue names it as well. The name
	 * is therefore given and not generated, and the queue referred to by it.
	 */
	#queueNamed(name: string): IQueue {
		const arn = Stack.of(this).formatArn({ service: "sqs", resource: name });
		return Queue.fromQueueArn(this, "OnlySource", arn);
	}

	/** Adds the function, with exactly these permissions, and feeds it from the queue. */
	run(code: Code, permissions: Permission[], environment: Record<string, string>): LambdaFunction {
		const { batchSize, maxConcurrency, memoryMb, timeoutSeconds } = this.#sizing;
		const { logLevel } = this.#settings;
		const fn = new LambdaFunction(this, "Function", {
			code,
			handler: "handler.handler",
			runtime: Runtime.NODEJS_24_X,
			architecture: Architecture.ARM_64,
			memorySize: memoryMb,
			timeout: Duration.seconds(timeoutSeconds),
			tracing: Tracing.ACTIVE,
			loggingFormat: LoggingFormat.JSON,
			// Lambda takes the metrics, which bear no level, for INFO: above it they would be lost. Powertools filters the rest.
			applicationLogLevelV2: logLevel === "DEBUG" ? ApplicationLogLevel.DEBUG : ApplicationLogLevel.INFO,
			logGroup: this.logGroup,
			role: this.#role(permissions),
			environment: {
				...environment,
				[ENV.queueUrl]: this.queue.queueUrl,
				POWERTOOLS_SERVICE_NAME: this.stage,
				POWERTOOLS_LOG_LEVEL: logLevel,
				POWERTOOLS_METRICS_NAMESPACE: this.#name,
			},
		});
		new EventSourceMapping(this, "Source", {
			target: fn,
			eventSourceArn: this.queue.queueArn,
			batchSize,
			maxConcurrency,
			reportBatchItemFailures: true,
		});
		return fn;
	}

	/** A metric that the function writes into its log: the namespace is the pipeline's name, the dimension Powertools' own. */
	counted(metricName: string, props: MetricOptions = {}): Metric {
		return new Metric({
			statistic: "Sum",
			...props,
			namespace: this.#name,
			metricName,
			dimensionsMap: { service: this.stage },
		});
	}

	/** `withoutPolicyUpdates` keeps CDK from adding statements of its own: the table in permissions.ts is all there is. */
	#role(permissions: Permission[]) {
		const statements = permissions.map(
			({ actions, resources }) => new PolicyStatement({ effect: Effect.ALLOW, actions, resources }),
		);
		const role = new Role(this, "Role", {
			assumedBy: new ServicePrincipal("lambda.amazonaws.com"),
			inlinePolicies: { only: new PolicyDocument({ statements, minimize: false }) },
		});
		const wildcards = permissions.flatMap(({ resources }) => resources).filter((arn) => arn.endsWith("*"));
		for (const arn of wildcards) acknowledge(role, { [wildcardFinding(this, arn)]: wildcardReason(arn) });
		return role.withoutPolicyUpdates();
	}
}

function wildcardReason(arn: string): string {
	if (arn === "*") return "X-Ray's write actions take no resource.";
	return "The objects of a stage have one name for each article: the prefix is as narrow as it gets.";
}

/** The longest that SQS has, for both queues: a dead letter's clock runs from its first sending, not from its failing. */
const LONGEST_RETENTION = Duration.days(14);
