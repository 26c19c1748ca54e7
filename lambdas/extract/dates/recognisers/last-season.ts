import type { NumberedLine } from "../../numbers/numbered-line.ts";
import { MONTHS, SEASONS } from "../../text/lexicon/calendar.ts";
import { readMonthName } from "../month-names.ts";
import { onceAYear } from "../once-a-year.ts";
import { MAX_DEPTH, type Recogniser, type Sentence } from "../sentence.ts";
import type { Found, Time } from "../time.ts";
import { fourDigits } from "../year-numbers.ts";
import { monthTime } from "./month.ts";
import { dayInMonth, readDate } from "./month-day.ts";
import { readSteps, STEPS } from "./relative-unit.ts";
import { seasonTime } from "./season.ts";

/** What comes once a year, and which one: "last March", "this summer", "last March 8", "next 6th of April", "this 5/12". */
export const lastSeason: Recogniser = {
	starts: STEPS.keys(),
	tells: [...MONTHS.keys(), ...SEASONS.keys()],
	read(sentence, at) {
		const steps = readSteps(sentence, at);
		if (!steps) return undefined;
		const next = sentence.line.lower(steps.end) === "calendar" ? steps.end + 1 : steps.end;
		const once =
			datedAt(sentence, next) ?? monthAt(sentence, next, steps.by) ?? seasonAt(sentence, next, steps.by);
		if (!once) return undefined;
		const dated = once.time.month !== undefined && hasYearAfter(sentence.line, once.end);
		if (dated) return once;
		const passed = steps.by === 0 && sentence.tense(at, once.end) === "past";
		return { end: once.end, time: onceAYear(sentence, once.time, steps.by, passed) };
	},
};

/** "6th of April", "5/12"; "the last 1/3 of it" is a share. */
function datedAt(sentence: Sentence, at: number): Found | undefined {
	const { line } = sentence;
	const found = line.isDigits(at) ? sentence.point(at, MAX_DEPTH) : undefined;
	if (!found?.time.month || !found.time.yearly) return undefined;
	const share = line.word(at + 1) === "/" && line.isLetters(found.end) && line.lower(found.end) !== "to";
	return share ? undefined : found;
}

/** "March", "March 8"; "last Dec." is a month, "this Jan" a woman. */
function monthAt({ line }: Sentence, at: number, by: number): Found | undefined {
	const name = readMonthName(line, at);
	if (!name || (name.short && by === 0)) return undefined;
	return dayAfter(line, name.end, name.month) ?? { end: name.end, time: monthTime(name.month) };
}

function dayAfter(line: NumberedLine, at: number, month: number): Found | undefined {
	const date = readDate(line, at);
	const owner = line.owner(at);
	const counts = date !== undefined && !date.ordinal && owner !== undefined && owner !== "date";
	const time: Time | undefined = date && !counts ? dayInMonth(month, date.date) : undefined;
	return date && time && { end: date.end, time };
}

function seasonAt(sentence: Sentence, at: number, by: number): Found | undefined {
	const { line } = sentence;
	const season = SEASONS.get(line.lower(at));
	// "next, the fall in prices"
	const verb =
		line.lower(at) === "fall" && by !== -1 && (line.is(at + 1, "within") || line.lower(at + 1) === "from");
	return season === undefined || verb ? undefined : { end: at + 1, time: seasonTime(sentence, season) };
}

const hasYearAfter = (line: NumberedLine, at: number): boolean =>
	fourDigits(line, line.word(at) === "," ? at + 1 : at) !== undefined;
