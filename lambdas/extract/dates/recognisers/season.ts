import type { NumberedLine } from "../../numbers/numbered-line.ts";
import { SEASONS } from "../../text/lexicon/calendar.ts";
import { monthPeriod } from "../interval.ts";
import type { Recogniser, Sentence } from "../sentence.ts";
import type { Time } from "../time.ts";
import { fourDigits } from "../year-numbers.ts";

/**
 * "the summer", "in spring", "summer 2025". Seasons are whole months, from the first of March, June, September and
 * December (six months later in the south); the winter of a year begins in its December.
 */
export const season: Recogniser = {
	starts: ["the", ...SEASONS.keys()],
	tells: SEASONS.keys(),
	read(sentence, at) {
		const { line } = sentence;
		const noun = line.lower(at) === "the" ? at + 1 : at;
		const month = SEASONS.get(line.lower(noun));
		if (month === undefined || !(hasYear(line, noun + 1) || isTime(line, at, noun))) return undefined;
		return { end: noun + 1, time: seasonTime(sentence, month) };
	},
};

/** "the fall of Kabul", "to spring open", "the Spring Company", "a summer job" are no times. */
function isTime(line: NumberedLine, at: number, noun: number): boolean {
	const next = noun + 1;
	const ofYear =
		line.lower(next) === "of" && (line.is(next + 1, "which-word") || line.lower(next + 1) === "that");
	const goesOn = line.isCapital(next) || line.isJoint(next);
	if ((line.lower(next) === "of" && !ofYear) || goesOn) return false;
	if (line.isCapital(noun) && !line.is(at - 1, "season-lead")) return false;
	const led = isVerb(line.lower(noun))
		? isSurelyLed(line, at, noun)
		: noun > at || line.is(at - 1, "season-lead");
	const the = noun > at || line.lower(at - 1) === "the";
	return led && !(the && describesNoun(line, next));
}

const isVerb = (name: string): boolean => name === "fall" || name === "spring";

/** "in fall", "this spring", "over the fall" */
const isSurelyLed = (line: NumberedLine, at: number, noun: number): boolean =>
	line.is(at - 1, "in-word", "which-word", "early-or-late") ||
	line.is(at - 1, "until") ||
	line.lower(at - 1) === "by" ||
	(noun > at && line.is(at - 1, "preposition"));

/** "the summer job" */
const describesNoun = (line: NumberedLine, at: number): boolean =>
	line.isSmall(at) &&
	!line.is(at, "preposition", "loose-preposition", "coordinator") &&
	!line.is(at, "subordinator", "relative");

function hasYear(line: NumberedLine, at: number): boolean {
	const next = line.lower(at) === "of" || line.word(at) === "," ? at + 1 : at;
	return (
		fourDigits(line, next) !== undefined ||
		(line.is(next, "apostrophe") && line.number(next + 1, 2) !== undefined)
	);
}

export function seasonTime({ southern }: Pick<Sentence, "southern">, northernMonth: number): Time {
	const month = southern ? ((northernMonth + 5) % 12) + 1 : northernMonth;
	return { grain: "season", implied: ["season"], yearly: (year) => monthPeriod(year, month, 3) };
}
