import { Logger } from "@aws-lambda-powertools/logger";
import { Metrics, MetricUnit } from "@aws-lambda-powertools/metrics";
import type { Subject } from "./messages.ts";

/*
 * Lambda drops lines below its own level, and takes the metrics, which bear none, for INFO. So its level stays INFO at
 * least, and POWERTOOLS_LOG_LEVEL is the one that is asked for; but where Lambda's is told, Powertools obeys that one.
 */
delete process.env.AWS_LAMBDA_LOG_LEVEL;

export const logger = new Logger();

/** Published as embedded metric format lines: no calls, no permissions. The stack names the namespace in the environment. */
export const metrics = new Metrics();

/** A logger that names the article in every line. */
export function loggerFor({ article, revision, bucket, key, part }: Subject): Logger {
	return logger.createChild({
		persistentKeys: { article, revision, bucket, key, ...(part !== undefined && { part }) },
	});
}

export function count(name: string, value: number): void {
	metrics.addMetric(name, MetricUnit.Count, value);
}

export function milliseconds(name: string, value: number): void {
	metrics.addMetric(name, MetricUnit.Milliseconds, value);
}
