import { expect, test } from "vitest";
import { aliasRows } from "../../lambdas/index/rows/alias-rows.ts";
import { listedAs, nameRows } from "../../lambdas/index/rows/name-rows.ts";
import { thing } from "../helpers/artifacts.ts";

test("a person who is named in full is listed by the family name, wherever that stands", () => {
	expect(listedAs({ type: "PERSON", name: "Mirela Stoyanova" })).toEqual(["stoyanova mirela"]);
	expect(listedAs({ type: "PERSON", name: "Xi Jinping" })).toEqual(["xi jinping"]);
	expect(listedAs({ type: "PERSON", name: "Stoyanova" })).toEqual([]);
});

test("what else has a name is listed by the first words that tell", () => {
	expect(listedAs({ type: "ORG", name: "Danube Relief Network" })).toEqual([
		"danube relief network",
		"relief network",
	]);
	expect(listedAs({ type: "ORG", name: "National Bank of Moravia" })).toEqual(["moravia"]);
	expect(listedAs({ type: "LOC", name: "São Tomé" })).toEqual(["sao tome"]);
	expect(listedAs({ type: "LOC", name: "Ö" })).toEqual(["o"]);
});

test("a family name is listed apart from aliases, so that it is never read as if it named one of them", () => {
	expect(aliasRows([thing("PERSON:mirela-stoyanova", { name: "Mirela Stoyanova" })])).toEqual([
		{
			pk: "NAME#st",
			sk: "stoyanova mirela#ENTITY#PERSON#mirela-stoyanova",
			entity: "PERSON:mirela-stoyanova",
			name: "Mirela Stoyanova",
		},
	]);
});

test("what is mentioned in passing is not listed", () => {
	expect(nameRows(thing("LOC:velmora", { salience: 0.1 }))).toEqual([]);
});
