import { opensWithShare } from "../attribution/shares.ts";
import type { Reading } from "../text/reading.ts";
import { anyOf, type Rule } from "../text/rules.ts";
import { firstIn, type Run } from "../text/run.ts";
import type { Scope } from "./scope.ts";
import { isPastBehind } from "./verb-status.ts";

/** A figure, and the token before it. */
interface Given {
	reading: Reading;
	figure: Run;
	before: number;
}

/** "the 150-seat parliament", "85 of its 310 branches": told of a thing that is there, whatever is planned for it. */
export const isGiven = (reading: Reading, { figure }: Scope): boolean =>
	anyOf(GIVEN, { reading, figure, before: figure.first - 1 });

export const GIVEN: readonly Rule<Given>[] = [
	[
		"somebody has so many",
		"The county plans to shut six of Kent's {21} libraries.",
		({ reading, before }) => reading.tagged(before, "possessive"),
	],
	[
		"those just told of",
		"If found guilty the {two} face long terms.",
		({ reading, figure, before }) =>
			reading.lower(before) === "the" &&
			reading.is(figure.first, "small-group") &&
			!reading.tagged(figure.last + 1, "name"),
	],
	[
		"the level that it comes from",
		"The party will win 48 seats, down from {61}.",
		({ reading, before }) =>
			reading.lower(before) === "from" &&
			// "to 20 days from 28"
			(reading.is(before - 1, "change-particle") ||
				reading.tagged(before - 1, "number") ||
				reading.tagged(before - 2, "number")),
	],
	[
		"what they did is told",
		"She will hold inquests into the deaths of {two} men who waited outside.",
		({ reading, figure, before }) =>
			reading.tagged(before, "preposition") &&
			reading.tagged(figure.last + 2, "relative") &&
			isPastBehind(reading, figure.last + 3),
	],
	[
		"a part is taken of it",
		"The bank may close 85 of its {310} branches.",
		({ reading, before }) => isDefinite(reading, before) && reading.lower(before - 1) === "of",
	],
	[
		"so many of those asked say what they would do",
		"Another {45} percent of the firms said they planned to leave.",
		({ reading, figure }) => isAnswer(reading, figure),
	],
	[
		"a word is joined to it",
		"A storm could hit the {150}-seat parliament.",
		({ reading: { end, text, ...reading }, figure, before }) => {
			const behind = end(figure.last);
			return isDefinite(reading, before) && /^[-‐‑]\p{L}/u.test(text.slice(behind, behind + 2));
		},
	],
];

/** Tokens that name those asked at most, between their share and what they say. */
const MAX_ASKED = 8;

/** "79 percent of Whigs say", "four in 10 said" */
function isAnswer(reading: Reading, { first, last }: Run): boolean {
	const { is, lower, size, tagged } = reading;
	const reach = { first: last + 1, last: Math.min(size - 1, last + MAX_ASKED) };
	const verb = firstIn(
		reach,
		(at) => is(at, "answering-verb") || tagged(at, "comma", "verb", "auxiliary", "relative", "mark"),
	);
	if (verb === undefined || !is(verb, "answering-verb") || lower(verb - 1) === "to") return false;
	return opensWithShare(reading, { first, last: verb - 1 });
}

const isDefinite = ({ is, lower }: Pick<Reading, "is" | "lower">, at: number): boolean =>
	is(at, "possessive") || lower(at) === "the" || lower(at) === "this";
