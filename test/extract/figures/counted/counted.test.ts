import { describe, expect, it } from "vitest";
import { figures } from "../reading.ts";

const counted = (text: string) =>
	figures(text).map(({ counted, countedHead, event }) => [counted, countedHead, event]);

describe("what a count counts", () => {
	it.each([
		[
			"Around 14,000 North Korean troops have been dispatched to Russia.",
			["North Korean troops", "troop", "dispatched to Russia"],
		],
		["About 6,000 troops have been killed or wounded.", ["troops", "troop", "killed or wounded"]],
		["It built 200 housing units.", ["housing units", "unit", "built"]],
		["More than 3,000 displaced families returned home.", ["displaced families", "family", "returned"]],
		["At least 40 migrants drowned when their boat sank.", ["migrants", "migrant", "drowned"]],
		["The company plans to cut 1,200 jobs.", ["jobs", "job", "cut"]],
		["It reported 600 deaths.", ["deaths", "death", "deaths"]],
		["Thousands of people fled.", ["people", "person", "fled"]],
		["12 police officers were hurt.", ["police officers", "officer", "hurt"]],
		["A nine-member committee met.", ["member", "member", undefined]],
		["The death toll rose to 34.", ["death toll", "death", undefined]],
		["One firefighter, a young woman, died on Tuesday.", ["firefighter", "firefighter", "died"]],
	])("reads %s", (text, expected) => {
		expect(counted(text)).toEqual([expected]);
	});
});

describe("what other kinds measure", () => {
	it.each([
		["They imposed a 12.5 percent tariff on steel.", "tariff on steel", "tariff"],
		["Unemployment fell to 4.2 percent.", "Unemployment", "unemployment"],
		["61 percent of voters said no.", "voters", "voter"],
		["The house was sold for $5m.", "house", "house"],
		["Sales of new homes rose 3 percent.", "Sales of new homes", "sale"],
		["The bank cut its main rate by 25 basis points.", "main rate", "rate"],
		["a 3 percent rise in exports", "exports", "export"],
		["34,000 tonnes of copper were shipped.", "copper", "copper"],
		["He owns a 45-acre farm.", "farm", "farm"],
		["They pledged $300bn a year in climate finance.", "climate finance", "finance"],
	])("reads %s", (text, phrase, head) => {
		expect(figures(text)[0]).toMatchObject({ counted: phrase, countedHead: head });
	});

	it("names nothing where the text names nothing", () => {
		expect(figures("It was 3.5 percent.")[0]?.counted).toBeUndefined();
	});
});
