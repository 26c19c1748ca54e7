import { setTimeout as sleep } from "node:timers/promises";
import { SendMessageBatchCommand } from "@aws-sdk/client-sqs";
import pLimit from "p-limit";
import { type Stage, stages } from "../../lib/stages.ts";
import { CliError } from "../cli-error.ts";
import { waiting } from "../queues.ts";
import type { Target } from "../target.ts";

/** A message for the queue of a stage. */
export interface Order {
	stage: Stage;
	message: object;
}

/** SQS's limit of one SendMessageBatch. */
const BATCH = 10;
const BATCHES_AT_ONCE = 8;
/** Looks at the queues are taken in between, so this many may come on top of what waits. */
const BETWEEN_LOOKS = 100;
/** Live news waits behind what a command has queued, so a command never queues more than this. */
const MOST_WAITING = 500;
const PAUSE_MS = 1_000;

/** Sends messages, never so many that live news would wait behind them for long. @returns how many were sent */
export async function feed(target: Target, pages: AsyncIterable<Order[]>): Promise<number> {
	let sent = 0;
	for await (const orders of pages) {
		for (let from = 0; from < orders.length; from += BETWEEN_LOOKS) {
			await roomInQueues(target);
			await sendAll(target, orders.slice(from, from + BETWEEN_LOOKS));
		}
		sent += orders.length;
	}
	return sent;
}

async function roomInQueues(target: Target): Promise<void> {
	for (const stage of stages)
		while ((await waiting(target, target.queues[stage].url)) > MOST_WAITING - BETWEEN_LOOKS)
			await sleep(PAUSE_MS);
}

async function sendAll(target: Target, orders: Order[]): Promise<void> {
	const limit = pLimit(BATCHES_AT_ONCE);
	const sends = stages.flatMap((stage) => {
		const bodies = orders.flatMap((order) => (order.stage === stage ? JSON.stringify(order.message) : []));
		const url = target.queues[stage].url;
		return chunks(bodies, BATCH).map((batch) => limit(() => sendBatch(target, url, batch)));
	});
	await Promise.all(sends);
}

/** @throws {CliError} where SQS refused a message of the batch */
async function sendBatch({ sqs }: Target, QueueUrl: string, bodies: string[]): Promise<void> {
	const Entries = bodies.map((MessageBody, n) => ({ Id: String(n), MessageBody }));
	const { Failed = [] } = await sqs.send(new SendMessageBatchCommand({ QueueUrl, Entries }));
	const [refused] = Failed;
	if (refused) throw new CliError(`${QueueUrl} refused a message: ${refused.Code} ${refused.Message ?? ""}`);
}

function chunks<T>(items: T[], size: number): T[][] {
	return Array.from({ length: Math.ceil(items.length / size) }, (_, n) =>
		items.slice(n * size, (n + 1) * size),
	);
}
