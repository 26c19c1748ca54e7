import {
	ChangeMessageVisibilityBatchCommand,
	DeleteMessageCommand,
	type Message,
	ReceiveMessageCommand,
} from "@aws-sdk/client-sqs";
import * as z from "zod";
import { readRequests } from "../../../lambdas/normalize/s3-event.ts";
import { stages } from "../../../lib/stages.ts";
import { waiting } from "../../queues.ts";
import type { Target } from "../../target.ts";
import type { Erased } from "./subject.ts";

/** Others stay hidden for as long as a queue is gone through, so that none is seen twice. */
const HIDDEN_SECONDS = 300;

/** What was taken away of messages. */
export interface ErasedMessages {
	count: number;
	/** How many articles the file holds at least by what they say, which the table may not know yet. */
	parts: number;
}

/** Deletes what waits about the article in every queue and dead-letter queue. */
export async function eraseMessages(target: Target, of: Erased): Promise<ErasedMessages> {
	const erased = { count: 0, parts: 0 };
	for (const stage of stages) {
		const { url, deadLettersUrl } = target.queues[stage];
		for (const QueueUrl of [url, deadLettersUrl])
			await goThrough(target, QueueUrl, async ({ Body = "", ReceiptHandle }) => {
				if (!isAbout(Body, of)) return false;
				await target.sqs.send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle }));
				erased.count++;
				erased.parts = Math.max(erased.parts, partsIn(Body));
				return true;
			});
	}
	return erased;
}

/**
 * Shows `visit` once what waits in a queue now, and gives back what it does not say it has deleted. What comes
 * meanwhile is not looked at. SQS lets at most 120,000 messages be held, so no more is kept here.
 */
export async function goThrough(
	target: Target,
	QueueUrl: string,
	visit: (message: Message) => Promise<boolean>,
): Promise<void> {
	const others: Message[] = [];
	for (let left = await waiting(target, QueueUrl); left > 0; ) {
		const { Messages = [] } = await target.sqs.send(
			new ReceiveMessageCommand({
				QueueUrl,
				MaxNumberOfMessages: 10,
				VisibilityTimeout: HIDDEN_SECONDS,
				MessageSystemAttributeNames: ["SentTimestamp", "ApproximateReceiveCount"],
			}),
		);
		if (Messages.length === 0) break;
		left -= Messages.length;
		for (const message of Messages)
			if (!(await visit(message))) others.push({ ReceiptHandle: message.ReceiptHandle });
	}
	await giveBack(target, QueueUrl, others);
}

async function giveBack({ sqs }: Target, QueueUrl: string, messages: Message[]): Promise<void> {
	for (let from = 0; from < messages.length; from += 10) {
		const Entries = messages
			.slice(from, from + 10)
			.map(({ ReceiptHandle }, n) => ({ Id: String(n), ReceiptHandle, VisibilityTimeout: 0 }));
		await sqs.send(new ChangeMessageVisibilityBatchCommand({ QueueUrl, Entries }));
	}
}

/** Between the stages messages name their upload or, where there is none, the key. */
const OfStage = z.union([
	z.object({ subject: z.object({ bucket: z.string(), key: z.string(), part: z.number().optional() }) }),
	z.object({ bucket: z.string(), key: z.string() }),
]);

/** Whether a message of any of the queues is about the file or one of its articles, or about the one article, and nothing else. */
export function isAbout(body: string, { bucket, key, part }: Erased): boolean {
	const message = OfStage.safeParse(parsed(body)).data;
	const names = (named: {
		bucket?: string | undefined;
		key?: string | undefined;
		part?: number | undefined;
	}) => named.bucket === bucket && named.key === key && (part === undefined || named.part === part);
	if (message) return names("subject" in message ? message.subject : message);
	const requests = readRequests(body);
	return (
		requests.length > 0 &&
		requests.every((request) => names(request.type === "rejected" ? request : request.subject))
	);
}

const OfParts = z.object({
	parts: z.number().optional(),
	subject: z.object({ part: z.number().optional() }).optional(),
});

function partsIn(body: string): number {
	const { parts, subject } = OfParts.safeParse(parsed(body)).data ?? {};
	return parts ?? subject?.part ?? 0;
}

function parsed(body: string): unknown {
	try {
		return JSON.parse(body);
	} catch {
		return undefined;
	}
}
