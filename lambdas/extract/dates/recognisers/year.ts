import { yearPeriod } from "../interval.ts";
import { COUNT_NOUNS } from "../lexicon.ts";
import type { Reading, Recogniser } from "../reading.ts";
import { type Found, resolved } from "../time.ts";
import { isCapitalised, isDash, isGlued, type Word, wholeNumber } from "../words.ts";
import { splitYear } from "./fiscal-year.ts";

const STRONG = new Set(
	`in since during until till by of from before after between through year circa late early mid ended ending spring
	summer autumn fall winter for and to or than onwards`.split(/\s+/),
);
/** Numbers after these are names of things: "Resolution 1973", "Flight 1549", "Boeing 2707". */
const NUMBERED = new Set(
	`resolution section article flight room page no nos number route highway boeing airbus model chapter channel bus train
	unit windows office apartment suite case bill rule form psalm paragraph lot item hill pier gate platform $ € £ # ¥
	about around nearly almost some over under least most roughly approximately exactly only another than up`.split(
		/\s+/,
	),
);

/** "2022", "the year 2008", "'82". A number is a year only where its neighbours do not make it a count. */
export const year: Recogniser = {
	starts: ["the", "year", "years", "calendar", "cy", "'", "’"],
	digits: true,
	read(reading, at) {
		const named = yearAfterItsName(reading, at);
		if (named) return named;
		const number = plainYear(reading.words, at);
		if (number !== undefined) return { end: at + 1, time: resolved("year", yearPeriod(number)) };
		return shortYear(reading.words, at);
	},
};

/** A four-digit year at a word, whatever stands around it; not "1,400", "2022.5" or "2000m". */
export function fourDigits(words: readonly Word[], at: number): number | undefined {
	const number = words[at]?.text.length === 4 ? wholeNumber(words[at]) : undefined;
	if (number === undefined || number < 1000 || number > 2999) return undefined;
	if (
		isGlued(words, at + 1) &&
		/^[\p{L}%$€£°:²]/u.test(words[at + 1]?.text ?? "") &&
		!/^(?:['’]?s|T)$/.test(words[at + 1]?.text ?? "") &&
		!(words[at + 1]?.text === ":" && wholeNumber(words[at + 2]) === undefined)
	)
		return undefined;
	// "1430 GMT"
	if (/^(?:GMT|UTC|BST|CET|EST|EDT|IST|hrs|hours)$/.test(words[at + 1]?.text ?? "")) return undefined;
	return COUNT_NOUNS.has(words[at + 1]?.lower ?? "") || /^BCE?$/.test(words[at + 1]?.text ?? "")
		? undefined
		: number;
}

function yearAfterItsName({ words }: Reading, at: number): Found | undefined {
	let next = words[at]?.lower === "the" ? at + 1 : at;
	if (words[next]?.lower === "calendar") next++;
	if (!/^(?:years?|cy)$/.test(words[next]?.lower ?? "")) return undefined;
	next++;
	if (words[next]?.lower === "of") next++;
	const split = splitYear(words, next);
	if (split) return { end: split.end, time: resolved("year", yearPeriod(split.from, 2), ["bounds"]) };
	const number = fourDigits(words, next);
	return number === undefined ? undefined : { end: next + 1, time: resolved("year", yearPeriod(number)) };
}

function plainYear(words: readonly Word[], at: number): number | undefined {
	const number = fourDigits(words, at);
	if (number === undefined) return undefined;
	const before = words[at - 1];
	if (isGlued(words, at) && !/^[-–—(["“‘'’/~=]$/.test(before?.text ?? "") && !isGluedComma(words, at))
		return undefined;
	// "until at least 2035"
	const least =
		before?.lower === "least" && /^(?:until|till|by|since|through|to)$/.test(words[at - 3]?.lower ?? "");
	if (
		before &&
		!least &&
		NUMBERED.has(before.lower) &&
		!(AROUND.test(before.lower) && (endsPhrase(words[at + 1]) || isRecent(number)))
	)
		return undefined;
	// "The toll rose to 2024."
	if (before?.lower === "to" && CHANGED.test(words[at - 2]?.lower ?? "")) return undefined;
	if (before?.text === "." && /^(?:no|nos)$/.test(words[at - 2]?.lower ?? "")) return undefined;
	// "B-2020" and "555-2020" are names and numbers; "mid-2020" and "2015-2020" are read by others first.
	if (isDash(before) && isGlued(words, at) && isGlued(words, at - 1) && !isJoined(words[at - 2]))
		return undefined;
	if (
		isDash(words[at + 1]) &&
		isGlued(words, at + 1) &&
		isGlued(words, at + 2) &&
		isIdentifier(words, at + 2)
	)
		return undefined;
	if (before && (STRONG.has(before.lower) || AROUND.test(before.lower)))
		return number <= 2200 && !countsSomething(words, at, before.lower) ? number : undefined;
	// Without a sign of time, a round number is more often a count, and old years look like any number.
	if (number === 2000 || number === 1900) if (isBeforeNoun(words, at)) return number;
	if (number < 1800 || number > 2060 || number % 100 === 0)
		return isSetApart(words, at) && number <= 2060 ? number : undefined;
	return countsSomething(words, at, before?.lower ?? "") ? undefined : number;
}

const CHANGED =
	/^(?:rose|rises|risen|fell|falls|fallen|climbed|grew|grown|increased|dropped|jumped|raised|cut|reduced|declined)$/;
const AROUND = /^(?:around|about|over|under|circa|than)$/;
const isRecent = (number: number): boolean => number >= 1900 && number <= 2060 && number % 100 !== 0;
const endsPhrase = (word: Word | undefined): boolean => word === undefined || /^[.,;:)!?]$/.test(word.text);

/** "Protection Act,1995" lacks its space. */
const isGluedComma = (words: readonly Word[], at: number): boolean =>
	words[at - 1]?.text === "," && wholeNumber(words[at - 2], 9) === undefined;

/** "the 2000 election" */
const isBeforeNoun = (words: readonly Word[], at: number): boolean =>
	words[at - 1]?.lower === "the" &&
	/^(?:election|campaign|census|recount|vote|presidential|race|budget|season|olympics|games)$/.test(
		words[at + 1]?.lower ?? "",
	);

/** "(1648)" and "(1537-1566)". */
function isSetApart(words: readonly Word[], at: number): boolean {
	const end = isDash(words[at + 1]) && fourDigits(words, at + 2) !== undefined ? at + 3 : at + 1;
	const start = isDash(words[at - 1]) && fourDigits(words, at - 2) !== undefined ? at - 3 : at - 1;
	return words[start]?.text === "(" && words[end]?.text === ")";
}

/** "2020-12345" and "2020-11-17-3" are no ranges of years. */
function isIdentifier(words: readonly Word[], at: number): boolean {
	const number = wholeNumber(words[at], 9);
	if (number === undefined) return false;
	return (
		!/^\d{1,2}(?:\d{2})?$/.test(words[at]?.text ?? "") || (isDash(words[at + 1]) && isGlued(words, at + 1))
	);
}

const isJoined = (word: Word | undefined): boolean =>
	word !== undefined && /^(?:mid|pre|post|end|late|early|\d{4})$/.test(word.lower);

const NOT_COUNTED =
	/^(?:was|is|has|does|series|as|its|this|his|less|always|perhaps|thus|plus|across|besides|presidential)$|wards$/;

/**
 * "killed 2000 civilians": a lower-case plural right after the number. After a word of time only a round number is
 * taken for a count, and after a determiner none: "the 1991 reforms", "a 2001 census".
 */
function countsSomething(words: readonly Word[], at: number, before: string): boolean {
	const next = words[at + 1];
	if (!next || !/^\p{Ll}+$/u.test(next.text) || next.lower.length < 4) return false;
	if (/^(?:in|since|until|the|a|an|its|their|during|['’]s)$/.test(before)) return false;
	const number = wholeNumber(words[at]) ?? 0;
	if (STRONG.has(before) && isRecent(number)) return false;
	return next.lower.endsWith("s") && !next.lower.endsWith("ss") && !NOT_COUNTED.test(next.lower);
}

/** "the summer of '82". */
function shortYear(words: readonly Word[], at: number): Found | undefined {
	const number =
		/^['’‘]$/.test(words[at]?.text ?? "") && isGlued(words, at + 1)
			? wholeNumber(words[at + 1], 2)
			: undefined;
	if (number === undefined || words[at + 1]?.text.length !== 2) return undefined;
	const before = words[at - 1];
	if (!(before && (STRONG.has(before.lower) || isCapitalised(before))) || isGlued(words, at))
		return undefined;
	if (/^(?:s|['’]s)$/.test(words[at + 2]?.lower ?? "") && isGlued(words, at + 2)) return undefined;
	return {
		end: at + 2,
		time: resolved("year", yearPeriod(number + (number < 40 ? 2000 : 1900)), ["century"]),
	};
}
