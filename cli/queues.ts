import { setTimeout as sleep } from "node:timers/promises";
import { GetQueueAttributesCommand } from "@aws-sdk/client-sqs";
import { plural } from "../ask/words/plural.ts";
import { stages } from "../lib/stages.ts";
import type { Target } from "./target.ts";

const PAUSE_MS = 500;
const PATIENCE_MS = 120_000;

/** Messages in a queue, those under way included. */
export async function depth({ sqs }: Target, QueueUrl: string): Promise<number> {
	const { Attributes = {} } = await sqs.send(
		new GetQueueAttributesCommand({
			QueueUrl,
			AttributeNames: ["ApproximateNumberOfMessages", "ApproximateNumberOfMessagesNotVisible"],
		}),
	);
	return (
		Number(Attributes.ApproximateNumberOfMessages) + Number(Attributes.ApproximateNumberOfMessagesNotVisible)
	);
}

/**
 * Gives a local cloud that stops with the command the time to do what the command has queued, and says so where two
 * minutes are too little.
 */
export async function finishQueued(target: Target): Promise<void> {
	if (!target.stopsWithCommand) return;
	const deadline = Date.now() + PATIENCE_MS;
	for (;;) {
		const depths = await Promise.all(stages.map((stage) => depth(target, target.queues[stage].url)));
		const waiting = depths.reduce((sum, one) => sum + one, 0);
		if (waiting === 0) return;
		if (Date.now() > deadline) {
			console.error(
				`${plural(waiting, "message")} still to process: the local cloud goes on when it is started`,
			);
			return;
		}
		await sleep(PAUSE_MS);
	}
}
