import { describe, expect, it } from "vitest";
import { namesIn } from "./names.ts";

const AROUND: [kind: string, text: string, names: string[]][] = [
	[
		"what is staged",
		"The premiere of Rusalka, a staging of Jenufa were cancelled.",
		["WORK:Rusalka", "WORK:Jenufa"],
	],
	[
		"what is staged",
		"It will be replaced by The Bartered Bride, and not by The Flying Dutchman.",
		["WORK:The Bartered Bride", "WORK:The Flying Dutchman"],
	],
	[
		"lists of a kind",
		"They make drugs such as Norvex, Excelsior and Bergkristall.",
		["PRODUCT:Norvex", "PRODUCT:Excelsior", "PRODUCT:Bergkristall"],
	],
	[
		"lists of a kind",
		"Companies including Corvane, Telvane and Marlin Steel left; villages like Aldway and Combe flooded.",
		["ORG:Corvane", "ORG:Telvane", "ORG:Marlin Steel", "LOC:Aldway", "LOC:Combe"],
	],
	[
		"lists of a kind",
		"She wrote novels such as Salt Hill and Orrin, and films including Marrow.",
		["WORK:Salt Hill", "WORK:Orrin", "WORK:Marrow"],
	],
	[
		"shops",
		"It sells through Costco and Target, and at a Morrisons in Leeds.",
		["ORG:Costco", "ORG:Target", "ORG:Morrisons"],
	],
	["shops", "He was seen outside a Kwik Mart on Friday.", ["ORG:Kwik Mart"]],
	[
		"what is bought and owned",
		"Barry Callebaut's European arm and Orrin's Polish unit will merge.",
		["ORG:Barry Callebaut", "ORG:Orrin"],
	],
	[
		"what is bought and owned",
		"The brand's rival Neuhold was bought. Ferrin offered 900 million euros for it. Solwin left.",
		["ORG:Neuhold", "ORG:Ferrin"],
	],
	[
		"what is bought and owned",
		"Veltrin launched a takeover of Dorwin, and a merger with Kesk is planned.",
		["ORG:Dorwin", "ORG:Kesk"],
	],
	[
		"partners and members",
		"They hired Leigh Marsh, the solicitors, and Owen Tarr, the architects who built it.",
		["ORG:Leigh Marsh", "ORG:Owen Tarr"],
	],
	[
		"partners and members",
		"He met members of Save Our Stacks, and supporters of Hands Off Ryme sang.",
		["ORG:Save Our Stacks", "ORG:Hands Off Ryme"],
	],
	[
		"what is named and branded",
		"In the trial, named CLEAR-2, patients took it. A project called Blue Line failed.",
		["MISC:Blue Line"],
	],
	[
		"what is named and branded",
		"It is sold as Colcrys in Spain and as Myinfla in Canada. Myinfla is dear.",
		["PRODUCT:Colcrys", "PRODUCT:Myinfla"],
	],
	[
		"teams in an article about sport",
		"Athletic coach Jo Bray said the goalkeeper was hurt. Leith Rangers will meet Montrose Vale in the cup on May 23.",
		["ORG:Leith Rangers", "ORG:Montrose Vale"],
	],
	[
		"teams in an article about sport",
		"The striker, now with Suwon, scored in the semi-final. The former Karvin midfielder joined from Bodin.",
		["ORG:Suwon", "ORG:Karvin", "ORG:Bodin"],
	],
	[
		"teams in an article about sport",
		"The goalkeeper Jo Bray was hurt. Town lost to Bodo in the league in March, the coach said, and play Solna on Friday in the final.",
		["ORG:Bodo", "ORG:Solna"],
	],
];

describe("what stands around a name tells its kind", () => {
	it.each(AROUND)("%s: %s", (_, text, names) => expect(namesIn(text)).toEqual(expect.arrayContaining(names)));
});

describe("what only looks like it", () => {
	it.each([
		["He fears leaders like Acumen's director.", "PERSON:Acumen"],
		["He drove off in a Toyota Hilux on Friday.", "ORG:Toyota Hilux"],
		["She arrived at a German in the queue.", "ORG:German"],
		["Peter Lake and Owen Tarr, the lawyers, left.", "ORG:Owen Tarr"],
		["They will meet Alvar on Friday.", "ORG:Alvar"],
		["Members of The Hague court agreed.", "ORG:The Hague"],
	])("%s", (text, name) => expect(namesIn(text)).not.toContain(name));
});

const FIRMS: [text: string, names: string[]][] = [
	[
		"Analysts at Brandt & Vos put it at 200. He sued Kemp & Lowe and Orchard & Finch.",
		["ORG:Brandt & Vos", "ORG:Kemp & Lowe", "ORG:Orchard & Finch"],
	],
	["The drug is made by Basel-based Nordine and Leeds-based Orrin.", ["ORG:Nordine", "ORG:Orrin"]],
	[
		"London-based John Smith and Tokyo-based Kenji Morita signed.",
		["PERSON:John Smith", "PERSON:Kenji Morita"],
	],
	[
		"The Union of Miners, Drivers and Mechanics put it at 40.",
		["ORG:Union of Miners, Drivers and Mechanics"],
	],
	["The Rail, Tram and Bus Union will strike.", ["ORG:Rail, Tram and Bus Union"]],
	[
		"The coroner, Miles Aske, will hold inquests. The head teacher, Alba Roche, left.",
		["PERSON:Miles Aske", "PERSON:Alba Roche"],
	],
	[
		"Banque Delmas is less patient, and Grupo Salto and Banco Torral have left.",
		["ORG:Banque Delmas", "ORG:Grupo Salto", "ORG:Banco Torral"],
	],
	[
		"Founded in 1907 by a pharmacist, Jean Duvalier, the company has been courted before.",
		["PERSON:Jean Duvalier"],
	],
	["Bought by Alba Roche, the club was promoted in 2019.", ["PERSON:Alba Roche"]],
	[
		"They were traced by the network Vonda, said the health service Danila and the streaming service Tubal.",
		["ORG:Vonda", "ORG:Danila", "ORG:Tubal"],
	],
];

describe("firms, unions and who speaks for them", () => {
	it.each(FIRMS)("%s", (text, names) => expect(namesIn(text)).toEqual(expect.arrayContaining(names)));

	it("countries may write & too", () =>
		expect(namesIn("She flew to Trinidad & Tobago.")).toContain("LOC:Trinidad & Tobago"));
});
