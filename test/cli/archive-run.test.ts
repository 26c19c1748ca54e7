import type { SFNClient } from "@aws-sdk/client-sfn";
import { expect, test } from "vitest";
import {
	followArchiveRun,
	type MapProgress,
	startArchiveRun,
} from "../../cli/operations/archive/state-machine.ts";

const MACHINE = "arn:aws:states:us-east-1:111122223333:stateMachine:NewsIngest-Archive";
const EXECUTION = "arn:aws:states:us-east-1:111122223333:execution:NewsIngest-Archive:1";
const MAP_RUN = "arn:aws:states:us-east-1:111122223333:mapRun:NewsIngest-Archive";

/** Answers requests by their command's name: each next one by the next answer, the last one again and again. */
function client(answers: Record<string, object[]>): { sfn: SFNClient; asked: object[] } {
	const asked: object[] = [];
	const send = async (command: { constructor: { name: string }; input: object }) => {
		asked.push(command.input);
		const { name } = command.constructor;
		const [answer] = answers[name] ?? [];
		if ((answers[name]?.length ?? 0) > 1) answers[name]?.shift();
		if (answer === undefined) throw new Error(`not expected: ${name}`);
		return answer;
	};
	return { sfn: { send } as unknown as SFNClient, asked };
}

test("an order is started with its prefix, where it has one", async () => {
	const { sfn, asked } = client({ StartExecutionCommand: [{ executionArn: EXECUTION }] });
	expect(await startArchiveRun(sfn, MACHINE, "replay")).toBe(EXECUTION);
	await startArchiveRun(sfn, MACHINE, "erase", 'old/"ü"');
	expect(asked).toEqual([
		{ stateMachineArn: MACHINE, input: '{"order":"replay"}' },
		{ stateMachineArn: MACHINE, input: JSON.stringify({ order: "erase", prefix: 'old/"ü"' }) },
	]);
});

test("it is followed until it has ended, map by map", async () => {
	const counts = (total: number, succeeded: number, failed = 0) => ({
		startDate: new Date(0),
		itemCounts: { total, succeeded, failed, timedOut: 0, aborted: 0 },
	});
	const { sfn } = client({
		DescribeExecutionCommand: [{ status: "RUNNING" }, { status: "RUNNING" }, { status: "SUCCEEDED" }],
		ListMapRunsCommand: [
			{ mapRuns: [] },
			{ mapRuns: [{ mapRunArn: `${MAP_RUN}/ReconcileObjects:0f` }] },
			{ mapRuns: [{ mapRunArn: `${MAP_RUN}/ReconcileObjects:0f` }], nextToken: "more" },
			{ mapRuns: [{ mapRunArn: `${MAP_RUN}/ReconcileArticles:1e` }] },
		],
		DescribeMapRunCommand: [
			counts(20, 10),
			counts(20, 18, 2),
			{ ...counts(5, 5), startDate: new Date(1000) },
		],
	});
	const told: MapProgress[][] = [];
	const run = await followArchiveRun(sfn, EXECUTION, (maps) => told.push(maps), 1);
	const objects = { name: "ReconcileObjects", total: 20 };
	expect(told).toEqual([
		[],
		[{ ...objects, succeeded: 10, failed: 0 }],
		[
			{ ...objects, succeeded: 18, failed: 2 },
			{ name: "ReconcileArticles", total: 5, succeeded: 5, failed: 0 },
		],
	]);
	expect(run).toEqual({ execution: EXECUTION, maps: told.at(-1) });
});

test("one that failed says why", async () => {
	const { sfn } = client({
		DescribeExecutionCommand: [
			{ status: "FAILED", error: "States.ExceedToleratedFailureThreshold", cause: "too many" },
		],
		ListMapRunsCommand: [{ mapRuns: [] }],
	});
	await expect(followArchiveRun(sfn, EXECUTION, () => {}, 1)).rejects.toThrow(
		/FAILED: States\.ExceedToleratedFailureThreshold: too many/,
	);
});
