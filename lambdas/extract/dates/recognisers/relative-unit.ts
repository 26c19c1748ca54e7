import { type Grain, type Period, periodAround, shift } from "../interval.ts";
import { COUNT_NOUNS, SEASONS, UNITS } from "../lexicon.ts";
import { readMonthName } from "../month-names.ts";
import { MAX_DEPTH, type Reading, type Recogniser } from "../reading.ts";
import { type Found, mapTime, resolved, type Time, unresolved } from "../time.ts";
import { isDash, type Word } from "../words.ts";
import { monthTime } from "./month.ts";
import { dayInMonth, readDate } from "./month-day.ts";
import { seasonTime } from "./season.ts";
import { fourDigits } from "./year.ts";

const STEPS = new Map<string, number>([
	["last", -1],
	["past", -1],
	["previous", -1],
	["this", 0],
	["current", 0],
	["next", 1],
	["coming", 1],
	["upcoming", 1],
]);
/** "the last week" and "the past year" are stretches up to now, read elsewhere; "the last quarter" is a calendar one. */
const WITH_ARTICLE = new Set(["current", "coming", "upcoming"]);

/** "last year", "this week", "next month", "last March", "this summer", "the year before last", "the week after next". */
export const relativeUnit: Recogniser = {
	starts: ["the", "so", ...STEPS.keys()],
	read(reading, at) {
		const { words } = reading;
		const the = words[at]?.lower === "the";
		if (the) return beyond(reading, at) ?? withArticle(reading, at + 1) ?? theWeekend(reading, at);
		if (words[at]?.lower === "so" && words[at + 1]?.lower === "far") return soFar(reading, at + 2);
		return thisTime(reading, at) ?? step(reading, at);
	},
};

/** "This time last year" is the month, "this time next week" the day. */
function thisTime({ words, published }: Reading, at: number): Found | undefined {
	const by = STEPS.get(words[at + 2]?.lower ?? "");
	const unit = words[at + 3]?.lower ?? "";
	const grain = ({ year: "month", month: "week", week: "day" } as const)[unit];
	if (words[at]?.lower !== "this" || words[at + 1]?.lower !== "time" || !by || !grain) return undefined;
	const moved = published === undefined ? undefined : shift(published, unit as Grain, by);
	return {
		end: at + 4,
		time: moved === undefined ? unresolved(grain) : resolved(grain, periodAround(grain, moved)),
	};
}

function withArticle(reading: Reading, at: number): Found | undefined {
	const { words } = reading;
	const which = words[at]?.lower ?? "";
	if (
		WITH_ARTICLE.has(which) ||
		(/^(?:last|next|previous)$/.test(which) && /^(?:quarter|century)$/.test(words[at + 1]?.lower ?? ""))
	)
		return step(reading, at);
	return undefined;
}

function step(reading: Reading, at: number): Found | undefined {
	const { words } = reading;
	let next = at;
	let by = STEPS.get(words[next]?.lower ?? "");
	if (by === undefined) return undefined;
	next++;
	const second = STEPS.get(words[next]?.lower ?? "");
	if (by === 0 && second !== undefined && words[next]?.lower !== "current") {
		by = second;
		next++;
	}
	if (words[next]?.lower === "calendar") next++;
	const noun = words[next]?.lower ?? "";
	const working = workingWeek(words, next);
	if (working !== undefined)
		return { end: working, time: mapTime(unitAway(reading, at, working, "week", by), "span", toFriday) };
	const unit = UNITS.get(noun);
	if (unit && !unit.plural && unit.times === 1 && unit.grain !== "day")
		return { end: next + 1, time: unitAway(reading, at, next + 1, unit.grain, by) };
	const dated = datedStep(reading, next, by);
	if (dated) return dated;
	const name = readMonthName(words, next);
	// "Last Dec." is a month, "this Jan" a woman.
	const month = name?.short && by === 0 ? undefined : name?.month;
	const season = SEASONS.get(noun);
	if (month === undefined && season === undefined) return undefined;
	if (
		season !== undefined &&
		noun === "fall" &&
		/^\p{Ll}/u.test(words[next + 1]?.text ?? "") &&
		/^(?:in|from|of)$/.test(words[next + 1]?.lower ?? "") &&
		by !== -1
	)
		return undefined;
	const end = month === undefined ? next + 1 : (name?.end ?? next + 1);
	const date = month === undefined ? undefined : dayAfter(reading, end, month);
	if (date)
		return {
			end: date.end,
			time: hasYearAfter(words, date.end) ? date.time : onceAYear(reading, date.time, by),
		};
	return {
		end,
		time: onceAYear(reading, month === undefined ? seasonTime(reading, season ?? 3) : monthTime(month), by),
	};
}

/** The word after "working week", "workweek", "trading week". */
function workingWeek(words: readonly Word[], at: number): number | undefined {
	if (words[at]?.lower === "workweek") return at + 1;
	return /^(?:working|work|business|trading)$/.test(words[at]?.lower ?? "") && words[at + 1]?.lower === "week"
		? at + 2
		: undefined;
}

const toFriday = ({ from }: Period): Period => ({ from, to: from + 4 });

/** "last March 8", "this January 10, 2022". */
function dayAfter({ words }: Reading, at: number, month: number): Found | undefined {
	const date = readDate(words, at);
	const time =
		date && (date.ordinal || !COUNT_NOUNS.has(words[date.end]?.lower ?? ""))
			? dayInMonth(month, date.date)
			: undefined;
	return date && time && { end: date.end, time };
}

/** "next 6th of April", "this 5/12"; "the last 1/3 of it" is a share. */
function datedStep(reading: Reading, at: number, by: number): Found | undefined {
	const { words } = reading;
	if (!/^\d/.test(words[at]?.text ?? "")) return undefined;
	const found = reading.point(at, MAX_DEPTH);
	if (!found?.time.month || !found.time.yearly) return undefined;
	const slashed = words[at + 1]?.text === "/";
	if (slashed && /^\p{L}/u.test(words[found.end]?.text ?? "") && words[found.end]?.lower !== "to")
		return undefined;
	return { end: found.end, time: onceAYear(reading, found.time, by) };
}

const hasYearAfter = (words: readonly Word[], at: number): boolean =>
	fourDigits(words, words[at]?.text === "," ? at + 1 : at) !== undefined;

function unitAway(reading: Reading, from: number, to: number, grain: Time["grain"], by: number): Time {
	const { published } = reading;
	if (published === undefined) return unresolved(grain);
	if (grain !== "weekend") return resolved(grain, periodAround(grain, shift(published, grain, by)));
	const weekend = periodAround(grain, published);
	if (!weekend) return unresolved(grain);
	// On a Monday "this weekend" that "saw" something is the one just over.
	const passed = by === 0 && published < weekend.from && reading.tense(from, to) === "past";
	const weeks = by < 0 && published > weekend.to ? 0 : passed ? -1 : by;
	return resolved(grain, { from: weekend.from + 7 * weeks, to: weekend.to + 7 * weeks });
}

/** "Last March" is over, "next March" has not begun, "this March" is the nearest. */
export function onceAYear({ published }: Reading, time: Time, by: number): Time {
	const { yearly, grain } = time;
	if (published === undefined || !yearly) return unresolved(grain);
	const year = new Date(published * 86_400_000).getUTCFullYear();
	const years = [year - 2, year - 1, year, year + 1, year + 2];
	const periods = years.map(yearly).filter((period) => period !== undefined);
	if (by < 0)
		return resolved(
			grain,
			periods.findLast((period) => period.to < published),
			time.implied,
		);
	if (by > 0)
		return resolved(
			grain,
			periods.find((period) => period.from > published),
			time.implied,
		);
	const holding = periods.find((period) => period.from <= published && published <= period.to);
	return resolved(grain, holding ?? yearly(year), time.implied);
}

/** "the year before last", "the week after next". */
function beyond(reading: Reading, at: number): Found | undefined {
	const { words, published } = reading;
	const unit = UNITS.get(words[at + 1]?.lower ?? "");
	const tail = `${words[at + 2]?.lower} ${words[at + 3]?.lower}`;
	const by = tail === "before last" ? -2 : tail === "after next" ? 2 : 0;
	if (!unit || by === 0) return undefined;
	const { grain } = unit;
	return {
		end: at + 4,
		time:
			published === undefined
				? unresolved(grain)
				: resolved(grain, periodAround(grain, shift(published, grain, by))),
	};
}

/** "over the weekend", "the weekend's violence": the last one that has begun, or the coming one. */
function theWeekend(reading: Reading, at: number): Found | undefined {
	const { words, published } = reading;
	if (words[at + 1]?.text !== "weekend" || isDash(words[at + 2])) return undefined;
	const end = at + 2;
	if (published === undefined) return { end, time: unresolved("weekend") };
	const coming = periodAround("weekend", published);
	if (!coming) return undefined;
	const back = published < coming.from && reading.tense(at, end) !== "future" ? 7 : 0;
	return { end, time: resolved("weekend", { from: coming.from - back, to: coming.to - back }) };
}

/** "so far this year": from its first day to publication. */
function soFar(reading: Reading, at: number): Found | undefined {
	if (reading.words[at]?.lower !== "this") return undefined;
	const found = step(reading, at);
	const { published } = reading;
	if (!found || published === undefined) return found;
	const from = found.time.period?.from;
	return {
		end: found.end,
		time: from === undefined ? found.time : resolved("span", { from, to: published }),
	};
}
