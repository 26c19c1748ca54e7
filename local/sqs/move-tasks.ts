import { randomUUID } from "node:crypto";
import * as z from "zod";
import type { Context } from "./context.ts";
import { SqsError } from "./sqs-error.ts";

const start = z.object({ SourceArn: z.string(), DestinationArn: z.string().optional() });
const list = z.object({ SourceArn: z.string() });

/** Finished tasks by the ARN of their dead-letter queue, newest first; forgotten at a restart. */
const finished = new WeakMap<object, Map<string, object[]>>();

/** Queue redrive, which takes SQS a while; here it is done when the call returns. */
export const redriveTasks = {
	StartMessageMoveTask(input: unknown, { store }: Context) {
		const { SourceArn, DestinationArn } = start.parse(input);
		const source = store.find(SourceArn);
		const destination = DestinationArn === undefined ? undefined : store.find(DestinationArn);
		if (!source || (DestinationArn !== undefined && !destination)) {
			throw new SqsError("ResourceNotFoundException", "no such queue");
		}
		if (!store.queues.some(({ redrive }) => redrive?.deadLetterArn === source.arn)) {
			throw new SqsError("InvalidParameterValue", `${source.name} is not a dead-letter queue`);
		}
		const moved = store.redrive(source.name, destination?.name);
		const task = {
			TaskHandle: randomUUID(),
			Status: "COMPLETED",
			SourceArn,
			...(DestinationArn && { DestinationArn }),
			ApproximateNumberOfMessagesMoved: moved,
			ApproximateNumberOfMessagesToMove: moved,
			StartedTimestamp: Date.now(),
		};
		const tasks = finished.get(store) ?? new Map<string, object[]>();
		finished.set(store, tasks.set(SourceArn, [task, ...(tasks.get(SourceArn) ?? [])].slice(0, 10)));
		return { TaskHandle: task.TaskHandle };
	},
	ListMessageMoveTasks(input: unknown, { store }: Context) {
		return { Results: finished.get(store)?.get(list.parse(input).SourceArn) ?? [] };
	},
};
