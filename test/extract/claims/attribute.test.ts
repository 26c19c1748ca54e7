import { describe, expect, test } from "vitest";
import { claim, claims } from "./claims.ts";

const source = (text: string) => claim(text).attribution;

describe("who says a figure", () => {
	test("the innermost source, with its entity, its cue and its relay", () => {
		expect(
			source(
				"[[LOC:south-korea|South Korea]]'s [[ORG:nis|National Intelligence Service]] (NIS) estimates that {6,000} troops died, the [[ORG:ap|Associated Press]] reported.",
			),
		).toEqual({
			start: 0,
			end: 49,
			text: "South Korea's National Intelligence Service (NIS)",
			source: "ORG:nis",
			cue: "estimates",
			via: "ORG:ap",
		});
	});

	test("an agency that is told by a name is not the organisation named before", () => {
		const [, second] = claims(
			"The [[ORG:orden|Orden]] said {40} people died. The U.N. humanitarian agency said {84} were hurt.",
		);
		expect(second!.attribution).toMatchObject({ text: "The U.N. humanitarian agency" });
		expect(second!.attribution).not.toHaveProperty("source");
	});

	test.each([
		[
			"a role before its name",
			"Mayor [[PERSON:jane-doe|Jane Doe]] said {40} people died.",
			"PERSON:jane-doe",
		],
		[
			"a name before its role",
			"[[PERSON:jane-doe|Jane Doe]], the mayor of [[LOC:troy|Troy]], said {40} people died.",
			"PERSON:jane-doe",
		],
		[
			"a role with its name behind",
			"The mayor of [[LOC:troy|Troy]], [[PERSON:jane-doe|Jane Doe]], said {40} people died.",
			"PERSON:jane-doe",
		],
		["the author of a report", "A report by the [[ORG:un|UN]] said {40} people died.", "ORG:un"],
		["the author of data", "[[ORG:labor|Labor Department]] data showed {40} jobs were lost.", "ORG:labor"],
		[
			"whom a spokesman speaks for",
			"A spokesman for [[ORG:acme|Acme]] said {40} jobs were lost.",
			"ORG:acme",
		],
		[
			"whom a pronoun stands for",
			"[[PERSON:jane-doe|Jane Doe]] spoke in Troy. She said {40} people died.",
			"PERSON:jane-doe",
		],
	])("%s", (_, text, id) => {
		expect(source(text)?.source).toBe(id);
	});

	test.each([
		[
			"an unnamed source has only words",
			"A person familiar with the matter said {40} jobs were lost.",
			"A person familiar with the matter",
		],
		[
			"officials of a country are not the country",
			"Officials in [[LOC:kyiv|Kyiv]] said {40} people died.",
			"Officials in Kyiv",
		],
		[
			"a pronoun that may be either is nobody",
			"[[PERSON:a|Ann Lee]] met [[PERSON:b|Eve Roe]]. She said {40} people died.",
			"She",
		],
	])("%s", (_, text, words) => {
		expect(source(text)?.text).toBe(words);
		expect(source(text)?.source).toBeUndefined();
	});

	test("a relay without an entity is given by its words", () => {
		expect(source("The minister was quoted by state media as saying {300} troops were sent.")?.via).toBe(
			"state media",
		);
	});

	test.each([
		"[[PERSON:kim|Kim]] has reportedly sent {thousands} of troops.",
		"{Forty} people are believed to have died.",
		"The town has {900} houses.",
	])("no source: %s", (text) => {
		expect(source(text)).toBeUndefined();
	});

	test("sources change within a sentence and over sentences", () => {
		const sources = claims(
			"The ministry put the toll at {40}, while the rebels claimed {300} had died. The town has {900} houses.",
		).map(({ attribution }) => attribution?.text);
		expect(sources).toEqual(["The ministry", "the rebels", undefined]);
	});
});
