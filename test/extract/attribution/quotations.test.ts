import { describe, expect, test } from "vitest";
import { said } from "./said.ts";

describe("quotations", () => {
	test("both pieces of a broken quotation have the speaker", () => {
		expect(said('"We lost 300 people," she said. "Another 50 are missing. It was terrible."')).toEqual([
			'she | said | "We lost 300 people,"',
			'she | said | "Another 50 are missing. It was terrible."',
		]);
	});

	test("a speaker with a role may follow the cue", () => {
		expect(said('"There are 300 of us," said Ahmed Karim, a father of five who lost his home.')).toEqual([
			'Ahmed Karim, a father of five who lost his home | said | "There are 300 of us,"',
		]);
	});

	test("a quotation of several sentences is one content", () => {
		expect(said("“We lost 300 people. Nobody came. We need help,” Smith told reporters.")).toEqual([
			"Smith | told | “We lost 300 people. Nobody came. We need help,”",
		]);
	});

	test("a quotation left open goes on in the next paragraph", () => {
		expect(said("“We lost 300 people,” Smith said. “It was dark.\n“Another 50 are missing.”")).toEqual([
			"Smith | said | “We lost 300 people,”",
			"Smith | said | “It was dark.",
			"Smith | said | “Another 50 are missing.”",
		]);
	});

	test("a paragraph that is a quotation belongs to who spoke last", () => {
		expect(said("The dam would fail, Smith said.\n“Some 3,000 homes are at risk.”")).toEqual([
			"Smith | said | The dam would fail",
			"Smith | said | “Some 3,000 homes are at risk.”",
		]);
	});

	test("plain narration ends a speaker's turn", () => {
		const lines = said("“We lost 300 people,” Smith said. The town lies on a river. It has 900 houses.");
		expect(lines).toEqual(["Smith | said | “We lost 300 people,”"]);
	});

	test("a colon introduces what is said, also in the next paragraph", () => {
		expect(said('He added: "There were 40 of them."')).toEqual(['He | added | "There were 40 of them."']);
		expect(said("Smith continued:\n“There were 40 of them.”")).toEqual([
			"Smith | continued | “There were 40 of them.”",
		]);
	});

	test.each([
		["The Daily Lamp reports:\n“Some 40 goats were lost.”", "The Daily Lamp"],
		["On Monday the mayor made this comment:\n“Some 40 goats were lost.”", "the mayor"],
		["The mood was summed up by one herder: “Some 40 goats were lost.”", "one herder"],
		["“Some 40 goats were lost.” ― Ana Ruiz", "Ana Ruiz"],
		["“Some 40 goats were lost.” -- Ana Ruiz, herder", "Ana Ruiz, herder"],
	])("who speaks is told before a colon or behind a dash: %s", (text, speaker) => {
		expect(said(text).map((line) => [line.split(" | ")[0], line.split(" | ")[2]])).toEqual([
			[speaker, "“Some 40 goats were lost.”"],
		]);
	});

	test("a quotation that ends with a comma is of the clause behind it, whoever spoke before", () => {
		expect(said('"It burned," Ana Ruiz said. "There were 40 of them," the guard said.')).toEqual([
			'Ana Ruiz | said | "It burned,"',
			'the guard | said | "There were 40 of them,"',
		]);
		expect(said("“It burned,” Ruiz added.\n“There were 40 of them,” the Lamp wrote. “Ten died.”")).toEqual([
			"Ruiz | added | “It burned,”",
			"the Lamp | wrote | “There were 40 of them,”",
			"the Lamp | wrote | “Ten died.”",
		]);
	});

	test("the capital that opens a quotation names nobody", () => {
		expect(said("“People know 40 of them,” said Bo Lund.")).toEqual([
			"Bo Lund | said | “People know 40 of them,”",
		]);
	});

	test("British single marks are quotation marks, apostrophes are not", () => {
		expect(said("‘We lost 300 people,’ Mr Khan told MPs. ‘It’s the workers’ right to know.’")).toEqual([
			"Mr Khan | told | ‘We lost 300 people,’",
			"Mr Khan | told | ‘It’s the workers’ right to know.’",
		]);
	});

	test("what the speaker thinks within the quotation is the speaker's", () => {
		expect(said('"I think 40 percent will come," she said.')).toEqual([
			'she | said | "I think 40 percent will come,"',
		]);
	});

	test("a source named within the quotation is its own", () => {
		expect(said('"The UN says 40 million people are displaced," she said.')).toEqual([
			'she | said | "The UN says 40 million people are displaced,"',
			"The UN | says | 40 million people are displaced",
		]);
	});

	test("a verb that is in no list still has its quotation", () => {
		expect(said('She hit back at critics with a figure of her own: "There were 40 of them."')).toEqual([
			'She | : | "There were 40 of them."',
		]);
	});

	test("a transcript names its speakers before the colon", () => {
		expect(said("RAMOS: How many died?\nVEGA: We counted 40.\nRAMOS: Thank you very much.")).toContain(
			"VEGA | : | We counted 40.",
		);
	});
});
