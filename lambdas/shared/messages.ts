import * as z from "zod";
import { articleId } from "./article-id.ts";
import { REVISION } from "./revision.ts";

/**
 * Days that SQS may keep a message: fourteen in its queue and the dead-letter queue together, and as many again once an
 * operator has sent it back.
 */
export const LONGEST_MESSAGE_DAYS = 28;

/**
 * Days that an upload may be on its way: it may wait so long before each of three stages. A deletion has to be
 * remembered until no older upload can arrive any more.
 */
export const LONGEST_WAY_DAYS = 3 * LONGEST_MESSAGE_DAYS;

/** Which upload a message or artifact is about. */
export const Subject = z
	.object({
		article: z.string(),
		revision: z.string().regex(REVISION),
		bucket: z.string(),
		key: z.string(),
		/** Which article of a file of several, from 1; absent for a file of one, and for the file itself. */
		part: z.number().int().min(1).optional(),
		versionId: z.string().optional(),
		/** In messages the time of the S3 event, in artifacts and rows that of the version itself; ISO 8601. */
		uploadedAt: z.string(),
	})
	.refine(({ article, bucket, key, part }) => article === articleId(bucket, key, part), {
		error: "the article is not the one of this bucket, key and part",
		path: ["article"],
	});
export type Subject = z.infer<typeof Subject>;

/** The `part`th article of a file of several, under the file's revision. */
export function partOf(file: Subject, part: number): Subject {
	return { ...file, article: articleId(file.bucket, file.key, part), part };
}

/** Where a file can turn out to be one that can never be processed; past normalize, where AWS refuses what was made of it. */
export const FailingStage = z.enum(["normalize", "extract", "index"]);
export type FailingStage = z.infer<typeof FailingStage>;

/** A stage's artifact is written: see `artifacts.ts` for the key, which follows from the subject. */
export const NormalizedMessage = z.object({ type: z.literal("normalized"), subject: Subject });
export const ExtractedMessage = z.object({ type: z.literal("extracted"), subject: Subject });

/** The file can never be processed, and why. Small, so it travels in the message itself. */
export const FailedMessage = z.object({
	type: z.literal("failed"),
	subject: Subject,
	stage: FailingStage,
	code: z.string(),
	reason: z.string(),
	/** As in the {@link ReplayMessage} that it answers. */
	eventLost: z.boolean().optional(),
});
export type FailedMessage = z.infer<typeof FailedMessage>;

/** The file holds this many articles, each with messages of its own; sent before any of theirs. */
export const PartsMessage = z.object({
	type: z.literal("parts"),
	subject: Subject,
	parts: z.number().int().min(1),
	/** As in the {@link ReplayMessage} that it answers. */
	eventLost: z.boolean().optional(),
});
export type PartsMessage = z.infer<typeof PartsMessage>;

/** The object was deleted. */
export const DeletedMessage = z.object({ type: z.literal("deleted"), subject: Subject });

/** There is nothing to process any more: the version is gone, or its artifact. What an earlier try has left has to go. */
export const GoneMessage = z.object({ type: z.literal("gone"), subject: Subject });

/** A message that names no upload (no sequencer, no message of ours): there is no article to fail. */
export const RejectedMessage = z.object({
	type: z.literal("rejected"),
	messageId: z.string(),
	stage: FailingStage.optional(),
	at: z.string(),
	code: z.string(),
	reason: z.string(),
	bucket: z.string().optional(),
	key: z.string().optional(),
});
export type RejectedMessage = z.infer<typeof RejectedMessage>;

/** Start of an archive's run, epoch seconds: orders what comes of it, and makes the same message twice the same once. */
const Run = z.number().int().nonnegative();

/**
 * The articles bucket holds this object now. `index` compares it with what stands, and has it processed where the table
 * lacks it or has another version. Sent by `reconcile` for what a listing says, which names no version.
 */
export const ObjectMessage = z.object({
	type: z.literal("object"),
	bucket: z.string(),
	key: z.string(),
	/** When the current version was put there; ISO 8601, S3 keeps whole seconds. */
	modified: z.string(),
	run: Run,
});
export type ObjectMessage = z.infer<typeof ObjectMessage>;

/** What an archive's run has done with each article that stands: processed again, or compared with its upload. */
export const RevisitOrder = z.enum(["replay", "check"]);
export type RevisitOrder = z.infer<typeof RevisitOrder>;

/** An article has been indexed. `index` orders from normalize what is to be done, with what its head says of the upload. */
export const RevisitMessage = z.object({
	type: z.literal("revisit"),
	article: z.string(),
	order: RevisitOrder,
	run: Run,
});
export type RevisitMessage = z.infer<typeof RevisitMessage>;

/** All rows and artifacts of the article go, of every revision, and the names that no other article gives. */
export const EraseMessage = z.object({ type: z.literal("erase"), bucket: z.string(), key: z.string() });
export type EraseMessage = z.infer<typeof EraseMessage>;

/** What is sent to the index queue for each article of an archive, by a command or by the archive's state machine. */
export type ArchiveMessage = ObjectMessage | RevisitMessage | EraseMessage;

/** What the index queue carries. */
export const IndexMessage = z.discriminatedUnion("type", [
	ExtractedMessage,
	PartsMessage,
	FailedMessage,
	DeletedMessage,
	GoneMessage,
	RejectedMessage,
	ObjectMessage,
	RevisitMessage,
	EraseMessage,
]);
export type IndexMessage = z.infer<typeof IndexMessage>;

/** An article is to be processed again, without an upload; sent to the normalize queue by `replay` and `reconcile`, and by `index` in their name. */
export const ReplayMessage = z.object({
	type: z.literal("replay"),
	subject: Subject,
	/** True where the version is another than the one that stands: its own event never came. */
	eventLost: z.boolean().optional(),
	/** Of a file of very many articles, those from here on; sent by normalize to itself. */
	fromPart: z.number().int().min(2).optional(),
});
export type ReplayMessage = z.infer<typeof ReplayMessage>;

/**
 * The version that stands is to be compared with what the key holds: another one is processed, none is a deletion. Sent
 * to the normalize queue by `index`; the subject is the head's, under the revision of what may come of it.
 */
export const CheckMessage = z.object({ type: z.literal("check"), subject: Subject });
export type CheckMessage = z.infer<typeof CheckMessage>;

/** SQS takes 1 MiB; a reason is for a person and ends long before. */
const REASON_LIMIT = 600;

/** Says that `subject` can never be processed. */
export function failedMessage(
	subject: Subject,
	error: { code: string; message: string },
	{ stage = "normalize", eventLost }: { stage?: FailingStage; eventLost?: boolean | undefined } = {},
): FailedMessage {
	return {
		type: "failed",
		subject,
		stage,
		code: error.code,
		reason: error.message.slice(0, REASON_LIMIT),
		...(eventLost && { eventLost }),
	};
}
