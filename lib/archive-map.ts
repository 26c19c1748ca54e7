import { ArnFormat, Stack } from "aws-cdk-lib";
import { Effect, PolicyDocument, PolicyStatement, Role, ServicePrincipal } from "aws-cdk-lib/aws-iam";
import type { Bucket } from "aws-cdk-lib/aws-s3";
import type { Queue } from "aws-cdk-lib/aws-sqs";
import { CfnStateMachine } from "aws-cdk-lib/aws-stepfunctions";
import { Construct } from "constructs";
import { acknowledge, wildcardFinding } from "./acknowledge.ts";
import { archiveDefinition } from "./archive-definition.ts";
import { archivePermissions, type Permission } from "./permissions.ts";
import type { Settings } from "./settings.ts";
import { type Stage, stages } from "./stages.ts";

interface ArchiveMapProps {
	/** The pipeline's name. */
	name: string;
	settings: Settings;
	articlesBucket: Bucket;
	workBucket: Bucket;
	queues: Record<Stage, Queue>;
}

/**
 * Replays, reconciles and erases whole archives: a state machine that lists and sends messages, with no function of its
 * own. It costs nothing until it is started.
 */
export class ArchiveMap extends Construct {
	readonly stateMachineArn: string;

	constructor(scope: Construct, id: string, props: ArchiveMapProps) {
		super(scope, id);
		const { settings, articlesBucket, workBucket, queues } = props;
		// The role names the state machine, which names the role: so the name is given.
		const stateMachineName = `${props.name}-Archive`;
		const definition = archiveDefinition({
			articlesBucket: articlesBucket.bucketName,
			articlesPrefix: settings.articlesPrefix,
			workBucket: workBucket.bucketName,
			indexQueue: queues.index.queueUrl,
			queues: stages.map((stage) => queues[stage].queueUrl),
			concurrency: settings.archiveConcurrency,
		});
		const role = this.#role(
			archivePermissions({
				stateMachine: this.#arn("stateMachine", stateMachineName),
				executions: this.#arn("execution", `${stateMachineName}:*`),
				articlesBucket: articlesBucket.bucketArn,
				articles: `${articlesBucket.bucketArn}/${settings.articlesPrefix}*`,
				workBucket: workBucket.bucketArn,
				indexQueue: queues.index.queueArn,
				queues: stages.map((stage) => queues[stage].queueArn),
				key: settings.kmsKeyArn,
			}),
		);
		const machine = new CfnStateMachine(this, "StateMachine", {
			stateMachineName,
			stateMachineType: "STANDARD",
			roleArn: role.roleArn,
			definitionString: Stack.of(this).toJsonString(definition),
		});
		acknowledge(machine, {
			"AwsSolutions-SF1":
				"The execution's history and the results in the work bucket tell of a run; a log would name every key for longer.",
			"AwsSolutions-SF2": "There is nothing to trace: each step is one request to one service.",
		});
		this.stateMachineArn = machine.ref;
	}

	#arn(resource: string, resourceName: string): string {
		return Stack.of(this).formatArn({
			service: "states",
			resource,
			resourceName,
			arnFormat: ArnFormat.COLON_RESOURCE_NAME,
		});
	}

	#role(permissions: Permission[]): Role {
		const statements = permissions.map(
			({ actions, resources }) => new PolicyStatement({ effect: Effect.ALLOW, actions, resources }),
		);
		const role = new Role(this, "Role", {
			assumedBy: new ServicePrincipal("states.amazonaws.com"),
			inlinePolicies: { only: new PolicyDocument({ statements, minimize: false }) },
		});
		for (const arn of permissions.flatMap(({ resources }) => resources).filter((one) => one.endsWith("*")))
			acknowledge(role, { [wildcardFinding(this, arn)]: "Objects and executions have many names." });
		return role;
	}
}
