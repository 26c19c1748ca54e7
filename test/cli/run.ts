import { spawn } from "node:child_process";
import { resolve } from "node:path";

const CLI = resolve(import.meta.dirname, "../../cli/news-ingest.ts");

/** Runs the command as a person would; nothing is thrown whatever it answers. */
export async function run(
	args: string[],
	input = "",
): Promise<{ code: number | null; out: string; err: string }> {
	const child = spawn(process.execPath, [CLI, ...args], { stdio: "pipe" });
	const texts = { out: "", err: "" };
	child.stdout.on("data", (data) => {
		texts.out += data;
	});
	child.stderr.on("data", (data) => {
		texts.err += data;
	});
	child.stdin.end(input);
	const code = await new Promise<number | null>((done) => child.on("close", done));
	return { code, ...texts };
}

/** The objects of an answer in JSON lines. */
export function jsonLines(out: string): Record<string, unknown>[] {
	return out
		.split("\n")
		.filter((line) => line !== "")
		.map((line) => JSON.parse(line));
}
