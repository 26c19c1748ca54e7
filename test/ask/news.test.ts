import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { type ClaimNews, newsOf } from "../../ask/stories/claims/news.ts";
import type { Claim } from "../../ask/table/figures.ts";
import type { FigureRow, Head } from "../../lambdas/index/schema.ts";
import { type FixtureArticle, type FixtureStory, fixtureStories } from "./stories-fixtures.ts";

let stories: FixtureStory[];
let articles: Map<string, FixtureArticle>;
beforeAll(async () => {
	({ stories, articles } = await fixtureStories());
});

const claimsOf = (keys: readonly string[]): Claim[] => keys.flatMap((key) => articles.get(key)?.claims ?? []);
const storyOf = (key: string): string | undefined =>
	stories.find((story) => story.articles.includes(key))?.name;

/** What can be compared whatever objects it is made of. */
const plain = (news: ReadonlyMap<number, ClaimNews>) =>
	[...news].map(([ordinal, { news: how, before }]) => [
		ordinal,
		how,
		before?.row.article,
		before?.row.ordinal,
	]);

test("nothing has changed between two stories, whatever else stands in the table", () => {
	const everything = claimsOf([...articles.keys()]);
	let changed = 0;
	for (const [key, { claims }] of articles) {
		const others = everything.filter(({ head }) => head.key !== key);
		for (const { before } of newsOf(claims, others).values()) {
			if (before === undefined) continue;
			changed++;
			expect(storyOf(before.head.key)).toBe(storyOf(key));
		}
	}
	expect(changed).toBeGreaterThan(0);
});

test("claims of others in any order give the same", () => {
	const everything = claimsOf([...articles.keys()]);
	const keys = [...articles.keys()];
	fc.assert(
		fc.property(
			fc.constantFrom(...keys),
			fc.shuffledSubarray(everything, { minLength: everything.length }),
			(key, shuffled) => {
				const mine = articles.get(key)?.claims ?? [];
				const others = (of: readonly Claim[]) => of.filter(({ head }) => head.key !== key);
				expect(plain(newsOf(mine, others(shuffled)))).toEqual(plain(newsOf(mine, others(everything))));
			},
		),
		{ numRuns: 30 },
	);
});

describe("beside an earlier article of the same words and another number", () => {
	/** The claims of an article that has a toll by a source, and the toll among them. */
	function toll(): { mine: Claim[]; claim: Claim; head: Head } {
		for (const { claims, head } of articles.values()) {
			const news = newsOf(claims, []);
			const claim = claims.find(
				({ row }) =>
					row.measure === "deaths" &&
					row.attribution?.source !== undefined &&
					news.get(row.ordinal)?.news === "first",
			);
			if (claim) return { mine: claims, claim, head };
		}
		throw new Error("no fixture has a toll by a source");
	}

	/** The same article by another outlet a day before, with this changed in its toll. */
	function earlier(change: Partial<FigureRow>, ofHead: Partial<Head> = {}): Claim[] {
		const { claim, head } = toll();
		const at = dayFrom(head, -1);
		const other = { ...head, article: "another", key: "another", at: `${at}#another`, ...ofHead };
		return [{ head: other, row: { ...claim.row, article: "another", at, ...change } }];
	}

	const dayFrom = (head: Head, days: number): string =>
		new Date(Date.parse(String(head.at).slice(0, 10)) + days * 86_400_000).toISOString().slice(0, 10);

	const newsBeside = (others: Claim[], own: Claim[] = []) => {
		const { mine, claim } = toll();
		return newsOf(mine, others, own).get(claim.row.ordinal);
	};
	const half = () => Math.max(1, Math.floor((toll().claim.row.value ?? 2) / 2));

	test("the claim has changed", () => {
		expect(newsBeside(earlier({ value: half() }))).toMatchObject({
			news: "changed",
			before: { row: { value: half() } },
		});
	});

	test("the same number is a repetition, whatever bound it bears", () => {
		const { value } = toll().claim.row;
		expect(newsBeside(earlier({ value, modifier: "at-least" }))?.news).toBe("repeated");
	});

	test("a finer number that is rounded to it is a repetition as well", () => {
		const value = toll().claim.row.value ?? 0;
		expect(newsBeside(earlier({ value: value + 0.3 }))?.news).toBe("repeated");
		expect(newsBeside(earlier({ value: value + 0.7 }))?.news).toBe("changed");
	});

	test.each<[string, Partial<FigureRow>]>([
		["of another measure", { measure: "injuries" }],
		["of another population", { population: "fisherman" }],
		["by another source", { attribution: { start: 0, end: 2, text: "NIS", source: "ORG:nis" } }],
		["by somebody who is only called he", { attribution: { start: 0, end: 2, text: "he" } }],
		["that is denied", { status: "denied" }],
		["that is a part", { partOf: 0 }],
		["that was before it changed", { change: { direction: "up", role: "from" } }],
		["about another place", { about: ["LOC:elsewhere-altogether"] }],
	])("a number %s is none that it could have changed", (_, change) => {
		const others = earlier(
			{ value: half(), ...change },
			{ signature: { ...toll().head.signature!, places: [] } },
		);
		expect(newsBeside(others)).toEqual({ news: "first" });
	});

	test.each<[string, () => Claim[]]>([
		["in an article without a date", () => earlier({ value: half() }, { atSource: "uploaded" })],
		["that is a leap away", () => earlier({ value: (toll().claim.row.value ?? 1) * 26 })],
		["in a later article", () => earlier({ value: half() }, { at: `${dayFrom(toll().head, 1)}#another` })],
	])("beside a number %s it is in doubt", (_, others) => {
		expect(newsBeside(others())).toBeUndefined();
	});

	test("what the article itself said before counts without a date", () => {
		const { claim, head } = toll();
		const before = { ...head, revision: "", uploadedAt: "", atSource: "uploaded" as const };
		expect(newsBeside([], [{ head: before, row: { ...claim.row, value: half() } }])?.news).toBe("changed");
	});
});
