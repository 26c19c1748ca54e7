import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { S3Client } from "@aws-sdk/client-s3";
import { SQSClient } from "@aws-sdk/client-sqs";
import { App } from "aws-cdk-lib";
import { bundle } from "../../lib/bundle.ts";
import { PipelineStack } from "../../lib/pipeline-stack.ts";
import { readSettings } from "../../lib/settings.ts";
import { type LocalCloud, startLocalCloud } from "../../local/cloud.ts";
import { cdkContext } from "../lib/synth.ts";

/** How any client reaches a local cloud, but for the endpoint. */
export const connection = {
	region: "us-east-1",
	credentials: { accessKeyId: "any", secretAccessKey: "any" },
	maxAttempts: 1,
};

/** A folder that the test owns. */
export function temporaryFolder(): string {
	return mkdtempSync(join(tmpdir(), "news-ingest-test-"));
}

export function removeFolder(folder: string): void {
	rmSync(folder, { recursive: true, force: true });
}

/** Synthesizes the pipeline around a function of the tests' own; returns the template's file. */
export async function synthesize(
	folder: string,
	handler: string,
	context: Record<string, string> = {},
): Promise<string> {
	const code = join(folder, "code");
	await bundle(handler, code);
	const out = join(folder, "cdk.out");
	const app = new App({ analyticsReporting: false, outdir: out, context: { ...cdkContext, ...context } });
	const settings = readSettings(app.node);
	new PipelineStack(app, settings.stackName, settings, { normalize: code, extract: code, index: code });
	app.synth();
	return join(out, `${settings.stackName}.template.json`);
}

/** A local cloud with clients for it. */
export interface Fixture {
	folder: string;
	cloud: LocalCloud;
	s3: S3Client;
	sqs: SQSClient;
	articles: string;
	work: string;
}

export async function startFixture(folder: string, template: string): Promise<Fixture> {
	const cloud = await startLocalCloud({ dataDir: join(folder, "data"), template });
	return {
		folder,
		cloud,
		s3: new S3Client({ ...connection, endpoint: cloud.endpoints.s3 }),
		sqs: new SQSClient({ ...connection, endpoint: cloud.endpoints.sqs }),
		articles: cloud.outputs.ArticlesBucket!,
		work: cloud.outputs.WorkBucket!,
	};
}

/** What the witness wrote: one entry for each message and time it was received. */
export interface Sighting {
	witness: string;
	record: { messageId: string; body: string; attributes: Record<string, string>; eventSourceARN: string };
	batch: number;
	pid: number;
	remaining: number;
	env: Record<string, string>;
}

export function sightings(fixture: Pick<Fixture, "folder">): Sighting[] {
	return testimony(fixture).filter((line) => "record" in line) as unknown as Sighting[];
}

/** All that the witness wrote. */
export function testimony({ folder }: Pick<Fixture, "folder">): Record<string, unknown>[] {
	const logs = join(folder, "data", "logs");
	const lines = readdirSync(logs).flatMap((file) => readFileSync(join(logs, file), "utf8").split("\n"));
	return lines.filter((line) => line.startsWith('{"witness"')).map((line) => JSON.parse(line));
}

/** Waits until `look` finds something, and returns it. */
export async function eventually<T>(
	look: () => T | undefined | false | Promise<T | undefined | false>,
	seconds = 30,
): Promise<T> {
	const deadline = Date.now() + seconds * 1000;
	for (;;) {
		const found = await look();
		if (found) return found;
		if (Date.now() > deadline) throw new Error(`nothing came within ${seconds} seconds: ${look}`);
		await new Promise((resolve) => setTimeout(resolve, 50));
	}
}
