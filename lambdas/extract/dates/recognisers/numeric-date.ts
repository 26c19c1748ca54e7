import type { NumberedLine } from "../../numbers/numbered-line.ts";
import { type Day, dayOf } from "../days.ts";
import { oneDay } from "../interval.ts";
import type { Recogniser, Sentence } from "../sentence.ts";
import { type Found, resolved, type Time, unresolved } from "../time.ts";
import { centuryOf } from "../year-numbers.ts";

/** Day, month and year in digits, by one mark. */
export const FULL = /(\d{1,4})([-/.])(\d{1,2})\2(\d{1,4})(?!\d)/y;
const COMPACT = /(?:19[5-9]\d|20[0-5]\d)(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?!\d)/y;

/** "2026-02-16", "16/02/2026", "2/16/2026", "16.02.2026", "20260216". */
export const numericDate: Recogniser = {
	starts: [],
	digits: true,
	tells: ["0000", "0/", "0-", "0.0.0000"],
	read(sentence, at) {
		const { line } = sentence;
		const start = line.atoms[at]?.start ?? 0;
		const before = line.text[start - 1] ?? "";
		if (before !== "" && JOINS.test(before) && !isRangeDash(line, at)) return inName(sentence, at, start);
		return compact(line, at, start) ?? full(sentence, at, start);
	},
};

const JOINS = /[\p{L}\d\-_/.,:$€£#]/u;

/** "report-2002-10-09.xlsx", "backup_20170302": only as ISO writes days. */
function inName(sentence: Sentence, at: number, start: number): Found | undefined {
	const { text } = sentence.line;
	if (!/[-_]/.test(text[start - 1] ?? "") || /\d/.test(text[start - 2] ?? "")) return undefined;
	const iso = /^\d{4}[-/.]/.test(text.slice(start, start + 5));
	return compact(sentence.line, at, start) ?? (iso ? full(sentence, at, start) : undefined);
}

/** "20161016" */
function compact(line: NumberedLine, at: number, start: number): Found | undefined {
	const surface = matchAt(COMPACT, line.text, start)?.[0];
	if (surface === undefined || line.word(at) !== surface) return undefined;
	const [year, month, day] = [surface.slice(0, 4), surface.slice(4, 6), surface.slice(6)].map(Number);
	const time = date(dayOf(year ?? 0, month ?? 0, day ?? 0));
	return time && { end: at + 1, time };
}

/** The second date of "10/1/2018-10/7/2018" stands glued to the dash. */
export const isRangeDash = (line: NumberedLine, at: number): boolean =>
	line.isDash(at - 1) && (line.word(at - 2).length === 4 || line.word(at - 3) === "/");

function full(sentence: Sentence, at: number, start: number): Found | undefined {
	const match = matchAt(FULL, sentence.line.text, start);
	if (!match) return undefined;
	const [surface, first = "", mark = "", second = "", last = ""] = match;
	const end = start + surface.length;
	// "3.5.2022.1" is a version, "10-1-2018-10-7-2018" two days.
	if (
		sentence.line.text[end] === mark &&
		/\d/.test(sentence.line.text[end + 1] ?? "") &&
		!matchAt(FULL, sentence.line.text, end + 1)
	)
		return undefined;
	const time =
		first.length === 4 && last.length <= 2
			? date(dayOf(Number(first), Number(second), Number(last)))
			: dayMonthYear(sentence, Number(first), Number(second), fullYear(last, mark));
	// "2/29/2019" is meant as a day, and there is none.
	const meant = time ?? (sentence.line.owner(at) === "date" ? unresolved("day") : undefined);
	return meant && { end: atomAfter(sentence.line, at, end), time: meant };
}

/** Two-digit years only between slashes: "3.5.22" is a version, "555-12-34" no date either. */
function fullYear(digits: string, mark: string): number | undefined {
	if (digits.length === 4) return Number(digits);
	if (digits.length !== 2 || mark !== "/") return undefined;
	return centuryOf(Number(digits));
}

function dayMonthYear(
	sentence: Sentence,
	first: number,
	second: number,
	year: number | undefined,
): Time | undefined {
	if (year === undefined || year < 1000) return undefined;
	if (first > 12 || second > 12 || first === second || sentence.dayFirst !== undefined) {
		const dayFirst = first > 12 || (second <= 12 && sentence.dayFirst === true);
		return date(dayFirst ? dayOf(year, second, first) : dayOf(year, first, second));
	}
	return date(dayOf(year, first, second), ["order"]);
}

export function date(day: Day | undefined, implied?: string[]): Time | undefined {
	return day === undefined ? undefined : resolved("day", oneDay(day), implied);
}

export function matchAt(pattern: RegExp, text: string, start: number): RegExpExecArray | null {
	pattern.lastIndex = start;
	return pattern.exec(text);
}

/** The atom that begins at or after an offset. */
export function atomAfter({ atoms }: NumberedLine, at: number, end: number): number {
	let next = at;
	while (next < atoms.length && (atoms[next]?.end ?? 0) <= end) next++;
	return next;
}
