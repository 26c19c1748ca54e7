import { describe, expect, test } from "vitest";
import { extract } from "../../../lambdas/extract/extract.ts";
import { claim, claims } from "./claims.ts";

const when = (text: string) => claims(text).map(({ when }) => when && [when.text, when.from, when.to]);

describe("the time a figure speaks of", () => {
	test("is the date of its clause", () => {
		expect(when("The agency estimated {600} deaths last year.")).toEqual([
			["last year", "2025-01-01", "2025-12-31"],
		]);
		expect(when("In 2024, the firm sold {40} ships.")).toEqual([["2024", "2024-01-01", "2024-12-31"]]);
	});

	test("of two, each level has its own", () => {
		expect(when("Exports fell from {31 million} tonnes in 2024 to {26 million} tonnes last year.")).toEqual([
			["2024", "2024-01-01", "2024-12-31"],
			["last year", "2025-01-01", "2025-12-31"],
		]);
	});

	test("is shared by what one date governs", () => {
		expect(when("In 2024 the firm sold {40} ships and {30} trains.").map((time) => time?.[0])).toEqual([
			"2024",
			"2024",
		]);
		expect(
			when("The outbreak had infected {32,000} people and killed {900} since July.").map((time) => time?.[0]),
		).toEqual(["since July", "since July"]);
		expect(when("Drones hit the city on Friday, killing {nine} people.").map((time) => time?.[0])).toEqual([
			"Friday",
		]);
		expect(
			when("The firm sold {1.4 million} cars in 2025, including {310,000} vans.").map((time) => time?.[0]),
		).toEqual(["2025", "2025"]);
	});

	test("goes on where it is 'since' something of a year", () => {
		expect(when("More than {13,000} civilians have died since the invasion began in 2022.")).toEqual([
			["2022", "2022-01-01", undefined],
		]);
	});

	test("is that of the clause which opens the sentence", () => {
		expect(when("When it opened in 2009, the hospital had {40} beds.")).toEqual([
			["2009", "2009-01-01", "2009-12-31"],
		]);
		expect(when("By the time he resigned in 2009, the firm owed {three} banks money.")).toEqual([
			["2009", "2009-01-01", "2009-12-31"],
		]);
	});

	test("goes on since what opens the sentence", () => {
		expect(when("Since he took office in 2018, the army has lost {900} soldiers.")).toEqual([
			["2018", "2018-01-01", undefined],
		]);
	});

	test("of the whole is that of its parts", () => {
		const text = "Fourteen pilgrims, including four children, were killed on Friday, among them 3 nurses.";
		const { figures } = extract({ text, publishedAt: "2026-02-16" }).extraction;
		expect(figures.map(({ when }) => when?.text)).toEqual(["Friday", "Friday", "Friday"]);
	});

	test("is shared by what stands beside a level", () => {
		expect(
			when("Delhi recorded {47} degrees on Tuesday, {6} degrees above normal.").map((time) => time?.[0]),
		).toEqual(["Tuesday", "Tuesday"]);
	});

	test("stands before who expects it, where it is to come", () => {
		expect(
			when("Last year the port sold {14} ships, and this year it expects to sell {15}.").map(
				(time) => time?.[0],
			),
		).toEqual(["Last year", "this year"]);
	});

	test("is not what a change is measured against", () => {
		expect(
			when("Deliveries in the second quarter fell {4} percent from a year earlier to {443,956}.").map(
				(time) => time?.[0],
			),
		).toEqual(["the second quarter", "the second quarter"]);
	});

	test("reaches over an aside", () => {
		expect(when("{One} firefighter, a woman from Oregon, died on Friday.").map((time) => time?.[0])).toEqual([
			"Friday",
		]);
	});
});

describe("no time is given where a date", () => {
	test.each([
		["is the time of saying", "Police said on Monday that {40} people had died."],
		["is the time of saying, at the end", "{Forty} people had died, police said on Monday."],
		["is a yardstick", "Gasoline averaged {$3.09}, less than a year ago."],
		["ranks it", "Turnout was {71 percent}, the highest since 1998."],
		["tells when a thing was built", "The vessel, built in 1989, can carry {120} passengers."],
		["tells what led to it", "The firm was fined {30} times over a 2017 spill."],
		["belongs to another clause", "The club, which won the cup in 2019, has {300} members."],
		[
			"is outside the clause of the figure",
			"Rescuers worked on Monday near a ferry that sank with {164} people on board.",
		],
		[
			"a second “that” opens a clause of its own",
			"The warden said that {140} guards were there and that more would come by Saturday.",
		],
	])("%s", (_, text) => {
		expect(claim(text).when).toBeUndefined();
	});
});

describe("durations", () => {
	const durations = (text: string) =>
		extract({ text, publishedAt: "2026-02-16" })
			.extraction.figures.filter(({ kind }) => kind === "duration")
			.map(({ when }) => when?.text);

	test("a strike of 19 days fits into the year that opens its clause", () => {
		expect(durations("In 2019 a strike of 19 days cost $40 million.")).toEqual(["2019"]);
	});

	test("a sentence of 20 years does not fit into its day", () => {
		expect(durations("On Friday a judge jailed him for 20 years.")).toEqual([undefined]);
	});
});
