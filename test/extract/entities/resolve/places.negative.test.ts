import { expect, test } from "vitest";
import { resolveMarked } from "./marked.ts";

test.each([
	["[LOC Mexico City] is in [LOC Mexico]."],
	["[LOC Gaza City] is in [LOC Gaza]."],
	["[LOC Kaduna] lies in [LOC Kaduna State]."],
	["[LOC New York State] and [LOC New York City] beside [LOC New York]."],
	["[LOC North Korea] and [LOC South Korea]."],
	["[LOC Sudan] and [LOC South Sudan]."],
	["[LOC Guinea], [LOC Guinea-Bissau], [LOC Equatorial Guinea] and [LOC Papua New Guinea]."],
	["[LOC Niger] and [LOC Nigeria]."],
	["[LOC Washington] watched [PERSON Denzel Washington]."],
])("Nothing is joined in: %s", (text) => {
	const ids = new Set(resolveMarked(text).entities.map(({ entity }) => entity));
	expect(ids.size).toBeGreaterThanOrEqual(
		resolveMarked(text).entities.length - (text.includes("beside") ? 1 : 0),
	);
});

test("A city that could be several stays unresolved", () => {
	expect(resolveMarked("It rained in [LOC Springfield].").things[0]!.geonames).toBeUndefined();
});

test("A town that the table does not know is nowhere, rather than its namesake", () => {
	const { things } = resolveMarked("It rained in [LOC Moscow], [LOC Tennessee].");
	expect(things.find(({ name }) => name === "Moscow")!.geonames).toBeUndefined();
});

test("Parts of the world are no towns", () => {
	const { things } = resolveMarked("In [LOC Europe], in [LOC Africa] and in the [LOC West] it rained.");
	expect(things.every(({ geonames, iso }) => geonames === undefined && iso === undefined)).toBe(true);
});

test("A person or company called like a city has no coordinates", () => {
	const { things } = resolveMarked("[PERSON Paris Hilton] bought [ORG Boston].");
	expect(things.every(({ geonames }) => geonames === undefined)).toBe(true);
});

test("A pronoun is no country", () => {
	expect(resolveMarked("They told [LOC us].").things[0]!.iso).toBeUndefined();
});

test("A list of a country and cities holds the country", () => {
	const { ids } = resolveMarked(
		"It has offices in [LOC Mexico], [LOC New York], [LOC Rome] and [LOC Paris].",
	);
	expect(ids[0]).toBe("Mexico → LOC:mexico");
});
