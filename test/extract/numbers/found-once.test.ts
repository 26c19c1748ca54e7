import { describe, expect, it } from "vitest";
import { extract } from "../../../lambdas/extract/extract.ts";

const NUMBERS = [1850, 1950, 1984, 2015, 2024];
const THINGS = ["patients", "sheep", "villages", "hectolitres", "tonnes", "euros", "teachers"];
/** What no unit is: "In 1850 tonnes were scarce" may count them. */
const PLAIN = ["patients", "sheep", "villages", "teachers"];
const COUNTS = [
	"The region lost N THINGS.",
	"The hospital sent N THINGS last week.",
	"They sold more than N THINGS.",
	"A total of N THINGS vanished.",
	"The ship left with N THINGS.",
	"It has at least N THINGS.",
	"The population was N.",
	"The toll rose to N.",
];
const YEARS = [
	"In N THINGS were scarce.",
	"THINGS were scarce in N.",
	"He was born in N.",
	"On May 3, N, the village flooded.",
];

/** What extract makes of the number: the values of figures and the years of dates that cover it. */
function found(text: string, number: number): string[] {
	const { figures, dates } = extract({ text, publishedAt: "2026-02-16" }).extraction;
	const covers = ({ text: surface }: { text: string }) => surface.includes(String(number));
	return [
		...figures.filter(covers).map(({ value, low }) => `figure ${value ?? low}`),
		...dates.filter(covers).map(({ from }) => `date ${from?.slice(0, 4)}`),
	];
}

function* sentences(
	frames: readonly string[],
	things: readonly string[],
): Generator<[text: string, number: number]> {
	for (const frame of frames)
		for (const thing of frame.includes("THINGS") ? things : [""])
			for (const number of NUMBERS) {
				const text = frame.replaceAll("THINGS", thing).replace(/\bN\b/, String(number));
				yield [text.charAt(0).toUpperCase() + text.slice(1), number];
			}
}

describe("a number that could be a year is found once: as a figure or as a date", () => {
	it.each([
		["counts and amounts", COUNTS, THINGS, "figure"],
		["years", YEARS, PLAIN, "date"],
	])("%s", (_, frames, things, as) => {
		const wrong = [...sentences(frames, things)].filter(
			([text, number]) => found(text, number).join() !== `${as} ${number}`,
		);
		expect(wrong.map(([text, number]) => `${text} ${found(text, number)}`)).toEqual([]);
	});
});
