import assert from "node:assert/strict";
import { setTimeout as sleep } from "node:timers/promises";
import type { Running } from "./command.ts";
import type { Deployment } from "./deployment.ts";

/** For a machine that has much else to do. */
const PATIENCE_MS = 300_000;

/**
 * `news-ingest watch` while something happens: it tells of it, and takes its rule and its queue away when it is ended.
 * @param happens - begins once the watcher listens
 * @returns what it told, as it printed it
 */
export async function watched(
	deployment: Deployment,
	options: string[],
	happens: () => Promise<void>,
): Promise<string> {
	const stopping = new AbortController();
	const watcher = deployment.interrupted(["watch", ...options], stopping.signal);
	// One that ends by itself has failed.
	const failed = watcher.ended.then(({ code, err }) => assert.fail(`the watcher ended with ${code}: ${err}`));
	failed.catch(() => {});
	try {
		await Promise.race([seen(deployment, watcher, happens), failed]);
	} finally {
		stopping.abort();
	}
	assert.equal((await watcher.ended).code, 0);
	assert.deepEqual(await rules(deployment), []);
	assert.doesNotMatch(await deployment.aws("sqs", "list-queues"), /-watch-/);
	return watcher.told();
}

async function seen(deployment: Deployment, watcher: Running, happens: () => Promise<void>): Promise<void> {
	await until(async () => (await targets(deployment)).length === 1, "the watcher's rule has a target");
	await happens();
	await until(async () => watcher.told().includes("\n"), "the watcher tells of it");
}

async function rules(deployment: Deployment): Promise<string[]> {
	const listed = await deployment.aws("events", "list-rules", ...(await bus(deployment)));
	const { Rules } = JSON.parse(listed) as { Rules: { Name: string }[] };
	return Rules.map(({ Name }) => Name).filter((name) => name.includes("-watch-"));
}

async function targets(deployment: Deployment): Promise<string[]> {
	const [rule] = await rules(deployment);
	if (rule === undefined) return [];
	const of = ["--rule", rule, ...(await bus(deployment))];
	const { Targets } = JSON.parse(await deployment.aws("events", "list-targets-by-rule", ...of)) as {
		Targets: { Arn: string }[];
	};
	return Targets.map(({ Arn }) => Arn);
}

/** The stack's bus, as the commands about rules name it. */
export async function bus(deployment: Deployment): Promise<string[]> {
	const { EventBus = "" } = await deployment.outputs();
	return ["--event-bus-name", EventBus.slice(EventBus.indexOf("/") + 1)];
}

async function until(holds: () => Promise<boolean>, what: string): Promise<void> {
	const deadline = Date.now() + PATIENCE_MS;
	while (!(await holds())) {
		assert.ok(Date.now() < deadline, `within five minutes ${what}`);
		await sleep(500);
	}
}
