import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod";
import { healthPath } from "./http/health.ts";

const description = z.object({
	pid: z.number(),
	stackName: z.string(),
	endpoints: z.object({ s3: z.string(), sqs: z.string(), dynamodb: z.string(), events: z.string() }),
	/** The stack's outputs, by name. */
	outputs: z.record(z.string(), z.string()),
});

/** How to reach a local cloud. */
export type RunningCloud = z.infer<typeof description>;

/** Leaves word in the data folder of a local cloud that runs on it. */
export function announce(dataDir: string, cloud: RunningCloud): void {
	writeFileSync(file(dataDir), `${JSON.stringify(cloud, null, "\t")}\n`, { mode: 0o600 });
}

export function withdraw(dataDir: string): void {
	rmSync(file(dataDir), { force: true });
}

/** The local cloud that runs on this data folder. What one left that was killed is not taken for it. */
export async function findLocalCloud(dataDir: string): Promise<RunningCloud | undefined> {
	let cloud: RunningCloud;
	try {
		cloud = description.parse(JSON.parse(readFileSync(file(dataDir), "utf8")));
		// Another program may have the port by now, or another process the number.
		const answer = await fetch(`${cloud.endpoints.s3}${healthPath}`, { signal: AbortSignal.timeout(2000) });
		const { pid } = z.object({ pid: z.number() }).parse(await answer.json());
		return pid === cloud.pid ? cloud : undefined;
	} catch {
		return undefined;
	}
}

function file(dataDir: string): string {
	return join(dataDir, "cloud.json");
}
