import { Duration } from "aws-cdk-lib";
import { Dashboard, GraphWidget, type IMetric, MathExpression } from "aws-cdk-lib/aws-cloudwatch";
import type { Function as LambdaFunction } from "aws-cdk-lib/aws-lambda";
import { Construct } from "constructs";
import { METRIC, METRICS_NAMESPACE } from "../lambdas/shared/metric-names.ts";
import type { Hop } from "./hop.ts";

/** One page: what flows, what waits, what fails, and how long it takes. */
export class PipelineDashboard extends Construct {
	constructor(scope: Construct, id: string, running: { hop: Hop; fn: LambdaFunction }[]) {
		super(scope, id);
		const perHop = (metric: (hop: Hop, fn: LambdaFunction) => IMetric) =>
			running.map(({ hop, fn }) => metric(hop, fn));
		new Dashboard(this, "Dashboard", {
			defaultInterval: Duration.days(1),
			widgets: [
				[
					graph("Articles", [emitted(METRIC.articles), emitted(METRIC.failures)]),
					graph("Found in them", [emitted(METRIC.entities), emitted(METRIC.figures)]),
					graph("Age of an article when indexed (ms)", [
						emitted(METRIC.age, "p50"),
						emitted(METRIC.age, "p99"),
					]),
				],
				[
					graph(
						"Messages waiting",
						perHop(({ queue, stage }) => queue.metricApproximateNumberOfMessagesVisible({ label: stage })),
					),
					graph(
						"Age of the oldest message (s)",
						perHop(({ queue, stage }) => queue.metricApproximateAgeOfOldestMessage({ label: stage })),
					),
					graph(
						"Dead letters",
						perHop(({ deadLetters, stage }) =>
							deadLetters.metricApproximateNumberOfMessagesVisible({ label: stage }),
						),
					),
				],
				[
					graph(
						"Errors",
						perHop(({ stage }, fn) => fn.metricErrors({ label: stage })),
					),
					graph(
						"Throttles",
						perHop(({ stage }, fn) => fn.metricThrottles({ label: stage })),
					),
					graph(
						"Duration of a batch, p99 (ms)",
						perHop(({ stage }, fn) => fn.metricDuration({ label: stage, statistic: "p99" })),
					),
				],
			],
		});
	}
}

function graph(title: string, left: IMetric[]): GraphWidget {
	return new GraphWidget({ title, left, width: 8, height: 6 });
}

/** A metric that the functions write into their logs, whichever of them does. */
function emitted(name: string, statistic = "Sum"): MathExpression {
	return new MathExpression({
		expression: `SEARCH('{${METRICS_NAMESPACE},service} MetricName="${name}"', '${statistic}', 300)`,
		label: statistic === "Sum" ? name : `${name} ${statistic}`,
		usingMetrics: {},
	});
}
