import { beforeAll, expect, test, vi } from "vitest";
import { forgetAliases } from "../../lambdas/index/aliases.ts";
import { normalizeAll } from "../../lambdas/normalize/normalize.ts";
import { articleId } from "../../lambdas/shared/article-id.ts";
import { expected, standing } from "./answer.ts";
import { BODIES } from "./bodies.ts";
import { History } from "./history.ts";
import { ARTICLES } from "./world.ts";

// Pauses would only take time: what comes first is decided by the seed.
vi.mock("node:timers/promises", async (original) => ({
	...(await original<typeof import("node:timers/promises")>()),
	setTimeout: async () => {},
}));

// A pure function need not be asked the same twice: one article's text is read and understood once.
vi.mock("../../lambdas/extract/extract-artifact.ts", async (original) => {
	const module = await original<typeof import("../../lambdas/extract/extract-artifact.ts")>();
	const known = new Map<string, ReturnType<typeof module.extractArtifact>>();
	return {
		...module,
		extractArtifact: (normalized: Parameters<typeof module.extractArtifact>[0]) => {
			const name = JSON.stringify(normalized.article);
			const made = known.get(name) ?? module.extractArtifact(normalized);
			known.set(name, made);
			return { ...made, subject: normalized.subject };
		},
	};
});

vi.mock("../../lambdas/normalize/normalize.ts", async (original) => {
	const module = await original<typeof import("../../lambdas/normalize/normalize.ts")>();
	const known = new Map<string, ReturnType<typeof module.normalizeAll>>();
	const once = <Made>(make: () => Promise<Made>) => {
		let made: Promise<Made> | undefined;
		return () => (made ??= make());
	};
	const remembered = (contents: Awaited<ReturnType<typeof module.normalizeAll>>) =>
		"article" in contents ? contents : { ...contents, articles: contents.articles.map(once) };
	return {
		...module,
		normalizeAll: async (...of: Parameters<typeof module.normalizeAll>) => {
			const name = JSON.stringify([Buffer.from(of[0]).toString("base64"), of[1]]);
			const made = known.get(name) ?? module.normalizeAll(...of).then(remembered);
			known.set(name, made);
			return made;
		},
	};
});

/*
 * HISTORIES=1000 vitest run test/histories, or npm run test:histories: as many as that; FIRST=401 goes on from there.
 * SEED=123 vitest run test/histories: that one alone, with what happens in it.
 */
const { HISTORIES = "50", FIRST = "1", SEED } = process.env;
const seeds =
	SEED === undefined
		? Array.from({ length: Number(HISTORIES) }, (_, n) => n + Number(FIRST))
		: [Number(SEED)];
/** Short ones and long ones: what a short one finds is the easier to understand. */
const sizeOf = (seed: number) => ({ keys: 20, operations: 10 + ((seed * 7) % 51) });

/** What is read for the first time takes as long as it takes, and another worker might come first: all is read before. */
beforeAll(async () => {
	for (const key of new History(1, sizeOf(1)).keys)
		for (const body of Object.values(BODIES)) {
			const contents = await normalizeAll(Buffer.from(body), { key }).catch(() => undefined);
			if (contents && "articles" in contents)
				for (const read of contents.articles) await read().catch(() => {});
		}
});

test(`${seeds.length} random histories: table and work bucket end as a plain pipeline makes them`, async () => {
	for (const seed of seeds) {
		forgetAliases();
		const history = new History(seed, sizeOf(seed));
		await history.run();
		if (SEED !== undefined) console.log(history.done.join("\n"));
		else if (seed % 100 === 0) console.log(`${seed} histories`);
		const told = `SEED=${seed} npx vitest run test/histories`;
		expect(history.errors, told).toEqual([]);
		for (const key of history.keys) {
			const may = [await expected(history.world, key, "old"), await expected(history.world, key, "new")];
			// Each article of a file may be of either version of the code.
			for (const [n, stands] of standing(history.world, key).entries()) {
				const waits = history.lost.has(articleId(ARTICLES, key, n === 0 ? undefined : n));
				expect(
					may.map((articles) => articles[n]),
					`${told}: ${key}, ${n}`,
				).toContainEqual(waits ? { ...stands, left: [] } : stands);
			}
		}
		await history.upgrade();
		for (const key of history.keys)
			expect(standing(history.world, key), `${told}: ${key}, upgraded`).toEqual(
				await expected(history.world, key, "new"),
			);
	}
}, 3_600_000);
