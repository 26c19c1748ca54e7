import { addMonths, type Day, weekdayOf } from "../days.ts";
import { type Grain, oneDay, type Period, periodAround, shift } from "../interval.ts";
import { UNITS, WEEKDAYS } from "../lexicon.ts";
import { CARDINAL_STARTS, readCount } from "../numbers.ts";
import type { Reading, Recogniser } from "../reading.ts";
import { type Found, mapTime, resolved, type Time, unresolved } from "../time.ts";
import type { Word } from "../words.ts";

/**
 * "two weeks ago", "a year earlier", "three days later", "two days after Christmas".
 * The answer is as coarse as its unit: "two years ago" is a calendar year, "three months ago" a month; weeks count
 * exact days ("a week ago" is the same weekday).
 */
export const ago: Recogniser = {
	starts: [
		...CARDINAL_STARTS,
		"couple",
		"half",
		"the",
		"some",
		..."days weeks months years decades".split(" "),
	],
	digits: true,
	read(reading, at, depth) {
		const { words } = reading;
		const lead = words[at]?.lower;
		const halved = halfAgo(reading, at);
		if (halved) return halved;
		const count =
			lead === "the" ? theOne(words, at) : UNITS.get(lead ?? "")?.plural ? { end: at } : readCount(words, at);
		if (!count || lead === "some" || (!("value" in count) && isMagnitude(words[at - 1]?.lower)))
			return undefined;
		const unit = UNITS.get(words[count.end]?.lower ?? "");
		if (!unit) return weekdaysAway(reading, count);
		const end = count.end + 1;
		const value = "value" in count && count.value !== undefined ? count.value * unit.times : undefined;
		return distance(reading, at, end, unit.grain, value, depth);
	},
};

/** "half a century ago", "a year and a half ago", "two and a half years ago": the year (or, of months, the month) so far back. */
function halfAgo({ words, published }: Reading, at: number): Found | undefined {
	const half =
		words[at]?.lower === "half" && words[at + 1]?.lower === "a" ? { end: at + 2, value: 0 } : undefined;
	const count = half ?? readCount(words, at);
	const and = (from: number) =>
		words[from]?.lower === "and" && words[from + 1]?.lower === "a" && words[from + 2]?.lower === "half";
	if (count?.value === undefined) return undefined;
	const before = !half && and(count.end);
	const noun = before ? count.end + 3 : count.end;
	const unit = UNITS.get(words[noun]?.lower ?? "");
	const after = !half && !before && and(noun + 1);
	const end = noun + (after ? 4 : 1);
	if (!unit || words[end]?.lower !== "ago" || !(half || before || after)) return undefined;
	const months = { month: 1, year: 12, decade: 120, century: 1200 }[unit.grain as string];
	if (months === undefined || published === undefined || count.value > 1000)
		return { end: end + 1, time: unresolved(unit.grain) };
	const back = Math.round((count.value + 0.5) * months);
	const grain: Grain = back >= 24 ? "year" : "month";
	return { end: end + 1, time: resolved(grain, periodAround(grain, addMonths(published, -back))) };
}

/** "66 million years ago" is beyond every calendar. */
const isMagnitude = (before = ""): boolean => /^(?:hundred|thousand|million|billion)$/.test(before);

/** "the day after Thanksgiving" is one day after. */
function theOne(words: readonly Word[], at: number): { end: number; value: number } | undefined {
	const unit = UNITS.get(words[at + 1]?.lower ?? "");
	return unit && !unit.plural && /^(?:before|after)$/.test(words[at + 2]?.lower ?? "") && words[at + 3]
		? { end: at + 1, value: 1 }
		: undefined;
}

function distance(
	reading: Reading,
	at: number,
	end: number,
	grain: Grain,
	count: number | undefined,
	depth: number,
): Found | undefined {
	const { words, published } = reading;
	switch (words[end]?.lower) {
		case "ago":
			return yearAgo(reading, at, end + 1, grain, count) ?? agoFrom(reading, end + 1, grain, count, depth);
		case "hence":
			return { end: end + 1, time: away(published, grain, count) };
		case "from":
			if (words[end + 1]?.lower === "now") return { end: end + 2, time: away(published, grain, count) };
			return beside(reading, end, grain, count, depth);
		case "earlier":
		case "later":
			// "rose 5% in March from a year earlier"; "later this week" begins another expression.
			return {
				end: end + 1,
				time: fromAnchor(reading, grain, count, words[end]?.lower === "later" ? 1 : -1),
			};
		case "before":
		case "after":
			return (
				beside(reading, end, grain, count, depth) ??
				(at > 0 && isClauseEnd(reading, end + 1)
					? { end: end + 1, time: fromAnchor(reading, grain, count, words[end]?.lower === "after" ? 1 : -1) }
					: undefined)
			);
		default:
			return undefined;
	}
}

/** "two Sundays ago", "three Fridays from now". */
function weekdaysAway(
	{ words, published }: Reading,
	{ end, value }: { end: number; value?: number },
): Found | undefined {
	const name = words[end]?.lower ?? "";
	const weekday = WEEKDAYS.get(name.replace(/s$/, ""));
	const back = words[end + 1]?.lower === "ago";
	const ahead = words[end + 1]?.lower === "from" && words[end + 2]?.lower === "now";
	if (weekday === undefined || !(back || ahead)) return undefined;
	const after = back ? end + 2 : end + 3;
	if (published === undefined || value === undefined || value > 1000)
		return { end: after, time: unresolved("day") };
	const ago = (weekdayOf(published) - weekday + 7) % 7 || 7;
	const day = back ? published - ago - 7 * (value - 1) : published + (7 - (ago % 7)) + 7 * (value - 1);
	return { end: after, time: resolved("day", oneDay(day)) };
}

const isClauseEnd = ({ words }: Reading, at: number): boolean =>
	words[at] === undefined || /^[.,;)!?]$/.test(words[at]?.text ?? "");

/** "$3.2bn for the three months ended Sept. 30, compared with $2.9bn a year ago": the same months a year before. */
function yearAgo(
	reading: Reading,
	at: number,
	end: number,
	grain: Grain,
	count: number | undefined,
): Found | undefined {
	const { words, anchor, anchorIsNear } = reading;
	if (
		grain !== "year" ||
		count !== 1 ||
		!anchorIsNear ||
		!anchor ||
		!/^(?:month|quarter|half|week|span)$/.test(anchor.grain)
	)
		return undefined;
	const compared = words
		.slice(Math.max(0, at - 7), at)
		.some(({ lower }) => /^(?:from|than|with|versus|against|vs)$/.test(lower));
	return compared ? { end, time: fromAnchor(reading, grain, count, -1) } : undefined;
}

/** "a year ago this month" and "100 years ago today" keep the finer grain. */
function agoFrom(
	reading: Reading,
	end: number,
	grain: Grain,
	count: number | undefined,
	depth: number,
): Found {
	const finer =
		/^(?:today|this)$/.test(reading.words[end]?.lower ?? "") && depth < 3
			? reading.point(end, depth + 1)
			: undefined;
	const back = count === undefined ? undefined : -count;
	if (!finer?.time.period || back === undefined || finer.time.grain === grain)
		return { end, time: away(reading.published, grain, back) };
	return {
		end: finer.end,
		time: resolved(finer.time.grain, moved(finer.time.period, finer.time.grain, grain, back)),
	};
}

/** "two days before Christmas", "three weeks from Monday". */
function beside(
	reading: Reading,
	at: number,
	grain: Grain,
	count: number | undefined,
	depth: number,
): Found | undefined {
	if (depth >= 3) return undefined;
	const other = reading.point(at + 1, depth + 1);
	if (other?.time.grain !== "day") return undefined;
	const sign = reading.words[at]?.lower === "before" ? -1 : 1;
	const { period, yearly } = other.time;
	// "A week before Christmas" is a day, "the week before Christmas" seven.
	if (count === undefined || (!period && !yearly)) return { end: other.end, time: unresolved(grain) };
	const move = (from: Period) => moved(from, "day", grain, sign * count);
	const change = reading.words[at - 2]?.lower === "the" && grain === "week" ? weekBeside(sign) : move;
	return { end: other.end, time: mapTime(other.time, "day", change) };
}

const weekBeside =
	(sign: number) =>
	({ from }: Period): Period =>
		sign < 0 ? { from: from - 7, to: from - 1 } : { from: from + 1, to: from + 7 };

/** The unit that lies `count` units from a day. */
export function away(day: Day | undefined, grain: Grain, count: number | undefined): Time {
	if (day === undefined || count === undefined || Math.abs(count) > 10_000) return unresolved(grain);
	const moved = shift(day, grain, Math.trunc(count));
	return grain === "week" ? resolved("day", oneDay(moved)) : resolved(grain, periodAround(grain, moved));
}

/** "A year earlier" moves the date just spoken of, as fine as that was; without one it is unresolved. */
function fromAnchor({ anchor }: Reading, unit: Grain, count: number | undefined, sign: number): Time {
	if (!anchor?.period || count === undefined || Math.abs(count) > 10_000) return unresolved(unit);
	if (isFiner(unit, anchor.grain)) return unresolved(unit);
	return resolved(
		anchor.grain,
		moved(anchor.period, anchor.grain, unit, sign * Math.trunc(count)),
		anchor.implied,
	);
}

const ORDER: Grain[] = [
	"day",
	"weekend",
	"week",
	"month",
	"quarter",
	"season",
	"half",
	"span",
	"year",
	"decade",
	"century",
];
const isFiner = (a: Grain, b: Grain): boolean => ORDER.indexOf(a) < ORDER.indexOf(b);

/** Moves a period by units that are no finer than itself; whole months stay whole months. */
export function moved({ from, to }: Period, grain: Grain, unit: Grain, count: number): Period {
	const start = shift(from, unit, count);
	if (grain === "week" && unit !== "week") return periodAround("week", start) ?? { from: start, to: start };
	return { from: start, to: grain === "day" ? start : shift(to + 1, unit, count) - 1 };
}
