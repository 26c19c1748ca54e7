import { anyOf, type Rule } from "../../text/rules.ts";
import type { Amount, Line } from "./amount.ts";

/** A bound word before a number, and what stands before it. */
interface Before {
	line: Line;
	amount: Amount;
	phrase: string;
	/** Its first atom. */
	from: number;
}

/** Bound words that mean something else there. */
export const OTHERWISE: readonly Rule<Before>[] = [
	[
		"over and under a stretch of time",
		"He worked there over five years.",
		({ line, amount, phrase, from }) =>
			isOneOf(phrase, "over", "under") &&
			amount.kind === "duration" &&
			!isLasting(line, from - 1) &&
			!line.is(amount.to, "lasting-end"),
	],
	[
		"estimated as a verb",
		"The service estimated around 600 deaths.",
		({ line, phrase, from }) =>
			phrase.startsWith("estimated") && line.isLetters(from - 1) && !isBeforeParticiple(line, from - 1),
	],
	[
		"maybe a share",
		"They saved maybe a third of it.",
		({ amount, phrase }) => phrase === "maybe" && amount.kind === "ratio",
	],
	[
		"up to a level",
		"The rate ticked up to 4.5 percent.",
		({ line, phrase, from }) => phrase === "up to" && line.is(from - 1, "moving-verb"),
	],
	[
		"under a scheme of that size",
		"Flats were built under a $2.3bn scheme.",
		({ line, amount, phrase, from }) =>
			isOneOf(phrase, "over", "under", "above", "below") &&
			amount.kind === "money" &&
			amount.numeral.from > from + 1 &&
			line.is(from + 1, "indefinite-article") &&
			line.isSmall(amount.to) &&
			!line.is(amount.to, "function-word") &&
			// "would not go above a $12 minimum wage"
			!line.is(from - 1, "moving-verb"),
	],
	[
		"a comparison with so many of them",
		"Its hall is larger than 12 of 15 others.",
		({ line, amount, phrase }) =>
			phrase.endsWith("er than") &&
			amount.kind === "count" &&
			line.lower(amount.to) === "of" &&
			line.isDigits(amount.to + 1),
	],
	[
		"past a small number",
		"They walked past 12 soldiers.",
		({ amount, phrase }) => phrase === "past" && amount.numeral.scale < 1e3 && (amount.value ?? 0) < 100,
	],
	[
		"from where no prices start",
		"The team drew 40 players from 12 towns.",
		({ line, amount, phrase, from }) =>
			phrase === "from" && (!line.is(from - 1, "price-start") || line.lower(amount.to) === "to"),
	],
	[
		"near a bare number",
		"A bus crashed near 12 houses.",
		({ amount, phrase }) => phrase === "near" && !amount.united,
	],
	[
		"about as what it is of",
		"She was worried about 40 patients.",
		// "spoke about 40 minutes"
		({ line, amount, phrase, from }) =>
			phrase === "about" && amount.kind !== "duration" && line.is(from - 1, "about-lead"),
	],
	[
		"over or under a few",
		"The farms came under one ruling.",
		// "38 percent were under five"
		({ line, amount, phrase, from }) =>
			isOneOf(phrase, "over", "under", "above", "below") && isFew(amount) && !line.is(from - 1, "be"),
	],
	[
		"over so many places",
		"The army downed 59 drones over 12 regions.",
		({ line, amount, phrase }) => phrase === "over" && amount.kind === "count" && isSpread(line, amount),
	],
	[
		"top as what is best",
		"The top 40 songs were sold.",
		({ line, phrase, from }) =>
			phrase === "top" && !line.is(from - 1, "modal") && line.lower(from - 1) !== "to",
	],
	[
		"over and above of verbs and victories",
		"They took over 40 schools.",
		({ line, amount, phrase, from }) =>
			isOneOf(phrase, "over", "above") && line.is(from - 1, "over-lead") && !isSumGot(line, amount, from - 1),
	],
	[
		"over behind another number, as blood pressure is read",
		"Her pressure was 180 over 110.",
		({ line, phrase, from }) => phrase === "over" && line.isDigits(from - 1),
	],
	[
		"over a cause",
		"Drivers began a strike over 12 dismissals.",
		({ line, amount, phrase, from }) =>
			phrase === "over" && amount.kind === "count" && line.is(from - 1, "over-cause"),
	],
	[
		"short of as lacking",
		"Hospitals were short of 9,000 beds.",
		({ line, phrase, from }) =>
			phrase === "short of" && line.is(from - 1, "be", "focus-word", "falling-short"),
	],
];

export function isOtherwise(before: Before): boolean {
	return anyOf(OTHERWISE, before);
}

const isOneOf = (phrase: string, ...phrases: string[]): boolean => phrases.includes(phrase);

/** "for over five years", "has lasted over five years": a bound. */
const isLasting = (line: Line, at: number): boolean =>
	line.is(at, "period-preposition", "occasion-preposition", "be", "have") ||
	line.is(at, "lasting-verb", "and", "definite-article", "focus-word") ||
	line.is(at, "age-word") ||
	line.lower(at) === "well";

/** "an estimated 600", "killed (estimated 600)": the participle softens the number. */
const isBeforeParticiple = (line: Line, at: number): boolean =>
	line.is(at, "article", "be", "and", "preposition") || line.is(at, "casualty-verb", "costing-verb");

/** "have taken over 22 billion cedis from the bank" took that much, "handed over $3 million" did not. */
const isSumGot = (line: Line, { kind, to }: Amount, verb: number): boolean =>
	kind === "money" && line.is(verb, "getting-verb") && (line.isEnd(to) || line.lower(to) === "from");

/** A few, in words: nobody says of one or two that they were more. */
const isFew = ({ kind, numeral, value = 9 }: Amount): boolean =>
	kind === "count" && numeral.form === "words" && Number.isInteger(value) && value <= 5;

/** "59 drones over five regions" */
const isSpread = (line: Line, { value = 99, to }: Amount): boolean =>
	value <= 50 && line.has(to, to + 3, "spread-noun");

/** A bound behind a number: its first atom `at`, the one after its last `to`. */
interface After {
	line: Line;
	amount: Amount;
	at: number;
	to: number;
	phrase: string;
}

export const NO_BOUND_AFTER: readonly Rule<After>[] = [
	["a comparison goes on", "They sold 40 or more than 50 cars.", ({ line, to }) => line.lower(to) === "than"],
	[
		"plus as and",
		"It has 40 plus 12 beds.",
		({ line, amount, at, phrase }) =>
			phrase === "plus" && at === amount.to && line.isApart(at) && line.lower(at + 1) !== "",
	],
	[
		"and more of a new clause",
		"About 50 and more arrived later.",
		({ line, to, phrase }) => phrase === "and more" && !line.isEnd(to),
	],
	[
		"a least or most that is what is told of",
		"They ask for a $15 minimum wage.",
		({ line, amount, to, phrase }) =>
			(phrase === "minimum" || phrase === "maximum") &&
			(line.is(amount.from - 1, "article", "possessive", "possessive-mark") ||
				(line.isSmall(to) && !line.is(to, "function-word"))),
	],
	["a sum", "It is 40+12.", ({ line, to, phrase }) => phrase === "+" && line.isDigits(to)],
];
