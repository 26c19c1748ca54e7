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
	])("refuse %s=%s by name", (name, value) => {
		expect(() => settings({ [name]: value })).toThrow(`-c ${name}=${value}`);
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
			tombstoneDays: "30",
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
		});
		const text = JSON.stringify(synthesized.toJSON());
		expect(text).toContain('"TOMBSTONE_DAYS":"30"');
		expect(text).toContain('"maxReceiveCount":3');
	});
});
