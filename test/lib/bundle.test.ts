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

test("a bundle that speaks HTTP does not load all of fetch when it starts", async () => {
	await bundle("lambdas/index/handler.ts", join(folder, "index"));
	const loaded = (program: string): string =>
		execFileSync(process.execPath, ["--input-type=module", "--eval", `${program}; ${REPORT}`], {
			encoding: "utf8",
			env: { WORK_BUCKET: "work", TABLE_NAME: "table", AWS_REGION: "us-east-1" },
		});
	const handler = pathToFileURL(join(folder, "index", "handler.mjs")).href;
	expect(loaded(`await import(${JSON.stringify(handler)})`)).toContain("NativeModule http");
	expect(loaded(`await import(${JSON.stringify(handler)})`)).not.toContain("undici");
	// What it would look like otherwise.
	expect(loaded('await import("node:http")')).toContain("undici");
});

const REPORT = "console.log(process.moduleLoadList.join())";
