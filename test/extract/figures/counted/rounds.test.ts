import { describe, expect, it } from "vitest";
import { figures } from "../reading.ts";

/** Value, unit and head of each figure. */
const read = (text: string) =>
	figures(text).map(({ value, low, unit, countedHead }) => [value ?? low, unit, countedHead]);
const last = (text: string) => read(text).at(-1);

describe("a list goes on over names and uses without saying again what it counts", () => {
	it.each([
		["They lead in 33 seats, with the Greens ahead in 15 and the Blues in six.", [6, undefined, "seat"]],
		[
			"She leaves with five medals, Norway's Ola Berg with three and Finland's Aino Salo two.",
			[2, undefined, "medal"],
		],
		["The Reds had 46 percent of the vote, the Blues 31.8 and the Greens 17.", [17, "%", "vote"]],
		[
			"It gave 244 grants, including 169 to painters, 48 for sculpture and 27 to poets.",
			[27, undefined, "grant"],
		],
		["The yard will cut 430 jobs in Malta, 370 in Gozo and 40 in Rome.", [40, undefined, "job"]],
		["Of those given the pill, 6.4 percent fell ill.", [6.4, "%", "those"]],
		["Some fell ill: 9 percent of those on placebo.", [9, "%", "those"]],
	])("%s", (text, expected) => {
		expect(last(text)).toEqual(expected);
	});
});

describe("a price that is shed, marked down or firmer says of what", () => {
	it.each([
		["Crude shed 94 cents to $61.55.", [0.94, "USD", "crude"]],
		["Copper lost 40 dollars to $9,300.", [40, "USD", "copper"]],
		["Blue chips were off 0.7%.", [0.7, "%", "chip"]],
		["The index closed 0.2% firmer.", [0.2, "%", "index"]],
		["The pound ended 0.4% softer.", [0.4, "%", "pound"]],
		["They are building a plant valued at 10 billion baht.", [10e9, "THB", "plant"]],
		["The bank engaged in the printing of 22 billion cedis.", [22e9, "GHS", "printing"]],
	])("%s", (text, expected) => {
		expect(read(text)[0]).toEqual(expected);
	});
	it.each([["The firm lost $94 million."], ["He laid off 40 and left."], ["She was 100 percent honest."]])(
		"%s",
		(text) => {
			expect(read(text)[0]?.[2]).toBeUndefined();
		},
	);
});

describe("change verbs and pointers are classes", () => {
	const verbs = [
		"rose",
		"increased",
		"jumped",
		"climbed",
		"grew",
		"fell",
		"decreased",
		"declined",
		"dropped",
	];
	it.each(verbs)("Exports %s 12 percent.", (verb) => {
		expect(read(`Exports ${verb} 12 percent.`)).toEqual([[12, "%", "export"]]);
	});
	it.each(["this", "that", "the", "its"])("The state cut %s levy by 10 percent.", (word) => {
		expect(read(`The state cut ${word} levy by 10 percent.`)).toEqual([[10, "%", "levy"]]);
	});
	it("to lower is a verb", () => {
		expect(figures("The bank may lower rates by 50 basis points.")[0]).toMatchObject({
			countedHead: "rate",
			change: { direction: "down", role: "by" },
		});
	});
});

describe("ages stand behind names with hyphens and behind now", () => {
	it.each([["Mei Siu Hang-yee, 70, was hurt."], ["Ms Downe, now 56, moved."]])("%s", (text) => {
		expect(figures(text)[0]?.kind).toBe("age");
	});
});

describe("a bare number behind a verb counts what was counted before", () => {
	it.each([
		["The bank has 40 branches; its rival has 22.", [22, undefined, "branch"]],
		["A month ago the camp held 7,000 people; now it holds 450.", [450, undefined, "person"]],
		[
			"Wardens saw 312 cranes in 2019, 287 in 2023 and, since then, no more than 260.",
			[260, undefined, "crane"],
		],
		["It sold 40 lorries in May; in June it expects 24.", [24, undefined, "lorry"]],
	])("%s", (text, expected) => {
		expect(last(text)).toEqual(expected);
	});
	it.each([["The bank has 40 branches; rates rose 22 percent."], ["It has 40 pupils. He died at 22."]])(
		"%s",
		(text) => {
			expect(last(text)?.[2]).not.toBe("branch");
		},
	);
});

describe("zeros, prices each and metres of a race", () => {
	it.each([
		["The quake left no dead and 12 homes damaged.", [0, undefined, undefined]],
		["Deaths: none", [0, undefined, "death"]],
		["The 100m final followed a £100m campaign.", [100, "m", undefined]],
	])("%s", (text, expected) => {
		expect(read(text)[0]?.slice(0, 2)).toEqual(expected.slice(0, 2));
	});
	it("each is per what was counted", () => {
		expect(figures("It bought 40 lorries for €90,000 each.")[1]).toMatchObject({ per: "lorry" });
	});
	it.each([["She hit a half-century off 40 balls."], ["It sold both in one fell swoop."]])("%s", (text) => {
		expect(figures(text).filter(({ value }) => value !== 40)).toEqual([]);
	});
});

describe("what is counted, of a second round of kinds", () => {
	it.each([
		["Five of those charged are minors.", [5, undefined, "those"]],
		["He was cleared on all six charges, two of which were old.", [2, undefined, "charge"]],
		[
			"The town houses 700 people who have sought refuge, about 300 of whom are children.",
			[300, undefined, "person"],
		],
		[
			"Police counted 9,000 marchers across 12 towns; a union put the figure at 20,000.",
			[20_000, undefined, "marcher"],
		],
		["Some 9,000 people came, fewer than the 12,000 it had expected.", [12_000, undefined, "person"]],
		["The firm recalled 600 vans. Another 90 in Malta will be mended.", [90, undefined, "van"]],
		["Officials reported 64 new cases, bringing the county's total to 412.", [412, undefined, "case"]],
		["The roll fell from 870 pupils in 2014 to 745 this year.", [745, undefined, "pupil"]],
		["It aims for a margin of 10 percent.", [10, "%", "margin"]],
		["Turnout, at 41 percent by noon, was low.", [41, "%", "turnout"]],
		["She holds $4 million worth of stock.", [4e6, "USD", "stock"]],
		["The group cut its loss by two-thirds.", [0.6666666666667, undefined, "loss"]],
		["The storm brought winds of 90 km/h and gusts of up to 130.", [130, "km/h", "gust"]],
	])("%s", (text, expected) => {
		expect(last(text)).toEqual(expected);
	});
	it.each([["He handed over $9,000 in a gym bag."], ["It got a fifth of the $230 million it needs."]])(
		"%s",
		(text) => {
			expect(last(text)?.[2]).toBeUndefined();
		},
	);
	it("a limit is no denial", () => {
		expect(figures("Losses must not exceed £105m.")[0]?.modifier).toBe("at-most");
	});
	it.each([["A girl, 6, was saved."], ["The manager, 44, resigned."]])("%s", (text) => {
		expect(figures(text)[0]?.kind).toBe("age");
	});
});

describe("places in an order", () => {
	it.each([
		["It was the second flood to hit the town this May.", 2],
		["It was the worst flood and the third to hit the town.", 3],
		["The club made its fifth loss in a row, their fifth in a row.", 5],
		["It was the sixth recall of the year.", 6],
	])("%s", (text, rank) => {
		expect(
			figures(text)
				.filter(({ kind }) => kind === "rank")
				.map(({ value }) => value),
		).toContain(rank);
	});
	it.each([["Sales rose in the third quarter of the year."], ["It was the second half of the season."]])(
		"%s",
		(text) => {
			expect(figures(text).filter(({ kind }) => kind === "rank")).toEqual([]);
		},
	);
	it("stones go on in pounds", () => {
		expect(read("He slimmed from 11 stone 4 to nine stone.").map(([value]) => value)).toEqual([
			11.28571428571, 9,
		]);
	});
	it("no dead are a zero of the dead", () => {
		expect(read("The quake left no dead and 12 homes damaged.")[0]).toEqual([0, undefined, "dead"]);
	});
});
