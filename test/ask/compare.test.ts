import { beforeAll, expect, test } from "vitest";
import { compareClaims } from "../../ask/stories/claims/compare.ts";
import { sideBySide } from "../../ask/stories/claims/side-by-side.ts";
import type { Claim } from "../../ask/table/figures.ts";
import { articleRows } from "../../lambdas/index/rows/article-rows.ts";
import { figuresIn } from "../../lambdas/index/rows/figure-rows.ts";
import { sketch } from "../../lambdas/normalize/sketch.ts";
import type { Figure } from "../../lambdas/shared/extraction.ts";
import { artifactOf, figure, subjectOf } from "../helpers/artifacts.ts";
import { type FixtureArticle, fixtureStories } from "./stories-fixtures.ts";

let articles: Map<string, FixtureArticle>;
beforeAll(async () => {
	({ articles } = await fixtureStories());
}, 120_000);

const claimsOf = (keys: string[]) => keys.flatMap((key) => articles.get(key)?.claims ?? []);
const valuesOf = (claims: Claim[], options = {}) =>
	compareClaims(claims, options).map((group) => [
		group.measure,
		...group.claims.map(({ claim }) => claim.row.value),
	]);

/** The claims of an article whose text is `story`. */
function article(key: string, figures: Figure[], story = [key]): Claim[] {
	const artifact = artifactOf(subjectOf(key, 1), { title: key, figures });
	artifact.metadata.sketch = sketch(story.join("\n\n"));
	const { head, rows } = articleRows(artifact);
	return rows.flatMap(figuresIn).map((row) => ({ row, head }));
}

test("tolls of two mines stand apart, though both are of miners who died", () => {
	const groups = valuesOf(claimsOf(["a1", "a2", "b1", "b3"])).filter(([measure]) => measure === "deaths");
	expect(groups).toEqual([
		["deaths", 3, 7, 9],
		["deaths", 2, 3],
	]);
});

test("what is denied, planned or foreseen is compared where it is asked for", () => {
	const claims = claimsOf(["k1", "k2", "k4"]);
	expect(valuesOf(claims).map(([measure]) => measure)).not.toContain("jobs cut");
	expect(valuesOf(claims, { unstated: true })).toContainEqual(["jobs cut", 3200, 3200, 4100, 2600, 3200]);
});

test("what is feared stands beside the toll, disputes nothing, and ends when its source states a number", () => {
	const deaths = (value: number, more: Partial<Figure> = {}): Figure =>
		figure(value, {
			measure: "deaths",
			about: ["LOC:lorvik"],
			attribution: { start: 0, end: 9, text: "coastguard", cue: "said" },
			...more,
		});
	const on = (at: string, claims: Claim[]): Claim[] =>
		claims.map(({ row, head }) => ({ row: { ...row, at }, head: { ...head, at } }));
	const [group] = sideBySide([
		...on("2026-02-16", article("day-1", [deaths(41, { status: "unconfirmed" })])),
		...on("2026-02-17", article("day-2", [deaths(12)])),
	]);
	expect(group?.claims.map(({ claim, replacedBy }) => [claim.row.value, replacedBy])).toEqual([
		[41, "day-2"],
		[12, undefined],
	]);
	expect(group?.disputed).toBe(false);
});

test("numbers of a series stand together by measure, whom and period, over stories", () => {
	const inflation = (value: number, month: string, about = "LOC:eurozone"): Figure =>
		figure(value, {
			kind: "percent",
			unit: "%",
			measure: "inflation",
			about: [about],
			when: { text: month, from: `${month}-01`, to: `${month}-28` },
		});
	const groups = compareClaims([
		...article("a", [inflation(2.4, "2026-01")]),
		...article("b", [inflation(2.5, "2026-01")]),
		...article("c", [inflation(2.2, "2026-02")]),
		...article("d", [inflation(2.3, "2026-01", "LOC:japan")]),
	]);
	expect(groups.map(({ period, claims }) => [period, ...claims.map(({ claim }) => claim.row.value)])).toEqual(
		[["2026-01-01…2026-01-28", 2.4, 2.5]],
	);
});

test("a claim counts once, however many copies of its article there are", () => {
	const revenue = figure(3, {
		kind: "money",
		unit: "EUR",
		measure: "revenue",
		about: ["ORG:acme"],
		when: { text: "2025", from: "2025-01-01", to: "2025-12-31" },
	});
	const story = [
		"Acme had a good year.",
		"It sold more than ever.",
		"Its shares rose at once on the exchange.",
	];
	const claims = [
		...article("a", [revenue], story),
		...article("b", [revenue], story),
		...article("c", [revenue], ["Another text."]),
	];
	const [group] = compareClaims(claims);
	expect(group?.claims.map(({ claim, copies }) => [claim.head.title, copies.length])).toEqual([
		["a", 1],
		["c", 0],
	]);
});
