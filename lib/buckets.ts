import { Duration, type RemovalPolicy, Stack } from "aws-cdk-lib";
import { Effect, PolicyStatement, ServicePrincipal } from "aws-cdk-lib/aws-iam";
import { BlockPublicAccess, Bucket, type CfnBucket, type LifecycleRule } from "aws-cdk-lib/aws-s3";
import type { Queue } from "aws-cdk-lib/aws-sqs";
import type { Construct } from "constructs";
import { acknowledge } from "./acknowledge.ts";
import { RUNS_PREFIX } from "./archive-definition.ts";
import type { Encryption } from "./encryption.ts";

interface BucketOptions {
	removalPolicy: RemovalPolicy;
	encryption: Encryption;
}

/**
 * Where articles are uploaded. Versioned, because an event is about the version that it names.
 * With `keepVersionsDays` a version goes for good that many days after it was overwritten or deleted.
 */
export function articlesBucket(
	scope: Construct,
	{ keepVersionsDays, ...options }: BucketOptions & { keepVersionsDays: number | undefined },
): Bucket {
	const oldVersions: LifecycleRule[] =
		keepVersionsDays === undefined
			? []
			: [
					{
						id: "old-versions",
						noncurrentVersionExpiration: Duration.days(keepVersionsDays),
						expiredObjectDeleteMarker: true,
					},
				];
	const lifecycleRules = [unfinishedUploads(7), ...oldVersions];
	return acknowledge(privateBucket(scope, "Articles", { ...options, versioned: true, lifecycleRules }), {
		"AwsSolutions-S1": NO_ACCESS_LOG,
	});
}

/** Where the stages leave their artifacts. They never expire: a current artifact is the only home of its text. */
export function workBucket(scope: Construct, options: BucketOptions): Bucket {
	const lifecycleRules = [unfinishedUploads(1), runs];
	return acknowledge(privateBucket(scope, "Work", { ...options, versioned: false, lifecycleRules }), {
		"AwsSolutions-S1": NO_ACCESS_LOG,
	});
}

/** What the runs over an archive write down. What failed in one names keys. */
const runs: LifecycleRule = { id: "archive-runs", prefix: RUNS_PREFIX, expiration: Duration.days(7) };

const NO_ACCESS_LOG =
	"Access logs would need a third bucket that nobody reads; who wants them turns on CloudTrail data events.";

function unfinishedUploads(days: number): LifecycleRule {
	return { id: "unfinished-uploads", abortIncompleteMultipartUploadAfter: Duration.days(days) };
}

function privateBucket(
	scope: Construct,
	id: string,
	{ encryption, ...options }: BucketOptions & { versioned: boolean; lifecycleRules: LifecycleRule[] },
): Bucket {
	return new Bucket(scope, id, {
		...options,
		...encryption.bucket,
		blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
		enforceSSL: true,
		minimumTLSVersion: 1.2,
	});
}

/**
 * Uploads, overwrites, deletes of any kind and expirations: whatever changes what a key means. A lifecycle rule does
 * so only where it leaves a delete marker: what it removes for good was no current version any more.
 */
const events = ["s3:ObjectCreated:*", "s3:ObjectRemoved:*", "s3:LifecycleExpiration:DeleteMarkerCreated"];

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
