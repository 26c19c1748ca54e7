import { describe, expect, test } from "vitest";
import { findAttributions } from "../../lambdas/extract/attribution/find-attributions.ts";
import { addClaims } from "../../lambdas/extract/claims/add-claims.ts";
import { findDates } from "../../lambdas/extract/dates/find-dates.ts";
import { readDocument } from "../../lambdas/extract/document.ts";
import { findFigures } from "../../lambdas/extract/figures/find-figures.ts";
import { singular } from "../../lambdas/extract/text/lexicon/singular.ts";
import { readText, withDates } from "../../lambdas/extract/text/reading.ts";

/** Words of one class: whichever stands in a frame, the frame reads alike. */
const CLASSES = {
	determiner: "the this its their his our",
	plural: "the these those its their",
	rose: "rose increased jumped climbed grew surged soared",
	climbed: "rose jumped climbed grew surged soared",
	fell: "fell dropped declined decreased slipped plunged",
	raised: "raised increased boosted lifted",
	cut: "cut reduced slashed trimmed lowered",
	people: "police officials witnesses doctors rescuers",
	said: "said claimed insisted maintained argued",
	documents: "figures records statistics documents",
	showed: "showed indicated suggested revealed confirmed",
	places: "towns villages districts provinces",
	hurt: "killed wounded injured",
	jobs: "jobs posts",
	about: "about around roughly nearly almost",
	denied: "denied disputed rejected",
	expects: "expects predicts forecasts",
	day: "Monday Tuesday Wednesday Thursday Friday",
	month: "January February April June July",
} as const;

type Class = keyof typeof CLASSES;

/** Sentences with a class in braces; every way of filling the second part is a frame of its own. */
const OPENINGS = ["", "In the north, ", "On Sunday, ", "Last year, "];
const AMOUNTS = ["12", "40", "1,200", "more than 300", "at least 60"];
const PATTERNS: [Class, string][] = [
	["determiner", "the bank cut {} rate by A percent"],
	["plural", "A of {} towns were flooded"],
	["climbed", "exports {} A percent"],
	["rose", "exports {} by A percent in May"],
	["fell", "sales {} by A percent"],
	["fell", "sales {} A percent, the ministry said"],
	["raised", "the firm {} its dividend by A percent"],
	["cut", "the firm {} its forecast by A percent"],
	["people", "{} said A people died in the fire"],
	["people", "A people died in the fire, {} said"],
	["said", "the ministry {} that A people died"],
	["said", "officials {} A people had died"],
	["documents", "official {} show A people died"],
	["showed", "a survey {} that A farms had closed"],
	["places", "the storm hit A {}"],
	["places", "A of the {} have no water"],
	["hurt", "the blast {} A people"],
	["hurt", "A people were {} in the blast"],
	["jobs", "the firm will cut A {}"],
	["denied", "the army {} reports that A people died"],
	["expects", "the bank {} that growth will reach A percent"],
	["day", "A people died on {}"],
	["month", "A people died in {} 2025"],
];

const frames = PATTERNS.flatMap(([slot, pattern]) =>
	OPENINGS.flatMap((opening) =>
		AMOUNTS.map((amount): [Class, string] => [slot, sentence(opening + pattern.replace("A", amount))]),
	),
);

function sentence(text: string): string {
	return `${text.replace(/^(?!\{)./, (letter) => letter.toUpperCase())}.`;
}

/** What a text says, with the word in question taken out of the words. */
function readingOf(text: string, word: string): unknown {
	const bare = readText(readDocument({ text, publishedAt: "2026-02-16" }));
	const dates = findDates(bare);
	const reading = withDates(bare, dates);
	const attributions = findAttributions(reading);
	const figures = addClaims(reading, findFigures(reading, { entities: [], dates }), {
		entities: [],
		things: [],
		dates,
		attributions,
	});
	const without = (value: string | undefined) =>
		value?.toLowerCase().replace(new RegExp(`\\b(?:${word}|${singular(word)})\\b`, "g"), "{}");
	return figures.map(
		({ kind, modifier, value, unit, counted, countedHead, event, attribution, status, when, change }) => ({
			...{ kind, modifier, value, unit, status, change },
			counted: without(counted),
			head: without(countedHead),
			event: without(event),
			source: without(attribution?.text),
			cue: without(attribution?.cue),
			when: without(when?.text),
		}),
	);
}

describe("words of one class stand for each other", () => {
	test.each(frames)("%s: %s", (slot, frame) => {
		const [first = "", ...others] = CLASSES[slot].split(" ");
		const fill = (word: string) => sentence(frame.slice(0, -1).replace("{}", word));
		const expected = readingOf(fill(first), first.toLowerCase());
		expect(expected).not.toEqual([]);
		for (const word of others)
			expect(readingOf(fill(word), word.toLowerCase()), fill(word)).toEqual(expected);
	});
});
