import { Match, Template } from "aws-cdk-lib/assertions";
import { beforeAll, describe, expect, test } from "vitest";
import { pipeline, template as synthesize } from "./synth.ts";

let template: Template;
beforeAll(async () => {
	template = Template.fromStack((await pipeline()).stack);
});

const resources = (type: string) => Object.values(template.findResources(type));
const properties = (type: string) => resources(type).map(({ Properties }) => Properties);

describe("buckets", () => {
	test("are closed to the public, encrypted and kept when the stack goes", () => {
		expect(resources("AWS::S3::Bucket")).toHaveLength(2);
		template.allResources("AWS::S3::Bucket", {
			DeletionPolicy: "RetainExceptOnCreate",
			UpdateReplacePolicy: "Retain",
			Properties: {
				PublicAccessBlockConfiguration: {
					BlockPublicAcls: true,
					BlockPublicPolicy: true,
					IgnorePublicAcls: true,
					RestrictPublicBuckets: true,
				},
				BucketEncryption: {
					ServerSideEncryptionConfiguration: [{ ServerSideEncryptionByDefault: { SSEAlgorithm: "AES256" } }],
				},
			},
		});
	});

	test("refuse connections without TLS", () => {
		template.allResourcesProperties("AWS::S3::BucketPolicy", {
			PolicyDocument: {
				Statement: Match.arrayWith([
					Match.objectLike({
						Effect: "Deny",
						Condition: { Bool: { "aws:SecureTransport": "false" } },
						Action: "s3:*",
					}),
				]),
			},
		});
	});

	test("of articles keep versions; artifacts have one each", () => {
		const [articles, work] = properties("AWS::S3::Bucket");
		expect(articles.VersioningConfiguration).toEqual({ Status: "Enabled" });
		expect(work).not.toHaveProperty("VersioningConfiguration");
	});

	test("clear away unfinished uploads and runs over archives, and nothing else: artifacts are the only home of the text", () => {
		const [articles, work] = properties("AWS::S3::Bucket").map((bucket) => bucket.LifecycleConfiguration);
		expect(articles.Rules).toHaveLength(1);
		expect(work.Rules.slice(1)).toEqual([
			{ Id: "archive-runs", Status: "Enabled", Prefix: "archive-runs/", ExpirationInDays: 7 },
		]);
		for (const LifecycleConfiguration of [articles, work]) {
			const { AbortIncompleteMultipartUpload, Status, Id, ...expirations } = LifecycleConfiguration.Rules[0];
			expect({ Status, Id, expirations }).toEqual({
				Status: "Enabled",
				Id: "unfinished-uploads",
				expirations: {},
			});
			expect(AbortIncompleteMultipartUpload.DaysAfterInitiation).toBeGreaterThan(0);
		}
	});
});

describe("notifications", () => {
	test("tell the normalize queue of everything that changes an article, and of nothing else", () => {
		const [{ NotificationConfiguration }, work] = properties("AWS::S3::Bucket");
		expect(work).not.toHaveProperty("NotificationConfiguration");
		const events = NotificationConfiguration.QueueConfigurations;
		expect(events.map(({ Event }: { Event: string }) => Event)).toEqual([
			"s3:ObjectCreated:*",
			"s3:ObjectRemoved:*",
			"s3:LifecycleExpiration:DeleteMarkerCreated",
		]);
		const [queue] = Object.keys(template.findResources("AWS::SQS::Queue")).filter((id) =>
			id.startsWith("NormalizeQueue"),
		);
		for (const { Queue, Filter } of events) {
			expect(Queue).toEqual({ "Fn::GetAtt": [queue, "Arn"] });
			expect(Filter).toBeUndefined();
		}
	});

	test("are allowed before the bucket is made, by a policy that does not name the bucket", () => {
		const [bucket] = resources("AWS::S3::Bucket");
		const [policyId, policy] = Object.entries(template.findResources("AWS::SQS::QueuePolicy")).find(([id]) =>
			id.startsWith("NormalizeQueuePolicy"),
		)!;
		expect(bucket!.DependsOn).toContain(policyId);
		const allowed = policy.Properties.PolicyDocument.Statement.find(
			({ Effect }: { Effect: string }) => Effect === "Allow",
		);
		expect(allowed).toMatchObject({
			Action: "sqs:SendMessage",
			Principal: { Service: "s3.amazonaws.com" },
			Condition: {
				StringEquals: { "aws:SourceAccount": { Ref: "AWS::AccountId" } },
				ArnLike: { "aws:SourceArn": expect.anything() },
			},
		});
		expect(JSON.stringify(policy)).not.toContain("Articles");
	});

	test("need no function of CDK's own", () => {
		expect(resources("AWS::Lambda::Function")).toHaveLength(3);
		expect(Object.keys(template.toJSON().Resources).filter((id) => id.includes("CustomResource"))).toEqual(
			[],
		);
	});
});

describe("queues", () => {
	test("are encrypted, and refuse connections without TLS", () => {
		expect(resources("AWS::SQS::Queue")).toHaveLength(6);
		template.allResourcesProperties("AWS::SQS::Queue", { SqsManagedSseEnabled: true });
		expect(resources("AWS::SQS::QueuePolicy")).toHaveLength(6);
		template.allResourcesProperties("AWS::SQS::QueuePolicy", {
			PolicyDocument: {
				Statement: Match.arrayWith([
					Match.objectLike({ Effect: "Deny", Condition: { Bool: { "aws:SecureTransport": "false" } } }),
				]),
			},
		});
	});

	test("keep messages for 14 days, the longest there is: what expires unseen never becomes a dead letter", () => {
		const kept = properties("AWS::SQS::Queue").map(({ MessageRetentionPeriod }) => MessageRetentionPeriod);
		expect(kept).toEqual(Array(6).fill(14 * 86_400));
	});

	test("of dead letters take them from their own queue only", () => {
		const queues = Object.entries(template.findResources("AWS::SQS::Queue"));
		const sources = queues.filter(([, { Properties }]) => Properties.RedrivePolicy);
		expect(sources).toHaveLength(3);
		for (const [, { Properties }] of sources) {
			const [deadLetters] = Properties.RedrivePolicy.deadLetterTargetArn["Fn::GetAtt"];
			const [, { Properties: target } = { Properties: {} }] = queues.find(([id]) => id === deadLetters) ?? [];
			expect(target.RedriveAllowPolicy).toMatchObject({ redrivePermission: "byQueue" });
			const [source, ...others] = target.RedriveAllowPolicy.sourceQueueArns;
			expect(others).toEqual([]);
			expect(JSON.stringify(source)).toContain(`:${Properties.QueueName}"`);
		}
	});

	test("hide a message for six time-outs of the function that has it", () => {
		const functions = template.findResources("AWS::Lambda::Function");
		for (const stage of ["Normalize", "Extract", "Index"]) {
			const [, queue] = Object.entries(template.findResources("AWS::SQS::Queue")).find(([id]) =>
				id.startsWith(`${stage}Queue`),
			)!;
			const [, fn] = Object.entries(functions).find(([id]) => id.startsWith(`${stage}Function`))!;
			expect(queue.Properties.VisibilityTimeout).toBe(6 * fn.Properties.Timeout);
		}
	});
});

describe("functions", () => {
	test("run on Node 24 and arm64, are traced and log JSON into a group of their own that forgets", () => {
		template.allResourcesProperties("AWS::Lambda::Function", {
			Runtime: "nodejs24.x",
			Architectures: ["arm64"],
			TracingConfig: { Mode: "Active" },
			LoggingConfig: { LogFormat: "JSON", LogGroup: Match.anyValue() },
			Environment: { Variables: Match.objectLike({ POWERTOOLS_METRICS_NAMESPACE: "NewsIngest" }) },
		});
		const groups = properties("AWS::Lambda::Function").map(({ LoggingConfig }) => LoggingConfig.LogGroup.Ref);
		expect(new Set(groups).size).toBe(3);
		template.allResourcesProperties("AWS::Logs::LogGroup", { RetentionInDays: 30 });
	});

	test("are told the names that they read, and no others of ours", () => {
		const names = properties("AWS::Lambda::Function").map(({ Environment }) =>
			Object.keys(Environment.Variables)
				.filter((name) => !name.startsWith("POWERTOOLS_"))
				.sort(),
		);
		expect(names).toEqual([
			[
				"ARTICLES_BUCKET",
				"ARTICLES_PREFIX",
				"EXTRACT_QUEUE_URL",
				"INDEX_QUEUE_URL",
				"QUEUE_URL",
				"WORK_BUCKET",
			],
			["INDEX_QUEUE_URL", "QUEUE_URL", "WORK_BUCKET"],
			[
				"EVENT_BUS",
				"NORMALIZE_QUEUE_URL",
				"PIPELINE",
				"QUEUE_URL",
				"QUOTATIONS",
				"TABLE_NAME",
				"TOMBSTONE_DAYS",
				"WORK_BUCKET",
			],
		]);
	});

	test("need no more copies at once than a new account has", () => {
		const copies = properties("AWS::Lambda::EventSourceMapping").map(
			({ ScalingConfig }) => ScalingConfig.MaximumConcurrency,
		);
		expect(copies.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(10);
	});

	test("report which messages of a batch failed, and run at most so many at once", () => {
		expect(resources("AWS::Lambda::EventSourceMapping")).toHaveLength(3);
		template.allResourcesProperties("AWS::Lambda::EventSourceMapping", {
			FunctionResponseTypes: ["ReportBatchItemFailures"],
			ScalingConfig: { MaximumConcurrency: Match.anyValue() },
			BatchSize: Match.anyValue(),
		});
	});
});

describe("the table", () => {
	test("is on demand, recoverable, protected, and forgets tombstones", () => {
		template.hasResource("AWS::DynamoDB::Table", {
			DeletionPolicy: "RetainExceptOnCreate",
			UpdateReplacePolicy: "Retain",
			Properties: {
				BillingMode: "PAY_PER_REQUEST",
				PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
				TimeToLiveSpecification: { AttributeName: "expires", Enabled: true },
				DeletionProtectionEnabled: true,
			},
		});
	});

	test("has its rows by article, and by topic over time", () => {
		template.hasResourceProperties("AWS::DynamoDB::Table", {
			KeySchema: [
				{ AttributeName: "pk", KeyType: "HASH" },
				{ AttributeName: "sk", KeyType: "RANGE" },
			],
			GlobalSecondaryIndexes: [
				Match.objectLike({
					IndexName: "timeline",
					KeySchema: [
						{ AttributeName: "topic", KeyType: "HASH" },
						{ AttributeName: "at", KeyType: "RANGE" },
					],
				}),
			],
		});
	});
});

test("outputs name the buckets, the table, and every queue with its dead letters", () => {
	const queues = ["Normalize", "Extract", "Index"].flatMap((stage) =>
		["QueueUrl", "QueueArn", "DeadLettersUrl", "DeadLettersArn", "LogGroup"].map((what) => stage + what),
	);
	expect(Object.keys(template.toJSON().Outputs).sort()).toEqual(
		[
			"ArchiveStateMachine",
			"ArticlesBucket",
			"WorkBucket",
			"ResultsTable",
			"MetricsNamespace",
			"EventBus",
			"Version",
			...queues,
		].sort(),
	);
});

test("the archive's state machine has at most as many batches under way as the setting says", async () => {
	const concurrencies = async (context: Record<string, string>) => {
		const [machine] = Object.values(
			(await synthesize(context)).findResources("AWS::StepFunctions::StateMachine"),
		);
		const { DefinitionString, StateMachineType } = machine?.Properties ?? {};
		expect(StateMachineType).toBe("STANDARD");
		const text = DefinitionString["Fn::Join"][1]
			.map((part: unknown) => (typeof part === "string" ? part : "x"))
			.join("");
		const states = Object.values(JSON.parse(text).States) as Record<string, unknown>[];
		return [
			...new Set(states.flatMap(({ ItemReader, MaxConcurrency }) => (ItemReader ? MaxConcurrency : []))),
		];
	};
	expect(await concurrencies({})).toEqual([10]);
	expect(await concurrencies({ archiveConcurrency: "40", articlesPrefix: 'desk "a"/' })).toEqual([40]);
});

test("no resource waits for another that waits for it", () => {
	const { Resources } = template.toJSON() as { Resources: Record<string, unknown> };
	const needs = new Map(
		Object.entries(Resources).map(([id, resource]) => [id, references(resource, Resources)]),
	);
	const done = new Set<string>();
	for (let before = -1; done.size !== before; ) {
		before = done.size;
		for (const [id, needed] of needs) if ([...needed].every((one) => done.has(one))) done.add(id);
	}
	expect([...needs.keys()].filter((id) => !done.has(id))).toEqual([]);
});

/** The logical ids that a part of the template refers to: Ref, GetAtt, Sub or DependsOn. */
function references(part: unknown, all: object, found = new Set<string>()): Set<string> {
	if (typeof part !== "object" || part === null) return found;
	for (const [key, value] of Object.entries(part)) {
		const named =
			key === "Ref" ? [value] : key === "Fn::GetAtt" ? [value[0]] : key === "DependsOn" ? [value].flat() : [];
		for (const id of named) if (Object.hasOwn(all, id)) found.add(id);
		references(value, all, found);
	}
	return found;
}
