import * as z from "zod";
import { articleId } from "../shared/article-id.ts";
import { IngestError } from "../shared/errors.ts";
import { CheckMessage, ReplayMessage, type Subject } from "../shared/messages.ts";
import { revisionOf, SEQUENCER } from "../shared/revision.ts";

/*
 * Only what is needed is read: strict schemas of S3 events have rejected valid ones.
 * Event message structure: Amazon S3 User Guide, "Event message structure".
 */
const S3Record = z.object({
	eventName: z.string(),
	eventTime: z.string(),
	s3: z.object({
		bucket: z.object({ name: z.string() }),
		object: z.object({
			key: z.string(),
			versionId: z.string().optional(),
			sequencer: z.string().regex(SEQUENCER).optional(),
		}),
	}),
});
const S3Event = z.object({ Records: z.array(z.unknown()) });
const IsReplay = z.object({ type: z.literal("replay") });
const IsCheck = z.object({ type: z.literal("check") });
const TestEvent = z.object({ Event: z.literal("s3:TestEvent") });

/** What a message on the normalize queue asks for. */
export type Request =
	/** Read this version; `eventLost` and `fromPart` as in {@link ReplayMessage}. */
	| { type: "created"; subject: Subject; eventLost?: boolean | undefined; fromPart?: number | undefined }
	/** The key has no current version any more. */
	| { type: "deleted"; subject: Subject }
	/** Some version or delete marker went away; what the key holds now has to be looked up. */
	| { type: "removed"; subject: Subject }
	/** What the key holds now has to be compared with the version that the subject names. */
	| { type: "check"; subject: Subject }
	/** Not an event about an upload; `bucket` and `key` where it says them. */
	| { type: "rejected"; error: IngestError; bucket?: string; key?: string };

/** Reads a message's body. Never throws: what cannot be read is a `rejected` request. */
export function readRequests(body: string): Request[] {
	const json = parseJson(body);
	if (json === undefined) return [rejected("not-an-event", "the message is not JSON")];
	if (TestEvent.safeParse(json).success) return [];
	if (IsReplay.safeParse(json).success) return [readReplay(json)];
	if (IsCheck.safeParse(json).success) return [readCheck(json)];
	const event = S3Event.safeParse(json);
	if (!event.success) return [rejected("not-an-event", "the message is neither an S3 event nor a replay")];
	return event.data.Records.map(readRecord);
}

function readReplay(json: unknown): Request {
	const replay = ReplayMessage.safeParse(json);
	if (replay.success) {
		const { subject, eventLost, fromPart } = replay.data;
		return { type: "created", subject, ...(eventLost && { eventLost }), ...(fromPart && { fromPart }) };
	}
	return rejected("not-a-message", `not a replay: ${z.prettifyError(replay.error)}`);
}

function readCheck(json: unknown): Request {
	const check = CheckMessage.safeParse(json);
	if (check.success) return { type: "check", subject: check.data.subject };
	return rejected("not-a-message", `not a check: ${z.prettifyError(check.error)}`);
}

function readRecord(json: unknown): Request {
	const record = S3Record.safeParse(json);
	if (!record.success)
		return rejected("not-an-event", `not an S3 event record: ${z.prettifyError(record.error)}`);
	const { eventName, eventTime, s3 } = record.data;
	const bucket = s3.bucket.name;
	const key = decodeKey(s3.object.key);
	const { versionId, sequencer } = s3.object;
	const type = requestType(eventName.replace(/^s3:/, ""));
	if (type === undefined)
		return { ...rejected("unknown-event", `nothing is done on ${eventName}`), bucket, key };
	if (sequencer === undefined)
		return {
			...rejected("no-sequencer", `the ${eventName} event has no sequencer to order it by`),
			bucket,
			key,
		};
	const subject: Subject = {
		article: articleId(bucket, key),
		revision: revisionOf(sequencer),
		bucket,
		key,
		uploadedAt: eventTime,
		...(versionId && type === "created" && { versionId }),
	};
	return { type, subject };
}

function requestType(eventName: string): "created" | "deleted" | "removed" | undefined {
	if (eventName.startsWith("ObjectCreated:")) return "created";
	if (eventName.endsWith(":DeleteMarkerCreated")) return "deleted";
	// A lifecycle rule that deletes without a marker has deleted a version, as a person might have.
	if (eventName.startsWith("ObjectRemoved:") || eventName.startsWith("LifecycleExpiration:"))
		return "removed";
	return undefined;
}

/** Keys come form-encoded: `+` is a space, and only then are the percent signs decoded. */
function decodeKey(key: string): string {
	const spaced = key.replaceAll("+", " ");
	try {
		return decodeURIComponent(spaced);
	} catch {
		return spaced;
	}
}

function parseJson(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}

function rejected(code: string, message: string): Request & { type: "rejected" } {
	return { type: "rejected", error: new IngestError(code, message) };
}
