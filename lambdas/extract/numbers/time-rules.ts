import type { Line } from "../text/line.ts";
import type { NumberAt } from "./number-at.ts";
import type { NumberRule } from "./number-rule.ts";

/** Times of day and days of a month. */
export const TIME_RULES: readonly NumberRule[] = [
	{
		owner: "time",
		name: "hours and minutes",
		example: "The bell rang at [17]:30.",
		test: (n) => n.isPlain(2) && isColon(n, 1) && n.isDigits(2) && n.lower(2).length === 2,
	},
	{
		owner: "time",
		name: "minutes behind their hour",
		example: "The bell rang at 17:[30].",
		test: (n) => isColon(n, -1) && n.isDigits(-2) && n.isGlued(0) && n.lower(-2).length <= 2,
	},
	{
		owner: "time",
		name: "before noon, after noon, or in a zone",
		example: "The ship docked at [0900] GMT.",
		test: (n) =>
			n.is(1, "clock-sign") &&
			!(n.lower(1) === "hours" && n.text.length !== 4 && n.value !== 2400) &&
			!isCountOfHours(n),
	},
	{
		owner: "time",
		name: "a.m. with its stops",
		example: "The shop opens at [8] a.m. on weekdays.",
		test: (n) => (n.lower(1) === "a" || n.lower(1) === "p") && n.lower(2) === "." && n.lower(3) === "m",
	},
	{
		owner: "time",
		name: "before a part of the day",
		example: "The shop opens at [9] in the morning.",
		test: (n) => n.isPlain(2) && n.value <= 12 && n.is(-1, "clock-lead") && isPartOfDay(n.line, n.at + 1),
	},
	{
		owner: "date",
		name: "in a numeric date",
		example: "The form is dated 16/[02]/2026.",
		test: isNumericDate,
	},
	{
		owner: "date",
		name: "day and month in brackets, as captions have them",
		example: "Fans wait for the gates to open ([6]/8).",
		test: (n) => isBracketed(n, 0) || isBracketed(n, -2),
	},
	{
		owner: "date",
		name: "a day behind its month",
		example: "They voted on May [3].",
		test: (n) => isDay(n) && behindMonth(n, -1) && !countsInMonth(n),
	},
	{
		owner: "date",
		name: "a day before its month",
		example: "They voted on [3] May.",
		test: (n) =>
			isDay(n) && isMonth(n, monthAfter(n)) && !(n.isGlued(0) && (n.isLetters(-1) || n.is(-1, "month-mark"))),
	},
	{
		owner: "date",
		name: "one of several days of a month",
		example: "Concerts are on May 3, 4 and [7].",
		test: (n) => isDay(n) && isListed(n) && !n.isPlural(1) && (n.lower(-1) !== "," || goesOn(n)),
	},
	{
		owner: "date",
		name: "the first of several days before their month",
		example: "Concerts are on [3], 4 and 7 May.",
		test: (n) => isDay(n) && isListedBefore(n),
	},
];

const isColon = (n: NumberAt, away: number): boolean => n.lower(away) === ":" && n.isGlued(away);

/** "1400 hours" is two o'clock, "2500 hours" an amount of work. */
const isCountOfHours = (n: NumberAt): boolean =>
	n.lower(1) === "hours" &&
	(n.value >= 2400 || n.value % 100 >= 60 || n.digits(0) !== 4 || !n.is(-1, "clock-lead"));

/** "in the morning", "at night" */
export const isPartOfDay = (line: Line, at: number): boolean =>
	(line.lower(at) === "in" && line.lower(at + 1) === "the" && line.is(at + 2, "day-part")) ||
	(line.lower(at) === "at" && line.lower(at + 1) === "night");

const isDay = (n: NumberAt): boolean => n.isPlain(2) && n.value >= 1 && n.value <= 31;

/** "May" is a verb in lower case, "march" one too. */
export function isMonth(n: NumberAt, away: number): boolean {
	if (!n.is(away, "month")) return false;
	return n.isCapital(away) || n.lower(away) !== "may";
}

/** "May 3", "Feb. 3", "May the 3rd", "May/3", "Dec31"; "DEC1" is a gene. */
function behindMonth(n: NumberAt, away: number): boolean {
	if (isMonth(n, away)) return !n.isGlued(0) || n.word(away) !== n.word(away).toUpperCase();
	if (n.lower(away) === "the") return isMonth(n, away - 1);
	if ((n.isDash(away) || n.lower(away) === "/") && n.isGlued(away)) return isMonth(n, away - 1);
	return n.lower(away) === "." && n.isGlued(away) && n.is(away - 1, "short-month") && isMonth(n, away - 1);
}

const monthAfter = (n: NumberAt): number => {
	const ending = n.is(1, "ordinal-ending") && n.isGlued(1) ? 2 : 1;
	return n.lower(ending) === "of" || n.isJoint(ending) || (n.lower(ending) === "/" && n.isGlued(ending))
		? ending + 1
		: ending;
};

/** "In May 12 people died" counts, "On May 12 people gathered" is a day. */
const countsInMonth = (n: NumberAt): boolean => {
	const before = n.lower(-1) === "." ? n.lower(-3) : n.lower(-2);
	return n.isPlural(1) && !n.isGlued(1) && (before === "in" || before === "since" || before === "during");
};

/** "May 3, 4 and 7"; in "On May 3, 12 were hurt" and "since May 3, 12 of them" the second number counts. */
function goesOn(n: NumberAt): boolean {
	const next = afterJoin(n, 1);
	return (
		next !== undefined &&
		!n.isDash(1) &&
		n.isDigits(next) &&
		Number(n.lower(next)) <= 31 &&
		!n.isPlural(next + 1)
	);
}

/** Steps left over "3, 4 and", at most six days. */
function isListed(n: NumberAt): boolean {
	let away = 0;
	for (let days = 0; days < 6; days++) {
		if (!isJoin(n, away - 1)) return false;
		const next = n.lower(away - 2) === "," ? away - 3 : away - 2;
		if (!n.isDigits(next) || Number(n.lower(next)) > 31) return false;
		away = next;
		if (isMonth(n, away - 1) || (n.lower(away - 1) === "." && isMonth(n, away - 2))) return true;
	}
	return false;
}

function isListedBefore(n: NumberAt): boolean {
	let away = 0;
	for (let days = 0; days < 6; days++) {
		const next = afterJoin(n, away + 1);
		if (next === undefined || !n.isDigits(next) || Number(n.lower(next)) > 31) return false;
		away = next;
		const month = n.lower(away + 1) === "of" ? away + 2 : away + 1;
		if (isMonth(n, month) && n.isCapital(month)) return true;
	}
	return false;
}

/** "3, 4 and 7", "3 to 7" */
const isJoin = (n: NumberAt, away: number): boolean => n.is(away, "and", "comma", "up-to") || n.isDash(away);

/** Behind "and", a comma or a dash, and the weekday that may follow: "Monday 20, Tuesday 21 and Thursday 23 April". */
function afterJoin(n: NumberAt, away: number): number | undefined {
	if (!isJoin(n, away)) return undefined;
	const next = n.lower(away) === "," && n.is(away + 1, "and") ? away + 2 : away + 1;
	return n.is(next, "weekday") ? next + 1 : next;
}

/** "16/02/2026", "2026-02-16", "16.02.2026": three numbers that one mark joins, one of four digits. */
function isNumericDate(n: NumberAt): boolean {
	// "16.02.2026" is one atom.
	if (/^\d{1,2}\.\d{1,2}\.\d{4}$/.test(n.text)) return true;
	return [0, -2, -4].some((first) => isDateFrom(n, first));
}

function isDateFrom(n: NumberAt, first: number): boolean {
	const mark = n.lower(first + 1);
	if (!n.is(first + 1, "date-mark") || n.lower(first + 3) !== mark) return false;
	for (let away = first + 1; away <= first + 4; away++) if (!n.isGlued(away)) return false;
	const parts = [first, first + 2, first + 4].map((away) => n.lower(away));
	if ([first, first + 2, first + 4].some((away) => n.digits(away) < 1 || n.digits(away) > 4)) return false;
	const [a = "", b = "", c = ""] = parts;
	const days = [a, b, c].filter((part) => part.length <= 2 && Number(part) >= 1 && Number(part) <= 31).length;
	return days >= 2 && b.length <= 2 && (a.length === 4 || c.length === 4 || (mark === "/" && c.length === 2));
}

/** "(6/8)" */
const isBracketed = (n: NumberAt, first: number): boolean =>
	n.lower(first - 1) === "(" &&
	n.lower(first + 1) === "/" &&
	n.lower(first + 3) === ")" &&
	Number(n.lower(first)) <= 31 &&
	Number(n.lower(first + 2)) <= 31 &&
	n.isGlued(first + 2);
