import { ResultsReader } from "../../../ask/table/results-reader.ts";
import { timelinePages } from "../../../ask/table/timeline.ts";
import { type Stage, stages } from "../../../lib/stages.ts";
import { depth, waiting } from "../../queues.ts";
import type { Target } from "../../target.ts";
import type { Meters } from "./meters.ts";
import { type Outdated, outdated } from "./outdated.ts";

export interface StageStatus {
	stage: Stage;
	waiting: number;
	/** Received and not done with: being processed, or to come again. */
	underWay: number;
	deadLetters: number;
	/** Seconds; absent where nothing measures it. */
	oldestSeconds?: number;
}

export interface Status {
	stages: StageStatus[];
	/** Articles that became queryable, a minute, over the last five; absent where nothing measures it. */
	articlesPerMinute?: number;
	/** The day's files that can never be processed, by reason. */
	failures: Record<string, number>;
	/** The version that is deployed. */
	version?: string;
	/** The version of the code that makes rows there. */
	extractor?: string;
	/** Articles whose rows another version has made. */
	outdated?: Outdated;
}

/** How the pipeline is, now. `day` is today, ISO 8601. */
export async function status(target: Target, meters: Meters, day: string): Promise<Status> {
	const [perStage, failures, articlesPerMinute, older] = await Promise.all([
		Promise.all(stages.map((stage) => stageStatus(target, meters, stage))),
		failuresOf(target, day),
		meters.articlesPerMinute(),
		outdated(target),
	]);
	return {
		stages: perStage,
		...(articlesPerMinute !== undefined && { articlesPerMinute }),
		failures,
		...(target.version !== "" && { version: target.version }),
		...(older && { extractor: target.extractor, outdated: older }),
	};
}

async function stageStatus(target: Target, meters: Meters, stage: Stage): Promise<StageStatus> {
	const { url, deadLettersUrl } = target.queues[stage];
	const [all, visible, deadLetters, oldestSeconds] = await Promise.all([
		depth(target, url),
		waiting(target, url),
		depth(target, deadLettersUrl),
		meters.oldestSeconds(stage),
	]);
	const underWay = Math.max(0, all - visible);
	return {
		stage,
		waiting: visible,
		underWay,
		deadLetters,
		...(oldestSeconds !== undefined && { oldestSeconds }),
	};
}

async function failuresOf({ dynamo, table }: Target, day: string): Promise<Record<string, number>> {
	const counts: Record<string, number> = {};
	const reader = new ResultsReader(dynamo, table);
	for await (const page of timelinePages(reader, "FAILED", { from: day }))
		for (const { code } of page) counts[String(code)] = (counts[String(code)] ?? 0) + 1;
	return counts;
}
