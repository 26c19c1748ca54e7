import { monthPeriod } from "../interval.ts";
import { MONTHS, UNITS } from "../lexicon.ts";
import { type MonthName, readMonthName } from "../month-names.ts";
import type { Recogniser } from "../reading.ts";
import type { Time } from "../time.ts";
import { isCapitalised, isDash, type Word, wholeNumber } from "../words.ts";

/** Names that are also verbs or first names: "March", "May said", "April Jones". */
const ALSO_NAMES = new Set([3, 4, 5, 6, 8]);
const DATE_LEADS = new Set(
	`in since until till through during late early mid last next this of from before after between to and by - – every
	each or past previous following that ended ending ends around about starting beginning effective`.split(
		/\s+/,
	),
);
const SPEAKS = /^(?:said|says|told|has|had|was|is|will|would|also|added|asked|vowed|promised|warned|’s|'s)$/;

/** "March", "in Sept.", with the year still to come. A name that may be a person's needs a sign of time. */
export const month: Recogniser = {
	starts: MONTHS.keys(),
	read({ words }, at) {
		const name = readMonthName(words, at);
		if (!name || !isMonth(words, at, name)) return undefined;
		return { end: name.end, time: monthTime(name.month) };
	},
};

export function monthTime(number: number): Time {
	return { grain: "month", yearly: (year) => monthPeriod(year, number) };
}

function isMonth(words: readonly Word[], at: number, name: MonthName): boolean {
	if (hasYear(words, name.end)) return true;
	const before = words[at - 1]?.lower ?? "";
	if (!name.capital) return isLowerCaseMonth(words, at, name, before);
	if (name.short) return isShortMonth(words, at, name, before);
	if (!ALSO_NAMES.has(name.month) || besideMonth(words, at)) return true;
	return isMonthNotName(words, at, name, before);
}

/** As people type: "in may", "last dec", "in the april". */
function isLowerCaseMonth(
	words: readonly Word[],
	at: number,
	{ month: number, end, short }: MonthName,
	before: string,
): boolean {
	const the = before === "the" && /^(?:in|of|during|since)$/.test(words[at - 2]?.lower ?? "");
	if (short) return /^(?:in|since|last|next|this)$/.test(before) && number !== 3 && words[end]?.text !== "-";
	if (number === 3 || number === 5)
		return /^(?:in|since|last|next|of)$/.test(before) && !/^\p{L}/u.test(words[end]?.text ?? "");
	return !ALSO_NAMES.has(number) || DATE_LEADS.has(before) || the;
}

function isMonthNotName(
	words: readonly Word[],
	at: number,
	{ month: number, end }: MonthName,
	before: string,
): boolean {
	const after = words[end];
	const next = after?.lower ?? "";
	const onlyMonth = !isCapitalised(after) || isUpperCase(after);
	// "the hottest March on record", "its busiest May"
	if (/^(?:\p{Ll}{3,}est|best|worst)$/u.test(before)) return !isCapitalised(after);
	if (DATE_LEADS.has(before)) {
		if (number === 5 && /^(?:by|from|to|and)$/.test(before) && SPEAKS.test(next)) return false;
		return onlyMonth || /^(?:in|since|until|last|next|this|late|early|mid|during|-)$/.test(before);
	}
	// "the March figures" and "its May report" are months, "the March on Washington" and "Ms. May" are not.
	if (/^(?:the|['’]s|its|their|our)$/.test(before))
		return (
			after !== undefined &&
			/^\p{L}/u.test(after.text) &&
			onlyMonth &&
			!/^(?:on|of|to|against|from|for|and)$/.test(next)
		);
	if (number === 3 || number === 5) return false;
	return onlyMonth && !isCapitalised(words[at - 1]) && !/^(?:said|says|told|asked|vowed|added)$/.test(next);
}

const isUpperCase = (word: Word | undefined): boolean =>
	word !== undefined && word.text.length > 1 && word.text === word.text.toUpperCase();

/** "March and April", "May to July", "February/March". */
function besideMonth(words: readonly Word[], at: number): boolean {
	const joins = /^(?:and|or|to|through|until|-|–|\/|&)$/;
	const isName = (word: Word | undefined) => isCapitalised(word) && MONTHS.has(word?.lower ?? "");
	return (
		(joins.test(words[at + 1]?.lower ?? "") && isName(words[at + 2])) ||
		(joins.test(words[at - 1]?.lower ?? "") && isName(words[at - 2]))
	);
}

/** "Jan-Feb" and "from Sep to Nov". */
function isNumberedRange(words: readonly Word[], at: number): boolean {
	const joins = (word: Word | undefined) => isDash(word) || /^(?:to|through|until)$/.test(word?.lower ?? "");
	return (
		(joins(words[at + 1]) && MONTHS.has(words[at + 2]?.lower ?? "")) ||
		(joins(words[at - 1]) && MONTHS.has(words[at - 2]?.lower ?? ""))
	);
}

function hasYear(words: readonly Word[], after: number): boolean {
	const next = /^(?:,|of|in|\/|-)$/.test(words[after]?.lower ?? "") ? after + 1 : after;
	const year = wholeNumber(words[next]);
	return year !== undefined && year >= 1500 && year < 2200;
}

/** "Feb." after a word of time, "in Dec", "Jan-Feb"; "Jan" alone is a first name. */
function isShortMonth(words: readonly Word[], at: number, name: MonthName, before: string): boolean {
	if (isNumberedRange(words, at)) return true;
	if (before === "of")
		return (
			UNITS.has(words[at - 2]?.lower ?? "") ||
			/^(?:end|start|beginning|middle)$/.test(words[at - 2]?.lower ?? "")
		);
	if (!DATE_LEADS.has(before)) return false;
	return (
		name.end > at + 1 ||
		/^(?:to|and)$/.test(words[name.end]?.lower ?? "") ||
		/^(?:in|since|until|last|next|this|early|late|mid|after|before)$/.test(before)
	);
}
