import { describe, expect, it } from "vitest";
import { extract } from "../../../../lambdas/extract/extract.ts";
import { namesIn } from "./names.ts";

describe("names that are known by themselves", () => {
	it.each([
		[
			"Three states vote on Super Tuesday, and shops fear Black Friday.",
			["EVENT:Super Tuesday", "EVENT:Black Friday"],
		],
		["Dana Orrin, who voted for FDR, left.", ["PERSON:Dana Orrin", "PERSON:FDR"]],
		["They landed at JFK on time.", ["FAC:JFK"]],
		["An 80-employee Silicon Valley startup grew.", ["LOC:Silicon Valley"]],
		["He thanked a teacher in Wenchi Secondary school.", ["ORG:Wenchi Secondary school"]],
		["Advanced Micro Devices announced a deal.", ["ORG:Advanced Micro Devices"]],
	])("%s", (text, names) => expect(namesIn(text)).toEqual(names));
});

describe("handles and hashtags", () => {
	it.each([
		"They wrote to @HillaryClinton under #NewOrleans.",
		"The hashtag #SaveTheElm went round, as @Calderwynn said.",
	])("name nothing: %s", (text) => expect(namesIn(text)).toEqual([]));

	it("behind an article they stand for who bears them", () =>
		expect(namesIn("Rules said “stand up to the @NRA” and thanked @HillaryClinton.")).toEqual(["ORG:NRA"]));
});

it("a county is not the office that bears its name", () => {
	const text = "Polk County, Iowa, voted twice. The Polk County Clerk's Office said so.";
	const ids = extract({ text }).extraction.things.map(({ id }) => id);
	expect(ids).toEqual(expect.arrayContaining(["LOC:polk-county-iowa", "ORG:polk-county-clerks-office"]));
});
