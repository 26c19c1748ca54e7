import { ResultsReader } from "../../../ask/table/results-reader.ts";
import { articlePk } from "../../../lambdas/index/keys.ts";
import { articleKey } from "../../../lambdas/shared/article-key.ts";
import { eraseEvents } from "../../../local/events/erase-events.ts";
import { depthOfAll, letEventsArrive, untilQuiet } from "../../queues.ts";
import type { Target } from "../../target.ts";
import { eraseAliases, givenBy, givenByRows } from "./aliases.ts";
import { eraseMessages } from "./messages.ts";
import { eraseArtifacts, eraseUnfinished, eraseVersions } from "./objects.ts";
import { eraseRows, mostParts } from "./rows.ts";
import { type Erased, erased, partsOf } from "./subject.ts";

/** What an erasure took away. */
export interface Erasure {
	key: string;
	article: string;
	/** How many articles it held at most, where they were several. */
	parts?: number;
	/** Versions, delete markers and unfinished uploads in the articles bucket. */
	versions: number;
	artifacts: number;
	messages: number;
	/** Events that name it, in the local cloud's file; EventBridge keeps none. */
	events: number;
	rows: number;
	/** Names that no other article gives. */
	aliases: number;
	/** Messages that were still to be processed in the end: one of them may bring rows back. */
	underWay: number;
}

/**
 * Deletes every version, artifact, row, alias that only it gave, and queued message of a file for good, and of all articles in it.
 *
 * S3 tells the pipeline of each deleted version, and the pipeline writes a tombstone that names the key. So what is
 * under way is waited for first, at most `patienceMs`, and rows go until none come back.
 */
export async function erase(target: Target, key: string, patienceMs: number): Promise<Erasure> {
	const of = erased(target.articlesBucket, key);
	const deadline = Date.now() + patienceMs;
	let { aliases, parts } = await givenBy(target, of);
	const versions = (await eraseVersions(target.s3, of)) + (await eraseUnfinished(target.s3, of));
	const counts = { artifacts: 0, messages: 0, events: 0, rows: 0 };
	let all: [Erased, ...Erased[]];
	do {
		if (versions > 0) await letEventsArrive(target, patienceMs);
		await untilQuiet(target, Math.max(0, deadline - Date.now()));
		const messages = await eraseMessages(target, of);
		counts.messages += messages.count;
		// What was under way may have told of more articles than were known before.
		const found = Math.max(messages.parts, await mostParts(target, of));
		if (found > parts) {
			parts = found;
			aliases = [...aliases, ...(await givenByRows(target, partsOf(of, parts)))];
		}
		all = [of, ...partsOf(of, parts)];
		for (const each of all) {
			counts.artifacts += await eraseArtifacts(target.s3, target.workBucket, each);
			if (target.eventsEndpoint)
				counts.events += await eraseEvents(target.eventsEndpoint, [each.article, articleKey(each)]);
		}
		counts.rows += await eraseRows(target, all);
	} while (Date.now() < deadline && (await haveRows(target, all)));
	return {
		key,
		article: of.article,
		...(parts > 0 && { parts }),
		versions,
		...counts,
		aliases: await eraseAliases(target, of, aliases),
		underWay: await depthOfAll(target),
	};
}

async function haveRows({ dynamo, table }: Target, all: readonly Erased[]): Promise<boolean> {
	const reader = new ResultsReader(dynamo, table);
	for (const { article } of all) if (await reader.hasPartition(articlePk(article))) return true;
	return false;
}
