import { describe, expect, it } from "vitest";
import { namesIn } from "./names.ts";

describe("what is no name", () => {
	it.each([
		[
			"words that only start a sentence",
			"Share prices fell. Analysts were surprised. Shoppers stayed at home.",
		],
		["months and weekdays", "The court will rule on Friday or in March, a clerk said on Monday."],
		["an appeal to readers", "Share your thoughts in the comments below."],
		["pronouns", "She said they would come. He disagreed. It was late, and I left."],
		[
			"independent as a word",
			"An independent inquiry found that the report was independent of the ministry.",
		],
		["a title without a name", "The president and the prime minister met the foreign minister."],
	])("%s", (_, text) => {
		expect(namesIn(text)).toEqual([]);
	});

	it("a heading in title case is one with a full stop, too", () => {
		const heading = "Poll: Ruth Adler Burns Carl Denning in National Poll for First Time.";
		const body = "Ruth Adler has 47 percent in the poll. Carl Denning, who led in June, has 44 percent.";
		expect(namesIn(`${heading}\n\n${body}`)).not.toContain("PERSON:Ruth Adler Burns Carl Denning");
	});

	it.each([
		[
			"Court Of Appeal Judge Quits After Norland Takes Case To Geneva.\n\nThe Court of Appeal said that she had left. Norland goes to Geneva.",
			"ORG:Court Of Appeal",
		],
		[
			"Northgate Hospital Nurse Wins Prize For Care.\n\nA nurse won it. Northgate Hospital was glad.",
			"FAC:Northgate Hospital",
		],
		[
			"Corvane Acquires Tarbek For $334 Million.\n\nCorvane has bought Tarbek, it said. Shares in Corvane rose.",
			"ORG:Corvane",
		],
	])("the prose tells where a headline's name ends: %s", (text, name) =>
		expect(namesIn(text)).toContain(name),
	);

	it("a measure is no name, spelt out or by its letters", () => {
		const names = namesIn(
			"Its combined Gross Domestic Product (GDP) grew by 4 percent, and GDP fell in May.",
		);
		expect(names).toEqual([]);
	});

	it("a scale and a day are no names", () => {
		expect(namesIn("Four tremors registered 5.0 on the Richter scale.")).toEqual([]);
		expect(namesIn("They left the outpost in Norfield on September 11th, 2012.")).not.toContain(
			"EVENT:September 11",
		);
	});

	it("what somebody is charged with by its letters is no body", () => {
		expect(namesIn("He was held on suspicion of DUI and DWI, police said.")).toEqual([]);
	});

	it("letters that stand for small words before their brackets are no name", () => {
		const names = namesIn("It fished in the exclusive economic zone (EEZ) of Uruguay. The EEZ is large.");
		expect(names).toEqual(["LOC:Uruguay"]);
		const team = namesIn("A special investigation team (SIT) was formed in Delhi. The SIT arrested him.");
		expect(team.filter((name) => name === "ORG:SIT")).toHaveLength(2);
	});

	it("a heading in title case has only its names", () => {
		const names = namesIn(
			"New Rules for Farmers and Growing Support From Kenya\n\nFarmers in Kenya welcomed the new rules. Growing support came from traders.",
		);
		expect(names.filter((name) => !name.endsWith("Kenya"))).toEqual([]);
	});

	it("a street is a facility, not a person", () => {
		const names = namesIn("The parade moved down Saeppyol Street and stopped at Lincoln Avenue.");
		expect(names).toEqual(["FAC:Saeppyol Street", "FAC:Lincoln Avenue"]);
		expect(namesIn("Albert Luthuli Road was closed, Boysie Zungu said.")).toEqual([
			"FAC:Albert Luthuli Road",
			"PERSON:Boysie Zungu",
		]);
	});

	it("a paper is an organisation, even where its name is a word", () => {
		const names = namesIn("The minister resigned, according to reports from the Independent.");
		expect(names).toEqual(["ORG:Independent"]);
	});

	it("a paper named like a place or a time of day is an organisation where it reports", () => {
		expect(namesIn("The Mid-Day also reported on the new street.")).toEqual(["ORG:Mid-Day"]);
		expect(namesIn("A bridge fell, the Mid-Day wrote.")).toEqual(["ORG:Mid-Day"]);
	});

	it("who or what reports without a name is no paper", () => {
		expect(namesIn("He reported for work. The two reported a theft, and the clerk wrote it down.")).toEqual(
			[],
		);
	});

	it("a byline names its writer and nothing else", () => {
		expect(namesIn("By Amara Okafor\n\nFarmers welcomed the new rules.")).toEqual(["PERSON:Amara Okafor"]);
	});

	it("a possessive is not part of the name", () => {
		expect(namesIn("Brazil’s economy and Chile's exports grew.")).toEqual(["LOC:Brazil", "LOC:Chile"]);
	});
});
