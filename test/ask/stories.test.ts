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
