import { periodAround, shift, yearPeriod } from "../interval.ts";
import type { Reading, Recogniser } from "../reading.ts";
import { type Found, resolved, type Time, unresolved } from "../time.ts";
import { isDash, isGlued, type Word, wholeNumber } from "../words.ts";
import { fourDigits } from "./year.ts";

const KINDS = /^(?:fiscal|financial|tax|school|academic|budget|marketing)$/;
const IMPLIED = ["bounds"];

/** "fiscal 2025", "FY25", "the 2024-25 financial year", "last fiscal year": when it begins is not said, so the calendar year. */
export const fiscalYear: Recogniser = {
	starts: [
		"the",
		"fiscal",
		"financial",
		"tax",
		"school",
		"academic",
		"fy",
		"last",
		"this",
		"next",
		"current",
		"previous",
		...codes(),
	],
	digits: true,
	read: (reading, at) =>
		code(reading.words, at) ?? kindFirst(reading, at) ?? yearFirst(reading, at) ?? relative(reading, at),
};

function* codes(): Generator<string> {
	yield "cy";
	for (const kind of ["fy", "cy"]) {
		for (let year = 0; year < 100; year++) yield `${kind}${String(year).padStart(2, "0")}`;
		for (let year = 1990; year < 2060; year++) yield `${kind}${year}`;
	}
}

/** "2024-25", "2024/25", "1999-2000": two years as one, from the first day of one to the last of the other. */
export function splitYear(
	words: readonly Word[],
	at: number,
): { end: number; from: number; to: number } | undefined {
	const first = fourDigits(words, at);
	if (first === undefined || !(isDash(words[at + 1]) || words[at + 1]?.text === "/")) return undefined;
	if (!isGlued(words, at + 1) || !isGlued(words, at + 2)) return undefined;
	const digits = words[at + 2]?.text.length;
	const short = digits === 2 ? wholeNumber(words[at + 2], 2) : undefined;
	const second =
		short !== undefined
			? first - (first % 100) + short + (short < first % 100 ? 100 : 0)
			: digits === 4
				? wholeNumber(words[at + 2])
				: undefined;
	if (second !== first + 1) return undefined;
	return { end: at + 3, from: first, to: second };
}

const fiscal = (year: number | undefined, years = 1): Time =>
	resolved("year", year === undefined ? undefined : yearPeriod(year, years), IMPLIED);

/** "FY2025", "FY25", "FY2025-26", and the calendar years "CY25" and "CY2025". */
function code(words: readonly Word[], at: number): Found | undefined {
	const match = /^([fc])y(\d{2}|\d{4})?$/.exec(words[at]?.lower ?? "");
	if (!match) return undefined;
	const digits = match[2] ?? (wholeNumber(words[at + 1]) !== undefined ? words[at + 1]?.text : undefined);
	let end = match[2] ? at + 1 : at + 2;
	if (digits === undefined || digits.length % 2 === 1) return undefined;
	const year = Number(digits) + (digits.length === 2 ? 2000 : 0);
	if (match[1] === "c") return { end, time: resolved("year", yearPeriod(year)) };
	const short =
		(isDash(words[end]) || words[end]?.text === "/") && isGlued(words, end)
			? wholeNumber(words[end + 1], 2)
			: undefined;
	if (short === (year + 1) % 100) {
		end += 2;
		return { end, time: fiscal(year, 2) };
	}
	return { end, time: fiscal(year) };
}

/** "fiscal 2025", "fiscal year 2025", "the financial year 2024-25". */
function kindFirst({ words }: Reading, at: number): Found | undefined {
	let next = words[at]?.lower === "the" ? at + 1 : at;
	if (!KINDS.test(words[next]?.lower ?? "")) return undefined;
	next++;
	if (/^(?:years?)$/.test(words[next]?.lower ?? "")) next++;
	else if (words[next - 1]?.lower !== "fiscal") return undefined;
	if (words[next]?.lower === "of") next++;
	const split = splitYear(words, next);
	if (split) return { end: split.end, time: fiscal(split.from, 2) };
	const year = fourDigits(words, next);
	if (year !== undefined) return { end: next + 1, time: fiscal(year) };
	// "Profit for the fiscal year": which one is not said.
	return /^(?:fiscal|financial)$/.test(words[next - 2]?.lower ?? "") && words[next - 1]?.lower === "year"
		? { end: next, time: unresolved("year") }
		: undefined;
}

/** "the 2025 fiscal year", "2024-25 season", and "2024-25" alone. */
function yearFirst({ words }: Reading, at: number): Found | undefined {
	const from = words[at]?.lower === "the" ? at + 1 : at;
	const split = splitYear(words, from);
	const year = split ? split.from : fourDigits(words, from);
	if (year === undefined) return undefined;
	const end = split ? split.end : from + 1;
	const kind =
		KINDS.test(words[end]?.lower ?? "") && words[end + 1]?.lower === "year"
			? 2
			: split && words[end]?.lower === "season"
				? 1
				: 0;
	if (kind > 0) return { end: end + kind, time: fiscal(year, split ? 2 : 1) };
	return split && from === at && !(isGlued(words, at) && isDash(words[at - 1]))
		? { end, time: fiscal(year, 2) }
		: undefined;
}

/** "last fiscal year", "the current financial year". */
function relative({ words, published }: Reading, at: number): Found | undefined {
	const from = words[at]?.lower === "the" ? at + 1 : at;
	const steps: Record<string, number> = { last: -1, previous: -1, this: 0, current: 0, next: 1, coming: 1 };
	const step = steps[words[from]?.lower ?? ""];
	if (step === undefined || !KINDS.test(words[from + 1]?.lower ?? "") || words[from + 2]?.lower !== "year")
		return undefined;
	if (published === undefined) return { end: from + 3, time: unresolved("year") };
	return {
		end: from + 3,
		time: resolved("year", periodAround("year", shift(published, "year", step)), IMPLIED),
	};
}
