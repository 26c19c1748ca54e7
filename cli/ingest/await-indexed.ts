import { setTimeout as sleep } from "node:timers/promises";
import { queryArticle } from "../../ask/table/article.ts";
import { ResultsReader } from "../../ask/table/results-reader.ts";
import type { Head } from "../../lambdas/index/schema.ts";
import type { Target } from "../target.ts";
import type { Uploaded } from "./upload.ts";

/** How an upload ended. */
export type Ending =
	| { type: "indexed"; head: Head }
	| { type: "failed"; code: string; reason: string }
	/** A later upload or deletion of the same key took its place. */
	| { type: "superseded" };

/** How many uploads are looked at in one go: the heads of so many are one request. */
const LOOK_AT = 100;
const FIRST_PAUSE_MS = 40;
const LONGEST_PAUSE_MS = 1_000;

/**
 * Waits until each upload is queryable or failed, and tells of each as it ends.
 * @returns the uploads that had not ended at `deadline` (epoch milliseconds)
 */
export async function awaitIndexed(
	target: Target,
	uploads: Uploaded[],
	deadline: number,
	ended: (upload: Uploaded, ending: Ending) => void,
): Promise<Uploaded[]> {
	let waiting = uploads;
	let pause = FIRST_PAUSE_MS;
	while (waiting.length > 0 && Date.now() < deadline) {
		// Uploads end roughly in order. What has not ended gets to the end of the line, so that all have their turn.
		const looked = waiting.slice(0, LOOK_AT);
		const still = await endedAmong(target, looked, ended);
		waiting = [...waiting.slice(LOOK_AT), ...still];
		const longest = LONGEST_PAUSE_MS / Math.max(1, waiting.length / LOOK_AT);
		pause = Math.min(still.length < looked.length ? FIRST_PAUSE_MS : pause * 1.5, longest);
		if (waiting.length > 0) await sleep(pause);
	}
	return waiting;
}

async function endedAmong(
	target: Target,
	waiting: Uploaded[],
	ended: (upload: Uploaded, ending: Ending) => void,
): Promise<Uploaded[]> {
	const reader = new ResultsReader(target.dynamo, target.table);
	const heads = await reader.heads(waiting.map(({ article }) => article));
	const still: Uploaded[] = [];
	for (const upload of waiting) {
		const head = heads.get(upload.article);
		const standing = head && standingOf(upload, head);
		if (standing === "mine") ended(upload, await endingOf(reader, head!));
		else if (standing === "newer") ended(upload, { type: "superseded" });
		else still.push(upload);
	}
	return still;
}

function standingOf(upload: Uploaded, head: Head): "mine" | "newer" | "older" {
	if (upload.versionId !== undefined && head.versionId === upload.versionId) return "mine";
	const uploadedAt = Date.parse(head.uploadedAt);
	if (upload.versionId === undefined) return uploadedAt >= upload.begun ? "mine" : "older";
	return uploadedAt > upload.done ? "newer" : "older";
}

async function endingOf(reader: ResultsReader, head: Head): Promise<Ending> {
	if (head.status === "INDEXED") return { type: "indexed", head };
	if (head.status === "DELETED") return { type: "superseded" };
	const [failure] = (await queryArticle(reader, head.article))?.failures ?? [];
	return {
		type: "failed",
		code: failure?.code ?? "unknown",
		reason: failure?.reason ?? "no reason was recorded",
	};
}
