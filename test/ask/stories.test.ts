import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { groupClaims } from "../../ask/stories/claims/group-claims.ts";
import { sideBySide } from "../../ask/stories/claims/side-by-side.ts";
import { storiesOf } from "../../ask/stories/story.ts";
import { type FixtureArticle, type FixtureStory, fixtureStories } from "./stories-fixtures.ts";

let stories: FixtureStory[];
let articles: Map<string, FixtureArticle>;
beforeAll(async () => {
	({ stories, articles } = await fixtureStories());
}, 120_000);

const NAMES = [
	"01-karsholm-mine",
	"02-tarvos-mine",
	"03-port-elin-ferry",
	"04-osterby-quake",
	"05-harrow-takeover",
	"06-venda-election",
	"07-lorne-wildfire",
	"08-dunmere-trial",
	"09-salt-march",
	"10-mirefield-outbreak",
	"11-kestrel-layoffs",
	"12-ridgeway-derailment",
	"13-morvane-factory-fire",
	"14-drayton-warehouse-fire",
	"15-northline-strike",
	"16-vellin-quake",
];

const heads = () => [...articles.values()].map(({ head }) => head);
const claimsOf = (keys: string[]) => keys.flatMap((key) => articles.get(key)?.claims ?? []);
const keysOf = (of: { articles: { key: string }[] }[]) =>
	of
		.map((story) =>
			story.articles
				.map(({ key }) => key)
				.sort()
				.join(" "),
		)
		.sort();

describe("all articles thrown together come apart into their stories", () => {
	for (const name of NAMES)
		test(name, () => {
			const own = stories
				.find((story) => story.name.startsWith(name))
				?.articles.toSorted()
				.join(" ");
			expect(keysOf(storiesOf(heads()))).toContain(own);
		});
});

describe("claims stand side by side as a desk would lay them", () => {
	for (const name of NAMES)
		test(name, () => {
			const story = stories.find((one) => one.name.startsWith(name));
			const groups = sideBySide(claimsOf(story?.articles ?? [])).map(({ measure, background, claims }) => ({
				measure,
				...(background !== undefined && { background }),
				claims: claims
					.flatMap(({ claim, copies }) => [claim, ...copies])
					.map(({ row, head }) => `${row.value ?? `${row.low}-${row.high}`}@${head.key}`)
					.sort(),
			}));
			for (const expected of story?.groups ?? []) expect(groups).toContainEqual(expected);
		});
});

describe("“the union”, “the company”, “the ministry”, “it”: whose word it is, where the article leaves no choice", () => {
	for (const name of NAMES.slice(12, 15))
		test(name, () => {
			const story = stories.find((one) => one.name.startsWith(name));
			const said = claimsOf(story?.articles ?? []).map(({ row, head }) => ({
				claim: `${row.value}@${head.key}`,
				source: row.attribution?.source,
			}));
			for (const expected of story?.sources ?? []) expect(said).toContainEqual(expected);
		});
});

test("“lowered to 25 from 27” ends the 27", () => {
	const deaths = sideBySide(claimsOf(["m5"])).find(({ measure }) => measure === "deaths");
	expect(
		deaths?.claims.map(({ claim, latest, replacedBy }) => [claim.row.value, latest, replacedBy]),
	).toEqual([
		[25, true, undefined],
		[27, false, "m5"],
		[28, true, undefined],
	]);
});

test("a district's dead are no other source's word on the province's toll", () => {
	const groups = sideBySide(claimsOf(["p1", "p2", "p3"])).map(({ claims }) =>
		claims.map(({ claim: { row } }) => row.value),
	);
	const whole = groups.find((group) => group.includes(24));
	expect(whole).toContain(5);
	expect(whole).not.toContain(12);
});

test("stories are the same whatever order their articles came in", () => {
	const usual = keysOf(storiesOf(heads()));
	fc.assert(
		fc.property(fc.shuffledSubarray(heads(), { minLength: heads().length }), (shuffled) => {
			expect(keysOf(storiesOf(shuffled))).toEqual(usual);
		}),
		{ numRuns: 10 },
	);
});

test("groups of claims are the same whatever order the claims came in", () => {
	const all = claimsOf(stories[2]?.articles ?? []);
	const shape = (claims: typeof all) =>
		groupClaims(claims).map(({ claims: group, ...rest }) => [
			rest,
			group.map(({ row, head }) => [head.key, row.ordinal]),
		]);
	fc.assert(
		fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (shuffled) => {
			expect(shape(shuffled)).toEqual(shape(all));
		}),
		{ numRuns: 20 },
	);
});

test("an article that left takes nothing of the others with it", () => {
	const without = heads().filter(({ key }) => key !== "c2");
	expect(keysOf(storiesOf(without))).toContain("c1 c3 c4");
});
