import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { bundle } from "../../lib/bundle.ts";

const folder = mkdtempSync(join(tmpdir(), "news-ingest-test-"));
const [once, twice] = [join(folder, "once"), join(folder, "twice")] as const;

beforeAll(async () => {
	await bundle("test/lib/fixtures/lambdas/with-data.ts", once);
	await bundle("test/lib/fixtures/lambdas/with-data.ts", twice);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const files = (of: string) =>
	Object.fromEntries(readdirSync(of).map((name) => [name, readFileSync(join(of, name), "utf8")]));

test("the same sources give the same bytes", () => {
	expect(files(once)).toEqual(files(twice));
});

test("a module finds the data beside it, in the bundle as in the sources", async () => {
	const source = await import("./fixtures/lambdas/with-data.ts");
	const bundled = await import(pathToFileURL(join(once, "handler.mjs")).href);
	expect(await bundled.handler()).toBe("a line of data\n");
	expect(await bundled.handler()).toBe(await source.handler());
});

test("what is imported when it is met stays a file of its own", async () => {
	const bundled = files(once);
	expect(bundled["handler.mjs"]).not.toContain("needed only now and then");
	expect(Object.values(bundled).some((text) => text.includes("needed only now and then"))).toBe(true);
	const { rarely } = await import(pathToFileURL(join(once, "handler.mjs")).href);
	expect(await rarely()).toBe("needed only now and then");
});

test("CommonJS packages that ask for Node's own modules work", async () => {
	const bundled = await import(pathToFileURL(join(once, "handler.mjs")).href);
	expect(bundled.commonJs()).toBe("/");
});

test("Node's own modules have their names when they are loaded later", async () => {
	const bundled = await import(pathToFileURL(join(once, "handler.mjs")).href);
	expect(await bundled.later()).toBe("\n");
});

test("a CommonJS module that is loaded later is refused: it would have no names", async () => {
	const bundled = bundle("test/lib/fixtures/lambdas/lazy-common.ts", join(folder, "refused"));
	await expect(bundled).rejects.toThrow(/lazy-common\.ts awaits import\(\) of CommonJS .*common\.cjs/);
});

test("a function's first request does not load all of fetch", async () => {
	await bundle("lambdas/index/handler.ts", join(folder, "index"));
	const handler = pathToFileURL(join(folder, "index", "handler.mjs")).href;
	const loadedBy = (program: string): string[] =>
		execFileSync(process.execPath, ["--input-type=module", "--eval", program], {
			encoding: "utf8",
			env: { ...FUNCTION_ENV, HANDLER: handler },
		})
			.trim()
			.split(",");
	const loaded = loadedBy(FIRST_REQUEST);
	expect(loaded).toContain("NativeModule http");
	expect(loaded).not.toContain(FETCH);
	// What an import would load.
	expect(loadedBy(`await import("node:http"); console.log(process.moduleLoadList.join())`)).toContain(FETCH);
});

const FETCH = "NativeModule internal/deps/undici/undici";
const FUNCTION_ENV = {
	WORK_BUCKET: "work",
	QUEUE_URL: "http://127.0.0.1:9/000000000000/queue",
	NORMALIZE_QUEUE_URL: "http://127.0.0.1:9/000000000000/normalize",
	TABLE_NAME: "table",
	AWS_REGION: "us-east-1",
	AWS_ACCESS_KEY_ID: "any",
	AWS_SECRET_ACCESS_KEY: "any",
	// Nobody listens there: the request fails, after all that it needs is loaded.
	AWS_ENDPOINT_URL_DYNAMODB: "http://127.0.0.1:9",
	AWS_ENDPOINT_URL_SQS: "http://127.0.0.1:9",
	AWS_MAX_ATTEMPTS: "1",
	POWERTOOLS_LOG_LEVEL: "SILENT",
};
const FIRST_REQUEST = `
	const { handler } = await import(process.env.HANDLER);
	const subject = { article: "a", revision: "b", bucket: "c", key: "d", uploadedAt: "2026-02-16T00:00:00Z" };
	const body = JSON.stringify({ type: "deleted", subject });
	const record = { messageId: "1", body, attributes: {}, eventSource: "aws:sqs" };
	const { batchItemFailures } = await handler({ Records: [record] }, {});
	if (batchItemFailures.length !== 1) throw new Error("there should be nobody to answer");
	console.log(process.moduleLoadList.join());`;
