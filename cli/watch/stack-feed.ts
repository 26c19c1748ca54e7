import { randomBytes } from "node:crypto";
import {
	DeleteRuleCommand,
	EventBridgeClient,
	ListRulesCommand,
	PutRuleCommand,
	PutTargetsCommand,
	RemoveTargetsCommand,
} from "@aws-sdk/client-eventbridge";
import {
	CreateQueueCommand,
	DeleteMessageBatchCommand,
	DeleteQueueCommand,
	GetQueueUrlCommand,
	ReceiveMessageCommand,
	SetQueueAttributesCommand,
} from "@aws-sdk/client-sqs";
import { SOURCE } from "../../lambdas/index/events/schema.ts";
import { CliError } from "../cli-error.ts";
import type { Target } from "../target.ts";

const TARGET = "watcher";
/** What a watcher that was killed has left behind is taken away by the next one, a day later. */
const STALE_SECONDS = 86_400;

/**
 * The events of a deployed pipeline as they are put: through a rule and a queue of this watcher's own, which it makes and, when
 * `signal` is aborted, takes away again. Needs events:PutRule, PutTargets, RemoveTargets, DeleteRule, ListRules and
 * sqs:CreateQueue, SetQueueAttributes, ReceiveMessage, DeleteMessage, DeleteQueue, GetQueueUrl.
 */
export async function* stackFeed(target: Target, signal: AbortSignal): AsyncGenerator<object> {
	const { eventBus = "", metricsNamespace: pipeline, sqs } = target;
	// Its name: rules are made where the caller is, and not every emulator takes the ARN for it.
	const bus = eventBus.slice(eventBus.indexOf("/") + 1);
	if (bus === "") throw new CliError(`${target.name} tells nobody: it was deployed with events=none`);
	const events = new EventBridgeClient({});
	const name = `${pipeline}-watch-${Math.floor(Date.now() / 1000)}-${randomBytes(3).toString("hex")}`;
	try {
		await removeStale(events, target, bus, pipeline);
		const QueueUrl = await begin(events, target, { bus, name, pipeline });
		while (!signal.aborted) {
			const { Messages = [] } = await sqs
				.send(new ReceiveMessageCommand({ QueueUrl, MaxNumberOfMessages: 10, WaitTimeSeconds: 20 }), {
					abortSignal: signal,
				})
				.catch((error: Error) => (signal.aborted ? { Messages: [] } : Promise.reject(error)));
			for (const { Body = "{}" } of Messages) yield JSON.parse(Body) as object;
			if (Messages.length === 0) continue;
			const Entries = Messages.map(({ ReceiptHandle }, n) => ({ Id: String(n), ReceiptHandle }));
			await sqs.send(new DeleteMessageBatchCommand({ QueueUrl, Entries }));
		}
	} finally {
		await remove(events, target, bus, name);
		events.destroy();
	}
}

/** @returns the queue's URL */
async function begin(
	events: EventBridgeClient,
	{ sqs }: Target,
	{ bus, name, pipeline }: Record<"bus" | "name" | "pipeline", string>,
): Promise<string> {
	const pattern = { source: [SOURCE], "detail-type": ["ArticleIndexed"], detail: { pipeline: [pipeline] } };
	const { RuleArn = "" } = await events.send(
		new PutRuleCommand({
			Name: name,
			EventBusName: bus,
			EventPattern: JSON.stringify(pattern),
			Description: "news-ingest watch, in somebody's terminal",
		}),
	);
	const Attributes = { MessageRetentionPeriod: "3600", SqsManagedSseEnabled: "true" };
	const { QueueUrl = "" } = await sqs.send(new CreateQueueCommand({ QueueName: name, Attributes }));
	const Arn = queueArn(RuleArn, name);
	const Policy = JSON.stringify({
		Version: "2012-10-17",
		Statement: [
			{
				Effect: "Allow",
				Principal: { Service: "events.amazonaws.com" },
				Action: "sqs:SendMessage",
				Resource: Arn,
				Condition: { ArnEquals: { "aws:SourceArn": RuleArn } },
			},
		],
	});
	await sqs.send(new SetQueueAttributesCommand({ QueueUrl, Attributes: { Policy } }));
	await events.send(new PutTargetsCommand({ Rule: name, EventBusName: bus, Targets: [{ Id: TARGET, Arn }] }));
	return QueueUrl;
}

/** The queue is in the rule's account and region. */
function queueArn(ruleArn: string, name: string): string {
	const [arn, partition, , region, account] = ruleArn.split(":");
	return [arn, partition, "sqs", region, account, name].join(":");
}

/** Rules are named by when they were made. */
async function removeStale(
	events: EventBridgeClient,
	target: Target,
	bus: string,
	pipeline: string,
): Promise<void> {
	const prefix = `${pipeline}-watch-`;
	const { Rules = [] } = await events.send(new ListRulesCommand({ EventBusName: bus, NamePrefix: prefix }));
	for (const { Name = "" } of Rules) {
		const made = Number(Name.slice(prefix.length).split("-", 1)[0]);
		if (Date.now() / 1000 - made > STALE_SECONDS) await remove(events, target, bus, Name);
	}
}

/** Each that is not there is no fault: a watcher may have been stopped while it began. */
async function remove(events: EventBridgeClient, { sqs }: Target, bus: string, name: string): Promise<void> {
	const of = { Rule: name, EventBusName: bus };
	await ifThere(events.send(new RemoveTargetsCommand({ ...of, Ids: [TARGET] })));
	await ifThere(events.send(new DeleteRuleCommand({ Name: name, EventBusName: bus })));
	await ifThere(
		sqs
			.send(new GetQueueUrlCommand({ QueueName: name }))
			.then(({ QueueUrl }) => sqs.send(new DeleteQueueCommand({ QueueUrl }))),
	);
}

async function ifThere(removal: Promise<unknown>): Promise<void> {
	try {
		await removal;
	} catch (error) {
		const { name } = error as Error;
		if (!/ResourceNotFound|QueueDoesNotExist|NonExistentQueue/.test(name)) throw error;
	}
}
