import { Logger } from "@aws-lambda-powertools/logger";
import { Metrics, MetricUnit } from "@aws-lambda-powertools/metrics";
import type { Subject } from "./messages.ts";
import { METRICS_NAMESPACE } from "./metric-names.ts";

export const logger = new Logger();

/** Published as embedded metric format lines: no calls, no permissions. */
export const metrics = new Metrics({ namespace: METRICS_NAMESPACE });

/** A logger that names the article in every line. */
export function loggerFor({ article, revision, bucket, key }: Subject): Logger {
	return logger.createChild({ persistentKeys: { article, revision, bucket, key } });
}

export function count(name: string, value: number): void {
	metrics.addMetric(name, MetricUnit.Count, value);
}

export function milliseconds(name: string, value: number): void {
	metrics.addMetric(name, MetricUnit.Milliseconds, value);
}
