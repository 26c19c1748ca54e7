import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Match } from "aws-cdk-lib/assertions";
import { expect, test } from "vitest";
import { METRIC } from "../../lambdas/shared/metric-names.ts";
import { template } from "./synth.ts";

const headings = ["Dead letters", "Old messages", "Failed messages", "Function errors", "Throttles"];

test("each hop has an alarm for each runbook heading, and the alarm names it", async () => {
	const alarms = Object.values((await template()).findResources("AWS::CloudWatch::Alarm"));
	const named = alarms.map(({ Properties }) => Properties.AlarmDescription);
	for (const stage of ["normalize", "extract", "index"]) {
		for (const heading of headings) {
			const matching = named.filter(
				(text) =>
					text.toLowerCase().includes(stage) && text.endsWith(`What to do: docs/operations.md, ${heading}`),
			);
			expect(matching, `${stage}, ${heading}`).toHaveLength(1);
		}
	}
	expect(named).toHaveLength(15);
});

test("no data is no alarm: a pipeline without articles is at rest", async () => {
	(await template()).allResourcesProperties("AWS::CloudWatch::Alarm", { TreatMissingData: "notBreaching" });
});

test("without an address nobody is written to", async () => {
	const synthesized = await template();
	synthesized.resourceCountIs("AWS::SNS::Topic", 0);
	synthesized.allResourcesProperties("AWS::CloudWatch::Alarm", { AlarmActions: Match.absent() });
});

test("with an address every alarm is mailed, through a topic that alarms may publish to", async () => {
	const synthesized = await template({ alarmEmail: "desk@example.org" });
	synthesized.hasResourceProperties("AWS::SNS::Subscription", {
		Protocol: "email",
		Endpoint: "desk@example.org",
	});
	synthesized.allResourcesProperties("AWS::CloudWatch::Alarm", { AlarmActions: [Match.anyValue()] });
	synthesized.hasResourceProperties("AWS::SNS::TopicPolicy", {
		PolicyDocument: {
			Statement: Match.arrayWith([
				Match.objectLike({
					Effect: "Allow",
					Principal: { Service: "cloudwatch.amazonaws.com" },
					Action: "sns:Publish",
				}),
			]),
		},
	});
});

test("each heading is there, in the file that the alarms name", () => {
	const runbook = readFileSync(join(import.meta.dirname, "../../docs/operations.md"), "utf8");
	for (const heading of headings) expect(runbook).toContain(`### ${heading}\n`);
});

test("messages that failed are an alarm's metric under the name that the functions write it", async () => {
	const synthesized = await template({ stackName: "Second-Desk" });
	for (const { Properties } of Object.values(synthesized.findResources("AWS::Lambda::Function"))) {
		const { POWERTOOLS_SERVICE_NAME, POWERTOOLS_METRICS_NAMESPACE } = Properties.Environment.Variables;
		synthesized.hasResourceProperties("AWS::CloudWatch::Alarm", {
			MetricName: METRIC.retries,
			Namespace: POWERTOOLS_METRICS_NAMESPACE,
			Dimensions: [{ Name: "service", Value: POWERTOOLS_SERVICE_NAME }],
		});
	}
});

test("the dashboard shows what the functions count, under the stack's name, and every queue", async () => {
	const synthesized = await template({ stackName: "Second-Desk" });
	const [dashboard] = Object.values(synthesized.findResources("AWS::CloudWatch::Dashboard"));
	const body = JSON.stringify(dashboard?.Properties.DashboardBody);
	for (const metric of Object.values(METRIC)) expect(body).toContain(`Second-Desk\\",\\"${metric}\\"`);
	expect(body).not.toContain("SEARCH");
	for (const queue of ["NormalizeQueue", "NormalizeDeadLetters", "ExtractQueue", "IndexQueue"])
		expect(body).toContain(queue);
});
