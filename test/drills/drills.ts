import { setTimeout as sleep } from "node:timers/promises";
import type { DrillStage } from "./stage.ts";

/** Breaks something, shows that its alarm's condition is met, mends it, and shows that nothing was lost. */
export interface Drill {
	/** As in `npm run drill -- dead-letters`. */
	name: string;
	/** The heading below "Runbook" in docs/operations.md. */
	heading: string;
	/** @throws Error where it does not go as the runbook says */
	run(stage: DrillStage): Promise<void>;
}

/** The processes of a function's two copies: as many articles are uploaded as it takes for both to have one. */
async function twoProcesses(
	stage: DrillStage,
	name: string,
	reports: () => { pid: number; status: string }[],
): Promise<[number, number]> {
	const alive = () => {
		const dead = new Set(reports().flatMap(({ pid, status }) => (status === "failure" ? pid : [])));
		return [...new Set(reports().map(({ pid }) => pid))].filter((pid) => !dead.has(pid));
	};
	for (let n = 1; alive().length < 2; n++) {
		await stage.upload(`${name}-${n}`, 12);
		await stage.nothingIsLost();
	}
	const [one, other] = alive().slice(-2);
	if (one === undefined || other === undefined) throw new Error("there are no two processes");
	return [one, other];
}

export const drills: Drill[] = [
	{
		name: "dead-letters",
		heading: "Dead letters",
		run: async (stage) => {
			stage.say("break: index loses the permission to write heads (dynamodb:PutItem)");
			const restore = stage.cloud.faults.deny(stage.functionName("index"), "dynamodb:PutItem");
			const alarm = stage.watch("Dead letters", "index");
			const [first = ""] = await stage.upload("dead", 3);
			await stage.rings(alarm);
			await stage.until("all three are dead letters", async () => (await stage.deadLetters) === 3);
			stage.say("look: why?");
			const told = await stage.command("trace", first, "--json");
			const reason = /not authorized to perform: (\S+)/.exec(told)?.[1];
			if (reason !== "dynamodb:PutItem") throw new Error("trace does not say why the message failed");
			stage.say(`mend: trace says "not authorized to perform: ${reason}"; the permission is given back`);
			restore();
			await stage.command("redrive");
			await stage.nothingIsLost();
			await stage.calms(alarm);
		},
	},
	{
		name: "old-messages",
		heading: "Old messages",
		run: async (stage) => {
			stage.say("break: extract's event source is disabled, so that its queue fills");
			const resume = stage.cloud.faults.pause(stage.functionName("extract"));
			const alarm = stage.watch("Old messages", "extract");
			await stage.upload("old", 5);
			await stage.rings(alarm);
			stage.say("look: what waits?");
			await stage.command("status");
			stage.say("mend: the event source is enabled");
			resume();
			await stage.nothingIsLost();
			await stage.calms(alarm);
		},
	},
	{
		name: "failed-messages",
		heading: "Failed messages",
		run: async (stage) => {
			const alarm = stage.watch("Failed messages", "extract");
			stage.say("break: now and then extract may not read its artifacts (s3:GetObject)");
			const tries = async () => stage.cloud.usage()["sqs:ChangeMessageVisibilityBatch"] ?? 0;
			for (const which of ["first", "second", "third"]) {
				const before = await tries();
				const restore = stage.cloud.faults.deny(stage.functionName("extract"), "s3:GetObject");
				await stage.upload(`failed-${which}`, 1);
				await stage.until("a message failed", async () => (await tries()) > before);
				restore();
				if (alarm.rings) break;
				await sleep(alarm.period * 700);
			}
			await stage.rings(alarm);
			stage.say("mend: nothing to do; each message comes again by itself");
			await stage.nothingIsLost();
			await stage.calms(alarm);
		},
	},
	{
		name: "function-errors",
		heading: "Function errors",
		run: async (stage) => {
			const name = stage.functionName("normalize");
			const alarm = stage.watch("Function errors", "normalize");
			const reports = () => stage.cloud.reports()[name] ?? [];
			const failures = () => reports().filter(({ status }) => status === "failure").length;
			for (let turn = 1; turn <= 5 && !alarm.rings; turn++) {
				// Both copies have to have run, so that their processes are known.
				const [one, other] = await twoProcesses(stage, `before-${turn}`, reports);
				stage.say(
					"break: both copies of normalize hang, and are killed in the middle of an invocation, a period apart",
				);
				for (const pid of [one, other]) process.kill(pid, "SIGSTOP");
				for (const which of ["a", "b"]) {
					const { visible } = await stage.inQueue("normalize");
					await stage.upload(`crashed-${turn}${which}`, 1);
					await stage.until(
						"a copy has it",
						async () => (await stage.inQueue("normalize")).visible <= visible,
					);
				}
				for (const pid of [one, other]) {
					const before = failures();
					process.kill(pid, "SIGKILL");
					await stage.until("an invocation failed", async () => failures() > before);
					await sleep(alarm.period * 1000);
				}
			}
			await stage.rings(alarm);
			stage.say("mend: nothing to do; what it held comes again when its time-out is over");
			await stage.nothingIsLost();
			await stage.calms(alarm);
		},
	},
	{
		name: "throttles",
		heading: "Throttles",
		run: async (stage) => {
			stage.say("break: the account has no concurrency left for normalize");
			const release = stage.cloud.faults.throttle(stage.functionName("normalize"));
			const alarm = stage.watch("Throttles", "normalize");
			await stage.upload("throttled", 3);
			await stage.rings(alarm);
			stage.say("look: what waits?");
			await stage.command("status");
			stage.say("mend: the account's concurrency is raised");
			release();
			await stage.nothingIsLost();
			await stage.calms(alarm);
		},
	},
];
