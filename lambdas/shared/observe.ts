import { LogFormatter, Logger, LogItem } from "@aws-lambda-powertools/logger";
import { Metrics, MetricUnit } from "@aws-lambda-powertools/metrics";
import type { Subject } from "./messages.ts";

/*
 * Lambda drops lines below its own level, and takes the metrics, which bear none, for INFO. So its level stays INFO at
 * least, and POWERTOOLS_LOG_LEVEL is the one that is asked for; but where Lambda's is told, Powertools obeys that one.
 */
delete process.env.AWS_LAMBDA_LOG_LEVEL;

/** Without what the line's log group says already (name, ARN and memory of the function): a fifth of the bytes, which are paid for. */
class Lines extends LogFormatter {
	override formatAttributes(...[attributes, added]: Parameters<LogFormatter["formatAttributes"]>): LogItem {
		const { logLevel, message, timestamp, serviceName, lambdaContext, xRayTraceId } = attributes;
		const common = {
			level: logLevel,
			message,
			timestamp: this.formatTimestamp(timestamp),
			service: serviceName,
			cold_start: lambdaContext?.coldStart || undefined,
			function_request_id: lambdaContext?.awsRequestId,
			xray_trace_id: xRayTraceId,
		};
		return new LogItem({ attributes: common }).addAttributes(added);
	}
}

export const logger = new Logger({ logFormatter: new Lines() });

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
