import { describe, expect, it } from "vitest";
import { quantities } from "../reading.ts";

const ranks = (text: string) =>
	quantities(text)
		.filter(({ kind }) => kind === "rank")
		.map(({ value }) => value);

describe("ordinals that say how often, or where somebody stands", () => {
	it.each([
		["She won her seventh national indoor title.", 7],
		["Oslo earned a 12th victory on Sunday.", 12],
		["It was the 15th win for the Rovers.", 15],
		["Kenya was fourth on 9 percent.", 4],
		["The Greens are now third with 11 seats.", 3],
		["He is No. 4 in the world rankings.", 4],
		["The senator is polling a distant second.", 2],
		["It is the club's ninth signing of the summer.", 9],
		["The senator is running third in the polls.", 3],
		["Orbex became the 14th builder to collapse.", 14],
		["It is the third listed lender to seek help.", 3],
		["It was her third offence in a year.", 3],
		["It was his second DWI.", 2],
		["Lund is fifth in the harvest table.", 5],
		["Exports shrank for the sixth month in a row.", 6],
		["They missed their third ferry in a row.", 3],
		["These were the fourth and fifth wettest springs.", 4],
		["It was the second or third largest mill.", 2],
	])("%s", (text, value) => {
		expect(ranks(text)).toContain(value);
	});

	it.each([
		"She runs the 5th Street Gym.",
		"The second of May and third of June were wet.",
		"They planted the second field in April.",
		"She raced to a lead in the second set to silence the crowd.",
		"The second goal is to plant trees.",
		"She wrapped up the second set with ease.",
		"It is hard for the third generation to settle.",
		"He finished his fourth season in Oslo.",
		"The ninth district hopes to vote.",
		"The No. 2 reactor of the plant was shut.",
		"They shut the No. 2 and No. 3 reactors.",
		"Nos. 1 and 2 turbines run again.",
	])("but not: %s", (text) => {
		expect(ranks(text)).toEqual([]);
	});
});
