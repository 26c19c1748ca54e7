import type { DateExpression } from "../../shared/extraction.ts";
import type { Reading } from "../text/reading.ts";
import { anyOf, type Rule } from "../text/rules.ts";
import { some } from "../text/run.ts";
import { daysOf } from "./times.ts";

/** "up a third on last year", "a rise of 4 percent on 2019" */
const isChange = ({ is }: Reading, before: number): boolean =>
	some({ first: before - MAX_CHANGE, last: before - 1 }, (at) =>
		is(at, "change-particle", "change-noun", "more-word", "less-word"),
	);

/** Tokens between "what it was" and when. */
const MAX_WAS = 4;

/** Tokens between the word for a change and what it is measured on. */
const MAX_CHANGE = 6;

/** Days that what happens "on" a date may last: "on the weekend". */
const LONGEST_DAY = 3;

/** A date, and what stands before it. */
interface Led {
	reading: Reading;
	date: DateExpression;
	/** The token before the date, and its first one where that is "since". */
	before: number;
	since: number;
	/** The word that the date hangs on: small words are stepped over. */
	lead: number;
}

/** False for a date that only compares or describes: no figure is of that time. */
export function speaksOfTime(reading: Reading, date: DateExpression): boolean {
	const before = reading.at(date.start) - 1;
	const since = reading.lower(before + 1) === "since" ? before + 1 : before;
	return !anyOf(NO_TIME, { reading, date, before, since, lead: leadOf(reading, before) });
}

function leadOf({ is, tagged }: Reading, before: number): number {
	let at = before;
	while (at > 0 && tagged(at, "preposition", "determiner", "adverb") && !is(at, "yardstick")) at--;
	return at;
}

export const NO_TIME: readonly Rule<Led>[] = [
	["it is what is measured against", "Sales fell {4} percent from a year earlier.", measuresFrom],
	[
		"a comparison leads to it",
		"The strike cost {30}, more than in 2019.",
		({ reading, lead }) =>
			reading.is(lead, "set-against") || (reading.is(lead, "yardstick") && reading.lower(lead) !== "of"),
	],
	[
		"it is what something was then",
		"The rate is {4}, half what it was in 2015.",
		({ reading, before }) =>
			some(
				{ first: before - MAX_WAS, last: before - 1 },
				(at) =>
					reading.lower(at) === "what" &&
					reading.tagged(at + 1, "pronoun") &&
					reading.sentence(at - 1) === reading.sentence(at),
			),
	],
	[
		"no day, and yet behind “on”",
		"Sales are up {12} percent on 2019.",
		({ reading, date, before }) =>
			reading.lower(before) === "on" && daysOf(date) > LONGEST_DAY && isChange(reading, before),
	],
	[
		// but "the first quarter of 2025" and "the end of 2026" are dates themselves
		"a level is of that time",
		"Prices rose {4} percent, twice the rate of the 1990s.",
		({ reading, lead }) => reading.lower(lead) === "of" && reading.is(lead - 1, "level-of-time"),
	],
	[
		"it tells when the thing was made",
		"The tower, built in 1998, has {40} floors.",
		({ reading, lead }) => reading.is(lead, "making-participle") && reading.tagged(lead - 1, "comma", "word"),
	],
	[
		"it is what is kept in mind",
		"The bank struck {20,000} coins to commemorate May 4.",
		({ reading, before }) => reading.is(before, "remembering-verb"),
	],
	[
		"a record is counted since then",
		"It was the highest since 1998, at {40}.",
		({ reading, since }) => reading.lower(since) === "since" && isRecord(reading, since),
	],
];

function isRecord({ is, lower }: Reading, since: number): boolean {
	return some({ first: Math.max(1, since - 4), last: since - 1 }, (at) => {
		const superlative = is(at, "superlative") || /^[a-z]{2,}est$/.test(lower(at));
		return superlative && lower(at - 1) !== "at";
	});
}

/** "fell 4.8% from a year earlier to 443,956", "up 2% from last month": what it is measured against. */
function measuresFrom({ reading, date, before }: Led): boolean {
	const { is, lower, tagged } = reading;
	if (lower(before) !== "from") return false;
	if (/\b(?:earlier|ago|before|previous|prior|same)\b/i.test(date.text)) return true;
	return /^last\b/i.test(date.text) && (tagged(before - 1, "number") || is(before - 1, "percent-word"));
}
