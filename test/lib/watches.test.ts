import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { App, Validations } from "aws-cdk-lib";
import { Template } from "aws-cdk-lib/assertions";
import { AwsSolutionsChecks } from "cdk-nag";
import { beforeAll, describe, expect, test } from "vitest";
import { readSettings } from "../../lib/settings.ts";
import { pipeline } from "./synth.ts";

const WATCHES = [
	{ name: "Velmora toll", place: "Velmora", measure: "deaths", email: "desk@example.org" },
	{ name: "Relief", entity: "ORG:danube-relief-network", email: "desk@example.org" },
	{
		name: "Ministry",
		source: "the Interior MINISTRY",
		webhook: "https://hooks.example.org/x",
		authorization: "desk/hook",
	},
	{ name: "Jobs", measure: "jobs cut", webhook: "https://hooks.example.org/y" },
	{ name: "Ours", entity: "São Paulo", queue: "desk-queue" },
	{ name: "Theirs", entity: "NIS", queue: "arn:aws:sqs:eu-west-1:111122223333:theirs" },
];

/** A file with this, as `-c watches=` names it. */
function file(content: unknown): string {
	const path = join(mkdtempSync(join(tmpdir(), "news-ingest-test-")), "watches.json");
	writeFileSync(path, typeof content === "string" ? content : JSON.stringify(content));
	return path;
}

interface Rule {
	Description: string;
	EventPattern: { source: string[]; detail: Record<string, unknown> };
	Targets: Record<string, unknown>[];
}

describe("a stack with watches", () => {
	let template: Template;
	let rules: Map<string, Rule>;
	beforeAll(async () => {
		template = Template.fromStack((await pipeline({ watches: file(WATCHES) })).stack);
		const found = Object.values(template.findResources("AWS::Events::Rule"));
		rules = new Map(found.map(({ Properties }) => [Properties.Description as string, Properties as Rule]));
	});
	const rule = (name: string) => rules.get(`Watch: ${name}`)!;

	test("has a rule for each, on the pipeline's bus, for news alone", () => {
		expect(rules.size).toBe(WATCHES.length);
		for (const { EventPattern, Targets } of rules.values()) {
			expect(EventPattern).toMatchObject({
				source: ["news-ingest"],
				"detail-type": ["ArticleIndexed"],
				detail: { pipeline: ["NewsIngest"], old: [false], copyOf: [{ exists: false }] },
			});
			expect(Targets).toHaveLength(1);
			expect(Targets[0]).toHaveProperty("DeadLetterConfig");
		}
	});

	test.each([
		["Velmora toll", { places: ["velmora"], measures: { measure: ["deaths"], news: ["first", "changed"] } }],
		["Relief", { names: ["org:danube-relief-network"] }],
		["Ministry", { measures: { who: ["interior ministry"], news: ["first", "changed"] } }],
		["Ours", { names: ["sao paulo"] }],
	])("%s matches names however they are written", (name, expected) => {
		expect(rule(name).EventPattern.detail).toMatchObject(expected);
	});

	test("an address is asked to confirm once, and its mails say the claims of the measure", () => {
		const subscriptions = Object.values(template.findResources("AWS::SNS::Subscription"));
		expect(subscriptions).toHaveLength(1);
		expect(rule("Velmora toll").Targets[0]?.InputTransformer).toEqual({
			InputPathsMap: {
				title: "$.detail.says.title",
				says: "$.detail.says.deaths",
				key: "$.detail.says.key",
			},
			InputTemplate: '"Velmora toll: <title>"\n"<says>"\n"<key>"',
		});
	});

	test("a webhook is called by a role that may call it and nothing else, with its secret by reference", () => {
		const roles = Object.entries(template.findResources("AWS::IAM::Role")).filter(([id]) =>
			id.startsWith("WatchesRole"),
		);
		expect(roles).toHaveLength(2);
		for (const [, { Properties }] of roles) {
			const [statement, ...others] = Properties.Policies[0].PolicyDocument.Statement;
			expect(others).toEqual([]);
			expect(statement.Action).toBe("events:InvokeApiDestination");
			expect(statement.Resource).toEqual({
				"Fn::GetAtt": [expect.stringMatching(/^WatchesDestination/), "Arn"],
			});
		}
		const connections = JSON.stringify(template.findResources("AWS::Events::Connection"));
		expect(connections).toContain("{{resolve:secretsmanager:desk/hook:SecretString:::}}");
		const { InputTemplate } = rule("Jobs").Targets[0]!.InputTransformer as { InputTemplate: string };
		const filled = InputTemplate.replaceAll(/<(?:title|says|key)>/g, "x").replace(
			"<aws.events.event.json>",
			"{}",
		);
		expect(JSON.parse(filled)).toEqual({ watch: "Jobs", text: "Jobs: x | x | x", event: {} });
	});

	test("a queue gets the whole event", () => {
		const [target] = rule("Theirs").Targets;
		expect(target).toMatchObject({ Arn: "arn:aws:sqs:eu-west-1:111122223333:theirs" });
		expect(target).not.toHaveProperty("InputTransformer");
	});

	test("only its own rules may publish, and leave what could not be delivered", () => {
		const policies = [
			...Object.values(template.findResources("AWS::SNS::TopicPolicy")),
			...Object.entries(template.findResources("AWS::SQS::QueuePolicy"))
				.filter(([id]) => id.startsWith("WatchesUndelivered"))
				.map(([, policy]) => policy),
		];
		expect(policies).toHaveLength(2);
		for (const { Properties } of policies) {
			const allows = Properties.PolicyDocument.Statement.filter(
				({ Effect }: { Effect: string }) => Effect === "Allow",
			);
			expect(allows).toHaveLength(1);
			expect(allows[0]).toMatchObject({
				Principal: { Service: "events.amazonaws.com" },
				Condition: { ArnEquals: { "aws:SourceArn": expect.any(Array) } },
			});
		}
	});
});

test("cdk-nag's AwsSolutions finds nothing in watches that is not acknowledged", async () => {
	const { app } = await pipeline({ watches: file(WATCHES) });
	Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
	expect(() => app.synth()).not.toThrow();
});

test("a stack without watches has no rule, and one without events has no bus", async () => {
	const bare = Template.fromStack((await pipeline()).stack);
	bare.resourceCountIs("AWS::Events::Rule", 0);
	bare.resourceCountIs("AWS::Events::EventBus", 1);
	const silent = Template.fromStack((await pipeline({ events: "none" })).stack);
	silent.resourceCountIs("AWS::Events::EventBus", 0);
	await expect(pipeline({ events: "none", watches: file(WATCHES) })).rejects.toThrow(
		"watches are rules on a bus: events=none leaves them nothing to watch",
	);
});

describe("watches are refused in a line that says which and why:", () => {
	const refusal = (content: unknown): string => {
		try {
			readSettings(new App({ context: { watches: file(content) } }).node);
		} catch (error) {
			return (error as Error).message;
		}
		throw new Error("they were accepted");
	};
	const good = { name: "Dam", entity: "Velmora", email: "desk@example.org" };

	test.each([
		["no JSON", "[", /the file is no JSON: /],
		["no list", good, /the file has no list of watches/],
		[
			"nothing to watch",
			[{ ...good, entity: undefined }],
			/watch 1 \(Dam\): one of entity, place, measure, source is needed/,
		],
		[
			"nobody to tell",
			[{ ...good, email: undefined }],
			/watch 1 \(Dam\): exactly one of email, webhook, queue is needed/,
		],
		["two to tell", [{ ...good, queue: "desk" }], /exactly one of email, webhook, queue/],
		[
			"a measure that is none",
			[{ ...good, measure: "death" }],
			/measure: there is no "death"; did you mean "deaths"\?/,
		],
		[
			"an open webhook",
			[{ name: "Dam", entity: "V", webhook: "http://x.org" }],
			/webhook: an address that begins with https/,
		],
		[
			"a bad address",
			[good, { ...good, name: "Two", email: "desk" }],
			/watch 2 \(Two\): email: an address is needed/,
		],
		["a bad queue", [{ name: "Dam", entity: "V", queue: "a b" }], /queue: the name or ARN/],
		["a key that is none", [{ ...good, emial: "x" }], /watch 1 \(Dam\): Unrecognized key: "emial"/],
		["a name twice", [good, { ...good, name: "DAM" }], /two watches are called dam/],
		["a name of signs", [{ ...good, entity: "?!" }], /entity: a name or an id is needed/],
	])("%s", (_, content, expected) => {
		const message = refusal(content);
		expect(message).toMatch(expected);
		for (const line of message.split("\n")) expect(line).toMatch(/^-c watches=/);
	});

	test("a file that is not there", () => {
		expect(() => readSettings(new App({ context: { watches: "/none.json" } }).node)).toThrow(
			"-c watches=/none.json: the file cannot be read (ENOENT)",
		);
	});
});
