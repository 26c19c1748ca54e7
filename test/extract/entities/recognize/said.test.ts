import { describe, expect, it } from "vitest";
import { namesIn } from "./names.ts";

/** Each line: a text, then names it must give, and with "!" names it must not. */
const check = (text: string, ...names: string[]): void => {
	const found = namesIn(text);
	for (const name of names) {
		if (name.startsWith("!")) expect(found, text).not.toContain(name.slice(1));
		else expect(found, text).toContain(name);
	}
};

describe("what an article says of a thing decides its type", () => {
	it.each([
		["Shares in Corvane fell 4 percent on Tuesday.", "ORG:Corvane"],
		["Cordell reported a loss of $4 million in the second quarter.", "ORG:Cordell"],
		["Hallam raised its forecast to $4 million.", "ORG:Hallam"],
		["Kinsey employs 900 people in Cork.", "ORG:Kinsey"],
		["Bardell's chief executive, Tom Crane, left.", "ORG:Bardell"],
		["Bardell (NYSE: BDL) rose 4 percent.", "ORG:Bardell"],
		["Norwick laid off 300 people in Hull.", "ORG:Norwick"],
		["Aldwell said it would appeal against the fine.", "ORG:Aldwell"],
		[
			"The committee will retain Pellmore Wright, which has checked the books since 2004.",
			"ORG:Pellmore Wright",
		],
		["Sandro filed for bankruptcy on Friday.", "ORG:Sandro"],
		["Milburn, a chain of bakeries, opened nine shops.", "ORG:Milburn"],
		["Workers at Milburn will strike on Friday.", "ORG:Milburn"],
	])("a company: %s", (text, name) => check(text, name));

	it.each([
		["Hale, a nurse, said that 9 people died.", "PERSON:Hale"],
		["Hale, 43, said that 9 people died.", "PERSON:Hale"],
		["Simon Kinsey acquired the farm in 1998.", "PERSON:Simon Kinsey"],
		["Tess Bardell, the chief executive of a bank, left.", "PERSON:Tess Bardell"],
		["A spokesman for Ruth Adler said that she was well.", "PERSON:Ruth Adler"],
		["Carl Denning will cut 90 jobs at the council, he said.", "PERSON:Carl Denning"],
		["France will cut 1,400 jobs in its ministries.", "LOC:France"],
		["In Leeds, a company said that it had sold 90 cars.", "LOC:Leeds"],
		["The registrar of the university, Tariq Hossain, left.", "PERSON:Tariq Hossain"],
		["Residents in Hale said that 9 people died.", "LOC:Hale"],
	])("no company: %s", (text, name) => check(text, name));

	it("carries what one sentence says to every other", () => {
		const text =
			"Hallam fell in London. Buyers of Hallam were few. Later Hallam, a maker of pumps, said that it had lost $4 million.";
		expect(namesIn(text).filter((name) => name === "ORG:Hallam")).toHaveLength(3);
	});

	it("leaves a listed place and a person by title alone, whatever a namesake does", () => {
		const text = "Hallam, a software company, was sold. Mr Hallam, who founded it, lives in Leeds.";
		check(text, "ORG:Hallam", "PERSON:Hallam", "LOC:Leeds");
	});

	it("takes another name for the same thing as the first", () => {
		check(
			"Norland Petroleum, better known as Norpet, rose. Norpet was glad.",
			"ORG:Norpet",
			"!PERSON:Norpet",
		);
	});
});

describe("titles, prizes and houses", () => {
	it.each([
		["Her film, “The Last Orchard”, won in Cork.", "WORK:The Last Orchard"],
		["“Rain on the Roof,” her first novel, sold 900 copies.", "WORK:Rain on the Roof"],
		[
			"It was up for Best Editing and Best Costume and Design.",
			"WORK:Best Editing",
			"WORK:Best Costume and Design",
		],
		["Veltor showed its Lumen 7, a phone that folds.", "PRODUCT:Lumen 7"],
		["A lawyer for the White House denied it.", "ORG:White House"],
		["Galdor Bridge, software that reads X-rays, is free.", "!ORG:Galdor Bridge"],
	])("%s", (text, ...names) => check(text, ...names));

	it.each([
		["“Good Luck,” he said on Monday.", "!WORK:Good Luck"],
		["Paul “Big Bear” Hanlon won.", "!WORK:Big Bear"],
		["“We Will Not Be Moved By This Man,” said Ruth Adler.", "!WORK:We Will Not Be Moved By This Man"],
		["Shares in Best Buy rose.", "!WORK:Best Buy"],
		["George Best played there.", "!WORK:Best"],
		["The Egypt prison has 900 beds.", "!FAC:Egypt prison"],
		["He flew from a Leeds airport.", "!FAC:Leeds airport"],
		["Mary Storm, 43, said that 9 people died.", "!EVENT:Storm"],
		["Storm Reid said that she was glad.", "!EVENT:Storm Reid"],
	])("but not: %s", (text, name) => check(text, name));
});

describe("what a name's own words say", () => {
	it.each([
		["The frigate HMS Resolute left port with 90 sailors.", "PRODUCT:HMS Resolute"],
		["The Elk Hollow fire burned 4,000 acres.", "EVENT:Elk Hollow fire"],
		["The 2019 Corran earthquake killed 90 people.", "EVENT:Corran earthquake"],
		["The Battle of Ardven cost 900 lives.", "EVENT:Battle of Ardven"],
		["Operation Halcyon freed 40 captives.", "EVENT:Operation Halcyon"],
		["The Kessel Dam holds 4 million cubic metres.", "FAC:Kessel Dam"],
		["The Vauxhall Corsa hit a wall.", "PRODUCT:Vauxhall Corsa"],
		["Police seized a Glock 19 and two knives.", "PRODUCT:Glock 19"],
		["Brent crude rose 4 percent to $70 a barrel.", "PRODUCT:Brent"],
		["Morwen Pictures made 12 films last year.", "ORG:Morwen Pictures"],
		["Delaney's said that profit fell 9 percent.", "ORG:Delaney's"],
		["Sales at Delaney's fell 9 percent.", "ORG:Delaney's"],
		["Storm Brunhild had cut the road to Hale.", "EVENT:Storm Brunhild"],
		["Ferries stayed in port as tropical storm Renata drew near.", "EVENT:Renata"],
		["He was wounded in Operation Tarn Koro last year.", "EVENT:Operation Tarn Koro"],
		["The crash closed Highway 41 for nine hours.", "FAC:Highway 41"],
		["Guards fled from the Bellmore prison on Sunday.", "FAC:Bellmore prison"],
		["The Tessin Barrage holds 4 million cubic metres.", "FAC:Tessin Barrage"],
		["The match at Stadio Belmondi was put off.", "FAC:Stadio Belmondi"],
		["Flights at JFK were late.", "FAC:JFK"],
		["The levy was set by Act No. 1409 of 1981.", "WORK:Act No. 1409 of 1981"],
		["Nine people had coronavirus in Hale.", "MISC:coronavirus"],
	])("%s", (text, name) => check(text, name));

	it.each([
		["The Ford Foundation gave $4 million.", "!PRODUCT:Ford Foundation"],
		["The Boeing executive left on Friday.", "!PRODUCT:Boeing executive"],
		["Delaney's lawyer said that profit fell.", "!ORG:Delaney's"],
		["The earthquake in Turkey killed 90 people.", "LOC:Turkey"],
		["The Hollow fire department sent 40 men.", "!EVENT:Hollow fire"],
	])("no more than that: %s", (text, name) => check(text, name));

	it("knows a storm and a ship by their short names", () => {
		check("Hurricane Doris killed 9 people. Doris moved north.", "EVENT:Hurricane Doris", "EVENT:Doris");
	});
});

describe("what names nothing", () => {
	it.each([
		["GDP grew 4 percent and the CPI rose.", "!MISC:GDP", "!PRODUCT:GDP", "!MISC:CPI"],
		["Revenue for FY24 was $4 million, up from FY23.", "!MISC:FY24", "!PRODUCT:FY23"],
		["Rangers counted 40 tents in the park.", "!ORG:Rangers"],
		["HANOI - Vendors sold 40 tonnes of rice.", "!PERSON:Vendors", "!ORG:Vendors"],
	])("%s", check);

	it("is no reason to lose a club", () => check("Rangers beat Celtic 2-0 on Sunday.", "ORG:Rangers"));
});

describe("given names that are also words", () => {
	it.each([
		["May Okafor sold 40 paintings.", "PERSON:May Okafor"],
		["Grant Mark and Rose Bush own 40 acres.", "PERSON:Grant Mark"],
		["In May Okafor sold 40 paintings.", "!PERSON:May Okafor"],
		["Last May Okafor sold 40 paintings.", "!PERSON:May Okafor"],
		["Will Okafor sell 40 paintings?", "!PERSON:Will Okafor"],
	])("%s", check);
});

describe("names that the article gives away", () => {
	it.each([
		["Will Hunt, the coach, left after 9 games. Hunt had a year to go.", "PERSON:Will Hunt", "PERSON:Hunt"],
		["Carla Banks, the minister, left. Banks said that it was time.", "PERSON:Banks"],
		["Carla Banks, the minister, left. Banks closed at noon.", "!ORG:Banks"],
		["Carla Banks, the minister, left. Banks in the city were shut.", "!PERSON:Banks"],
		["The Salt and Light (SaL) party won 9 seats.", "ORG:Salt and Light", "ORG:SaL"],
		["The Bread and Roses (BaR) party won 9 seats.", "ORG:Bread and Roses", "ORG:BaR"],
		["The Crew Vehicle (CV) is late.", "!ORG:Crew Vehicle"],
	])("%s", check);

	it("takes Amazon for the company where it does what companies do, and for the river elsewhere", () => {
		check("Amazon will cut 900 posts. Boats on the Amazon were late.", "ORG:Amazon", "LOC:Amazon");
	});
});

describe("what American news writes around names", () => {
	it.each([
		["He endorsed Indiana Gov. Carl Denning on Friday.", "!PERSON:Indiana Gov", "!PERSON:Indiana Gov."],
		["The bill by Democratic Sen. Ruth Adler failed.", "!PERSON:Democratic Sen", "PERSON:Ruth Adler"],
		["Sen. Ruth Adler, D-Mo., voted against it.", "!PERSON:D-Mo", "!PERSON:D-Mo.", "PERSON:Ruth Adler"],
		["Sen. Ruth Adler (R-Texas) voted against it.", "!ORG:R-Texas", "LOC:Texas"],
		["Sen. Ruth Adler (D-N.H.) voted against it.", "LOC:N.H"],
		["Sens. Ruth Adler (I-North Dakota) and Carl Denning voted.", "LOC:North Dakota", "!PERSON:Sens"],
		["It is a victory for Gov. Carl Denning (R) and his state.", "!ORG:R", "PERSON:Carl Denning"],
		["He and Sen. Carl Denning met fellow Sen. Ruth Adler.", "!PERSON:Sen", "PERSON:Ruth Adler"],
		[
			"Among the critics are Ohio Gov. Carl Denning and Idaho Republican Sens. Ruth Adler and Tom Hale.",
			"LOC:Ohio",
			"LOC:Idaho",
		],
		["He served in the Obama White House.", "ORG:White House", "PERSON:Obama"],
		["The Michigan Republican left.", "LOC:Michigan", "NORP:Republican"],
		["Mr Sen said that 9 people came.", "PERSON:Sen"],
		["The trial moved to Charlotte, N.C., on Monday.", "!PRODUCT:N.C", "!PRODUCT:N.C."],
		["He greeted Gov. Carl Denning.", "PERSON:Carl Denning"],
		["Most Republicans in the state voted for him.", "!PERSON:Republicans"],
		["Rep Daley, a farmer, came.", "!NORP:Daley"],
	])("%s", check);
});
