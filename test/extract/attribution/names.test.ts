import { expect, test } from "vitest";
import { findAttributions } from "../../../lambdas/extract/attribution/find-attributions.ts";
import { readDocument } from "../../../lambdas/extract/document.ts";
import { readText } from "../../../lambdas/extract/text/reading.ts";
import type { EntityMention } from "../../../lambdas/shared/extraction.ts";

test.each([
	["May said 40 people had died.", "May", "PERSON"],
	["Doctors Without Borders said 15 of its staff were hurt.", "Doctors Without Borders", "ORG"],
	["Some 15 were hurt, Doctors Without Borders said.", "Doctors Without Borders", "ORG"],
])("a recognised name is a name whatever it is made of: %s", (text, name, type) => {
	const start = text.indexOf(name);
	const mention = {
		type,
		start,
		end: start + name.length,
		text: name,
		entity: `${type}:it`,
	} as EntityMention;
	const found = findAttributions(readText(readDocument({ text }), [mention]));
	expect(found.map(({ source }) => source.text)).toEqual([name]);
});
