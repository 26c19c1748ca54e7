import * as z from "zod";
import type { Context } from "./context.ts";
import { redriveTasks } from "./move-tasks.ts";
import type { QueueSettings, QueueStore, Received } from "./queue-store.ts";
import { SqsError } from "./sqs-error.ts";

type Action = (input: unknown, context: Context) => object | Promise<object>;

/** Checks the input against a schema, and finds the queue it names. */
function onQueue<S extends z.ZodRawShape>(
	shape: S,
	act: (input: z.infer<z.ZodObject<S>>, queue: QueueSettings, context: Context) => object | Promise<object>,
): Action {
	const schema = z.object({ QueueUrl: z.string() }).and(z.object(shape));
	return (input, context) => {
		const parsed = schema.safeParse(input);
		if (!parsed.success) throw new SqsError("InvalidParameterValue", z.prettifyError(parsed.error));
		return act(
			parsed.data as z.infer<z.ZodObject<S>>,
			existing(context.store, parsed.data.QueueUrl),
			context,
		);
	};
}

function existing(store: QueueStore, address: string): QueueSettings {
	const queue = store.find(address);
	if (!queue)
		throw new SqsError("QueueDoesNotExist", `no queue ${address}`, "AWS.SimpleQueueService.NonExistentQueue");
	return queue;
}

const message = {
	MessageBody: z.string().min(1),
	DelaySeconds: z.number().int().min(0).max(900).optional(),
	MessageAttributes: z.record(z.string(), z.unknown()).optional(),
};
type Message = z.infer<z.ZodObject<typeof message>>;
const receipt = { ReceiptHandle: z.string() };
const visibility = { ...receipt, VisibilityTimeout: z.number().int().min(0).max(43_200) };

const actions: Record<string, Action> = {
	SendMessage: onQueue(message, (input, queue, { store }) => send(store, queue, input)),
	SendMessageBatch: batch(message, (entry, queue, { store }) => send(store, queue, entry)),
	ReceiveMessage: onQueue(
		{
			MaxNumberOfMessages: z.number().int().min(1).max(10).default(1),
			WaitTimeSeconds: z.number().int().min(0).max(20).optional(),
			VisibilityTimeout: z.number().int().min(0).max(43_200).optional(),
		},
		async (input, queue, { store, signal }) => {
			const received = await store.receive(queue, {
				max: input.MaxNumberOfMessages,
				signal: signal(),
				...(input.WaitTimeSeconds !== undefined && { wait: input.WaitTimeSeconds }),
				...(input.VisibilityTimeout !== undefined && { visibility: input.VisibilityTimeout }),
			});
			return received.length === 0 ? {} : { Messages: received.map(asMessage) };
		},
	),
	DeleteMessage: onQueue(receipt, (input, queue, { store }) => remove(store, queue, input.ReceiptHandle)),
	DeleteMessageBatch: batch(receipt, (entry, queue, { store }) => remove(store, queue, entry.ReceiptHandle)),
	ChangeMessageVisibility: onQueue(visibility, (input, queue, { store }) =>
		changeVisibility(store, queue, input),
	),
	ChangeMessageVisibilityBatch: batch(visibility, (entry, queue, { store }) =>
		changeVisibility(store, queue, entry),
	),
	GetQueueUrl: (input, { store, url }) => {
		const { QueueName } = z.object({ QueueName: z.string() }).parse(input);
		return { QueueUrl: url(existing(store, QueueName).name) };
	},
	ListQueues: (input, { store, url }) => {
		const { QueueNamePrefix = "" } = z.object({ QueueNamePrefix: z.string().optional() }).parse(input);
		const names = store.queues.map(({ name }) => name).filter((name) => name.startsWith(QueueNamePrefix));
		return { QueueUrls: names.map(url) };
	},
	GetQueueAttributes: onQueue(
		{ AttributeNames: z.array(z.string()).default([]) },
		({ AttributeNames }, queue, { store }) => {
			const all = Object.entries(queueAttributes(queue, store));
			const asked = all.filter(([name]) => AttributeNames.includes("All") || AttributeNames.includes(name));
			return asked.length === 0 ? {} : { Attributes: Object.fromEntries(asked) };
		},
	),
	PurgeQueue: onQueue({}, (_, queue, { store }) => {
		store.purge(queue.name);
		return {};
	}),
	ListDeadLetterSourceQueues: onQueue({}, (_, queue, { store, url }) => {
		const sources = store.queues.filter(({ redrive }) => redrive?.deadLetterArn === queue.arn);
		return { queueUrls: sources.map(({ name }) => url(name)) };
	}),
	...redriveTasks,
};

/** Whether the local cloud has an action of this name. */
export function isAction(name: string): boolean {
	return Object.hasOwn(actions, name);
}

/** Performs an action by its name in the SQS API. */
export function perform(action: string, input: unknown, context: Context): object | Promise<object> {
	return actions[action]!(input, context);
}

/** Up to ten entries, each of which succeeds or fails by itself. */
function batch<S extends z.ZodRawShape>(
	shape: S,
	act: (entry: z.infer<z.ZodObject<S>>, queue: QueueSettings, context: Context) => object,
): Action {
	const entries = z
		.array(z.looseObject({ Id: z.string() }))
		.min(1)
		.max(10);
	return onQueue({ Entries: entries }, (input, queue, context) => {
		const Successful: object[] = [];
		const Failed: object[] = [];
		for (const entry of (input as { Entries: z.infer<typeof entries> }).Entries) {
			try {
				Successful.push({ Id: entry.Id, ...act(z.object(shape).parse(entry), queue, context) });
			} catch (error) {
				const fault = SqsError.of(error);
				if (!fault) throw error;
				Failed.push({ Id: entry.Id, SenderFault: true, ...fault.entry });
			}
		}
		return { Successful, Failed };
	});
}

function send(store: QueueStore, queue: QueueSettings, message: Message): object {
	if (Buffer.byteLength(message.MessageBody) > queue.maximumMessageSize) {
		throw new SqsError("InvalidParameterValue", `a message has at most ${queue.maximumMessageSize} bytes`);
	}
	const { id, md5 } = store.send(queue.name, message.MessageBody, {
		...(message.DelaySeconds !== undefined && { delay: message.DelaySeconds }),
		...(message.MessageAttributes && { attributes: message.MessageAttributes }),
	});
	return { MessageId: id, MD5OfMessageBody: md5 };
}

function remove(store: QueueStore, queue: QueueSettings, handle: string): object {
	store.delete(queue.name, handle);
	return {};
}

function changeVisibility(
	store: QueueStore,
	queue: QueueSettings,
	input: { ReceiptHandle: string; VisibilityTimeout: number },
): object {
	if (!store.changeVisibility(queue.name, input.ReceiptHandle, input.VisibilityTimeout)) {
		throw new SqsError("MessageNotInflight", "the message is not in flight under this receipt handle");
	}
	return {};
}

function asMessage(message: Received): object {
	const attributes = Object.keys(message.attributes).length > 0 && { MessageAttributes: message.attributes };
	return {
		MessageId: message.id,
		ReceiptHandle: message.receipt,
		MD5OfBody: message.md5,
		Body: message.body,
		Attributes: systemAttributes(message),
		...attributes,
	};
}

/** What SQS tells about a message beside its body. */
export function systemAttributes(message: Received): Record<string, string> {
	return {
		ApproximateReceiveCount: String(message.receiveCount),
		SentTimestamp: String(message.sentAt),
		SenderId: "000000000000",
		ApproximateFirstReceiveTimestamp: String(message.firstReceivedAt),
	};
}

function queueAttributes(queue: QueueSettings, store: QueueStore): Record<string, string> {
	const { visible, inFlight, delayed } = store.counts(queue.name);
	return {
		QueueArn: queue.arn,
		ApproximateNumberOfMessages: String(visible),
		ApproximateNumberOfMessagesNotVisible: String(inFlight),
		ApproximateNumberOfMessagesDelayed: String(delayed),
		VisibilityTimeout: String(queue.visibilityTimeout),
		MessageRetentionPeriod: String(queue.retentionPeriod),
		DelaySeconds: String(queue.delay),
		ReceiveMessageWaitTimeSeconds: String(queue.receiveWait),
		MaximumMessageSize: String(queue.maximumMessageSize),
		...(queue.redrive && {
			RedrivePolicy: JSON.stringify({
				deadLetterTargetArn: queue.redrive.deadLetterArn,
				maxReceiveCount: queue.redrive.maxReceiveCount,
			}),
		}),
	};
}
