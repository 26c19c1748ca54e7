import { METRIC } from "../../../lambdas/shared/metric-names.ts";
import type { Stage } from "../../../lib/stages.ts";
import type { Target } from "../../target.ts";
import { localLogs } from "../logs.ts";

const MINUTES = 5;

/** What queues and table do not tell of themselves. Undefined where nothing measures it. */
export interface Meters {
	/** Age of the oldest message that waits for a stage. */
	oldestSeconds(stage: Stage): Promise<number | undefined>;
	/** Articles that became queryable, over the last five minutes. */
	articlesPerMinute(): Promise<number | undefined>;
}

/** The local cloud has no CloudWatch: the metrics stand in the logs. It does not say how old a message is. */
export function localMeters(dataDir: string): Meters {
	return {
		oldestSeconds: async () => undefined,
		articlesPerMinute: async () => {
			let articles = 0;
			const lines = localLogs(dataDir).linesWith(
				['"_aws"', `"${METRIC.articles}"`],
				Date.now() - MINUTES * 60_000,
			);
			// Of a batch there are as many values as articles.
			for await (const { fields } of lines)
				for (const count of [fields[METRIC.articles] ?? []].flat()) articles += Number(count);
			return articles / MINUTES;
		},
	};
}

/** CloudWatch, for a deployed stack; its numbers are some minutes old. */
export async function cloudMeters({ queues, metricsNamespace }: Target): Promise<Meters> {
	// Only a deployed stack needs it.
	const { CloudWatchClient, GetMetricStatisticsCommand } = await import("@aws-sdk/client-cloudwatch");
	const client = new CloudWatchClient({});
	const read = async (
		Namespace: string,
		MetricName: string,
		dimension: [string, string],
		statistic: "Sum" | "Maximum",
	) => {
		const [Name, Value] = dimension;
		const { Datapoints = [] } = await client.send(
			new GetMetricStatisticsCommand({
				Namespace,
				MetricName,
				Dimensions: [{ Name, Value }],
				Statistics: [statistic],
				StartTime: new Date(Date.now() - MINUTES * 60_000),
				EndTime: new Date(),
				Period: 60,
			}),
		);
		return Datapoints.flatMap((point) => point[statistic] ?? []);
	};
	return {
		oldestSeconds: async (stage) => {
			const queue = queues[stage].url.slice(queues[stage].url.lastIndexOf("/") + 1);
			const ages = await read("AWS/SQS", "ApproximateAgeOfOldestMessage", ["QueueName", queue], "Maximum");
			return ages.length === 0 ? undefined : Math.max(...ages);
		},
		articlesPerMinute: async () => {
			const counts = await read(metricsNamespace, METRIC.articles, ["service", "index"], "Sum");
			return counts.reduce((sum, count) => sum + count, 0) / MINUTES;
		},
	};
}
