import { randomUUID } from "node:crypto";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Metafile } from "esbuild";
import { ENV } from "../../lambdas/shared/env.ts";
import { bundle } from "../../lib/bundle.ts";
import { type Stage, stages } from "../../lib/stages.ts";
import { compileBootstrap } from "../../local/lambda/compile-bootstrap.ts";
import { processEnvironment } from "../../local/lambda/environment.ts";
import { FunctionLog } from "../../local/lambda/function-log.ts";
import { Sandbox } from "../../local/lambda/sandbox.ts";
import { ARTICLES, type Pipeline } from "./pipeline.ts";

/**
 * The functions as they are deployed: each bundled, in one process of its own behind the Runtime API, working on the
 * pipeline's endpoints.
 */
export async function startBundled(pipeline: Pipeline) {
	const folder = mkdtempSync(join(tmpdir(), "news-ingest-bundled-"));
	const bootstrap = compileBootstrap(folder);
	const log = new FunctionLog(folder, "functions");
	const accounts = {} as Record<Stage, Metafile>;
	for (const stage of stages)
		accounts[stage] = await bundle(`lambdas/${stage}/handler.ts`, join(folder, stage));

	function sandbox(stage: Stage, workBucket: string): Sandbox {
		const settings = functionSettings(stage, pipeline, workBucket);
		const environment = {
			...processEnvironment(settings, join(folder, stage), pipeline.services.endpoints),
			NODE_OPTIONS: `--import ${pathToFileURL(join(import.meta.dirname, "record-loads.mjs")).href}`,
			LOADS_FILE: join(folder, `${stage}.loads`),
		};
		return new Sandbox(settings, { environment, bootstrap, log });
	}
	const all = (workBucket: string) =>
		Object.fromEntries(stages.map((stage) => [stage, sandbox(stage, workBucket)])) as Record<Stage, Sandbox>;
	const working = all(pipeline.workBucket);
	const failing = all("no-such-bucket");

	/** @returns how many of the messages failed */
	async function failures(sandbox: Sandbox, bodies: string[]): Promise<number> {
		const { result } = await sandbox.invoke({ Records: bodies.map(sqsRecord) });
		return (result as { batchItemFailures: unknown[] }).batchItemFailures.length;
	}

	/** @throws Error where the function fails a message */
	async function invoke(stage: Stage, bodies: string[]): Promise<void> {
		const failed = await failures(working[stage], bodies);
		if (failed > 0)
			throw new Error(`${stage} failed ${failed} messages: ${lastError(join(folder, "functions.log"))}`);
	}

	return {
		folder,
		/** What esbuild says of each bundle. */
		accounts,
		invoke,
		/** Gives a message to the function as it is when its work bucket is out of reach. @returns how many failed */
		invokeFailing: (stage: Stage, body: string) => failures(failing[stage], [body]),
		/** Lets the bundled extract and index work until nothing waits. */
		drain: () => pipeline.drain((stage, body) => invoke(stage, [body])),
		/** Names of the bundle's files that the function has loaded, in whichever of its threads. */
		loaded: (stage: Stage): Set<string> => {
			const file = join(folder, `${stage}.loads`);
			const urls = existsSync(file) ? readFileSync(file, "utf8").split("\n") : [];
			return new Set(urls.map((url) => url.slice(url.lastIndexOf("/") + 1)));
		},
		stop: async () => {
			const sandboxes = [...Object.values(working), ...Object.values(failing)];
			await Promise.all(sandboxes.map((sandbox) => sandbox.stop()));
			await log.close();
			rmSync(folder, { recursive: true, force: true });
		},
	};
}

function functionSettings(stage: Stage, pipeline: Pipeline, workBucket: string) {
	return {
		name: stage,
		arn: `arn:aws:lambda:us-east-1:000000000000:function:${stage}`,
		role: "any",
		handler: "handler.handler",
		memoryMb: 1024,
		timeoutSeconds: 120,
		environment: {
			[ENV.articlesBucket]: ARTICLES,
			[ENV.workBucket]: workBucket,
			[ENV.queueUrl]: pipeline.queues[stage].url,
			[ENV.normalizeQueueUrl]: pipeline.queues.normalize.url,
			[ENV.extractQueueUrl]: pipeline.queues.extract.url,
			[ENV.indexQueueUrl]: pipeline.queues.index.url,
			[ENV.tableName]: pipeline.table,
			[ENV.eventBus]: "News-Events",
			[ENV.pipeline]: "News",
		},
		logLevel: "INFO",
		codeKey: "",
	};
}

function sqsRecord(body: string): object {
	const attributes = { ApproximateReceiveCount: "1", SentTimestamp: String(Date.UTC(2026, 1, 16)) };
	return { messageId: randomUUID(), receiptHandle: "any", body, attributes, eventSource: "aws:sqs" };
}

function lastError(log: string): string | undefined {
	return readFileSync(log, "utf8")
		.split("\n")
		.findLast((line) => line.includes('"ERROR"'));
}
