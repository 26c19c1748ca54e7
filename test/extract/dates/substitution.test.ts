import { describe, expect, it } from "vitest";
import { wordsOf } from "../../../lambdas/extract/text/lexicon/lexicon.ts";
import { datesIn } from "./dates-in.ts";

const MONTHS = "January February April June July August September October November December".split(" ");
const WEEKDAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(" ");
const SEASONS = ["summer", "autumn", "winter"];
const UNITS = ["week", "month", "year", "quarter"];

const FRAMES: [frame: string, words: readonly string[]][] = [
	["The port closed in X.", MONTHS],
	["It has been shut since last X.", MONTHS],
	["In early X 2019 the mill burned.", MONTHS],
	["The first week of X was wet.", MONTHS],
	["They voted on X 3, 2021.", MONTHS],
	["They voted on 3 X 2021.", MONTHS],
	["It was shut from X until May 2021.", MONTHS.slice(5)],
	["The inquiry opened on X.", WEEKDAYS],
	["The inquiry will open next X.", WEEKDAYS],
	["They left the X before last.", WEEKDAYS],
	["Talks were put off until X.", WEEKDAYS],
	["It was dry last X.", SEASONS],
	["It was dry in the X of 2018.", SEASONS],
	["Sales fell last X.", UNITS],
	["Sales fell in the past two Xs.", UNITS],
	["Sales fell two Xs ago.", UNITS],
	["It rained this X.", ["morning", "afternoon", "evening"]],
];

/** Where dates stand and what they leave open, whatever word stands for X. */
const shape = (frame: string, word: string): string =>
	datesIn(frame.replaceAll("X", word))
		.map((date) => date.replaceAll(word, "X").replace(/\d{4}-\d\d-\d\d/g, "D"))
		.join("; ");

describe("words of one class read alike", () => {
	it.each(FRAMES)("%s", (frame, words) => {
		const [first = ""] = words;
		expect(shape(frame, first)).not.toBe("");
		for (const word of words) expect(shape(frame, word), word).toBe(shape(frame, first));
	});

	it("holds every month and weekday that the lexicon knows, behind a word of time", () => {
		for (const word of [...wordsOf("month"), ...wordsOf("weekday")]) {
			const name = word.charAt(0).toUpperCase() + word.slice(1);
			const text = name.length > 4 ? `It closed last ${name}.` : `It closed last ${name}. 3, 2021.`;
			expect(datesIn(text).length, text).toBeGreaterThan(0);
		}
	});
});
