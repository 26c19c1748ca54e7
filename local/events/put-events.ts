import { randomUUID } from "node:crypto";
import * as z from "zod";
import { account, region } from "../template.ts";
import type { EventLog } from "./event-log.ts";
import { EventsError } from "./events-error.ts";

/** What EventBridge takes in one request, and bills as one event. */
const REQUEST_BYTES = 256 * 1024;
const BILLED_BYTES = 64 * 1024;

const entry = z.object({
	Source: z.string().optional(),
	DetailType: z.string().optional(),
	Detail: z.string().optional(),
	EventBusName: z.string().default("default"),
	Resources: z.array(z.string()).default([]),
	Time: z.number().optional(),
});
type Entry = z.infer<typeof entry>;

const request = z.object({ Entries: z.array(entry).min(1).max(10) });

/** A PutEvents request. @throws EventsError where all of it is refused */
export function parseEntries(input: unknown): Entry[] {
	const parsed = request.safeParse(input);
	if (!parsed.success) throw new EventsError("ValidationException", z.prettifyError(parsed.error));
	const { Entries } = parsed.data;
	if (Entries.reduce((sum, one) => sum + bytesOf(one), 0) > REQUEST_BYTES)
		throw new EventsError(
			"ValidationException",
			"Total size of the entries in the request is over the limit.",
		);
	return Entries;
}

/** The ARN of the bus that an entry names. */
export const busArn = (nameOrArn: string): string =>
	nameOrArn.startsWith("arn:") ? nameOrArn : `arn:aws:events:${region}:${account}:event-bus/${nameOrArn}`;

/** Puts the entries in the log, each by itself: one that is refused is so in its place of the answer. */
export function putEvents(entries: readonly Entry[], log: EventLog, now = new Date()) {
	const answers = entries.map((one) => {
		const refusal = refusalOf(one);
		if (refusal) return { answer: refusal };
		const id = randomUUID();
		return { answer: { EventId: id }, event: envelope(one, id, now) };
	});
	log.append(answers.flatMap(({ event }) => event ?? []));
	const FailedEntryCount = answers.filter(({ event }) => event === undefined).length;
	return { FailedEntryCount, Entries: answers.map(({ answer }) => answer) };
}

/** How many events the entry is billed as: 64 KB each. */
export const billedEvents = (one: Entry): number => Math.max(1, Math.ceil(bytesOf(one) / BILLED_BYTES));

/** As EventBridge hands it to a target; the bus is added. */
function envelope(one: Entry, id: string, now: Date): object {
	const { Source, DetailType, Detail = "{}", EventBusName, Resources, Time } = one;
	return {
		version: "0",
		id,
		"detail-type": DetailType,
		source: Source,
		account,
		time: new Date(Time === undefined ? now : Time * 1000).toISOString().replace(/\.\d+Z$/, "Z"),
		region,
		resources: Resources,
		bus: busArn(EventBusName),
		detail: JSON.parse(Detail),
	};
}

function refusalOf({ Source, DetailType, Detail }: Entry) {
	for (const [name, value] of Object.entries({ Source, DetailType, Detail }))
		if (!value)
			return {
				ErrorCode: "InvalidArgument",
				ErrorMessage: `Parameter ${name} is not valid. Reason: ${name} is a required argument.`,
			};
	if (Source?.startsWith("aws."))
		return { ErrorCode: "NotAuthorizedForSource", ErrorMessage: "Not authorized for the source." };
	if (!isObject(Detail ?? "")) return { ErrorCode: "MalformedDetail", ErrorMessage: "Detail is malformed." };
	return undefined;
}

function isObject(text: string): boolean {
	try {
		const value: unknown = JSON.parse(text);
		return typeof value === "object" && value !== null && !Array.isArray(value);
	} catch {
		return false;
	}
}

/** As the EventBridge User Guide counts an entry. */
function bytesOf({ Source = "", DetailType = "", Detail = "", Resources, Time }: Entry): number {
	const text = [Source, DetailType, Detail, ...Resources].join("");
	return Buffer.byteLength(text) + (Time === undefined ? 0 : 14);
}
