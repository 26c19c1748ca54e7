/** Deploys the unmodified stack to an emulator of AWS and uses it as its users would: see README.md. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Deployment } from "./deployment.ts";
import { lint } from "./lint.ts";
import { type MiniStack, startMiniStack } from "./ministack.ts";
import { pythonTools } from "./python-tools.ts";
import { steps } from "./steps.ts";

const tools = await pythonTools();
if ("missing" in tools) console.log(`test:deploy is skipped: ${tools.missing}`);
else await deployAndUse(tools.bin);

async function deployAndUse(bin: string): Promise<void> {
	const folder = mkdtempSync(join(tmpdir(), "news-ingest-deploy-"));
	let ministack: MiniStack | undefined;
	try {
		// Beside the deployment, which waits for the emulator most of the time.
		const linting = lint(bin, folder);
		// Looked at in the end, and no unhandled rejection until then.
		linting.catch(() => {});
		ministack = await startMiniStack(bin, folder);
		const deployment = new Deployment(bin, ministack.url, folder);
		for (const [says, step] of Object.entries(steps)) await timed(says, () => step(deployment, folder));
		await timed("cfn-lint has nothing to say", () => linting);
		rmSync(folder, { recursive: true, force: true });
	} catch (error) {
		console.error(error);
		console.error(`What the emulator and the functions said is in ${folder}`);
		process.exitCode = 1;
	} finally {
		await ministack?.stop();
	}
}

async function timed(says: string, step: () => Promise<void>): Promise<void> {
	const begun = performance.now();
	process.stdout.write(`${says} … `);
	await step();
	console.log(`${((performance.now() - begun) / 1000).toFixed(1)} s`);
}
