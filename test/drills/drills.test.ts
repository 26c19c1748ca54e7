import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { drills } from "./drills.ts";
import { DrillStage } from "./stage.ts";

const docs = (name: string) => readFileSync(join(import.meta.dirname, "../../docs", name), "utf8");
let stage: DrillStage;
let told: string[] = [];
beforeAll(async () => {
	stage = await DrillStage.set((line) => told.push(line));
}, 300_000);
afterEach(() => stage.rest());
afterAll(() => stage?.strike());

describe("each alarm's heading has a drill, in the runbook and among the transcripts", () => {
	test("as the alarms name them", () => {
		const headings = stage.cloud.alarms.map(({ AlarmDescription }) =>
			AlarmDescription.replace(/^.*docs\/operations\.md, /, ""),
		);
		expect(new Set(headings)).toEqual(new Set(drills.map(({ heading }) => heading)));
	});

	test.each(drills)("$heading", ({ heading, name }) => {
		const runbook = docs("operations.md").split(`### ${heading}\n`)[1]?.split("\n##")[0];
		expect(runbook).toContain(`npm run drill -- ${name}`);
		const transcript = docs("drills.md").split(`## ${heading}\n`)[1]?.split("\n## ")[0];
		expect(transcript).toMatch(/break: [\s\S]*ALARM: [\s\S]*mend: [\s\S]*nothing is lost[\s\S]*OK: /);
	});
});

describe("the alarm rings, what the runbook says mends it, and nothing is lost", () => {
	test.each(drills)(
		"$heading",
		async ({ run }) => {
			told = [];
			await run(stage);
			expect(told.join("\n")).toMatch(/ALARM: [\s\S]*nothing is lost[\s\S]*OK: /);
		},
		600_000,
	);
});
