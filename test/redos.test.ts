import { readFileSync } from "node:fs";
import { join } from "node:path";
import { checkSync } from "recheck";
import { expect, it } from "vitest";
import { builtPatterns, literalPatterns, type ShippedPattern } from "./helpers/patterns.ts";

const root = join(import.meta.dirname, "..");
const folders = ["lambdas"];

/** Milliseconds for one pattern, and for all: alternations of hundreds of words are more than the checker can do. */
const EACH = 800;
const ALL = 120_000;

it("no shipped pattern backtracks without bound", { timeout: 180_000 }, async () => {
	const patterns = [...literalPatterns(root, folders), ...(await builtPatterns(root, folders))];
	expect(patterns.length).toBeGreaterThan(300);
	const byText = new Map(patterns.map((pattern) => [`${pattern.flags}/${pattern.source}`, pattern]));
	const offenders: string[] = [];
	let unknown = 0;
	const started = performance.now();
	for (const pattern of byText.values()) {
		if (performance.now() - started > ALL) {
			unknown++;
			continue;
		}
		const verdict = checkSync(shortened(pattern.source), pattern.flags, { timeout: EACH });
		if (verdict.status === "unknown") unknown++;
		if (verdict.status === "vulnerable" && !isBounded(pattern))
			offenders.push(`${pattern.where} (${verdict.complexity.summary}): /${pattern.source.slice(0, 80)}/`);
	}
	console.info(`${byText.size} patterns, ${unknown} too large to check`);
	expect(unknown).toBeLessThan(byText.size / 10);
	expect(offenders).toEqual([]);
});

it("finds a pattern that backtracks", () => {
	expect(checkSync("^(a+)+$", "", { timeout: EACH }).status).toBe("vulnerable");
	expect(checkSync(shortened("^(?:a{1,300})*b{0,999}$"), "", { timeout: EACH }).status).toBe("vulnerable");
});

/** Large counted repeats as small ones: they are bounded by nature, and the checker unrolls them. */
function shortened(source: string): string {
	return source.replace(/\{(\d+),(\d+)\}/g, (all, from: string, to: string) =>
		Number(to) > 6 ? `{${Math.min(Number(from), 2)},4}` : all,
	);
}

/** A pattern whose input is short by construction says so on its line or up to three lines above: "Bounded: …". */
function isBounded({ where }: ShippedPattern): boolean {
	const at = where.lastIndexOf(":");
	const line = Number(where.slice(at + 1));
	const lines = readFileSync(join(root, where.slice(0, at)), "utf8").split("\n");
	return lines.slice(Math.max(0, line - 4), line).some((each) => /\bbounded:/i.test(each));
}
