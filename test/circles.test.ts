import { join } from "node:path";
import { expect, test } from "vitest";
import { circlesAmong } from "../bench/structure/circles.ts";
import { readSources, type Source } from "../bench/structure/source.ts";

const FOLDERS = ["lambdas", "ask", "cli", "explore", "lib", "local", "mcp", "gold", "bench", "training"];

test("no file imports itself by way of others, for its types neither", () => {
	const root = join(import.meta.dirname, "..");
	const sources = FOLDERS.flatMap((folder) => readSources(root, folder));
	expect(sources.length).toBeGreaterThan(500);
	expect(circlesAmong(sources)).toEqual([]);
});

test("a circle is seen, whoever begins it", () => {
	const from = (path: string, ...imported: string[]) =>
		({ path, program: { body: imported.map((value) => ({ source: { value } })) } }) as unknown as Source;
	const sources = [
		from("a.ts", "./b.ts"),
		from("b.ts", "./c.ts"),
		from("c.ts", "./b.ts"),
		from("d.ts", "zod"),
	];
	expect(circlesAmong(sources)).toEqual([["b.ts", "c.ts"]]);
});
