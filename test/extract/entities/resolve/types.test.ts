import { expect, test } from "vitest";
import { resolveMarked } from "./marked.ts";

test("A stray type follows the others of the same name", () => {
	const { entities } = resolveMarked(
		"[ORG Google] rose. [ORG Google] fell. [PERSON Google] stayed. [MISC Google] left.",
	);
	expect(entities.map(({ type }) => type)).toEqual(["ORG", "ORG", "ORG", "ORG"]);
});

test("What stands next to a mention outweighs what the others are", () => {
	const { entities } = resolveMarked(
		"In [LOC Jordan] it rained. [LOC Jordan] is dry. [LOC Jordan] is old. Mr [PERSON Jordan] left.",
	);
	expect(entities.map(({ type }) => type)).toEqual(["LOC", "LOC", "LOC", "PERSON"]);
});

test("A club and its city stay apart", () => {
	const { things } = resolveMarked("[ORG Liverpool] won. [ORG Liverpool] danced in [LOC Liverpool].");
	expect(things.map(({ id }) => id).sort()).toEqual(["LOC:liverpool", "ORG:liverpool"]);
});

test("A surname follows the type of the full name it comes from", () => {
	const { ids } = resolveMarked(
		"Prosecutor [PERSON Katarina Strömberg] said sorry. [ORG Stromberg] has closed the file.",
	);
	expect(ids[1]).toBe("Stromberg → PERSON:katarina-stromberg");
});

test("Mr Washington is no city, whatever he was read as", () => {
	const { entities } = resolveMarked(
		"[PERSON Marcus Washington] sang. Mr [LOC Washington] cried in [LOC Washington].",
	);
	expect(entities.map(({ type }) => type)).toEqual(["PERSON", "PERSON", "LOC"]);
});

test("A club once read as a person is the club that the others are", () => {
	const { things } = resolveMarked("[PERSON Kingsport Rovers] won. [ORG Rovers] sang. [ORG Rovers] danced.");
	expect(things.map(({ type }) => type)).toEqual(["ORG"]);
});

test("An employer keeps its type beside a person of its name", () => {
	const { ids } = resolveMarked("[PERSON Denise Ford] once worked for [ORG Ford].");
	expect(ids[1]).toBe("Ford → ORG:ford");
});

test("A person's surname stays a person where a full name was once read as an organisation", () => {
	const { things } = resolveMarked(
		"[PERSON Kim Jong Un] spoke. [PERSON Kim Jong Un] left. [ORG Kim Jong Un] slept. [PERSON Kim] woke.",
	);
	expect(things.map(({ id }) => id)).toEqual(["PERSON:kim-jong-un"]);
});

test("A person is found behind a party or an office that was read as part of the name", () => {
	const { ids } = resolveMarked("[PERSON Hillary Clinton] spoke. [ORG Democrat Hillary Clinton] left.");
	expect(ids[1]).toBe("Democrat Hillary Clinton → PERSON:hillary-clinton");
	const { things } = resolveMarked("[PERSON Carlos Slim] spoke. [ORG Fundación Carlos Slim] gave.");
	expect(things.map(({ type }) => type)).toEqual(["PERSON", "ORG"]);
});

test("A body known everywhere is an organisation, whatever it was read as", () => {
	expect(resolveMarked("The [LOC U.N.] met.").things[0]!.id).toBe("ORG:united-nations");
	expect(resolveMarked("In [LOC AP] it rained.").things[0]!.type).toBe("LOC");
});

test.each([
	["The [ORG Agrocal] paid. Farmers like [LOC Agrocal].", 1],
	["[PRODUCT Chatwell] is an app. [ORG Chatwell] said so.", 1],
	["[ORG Liverpool] won. He lives in [LOC Liverpool].", 2],
	["[ORG Ford] fell. [PERSON Ford] left.", 2],
])("A name that is read two ways as often is one thing, but for people and places: %s", (marked, count) => {
	expect(resolveMarked(marked).things).toHaveLength(count);
});

test("The article parts a river from the company of its name", () => {
	const { ids } = resolveMarked("[ORG Amazon] shut a depot near the [LOC Amazon].");
	expect(ids).toEqual(["Amazon → ORG:amazon", "Amazon → LOC:amazon"]);
});
