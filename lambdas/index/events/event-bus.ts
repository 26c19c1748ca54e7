import { setTimeout as sleep } from "node:timers/promises";
import type { EventBridgeClient, PutEventsRequestEntry } from "@aws-sdk/client-eventbridge";
import { IngestError } from "../../shared/errors.ts";
import { fitEvent } from "./fit-event.ts";
import { type PipelineEvent, SOURCE } from "./schema.ts";

/** Puts events; when it returns, the bus has them all. */
export type PutEvents = (events: readonly PipelineEvent[]) => Promise<void>;

/** EventBridge's limits of one PutEvents. */
const ENTRIES = 10;
const REQUEST_BYTES = 256_000;
const ATTEMPTS = 4;
const FIRST_PAUSE_MS = 50;

/**
 * Puts events on a bus.
 *
 * @param client made at the first event: its module is loaded when rows stand already, and a cold start does not wait for it
 * @param bus name or ARN
 * @throws {IngestError} `events`, never permanent, where the bus has not taken all of them: the message comes again, and
 * with it all of its events. Not even a refusal is permanent: the rows stand, and no article has failed.
 */
export function eventPutter(client: () => Promise<Sender>, bus: string): PutEvents {
	return async (events) => {
		try {
			for (const entries of requestsOf(events, bus)) await putAll(await client(), entries);
		} catch (error) {
			if (error instanceof IngestError) throw error;
			const { name, message } = error as Error;
			const reason = `the bus ${bus} did not take an event (${name}): ${message}`;
			throw new IngestError("events", reason, { permanent: false, cause: error });
		}
	};
}

/** What is needed of EventBridge's client. */
export interface Sender {
	put(entries: PutEventsRequestEntry[]): Promise<{ ErrorCode?: string; ErrorMessage?: string }[]>;
}

/** A {@link Sender} that loads AWS's client when it is first asked for. */
export function lazySender(): () => Promise<Sender> {
	let sender: Promise<Sender> | undefined;
	return () => {
		sender ??= import("@aws-sdk/client-eventbridge").then(({ EventBridgeClient, PutEventsCommand }) => {
			const client = new EventBridgeClient({});
			return senderOf(client, PutEventsCommand);
		});
		return sender;
	};
}

/** The client as a {@link Sender}. */
export function senderOf(
	client: EventBridgeClient,
	Command: typeof import("@aws-sdk/client-eventbridge").PutEventsCommand,
): Sender {
	return {
		put: async (Entries) => {
			const { Entries: results = [] } = await client.send(new Command({ Entries }));
			return results.map(({ ErrorCode, ErrorMessage }) => ({
				...(ErrorCode !== undefined && { ErrorCode }),
				...(ErrorMessage !== undefined && { ErrorMessage }),
			}));
		},
	};
}

/** Entries as they are sent together: ten at most, and no more bytes than a request may have. */
function requestsOf(events: readonly PipelineEvent[], bus: string): PutEventsRequestEntry[][] {
	const requests: PutEventsRequestEntry[][] = [];
	let bytes = 0;
	for (const event of events) {
		const { type, detail } = fitEvent(event);
		const Detail = JSON.stringify(detail);
		const own = Buffer.byteLength(Detail) + Buffer.byteLength(SOURCE + type) + TIME_BYTES;
		const last = requests.at(-1);
		const entry = { EventBusName: bus, Source: SOURCE, DetailType: type, Detail };
		if (last === undefined || last.length === ENTRIES || bytes + own > REQUEST_BYTES) {
			requests.push([entry]);
			bytes = own;
		} else {
			last.push(entry);
			bytes += own;
		}
	}
	return requests;
}

/** What EventBridge counts for an entry's time. */
const TIME_BYTES = 14;

/** Each entry succeeds or fails by itself: those that failed are put again, and thrown in the end. */
async function putAll(sender: Sender, entries: PutEventsRequestEntry[]): Promise<void> {
	let left = entries;
	for (let attempt = 0; ; attempt++) {
		const results = await sender.put(left);
		const failed = left.filter((_, n) => results[n] === undefined || results[n].ErrorCode !== undefined);
		if (failed.length === 0) return;
		if (attempt + 1 === ATTEMPTS) {
			const [first] = results.filter(({ ErrorCode }) => ErrorCode !== undefined);
			const reason = `${failed.length} of ${entries.length} events were not taken: ${first?.ErrorCode} ${first?.ErrorMessage ?? ""}`;
			throw new IngestError("events", reason.trim(), { permanent: false });
		}
		left = failed;
		await sleep(FIRST_PAUSE_MS * 2 ** attempt * (0.5 + Math.random() / 2));
	}
}
