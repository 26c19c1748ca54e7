import type { NumberedLine } from "../../numbers/numbered-line.ts";
import { wordsOf } from "../../text/lexicon/lexicon.ts";
import { type Day, weekdayOf } from "../days.ts";
import { type Grain, type Period, periodAround, shift } from "../interval.ts";
import { CARDINAL_STARTS, readCount } from "../numbers.ts";
import type { Recogniser, Sentence } from "../sentence.ts";
import { type Found, mapTime, resolved, type Time, unresolved } from "../time.ts";
import { UNITS, type Unit } from "../units.ts";

/**
 * "the past five years", "the next 10 days", "the last decade", "the 12 previous weeks": whole units that end the day
 * before publication, or begin the day after. "In recent months" and "the coming weeks" are recognised, not resolved.
 */
export const span: Recogniser = {
	starts: ["the", "these", ...wordsOf("past-word"), ...wordsOf("coming-word"), ...CARDINAL_STARTS],
	digits: true,
	tells: UNITS.keys(),
	read: (sentence, at) => directionFirst(sentence, at) ?? countFirst(sentence, at),
};

/** "the past five years": its words in order. */
interface Phrase {
	/** "last", "next" … and where it stands. */
	wayAt: number;
	back: boolean;
	/** Behind "the" or "these". */
	the: boolean;
	count: { value?: number } | undefined;
	/** "business days" */
	working: boolean;
	unit: Unit;
	end: number;
}

function readPhrase(line: NumberedLine, at: number): Phrase | undefined {
	const the = line.lower(at) === "the";
	const wayAt = the || line.lower(at) === "these" ? at + 1 : at;
	const back = line.is(wayAt, "past-word");
	if (!back && !line.is(wayAt, "coming-word")) return undefined;
	const count = line.lower(wayAt + 1) === "a" ? undefined : readCount(line, wayAt + 1);
	const behind = count ? count.end : wayAt + 1;
	const kind = line.isDash(behind) ? behind + 1 : behind;
	const working = line.is(kind, "business-word");
	const noun = working || line.is(kind, "unit-adverb") ? kind + 1 : kind;
	const unit = UNITS.get(line.lower(noun));
	return unit && { wayAt, back, the, count, working, unit, end: noun + 1 };
}

function directionFirst(sentence: Sentence, at: number): Found | undefined {
	const { line } = sentence;
	const phrase = readPhrase(line, at);
	if (!phrase) return undefined;
	const time = phrase.count ? counted(sentence, at, phrase) : uncounted(sentence, phrase);
	return time && { end: phrase.end, time };
}

/** "the last five years" */
function counted(
	{ line, published }: Sentence,
	at: number,
	{ count, wayAt, the, back, working, unit }: Phrase,
): Time | undefined {
	// "The truce is to last 18 months"
	if (line.lower(wayAt) === "last" && !the && isVerbLed(line, at)) return undefined;
	const value = count?.value;
	if (working && unit.grain === "day" && value !== undefined && value <= 400 && published !== undefined)
		return resolved("span", workingDays(published, value, back));
	const time = stretch(published, unit.grain, value === undefined ? undefined : value * unit.times, back);
	// "Within the next 10 months" may be today.
	const within = !back && line.lower(at - 1) === "within";
	return within ? mapTime(time, "span", ({ from, to }) => ({ from: from - 1, to })) : time;
}

const isVerbLed = (line: NumberedLine, at: number): boolean =>
	line.lower(at - 1) === "to" || line.is(at - 1, "modal", "not");

const CALENDAR: ReadonlySet<Grain> = new Set(["quarter", "weekend", "century"]);

/** "the last decade", "recent months" */
function uncounted({ line, published }: Sentence, { wayAt, the, back, unit }: Phrase): Time | undefined {
	const way = line.lower(wayAt);
	// "Following years of crackdowns" is after them.
	if (unit.plural) return way === "following" && !the ? undefined : unresolved("span");
	// "The previous year" and "the following week" count from another date; "the last quarter" is a calendar one.
	const isStretch = line.is(wayAt, "stretch-which") && (the || way === "past");
	const isCalendar = CALENDAR.has(unit.grain) || (unit.grain === "day" && unit.times === 1);
	return isStretch && !isCalendar ? stretch(published, unit.grain, unit.times, back) : undefined;
}

/** "5 upcoming years". */
function countFirst({ line, published }: Sentence, at: number): Found | undefined {
	const count = readCount(line, line.lower(at) === "the" ? at + 1 : at);
	if (count?.value === undefined) return undefined;
	const unit = UNITS.get(line.lower(count.end + 1));
	const back = line.is(count.end, "past-word");
	if (!unit?.plural || !(back || line.is(count.end, "coming-word"))) return undefined;
	return { end: count.end + 2, time: stretch(published, unit.grain, count.value * unit.times, back) };
}

function stretch(published: Day | undefined, grain: Grain, count: number | undefined, back: boolean): Time {
	if (published === undefined || count === undefined || count > 10_000) return unresolved("span");
	return resolved("span", wholeUnits(published, grain, Math.ceil(count), back));
}

function wholeUnits(day: Day, grain: Grain, count: number, back: boolean): Period {
	// Nobody counts a quarter from the middle: "the last two quarters" are calendar quarters.
	const quarter = grain === "quarter" ? periodAround(grain, day) : undefined;
	if (quarter) return threeMonths(quarter, count, back);
	return back
		? { from: shift(day, grain, -count), to: day - 1 }
		: { from: day + 1, to: shift(day, grain, count) };
}

function threeMonths({ from, to }: Period, quarters: number, back: boolean): Period {
	return back
		? { from: shift(from, "quarter", -quarters), to: from - 1 }
		: { from: to + 1, to: shift(to + 1, "quarter", quarters) - 1 };
}

/** "the next 4 business days": without Saturdays and Sundays. */
function workingDays(day: Day, count: number, back: boolean): Period {
	const step = back ? -1 : 1;
	let end = day;
	for (let left = count; left > 0; ) {
		end += step;
		if (weekdayOf(end) <= 5) left--;
	}
	return back ? { from: end, to: day - 1 } : { from: day + 1, to: end };
}
