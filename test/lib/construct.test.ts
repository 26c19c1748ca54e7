import { execFileSync } from "node:child_process";
import {
	copyFileSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { App, Stack } from "aws-cdk-lib";
import { Template } from "aws-cdk-lib/assertions";
import { afterAll, expect, test } from "vitest";
import { bundle } from "../../lib/bundle.ts";
import { NewsIngest } from "../../lib/index.ts";

const ROOT = resolve(import.meta.dirname, "../..");
const folder = mkdtempSync(join(tmpdir(), "news-ingest-construct-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A project of somebody else's that has installed the built package beside CDK. */
function otherProject(): string {
	const modules = join(folder, "node_modules");
	mkdirSync(modules, { recursive: true });
	const build = [join(ROOT, "lib", "build-construct.ts"), join(modules, "news-ingest")];
	execFileSync(process.execPath, build, { stdio: "inherit" });
	for (const name of ["aws-cdk-lib", "constructs", "zod", "fastest-levenshtein", "@types"])
		symlinkSync(join(ROOT, "node_modules", name), join(modules, name));
	copyFileSync(join(import.meta.dirname, "fixtures", "other-app", "app.ts"), join(folder, "app.ts"));
	writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
	const compilerOptions = {
		module: "nodenext",
		noEmit: true,
		strict: true,
		skipLibCheck: true,
		types: ["node"],
	};
	writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, files: ["app.ts"] }));
	return folder;
}

test("another app builds with the package, by its types, and has the pipeline in its own stack", () => {
	const project = otherProject();
	execFileSync(join(ROOT, "node_modules", ".bin", "tsc"), ["--project", project], { stdio: "inherit" });
	execFileSync(process.execPath, ["app.ts"], {
		cwd: project,
		stdio: "inherit",
		env: { ...process.env, CDK_OUTDIR: join(project, "cdk.out") },
	});
	const template = JSON.parse(readFileSync(join(project, "cdk.out", "Newsroom.template.json"), "utf8"));
	const ofType = (type: string) =>
		Object.values(template.Resources as Record<string, { Type: string; Properties: Record<string, unknown> }>)
			.filter(({ Type }) => Type === type)
			.map(({ Properties }) => Properties);
	expect(ofType("AWS::Lambda::Function")).toHaveLength(6);
	const named = ofType("AWS::SQS::Queue").flatMap(({ QueueName }) => QueueName ?? []);
	expect(new Set(named).size).toBe(6);
	expect(named).toContain("Newsroom-Desk-NormalizeQueue");
	expect(Object.keys(template.Outputs)).toEqual(
		expect.arrayContaining(["ArticlesPrefix", "NormalizeQueueUrl"]),
	);
}, 300_000);

test("a setting that is none is refused by name in code as well", async () => {
	const code = join(folder, "code");
	await bundle("test/lib/fixtures/handler.ts", code);
	const functions = { normalize: code, extract: code, index: code };
	const stack = new Stack(new App(), "Any");
	const wrong = { functions, alarmEmial: "desk@example.org" } as object;
	expect(() => new NewsIngest(stack, "One", wrong)).toThrow(
		"alarmEmial: there is no such setting; did you mean alarmEmail?",
	);
	expect(() => new NewsIngest(stack, "Two", { functions, indexConcurrency: 1 })).toThrow(
		"indexConcurrency=1: a whole number from 2 to 1000 is needed",
	);
	const { table, alarms } = new NewsIngest(stack, "Three", { functions });
	expect(alarms).toHaveLength(15);
	expect(table.tableArn).toBeTruthy();
	Template.fromStack(stack).resourceCountIs("AWS::Lambda::Function", 3);
});
