import { expect, test } from "vitest";
import { aliasRows, surnameOf } from "../../lambdas/index/rows/alias-rows.ts";
import { thing } from "../helpers/artifacts.ts";

test("a person who is named in full is listed by the family name, wherever that stands", () => {
	expect(surnameOf({ type: "PERSON", name: "Mirela Stoyanova" })).toBe("stoyanova");
	expect(surnameOf({ type: "PERSON", name: "Xi Jinping" })).toBe("xi");
	expect(surnameOf({ type: "PERSON", name: "Stoyanova" })).toBeUndefined();
	expect(surnameOf({ type: "ORG", name: "Vratsa Water" })).toBeUndefined();
});

test("a family name is listed apart from aliases, so that it is never read as if it named one of them", () => {
	const rows = aliasRows([thing("PERSON:mirela-stoyanova", { name: "Mirela Stoyanova" })]);
	expect(rows).toEqual([
		{
			pk: "SURNAME#stoyanova",
			sk: "ENTITY#PERSON#mirela-stoyanova",
			entity: "PERSON:mirela-stoyanova",
			name: "Mirela Stoyanova",
		},
	]);
});
