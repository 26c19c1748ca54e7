import type { Token } from "../text/tokens.ts";
import { HOLIDAYS } from "./holidays.ts";
import { isShortMonth, MONTHS, SEASONS, UNITS, WEEKDAYS } from "./lexicon.ts";
import { gluedMonth, type Word } from "./words.ts";

/** Words one of which every date expression without a long number holds. */
const DATE_WORDS: ReadonlySet<string> = new Set([
	...MONTHS.keys(),
	...[...WEEKDAYS.keys()].flatMap((name) => (name.length > 5 ? [name, `${name}s`] : [name])),
	...UNITS.keys(),
	...SEASONS.keys(),
	...[...HOLIDAYS.keys()].map((name) => name.split(" ").find((word) => word.length > 3) ?? name),
	..."today tonight yesterday tomorrow tmrw overnight morning afternoon evening night eid tet".split(" "),
	..."workweek nineteen thousand twenties thirties forties fifties sixties seventies eighties nineties q1 q2 q3 q4 h1 h2 half qtr".split(
		" ",
	),
]);
/** Too common in lower case to make a sentence worth reading; a number beside them does. */
const COMMON = new Set("may mar sun sat wed mon second day".split(" "));

/** Whether tokens `[from, to)` can hold a date at all: one table look-up a word, so that most sentences are left at once. */
export function holdsDate(tokens: readonly Token[], from: number, to: number): boolean {
	for (let at = from; at < to; at++) {
		const { text } = tokens[at] as Token;
		const code = text.charCodeAt(0);
		if (code >= 48 && code <= 57 ? isDateNumber(tokens, at) : isDateWord(text, code) || isLed(tokens, at))
			return true;
	}
	return false;
}

const isLedWord = (text: string): boolean => text === "may" || text === "now" || text === "date";

/** "FY25", "CY2025" */
function isYearCode(lower: string): boolean {
	const code = lower.charCodeAt(0);
	return (code === 99 || code === 102) && lower.charCodeAt(1) === 121;
}

/** "Q3FY26", "h125" */
const isQuarterCode = (lower: string): boolean => {
	const code = lower.charCodeAt(0);
	return (code === 113 || code === 104) && /^.[1-4](?:fy)?\d*$/.test(lower);
};

/** Common words that only the word before them makes a time: "in may", "until now", "to date". */
function isLed(tokens: readonly Token[], at: number): boolean {
	const { text } = tokens[at] as Token;
	if (!isLedWord(text)) return false;
	return /^(?:in|since|until|till|to)$/i.test(tokens[at - 1]?.text ?? "");
}

/** No expression begins further than this many words before the first word that makes it a date. */
const REACH = 8;

/** For each word whether a date word stands on it or soon after: elsewhere nothing needs to be tried. */
export function datesAhead(words: readonly Word[]): boolean[] {
	const ahead = new Array<boolean>(words.length);
	let left = 0;
	for (let at = words.length - 1; at >= 0; at--) {
		const { lower } = words[at] as Word;
		const code = lower.charCodeAt(0);
		left =
			(code >= 48 && code <= 57) ||
			DATE_WORDS.has(lower) ||
			isLedWord(lower) ||
			isYearCode(lower) ||
			isQuarterCode(lower)
				? REACH
				: left - 1;
		ahead[at] = left > 0;
	}
	return ahead;
}

function isDateWord(text: string, code: number): boolean {
	if (text.length < 2) return false;
	const lower = text.toLowerCase();
	if (DATE_WORDS.has(lower)) return code < 97 || !COMMON.has(lower) || lower === "day";
	if (text.includes("-"))
		return lower.split("-").some((part) => DATE_WORDS.has(part) || /^(?:\d{4}s?|fy\d+)$/.test(part));
	const last = text.charCodeAt(text.length - 1);
	return last >= 48 && last <= 57
		? isYearCode(lower) || isQuarterCode(lower) || gluedMonth(text) > 0
		: lower === "fy" || lower === "cy";
}

function isDateNumber(tokens: readonly Token[], at: number): boolean {
	const { text } = tokens[at] as Token;
	if (/^(?:st|nd|rd|th)$/.test(tokens[at + 1]?.text ?? "")) return true;
	if (/^[1-4]$/.test(text) && /^[QH]\d*$/.test(tokens[at + 1]?.text ?? "")) return true;
	if (/^\d{4}/.test(text) || /^\d\d?\.\d\d?\.\d{4}/.test(text)) return true;
	const next = tokens[at + 1]?.text ?? "";
	return (
		(text.length === 2 && /^['’‘]$/.test(tokens[at - 1]?.text ?? "")) ||
		next === "/" ||
		next === "-" ||
		next === "s" ||
		MONTHS.has(next.toLowerCase()) ||
		isMonthWord(tokens[at - 1]) ||
		isMonthWord(tokens[at - 2])
	);
}

const isMonthWord = (token: Token | undefined): boolean =>
	token !== undefined && (MONTHS.has(token.text.toLowerCase()) || isShortMonth(token.text.toLowerCase()));
