import { execFileSync } from "node:child_process";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";

const OBSERVE = pathToFileURL(`${import.meta.dirname}/../../lambdas/shared/observe.ts`).href;
const PROGRAM = `
	const { count, logger, metrics } = await import("${OBSERVE}");
	logger.debug("small talk"); logger.info("all is well"); logger.warn("look here");
	count("articles", 2);
	metrics.publishStoredMetrics();`;

/** What a function writes, as Lambda runs it: with its own level beside the one that was asked for. */
function written(env: { AWS_LAMBDA_LOG_LEVEL: string; POWERTOOLS_LOG_LEVEL: string }) {
	const out = execFileSync(process.execPath, ["--input-type=module", "--eval", PROGRAM], {
		encoding: "utf8",
		stdio: ["ignore", "pipe", "pipe"],
		env: {
			...env,
			AWS_LAMBDA_LOG_FORMAT: "JSON",
			POWERTOOLS_SERVICE_NAME: "index",
			POWERTOOLS_METRICS_NAMESPACE: "Second-Desk",
		},
	});
	const lines = out
		.trim()
		.split("\n")
		.map((line) => JSON.parse(line));
	return {
		lines,
		messages: lines.flatMap(({ message }) => message ?? []),
		metrics: lines.filter((line) => line._aws !== undefined),
	};
}

test("above INFO the functions say less, and count as before", () => {
	const { messages, metrics } = written({ AWS_LAMBDA_LOG_LEVEL: "INFO", POWERTOOLS_LOG_LEVEL: "ERROR" });
	expect(messages).toEqual([]);
	expect(metrics).toMatchObject([{ articles: 2, service: "index" }]);
});

test("each level lets through what is at or above it", () => {
	const at = (level: string, lambda: string) =>
		written({ AWS_LAMBDA_LOG_LEVEL: lambda, POWERTOOLS_LOG_LEVEL: level }).messages.filter(
			(message) => message !== "look here",
		);
	expect(at("DEBUG", "DEBUG")).toEqual(["small talk", "all is well"]);
	expect(at("INFO", "INFO")).toEqual(["all is well"]);
	expect(at("WARN", "INFO")).toEqual([]);
});

test("metrics carry the stack's name, and the stage as their one dimension", () => {
	const [{ _aws }] = written({ AWS_LAMBDA_LOG_LEVEL: "INFO", POWERTOOLS_LOG_LEVEL: "INFO" }).metrics;
	expect(_aws.CloudWatchMetrics).toMatchObject([{ Namespace: "Second-Desk", Dimensions: [["service"]] }]);
});

test("a line says what happened, when, in which stage, and nothing of what its log group says", () => {
	const { lines } = written({ AWS_LAMBDA_LOG_LEVEL: "INFO", POWERTOOLS_LOG_LEVEL: "INFO" });
	const line = lines.find(({ message }) => message === "all is well");
	expect(line).toEqual({
		level: "INFO",
		message: "all is well",
		timestamp: expect.any(String),
		service: "index",
	});
});
