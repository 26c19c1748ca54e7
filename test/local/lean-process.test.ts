import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";

const module = join(import.meta.dirname, "..", "..", "local", "lean-process.ts");
const script = `
	const { becomeLean } = await import(${JSON.stringify(module)});
	console.log("pid", process.pid);
	becomeLean();
	console.log(JSON.stringify({ pid: process.pid, flags: process.execArgv, arguments: process.argv.slice(2), arenas: process.env.MALLOC_ARENA_MAX }));
`;

test.runIf(process.platform !== "win32")(
	"a host goes on as the same process, told to keep less, and says nothing of it",
	() => {
		const node = ["--input-type=module", "--eval", script, "--", "one argument"];
		const { stdout, stderr, status } = spawnSync(process.execPath, node, { encoding: "utf8" });
		expect([status, stderr]).toEqual([0, ""]);
		const lines = stdout.trim().split("\n");
		const { pid, flags, arenas } = JSON.parse(lines.at(-1)!);
		expect(lines[0]).toBe(`pid ${pid}`);
		expect(flags).toContain("--max-semi-space-size=4");
		expect(arenas).toBe("2");
	},
);
