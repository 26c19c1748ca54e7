import { partOf, type Subject } from "../shared/messages.ts";
import type { Head } from "./schema.ts";

/** `mine` with what has to be known of the articles that the file held under the head it takes the place of. */
export function heir(mine: Head, seen: Head | undefined): Head {
	const own = mine.parts ?? 0;
	const most = Math.max(own, seen?.mostParts ?? 0);
	const before = Math.max(seen?.parts ?? 0, seen?.surplus ?? 0);
	return { ...mine, ...(most > 0 && { mostParts: most }), ...(before > own && { surplus: before }) };
}

/**
 * Whether `mine` found more articles under one revision than `seen`: an order of an archive's run names no version, so that
 * two tries may meet two of them, and two versions of the code may divide one file otherwise. Who found the most stands,
 * whoever comes first: all that were handed on are known then to whoever deletes them.
 */
export function holdsMore(mine: Head, seen: Head): boolean {
	if (seen.revision !== mine.revision) return false;
	return seen.status === "INDEXED" || (seen.status === "SPLIT" && (seen.parts ?? 0) < (mine.parts ?? 0));
}

/** The articles behind those that the file's head has, up to `last`, under the head's revision. */
export function partsBehind(head: Head, last: number): Subject[] {
	const { article, revision, bucket, key, uploadedAt, parts = 0 } = head;
	const file = { article, revision, bucket, key, uploadedAt };
	return Array.from({ length: Math.max(0, last - parts) }, (_, n) => partOf(file, parts + 1 + n));
}
