import { describe, expect, it } from "vitest";
import { kindOf } from "../../../../lambdas/extract/entities/recognize/kinds.ts";
import { namesIn } from "./names.ts";

describe("kinds of named things", () => {
	it.each([
		["Africa Cup", "EVENT"],
		["Geneva Motor Show 2022", undefined],
		["Grain Summit 2022", "EVENT"],
		["Hurricane Delmira", "EVENT"],
		["Super Typhoon Odalys", "EVENT"],
		["Operation Long Rain", "EVENT"],
		["Lacquer Prize", "WORK"],
		["Seed Protection Act 2019", "WORK"],
		["Consumer Confidence Index", "MISC"],
		["Cupar", undefined],
		["Operation", undefined],
		["", undefined],
	])("%s: %s", (name, kind) => {
		expect(kindOf(name)).toBe(kind);
	});

	it.each([
		["Hurricane Katrina killed more than 1,800 people along the coast.", "EVENT:Hurricane Katrina"],
		["The S&P 500 fell 2 percent and the Nasdaq lost 3 percent on Friday.", "MISC:S&P 500"],
		["Shares fell, while the S&P 500 rose slightly in New York.", "MISC:S&P 500"],
		["Eighty countries want to host the FIFA World Cup one day.", "EVENT:FIFA World Cup"],
		[
			"Chip makers fell and the Philadelphia Semiconductor Index lost 4 percent.",
			"MISC:Philadelphia Semiconductor Index",
		],
		[
			"Typhoon Doksuri made landfall in Jinjiang, with winds of 180 kilometres per hour.",
			"EVENT:Typhoon Doksuri",
		],
		["TOKYO — Toyota Motor sold 10.3 million vehicles last year.", "ORG:Toyota Motor"],
		["Ebola has killed 12 people in the district since May.", "MISC:Ebola"],
		["The company sold 40 million of them; the iPhone is its best seller.", "PRODUCT:iPhone"],
		["Analysts said that Bitcoin and Ethereum would fall further.", "PRODUCT:Bitcoin"],
		["Shares in London fell and the FTSE 100 lost 80 points.", "MISC:FTSE 100"],
		["She won the Pulitzer Prize for a book about the harbour.", "WORK:Pulitzer Prize"],
		["He returned from the Vietnam War in 1971.", "EVENT:Vietnam War"],
	])("%s", (text, name) => {
		expect(namesIn(text)).toContain(name);
	});

	it("leaves a plain word alone that may be a product or another thing", () => {
		const names = namesIn("Teams came early. Signal the driver, and look it up on the Internet.");
		expect(names).toEqual([]);
	});

	it("leaves people, organisations and places as they were read", () => {
		const names = namesIn("The Ministry of Law sent Mary Cup to the World Economic Forum in Davos.");
		expect(names).toContain("PERSON:Mary Cup");
		expect(names).toContain("ORG:Ministry of Law");
	});
});
