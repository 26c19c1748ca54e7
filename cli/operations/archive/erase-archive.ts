import { depthOfAll, letEventsArrive, untilQuiet } from "../../queues.ts";
import type { Target } from "../../target.ts";
import { deleteObjects, eraseUnfinished } from "../erase/objects.ts";
import { feed, type Order } from "../feed.ts";
import { versionPages } from "../versions.ts";
import { eraseMessage } from "./messages.ts";

const KEYS_A_PAGE = 1_000;

/** What an erasure of a whole archive took away. */
export interface ArchiveErasure {
	prefix: string;
	keys: number;
	/** Versions, delete markers and unfinished uploads in the articles bucket. */
	versions: number;
	/** Messages that were still to be processed in the end: one of them may bring rows back. */
	underWay: number;
}

/**
 * Erases every article below a prefix, where there is no state machine to do so, in its order: `index` deletes rows,
 * artifacts and names while it can still tell which they are; then the versions go; then what the events of that left.
 */
export async function eraseArchive(
	target: Target,
	prefix: string,
	patienceMs: number,
): Promise<ArchiveErasure> {
	const deadline = Date.now() + patienceMs;
	const settled = () => untilQuiet(target, Math.max(0, deadline - Date.now()));
	const { s3, articlesBucket: bucket } = target;
	const keys = new Set<string>();
	for await (const page of versionPages(s3, bucket, prefix)) for (const { key } of page) keys.add(key);
	await feed(target, erasures(bucket, keys));
	await settled();
	let versions = await eraseUnfinished(s3, { bucket, key: prefix }, (key) => key.startsWith(prefix));
	for await (const page of versionPages(s3, bucket, prefix))
		versions += await deleteObjects(
			s3,
			bucket,
			page.map(({ key, versionId }) => ({ Key: key, VersionId: versionId })),
		);
	if (versions > 0) await letEventsArrive(target, patienceMs);
	await settled();
	await feed(target, erasures(bucket, keys));
	await settled();
	return { prefix, keys: keys.size, versions, underWay: await depthOfAll(target) };
}

async function* erasures(bucket: string, keys: ReadonlySet<string>): AsyncGenerator<Order[]> {
	const all = [...keys];
	for (let from = 0; from < all.length; from += KEYS_A_PAGE)
		yield all
			.slice(from, from + KEYS_A_PAGE)
			.map((key) => ({ stage: "index", message: eraseMessage(bucket, key) }));
}
