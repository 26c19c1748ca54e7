import { once } from "node:events";
import { setTimeout } from "node:timers/promises";
import { systemAttributes } from "../sqs/actions.ts";
import type { QueueSettings, QueueStore, Received } from "../sqs/queue-store.ts";
import type { SourceSettings } from "../stack.ts";
import { region } from "../template.ts";
import type { Usage } from "../usage.ts";
import { failedIds } from "./batch-result.ts";
import type { FunctionLog } from "./function-log.ts";
import type { Sandbox } from "./sandbox.ts";

/** How long a poller waits after a fault of the host's own. */
const faultPauseMs = 1000;

/** After how long Lambda tries again what it had no concurrency for. */
const throttledPauseMs = 500;

/** A receive call takes at most ten messages, whatever the batch. */
const receiveLimit = 10;

/**
 * Feeds a queue's messages to a function, as Lambda's SQS event source does: what succeeded is deleted, what
 * failed shows up again when its visibility time-out is over. Each sandbox has its own loop.
 */
export class EventSource {
	readonly #store: QueueStore;
	readonly #queue: QueueSettings;
	readonly #source: SourceSettings;
	readonly #usage: Usage;
	readonly #log: FunctionLog;
	readonly #stopping = new AbortController();
	readonly #loops: Promise<void>[];
	#pausing = new AbortController();
	#notWaiting = AbortSignal.any([this.#stopping.signal, this.#pausing.signal]);
	#resumed = Promise.withResolvers<void>();
	#throttled = false;

	constructor(
		on: { store: QueueStore; queue: QueueSettings; usage: Usage; log: FunctionLog },
		source: SourceSettings,
		sandboxes: Sandbox[],
	) {
		this.#store = on.store;
		this.#queue = on.queue;
		this.#usage = on.usage;
		this.#log = on.log;
		this.#source = source;
		this.#loops = sandboxes.map((sandbox) => this.#loop(sandbox));
	}

	/** Takes no more messages; resolves when the batches under way are done. */
	async stop(): Promise<void> {
		this.#stopping.abort();
		await Promise.all(this.#loops);
	}

	/** Takes no messages, as an event source that is disabled, until the returned function is called. */
	pause(): () => void {
		this.#pausing.abort();
		return () => {
			this.#pausing = new AbortController();
			this.#notWaiting = AbortSignal.any([this.#stopping.signal, this.#pausing.signal]);
			this.#resumed.resolve();
			this.#resumed = Promise.withResolvers();
		};
	}

	/** Refuses each invocation, as Lambda does where the account has no concurrency left, until the returned function is called. */
	throttle(): () => void {
		this.#throttled = true;
		return () => {
			this.#throttled = false;
		};
	}

	async #loop(sandbox: Sandbox): Promise<void> {
		while (!this.#stopping.signal.aborted) {
			try {
				if (this.#pausing.signal.aborted) {
					await Promise.race([this.#resumed.promise, once(this.#stopping.signal, "abort")]);
					continue;
				}
				const batch = await this.#gather();
				if (batch.length > 0) await this.#process(sandbox, batch);
			} catch (error) {
				// The disk, most likely: what was taken shows up again, and the disk may have room again.
				this.#log.note(error instanceof Error ? error.message : String(error));
				await setTimeout(faultPauseMs, undefined, { signal: this.#stopping.signal }).catch(() => {});
			}
		}
	}

	/** A batch: what is there, and with a batching window what comes until it is over. */
	async #gather(): Promise<Received[]> {
		const { batchSize, batchingWindow } = this.#source;
		const batch = await this.#receive(batchSize, 20);
		// Not by the machine's clock, which may be set back in between.
		const deadline = performance.now() + batchingWindow * 1000;
		while (batch.length > 0 && batch.length < batchSize && performance.now() < deadline) {
			batch.push(...(await this.#receive(batchSize - batch.length, (deadline - performance.now()) / 1000)));
		}
		return batch;
	}

	#receive(max: number, wait: number): Promise<Received[]> {
		this.#usage.count("sqs", "ReceiveMessage");
		const signal = this.#notWaiting;
		return this.#store.receive(this.#queue, { max: Math.min(max, receiveLimit), wait, signal });
	}

	async #process(sandbox: Sandbox, batch: Received[]): Promise<void> {
		const failed = await this.#invoke(sandbox, batch);
		const done = batch.filter(({ id }) => !failed.has(id));
		for (const { receipt } of done) this.#store.delete(this.#queue.name, receipt);
		if (done.length > 0) this.#usage.count("sqs", "DeleteMessageBatch");
	}

	async #invoke(sandbox: Sandbox, batch: Received[]): Promise<Set<string>> {
		const ids = batch.map(({ id }) => id);
		while (this.#throttled && !this.#stopping.signal.aborted) {
			this.#usage.count("lambda", `${this.#source.functionName} throttled`);
			await setTimeout(throttledPauseMs);
		}
		this.#usage.count("lambda", this.#source.functionName);
		try {
			const { result } = await sandbox.invoke({ Records: batch.map((message) => this.#record(message)) });
			return this.#source.reportBatchItemFailures ? failedIds(result, ids) : new Set();
		} catch (error) {
			this.#log.note(error instanceof Error ? error.message : String(error));
			return new Set(ids);
		}
	}

	#record(message: Received): object {
		return {
			messageId: message.id,
			receiptHandle: message.receipt,
			body: message.body,
			attributes: systemAttributes(message),
			messageAttributes: message.attributes,
			md5OfBody: message.md5,
			eventSource: "aws:sqs",
			eventSourceARN: this.#queue.arn,
			awsRegion: region,
		};
	}
}
