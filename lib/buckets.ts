import { Duration, type RemovalPolicy, Stack } from "aws-cdk-lib";
import { Effect, PolicyStatement, ServicePrincipal } from "aws-cdk-lib/aws-iam";
import { BlockPublicAccess, Bucket, BucketEncryption, type CfnBucket } from "aws-cdk-lib/aws-s3";
import type { Queue } from "aws-cdk-lib/aws-sqs";
import type { Construct } from "constructs";
import { acknowledge } from "./acknowledge.ts";

const noAccessLog = {
	"AwsSolutions-S1":
		"Access logs would need a third bucket that nobody reads; who wants them turns on CloudTrail data events.",
};

/** Where articles are uploaded. Versioned, because an event is about the version that it names. */
export function articlesBucket(scope: Construct, removalPolicy: RemovalPolicy): Bucket {
	return acknowledge(
		privateBucket(scope, "Articles", { versioned: true, removalPolicy, unfinishedDays: 7 }),
		noAccessLog,
	);
}

/** Where the stages leave their artifacts. They never expire: a current artifact is the only home of its text. */
export function workBucket(scope: Construct, removalPolicy: RemovalPolicy): Bucket {
	return acknowledge(
		privateBucket(scope, "Work", { versioned: false, removalPolicy, unfinishedDays: 1 }),
		noAccessLog,
	);
}

function privateBucket(
	scope: Construct,
	id: string,
	options: { versioned: boolean; removalPolicy: RemovalPolicy; unfinishedDays: number },
): Bucket {
	return new Bucket(scope, id, {
		versioned: options.versioned,
		removalPolicy: options.removalPolicy,
		blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
		encryption: BucketEncryption.S3_MANAGED,
		enforceSSL: true,
		minimumTLSVersion: 1.2,
		lifecycleRules: [
			{
				id: "unfinished-uploads",
				abortIncompleteMultipartUploadAfter: Duration.days(options.unfinishedDays),
			},
		],
	});
}

/** Uploads, overwrites, deletes of any kind and expirations: whatever changes what a key means. */
const events = ["s3:ObjectCreated:*", "s3:ObjectRemoved:*", "s3:LifecycleExpiration:*"];

/**
 * Sends the bucket's events below `prefix` to the queue.
 *
 * `bucket.addEventNotification` would bring a custom resource with a function of its own, so the property is
 * set directly. S3 checks that it may send to the queue at the moment the bucket is made. The queue's policy must
 * therefore exist before the bucket, and cannot name it: bucket and policy would each wait for the other. So
 * the policy names this account, and the bucket by the prefix that CloudFormation gives its name.
 */
export function notify(bucket: Bucket, prefix: string, queue: Queue): void {
	const stack = Stack.of(bucket);
	queue.addToResourcePolicy(
		new PolicyStatement({
			effect: Effect.ALLOW,
			principals: [new ServicePrincipal("s3.amazonaws.com")],
			actions: ["sqs:SendMessage"],
			resources: [queue.queueArn],
			conditions: {
				StringEquals: { "aws:SourceAccount": stack.account },
				ArnLike: { "aws:SourceArn": `arn:${stack.partition}:s3:::${generatedNamePrefix(stack)}*` },
			},
		}),
	);
	const resource = bucket.node.defaultChild as CfnBucket;
	resource.notificationConfiguration = {
		queueConfigurations: events.map((event) => ({
			event,
			queue: queue.queueArn,
			...(prefix !== "" && { filter: { s3Key: { rules: [{ name: "prefix", value: prefix }] } } }),
		})),
	};
	resource.node.addDependency(queue.node.findChild("Policy"));
}

/** CloudFormation names a bucket after its stack in lower case, and cuts long stack names. */
function generatedNamePrefix(stack: Stack): string {
	return stack.stackName.toLowerCase().slice(0, 16);
}
