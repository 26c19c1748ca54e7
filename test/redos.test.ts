import { join } from "node:path";
import pLimit from "p-limit";
import { check, type Parameters } from "recheck";
import { beforeAll, expect, test } from "vitest";
import { buildingSites, builtPatterns, literalPatterns } from "./helpers/patterns.ts";

const root = join(import.meta.dirname, "..");
const folders = ["lambdas", "ask", "cli", "local"];

/** Steps are limited, and time is not: a verdict depends on the pattern alone, whatever the machine does meanwhile. */
const STEPS: Parameters = {
	timeout: null,
	seedingTimeout: null,
	incubationTimeout: null,
	attackTimeout: null,
	randomSeed: 0,
	// Automata larger than this cost more than searching for an attack does.
	maxNFASize: 5_000,
	attackLimit: 500_000,
	maxAttackStringSize: 8_000,
};

const atOnce = pLimit(4);

// The checker starts a process with each check until one is up: the first has to be alone.
beforeAll(async () => {
	await verdict("a", "");
});

async function verdict(source: string, flags: string): Promise<string> {
	const found = await atOnce(() => check(shortened(source), flags, STEPS));
	return found.status === "vulnerable" ? found.complexity.summary : found.status;
}

test("no shipped pattern takes more than linear time, and there is none that the checker cannot judge", {
	timeout: 900_000,
}, async () => {
	const built = await builtPatterns(root, folders);
	const patterns = [...literalPatterns(root, folders), ...built];
	expect(patterns.length).toBeGreaterThan(1_000);
	const byText = new Map(patterns.map((pattern) => [`${pattern.flags}/${pattern.source}`, pattern]));
	const verdicts = await Promise.all(
		[...byText.values()].map(async ({ source, flags, where }) => {
			const said = await verdict(source, flags);
			return said === "safe" ? [] : [`${where} (${said}): /${source.slice(0, 80)}/`];
		}),
	);
	expect(verdicts.flat()).toEqual([]);
	// Whatever is put together is put together when its module loads: so all of it was judged.
	const seen = new Set(built.map(({ where }) => where));
	expect(buildingSites(root, folders).filter((site) => !seen.has(site))).toEqual([]);
});

test.each([
	["^(a+)+$", ""],
	["^(?:a{1,300})*b{0,999}$", ""],
	["\\s*[|;]|\\s+and\\s+", "u"],
	["[).]+$", ""],
])("%s is found out, ten times in ten", async (source, flags) => {
	const verdicts = await Promise.all(Array.from({ length: 10 }, () => verdict(source, flags)));
	expect(verdicts[0]).toMatch(/polynomial|exponential/);
	expect(new Set(verdicts).size).toBe(1);
});

/** Large counted repeats as small ones: they are bounded by nature, and the checker unrolls them. */
function shortened(source: string): string {
	return source.replace(/\{(\d+),(\d+)\}/g, (all, from: string, to: string) =>
		Number(to) > 6 ? `{${Math.min(Number(from), 2)},4}` : all,
	);
}
