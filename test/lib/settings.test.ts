import { App } from "aws-cdk-lib";
import { Match } from "aws-cdk-lib/assertions";
import { describe, expect, test } from "vitest";
import { readSettings } from "../../lib/settings.ts";
import { template } from "./synth.ts";

const settings = (context: Record<string, unknown>) => readSettings(new App({ context }).node);

describe("settings", () => {
	test("read the strings of `-c name=value` as what they mean", () => {
		expect(
			settings({ indexConcurrency: "7", deletionProtection: "false", removalPolicy: "destroy" }),
		).toMatchObject({
			indexConcurrency: 7,
			deletionProtection: false,
			removalPolicy: "destroy",
		});
	});

	test("have a default each, but for the address", () => {
		expect(settings({})).toMatchObject({
			stackName: "NewsIngest",
			removalPolicy: "retain",
			deletionProtection: true,
		});
		expect(settings({})).not.toHaveProperty("alarmEmail");
	});

	test.each([
		["indexConcurrency", "1"],
		["extractMemoryMb", "lots"],
		["deletionProtection", "maybe"],
		["alarmEmail", "nobody"],
		["logRetentionDays", "8"],
		["removalPolicy", "keep"],
		["stackName", "news ingest"],
		["events", "arn:aws:sqs:eu-west-1:111122223333:desk"],
	])("refuse %s=%s by name", (name, value) => {
		expect(() => settings({ [name]: value })).toThrow(`-c ${name}=${value}`);
	});

	test.each([
		["alarmEmial", "alarmEmail"],
		["logLevl", "logLevel"],
		["stackname", "stackName"],
		["extractMemory", "extractMemoryMb"],
		["keepVersionDays", "keepVersionsDays"],
	])("refuse a key that is none, and name the nearest: %s", (name, nearest) => {
		expect(() => settings({ [name]: "1" })).toThrow(
			`-c ${name}: there is no such setting; did you mean ${nearest}?`,
		);
	});

	test("do not guess where nothing is near", () => {
		expect(() => settings({ colour: "blue" })).toThrow(
			"-c colour: there is no such setting; docs/operations.md lists them",
		);
	});

	test("leave alone what CDK itself keeps in the context", () => {
		const own = {
			"@aws-cdk/core:newStyle": true,
			"aws:cdk:bundling-stacks": ["**"],
			"availability-zones:account=1:region=eu-west-1": [],
		};
		expect(settings(own)).toMatchObject({ stackName: "NewsIngest" });
	});

	test("say in one line what is wrong with a value, and what is needed", () => {
		const wrong: Record<string, string> = {
			extractMemoryMb: "lots",
			deletionProtection: "maybe",
			alarmEmail: "nobody",
			logRetentionDays: "8",
			logLevel: "LOUD",
			kmsKeyArn: "alias/desk",
			stackName: "news ingest",
		};
		for (const [name, value] of Object.entries(wrong)) {
			expect(() => settings({ [name]: value })).toThrow(
				new RegExp(`^-c ${name}=${value}: [^\n]+ (is|are) needed[^\n]*$`),
			);
		}
	});

	test("refuse what is wrong all at once", () => {
		expect(() => settings({ indexConcurrency: "1", tombstoneDays: "0" })).toThrow(
			/indexConcurrency[\s\S]*tombstoneDays/,
		);
	});
});

describe("the stack follows its settings", () => {
	test("destroy and unprotected leave nothing behind", async () => {
		const synthesized = await template({ removalPolicy: "destroy", deletionProtection: "false" });
		synthesized.allResources("AWS::S3::Bucket", { DeletionPolicy: "Delete" });
		synthesized.hasResource("AWS::DynamoDB::Table", {
			DeletionPolicy: "Delete",
			Properties: { DeletionProtectionEnabled: false },
		});
	});

	test("concurrency, memory, time-outs and retention reach their resources", async () => {
		const synthesized = await template({
			extractConcurrency: "33",
			extractMemoryMb: "2048",
			extractTimeoutSeconds: "90",
			logRetentionDays: "7",
			tombstoneDays: "120",
			maxReceiveCount: "3",
			logLevel: "DEBUG",
		});
		synthesized.hasResourceProperties("AWS::Lambda::EventSourceMapping", {
			ScalingConfig: { MaximumConcurrency: 33 },
		});
		synthesized.hasResourceProperties("AWS::Lambda::Function", { MemorySize: 2048, Timeout: 90 });
		synthesized.hasResourceProperties("AWS::SQS::Queue", { VisibilityTimeout: 540 });
		synthesized.allResourcesProperties("AWS::Logs::LogGroup", { RetentionInDays: 7 });
		synthesized.allResourcesProperties("AWS::Lambda::Function", {
			LoggingConfig: Match.objectLike({ ApplicationLogLevel: "DEBUG" }),
			Environment: { Variables: Match.objectLike({ POWERTOOLS_LOG_LEVEL: "DEBUG" }) },
		});
		const text = JSON.stringify(synthesized.toJSON());
		expect(text).toContain('"TOMBSTONE_DAYS":"120"');
		expect(text).toContain('"maxReceiveCount":3');
	});

	test("a log level above INFO filters what the functions say, and not the metrics", async () => {
		const synthesized = await template({ logLevel: "WARN" });
		synthesized.allResourcesProperties("AWS::Lambda::Function", {
			LoggingConfig: Match.objectLike({ ApplicationLogLevel: "INFO" }),
			Environment: { Variables: Match.objectLike({ POWERTOOLS_LOG_LEVEL: "WARN" }) },
		});
	});

	test("old versions go after their days, and by default never", async () => {
		const rules = async (context: Record<string, string>) => {
			const [articles] = Object.values((await template(context)).findResources("AWS::S3::Bucket"));
			return articles?.Properties.LifecycleConfiguration.Rules;
		};
		expect(await rules({})).toHaveLength(1);
		expect(await rules({ keepVersionsDays: "30" })).toContainEqual({
			Id: "old-versions",
			Status: "Enabled",
			NoncurrentVersionExpiration: { NoncurrentDays: 30 },
			ExpiredObjectDeleteMarker: true,
		});
	});
});

describe("a key of the customer's own", () => {
	const kmsKeyArn = "arn:aws:kms:eu-west-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab";

	test("encrypts the table, both buckets, every queue and every log", async () => {
		const synthesized = await template({ kmsKeyArn });
		synthesized.allResourcesProperties("AWS::S3::Bucket", {
			BucketEncryption: {
				ServerSideEncryptionConfiguration: [
					{
						BucketKeyEnabled: true,
						ServerSideEncryptionByDefault: { SSEAlgorithm: "aws:kms", KMSMasterKeyID: kmsKeyArn },
					},
				],
			},
		});
		synthesized.allResourcesProperties("AWS::SQS::Queue", { KmsMasterKeyId: kmsKeyArn });
		synthesized.allResourcesProperties("AWS::DynamoDB::Table", {
			SSESpecification: { SSEEnabled: true, SSEType: "KMS", KMSMasterKeyId: kmsKeyArn },
		});
		synthesized.allResourcesProperties("AWS::Logs::LogGroup", { KmsKeyId: kmsKeyArn });
	});

	test("is none that the stack makes or needs without the setting", async () => {
		const synthesized = await template();
		expect(JSON.stringify(synthesized.toJSON())).not.toContain("kms:");
		synthesized.allResourcesProperties("AWS::SQS::Queue", { SqsManagedSseEnabled: true });
	});
});
