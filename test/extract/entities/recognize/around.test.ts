import { describe, expect, it } from "vitest";
import { namesIn } from "./names.ts";

const SAID: [kind: string, text: string, names: string[]][] = [
	[
		"who is asked works for a house",
		"Analysts at Cowen said the move made sense, and an economist at Pellow agreed.",
		["ORG:Cowen", "ORG:Pellow"],
	],
	[
		"who is asked works for a house",
		"Owen Teale, an analyst at Marbury, said so.",
		["ORG:Marbury", "PERSON:Owen Teale"],
	],
	[
		"who is asked works for a house",
		"Analysts at Jefferies expect a loss; strategists at Oriel do not.",
		["ORG:Jefferies", "ORG:Oriel"],
	],
	[
		"a score makes teams of who played, sets do not",
		"Torvona came from behind to beat Alpina 3-2 in front of 38,400 fans.",
		["ORG:Torvona", "ORG:Alpina"],
	],
	[
		"a score makes teams of who played, sets do not",
		"Brescello lost 2-0 to Karvina and Ostrov drew 1-1 with Trebin.",
		["ORG:Brescello", "ORG:Karvina", "ORG:Ostrov", "ORG:Trebin"],
	],
	[
		"a score makes teams of who played, sets do not",
		"Davide Corsi scored twice as Marden beat Solway 3-2. Solway led 2-0 at half-time.",
		["PERSON:Davide Corsi", "ORG:Marden", "ORG:Solway"],
	],
	[
		"a score makes teams of who played, sets do not",
		"Jannik Sander beat Karel Alvar 6-4 6-3 and Sander will meet Alvar again.",
		["PERSON:Jannik Sander", "PERSON:Karel Alvar"],
	],
	[
		"the kind of a firm that opens a sentence is left out",
		"Drugmaker Halden Pharma agreed to buy Corvia Bio. Carmaker Veltor and retailer Obrin fell.",
		["ORG:Halden Pharma", "ORG:Corvia Bio", "ORG:Veltor", "ORG:Obrin"],
	],
	[
		"an office before the comma is a person's",
		"The governor of Hormozgan province, Reza Karimi, said 130 containers had burned.",
		["PERSON:Reza Karimi"],
	],
	[
		"an office before the comma is a person's",
		"The mayor of Dunmore, Alba Roche, and the head of the school, Peter Lake, left.",
		["PERSON:Alba Roche", "PERSON:Peter Lake"],
	],
	[
		"rivals and subsidiaries",
		"Its rival Brightwing has asked for the gates, as has its subsidiary Loganair Cargo.",
		["ORG:Brightwing", "ORG:Loganair Cargo"],
	],
	[
		"what is run and where, and openers of bodies",
		"Elections Nova Scotia said 12 stations had opened late. Swimming Australia paid $3.8 million.",
		["ORG:Elections Nova Scotia", "ORG:Swimming Australia"],
	],
	[
		"what is run and where, and openers of bodies",
		"Cricket Ireland and Tourism Tasmania signed. Project Jonah, a charity, said so.",
		["ORG:Cricket Ireland", "ORG:Tourism Tasmania", "ORG:Project Jonah"],
	],
	[
		"ships by what they do and who is aboard",
		"The captain of the Malaspina Star had asked to stay in port.",
		["PRODUCT:Malaspina Star"],
	],
	[
		"ships by what they do and who is aboard",
		"The Ocean Herald ran aground off Goa, and the Solveig sank in 1954.",
		["PRODUCT:Ocean Herald", "PRODUCT:Solveig"],
	],
	[
		"ships by what they do and who is aboard",
		"He was aboard the Marie Celine when it capsized; the crew of the Kestrel saved him.",
		["PRODUCT:Marie Celine", "PRODUCT:Kestrel"],
	],
	["fairs and software", "He will take it to IFA, the trade fair in Berlin.", ["EVENT:IFA", "LOC:Berlin"]],
	[
		"fairs and software",
		"A court ruled that Galaxy Bridge, software that the phone comes with, was copied.",
		["PRODUCT:Galaxy Bridge"],
	],
	[
		"awards and titles",
		"She won an Oscar for Harbour Lights, and the Booker Prize for Glass Hill.",
		["WORK:Oscar", "WORK:Harbour Lights", "WORK:Booker Prize", "WORK:Glass Hill"],
	],
	[
		"awards and titles",
		"Best actor was Idris Bello for The Tailor of Makola.",
		["PERSON:Idris Bello", "WORK:The Tailor of Makola"],
	],
	[
		"awards and titles",
		"He lives in The Hague, reads The Guardian and played in The Long Goodbye.",
		["LOC:The Hague", "ORG:The Guardian", "WORK:The Long Goodbye"],
	],
	["brands", "In Scotland the drug has been sold as Kaftra since May.", ["PRODUCT:Kaftra", "LOC:Scotland"]],
	[
		"brands",
		"The pill, marketed as Oribel, and a gel sold under the brand Lumo were withdrawn.",
		["PRODUCT:Oribel", "PRODUCT:Lumo"],
	],
	[
		"a work in apposition",
		"The protests began with a song, Tumechoka, by a pupil in Kisumu.",
		["WORK:Tumechoka", "LOC:Kisumu"],
	],
	[
		"where somebody is from, and names that are words",
		"Gareth Pugh, 54, of Barry, admitted fraud. Lee Marsh, 31, from Nelson, denied it.",
		["PERSON:Gareth Pugh", "LOC:Barry", "LOC:Nelson", "PERSON:Lee Marsh"],
	],
	[
		"where somebody is from, and names that are words",
		"She leaves with five golds, Canada's Summer Reid with three.",
		["PERSON:Summer Reid"],
	],
];

describe("what the article says around a name", () => {
	it.each(SAID)("%s: %s", (_, text, names) => expect(namesIn(text)).toEqual(expect.arrayContaining(names)));
});

describe("what is not said of the name", () => {
	it.each([
		["She hit Iran's drones and Apple phones.", "PRODUCT:Iran"],
		["Jannik Sander beat Karel Alvar 6-4 6-3.", "ORG:Karel Alvar"],
		["Meanwhile, the company, a bank, said so.", "ORG:Meanwhile"],
		["He lives in The Hague and met The King Kusae.", "WORK:The Hague"],
		["France beat Italy 3-2.", "ORG:France"],
	])("%s", (text, name) => expect(namesIn(text)).not.toContain(name));
});
