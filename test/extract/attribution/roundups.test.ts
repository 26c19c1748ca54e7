import { expect, test } from "vitest";
import { extract } from "../../../lambdas/extract/extract.ts";

const sources = (text: string) =>
	extract({ text }).extraction.figures.map((figure) => `${figure.text} | ${figure.attribution?.text ?? ""}`);

test("lines with a dash or in quotation marks are of the name above them", () =>
	expect(
		sources(
			"What economists say:\n\nMaria Lund, Orlo Bank\n\n– Forecast: 90 percent\n\n– “It could well pass 100 percent this year”\n\nPeter Berg, Kestle Partners\n\n– Forecast: 80 percent\n\nPrices rose 5 percent in May.",
		),
	).toEqual([
		"90 percent | Maria Lund, Orlo Bank",
		"100 percent | Maria Lund, Orlo Bank",
		"80 percent | Peter Berg, Kestle Partners",
		"5 percent | ",
	]));

test("a list of forecasts names who made each", () =>
	expect(
		sources(
			"Other forecasts:\n\n– Maria Lund, Orlo Bank: 85 percent\n\n– Peter Berg, Kestle Partners: 92 percent",
		),
	).toEqual(["85 percent | Maria Lund, Orlo Bank", "92 percent | Peter Berg, Kestle Partners"]));

test("one name with a comma above a list, and a list of results, are no voices", () => {
	expect(sources("Maria Lund, Orlo Bank\n\n– Forecast: 90 percent")).toEqual(["90 percent | "]);
	expect(
		sources("Other scorers:\n\n– Maria Lund, Orlo Town: 12 goals\n\n– Peter Berg, Kestle Rovers: 9 goals"),
	).toEqual(["12 | ", "9 | "]);
});
