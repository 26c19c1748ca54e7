import { expect, test } from "vitest";
import { compareClaims } from "../../ask/compare/compare.ts";
import { measured } from "../../ask/compare/measured.ts";
import type { Claim } from "../../ask/table/figures.ts";
import { articleRows } from "../../lambdas/index/rows/article-rows.ts";
import { FigureRow } from "../../lambdas/index/schema.ts";
import { sketch } from "../../lambdas/normalize/sketch.ts";
import type { Figure } from "../../lambdas/shared/extraction.ts";
import { artifactOf, figure, subjectOf } from "../helpers/artifacts.ts";

const STORY = [
	"The dam gave way at night.",
	"Water filled the valley within minutes.",
	"Many had been asleep.",
];

/** The claims of an article whose text is `story`. */
function article(key: string, figures: Figure[], story = [key, ...STORY]): Claim[] {
	const artifact = artifactOf(subjectOf(key, 1), { title: key, figures });
	artifact.metadata.sketch = sketch(story.join("\n\n"));
	const { head, rows } = articleRows(artifact);
	return rows.flatMap((row) => ("ordinal" in row ? [{ row: FigureRow.parse(row), head }] : []));
}

const about = { about: ["LOC:velmora"] };
const dead = (value: number, more: Partial<Figure> = {}) =>
	figure(value, { countedHead: "person", event: "killed", ...more });

test("the same toll in other words is one group, oldest first", () => {
	const claims = [
		...article("a", [dead(12, about)]),
		...article("b", [figure(34, { countedHead: "death", ...about }), figure(41, { countedHead: "dead" })]),
	];
	const [group, ...others] = compareClaims(claims);
	expect(group).toMatchObject({ what: "dead", about: ["LOC:velmora"] });
	expect(group!.claims.map(({ row }) => row.value)).toEqual([12, 34, 41]);
	expect(others).toEqual([]);
});

test("what is another count, another subject, a change, a part or no statement is not compared", () => {
	const claims = [
		...article("a", [dead(12, about)]),
		...article("b", [
			dead(7, { about: ["LOC:japan"] }),
			figure(40, { countedHead: "person", event: "injured", ...about }),
			dead(3, { ...about, change: { direction: "up", role: "by" } }),
			dead(60, { ...about, status: "denied" }),
			dead(5, { ...about, partOf: 0 }),
		]),
	];
	expect(compareClaims(claims.filter(({ row }) => row.value !== 7))).toEqual([]);
	expect(
		compareClaims(
			claims.filter(({ row }) => row.value !== 7),
			{ unstated: true },
		),
	).toHaveLength(1);
	const [, ...others] = compareClaims([...claims, ...article("c", [dead(8, { about: ["LOC:japan"] })])]);
	expect(others).toEqual([]);
});

test("tolls that count more or less widely stand beside each other; troops and civilians do not", () => {
	const troops = { countedHead: "troop", ...about };
	const hurt = figure(6000, { ...troops, event: "killed or wounded" });
	const deaths = figure(600, { countedHead: "death", ...about });
	const civilians = figure(40, { countedHead: "civilian", event: "killed", ...about });
	const values = (claims: Claim[]) =>
		compareClaims(claims).map((group) => group.claims.map(({ row }) => row.value));
	expect(values([...article("a", [hurt]), ...article("b", [deaths])])).toEqual([[6000, 600]]);
	expect(values([...article("a", [hurt]), ...article("b", [civilians])])).toEqual([]);
	expect(values([...article("a", [hurt, civilians]), ...article("b", [deaths])])).toEqual([]);
});

test("a claim counts once, however many copies of its story there are; another outlet's own story counts", () => {
	const own = [
		"Nine hours later the water was gone.",
		"Nobody in the town had slept.",
		"Soldiers handed out bread.",
	];
	const claims = [
		...article("a", [dead(12, about)], STORY),
		...article("b", [dead(12, about)], STORY),
		...article("c", [dead(12, about)], own),
	];
	const [group] = compareClaims(claims);
	expect(group!.claims.map(({ head, copies }) => [head.title, copies])).toEqual([
		["a", 1],
		["c", 0],
	]);
});

test("what is measured is named alike for what can be compared, and apart for what cannot", () => {
	expect(measured(dead(1))).toBe("dead");
	expect(measured(figure(1, { countedHead: "troop", event: "killed" }))).toBe("dead troop");
	expect(measured(figure(1, { countedHead: "troop", event: "killed or wounded" }))).toBe(
		"killed or wounded troop",
	);
	expect(measured(figure(1, { kind: "money", unit: "USD", countedHead: "revenue" }))).toBe("revenue USD");
	expect(measured(figure(1, { kind: "money", unit: "USD", countedHead: "oil", per: "barrel" }))).toBe(
		"oil USD per barrel",
	);
	expect(measured(figure(1))).toBeUndefined();
});

test("a part of a country is compared with the country, a country of that name is not", () => {
	const there = (place: string) => ({ about: [`LOC:${place}`] });
	const groups = compareClaims([
		...article("a", [dead(12, there("bulgaria"))]),
		...article("b", [dead(34, there("northern-bulgaria"))]),
		...article("c", [dead(3, there("ireland"))]),
		...article("d", [dead(5, there("northern-ireland"))]),
	]);
	expect(groups.map(({ claims }) => claims.map(({ row }) => row.value))).toEqual([[12, 34]]);
});
