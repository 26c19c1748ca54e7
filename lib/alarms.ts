import { Duration } from "aws-cdk-lib";
import { Alarm, ComparisonOperator, type IMetric, TreatMissingData } from "aws-cdk-lib/aws-cloudwatch";
import { SnsAction } from "aws-cdk-lib/aws-cloudwatch-actions";
import { Effect, PolicyStatement, ServicePrincipal } from "aws-cdk-lib/aws-iam";
import type { Function as LambdaFunction } from "aws-cdk-lib/aws-lambda";
import { Topic } from "aws-cdk-lib/aws-sns";
import { EmailSubscription } from "aws-cdk-lib/aws-sns-subscriptions";
import { Construct } from "constructs";
import { METRIC } from "../lambdas/shared/metric-names.ts";
import type { Hop } from "./hop.ts";

interface Rule {
	id: string;
	/** The heading below "Runbook" in docs/operations.md that says what to do. */
	heading: "Dead letters" | "Old messages" | "Failed messages" | "Function errors" | "Throttles";
	says: string;
	metric: IMetric;
	threshold: number;
	periods: number;
}

/** The alarms of a hop. Each description names the heading of docs/operations.md to open. */
export class HopAlarms extends Construct {
	readonly alarms: Alarm[];

	constructor(scope: Construct, id: string, hop: Hop, fn: LambdaFunction, oldestMessageMinutes: number) {
		super(scope, id);
		this.alarms = rules(hop, fn, oldestMessageMinutes).map(
			(rule) =>
				new Alarm(this, rule.id, {
					alarmDescription: `${capital(rule.says)}. What to do: docs/operations.md, ${rule.heading}`,
					metric: rule.metric,
					threshold: rule.threshold,
					comparisonOperator: ComparisonOperator.GREATER_THAN_THRESHOLD,
					evaluationPeriods: rule.periods === 1 ? 1 : 3,
					datapointsToAlarm: rule.periods,
					treatMissingData: TreatMissingData.NOT_BREACHING,
				}),
		);
	}
}

function rules(hop: Hop, fn: LambdaFunction, oldestMessageMinutes: number): Rule[] {
	const period = Duration.minutes(5);
	return [
		{
			id: "DeadLetters",
			heading: "Dead letters",
			says: `messages that ${hop.stage} could not process wait in its dead-letter queue`,
			metric: hop.deadLetters.metricApproximateNumberOfMessagesVisible({ period, statistic: "Maximum" }),
			threshold: 0,
			periods: 1,
		},
		{
			id: "OldMessages",
			heading: "Old messages",
			says: `a message has waited for ${hop.stage} more than ${oldestMessageMinutes} minutes`,
			metric: hop.queue.metricApproximateAgeOfOldestMessage({ period, statistic: "Maximum" }),
			threshold: oldestMessageMinutes * 60,
			periods: 1,
		},
		{
			id: "Retries",
			heading: "Failed messages",
			says: `${hop.stage} could not process a message, and tries it again, in two of three periods`,
			metric: hop.counted(METRIC.retries, { period }),
			threshold: 0,
			periods: 2,
		},
		{
			id: "Errors",
			heading: "Function errors",
			says: `${hop.stage} crashed or ran out of time or memory in two of three periods`,
			metric: fn.metricErrors({ period }),
			threshold: 0,
			periods: 2,
		},
		{
			id: "Throttles",
			heading: "Throttles",
			says: `${hop.stage} was refused a copy to run in in two of three periods`,
			metric: fn.metricThrottles({ period }),
			threshold: 0,
			periods: 2,
		},
	];
}

/** Sends the alarms to an e-mail address, which has to confirm once. */
export class AlarmMail extends Construct {
	constructor(scope: Construct, id: string, email: string, alarms: Alarm[]) {
		super(scope, id);
		const topic = new Topic(this, "Topic", { enforceSSL: true });
		// A topic with a policy of its own loses the default one, which let this account's alarms publish.
		topic.addToResourcePolicy(
			new PolicyStatement({
				effect: Effect.ALLOW,
				principals: [new ServicePrincipal("cloudwatch.amazonaws.com")],
				actions: ["sns:Publish"],
				resources: [topic.topicArn],
				conditions: { StringEquals: { "aws:SourceAccount": topic.stack.account } },
			}),
		);
		topic.addSubscription(new EmailSubscription(email));
		for (const alarm of alarms) {
			alarm.addAlarmAction(new SnsAction(topic));
			alarm.addOkAction(new SnsAction(topic));
		}
	}
}

function capital(sentence: string): string {
	return sentence[0]!.toUpperCase() + sentence.slice(1);
}
