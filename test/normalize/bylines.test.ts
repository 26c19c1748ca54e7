import { describe, expect, it } from "vitest";
import { bylineNames, isBylineLine } from "../../lambdas/normalize/bylines.ts";

it.each([
	["By Jane Roe and John Doe, Associated Press", ["Jane Roe", "John Doe"]],
	["BY JANE ROE", ["Jane Roe"]],
	["By JANE McCALL, Staff Writer", ["Jane McCall"]],
	["Jane Roe in Seoul and John Doe in Moscow", ["Jane Roe", "John Doe"]],
	["By Josh Smith, Hyonhee Shin and Ju-min Park", ["Josh Smith", "Hyonhee Shin", "Ju-min Park"]],
	["By Martin Luther King Jr.", ["Martin Luther King Jr."]],
	["Por Ana de la Cruz", ["Ana de la Cruz"]],
	["Par Claire Dumas et Yanis Benali", ["Claire Dumas", "Yanis Benali"]],
	["jane@example.org (Jane Roe)", ["Jane Roe"]],
	["By Mary O’Hara | The Daily Example", ["Mary O’Hara"]],
])("%s names %j", (byline, names) => {
	expect(bylineNames(byline)).toEqual(names);
});

describe("what names nobody", () => {
	it.each([
		"Reuters",
		"By Reuters Staff",
		"By Associated Press",
		"admin",
		"https://example.org/author/12",
		"By Monday",
		"",
	])("%s", (byline) => {
		expect(bylineNames(byline)).toEqual([]);
	});

	it.each([
		"By the time police arrived, it was over.",
		"By Monday the water had gone",
		"Byron Smith wins",
		"By Jane Roe and John Doe, who have covered the war since it began, and who saw it all, every day and every night of it, from the very first hour to the very last of them all",
	])("no byline: %s", (line) => {
		expect(isBylineLine(line)).toBe(false);
	});
});
