import { describe, expect, it } from "vitest";
import { ownersIn } from "./owners-in.ts";

const NUMBERS = [1850, 1912, 1950, 1984, 1998, 2008, 2015, 2024];
const THINGS =
	"patients sheep villages tractors widows saplings nurses crates goats teachers bottles voters".split(" ");
const UNITS = ["hectolitres", "tonnes", "acres", "euros", "percent", "km", "barrels", "miles"];
const COUNTS = [
	"The region lost N THINGS.",
	"The hospital treated N THINGS last week.",
	"N THINGS were counted.",
	"Some N THINGS were counted.",
	"They sold more than N THINGS.",
	"A total of N THINGS vanished.",
	"It grew from N THINGS to N THINGS.",
	"The ship left with N THINGS.",
	"Officials counted N new THINGS.",
	"There were N THINGS and N goats.",
	"The camp has room for N THINGS.",
	"It has at least N THINGS.",
];
const ALONE = [
	"The population was N.",
	"The toll rose to N.",
	"Attendance stood at N on Friday.",
	"The total reached N.",
	"Membership fell to N, a low.",
];
const YEARS = [
	"In N THINGS were scarce.",
	"Since N THINGS have been scarce.",
	"THINGS were scarce in N.",
	"He was born in N.",
	"The rule applies by N.",
	"The N elections were fair.",
	"It rained in the summer of N.",
	"In March N THINGS were scarce.",
	"On May 3, N, the village flooded.",
	"Output is back at its N level.",
	"It was N when he came home.",
	"The year was N.",
	"The N film about THINGS flopped.",
	"The firm (founded N) failed.",
	"Prices are below N levels.",
];
const NAMES = [
	"The council passed Resolution N.",
	"Flight N was late.",
	"She slept in Room N.",
	"He taught Orwell's N for years.",
];

const fill = (frame: string, number: number, thing: string): string => {
	const text = frame.replaceAll("THINGS", thing).replaceAll(/\bN\b/g, String(number));
	return text.charAt(0).toUpperCase() + text.slice(1);
};

/** The frames filled with every thing and every number. */
function* sentences(
	frames: readonly string[],
	things: readonly string[],
): Generator<[text: string, number: number]> {
	for (const frame of frames)
		for (const thing of frame.includes("THINGS") ? things : [""])
			for (const number of NUMBERS) yield [fill(frame, number, thing), number];
}

const ofNumber = (text: string, number: number): string[] =>
	ownersIn(text).filter((owner) => owner.startsWith(`${number} `));

describe("four digits are a year, a count or a name by what stands around them", () => {
	it.each([
		["things counted", [...sentences(COUNTS, THINGS)], "count"],
		[
			"measures and money",
			[
				...sentences(
					COUNTS.filter((frame) => !/new|There|camp/.test(frame)),
					UNITS,
				),
			],
			"amount",
		],
		["totals said without their noun", [...sentences(ALONE, [])], "count"],
		["years", [...sentences(YEARS, THINGS)], "year"],
	])("%s", (_, generated, owner) => {
		expect(generated.length).toBeGreaterThan(30);
		const wrong = generated.filter(([text, number]) =>
			ofNumber(text, number).some((found) => found !== `${number} ${owner}`),
		);
		expect(wrong.map(([text, number]) => `${text} ${ofNumber(text, number)}`)).toEqual([]);
	});

	it("names", () => {
		for (const [text, number] of sentences(NAMES, []))
			expect(ofNumber(text, number)[0], text).toMatch(/ (?:identifier|name)$/);
	});
});
