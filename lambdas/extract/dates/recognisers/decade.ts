import { yearPeriod } from "../interval.ts";
import type { Recogniser } from "../reading.ts";
import { type Found, resolved } from "../time.ts";
import { isGlued, type Word, wholeNumber } from "../words.ts";

const NAMED = new Map(
	["twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties"].map(
		(word, index) => [word, 20 + 10 * index] as const,
	),
);

/** "the 1990s", "the '90s", "the nineties". "In his 80s" is an age. */
export const decade: Recogniser = {
	starts: ["the", "'", "’", "‘", ...NAMED.keys()],
	digits: true,
	read({ words }, at) {
		const the = words[at]?.lower === "the";
		return numbered(words, at, the ? at + 1 : at, the) ?? named(words, the ? at + 1 : at, the);
	},
};

function numbered(words: readonly Word[], at: number, from: number, the: boolean): Found | undefined {
	const mark = /^['’‘]$/.test(words[from]?.text ?? "");
	const number = wholeNumber(words[mark ? from + 1 : from]);
	let end = (mark ? from + 1 : from) + 1;
	if (number === undefined || number % 10 !== 0) return undefined;
	if (/^['’]$/.test(words[end]?.text ?? "") && isGlued(words, end)) end++;
	if (!/^(?:['’])?s$/.test(words[end]?.lower ?? "") || (!isGlued(words, end) && number < 1000))
		return undefined;
	if (number >= 1000) {
		// "1990's" is the decade; "the 1990's" too, but "2020's election" is a year's.
		if (words[end]?.lower !== "s" && !the) return undefined;
		if (number > 2200 || (!isGlued(words, end) && !the && words[at - 1]?.lower !== "in")) return undefined;
		return { end: end + 1, time: resolved("decade", yearPeriod(number, 10)) };
	}
	if (number < 20 || number > 90 || !(mark || isPartWord(words, at) || (the && isSpokenOfInTime(words, at))))
		return undefined;
	return { end: end + 1, time: resolved("decade", yearPeriod(1900 + number, 10), ["century"]) };
}

/** "In the 80s" is a decade, "highs in the 80s" and "reached the 80s" are degrees. */
function isSpokenOfInTime(words: readonly Word[], at: number): boolean {
	if (
		!/^(?:in|since|of|during|from|throughout|early|late|mid|back|by|until|and|-)$/.test(
			words[at - 1]?.lower ?? "",
		)
	)
		return false;
	return !words
		.slice(Math.max(0, at - 12), at + 12)
		.some(({ lower }) => /^(?:degrees?|temperatures?|highs?|lows?|fahrenheit)$/.test(lower));
}

/** "mid-'80s" and "late 80s", but not "in their late 80s". */
function isPartWord(words: readonly Word[], at: number): boolean {
	const part = words[at - 1]?.text === "-" ? at - 2 : at - 1;
	// "the 70s and 80s"
	if (/^(?:and|or|to)$/.test(words[at - 1]?.lower ?? "") && words[at - 2]?.lower === "s") return true;
	if (!/^(?:late|early|mid)$/.test(words[part]?.lower ?? "")) return false;
	return words[part - 1]?.lower === "the";
}

function named(words: readonly Word[], at: number, the: boolean): Found | undefined {
	const decadeYear = NAMED.get(words[at]?.lower ?? "");
	const bare = /^(?:in|since|during)$/.test(words[at - 1]?.lower ?? "") && isSpokenOfInTime(words, at);
	if (decadeYear === undefined || !(the || bare || isPartWord(words, at))) return undefined;
	return { end: at + 1, time: resolved("decade", yearPeriod(1900 + decadeYear, 10), ["century"]) };
}
