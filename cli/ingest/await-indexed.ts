import { setTimeout as sleep } from "node:timers/promises";
import { queryArticle } from "../../ask/table/article.ts";
import { partHeads } from "../../ask/table/parts.ts";
import { ResultsReader } from "../../ask/table/results-reader.ts";
import type { Head } from "../../lambdas/index/schema.ts";
import type { Target } from "../target.ts";
import type { Uploaded } from "./upload.ts";

/** How an upload ended. */
export type Ending =
	| { type: "indexed"; head: Head }
	/** `part` where it is one of several articles of its file. */
	| { type: "failed"; code: string; reason: string; part?: number | undefined }
	/** A later upload or deletion of the same key took its place. */
	| { type: "superseded" };

/** How many uploads are looked at in one go: the heads of so many are one request. */
const LOOK_AT = 100;
const FIRST_PAUSE_MS = 40;
const LONGEST_PAUSE_MS = 1_000;

/**
 * Waits until each upload is queryable or failed, and tells of each as it ends; of a file of several articles once all have.
 * @returns the uploads that had not ended at `deadline` (epoch milliseconds)
 */
export async function awaitIndexed(
	target: Target,
	uploads: Uploaded[],
	deadline: number,
	ended: (upload: Uploaded, endings: Ending[]) => void,
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
	ended: (upload: Uploaded, endings: Ending[]) => void,
): Promise<Uploaded[]> {
	const reader = new ResultsReader(target.dynamo, target.table);
	const heads = await reader.heads(waiting.map(({ article }) => article));
	const still: Uploaded[] = [];
	for (const upload of waiting) {
		const head = heads.get(upload.article);
		const standing = head && standingOf(upload, head);
		const endings =
			standing === "mine"
				? await endingsOf(reader, head!)
				: standing === "newer"
					? [{ type: "superseded" as const }]
					: undefined;
		if (endings === undefined) still.push(upload);
		else ended(upload, endings);
	}
	return still;
}

function standingOf(upload: Uploaded, head: Head): "mine" | "newer" | "older" {
	if (upload.versionId !== undefined && head.versionId === upload.versionId) return "mine";
	const uploadedAt = Date.parse(head.uploadedAt);
	if (upload.versionId === undefined) return uploadedAt >= upload.begun ? "mine" : "older";
	return uploadedAt > upload.done ? "newer" : "older";
}

/** Of a file of several articles those of each; undefined while some are still to come. */
async function endingsOf(reader: ResultsReader, head: Head): Promise<Ending[] | undefined> {
	if (head.status !== "SPLIT") return [await endingOf(reader, head)];
	const parts = await partHeads(reader, head);
	const done = parts.filter(({ revision }) => revision >= head.revision);
	if (done.length < (head.parts ?? 0)) return undefined;
	const endings: Ending[] = [];
	for (const part of done) {
		const ending = await endingOf(reader, part);
		endings.push(ending.type === "failed" ? { ...ending, part: part.part } : ending);
	}
	return endings;
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
