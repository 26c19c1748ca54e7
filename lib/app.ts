/** What `cdk` runs: bundles the functions and writes the template. Needs no account and no Docker. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { App, Validations } from "aws-cdk-lib";
import { AwsSolutionsChecks } from "cdk-nag";
import { bundle } from "./bundle.ts";
import { bundleStages } from "./extractor-version.ts";
import { PipelineStack } from "./pipeline-stack.ts";
import { readSettings, SettingsError } from "./settings.ts";

try {
	await synthesize();
} catch (error) {
	if (!(error instanceof SettingsError)) throw error;
	console.error(error.message);
	process.exitCode = 1;
}

async function synthesize(): Promise<void> {
	const app = new App({ analyticsReporting: false });
	const settings = readSettings(app.node);
	const folder = mkdtempSync(join(tmpdir(), "news-ingest-bundles-"));
	try {
		const bundles = await bundleStages(folder);
		const ask = join(folder, "ask");
		if (settings.api === "iam") await bundle("ask/handler.ts", ask);
		new PipelineStack(app, settings.stackName, settings, { ...bundles, ask });
		Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
		app.synth();
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}
