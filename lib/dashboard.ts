import { Duration } from "aws-cdk-lib";
import { Dashboard, GraphWidget, type IMetric, type MetricOptions } from "aws-cdk-lib/aws-cloudwatch";
import type { Function as LambdaFunction } from "aws-cdk-lib/aws-lambda";
import { Construct } from "constructs";
import { METRIC } from "../lambdas/shared/metric-names.ts";
import type { Hop } from "./hop.ts";

interface Running {
	hop: Hop;
	fn: LambdaFunction;
}

/** One page: what flows, what waits, what fails, and how long it takes. */
export class PipelineDashboard extends Construct {
	constructor(scope: Construct, id: string, running: Running[]) {
		super(scope, id);
		new Dashboard(this, "Dashboard", {
			defaultInterval: Duration.days(1),
			widgets: [results(running), queues(running), functions(running)],
		});
	}
}

/** What the functions count. */
function results(running: Running[]): GraphWidget[] {
	const counted = (name: string, options?: MetricOptions) =>
		running
			.filter(({ hop }) => hop.stage === "index")
			.map(({ hop }) => hop.counted(name, { label: name, ...options }));
	const failures = perStage(running, ({ hop }, label) =>
		hop.counted(METRIC.failures, { label: `failed at ${label}` }),
	);
	return [
		graph("Articles that can be queried, files that never can", [...counted(METRIC.articles), ...failures]),
		graph("Found in them", [...counted(METRIC.entities), ...counted(METRIC.figures)]),
		graph(
			"Age of an article when indexed (ms)",
			["p50", "p99"].flatMap((statistic) => counted(METRIC.age, { statistic, label: statistic })),
		),
	];
}

function queues(running: Running[]): GraphWidget[] {
	return [
		graph(
			"Messages waiting",
			perStage(running, ({ hop }, label) => hop.queue.metricApproximateNumberOfMessagesVisible({ label })),
		),
		graph(
			"Age of the oldest message (s)",
			perStage(running, ({ hop }, label) => hop.queue.metricApproximateAgeOfOldestMessage({ label })),
		),
		graph(
			"Dead letters",
			perStage(running, ({ hop }, label) =>
				hop.deadLetters.metricApproximateNumberOfMessagesVisible({ label }),
			),
		),
	];
}

function functions(running: Running[]): GraphWidget[] {
	return [
		graph("Messages that failed and are tried again; errors", [
			...perStage(running, ({ hop }, label) => hop.counted(METRIC.retries, { label: `${label}: messages` })),
			...perStage(running, ({ fn }, label) => fn.metricErrors({ label: `${label}: errors` })),
		]),
		graph(
			"Throttles",
			perStage(running, ({ fn }, label) => fn.metricThrottles({ label })),
		),
		graph(
			"Duration of a batch, p99 (ms)",
			perStage(running, ({ fn }, label) => fn.metricDuration({ label, statistic: "p99" })),
		),
	];
}

function perStage(running: Running[], metric: (on: Running, stage: string) => IMetric): IMetric[] {
	return running.map((on) => metric(on, on.hop.stage));
}

function graph(title: string, left: IMetric[]): GraphWidget {
	return new GraphWidget({ title, left, width: 8, height: 6 });
}
