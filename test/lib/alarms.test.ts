import { Match } from "aws-cdk-lib/assertions";
import { expect, test } from "vitest";
import { template } from "./synth.ts";

const headings = ["Dead letters", "Old messages", "Function errors", "Throttles"];

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
	expect(named).toHaveLength(12);
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

test("the dashboard shows what the functions count, and every queue", async () => {
	const [dashboard] = Object.values((await template()).findResources("AWS::CloudWatch::Dashboard"));
	const body = JSON.stringify(dashboard!.Properties.DashboardBody);
	for (const metric of ["articles", "entities", "figures", "failures", "articleAge"]) {
		expect(body).toContain(`MetricName=\\\\\\"${metric}\\\\\\"`);
	}
	for (const queue of ["NormalizeQueue", "NormalizeDeadLetters", "ExtractQueue", "IndexQueue"])
		expect(body).toContain(queue);
});
