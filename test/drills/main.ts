/**
 * `npm run drill -- dead-letters`: breaks what the alarm of that heading watches, on a local cloud of its own, and mends it as
 * docs/operations.md says. `npm run drill -- --all` runs all drills, `--write` keeps what they tell in docs/drills.md.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { drills } from "./drills.ts";
import { DrillStage } from "./stage.ts";
import { withTranscripts } from "./transcript.ts";

const FILE = join(import.meta.dirname, "../../docs/drills.md");
const [...args] = process.argv.slice(2);
const chosen = args.includes("--all") ? drills : drills.filter(({ name }) => args.includes(name));
if (chosen.length === 0) {
	console.error(`which drill? ${drills.map(({ name }) => name).join(", ")}, or --all`);
	process.exit(1);
}

const transcripts = new Map<string, string[]>();
let lines: string[] = [];
const stage = await DrillStage.set((line) => {
	lines.push(line);
	console.log(line);
});
try {
	for (const { name, heading, run } of chosen) {
		console.log(`\n${heading}`);
		lines = [];
		await run(stage);
		await stage.rest();
		transcripts.set(name, lines);
	}
} finally {
	await stage.strike();
}
if (args.includes("--write")) writeFileSync(FILE, withTranscripts(readFileSync(FILE, "utf8"), transcripts));
