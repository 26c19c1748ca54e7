import type { NumberedLine } from "../../numbers/numbered-line.ts";
import { wordsOf } from "../../text/lexicon/lexicon.ts";
import { yearOf } from "../days.ts";
import { periodAround, shift, yearPeriod } from "../interval.ts";
import { readCount } from "../numbers.ts";
import type { Recogniser, Sentence } from "../sentence.ts";
import { type Found, resolved, type Time, unresolved } from "../time.ts";
import { fourDigits, splitYear } from "../year-numbers.ts";

const STEPS: Readonly<Record<string, number>> = {
	last: -1,
	previous: -1,
	past: -1,
	this: 0,
	current: 0,
	next: 1,
	coming: 1,
};

/** "fiscal 2025", "FY25", "the 2024-25 financial year", "last fiscal year": when it begins is not said, so the calendar year. */
export const fiscalYear: Recogniser = {
	starts: [...wordsOf("definite-article", "fiscal-code", "fiscal-word"), ...Object.keys(STEPS)],
	digits: true,
	tells: [...wordsOf("year-name", "fiscal-code"), "fiscal", "fy0", "cy0", "fy0000", "cy0000", "0000"],
	read: (sentence, at) =>
		code(sentence.line, at) ??
		kindFirst(sentence.line, at) ??
		yearFirst(sentence.line, at) ??
		relative(sentence, at) ??
		several(sentence, at),
};

const fiscal = (year: number | undefined, years = 1): Time =>
	resolved("year", year === undefined ? undefined : yearPeriod(year, years), ["bounds"]);

/** "FY2025", "FY25", "FY2025-26", and the calendar years "CY25" and "CY2025". */
function code(line: NumberedLine, at: number): Found | undefined {
	const digits = line.word(at + 1);
	const number = line.number(at + 1);
	if (!line.is(at, "fiscal-code") || number === undefined || digits.length % 2 === 1) return undefined;
	const year = digits.length === 2 ? number + 2000 : number;
	const end = at + 2;
	if (line.lower(at) === "cy") return { end, time: resolved("year", yearPeriod(year)) };
	const joined = (line.isDash(end) || line.word(end) === "/") && line.isGlued(end);
	return joined && line.number(end + 1, 2) === (year + 1) % 100
		? { end: end + 2, time: fiscal(year, 2) }
		: { end, time: fiscal(year) };
}

/** "fiscal 2025", "fiscal year 2025", "the financial year 2024-25". */
function kindFirst(line: NumberedLine, at: number): Found | undefined {
	const kind = line.lower(at) === "the" ? at + 1 : at;
	if (!line.is(kind, "fiscal-word")) return undefined;
	const noun = line.lower(kind + 1);
	const named = noun === "year" || noun === "years";
	if (!named && line.lower(kind) !== "fiscal") return undefined;
	const behind = named ? kind + 2 : kind + 1;
	const next = line.lower(behind) === "of" ? behind + 1 : behind;
	const split = splitYear(line, next);
	if (split) return { end: split.end, time: fiscal(split.from, 2) };
	const year = fourDigits(line, next);
	if (year !== undefined) return { end: next + 1, time: fiscal(year) };
	// "Profit for the fiscal year": which one is not said.
	const alone = noun === "year" && next === behind && /^(?:fiscal|financial)$/.test(line.lower(kind));
	return alone ? { end: next, time: unresolved("year") } : undefined;
}

/** "the 2025 fiscal year", "2024-25 season", and "2024-25" alone. */
function yearFirst(line: NumberedLine, at: number): Found | undefined {
	const from = line.lower(at) === "the" ? at + 1 : at;
	const split = splitYear(line, from);
	const year = split?.from ?? fourDigits(line, from);
	if (year === undefined) return undefined;
	const end = split?.end ?? from + 1;
	if (line.is(end, "fiscal-word") && line.lower(end + 1) === "year")
		return { end: end + 2, time: fiscal(year, split ? 2 : 1) };
	if (!split) return undefined;
	if (line.lower(end) === "season") return { end: end + 1, time: fiscal(year, 2) };
	return from === at && !(line.isGlued(at) && line.isDash(at - 1))
		? { end, time: fiscal(year, 2) }
		: undefined;
}

/** "last fiscal year", "the current financial year". */
function relative({ line, published }: Sentence, at: number): Found | undefined {
	const from = line.lower(at) === "the" ? at + 1 : at;
	const step = STEPS[line.lower(from)];
	if (step === undefined || !line.is(from + 1, "fiscal-word") || line.lower(from + 2) !== "year")
		return undefined;
	if (published === undefined) return { end: from + 3, time: unresolved("year") };
	const period = periodAround("year", shift(published, "year", step));
	return { end: from + 3, time: resolved("year", period, ["bounds"]) };
}

/** "the last two fiscal years", "the next three school years": whole ones, before or after the current. */
function several({ line, published }: Sentence, at: number): Found | undefined {
	const from = line.lower(at) === "the" ? at + 1 : at;
	const step = STEPS[line.lower(from)];
	const count = step ? readCount(line, from + 1) : undefined;
	if (!step || !count || !line.is(count.end, "fiscal-word") || line.lower(count.end + 1) !== "years")
		return undefined;
	const end = count.end + 2;
	const { value } = count;
	if (published === undefined || value === undefined || value > 100) return { end, time: unresolved("span") };
	const first = step < 0 ? yearOf(published) - value : yearOf(published) + 1;
	return { end, time: resolved("span", yearPeriod(first, value), ["bounds"]) };
}
