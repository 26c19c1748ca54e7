import { describe, expect, it } from "vitest";
import { extract } from "../../../../lambdas/extract/extract.ts";

const thingsOf = (text: string) => extract({ text }).extraction.things;

describe("other names that an article gives a thing", () => {
	it.each([
		[
			"Halvorsen Petroleum, better known as Halpet, resigned. Mr Berg said Halpet was ready.",
			"Halvorsen Petroleum",
			"Halpet",
		],
		["Castell Group, formerly Brightline, merged with a rival.", "Castell Group", "Brightline"],
		["The Movement for Dawn, which is known as Modaw, won. Modaw leads.", "Movement for Dawn", "Modaw"],
		["President Silvio Reis – more commonly known as Tico – spoke. Tico left.", "Silvio Reis", "Tico"],
		[
			"Halvorsen Petroleum (better known as Halpet) resigned. Mr Berg said Halpet was ready.",
			"Halvorsen Petroleum",
			"Halpet",
		],
		["Silvio Reis, nicknamed Tico, scored. Tico left at half-time.", "Silvio Reis", "Tico"],
		[
			"Portland Bridge Holdings, which trades as Portal, closed. Portal had 40 shops.",
			"Portland Bridge Holdings",
			"Portal",
		],
		[
			"The Armenian Revolutionary Federation, or Dashnaks, led them. Dashnaks sang.",
			"Armenian Revolutionary Federation",
			"Dashnaks",
		],
		["Rand Gold (NYSE: RGD) rose. RGD shares are up 4 percent.", "Rand Gold", "RGD"],
	])("%s", (text, name, alias) => {
		const thing = thingsOf(text).find((each) => each.name === name);
		expect(thing?.aliases).toContain(alias);
		expect(thingsOf(text).filter((each) => each.name === alias)).toEqual([]);
	});

	it("a house named by its founder keeps the 's in its name and goes without it in its id", () => {
		const things = thingsOf("Marlow's said it would close. Marlow's shops are busy.");
		expect(things.map(({ id, name }) => [id, name])).toEqual([["ORG:marlow", "Marlow's"]]);
	});

	it.each([
		["Tolland Steel (LSE: TLS) dropped 7 percent.", "ORG:london-stock-exchange"],
		[
			"The company, listed on the LSE, lost 4 percent; the LSE said trading was halted.",
			"ORG:london-stock-exchange",
		],
		["Researchers at the LSE, where she teaches economics, found so.", "ORG:london-school-of-economics"],
	])("the LSE is what stands beside it: %s", (text, id) =>
		expect(thingsOf(text).map((each) => each.id)).toContain(id),
	);
});

describe("short names and letters behind a name", () => {
	it.each([
		["Harlow Stores swung to a profit. Harlow said it would hire 900 people.", "Harlow Stores", "Harlow"],
		[
			"Northgate United owe £74m. Northgate told the league that they could pay.",
			"Northgate United",
			"Northgate",
		],
	])("%s", (text, name, alias) => {
		expect(thingsOf(text).find((each) => each.name === name)?.aliases).toContain(alias);
	});

	it("somebody of a firm's name is somebody", () => {
		const things = thingsOf("Ruth Marlow founded Marlow Foods. Marlow said she was glad.");
		expect(things.map(({ type, name }) => `${type} ${name}`)).toEqual(
			expect.arrayContaining(["PERSON Ruth Marlow", "ORG Marlow Foods"]),
		);
	});

	it("KC and SC are no part of a name", () =>
		expect(
			thingsOf("Vaswani's counsel, Advocate Piet Roos SC, put it to him.").map(({ name }) => name),
		).toContain("Piet Roos"));
});
