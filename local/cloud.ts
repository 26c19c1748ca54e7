import { join } from "node:path";
import { Access } from "./access/access.ts";
import { demandFeeding } from "./access/feeding.ts";
import type { Statements } from "./access/policy.ts";
import { ownTemplate, readAssembly } from "./assembly.ts";
import { startDynamoDb } from "./dynamodb/server.ts";
import { createTables } from "./dynamodb/tables.ts";
import { EventLog } from "./events/event-log.ts";
import { startEvents } from "./events/server.ts";
import { compileBootstrap } from "./lambda/compile-bootstrap.ts";
import { type Endpoints, processEnvironment } from "./lambda/environment.ts";
import { EventSource } from "./lambda/event-source.ts";
import { FunctionLog } from "./lambda/function-log.ts";
import type { Report } from "./lambda/report.ts";
import { Sandbox } from "./lambda/sandbox.ts";
import { announce, withdraw } from "./running.ts";
import { BodyFiles } from "./s3/body-files.ts";
import { applies, eventMessage, testMessage } from "./s3/notifications.ts";
import { ObjectStore } from "./s3/object-store.ts";
import { startS3 } from "./s3/server.ts";
import { UploadStore } from "./s3/upload-store.ts";
import { QueueStore } from "./sqs/queue-store.ts";
import { startSqs } from "./sqs/server.ts";
import { type AlarmSettings, readStack, type SourceSettings, type Stack } from "./stack.ts";
import { openState } from "./state.ts";
import { Usage } from "./usage.ts";

export interface LocalCloudOptions {
	/** Folder that keeps objects, messages, rows and logs over a restart. */
	dataDir: string;
	/** Ports to listen on; a free one where none is given. */
	ports?: { s3?: number; sqs?: number; dynamodb?: number; events?: number };
	/** The template that `cdk synth` wrote; by default this checkout's own, synthesized when it is out of date. */
	template?: string;
	/** At most so many processes of each function, below what the template allows. Default 2. */
	concurrency?: number;
	/** Called when the template has to be synthesized first, which takes a while. */
	onSynth?: () => void;
}

export interface LocalCloud {
	stackName: string;
	endpoints: Endpoints;
	/** The stack's outputs, by name: buckets, table, queues. */
	outputs: Record<string, string>;
	/** Requests to the services so far, as `s3:PutObject` or `lambda:<function>`. */
	usage(): Record<string, number>;
	/** The latest invocations, some ten thousand of each function. */
	reports(): Record<string, Report[]>;
	/** The template's alarms, which nothing rings here. */
	alarms: AlarmSettings[];
	/** Seconds since the oldest message of a queue was sent; 0 where it has none. */
	oldestSeconds(queue: string): number;
	/** What goes wrong in AWS, done to a function on purpose, for drills; each returns what puts it right. */
	faults: {
		/** Takes an action from its role. */
		deny(functionName: string, action: string): () => void;
		/** Disables its event source. */
		pause(functionName: string): () => void;
		/** Leaves it no concurrency. */
		throttle(functionName: string): () => void;
	};
	/** Lets batches under way finish for a few seconds, then ends every process and closes every port. */
	stop(): Promise<void>;
}

/** How long a batch under way may take after `stop`. */
const graceMs = 5000;

/**
 * Stands up what a synthesized template describes, on this machine's loopback interface: buckets with versions and
 * notifications, queues with redrive, tables, and each function in processes of its own, fed by its event source.
 *
 * @throws Error when the data folder is in use, or the template asks for something that is not known here
 */
export async function startLocalCloud(options: LocalCloudOptions): Promise<LocalCloud> {
	const { dataDir, ports = {}, concurrency = 2 } = options;
	const { stackName, template, codeFolder } = readAssembly(options.template ?? ownTemplate(options.onSynth));
	const usage = new Usage();
	const access = new Access();
	const opened = new AsyncDisposableStack();
	try {
		const db = openState(dataDir);
		opened.defer(() => db.close());
		const queues = new QueueStore(db);
		opened.defer(() => queues.close());
		const sqs = await startSqs(queues, { usage, access }, ports.sqs);
		opened.defer(() => sqs.close());
		const stack = readStack(template, stackName, sqs.url);
		for (const queue of stack.queues) queues.add(queue);
		for (const { name, role } of stack.functions) access.restrict(name, stack.roles.get(role) ?? []);

		const files = new BodyFiles(join(dataDir, "objects"));
		const objects = new ObjectStore(db, files, (change) => {
			for (const rule of stack.notifications.filter((one) => applies(one, change))) {
				queues.send(queues.find(rule.queue)!.name, eventMessage(change));
			}
		});
		createBuckets(stack, objects, queues);
		const s3 = await startS3(
			objects,
			new UploadStore(db, files),
			{ usage, access, deployed: stack.configurations },
			ports.s3,
		);
		opened.defer(() => s3.close());
		const dynamodb = await startDynamoDb(dataDir, { usage, access }, ports.dynamodb);
		opened.defer(() => dynamodb.close());
		await createTables(dynamodb.url, stack.tables);
		const events = await startEvents(new EventLog(dataDir), { usage, access }, ports.events);
		opened.defer(() => events.close());

		const endpoints = { s3: s3.url, sqs: sqs.url, dynamodb: dynamodb.url, events: events.url };
		const logs = new Map(
			stack.functions.map(({ name }) => [name, new FunctionLog(join(dataDir, "logs"), name)]),
		);
		opened.defer(async () => void (await Promise.all([...logs.values()].map((log) => log.close()))));
		const bootstrap = compileBootstrap(dataDir);
		const feeding = { stack, queues, usage, endpoints, logs, bootstrap, concurrency, codeFolder };
		const fed = stack.sources.map((source) => feed(source, feeding));
		opened.defer(async () => void (await Promise.all(fed.map(({ stop }) => stop()))));
		const sourceOf = (functionName: string) => {
			const found = fed.find(({ name }) => name === functionName);
			if (!found) throw new Error(`there is no function ${functionName}`);
			return found;
		};
		announce(dataDir, { pid: process.pid, stackName, endpoints, outputs: stack.outputs });
		opened.defer(() => withdraw(dataDir));

		const running = opened.move();
		return {
			stackName,
			endpoints,
			outputs: stack.outputs,
			alarms: stack.alarms,
			oldestSeconds: (queue) => queues.oldestSeconds(queue),
			faults: {
				deny: (functionName, action) => {
					const { role } = sourceOf(functionName);
					access.restrict(functionName, denied(role, action));
					return () => access.restrict(functionName, role);
				},
				pause: (functionName) => sourceOf(functionName).running.pause(),
				throttle: (functionName) => sourceOf(functionName).running.throttle(),
			},
			usage: () => usage.snapshot(),
			reports: () => Object.fromEntries([...logs].map(([name, log]) => [name, log.reports])),
			stop: () => running.disposeAsync(),
		};
	} catch (error) {
		await opened.disposeAsync();
		throw error;
	}
}

function createBuckets({ buckets, notifications }: Stack, objects: ObjectStore, queues: QueueStore): void {
	for (const { name, versioned } of buckets) {
		const made = objects.buckets.add(name);
		if (versioned) objects.buckets.setVersioning(name, "Enabled");
		if (!made) continue;
		const told = new Set(notifications.filter(({ bucket }) => bucket === name).map(({ queue }) => queue));
		for (const queue of told) queues.send(queues.find(queue)!.name, testMessage(name));
	}
}

/** A role without an action. */
const denied = (role: Statements, action: string): Statements =>
	role.map((statement) => ({ ...statement, Action: statement.Action.filter((one) => one !== action) }));

interface Fed {
	/** Of the function. */
	name: string;
	role: Statements;
	running: EventSource;
	stop(): Promise<void>;
}

/** Starts an event source and its function. */
function feed(
	source: SourceSettings,
	on: {
		stack: Stack;
		queues: QueueStore;
		usage: Usage;
		endpoints: Endpoints;
		logs: Map<string, FunctionLog>;
		bootstrap: string;
		concurrency: number;
		codeFolder: (key: string) => string;
	},
): Fed {
	const settings = on.stack.functions.find(({ name, arn }) => [name, arn].includes(source.functionName));
	const queue = on.queues.find(source.queueArn);
	if (!settings || !queue)
		throw new Error(`the event source of ${source.functionName} has no function or queue`);
	const role = on.stack.roles.get(settings.role) ?? [];
	demandFeeding(settings.name, role, queue.arn);
	const log = on.logs.get(settings.name)!;
	const environment = processEnvironment(settings, on.codeFolder(settings.codeKey), on.endpoints);
	const count = Math.min(source.maxConcurrency, on.concurrency);
	const sandboxes = Array.from(
		{ length: count },
		() => new Sandbox(settings, { environment, bootstrap: on.bootstrap, log }),
	);
	// Only these functions receive from this queue: what an earlier run held, nobody holds any more.
	on.queues.release(queue.name);
	const running = new EventSource({ store: on.queues, queue, usage: on.usage, log }, source, sandboxes);
	const stop = async () => {
		const end = () => Promise.all(sandboxes.map((sandbox) => sandbox.stop()));
		const grace = setTimeout(() => void end(), graceMs);
		await running.stop();
		clearTimeout(grace);
		await end();
		on.queues.release(queue.name);
	};
	return { name: settings.name, role, running, stop };
}
