import { readContainer } from "./container.ts";
import { yearOf } from "./days.ts";
import { MONTHS } from "./lexicon.ts";
import { MAX_DEPTH, type Reading } from "./reading.ts";
import { readSpelledYear } from "./recognisers/spelled-year.ts";
import { fourDigits } from "./recognisers/year.ts";
import { type Found, inYear, unresolved, yearOfTime } from "./time.ts";
import { isDash, isGlued, wholeNumber } from "./words.ts";

/**
 * Gives a time that comes once a year the year that follows it: "March 2025", "the third quarter of last year",
 * "Feb. 16, 2026", "in March a year earlier". Unchanged where none follows.
 */
export function attachYear(reading: Reading, found: Found, depth: number): Found {
	if (!found.time.yearly) return found;
	return (
		plain(reading, found) ??
		relative(reading, found, depth) ??
		listed(reading, found, depth) ??
		behindNoun(reading, found) ??
		found
	);
}

/** "in March, April and May 2019", "on May 3 and May 5, 2019": the year said last is meant for all. */
function listed(reading: Reading, found: Found, depth: number): Found | undefined {
	const { words } = reading;
	const comma = words[found.end]?.text === ",";
	const at = comma && /^(?:and|or)$/.test(words[found.end + 1]?.lower ?? "") ? found.end + 2 : found.end + 1;
	if (depth >= MAX_DEPTH || !/^(?:,|and|or|&|\/)$/.test(words[found.end]?.lower ?? "")) return undefined;
	const next = reading.point(at, depth + 1);
	if (!next?.time.period || next.time.grain !== found.time.grain || next.time.weekday) return undefined;
	const time = inYear(found.time, yearOf(next.time.period.from));
	return time.period && time.period.from <= next.time.period.from ? { end: found.end, time } : undefined;
}

/** "the July-September quarter of 2025": the year of the whole stretch. */
function behindNoun(reading: Reading, found: Found): Found | undefined {
	const { words } = reading;
	if (found.time.grain !== "month" || !/^(?:quarter|period|half)$/.test(words[found.end]?.lower ?? ""))
		return undefined;
	return /^(?:of|in|\d{4})$/.test(words[found.end + 1]?.lower ?? "")
		? plain(reading, { ...found, end: found.end + 1 })
		: undefined;
}

function plain({ words }: Reading, found: Found): Found | undefined {
	const at = found.end;
	const mark = words[at]?.lower ?? "";
	const joined = (isDash(words[at]) || mark === "/") && isGlued(words, at) && isGlued(words, at + 1);
	const next = joined || /^(?:,|of|in)$/.test(mark) ? at + 1 : at;
	const afterName = joined && MONTHS.has(words[at - 1]?.lower ?? "");
	const spelled = readSpelledYear(words, next);
	if (spelled) return { end: spelled.end, time: inYear(found.time, spelled.value) };
	const year = fourDigits(words, next) ?? shortYear(words, next, afterName) ?? ofYear(words, at);
	if (
		year === undefined ||
		(isDash(words[next + 1]) && isGlued(words, next + 1) && /^\d{5,}$/.test(words[next + 2]?.text ?? ""))
	)
		return undefined;
	const end = /^['’]$/.test(words[next]?.text ?? "") ? next + 2 : next + 1;
	const time = inYear(found.time, year);
	return time.period ? { end, time } : undefined;
}

/** "last year's third quarter", "the 2025 third quarter"; "this week's Monday" is none: only what comes once a year has a year of its own. */
export function possessedByYear(reading: Reading, found: Found, depth: number): Found | undefined {
	const { words } = reading;
	if (found.time.grain !== "year" || depth >= MAX_DEPTH) return undefined;
	const owns = /^['’]s$/.test(words[found.end]?.lower ?? "");
	const once = reading.point(owns ? found.end + 1 : found.end, depth + 1);
	if (!once?.time.yearly || !(owns || once.time.grain === "quarter" || once.time.grain === "half"))
		return undefined;
	const year = yearOfTime(found.time);
	return { end: once.end, time: year === undefined ? unresolved(once.time.grain) : inYear(once.time, year) };
}

/** "31-Oct-74" and "March '22". */
function shortYear(words: Reading["words"], at: number, joined: boolean): number | undefined {
	const mark = /^['’]$/.test(words[at]?.text ?? "");
	if (!mark && !joined) return undefined;
	const word = words[mark ? at + 1 : at];
	const number = word?.text.length === 2 ? wholeNumber(word, 2) : undefined;
	return number === undefined ? undefined : number + (number < 40 ? 2000 : 1900);
}

/** "15 April of 87": only a number that is no day, at the end of its phrase. */
function ofYear(words: Reading["words"], at: number): number | undefined {
	const number = words[at]?.lower === "of" ? wholeNumber(words[at + 1], 2) : undefined;
	const next = words[at + 2];
	return number !== undefined && number > 31 && (next === undefined || /^[.,;)!?]$/.test(next.text))
		? 1900 + number
		: undefined;
}

const YEAR_LEADS = new Set(
	"last this next the that a fiscal financial one two three four five six seven eight nine ten".split(" "),
);

function relative(reading: Reading, found: Found, depth: number): Found | undefined {
	if (depth >= MAX_DEPTH) return undefined;
	const { words } = reading;
	const mark = words[found.end]?.lower ?? "";
	const next = /^(?:,|of|in)$/.test(mark) ? found.end + 1 : found.end;
	const word = words[next]?.lower ?? "";
	if (!YEAR_LEADS.has(word) && !word.startsWith("fy")) return undefined;
	// "In March, the year …": only "of" makes the plain noun a year.
	const year = mark === "of" ? readContainer(reading, next, depth) : reading.point(next, depth + 1);
	if (year?.time.grain !== "year") return undefined;
	const { period } = year.time;
	if (!period) return { end: year.end, time: unresolved(found.time.grain) };
	const time = inYear(found.time, yearOf(period.from));
	return {
		end: year.end,
		time: year.time.implied ? { ...time, implied: [...(time.implied ?? []), ...year.time.implied] } : time,
	};
}
