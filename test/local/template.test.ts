// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the syntax of Fn::Sub
import { describe, expect, test } from "vitest";
import { readStack } from "../../local/stack.ts";
import { resolve } from "../../local/template.ts";

const known: Record<string, string> = { Bucket: "the-bucket", "Bucket.Arn": "arn:aws:s3:::the-bucket" };
const lookup = (id: string, attribute?: string) => known[attribute === undefined ? id : `${id}.${attribute}`];

describe("intrinsic functions", () => {
	test.each([
		[{ Ref: "Bucket" }, "the-bucket"],
		[{ Ref: "AWS::Region" }, "us-east-1"],
		[{ "Fn::GetAtt": ["Bucket", "Arn"] }, "arn:aws:s3:::the-bucket"],
		[{ "Fn::GetAtt": "Bucket.Arn" }, "arn:aws:s3:::the-bucket"],
		[{ "Fn::Join": ["/", [{ "Fn::GetAtt": ["Bucket", "Arn"] }, "x", "*"]] }, "arn:aws:s3:::the-bucket/x/*"],
		[{ "Fn::Sub": "${Bucket} in ${AWS::Region}, ${!literally}" }, "the-bucket in us-east-1, ${literally}"],
		[
			{ "Fn::Sub": ["${Bucket.Arn} ${Own}", { Own: { Ref: "Bucket" } }] },
			"arn:aws:s3:::the-bucket the-bucket",
		],
		[{ "Fn::Select": [1, { "Fn::Split": [":", { "Fn::GetAtt": ["Bucket", "Arn"] }] }] }, "aws"],
		[
			{ a: [{ Ref: "Bucket" }], b: { c: 1 } },
			{ a: ["the-bucket"], b: { c: 1 } },
		],
	])("%j is %j", (value, expected) => {
		expect(resolve(value, lookup)).toEqual(expected);
	});

	test.each([
		[{ "Fn::ImportValue": "elsewhere" }, "Fn::ImportValue"],
		[{ Ref: "Missing" }, "Missing"],
		[{ "Fn::GetAtt": ["Bucket", "WebsiteURL"] }, "Bucket.WebsiteURL"],
		[{ "Fn::Sub": "${Missing}" }, "Missing"],
		[{ "Fn::Select": [9, ["a"]] }, "nothing at 9"],
	])("%j is refused: a guess would be another stack", (value, message) => {
		expect(() => resolve(value, lookup)).toThrow(message);
	});
});

describe("stacks", () => {
	const stack = (Resources: Record<string, { Type: string; Properties?: Record<string, unknown> }>) =>
		readStack({ Resources }, "Test", "http://127.0.0.1:1");

	test("a resource of an unknown type is refused by name", () => {
		expect(() => stack({ Topic: { Type: "AWS::Kinesis::Stream" } })).toThrow("AWS::Kinesis::Stream (Topic)");
	});

	test("what a role allows under a condition is refused: it would not be checked", () => {
		const Statement = [{ Effect: "Allow", Action: "s3:*", Resource: "*", Condition: {} }];
		const Properties = { Policies: [{ PolicyDocument: { Statement } }] };
		expect(() => stack({ Role: { Type: "AWS::IAM::Role", Properties } })).toThrow("Condition");
	});

	test("managed policies are refused: they allow what is not written", () => {
		const Properties = { ManagedPolicyArns: ["arn:aws:iam::aws:policy/AdministratorAccess"] };
		expect(() => stack({ Role: { Type: "AWS::IAM::Role", Properties } })).toThrow("ManagedPolicyArns");
	});

	test("names come from the template, or from stack and logical id without CDK's hash", () => {
		const { buckets, queues } = stack({
			Articles1234ABCD: { Type: "AWS::S3::Bucket" },
			QueueFEDC0987: { Type: "AWS::SQS::Queue", Properties: { QueueName: "given" } },
		});
		expect(buckets.map(({ name }) => name)).toEqual(["test-articles"]);
		expect(queues.map(({ name, visibilityTimeout }) => [name, visibilityTimeout])).toEqual([["given", 30]]);
	});
});
