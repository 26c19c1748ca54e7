import { SQSClient } from "@aws-sdk/client-sqs";
import { answering, type Command } from "./client.ts";

export interface Message {
	id: string;
	body: string;
	/** Epoch milliseconds. */
	sent: number;
	/** When it can be received, epoch milliseconds. */
	visible: number;
	receives: number;
	/** Of a dead letter: when it is sent back, epoch milliseconds. */
	back?: number;
}

type Input = {
	QueueUrl: string;
	MessageBody: string;
	MaxNumberOfMessages?: number;
	VisibilityTimeout?: number;
	ReceiptHandle: string;
	Entries: { Id: string; MessageBody: string; ReceiptHandle: string; VisibilityTimeout: number }[];
};

/** Where a queue's dead letters are. */
export const deadLettersOf = (url: string): string => `${url}-dead-letters`;

/**
 * Standard queues in memory, behind a client of the SDK. `delay` says for how many milliseconds a message is a dead
 * letter before it is sent back and can be processed.
 */
export class MemoryQueues {
	readonly client: SQSClient;
	readonly #queues = new Map<string, Message[]>();
	readonly #now: () => number;
	readonly #delay: () => number;
	#ids = 0;

	constructor(now: () => number, delay: () => number) {
		this.#now = now;
		this.#delay = delay;
		this.client = answering(new SQSClient({ region: "us-east-1" }), (command) => this.carryOut(command));
	}

	/** All messages of a queue. */
	of(url: string): Message[] {
		const queue = this.#queues.get(url) ?? [];
		this.#queues.set(url, queue);
		return queue;
	}

	send(url: string, body: string): void {
		const id = `message-${++this.#ids}`;
		const sent = this.#now();
		const delay = this.#delay();
		const message = { id, body, sent, visible: sent, receives: 0 };
		if (delay === 0) this.of(url).push(message);
		else this.of(deadLettersOf(url)).push({ ...message, back: sent + delay });
	}

	/** Sends back the dead letters of a queue whose time has come. */
	redrive(url: string): void {
		for (const message of this.of(deadLettersOf(url)).filter(({ back = 0 }) => back <= this.#now())) {
			this.delete(deadLettersOf(url), message.id);
			this.of(url).push(message);
		}
	}

	delete(url: string, id: string): void {
		this.#queues.set(
			url,
			this.of(url).filter((message) => message.id !== id),
		);
	}

	carryOut(command: Command): unknown {
		const input = command.input as Input;
		switch (command.constructor.name) {
			case "SendMessageCommand":
				return this.send(input.QueueUrl, input.MessageBody);
			case "SendMessageBatchCommand":
				for (const { MessageBody } of input.Entries) this.send(input.QueueUrl, MessageBody);
				return {};
			case "ReceiveMessageCommand":
				return this.#receive(input);
			case "DeleteMessageCommand":
				return this.delete(input.QueueUrl, input.ReceiptHandle);
			case "ChangeMessageVisibilityBatchCommand":
				for (const { ReceiptHandle, VisibilityTimeout } of input.Entries)
					this.#hide(input.QueueUrl, ReceiptHandle, VisibilityTimeout);
				return {};
			case "GetQueueAttributesCommand":
				return this.#attributes(input.QueueUrl);
			default:
				throw new Error(`no ${command.constructor.name} in memory`);
		}
	}

	#hide(url: string, id: string, seconds: number): void {
		for (const message of this.of(url)) if (message.id === id) message.visible = this.#now() + seconds * 1000;
	}

	#receive({ QueueUrl, MaxNumberOfMessages = 1, VisibilityTimeout = 30 }: Input): object {
		const visible = this.of(QueueUrl).filter((message) => message.visible <= this.#now());
		const Messages = visible.slice(0, MaxNumberOfMessages).map((message) => {
			message.receives++;
			message.visible = this.#now() + VisibilityTimeout * 1000;
			const { id, body, sent, receives } = message;
			const Attributes = { SentTimestamp: String(sent), ApproximateReceiveCount: String(receives) };
			return { MessageId: id, ReceiptHandle: id, Body: body, Attributes };
		});
		return { Messages };
	}

	#attributes(url: string): object {
		const all = this.of(url);
		const visible = all.filter((message) => message.visible <= this.#now()).length;
		return {
			Attributes: {
				ApproximateNumberOfMessages: String(visible),
				ApproximateNumberOfMessagesNotVisible: String(all.length - visible),
				ApproximateNumberOfMessagesDelayed: "0",
			},
		};
	}
}
