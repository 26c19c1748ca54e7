import { isAdverb } from "../text/tags.ts";
import { NumberAt } from "./number-at.ts";
import type { NumberRule } from "./number-rule.ts";
import { isMonth } from "./time-rules.ts";
import { UNIT_RULES } from "./unit-rules.ts";

/** Numbers from here on are read as years where nothing speaks against it. */
const [FIRST, LAST] = [1800, 2060];
/** Years that only a word of time makes one. */
const [FARTHEST_BACK, FARTHEST] = [1000, 2200];

const isFour = (n: NumberAt): boolean =>
	n.isPlain(4) && n.text.length === 4 && n.value >= FARTHEST_BACK && n.value < 3000;
const isRecent = (n: NumberAt): boolean => n.value >= 1900 && n.value <= LAST && n.value % 100 !== 0;

/** A rule for numbers of four digits. */
const year = ([owner, name, example, test]: readonly [
	owner: NumberRule["owner"],
	name: string,
	example: string,
	test: NumberRule["test"],
]): NumberRule => ({ owner, name, example, test: (n) => isFour(n) && test(n) });

/** Four digits: a year, a name or a count. In order; what no rule takes counts. */
export const YEAR_RULES: readonly NumberRule[] = [
	year([
		"year",
		"two years on a dash",
		"The [2019]-20 season ended.",
		(n) => isJoined(n, 1) && isLaterYear(n, 2),
	]),
	year([
		"year",
		"behind an earlier year and a dash",
		"It ruled from 1914-[1918].",
		(n) => isJoined(n, -1) && isEarlierYear(n, -2),
	]),
	year([
		"year",
		"a decade",
		"He grew up in the [1990]s.",
		(n) => n.is(1, "decade-ending") && n.isGlued(1) && n.value % 10 === 0,
	]),
	year([
		"year",
		"before its month and a mark",
		"It is due on [2019]/Aug/01.",
		(n) => (n.isDash(1) || n.lower(1) === "/") && n.isGlued(1) && isMonth(n, 2),
	]),
	{
		owner: "ordinal",
		name: "its ending behind it",
		example: "It was her [16]th goal.",
		test: (n) => n.is(1, "ordinal-ending") && n.isGlued(1),
	},
	{
		owner: "identifier",
		name: "letters grow onto its end",
		example: "The [737]s were grounded, as was the 5G mast.",
		test: (n) => n.isGlued(1) && n.isWord(1) && !n.is(1, "not"),
	},
	{
		owner: "identifier",
		name: "a part of a link, a path or a version",
		example: "The file [12]/b was lost.",
		test: (n) =>
			n.isGlued(1) &&
			n.is(1, "path-mark") &&
			// "dating back to 1986_of": a blank was lost.
			!(isFour(n) && n.lower(1) === "_") &&
			n.isGlued(2) &&
			n.isWord(2),
	},
	year(["year", "behind a word of its own", "Sales rose in [1998].", (n) => n.is(-1, "year-lead")]),
	year([
		"year",
		"behind a prefix",
		"It looks like a mid-[2020] deal.",
		(n) => n.isDash(-1) && n.is(-2, "year-prefix"),
	]),
	year([
		"year",
		"behind its month",
		"In April [2015] patients left.",
		(n) => isMonth(n, -1) || (isMonth(n, -2) && (n.is(-1, "month-mark", "within-link") || n.isJoint(-1))),
	]),
	year(["year", "behind its day", "On May 3, [2015] they wed.", isBehindDay]),
	year(["count", "behind a word of amount", "They bought some [2015] sheep.", isLedByAmount]),
	year([
		"count",
		"a part of what was counted",
		"It lost boxes, [1850] of which were full.",
		(n) => n.lower(1) === "of" && n.is(2, "relative", "object-pronoun", "demonstrative"),
	]),
	year(["count", "a level that was reached", "The toll rose to [2024].", isLevel]),
	year(["count", "before what it counts", "The hospital treated [1950] patients.", counts]),
	year(["count", "the end of a range that counts", "It has [1900] to 2015 patients.", countsLater]),
	year(["name", "a work that a number names", "She read Orwell's [1984].", isWork]),
	year(["count", "what something is", "The population was [1850].", isPredicate]),
	year([
		"year",
		"a season's year",
		"It was an injury-plagued [2010] season.",
		(n) => n.lower(1) === "season" && isRecent(n),
	]),
	year(["count", "what a verb takes", "The clinic treated [1950] last week.", isObject]),
	year([
		"year",
		"the year of an event",
		"He lost the [2000] election.",
		(n) => n.is(-1, "article", "possessive", "possessive-mark") && n.is(1, "yearly-noun"),
	]),
	year(["year", "beside another year", "She won her [2000] and 2006 races.", isBesideYear]),
	year([
		"name",
		"a round number within a name",
		"The Russell [2000] Index fell.",
		(n) => n.value % 100 === 0 && n.isCapital(-1) && n.isCapital(1) && !n.is(-1, "function-word"),
	]),
	year([
		"year",
		"behind a word of time",
		"Prices fell by [2030].",
		(n) => n.is(-1, "loose-year-lead", "roughly-word") && n.value <= FARTHEST,
	]),
	year([
		"year",
		"alone in brackets",
		"His treatise ([1648]) was banned.",
		(n) => n.lower(-1) === "(" && n.lower(1) === ")" && n.value <= LAST,
	]),
	year([
		"year",
		"as years are written",
		"The [2019] storm cost lives.",
		(n) => n.value >= FIRST && n.value <= LAST && n.value % 100 !== 0,
	]),
];

const isJoined = (n: NumberAt, away: number): boolean =>
	n.isJoint(away) || (n.lower(away) === "/" && n.isGlued(away) && n.isGlued(away + 1));

/** "2000 and 2006": the second can be nothing else. */
function isBesideYear(n: NumberAt): boolean {
	if (!n.is(1, "and") && n.lower(1) !== "to") return false;
	const second = new NumberAt(n.line, n.at + 2);
	return isFour(second) && isRecent(second) && Math.abs(second.value - n.value) < 100 && !counts(second);
}

/** "2019-20", "1914-1918", "2024/25". */
function isLaterYear(n: NumberAt, away: number): boolean {
	const text = n.lower(away);
	if (!n.isDigits(away) || n.isJoint(away + 1) || n.isPlural(away + 1)) return false;
	if (text.length === 2) return true;
	return text.length === 4 && Number(text) > n.value && Number(text) <= FARTHEST;
}

function isEarlierYear(n: NumberAt, away: number): boolean {
	const text = n.lower(away);
	return (
		text.length === 4 &&
		n.isDigits(away) &&
		Number(text) < n.value &&
		Number(text) >= FARTHEST_BACK &&
		!n.isPlural(1)
	);
}

/** "May 3, 2015", "3 May 2015" (its month stands before it), "Monday, 2015". */
function isBehindDay(n: NumberAt): boolean {
	if (n.lower(-1) !== ",") return false;
	const day = n.is(-2, "ordinal-ending") ? -3 : -2;
	return n.isDigits(day) && n.lower(day).length <= 2 && (isMonth(n, day - 1) || isMonth(n, day - 2));
}

/** "some 2015 sheep"; "until at least 2035" and "around 1950." say when. */
function isLedByAmount(n: NumberAt): boolean {
	// "more than 1200"; "lower than 2019" compares with a year.
	if (n.lower(-1) === "than") return n.is(n.isDash(-2) ? -3 : -2, "than-lead");
	if (!n.is(-1, "amount-lead")) return false;
	if (n.lower(-2) === "at" && n.is(-3, "year-lead", "loose-year-lead")) return false;
	return !(n.is(-1, "roughly-word") && (n.isEnd(1) || isRecent(n)) && !counts(n));
}

/** "rose to 2024", "stood at 1850"; "fell from 1990 to 2015" speaks of years. */
function isLevel(n: NumberAt): boolean {
	if (n.lower(-1) === "at") return true;
	return n.lower(-1) === "to" && n.is(-2, "level-verb");
}

/** A plural behind it that no year describes: "1950 patients", "2015 new jobs". */
function counts(n: NumberAt): boolean {
	const noun = nounAfter(n);
	if (noun === undefined || n.is(noun, "yearly-noun")) return false;
	// "the 1991 migrants", "a 2001 arms deal", "Tokyo 2020 organisers"
	if (n.is(-1, "article", "demonstrative", "possessive", "possessive-mark")) return false;
	return !(n.isCapital(-1) && !n.is(-1, "function-word"));
}

/** The plural behind the number, over two adjectives at most. */
function nounAfter(n: NumberAt): number | undefined {
	for (let away = 1; away <= 3; away++) {
		if (n.is(away, "announcing", "finite-verb")) return undefined;
		if (n.isPlural(away)) return away;
		if (!n.isSmall(away) || n.word(away).length < 3 || isAdverb(n.lower(away))) return undefined;
		if (n.is(away, "preposition", "auxiliary", "coordinator", "yearly-noun")) return undefined;
		if (n.is(away, "determiner", "subordinator")) return undefined;
	}
	return undefined;
}

/** "1900 to 2015 patients", "from 1950 to 2015 hectolitres": the first counts what the second does. */
function countsLater(n: NumberAt): boolean {
	if (!(n.is(1, "and", "up-to") || n.isDash(1)) || !n.isDigits(2)) return false;
	const second = new NumberAt(n.line, n.at + 2);
	// "by 2030 to 32 percent below 2005 levels"
	if (!(Number(second.text.replaceAll(",", "")) > n.value)) return false;
	return UNIT_RULES.some(({ test }) => test(second)) || counts(second);
}

/** "Orwell's 1984": nothing behind it belongs to somebody but the number itself. */
function isWork(n: NumberAt): boolean {
	return (
		n.is(-1, "possessive-mark") &&
		n.isCapital(-2) &&
		(n.isEnd(1) || n.is(1, "preposition", "auxiliary", "coordinator"))
	);
}

/** Words back to what a copula is said of. */
const REACH = 8;

/** "The population was 1850"; "It was 1945" and "The deadline is 2030" tell a year. */
function isPredicate(n: NumberAt): boolean {
	if (!n.is(-1, "copula") || !isAlone(n)) return false;
	for (let away = -2; away > -2 - REACH && n.reaches(away) && !n.isEnd(away); away--)
		if (n.is(away, "time-subject")) return false;
	return n.at > 1;
}

/** "The clinic treated 1950 last week"; "founded 1998" tells a year. */
function isObject(n: NumberAt): boolean {
	const verb = n.lower(-1);
	const takes =
		n.is(-1, "level-verb", "finite-verb", "casualty-verb") || (verb.length > 4 && verb.endsWith("ed"));
	return takes && verb === n.word(-1) && !n.is(-1, "dated-verb") && isAlone(n);
}

/** Nothing that it could describe follows. */
const isAlone = (n: NumberAt): boolean => n.isEnd(1) || (!n.isDigits(2) && isFollowedLoosely(n));

const isFollowedLoosely = (n: NumberAt): boolean =>
	n.is(1, "preposition", "coordinator", "adverb", "subordinator") ||
	n.is(1, "time-noun", "date-word", "which-word");
