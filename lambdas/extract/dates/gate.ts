import type { NumberedLine } from "../numbers/numbered-line.ts";
import { isA } from "../text/lexicon/lexicon.ts";
import type { Token } from "../text/tokens.ts";
import { RECOGNISERS } from "./recognisers.ts";

/** What tells that a sentence may hold a date, as the recognisers name it. */
const TELLING: ReadonlySet<string> = new Set(RECOGNISERS.flatMap(({ tells }) => [...tells]));

/** Whether tokens `[from, to)` can hold a date at all: one table look-up a word, so that most sentences are left at once. */
export function holdsDate(tokens: readonly Token[], from: number, to: number): boolean {
	for (let at = from; at < to; at++) if (tells(tokens, at)) return true;
	return false;
}

function tells(tokens: readonly Token[], at: number): boolean {
	const text = tokens[at]?.text ?? "";
	if (isDigit(text.charCodeAt(0))) return numberTells(tokens, at, text);
	if (text.length < 2) return false;
	const lower = text.toLowerCase();
	if (TELLING.has(lower) && !(lower === text && isA(lower, "also-no-date"))) return true;
	if (isA(lower, "led-time") && isLed(tokens, at)) return true;
	if (text.includes("-")) return lower.split("-").some((part) => TELLING.has(formOf(part)));
	return isDigit(text.charCodeAt(text.length - 1)) && TELLING.has(formOf(lower));
}

const isLed = (tokens: readonly Token[], at: number): boolean =>
	isA(tokens[at - 1]?.text.toLowerCase() ?? "", "in-word", "range-link");

/** A number by itself, with what is written on to it ("3/", "16th", "3Q"), or beside a month. */
function numberTells(tokens: readonly Token[], at: number, text: string): boolean {
	const form = formOf(text);
	if (TELLING.has(form)) return true;
	const next = tokens[at + 1]?.text.toLowerCase() ?? "";
	if (TELLING.has(form + endingOf(next))) return true;
	if (isA(tokens[at - 1]?.text ?? "", "apostrophe") && TELLING.has(`'${form}`)) return true;
	return isMonth(next) || isMonth(tokens[at - 1]?.text) || isMonth(tokens[at - 2]?.text);
}

const isMonth = (word = ""): boolean => isA(word.toLowerCase(), "month");
const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** Numbers of one or two digits are "0", of four or more "0000": "fy25" is "fy0". */
const formOf = (lower: string): string =>
	lower.replace(/\d+/g, ({ length }) => (length > 3 ? "0000" : length > 2 ? "000" : "0"));

const endingOf = (next: string): string => (isA(next, "ordinal-ending") ? "th" : formOf(next));

/** No expression begins further than this many atoms before the first that makes it a date. */
const REACH = 8;

/** For each atom whether one that tells stands on it or soon after: elsewhere nothing needs to be tried. */
export function datesAhead(line: NumberedLine): boolean[] {
	const ahead = new Array<boolean>(line.size);
	let left = 0;
	for (let at = line.size - 1; at >= 0; at--) {
		const lower = line.lower(at);
		left = line.isDigits(at) || TELLING.has(lower) || line.is(at, "led-time") ? REACH : left - 1;
		ahead[at] = left > 0;
	}
	return ahead;
}
