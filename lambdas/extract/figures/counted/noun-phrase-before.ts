import { verbOf } from "../../text/lexicon/lexicon.ts";
import { firstOf, type Reader } from "../../text/rules.ts";
import type { Line } from "../quantities/amount.ts";
import { LONGEST, type NounPhrase } from "./noun-phrase.ts";
import { isBreak } from "./phrase-breaks.ts";
import { isEd, isManner } from "./word-forms.ts";

/** The noun phrase that ends before `end`, without determiner: the subject of "unemployment fell". */
export function nounPhraseBefore(line: Line, end: number): NounPhrase | undefined {
	// "the FTSE 100", "the S&P 500": an index with its number.
	const numbered = line.isDigits(end - 1) && end > 1 && line.isCapital(end - 2);
	let from = numbered ? end - 1 : end;
	while (from > 0 && end - from < LONGEST && firstOf(LEFTWARD, { line, from, end }) !== "end") from--;
	// "a five-year contract": how long is no part of the noun.
	if (from < end && line.isJoint(from)) from += 2;
	while (from < end && isManner(line.lower(from))) from++;
	return from >= end ? undefined : { from, to: end, head: end - 1 };
}

/** A phrase that begins at `from` so far; the word before it is asked for. */
interface Leftward {
	line: Line;
	from: number;
	end: number;
}

/** Whether the phrase goes on over the word before it; where no line says anything it does. */
export const LEFTWARD: readonly Reader<Leftward, "on" | "end">[] = [
	[
		"a number joined to a noun",
		"The benchmark 10-year note fell to 3 percent.",
		({ line, from, end }) =>
			line.isDigits(from - 1) && from < end && line.isJoint(from) && isOpenWord(line, from - 2)
				? "on"
				: undefined,
	],
	[
		"a joint",
		"S&P shares rose 3 percent.",
		({ line, from }) =>
			line.isJoint(from - 1) || (line.word(from - 1) === "&" && line.isLetters(from - 2)) ? "on" : undefined,
	],
	[
		"and within a name",
		"Exports to Belt and Road countries rose 3 percent.",
		({ line, from, end }) =>
			line.lower(from - 1) === "and" &&
			from < end &&
			from > 2 &&
			line.isCapital(from) &&
			line.isCapital(from - 2)
				? "on"
				: undefined,
	],
	[
		"what no phrase goes over",
		"In May exports rose 3 percent.",
		({ line, from }) =>
			!isOpenWord(line, from - 1) || line.is(from - 1, "magnitude", "amount-end") ? "end" : undefined,
	],
	[
		"what is done to it",
		"The bank vowed to reduce inflation, which soared to 9.1 percent.",
		({ line, from, end }) => {
			const verb = line.lower(from - 2) === "to" && verbOf(line.lower(from - 1))?.form === "base";
			return verb && from < end && !line.is(from - 1, "verb-or-noun") ? "end" : undefined;
		},
	],
	[
		"a verb",
		"In Rome traders think exports rose 3 percent.",
		({ line, from, end }) =>
			line.is(from - 1, "subject-verb") && !isNounHere(line, from - 1, end) ? "end" : undefined,
	],
	[
		"a participle behind a noun",
		"The plant owned shares worth $3 million.",
		({ line, from, end }) =>
			from < end && from > 1 && isEd(line.lower(from - 1)) && isOpenWord(line, from - 2) ? "end" : undefined,
	],
];

function isOpenWord(line: Line, at: number): boolean {
	return line.isLetters(at) && !isBreak(line, at);
}

/** "the cost of", "support for", "the shot costs": words that are verbs elsewhere. */
function isNounHere(line: Line, at: number, end: number): boolean {
	if (line.is(at - 1, "determiner")) return true;
	const joint = line.lower(end);
	return at === end - 1 && (joint === "of" || joint === "for");
}
