import { describe, expect, it } from "vitest";
import { namesIn } from "./names.ts";

describe("the noun right behind a name tells what it is", () => {
	it.each([
		["Open Art boasts that its Rovell-2 tool can paint.", "PRODUCT:Rovell-2"],
		["She embraces the 2010 Marlow-Frank law on banks.", "WORK:Marlow-Frank"],
		["The firm has released a patch for Internet Explorer.", "PRODUCT:Internet Explorer"],
		["It asks all Internet Explorer customers to wait.", "PRODUCT:Internet Explorer"],
		["They had fought for the British Empire.", "LOC:British Empire"],
	])("%s", (text, name) => expect(namesIn(text)).toContain(name));

	it.each([
		["He opened a Web browser on Monday.", "PRODUCT:Web"],
		["He praised the Denning law on banks.", "WORK:Denning"],
	])("not in: %s", (text, name) => expect(namesIn(text)).not.toContain(name));
});

describe("the noun right before a name tells what it is", () => {
	it.each([
		["The law firm Pemberton Rooke declined to comment.", "ORG:Pemberton Rooke"],
		["The consultancy Marsh Ellery was paid £3 million.", "ORG:Marsh Ellery"],
		["The hedge fund Calder Stone bought shares in Ridley.", "ORG:Calder Stone"],
		["The band Boston played in Leeds.", "ORG:Boston"],
		["The novel Middlemarch and the opera Tosca were named.", "WORK:Middlemarch"],
		["The novel Middlemarch and the opera Tosca were named.", "WORK:Tosca"],
		["The musical Hamilton and the play Translations are on in Dublin.", "WORK:Hamilton"],
		["Her novel, The Glass Tower, won the Booker Prize.", "WORK:Glass Tower"],
		["Kardon's phone Nova is late.", "PRODUCT:Nova"],
	])("%s", (text, name) => expect(namesIn(text)).toContain(name));

	it.each([
		["The company Robert Hale founded in 2002 lost $4 million.", "PERSON:Robert Hale"],
		["She told the company Robert Hale had left.", "PERSON:Robert Hale"],
		["The film Jane Marsh directed was shown in Leeds.", "PERSON:Jane Marsh"],
		["The pollster Nora Kelm said that 40 percent agreed.", "PERSON:Nora Kelm"],
	])("but not who acts behind it: %s", (text, name) => expect(namesIn(text)).toContain(name));
});

describe("what is said of several names is said of each", () => {
	it.each([
		["Kesko and Marlow's, the supermarkets, raised prices.", ["ORG:Kesko", "ORG:Marlow's"]],
		["Lomax, Perrin and Stowe, three housebuilders, were fined.", ["ORG:Lomax", "ORG:Perrin", "ORG:Stowe"]],
	])("%s", (text, names) => expect(namesIn(text)).toEqual(expect.arrayContaining(names)));
});

describe("what companies have and do", () => {
	it.each([
		["Investors sold shares in Tallow on Friday.", "ORG:Tallow"],
		["Sales rose 5 percent at Marlow's and fell 3 percent at Kesko.", "ORG:Marlow's"],
		["Sales rose 5 percent at Marlow's and fell 3 percent at Kesko.", "ORG:Kesko"],
		["Novo's drug Wegovy beat a rival.", "ORG:Novo"],
		["Telvane sued Orix Systems.", "ORG:Telvane"],
		["Labour took 45 seats, Plaid Cymru 12 and the Greens three.", "ORG:Labour"],
		["Bexley plc was fined.", "ORG:Bexley plc"],
	])("%s", (text, name) => expect(namesIn(text)).toContain(name));

	it.each([
		["Women took 45 seats.", "ORG:Women"],
		["Hart sued the council.", "ORG:Hart"],
		["Sales rose in Leeds and at London.", "ORG:London"],
	])("%s", (text, name) => expect(namesIn(text)).not.toContain(name));
});

describe("a facility takes the small noun behind its name", () => {
	it.each([
		["The Al-Shifa hospital was shut.", "FAC:Al-Shifa hospital"],
		["The al-Quds hospital was hit.", "FAC:al-Quds hospital"],
		["They dug the Kestrel tunnel.", "FAC:Kestrel tunnel"],
		["Drones hit the Orlov refinery.", "FAC:Orlov refinery"],
	])("%s", (text, name) => expect(namesIn(text)).toContain(name));

	it.each([
		["The Leeds hospital was shut.", "LOC:Leeds"],
		["The BP refinery was shut.", "ORG:BP"],
	])("but not behind a city or a company: %s", (text, name) => expect(namesIn(text)).toContain(name));
});

describe("titles in quotation marks", () => {
	it.each([
		['Doyle Pictures made the film "Salt Road", which won a prize.', "WORK:Salt Road"],
		["He won a prize for the film “Time,” which is set in the city.", "WORK:Time"],
	])("%s", (text, name) => expect(namesIn(text)).toContain(name));
});

describe("tickers", () => {
	it.each([
		["Rand Gold (NYSE: RGD) rose.", ["ORG:Rand Gold", "ORG:NYSE"]],
		["Tivara Holdings (NYSE: TVR, LSE: TVRA) rose.", ["ORG:Tivara Holdings", "ORG:NYSE", "ORG:LSE"]],
	])("name nobody: %s", (text, names) => expect(namesIn(text)).toEqual(names));
});

describe("names that are words", () => {
	it("two of them are a person's where a person's verb follows", () =>
		expect(namesIn("May Okonkwo said Will Power had left.")).toContain("PERSON:Will Power"));
	it.each([["He said Summer Games had begun."], ["He said Mark Street had flooded."]])("%s", (text) =>
		expect(namesIn(text).filter((name) => name.startsWith("PERSON"))).toEqual([]),
	);
});

describe("a listed organisation whose name is also a word, a river or a car", () => {
	it.each([
		["Target will cut 1,200 jobs.", "ORG:Target"],
		["Visa said on Monday it was sorry.", "ORG:Visa"],
		["Amazon opened nine depots last year.", "ORG:Amazon"],
		["Toyota told dealers it was sorry.", "ORG:Toyota"],
	])("is told by what it does: %s", (text, name) => expect(namesIn(text)).toContain(name));

	it.each([
		["The Amazon lost 90 trees.", "ORG:Amazon"],
		["Target claims were missed.", "ORG:Target"],
		["Shell fire killed two men.", "ORG:Shell"],
		["Next year it will cut 90 jobs.", "ORG:Next"],
	])("but not where it does nothing: %s", (text, name) => expect(namesIn(text)).not.toContain(name));
});

describe("firms and bodies that no article introduces", () => {
	it.each([
		["Rights group Halden said 40 had died.", "ORG:Halden"],
		["Japanese drugmaker Okuda Seiyaku fell.", "ORG:Okuda Seiyaku"],
		["Rock group Salt Harbour played 60 concerts.", "ORG:Salt Harbour"],
		["The tender was won by Brisco Hale, which employs 240 people.", "ORG:Brisco Hale"],
		["Kinver Robotics would buy a third of it.", "ORG:Kinver Robotics"],
	])("%s", (text, name) => expect(namesIn(text)).toContain(name));

	it.each([
		["It was led by Mary Brand, which surprised nine critics.", "ORG:Mary Brand"],
		["She told the company Ann Marsh had left.", "ORG:Ann Marsh"],
	])("but people who do things are people: %s", (text, name) => expect(namesIn(text)).not.toContain(name));
});
