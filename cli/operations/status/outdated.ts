import { QueryCommand } from "@aws-sdk/lib-dynamodb";
import { shardTopics } from "../../../ask/table/timeline-shards.ts";
import type { Target } from "../../target.ts";

/** Heads that are read from either end of each shard: some 300 read units in all, however large the archive. */
const HEADS = 100;

/** How many of the articles that were looked at stand under another version of the extractor than the deployed one. */
export interface Outdated {
	articles: number;
	lookedAt: number;
	/** Whether that was all of them; else the newest and the oldest, since a replay begins with the newest. */
	all: boolean;
}

interface Seen {
	article: string;
	extractor?: string;
}

/** @returns undefined where the stack does not say which version is deployed */
export async function outdated(target: Target): Promise<Outdated | undefined> {
	if (target.extractor === "") return undefined;
	const shards = await Promise.all(shardTopics("PUBLISHED").map((topic) => endsOf(target, topic)));
	const seen = shards.flatMap(({ heads }) => heads);
	return {
		articles: seen.filter(({ extractor }) => extractor !== target.extractor).length,
		lookedAt: seen.length,
		all: shards.every(({ all }) => all),
	};
}

async function endsOf(target: Target, topic: string): Promise<{ heads: Seen[]; all: boolean }> {
	const newest = await end(target, topic, false);
	if (newest.all) return newest;
	const heads = [...newest.heads, ...(await end(target, topic, true)).heads];
	return { heads: [...new Map(heads.map((head) => [head.article, head])).values()], all: false };
}

async function end(
	{ dynamo, table }: Target,
	topic: string,
	ScanIndexForward: boolean,
): Promise<{ heads: Seen[]; all: boolean }> {
	const { Items = [], LastEvaluatedKey } = await dynamo.send(
		new QueryCommand({
			TableName: table,
			IndexName: "timeline",
			KeyConditionExpression: "topic = :topic",
			ExpressionAttributeValues: { ":topic": topic },
			ProjectionExpression: "article, extractor",
			ScanIndexForward,
			Limit: HEADS,
		}),
	);
	return { heads: Items as Seen[], all: LastEvaluatedKey === undefined };
}
