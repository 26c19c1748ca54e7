import { Duration, RemovalPolicy } from "aws-cdk-lib";
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
import { Queue, QueueEncryption } from "aws-cdk-lib/aws-sqs";
import { Construct } from "constructs";
import { METRICS_NAMESPACE } from "../lambdas/shared/metric-names.ts";
import { acknowledge, wildcardFinding } from "./acknowledge.ts";
import type { Permission } from "./permissions.ts";
import type { Settings } from "./settings.ts";
import { type Sizing, type Stage, sizing } from "./stages.ts";

/**
 * One hop of the pipeline: a queue with its dead-letter queue, the function that reads it, and the event
 * source between them. The queues are there at once, since other hops name them; {@link Hop.run} adds the rest.
 */
export class Hop extends Construct {
	readonly stage: Stage;
	readonly queue: Queue;
	readonly deadLetters: Queue;
	readonly logGroup: LogGroup;
	readonly #settings: Settings;
	readonly #sizing: Sizing;

	constructor(scope: Construct, id: string, stage: Stage, settings: Settings) {
		super(scope, id);
		this.stage = stage;
		this.#settings = settings;
		this.#sizing = sizing(stage, settings);
		this.deadLetters = new Queue(this, "DeadLetters", { ...secured, retentionPeriod: Duration.days(14) });
		acknowledge(this.deadLetters, { "AwsSolutions-SQS3": "This is the dead-letter queue." });
		this.queue = new Queue(this, "Queue", {
			...secured,
			retentionPeriod: Duration.days(4),
			// Six time-outs: Lambda's own advice, so that no message shows up again while a retry of its batch runs.
			visibilityTimeout: Duration.seconds(6 * this.#sizing.timeoutSeconds),
			deadLetterQueue: { queue: this.deadLetters, maxReceiveCount: settings.maxReceiveCount },
		});
		this.logGroup = new LogGroup(this, "Log", {
			retention: settings.logRetentionDays as RetentionDays,
			removalPolicy: RemovalPolicy.DESTROY,
		});
	}

	/** Adds the function, with exactly these permissions, and feeds it from the queue. */
	run(code: Code, permissions: Permission[], environment: Record<string, string>): LambdaFunction {
		const { batchSize, maxConcurrency, memoryMb, timeoutSeconds } = this.#sizing;
		const fn = new LambdaFunction(this, "Function", {
			code,
			handler: "handler.handler",
			runtime: Runtime.NODEJS_24_X,
			architecture: Architecture.ARM_64,
			memorySize: memoryMb,
			timeout: Duration.seconds(timeoutSeconds),
			tracing: Tracing.ACTIVE,
			loggingFormat: LoggingFormat.JSON,
			// Lambda drops what is below this; Powertools reads it too.
			applicationLogLevelV2: ApplicationLogLevel[this.#settings.logLevel],
			logGroup: this.logGroup,
			role: this.#role(permissions),
			environment: {
				...environment,
				POWERTOOLS_SERVICE_NAME: this.stage,
				POWERTOOLS_METRICS_NAMESPACE: METRICS_NAMESPACE,
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

const secured = { encryption: QueueEncryption.SQS_MANAGED, enforceSSL: true };
