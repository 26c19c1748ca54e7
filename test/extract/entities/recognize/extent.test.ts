import { describe, expect, it } from "vitest";
import { namesIn } from "./names.ts";

describe("the numbers of a tally are no part of its names", () => {
	it.each([
		[
			"The Harbour Party is expected to win 120 seats, the New Dawn 43 and the Orchard Bloc 11.",
			["ORG:New Dawn", "ORG:Orchard Bloc"],
		],
		[
			"Civic Platform has 157 members, Law and Justice 194 and Third Way 65.",
			["ORG:Law and Justice", "ORG:Third Way"],
		],
		["Ennahda won 52 seats, the Free Constitutional Party 28 and Tahya Tounes 14.", ["ORG:Tahya Tounes"]],
	])("%s", (text, names) => expect(namesIn(text)).toEqual(expect.arrayContaining(names)));

	it.each([
		["Apple sold 400 phones, the iPhone 17 among them, and Sony the PlayStation 6.", "PRODUCT:iPhone 17"],
		["He drove 900 miles, Route 66 and a coast road.", "FAC:Route 66"],
		["The airline has 40 jets, a Boeing 737 and an Airbus A320.", "PRODUCT:Boeing 737"],
	])("a name keeps its own number: %s", (text, name) => expect(namesIn(text)).toContain(name));
});

describe("a ship is all that stands behind its prefix", () => {
	it.each([
		["HMS Prince of Wales was sent to Rota.", "PRODUCT:HMS Prince of Wales"],
		["The MV Star of the Sea sank off Goa.", "PRODUCT:MV Star of the Sea"],
		["USS Dwight D. Eisenhower sailed on Friday.", "PRODUCT:USS Dwight D. Eisenhower"],
		["HMCS Ville de Québec took part.", "PRODUCT:HMCS Ville de Québec"],
	])("%s", (text, name) => expect(namesIn(text)).toContain(name));

	it("what a ship is of is no part of its name", () =>
		expect(namesIn("HMS Duncan of the Royal Navy was sent to Rota.")).toContain("PRODUCT:HMS Duncan"));
	it("initials are no prefix", () =>
		expect(namesIn("The captain, MS Dhoni, scored 40 runs.")).not.toContain("PRODUCT:MS Dhoni"));
});

describe("names with 'and' in them", () => {
	it.each([
		["The Department for Culture, Media and Sport agreed.", "ORG:Department for Culture, Media and Sport"],
		["The Ministry of Health, Labour and Welfare agreed.", "ORG:Ministry of Health, Labour and Welfare"],
		["The Treaty of Lisbon and the Clean Air Act were signed.", "WORK:Treaty of Lisbon"],
		["The Treaty of Lisbon and the Clean Air Act were signed.", "WORK:Clean Air Act"],
		["The Town and Country Planning Act was changed.", "WORK:Town and Country Planning Act"],
	])("%s", (text, name) =>
		expect(namesIn(text).map((each) => each.replace(/:[Tt]he /, ":"))).toContain(name),
	);

	it("countries behind a ministry are countries", () => {
		const names = namesIn("She met officials of the Department of Health, Germany and France, she said.");
		expect(names).toEqual(expect.arrayContaining(["LOC:Germany", "LOC:France"]));
	});
});

describe("an airport or a city owns what is built there", () => {
	it.each([
		["Passengers at Heathrow's Terminal 5 waited.", "FAC:Terminal 5"],
		["Gatwick's North Terminal was closed.", "FAC:North Terminal"],
		["Paris's Gare du Nord was closed.", "FAC:Gare du Nord"],
	])("%s", (text, name) => expect(namesIn(text)).toContain(name));
});

describe("what looks at the sky", () => {
	it.each([
		["The $4 billion Ana Rivas Space Telescope was launched in May.", "PRODUCT:Ana Rivas Space Telescope"],
		["The James Clerk Maxwell Telescope stands on a mountain.", "FAC:James Clerk Maxwell Telescope"],
	])("%s", (text, name) => expect(namesIn(text)).toContain(name));
});

describe("places of one rank with a comma between them are a list", () => {
	it.each([
		[
			"Polls in Ohio, Pennsylvania, Florida show a close race.",
			["LOC:Ohio", "LOC:Pennsylvania", "LOC:Florida"],
		],
		["It flooded Queensland, South Australia and Victoria.", ["LOC:Queensland", "LOC:South Australia"]],
	])("%s", (text, names) => expect(namesIn(text)).toEqual(expect.arrayContaining(names)));

	it("a city is no list of itself and its district", () =>
		expect(namesIn("He spoke in Washington, D.C., on Monday.")).toContain("LOC:Washington, D.C."));
});

describe("the state behind a place's comma is a name of its own", () => {
	it.each([
		["The plant in Gary, Ind., will close.", ["LOC:Gary", "LOC:Ind"]],
		["A judge in Naples, Fla., agreed.", ["LOC:Naples", "LOC:Fla"]],
		["The crowd in Pasadena, California, was large.", ["LOC:Pasadena", "LOC:California"]],
		["It opened in Provo, Utah, and Boise, Idaho.", ["LOC:Provo", "LOC:Utah", "LOC:Boise", "LOC:Idaho"]],
	])("%s", (text, names) => expect(namesIn(text)).toEqual(names));
});

describe("what is owned, and who owns it, are two names", () => {
	it.each([
		[
			"The Hallam Center spoke. Alicia Bannon, counsel in the Hallam Center's Democracy Program, agreed.",
			["MISC:Democracy Program"],
		],
		["FIFA's Disciplinary Commission fined him.", ["ORG:FIFA", "ORG:Disciplinary Commission"]],
		["Two people died in Uttar Pradesh's Ghaziabad.", ["LOC:Uttar Pradesh", "LOC:Ghaziabad"]],
		["Many Iowa Democrats came.", ["LOC:Iowa", "NORP:Democrats"]],
		["His call angered prominent Jewish Republicans.", ["NORP:Jewish", "NORP:Republicans"]],
	])("%s", (text, names) => expect(namesIn(text)).toEqual(expect.arrayContaining(names)));

	it.each([
		["The Liberal Democrats won nine seats.", "Liberal Democrats"],
		["Carl's Jr. opened a shop in Leeds.", "Carl's"],
	])("not in: %s", (text, name) => expect(namesIn(text).join()).toContain(name));
});
