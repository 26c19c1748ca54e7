import { setTimeout as sleep } from "node:timers/promises";
import {
	DescribeExecutionCommand,
	DescribeMapRunCommand,
	ListMapRunsCommand,
	type SFNClient,
	StartExecutionCommand,
} from "@aws-sdk/client-sfn";
import { CliError } from "../../cli-error.ts";

export type ArchiveOrder = "replay" | "reconcile" | "erase";

/** How far one of the maps of an execution is. */
export interface MapProgress {
	/** The map's name in `lib/archive-definition.ts`: `ReconcileObjects`. */
	name: string;
	/** Items of the listing so far. */
	total: number;
	succeeded: number;
	/** Items whose batch failed. */
	failed: number;
}

export interface ArchiveRun {
	execution: string;
	maps: MapProgress[];
}

const LOOK_EVERY_MS = 5_000;

/** Starts a stack's state machine. @returns the execution's ARN */
export async function startArchiveRun(
	client: SFNClient,
	stateMachineArn: string,
	order: ArchiveOrder,
	prefix?: string,
): Promise<string> {
	const input = JSON.stringify({ order, ...(prefix !== undefined && { prefix }) });
	const { executionArn } = await client.send(new StartExecutionCommand({ stateMachineArn, input }));
	if (executionArn === undefined) throw new CliError(`${stateMachineArn} did not start`);
	return executionArn;
}

/**
 * Waits until an execution has ended, and tells how far it is meanwhile.
 *
 * @throws {CliError} where it did not succeed, with Step Functions' reason
 */
export async function followArchiveRun(
	client: SFNClient,
	execution: string,
	tell: (maps: MapProgress[]) => void,
	everyMs = LOOK_EVERY_MS,
): Promise<ArchiveRun> {
	for (;;) {
		// In this order, so that what is told in the end is the end.
		const { status, error, cause } = await client.send(
			new DescribeExecutionCommand({ executionArn: execution }),
		);
		const maps = await mapsOf(client, execution);
		tell(maps);
		if (status === "SUCCEEDED") return { execution, maps };
		if (status !== "RUNNING") {
			const reason = [error, cause].filter((part) => part !== undefined).join(": ");
			throw new CliError(`${execution} ended as ${status}${reason === "" ? "" : `: ${reason}`}`);
		}
		await sleep(everyMs);
	}
}

async function mapsOf(client: SFNClient, executionArn: string): Promise<MapProgress[]> {
	const arns: string[] = [];
	let nextToken: string | undefined;
	do {
		const page = await client.send(new ListMapRunsCommand({ executionArn, nextToken }));
		arns.push(...(page.mapRuns ?? []).map(({ mapRunArn }) => String(mapRunArn)));
		nextToken = page.nextToken;
	} while (nextToken);
	const maps = await Promise.all(
		arns.map(async (mapRunArn) => {
			const { itemCounts, startDate } = await client.send(new DescribeMapRunCommand({ mapRunArn }));
			const { total = 0, succeeded = 0, failed = 0, timedOut = 0, aborted = 0 } = itemCounts ?? {};
			const progress = { name: nameOf(mapRunArn), total, succeeded, failed: failed + timedOut + aborted };
			return { startDate, progress };
		}),
	);
	return maps
		.sort((a, b) => Number(a.startDate ?? 0) - Number(b.startDate ?? 0))
		.map(({ progress }) => progress);
}

/** `arn:aws:states:…:mapRun:NewsIngest-Archive/Replay:0f0c…` → `Replay` */
function nameOf(mapRunArn: string): string {
	return mapRunArn.split("/")[1]?.split(":")[0] ?? mapRunArn;
}
