import { beforeAll, expect, test } from "vitest";
import { template } from "./synth.ts";

interface Statement {
	Effect: string;
	Action: string | string[];
	Resource: unknown;
	Condition?: object;
}

const kmsKeyArn = "arn:aws:kms:eu-west-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab";
let roles: Record<string, { Properties: { Policies?: unknown[]; ManagedPolicyArns?: unknown } }>;
let policies: object;

beforeAll(async () => {
	const synthesized = await template();
	roles = synthesized.findResources("AWS::IAM::Role") as typeof roles;
	policies = synthesized.findResources("AWS::IAM::Policy");
});

/** A function's whole policy as lines "action on resource", resources by logical id without CDK's hash. */
function table(stage: string, of = roles): string[] {
	const [, role] = Object.entries(of).find(([id]) => id.startsWith(`${stage}Role`))!;
	const statements = role.Properties.Policies!.flatMap(
		(policy) => (policy as { PolicyDocument: { Statement: Statement[] } }).PolicyDocument.Statement,
	);
	expect(statements.every(({ Effect, Condition }) => Effect === "Allow" && !Condition)).toBe(true);
	return statements
		.flatMap(({ Action, Resource }) =>
			[Action]
				.flat()
				.flatMap((action) => [Resource].flat().map((resource) => `${action} on ${readable(resource)}`)),
		)
		.sort();
}

function readable(resource: unknown): string {
	if (typeof resource === "string") return resource;
	const { Ref } = resource as { Ref?: string };
	if (Ref !== undefined) return Ref;
	const { "Fn::GetAtt": attribute, "Fn::Join": join } = resource as Record<string, [string, unknown[]]>;
	if (attribute) return attribute[0].replace(/[0-9A-F]{8}$/, "");
	return join![1].map(readable).join(join![0]);
}

const fed = (stage: string) => [
	`logs:CreateLogStream on ${stage}Log`,
	`logs:PutLogEvents on ${stage}Log`,
	`sqs:ChangeMessageVisibility on ${stage}Queue`,
	`sqs:DeleteMessage on ${stage}Queue`,
	`sqs:GetQueueAttributes on ${stage}Queue`,
	`sqs:ReceiveMessage on ${stage}Queue`,
	"xray:PutTelemetryRecords on *",
	"xray:PutTraceSegments on *",
];

test("normalize may read articles, write its artifacts, and pass on to extract and index", () => {
	expect(table("Normalize")).toEqual(
		[
			...fed("Normalize"),
			"s3:GetObject on Articles/*",
			"s3:GetObjectVersion on Articles/*",
			"s3:ListBucket on Articles",
			"s3:PutObject on Work/normalized/*",
			"sqs:SendMessage on ExtractQueue",
			"sqs:SendMessage on IndexQueue",
			"sqs:SendMessage on NormalizeQueue",
		].sort(),
	);
});

test("extract may read what normalize wrote, write its artifacts, and pass on to index", () => {
	expect(table("Extract")).toEqual(
		[
			...fed("Extract"),
			"s3:GetObject on Work/normalized/*",
			"s3:ListBucket on Work",
			"s3:PutObject on Work/extracted/*",
			"sqs:SendMessage on IndexQueue",
		].sort(),
	);
});

test("index may read and delete artifacts, and alone touches the table, but not the table's settings", () => {
	const artifacts = [
		"GetObject on Work/extracted",
		"DeleteObject on Work/normalized",
		"DeleteObject on Work/extracted",
	];
	const rows = ["GetItem", "BatchGetItem", "Query", "PutItem", "UpdateItem", "BatchWriteItem"];
	expect(table("Index")).toEqual(
		[
			...fed("Index"),
			...artifacts.map((permission) => `s3:${permission}/*`),
			"s3:ListBucket on Work",
			"sqs:SendMessage on NormalizeQueue",
			...rows.map((action) => `dynamodb:${action} on ResultsTable`),
			"events:PutEvents on EventBus",
		].sort(),
	);
});

test("the questions' function may read the table, its index and the artifacts, and log: it writes nothing", async () => {
	const asked = (await template({ api: "iam" })).findResources("AWS::IAM::Role") as typeof roles;
	const artifacts = ["normalized", "extracted"];
	expect(table("Questions", asked)).toEqual(
		[
			...["GetItem", "Query", "BatchGetItem"].flatMap((action) => [
				`dynamodb:${action} on ResultsTable`,
				`dynamodb:${action} on ResultsTable/index/*`,
			]),
			...artifacts.map((kind) => `s3:GetObject on Work/${kind}/*`),
			"s3:ListBucket on Work",
			"logs:CreateLogStream on QuestionsLog",
			"logs:PutLogEvents on QuestionsLog",
			"xray:PutTelemetryRecords on *",
			"xray:PutTraceSegments on *",
		].sort(),
	);
	expect(Object.keys(asked)).toHaveLength(5);
	for (const stage of ["Normalize", "Extract", "Index", "Archive"])
		expect(table(stage, asked)).toEqual(table(stage));
});

test("the archive's state machine may list, send to index's queue, note its runs, and delete articles' versions", () => {
	const self = "arn:AWS::Partition:states:AWS::Region:AWS::AccountId";
	expect(table("Archive")).toEqual(
		[
			"s3:ListBucket on Articles",
			"s3:ListBucket on Work",
			"s3:ListBucketVersions on Articles",
			"s3:DeleteObjectVersion on Articles/*",
			...["PutObject", "GetObject", "ListMultipartUploadParts", "AbortMultipartUpload"].map(
				(action) => `s3:${action} on Work/archive-runs/*`,
			),
			"sqs:SendMessage on IndexQueue",
			...["Normalize", "Extract", "Index"].map((stage) => `sqs:GetQueueAttributes on ${stage}Queue`),
			`states:StartExecution on ${self}:stateMachine:NewsIngest-Archive`,
			`states:DescribeExecution on ${self}:execution:NewsIngest-Archive:*`,
			`states:StopExecution on ${self}:execution:NewsIngest-Archive:*`,
		].sort(),
	);
});

test("index may put events on the bus that it is given, and on none where there is none", async () => {
	const put = async (events: string) => {
		const of = (await template({ events })).findResources("AWS::IAM::Role") as typeof roles;
		return table("Index", of).filter((line) => line.startsWith("events:"));
	};
	expect(await put("none")).toEqual([]);
	const arn = "arn:aws:events:eu-west-1:111122223333:event-bus/desk";
	expect(await put(arn)).toEqual([`events:PutEvents on ${arn}`]);
	expect(await put("desk")).toEqual([expect.stringMatching(/:event-bus\/desk$/)]);
});

test("with a key of the customer's own each may use it, and nothing else is added", async () => {
	const rolesWith = async (context: object) =>
		(await template({ api: "iam", ...context })).findResources("AWS::IAM::Role") as typeof roles;
	const [plain, encrypted] = [await rolesWith({}), await rolesWith({ kmsKeyArn })];
	const added = (stage: string) =>
		table(stage, encrypted).filter((line) => !table(stage, plain).includes(line));
	const uses = (...actions: string[]) => actions.map((action) => `kms:${action} on ${kmsKeyArn}`);
	expect(added("Normalize")).toEqual(uses("Decrypt", "GenerateDataKey"));
	expect(added("Extract")).toEqual(uses("Decrypt", "GenerateDataKey"));
	expect(added("Archive")).toEqual(uses("Decrypt", "GenerateDataKey"));
	expect(added("Questions")).toEqual(uses("Decrypt", "DescribeKey"));
	expect(added("Index")).toEqual(
		uses("Decrypt", "DescribeKey", "Encrypt", "GenerateDataKey", "ReEncryptFrom", "ReEncryptTo"),
	);
});

test("there is no role, no policy and no managed policy beside these", () => {
	expect(Object.keys(roles)).toHaveLength(4);
	expect(policies).toEqual({});
	for (const { Properties } of Object.values(roles))
		expect(Properties).not.toHaveProperty("ManagedPolicyArns");
});
