import { DeleteMessageCommand, ReceiveMessageCommand, SendMessageCommand } from "@aws-sdk/client-sqs";
import { Command } from "commander";
import { plural } from "../../ask/words/plural.ts";
import { stages } from "../../lib/stages.ts";
import { finishQueued } from "../queues.ts";
import { type Target, type TargetOptions, withTarget } from "../target.ts";
import { withTargetOptions } from "./target-options.ts";

export const redriveCommand = withTargetOptions(new Command("redrive"))
	.description("Send the dead letters of every queue back to where they came from, once their cause is gone")
	.action((options: TargetOptions) =>
		withTarget(options, async (target) => {
			for (const stage of stages) {
				const { url, deadLettersUrl } = target.queues[stage];
				const moved = await moveMessages(target, deadLettersUrl, url);
				console.log(`${stage}: ${plural(moved, "dead letter")} sent back`);
			}
			await finishQueued(target);
		}),
	);

/** Moves what is in `from` now. A message is deleted only once it is safe in `to`: it may be doubled, never lost. */
export async function moveMessages({ sqs }: Target, from: string, to: string): Promise<number> {
	let moved = 0;
	for (;;) {
		const { Messages = [] } = await sqs.send(
			new ReceiveMessageCommand({
				QueueUrl: from,
				MaxNumberOfMessages: 10,
				WaitTimeSeconds: 1,
				VisibilityTimeout: 60,
			}),
		);
		if (Messages.length === 0) return moved;
		for (const { Body, ReceiptHandle } of Messages) {
			await sqs.send(new SendMessageCommand({ QueueUrl: to, MessageBody: Body }));
			await sqs.send(new DeleteMessageCommand({ QueueUrl: from, ReceiptHandle }));
			moved++;
		}
	}
}
