import type {
	EraseMessage,
	ObjectMessage,
	RevisitMessage,
	RevisitOrder,
} from "../../../lambdas/shared/messages.ts";

/*
 * What a listing of an archive makes of each item: the messages that a command sends where it lists by itself. A stack's
 * state machine makes the same of the same (`lib/archive-definition.ts`).
 */

/** Of an object in the articles bucket. @param run start of the run, epoch seconds */
export function objectMessage(
	bucket: string,
	{ key, modified }: { key: string; modified: string },
	run: number,
): ObjectMessage {
	// S3 keeps whole seconds, and the local cloud's S3 more.
	const seconds = Math.floor(Date.parse(modified) / 1000);
	return { type: "object", bucket, key, modified: new Date(seconds * 1000).toISOString(), run };
}

/** Of an artifact in `normalized/` of the work bucket. @param run start of the run, epoch seconds */
export function revisitMessage(artifactKey: string, order: RevisitOrder, run: number): RevisitMessage {
	return { type: "revisit", article: artifactKey.split("/")[1] ?? "", order, run };
}

/** Of a key whose article is to be erased. */
export function eraseMessage(bucket: string, key: string): EraseMessage {
	return { type: "erase", bucket, key };
}
