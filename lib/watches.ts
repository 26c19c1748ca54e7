import { SecretValue, Stack } from "aws-cdk-lib";
import { Alarm, ComparisonOperator, TreatMissingData } from "aws-cdk-lib/aws-cloudwatch";
import { CfnApiDestination, CfnConnection, CfnRule } from "aws-cdk-lib/aws-events";
import { Effect, PolicyDocument, PolicyStatement, Role, ServicePrincipal } from "aws-cdk-lib/aws-iam";
import { Topic } from "aws-cdk-lib/aws-sns";
import { EmailSubscription } from "aws-cdk-lib/aws-sns-subscriptions";
import { Queue } from "aws-cdk-lib/aws-sqs";
import { Construct } from "constructs";
import { acknowledge } from "./acknowledge.ts";
import type { Encryption } from "./encryption.ts";
import type { Bus } from "./event-bus.ts";
import { pathsOf, patternOf } from "./watch-pattern.ts";
import { idOf, type Watch } from "./watch-settings.ts";

interface WatchesProps {
	/** The pipeline's name. */
	pipeline: string;
	bus: Bus;
	watches: readonly Watch[];
	encryption: Encryption;
}

/** A rule for each watch, with what it tells. What cannot be delivered within a day is kept, and rings an alarm. */
export class Watches extends Construct {
	readonly alarm: Alarm;
	readonly #props: WatchesProps;
	readonly #undelivered: Queue;
	readonly #topics = new Map<string, Topic>();

	constructor(scope: Construct, id: string, props: WatchesProps) {
		super(scope, id);
		this.#props = props;
		this.#undelivered = new Queue(this, "Undelivered", { ...props.encryption.queue, enforceSSL: true });
		acknowledge(this.#undelivered, { "AwsSolutions-SQS3": "This is the dead-letter queue of the rules." });
		const rules = props.watches.map((watch) => this.#rule(watch));
		this.#undelivered.addToResourcePolicy(fromRules("sqs:SendMessage", this.#undelivered.queueArn, rules));
		for (const [address, topic] of this.#topics) {
			const own = rules.filter((_, n) => props.watches[n]?.email === address);
			topic.addToResourcePolicy(fromRules("sns:Publish", topic.topicArn, own));
		}
		this.alarm = new Alarm(this, "UndeliveredAlarm", {
			alarmDescription:
				"What a watch has found could not be delivered. What to do: docs/operations.md, Undelivered watches",
			metric: this.#undelivered.metricApproximateNumberOfMessagesVisible({ statistic: "Maximum" }),
			threshold: 0,
			comparisonOperator: ComparisonOperator.GREATER_THAN_THRESHOLD,
			evaluationPeriods: 1,
			treatMissingData: TreatMissingData.NOT_BREACHING,
		});
	}

	#rule(watch: Watch): CfnRule {
		const { pipeline, bus } = this.#props;
		return new CfnRule(this, `Rule-${idOf(watch.name)}`, {
			description: `Watch: ${watch.name}`,
			eventBusName: bus.name,
			eventPattern: patternOf(pipeline, watch),
			targets: [
				{ id: "watcher", deadLetterConfig: { arn: this.#undelivered.queueArn }, ...this.#target(watch) },
			],
		});
	}

	#target(watch: Watch): Omit<CfnRule.TargetProperty, "id"> {
		const { email, webhook, queue } = watch;
		if (email !== undefined) return { arn: this.#topic(email).topicArn, inputTransformer: mail(watch) };
		if (webhook !== undefined) return this.#webhook(watch, webhook);
		return { arn: queueArn(this, String(queue)) };
	}

	/** One for each address, which has to confirm once. */
	#topic(address: string): Topic {
		const known = this.#topics.get(address);
		if (known) return known;
		const topic = new Topic(this, `Mail-${idOf(address)}`, { enforceSSL: true });
		topic.addSubscription(new EmailSubscription(address));
		this.#topics.set(address, topic);
		return topic;
	}

	/** EventBridge wants to prove itself in every call: by the secret that was named, else by the watch's name. */
	#webhook(watch: Watch, endpoint: string): Omit<CfnRule.TargetProperty, "id"> {
		const id = idOf(watch.name);
		const key =
			watch.authorization === undefined
				? { apiKeyName: "X-News-Ingest-Watch", apiKeyValue: watch.name }
				: {
						apiKeyName: "Authorization",
						apiKeyValue: SecretValue.secretsManager(watch.authorization).unsafeUnwrap(),
					};
		const connection = new CfnConnection(this, `Connection-${id}`, {
			authorizationType: "API_KEY",
			authParameters: { apiKeyAuthParameters: key },
		});
		const destination = new CfnApiDestination(this, `Destination-${id}`, {
			connectionArn: connection.attrArn,
			httpMethod: "POST",
			invocationEndpoint: endpoint,
			invocationRateLimitPerSecond: CALLS_A_SECOND,
		});
		const may = new PolicyStatement({
			effect: Effect.ALLOW,
			actions: ["events:InvokeApiDestination"],
			resources: [destination.attrArn],
		});
		const role = new Role(this, `Role-${id}`, {
			assumedBy: new ServicePrincipal("events.amazonaws.com"),
			inlinePolicies: { only: new PolicyDocument({ statements: [may] }) },
		});
		return { arn: destination.attrArn, roleArn: role.roleArn, inputTransformer: post(watch) };
	}
}

/** Somebody's channel is no log: more waits. */
const CALLS_A_SECOND = 5;

/** A mail of three lines. */
function mail(watch: Watch): CfnRule.InputTransformerProperty {
	const lines = [`${watch.name}: <title>`, "<says>", "<key>"];
	return { inputPathsMap: pathsOf(watch), inputTemplate: lines.map((line) => `"${line}"`).join("\n") };
}

/** JSON whose `text` is what chat services show, and the event itself. */
function post(watch: Watch): CfnRule.InputTransformerProperty {
	const text = `${watch.name}: <title> | <says> | <key>`;
	return {
		inputPathsMap: pathsOf(watch),
		inputTemplate: `{"watch": "${watch.name}", "text": "${text}", "event": <aws.events.event.json>}`,
	};
}

function queueArn(scope: Construct, nameOrArn: string): string {
	if (nameOrArn.startsWith("arn:")) return nameOrArn;
	return Stack.of(scope).formatArn({ service: "sqs", resource: nameOrArn });
}

function fromRules(action: string, resource: string, rules: readonly CfnRule[]): PolicyStatement {
	return new PolicyStatement({
		effect: Effect.ALLOW,
		principals: [new ServicePrincipal("events.amazonaws.com")],
		actions: [action],
		resources: [resource],
		conditions: { ArnEquals: { "aws:SourceArn": rules.map(({ attrArn }) => attrArn) } },
	});
}
