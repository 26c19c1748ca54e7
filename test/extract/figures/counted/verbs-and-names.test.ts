import { describe, expect, it } from "vitest";
import { extract } from "../../../../lambdas/extract/extract.ts";
import { figures } from "../reading.ts";

/** Head of the first figure's noun. */
const head = (text: string) => figures(text)[0]?.countedHead;

describe("the verb of the clause is no noun", () => {
	it.each([
		["A reading of 50 separates growth from decline.", "reading"],
		["A score of 80 indicates good health.", "score"],
		["A 2 percentage point rise in fares translates into fewer trips.", "fare"],
		["A 1 percentage point drop in wages leads to strikes.", "wage"],
		["The 37-year-old ferry pilot resigns himself to waiting.", "pilot"],
		["The 61-year-old potter insists on wood.", "potter"],
		["One critic notes that the hall is cold.", "critic"],
		["Their 12-day-old chicks eat through the husks.", "chick"],
		["It made tax revenue and will generate $4 million.", undefined],
		["The plan gives nurses a $300 tax credit and provides drivers a car.", "credit"],
		["Bruno Adda led with Carla Moss trailing at 12 percent.", undefined],
		["Lisk will be wet, with Orani looking at about 60mm.", undefined],
	])("%s", (text, expected) => {
		expect(head(text)).toBe(expected);
	});
});

describe("a noun that a verb is spelled like stays a noun", () => {
	it.each([
		["She made two throws.", "throw"],
		["A third of registered voters still waver.", "voter"],
		["The cost of illegal mining for the state rose 6 percent.", "cost"],
		["A third of illegal mining is in Lisk.", "mining"],
		["Her net worth rose 3 percent.", "worth"],
		["It has 12 leads in the case.", "lead"],
		["A 4 percent drop in arms exports to Lisk hurt.", "export"],
	])("%s", (text, expected) => {
		expect(head(text)).toBe(expected);
	});
});

describe("words before one noun that they share", () => {
	it.each([
		["The 22 Metropolitan, Municipal and District Assemblies met.", "assembly"],
		["They closed 14 rural, coastal and island schools.", "school"],
		["They hired 30 army, navy, and border doctors.", "doctor"],
		["It sold 40 books, records and toys.", "book"],
		["They took 30 guns, knives and clubs.", "gun"],
	])("%s", (text, expected) => {
		expect(head(text)).toBe(expected);
	});
});

describe("points say how big something is", () => {
	it.each([
		["She held a 24-point halftime cushion.", "cushion"],
		["He hit a three-point basket.", "basket"],
		["They want a half-point rate hike.", "hike"],
		["He unveiled a ten-point plan.", "point"],
		["They won by 12 points.", "point"],
	])("%s", (text, expected) => {
		expect(head(text)).toBe(expected);
	});
});

describe("what a rank in a row is of", () => {
	it.each([
		["It was her fourth consecutive term.", "term"],
		["She made her sixth straight start.", "start"],
		["It was a title for Mira, the fourth straight.", "title"],
		["She won a new term (fourth consecutive).", "term"],
		["It has the second-best record.", "record"],
	])("%s", (text, expected) => {
		expect(head(text)).toBe(expected);
	});
});

describe("a person's name has no plural", () => {
	it("keeps the letter it ends in", () => {
		const { extraction } = extract({
			text: "The mother of 15-year-old Nikos Kyriakides spoke.",
			publishedAt: "2026-03-02",
		});
		expect(extraction.figures[0]?.countedHead).toBe("kyriakides");
	});

	it.each(["Lena Orlov will gain at least 24.", "Lena Orlov fell to 42 percent in May."])(
		"is not what is counted: %s",
		(text) => {
			expect(extract({ text, publishedAt: "2026-03-02" }).extraction.figures[0]?.countedHead).toBeUndefined();
		},
	);

	it("is no people's", () => expect(head("They met 12 Kenyans.")).toBe("kenyan"));
});
