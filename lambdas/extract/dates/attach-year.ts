import type { NumberedLine } from "../numbers/numbered-line.ts";
import { readContainer } from "./container.ts";
import { yearOf } from "./days.ts";
import { readSpelledYear } from "./recognisers/spelled-year.ts";
import { MAX_DEPTH, type Sentence } from "./sentence.ts";
import { alsoImplied, type Found, inYear, unresolved, yearOfTime } from "./time.ts";
import { centuryOf, fourDigits } from "./year-numbers.ts";

/**
 * Gives a time that comes once a year the year that follows it: "March 2025", "the third quarter of last year",
 * "Feb. 16, 2026", "in March a year earlier". Unchanged where none follows.
 */
export function attachYear(sentence: Sentence, found: Found, depth: number): Found {
	if (!found.time.yearly) return found;
	return (
		plain(sentence, found) ??
		relative(sentence, found, depth) ??
		listed(sentence, found, depth) ??
		behindNoun(sentence, found) ??
		found
	);
}

/** "in March, April and May 2019", "on May 3 and May 5, 2019": the year said last is meant for all. */
function listed(sentence: Sentence, found: Found, depth: number): Found | undefined {
	const { line } = sentence;
	const mark = line.word(found.end);
	if (depth >= MAX_DEPTH || !(mark === "," || mark === "/" || line.is(found.end, "and"))) return undefined;
	const next = sentence.point(
		mark === "," && line.is(found.end + 1, "and") ? found.end + 2 : found.end + 1,
		depth + 1,
	);
	if (!next?.time.period || next.time.grain !== found.time.grain || next.time.weekday) return undefined;
	const time = inYear(found.time, yearOf(next.time.period.from));
	return time.period && time.period.from <= next.time.period.from ? { end: found.end, time } : undefined;
}

/** "the July-September quarter of 2025": the year of the whole stretch. */
function behindNoun(sentence: Sentence, found: Found): Found | undefined {
	const { line } = sentence;
	if (found.time.grain !== "month" || !line.is(found.end, "report-period")) return undefined;
	return line.is(found.end + 1, "within") || line.number(found.end + 1) !== undefined
		? plain(sentence, { ...found, end: found.end + 1 })
		: undefined;
}

function plain({ line }: Sentence, found: Found): Found | undefined {
	const at = found.end;
	const joined = line.isJoint(at) || (line.word(at) === "/" && line.isGlued(at) && line.isGlued(at + 1));
	const next = joined || line.is(at, "within-link") ? at + 1 : at;
	const spelled = readSpelledYear(line, next);
	if (spelled) return { end: spelled.end, time: inYear(found.time, spelled.value) };
	const year =
		fourDigits(line, next) ?? shortYear(line, next, joined && line.is(at - 1, "month")) ?? ofYear(line, at);
	if (year === undefined) return undefined;
	const time = inYear(found.time, year);
	return time.period ? { end: line.is(next, "apostrophe") ? next + 2 : next + 1, time } : undefined;
}

/** "last year's third quarter", "the 2025 third quarter"; "this week's Monday" is none: only what comes once a year has a year of its own. */
export function possessedByYear(sentence: Sentence, found: Found, depth: number): Found | undefined {
	const { line } = sentence;
	if (found.time.grain !== "year" || depth >= MAX_DEPTH) return undefined;
	const owns = line.is(found.end, "possessive-mark");
	const once = sentence.point(owns ? found.end + 1 : found.end, depth + 1);
	if (!once?.time.yearly || !(owns || once.time.grain === "quarter" || once.time.grain === "half"))
		return undefined;
	const year = yearOfTime(found.time);
	return { end: once.end, time: year === undefined ? unresolved(once.time.grain) : inYear(once.time, year) };
}

/** "31-Oct-74" and "March '22". */
function shortYear(line: NumberedLine, at: number, joined: boolean): number | undefined {
	const marked = line.is(at, "apostrophe");
	if (!marked && !joined) return undefined;
	const digits = marked ? at + 1 : at;
	const number = line.word(digits).length === 2 ? line.number(digits) : undefined;
	return number === undefined ? undefined : centuryOf(number);
}

/** "15 April of 87": only a number that is no day, at the end of its phrase. */
function ofYear(line: NumberedLine, at: number): number | undefined {
	const number = line.lower(at) === "of" ? line.number(at + 1, 2) : undefined;
	return number !== undefined && number > 31 && line.isEnd(at + 2) ? 1900 + number : undefined;
}

/** "in March last year", "the third quarter of fiscal 2025", "in March two years ago". */
function relative(sentence: Sentence, found: Found, depth: number): Found | undefined {
	const { line } = sentence;
	const next = line.is(found.end, "within-link") ? found.end + 1 : found.end;
	const leads =
		line.is(next, "which-word", "fiscal-word", "fiscal-code", "article") ||
		line.is(next, "cardinal") ||
		line.lower(next) === "that";
	if (depth >= MAX_DEPTH || !leads) return undefined;
	// "In March, the year …": only "of" makes the plain noun a year.
	const named = line.lower(found.end) === "of";
	const year = named ? readContainer(sentence, next, depth) : sentence.point(next, depth + 1);
	if (year?.time.grain !== "year") return undefined;
	const { period, implied = [] } = year.time;
	if (!period) return { end: year.end, time: unresolved(found.time.grain) };
	const time = inYear(found.time, yearOf(period.from));
	return { end: year.end, time: implied.length > 0 ? alsoImplied(time, ...implied) : time };
}
