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
			!LASTING.test(line.lower(from - 1)) &&
			!(phrase === "under" && /^(?:in|within)$/.test(line.lower(from - 1))),
	],
	[
		"estimated as a verb",
		"The service estimated around 600 deaths.",
		({ line, phrase, from }) =>
			/^estimated\b/.test(phrase) &&
			/^[\p{L}’']+$/u.test(line.lower(from - 1)) &&
			!BEFORE_PARTICIPLE.test(line.lower(from - 1)),
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
			/^an?$/.test(line.lower(from + 1)) &&
			isNounAhead(line, amount.to),
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
			phrase === "from" &&
			(!/^(?:priced|prices|fares|tickets|rooms|start|starts|starting|available|rates)$/.test(
				line.lower(from - 1),
			) ||
				line.lower(amount.to) === "to"),
	],
	[
		"near a bare number",
		"A bus crashed near 12 houses.",
		({ amount, phrase }) => phrase === "near" && !amount.united,
	],
	[
		"about as what it is of",
		"She was worried about 40 patients.",
		({ line, phrase, from }) =>
			phrase === "about" &&
			/^(?:talk|talked|talking|worried|concerned|questions|brought|came|come|set)$/.test(
				line.lower(from - 1),
			),
	],
	[
		"over so many places",
		"The army downed 59 drones over five regions.",
		({ line, amount, phrase }) => phrase === "over" && amount.kind === "count" && isSpread(line, amount),
	],
	[
		"over and above of verbs and victories",
		"They took over 40 schools.",
		({ line, phrase, from }) =>
			isOneOf(phrase, "over", "above") &&
			/^(?:took|take|taken|taking|turned|hand|handed|win|won|victory|lead|all|rolled|bent)$/.test(
				line.lower(from - 1),
			),
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
			phrase === "short of" &&
			/^(?:fell|stopped|is|was|are|were|be|been|being|running|run|ran|still)$/.test(line.lower(from - 1)),
	],
];

export function isOtherwise(before: Before): boolean {
	return anyOf(OTHERWISE, before);
}

const isOneOf = (phrase: string, ...phrases: string[]): boolean => phrases.includes(phrase);

/** "for over five years" is a bound. */
const LASTING =
	/^(?:for|after|just|well|took|take|takes|taken|lasted|lasts|last|lasting|spent|served|serving|is|was|were|are|be|been|of|and|aged|the|with|has|have|had)$/;

/** "an estimated 600", "killed (estimated 600)": the participle softens the number. */
const BEFORE_PARTICIPLE =
	/^(?:an|the|is|was|were|are|been|and|with|to|by|of|at|for|kill|killed|from|or|killing|injuring|cost|costs|costing)$/;

const SPREAD =
	/^(?:regions|cities|towns|areas|countries|districts|provinces|villages|sites|locations|stages|rounds|sessions|innings|legs|games|matches|pages|series|states|counties|continents|floors)$/;

function isSpread(line: Line, { value = 99, to }: Amount): boolean {
	return value <= 50 && [to, to + 1, to + 2].some((at) => SPREAD.test(line.lower(at)));
}

function isNounAhead(line: Line, at: number): boolean {
	return /^\p{Ll}/u.test(line.lower(at)) && !line.is(at, "function-word");
}

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
		({ line, to, phrase }) => phrase === "and more" && !/^[,.;)]?$/.test(line.lower(to)),
	],
	["a sum", "It is 40+12.", ({ line, to, phrase }) => phrase === "+" && line.isDigits(to)],
];
