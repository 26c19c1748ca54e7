import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { type Deployment, STACK } from "./deployment.ts";
import { bus, watched } from "./watching.ts";

const KEY = "desk/ferry +1 ü.txt";
const FIRST = "OSLO, Feb. 15 – A ferry with 214 passengers ran aground, the Norwegian Coast Guard said.\n";
const SECOND =
	"OSLO, Feb. 16 – A ferry with 231 passengers ran aground, the Norwegian Coast Guard said. Three people died, the Norwegian Coast Guard said.\n";
const PICTURE = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]);

/** Name of a queue and of the rule that fills it. */
const LISTENER = "listener";

type Step = (deployment: Deployment, folder: string) => Promise<void>;

/** What is done and what must be seen then, in order. */
export const steps: Record<string, Step> = {
	"cdk synth": async (deployment) => {
		await deployment.synth({
			removalPolicy: "destroy",
			deletionProtection: "false",
			alarmEmail: "desk@example.org",
			api: "iam",
		});
	},

	"cdk bootstrap": async (deployment) => {
		await deployment.cdk("bootstrap");
	},

	"cdk deploy": async (deployment) => {
		await deployment.cdk("deploy", "--require-approval", "never");
		const outputs = await deployment.outputs();
		assert.match(outputs.ArticlesBucket ?? "", /^newsingest-articles/);
		assert.equal(Object.keys(outputs).length, 24);
	},

	"the archive's state machine is there, and fails on an order that is none": async (deployment) => {
		// MiniStack's distributed maps know neither batches nor JSONata in what they list: the orders are tested elsewhere.
		const { ArchiveStateMachine = "" } = await deployment.outputs();
		const machine = ["stepfunctions", "start-execution", "--state-machine-arn", ArchiveStateMachine];
		const started = await deployment.aws(...machine, "--input", '{"order":"none"}');
		const { executionArn } = JSON.parse(started) as { executionArn: string };
		const describe = ["stepfunctions", "describe-execution", "--execution-arn", executionArn];
		const status = async () =>
			JSON.parse(await deployment.aws(...describe)) as { status: string; error?: string };
		while ((await status()).status === "RUNNING") await sleep(500);
		assert.deepEqual([(await status()).status, (await status()).error], ["FAILED", "UnknownOrder"]);
	},

	"aws events put-rule: somebody's queue listens to the bus": async (deployment) => {
		const { EventBus = "" } = await deployment.outputs();
		const of = await bus(deployment);
		const pattern = JSON.stringify({ source: ["news-ingest"], detail: { names: ["norwegian coast guard"] } });
		await deployment.aws("sqs", "create-queue", "--queue-name", LISTENER);
		await deployment.aws("events", "put-rule", "--name", LISTENER, ...of, "--event-pattern", pattern);
		const [account] = EventBus.split(":").slice(4);
		const target = `Id=queue,Arn=arn:aws:sqs:us-east-1:${account}:${LISTENER}`;
		await deployment.aws("events", "put-targets", "--rule", LISTENER, ...of, "--targets", target);
	},

	"aws s3 cp: the article can be queried": async (deployment, folder) => {
		const file = join(folder, "ferry.txt");
		writeFileSync(file, FIRST);
		await deployment.aws("s3", "cp", file, await uri(deployment), "--metadata", "published=2026-02-15");
		await passengers(deployment, [214]);
	},

	"aws sqs receive-message: the article's event is in the queue": async (deployment) => {
		const { QueueUrl } = JSON.parse(
			await deployment.aws("sqs", "get-queue-url", "--queue-name", LISTENER),
		) as { QueueUrl: string };
		// The event comes after the rows, and each look waits for it: for a minute in all.
		for (let look = 0; look < 6; look++) {
			const received = await deployment.aws(
				...["sqs", "receive-message", "--queue-url", QueueUrl, "--wait-time-seconds", "10"],
			);
			if (received.trim() === "") continue;
			const { Messages } = JSON.parse(received) as { Messages: { Body: string }[] };
			const event = JSON.parse(Messages[0]?.Body ?? "{}") as Record<string, unknown>;
			assert.equal(event["detail-type"], "ArticleIndexed");
			assert.equal((event.detail as { key: string }).key, KEY);
			await unlisten(deployment);
			return;
		}
		assert.fail("no event came");
	},

	"boto3 overwrites it: news-ingest watch tells the new number, and nothing is left of it": async (
		deployment,
	) => {
		const told = await watched(deployment, ["--source", "Norwegian Coast Guard"], () =>
			deployment.boto3("put", KEY, SECOND).then(() => {}),
		);
		assert.match(told, /3/);
		assert.ok(told.includes(KEY), told);
	},

	"the new text counts, and nothing of the old one": async (deployment) => {
		await passengers(deployment, [231]);
	},

	"aws s3 rm: the article is gone": async (deployment) => {
		await deployment.aws("s3", "rm", await uri(deployment));
		await passengers(deployment, []);
		const [head] = await deployment.query("article", KEY);
		assert.equal(head?.status, "DELETED");
	},

	"boto3 undeletes it: the article is back": async (deployment) => {
		await deployment.boto3("undelete", KEY);
		await passengers(deployment, [231]);
	},

	"news-ingest ingest: one file can be queried, one failed and is named": async (deployment, folder) => {
		const [text, picture] = [join(folder, "strike.txt"), join(folder, "picture.png")];
		writeFileSync(text, "PARIS – Some 300 dockers went on strike on Monday, the port of Calais said.\n");
		writeFileSync(picture, PICTURE);
		const { code, out, err } = await deployment.newsIngest(
			"ingest",
			"--published",
			"2026-02-16",
			text,
			picture,
		);
		assert.match(out, /^1 article can be queried/m);
		assert.match(err, /failed: picture\.png: .+\(not-text\)/);
		assert.equal(code, 1);
	},

	"news-ingest query: articles, entities, figures, failures": async (deployment) => {
		const [latest, mentions, [strike], [failure]] = await Promise.all([
			deployment.query("latest"),
			deployment.query("entity", "Norwegian Coast Guard"),
			deployment.query("figures", "--counted", "dockers"),
			deployment.query("failed"),
		]);
		assert.deepEqual(latest.map(({ key }) => key).sort(), [KEY, "strike.txt"]);
		assert.equal(mentions.length, 1);
		assert.equal(strike?.value, 300);
		assert.equal(failure?.key, "picture.png");
	},

	"the questions' API answers who signs, and nobody else": async (deployment) => {
		const path = "/figures?counted=dockers";
		const { status, body } = await deployment.askApi(path, "signed");
		assert.equal(status, 200, body);
		const { claims } = JSON.parse(body) as { claims: { value: number }[] };
		assert.deepEqual(
			claims.map(({ value }) => value),
			[300],
		);
		assert.equal((await deployment.askApi("/figures", "signed")).status, 400);
		const refused = await deployment.askApi(path, "unsigned");
		assert.equal(refused.status, 403);
		assert.doesNotMatch(refused.body, /300/);
	},

	// All of an archive is the state machine's, whose map over a bucket this emulator does not run: what is chosen is listed here.
	"news-ingest replay: what is chosen is processed again, and says the same": async (deployment) => {
		const { code, out } = await deployment.newsIngest("replay", "--from", "2000");
		assert.deepEqual([code, out], [0, "2 articles are being processed again\n"]);
		await deployment.queryUntil(["latest"], (heads) =>
			heads.every(({ revision }) => !String(revision).endsWith(".0000000000")),
		);
		await passengers(deployment, [231]);
	},

	"news-ingest reconcile: bucket and table agree": async (deployment) => {
		const { out } = await deployment.newsIngest("reconcile", "--dry-run");
		assert.equal(out, "3 objects in the bucket, and the table agrees with all.\n");
	},

	"news-ingest status and trace: what waits, what failed, and the way of an article": async (deployment) => {
		const [status, trace] = await Promise.all([
			deployment.newsIngest("status", "--json"),
			deployment.newsIngest("trace", "picture.png"),
		]);
		const { stages, failures } = JSON.parse(status.out) as Record<string, unknown>;
		assert.equal((stages as unknown[]).length, 3);
		assert.deepEqual(failures, { "not-text": 1 });
		assert.match(trace.out, /not-text/);
	},

	"news-ingest erase: versions, rows and artifacts of the article are gone": async (deployment) => {
		const { out } = await deployment.newsIngest("erase", KEY, "--json");
		const { versions, underWay } = JSON.parse(out) as Record<string, unknown>;
		assert.deepEqual({ versions, underWay }, { versions: 2, underWay: 0 });
		await passengers(deployment, []);
		const listed = ["s3api", "list-object-versions", "--bucket", await deployment.articlesBucket()];
		const { Versions } = JSON.parse(await deployment.aws(...listed)) as { Versions: { Key: string }[] };
		assert.deepEqual(Versions.map(({ Key }) => Key).sort(), ["picture.png", "strike.txt"]);
		const { ResultsTable } = await deployment.outputs();
		const rows = await deployment.aws("dynamodb", "scan", "--table-name", String(ResultsTable));
		assert.doesNotMatch(rows, /ferry|Norwegian/);
	},

	"nothing became a dead letter": async (deployment) => {
		const outputs = await deployment.outputs();
		const urls = Object.entries(outputs).filter(([name]) => name.endsWith("DeadLettersUrl"));
		assert.equal(urls.length, 3);
		const attribute = ["--attribute-names", "ApproximateNumberOfMessages"];
		const counts = urls.map(async ([, url]) => {
			const counted = await deployment.aws("sqs", "get-queue-attributes", "--queue-url", url, ...attribute);
			return JSON.parse(counted).Attributes.ApproximateNumberOfMessages;
		});
		assert.deepEqual(await Promise.all(counts), ["0", "0", "0"]);
	},

	"cdk destroy": async (deployment) => {
		await deployment.boto3("empty");
		await deployment.cdk("destroy", "--force");
		await assert.rejects(deployment.outputs(), new RegExp(`${STACK}.* does not exist`));
	},
};

/** A bus with a rule on it cannot be deleted. */
async function unlisten(deployment: Deployment): Promise<void> {
	const of = await bus(deployment);
	await deployment.aws("events", "remove-targets", "--rule", LISTENER, ...of, "--ids", "queue");
	await deployment.aws("events", "delete-rule", "--name", LISTENER, ...of);
}

async function uri(deployment: Deployment): Promise<string> {
	return `s3://${await deployment.articlesBucket()}/${KEY}`;
}

/** Waits until these, and no others, are the counts of passengers. */
async function passengers(deployment: Deployment, values: number[]): Promise<void> {
	await deployment.queryUntil(["figures", "--counted", "passengers"], (figures) => {
		return JSON.stringify(figures.map(({ value }) => value)) === JSON.stringify(values);
	});
}
