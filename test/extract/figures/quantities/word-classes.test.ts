import { describe, expect, it } from "vitest";
import { quantities } from "../reading.ts";

/** What a class of the lexicon reads in every form of its words, where a list had one or two of them. */
describe("the words around a number are asked for by class", () => {
	it.each([
		["Ms Ode came in second in the vote.", { kind: "rank", value: 2 }],
		["The port dropped from sixth to tenth on the list.", { kind: "rank", value: 6 }],
		["Haddon remains ninth on the scoring list.", { kind: "rank", value: 9 }],
		["The Harriers were beaten and are now 9-14.", { kind: "score", values: [9, 14] }],
		["They met the six-foot-five champion.", { kind: "measure", unit: "[ft_i]", value: 6.416666666667 }],
		["Shares fell for five trading days.", { kind: "duration", unit: "d", value: 5 }],
		["A pulse lasts a thousandth of a second.", { kind: "duration", unit: "s", value: 0.001 }],
		["Yields rose to the highest in over six years.", { kind: "duration", modifier: "more-than", value: 6 }],
		["The firm bought an 80-employee start-up.", { kind: "count", value: 80 }],
		["The climber fell about 600m down a slope.", { kind: "measure", unit: "m", value: 600 }],
		["It was the fourteenth recall of the year.", { kind: "rank", value: 14 }],
	])("%s", (text, expected) => {
		expect(quantities(text)[0]).toMatchObject(expected);
	});

	it.each([
		["a crew of people is no age", "A crew of 40 left the port.", "age"],
		["a golfer under par is no age", "He was 12 under par.", "age"],
		["a mother of children is no age", "A mother of six was hurt.", "age"],
		["voters of an age are no score", "Voters aged 18 to 24 won the vote.", "score"],
		["a down in football is no share", "He converted a third down to win.", "ratio"],
		["a doubled game is no change", "They won the doubles in 12 minutes.", "ratio"],
	])("%s", (_, text, kind) => {
		expect(quantities(text).map((quantity) => quantity.kind)).not.toContain(kind);
	});
});
