import {
	DeleteObjectsCommand,
	ListObjectVersionsCommand,
	PutObjectCommand,
	paginateListObjectsV2,
	type S3Client,
} from "@aws-sdk/client-s3";
import {
	GetQueueAttributesCommand,
	SendMessageBatchCommand,
	SendMessageCommand,
	type SQSClient,
} from "@aws-sdk/client-sqs";
import jsonata from "jsonata";

type Json = Record<string, unknown>;
type State = Json & { Type: string };
interface Machine {
	StartAt: string;
	States: Record<string, State>;
	ProcessorConfig?: { Mode: string };
}
type Variables = Record<string, unknown>;

/** What a run of a state machine is given. */
export interface World {
	s3: S3Client;
	sqs: SQSClient;
	/** When the execution began, ISO 8601. */
	startTime: string;
	/** Is called where the machine would wait. */
	wait(seconds: number): Promise<void>;
}

/** What a run has done, beside its calls. */
export interface RunRecord {
	/** Names of the states that were entered, in order. */
	entered: string[];
	/** Errors of batches that failed and were tolerated. */
	failed: string[];
}

class StateError extends Error {
	override readonly name = "StateError";
}

/**
 * Runs a definition in Amazon States Language with JSONata, as far as this project's goes, against real endpoints: each
 * expression by the `jsonata` package, each task by the request that it names. Retries are left out: what fails is seen.
 *
 * @throws StateError where the execution fails
 */
export async function runStateMachine(definition: object, input: Json, world: World): Promise<RunRecord> {
	const record: RunRecord = { entered: [], failed: [] };
	await new Run(world, record).machine(definition as Machine, input, {});
	return record;
}

class Run {
	readonly #world: World;
	readonly #record: RunRecord;

	constructor(world: World, record: RunRecord) {
		this.#world = world;
		this.#record = record;
	}

	/** `outer`: variables that the states may read; those they assign are their own. */
	async machine({ StartAt, States }: Machine, input: unknown, outer: Variables): Promise<unknown> {
		const variables = { ...outer };
		let name: string | undefined = StartAt;
		let value = input;
		while (name !== undefined) {
			const state: State | undefined = States[name];
			if (state === undefined) throw new StateError(`there is no state ${name}`);
			this.#record.entered.push(name);
			if (state.Type === "Fail") throw new StateError(`${state.Error}: ${state.Cause}`);
			if (state.Type === "Choice") {
				name = await this.#choose(state, value, variables);
				continue;
			}
			const result = await this.#result(state, value, variables);
			const scope = { input: value, result };
			const output =
				state.Output === undefined ? result : await this.#template(state.Output, scope, variables);
			const assigned = await this.#template(state.Assign ?? {}, scope, variables);
			Object.assign(variables, assigned);
			value = output;
			name = state.Next as string | undefined;
		}
		return value;
	}

	async #choose(state: State, input: unknown, variables: Variables): Promise<string> {
		for (const { Condition, Next } of state.Choices as { Condition: string; Next: string }[]) {
			const holds = await this.#template(Condition, { input }, variables);
			if (typeof holds !== "boolean") throw new StateError(`${Condition} is ${JSON.stringify(holds)}`);
			if (holds) return Next;
		}
		return state.Default as string;
	}

	async #result(state: State, input: unknown, variables: Variables): Promise<unknown> {
		switch (state.Type) {
			case "Pass":
			case "Succeed":
				return input;
			case "Wait":
				await this.#world.wait(Number(state.Seconds));
				return input;
			case "Task":
				return this.#task(
					String(state.Resource),
					(await this.#template(state.Arguments, { input }, variables)) as Json,
				);
			case "Map":
				return this.#map(state, input, variables);
			default:
				throw new StateError(`there is no ${state.Type} here`);
		}
	}

	async #map(state: State, input: unknown, variables: Variables): Promise<unknown> {
		const processor = state.ItemProcessor as Machine;
		const isDistributed = processor.ProcessorConfig?.Mode === "DISTRIBUTED";
		const items = await this.#items(state, input, variables);
		const inputs = await this.#batches(state, items, input, variables);
		const results: unknown[] = [];
		const failed: string[] = [];
		for (const one of inputs)
			try {
				// Variables do not reach into the workflows of a distributed map, and payloads end at 256 KB.
				const child = JSON.stringify(one);
				if (Buffer.byteLength(child) > 262_144) throw new StateError("States.DataLimitExceeded");
				results.push(await this.machine(processor, JSON.parse(child), isDistributed ? {} : variables));
			} catch (error) {
				if (!isDistributed || !(error instanceof Error)) throw error;
				failed.push(error.message);
			}
		const tolerated = Number(state.ToleratedFailurePercentage ?? 0);
		if (failed.length * 100 > tolerated * inputs.length)
			throw new StateError(`States.ExceedToleratedFailureThreshold: ${failed[0]}`);
		this.#record.failed.push(...failed);
		return state.ResultWriter === undefined ? results : this.#write(state.ResultWriter as Json, results);
	}

	async #items(state: State, input: unknown, variables: Variables): Promise<unknown[]> {
		if (state.ItemReader === undefined) {
			const items = await this.#template(state.Items, { input }, variables);
			if (!Array.isArray(items)) throw new StateError(`the items are ${JSON.stringify(items)}`);
			return items;
		}
		const reader = state.ItemReader as { Resource: string; Arguments: unknown };
		if (reader.Resource !== "arn:aws:states:::s3:listObjectsV2") throw new StateError(reader.Resource);
		const { Bucket, Prefix } = (await this.#template(reader.Arguments, { input }, variables)) as {
			Bucket: string;
			Prefix: string;
		};
		const found: unknown[] = [];
		// As Step Functions hands it on: the time in epoch seconds.
		for await (const { Contents = [] } of paginateListObjectsV2(
			{ client: this.#world.s3 },
			{ Bucket, Prefix },
		))
			for (const { ETag, Key, LastModified, Size, StorageClass } of Contents)
				found.push({
					Etag: ETag,
					Key,
					LastModified: Math.floor(LastModified!.getTime() / 1000),
					Size,
					StorageClass,
				});
		return found;
	}

	async #batches(state: State, items: unknown[], input: unknown, variables: Variables): Promise<unknown[]> {
		const batcher = state.ItemBatcher as { MaxItemsPerBatch: number; BatchInput: unknown } | undefined;
		if (batcher !== undefined) {
			const BatchInput = await this.#template(batcher.BatchInput, { input }, variables);
			const size = batcher.MaxItemsPerBatch;
			return Array.from({ length: Math.ceil(items.length / size) }, (_, n) => ({
				BatchInput,
				Items: items.slice(n * size, (n + 1) * size),
			}));
		}
		if (state.ItemSelector === undefined) return items;
		return Promise.all(items.map(() => this.#template(state.ItemSelector, { input }, variables)));
	}

	async #write({ Arguments }: Json, results: unknown[]): Promise<Json> {
		const { Bucket, Prefix } = Arguments as { Bucket: string; Prefix: string };
		const Key = `${Prefix}run/SUCCEEDED_0.jsonl`;
		const Body = results.map((result) => JSON.stringify(result)).join("\n");
		await this.#world.s3.send(new PutObjectCommand({ Bucket, Key, Body }));
		return { MapRunArn: "arn:aws:states:::mapRun:test", ResultWriterDetails: { Bucket, Key } };
	}

	async #task(resource: string, args: Json): Promise<unknown> {
		const { s3, sqs } = this.#world;
		const input = args as never;
		switch (resource.replace("arn:aws:states:::aws-sdk:", "")) {
			case "sqs:sendMessageBatch":
				return plain(await sqs.send(new SendMessageBatchCommand(input)));
			case "sqs:sendMessage":
				return plain(await sqs.send(new SendMessageCommand(input)));
			case "sqs:getQueueAttributes":
				return plain(await sqs.send(new GetQueueAttributesCommand(input)));
			case "s3:listObjectVersions":
				return plain(await s3.send(new ListObjectVersionsCommand(input)));
			case "s3:deleteObjects":
				return plain(await s3.send(new DeleteObjectsCommand(input)));
			default:
				throw new StateError(`there is no ${resource} here`);
		}
	}

	/** Evaluates every `{% … %}` in a template. */
	async #template(template: unknown, scope: Json, variables: Variables): Promise<unknown> {
		if (typeof template === "string") {
			const found = /^\{%([\s\S]*)%\}$/.exec(template);
			return found?.[1] === undefined ? template : this.#evaluate(found[1], scope, variables);
		}
		if (Array.isArray(template))
			return Promise.all(template.map((one) => this.#template(one, scope, variables)));
		if (typeof template !== "object" || template === null) return template;
		const entries = Object.entries(template).map(async ([name, value]) => [
			name,
			await this.#template(value, scope, variables),
		]);
		return Object.fromEntries(await Promise.all(entries));
	}

	async #evaluate(expression: string, scope: Json, variables: Variables): Promise<unknown> {
		const context = { Execution: { StartTime: this.#world.startTime } };
		const value: unknown = await jsonata(expression).evaluate(undefined, {
			...variables,
			states: { context, ...scope },
		});
		if (value === undefined) throw new StateError(`States.QueryEvaluationError: nothing is${expression}`);
		return plain(value);
	}
}

/** As JSON has it: without dates, functions and jsonata's marks on its lists. */
function plain(value: unknown): Json {
	return JSON.parse(JSON.stringify(value)) as Json;
}
