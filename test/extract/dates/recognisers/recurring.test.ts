import { describe, expect, it } from "vitest";
import { datesIn } from "../dates-in.ts";

describe("recurring: what comes again and again is no single time", () => {
	it.each([
		["The race is held every June.", ["every June = ?"]],
		["They meet each Saturday and Sunday.", ["each Saturday and Sunday = ?"]],
		["Bins are emptied every other Friday.", ["every other Friday = ?"]],
		["The river floods every spring.", ["every spring = ?"]],
		["The market opens every Christmas.", ["every Christmas = ?"]],
		["He reads every Sun and every march.", []],
		["Every man was told on Friday.", ["Friday = 2026-02-13..2026-02-13"]],
	])("%s", (text, expected) => {
		expect(datesIn(text)).toEqual(expected);
	});
});
