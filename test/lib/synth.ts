import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { App } from "aws-cdk-lib";
import { Template } from "aws-cdk-lib/assertions";
import cdk from "../../cdk.json" with { type: "json" };
import { bundle } from "../../lib/bundle.ts";
import { PipelineStack } from "../../lib/pipeline-stack.ts";
import { readSettings } from "../../lib/settings.ts";

/** The feature flags that `cdk` passes to the app. */
export const cdkContext: Record<string, unknown> = cdk.context;

/** The pipeline's stack around functions that do nothing: fast, and whatever state the stages are in. */
export async function pipeline(
	context: Record<string, unknown> = {},
): Promise<{ app: App; stack: PipelineStack }> {
	const code = mkdtempSync(join(tmpdir(), "news-ingest-test-"));
	await bundle("test/lib/fixtures/handler.ts", code);
	const app = new App({
		analyticsReporting: false,
		context: { ...cdkContext, ...context },
		outdir: mkdtempSync(join(tmpdir(), "news-ingest-test-")),
	});
	const settings = readSettings(app.node);
	const stack = new PipelineStack(app, settings.stackName, settings, {
		normalize: code,
		extract: code,
		index: code,
		ask: code,
	});
	return { app, stack };
}

export async function template(context: Record<string, unknown> = {}): Promise<Template> {
	return Template.fromStack((await pipeline(context)).stack);
}
