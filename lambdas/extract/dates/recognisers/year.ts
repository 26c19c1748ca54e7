import type { NumberedLine } from "../../numbers/numbered-line.ts";
import { wordsOf } from "../../text/lexicon/lexicon.ts";
import { yearPeriod } from "../interval.ts";
import type { Recogniser } from "../sentence.ts";
import { type Found, resolved } from "../time.ts";
import { centuryOf, fourDigits, splitYear } from "../year-numbers.ts";

/** "2022", "the year 2008", "'82". Four digits are a year only where the number is owned by one: see `numbers/year-rules.ts`. */
export const year: Recogniser = {
	starts: [...wordsOf("definite-article", "year-name", "apostrophe"), "calendar"],
	digits: true,
	tells: ["0000", "'0"],
	read: ({ line }, at) => afterItsName(line, at) ?? plain(line, at) ?? twoDigits(line, at),
};

function plain(line: NumberedLine, at: number): Found | undefined {
	const number = line.owner(at) === "year" ? fourDigits(line, at) : undefined;
	return number === undefined ? undefined : { end: at + 1, time: resolved("year", yearPeriod(number)) };
}

function afterItsName(line: NumberedLine, at: number): Found | undefined {
	const the = line.lower(at) === "the" ? at + 1 : at;
	const name = line.lower(the) === "calendar" ? the + 1 : the;
	if (!line.is(name, "year-name")) return undefined;
	const next = line.lower(name + 1) === "of" ? name + 2 : name + 1;
	const split = splitYear(line, next);
	if (split) return { end: split.end, time: resolved("year", yearPeriod(split.from, 2), ["bounds"]) };
	const number = fourDigits(line, next);
	return number === undefined ? undefined : { end: next + 1, time: resolved("year", yearPeriod(number)) };
}

/** "the class of '82", "Summer '82"; not the "'90" of "'90s". */
function twoDigits(line: NumberedLine, at: number): Found | undefined {
	const marked = line.is(at, "apostrophe") && !line.isGlued(at) && line.isGlued(at + 1);
	const number = marked && line.word(at + 1).length === 2 ? line.number(at + 1) : undefined;
	if (number === undefined || !(line.is(at - 1, "year-lead", "loose-year-lead") || line.isCapital(at - 1)))
		return undefined;
	if (line.isGlued(at + 2) && line.is(at + 2, "decade-ending")) return undefined;
	return { end: at + 2, time: resolved("year", yearPeriod(centuryOf(number)), ["century"]) };
}
