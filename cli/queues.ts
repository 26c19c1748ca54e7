import { setTimeout as sleep } from "node:timers/promises";
import { GetQueueAttributesCommand, type QueueAttributeName } from "@aws-sdk/client-sqs";
import { plural } from "../ask/words/plural.ts";
import { stages } from "../lib/stages.ts";
import type { Target } from "./target.ts";

const PAUSE_MS = 500;
const PATIENCE_MS = 120_000;
/** How long S3's events about deleted versions may take to arrive. */
const EVENTS_MS = 5_000;

/** Messages that wait in a queue to be received. */
export function waiting(target: Target, queueUrl: string): Promise<number> {
	return count(target, queueUrl, ["ApproximateNumberOfMessages"]);
}

/** Messages in a queue, those under way and those that are to come again included. */
export function depth(target: Target, queueUrl: string): Promise<number> {
	return count(target, queueUrl, [
		"ApproximateNumberOfMessages",
		"ApproximateNumberOfMessagesNotVisible",
		"ApproximateNumberOfMessagesDelayed",
	]);
}

async function count(
	{ sqs }: Target,
	QueueUrl: string,
	AttributeNames: QueueAttributeName[],
): Promise<number> {
	const { Attributes = {} } = await sqs.send(new GetQueueAttributesCommand({ QueueUrl, AttributeNames }));
	return AttributeNames.reduce((sum, name) => sum + Number(Attributes[name] ?? 0), 0);
}

/** Messages in all queues of the stages. */
export async function depthOfAll(target: Target): Promise<number> {
	const depths = await Promise.all(stages.map((stage) => depth(target, target.queues[stage].url)));
	return depths.reduce((sum, one) => sum + one, 0);
}

/** Lets S3's events of deletions reach the queue: on their way they are in no count of it. Locally they come with the request. */
export async function letEventsArrive({ isLocal }: Target, patienceMs: number): Promise<void> {
	if (!isLocal) await sleep(Math.min(EVENTS_MS, patienceMs));
}

/** Waits until nothing is left to process. @returns how many messages were, when the patience was at its end */
export async function untilQuiet(target: Target, patienceMs: number): Promise<number> {
	const deadline = Date.now() + patienceMs;
	for (;;) {
		const left = await depthOfAll(target);
		if (left === 0 || Date.now() > deadline) return left;
		await sleep(PAUSE_MS);
	}
}

/**
 * Gives a local cloud that stops with the command the time to do what the command has queued, and says so where two
 * minutes are too little.
 */
export async function finishQueued(target: Target): Promise<void> {
	if (!target.stopsWithCommand) return;
	const left = await untilQuiet(target, PATIENCE_MS);
	if (left > 0)
		console.error(`${plural(left, "message")} still to process: the local cloud goes on when it is started`);
}
