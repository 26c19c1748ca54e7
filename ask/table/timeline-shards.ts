import { TIMELINE_SHARDS, type TimelineTopic, timelineTopic } from "../../lambdas/index/keys.ts";

/** The partitions of the `timeline` index that a topic is spread over. */
export function shardTopics(topic: TimelineTopic): string[] {
	return Array.from({ length: TIMELINE_SHARDS }, (_, shard) => timelineTopic(topic, shard));
}
