import { verbs, words } from "./families.ts";

/** A name on each line for each number, `|` between its spellings: the first is the full one. */
const numbered = (list: string): ReadonlyMap<string, number> =>
	new Map(
		list.split(" ").flatMap((names, index) => names.split("|").map((name) => [name, index + 1] as const)),
	);

/** Months by their names, 1 to 12. */
export const MONTHS = numbered(
	"january|jan february|feb march|mar april|apr may june|jun july|jul august|aug september|sep|sept october|oct november|nov december|dec",
);

/** Weekdays by their names, 1 (Monday) to 7. */
export const WEEKDAYS = numbered(
	"monday|mon tuesday|tue|tues wednesday|wed|weds thursday|thu|thur|thurs friday|fri saturday|sat sunday|sun",
);

/** The first month of each season north of the equator. */
export const SEASONS: ReadonlyMap<string, number> = new Map([
	["spring", 3],
	["springtime", 3],
	["summer", 6],
	["summertime", 6],
	["autumn", 9],
	["fall", 9],
	["winter", 12],
	["wintertime", 12],
]);

const keys = (names: ReadonlyMap<string, number>) => words([...names.keys()].join(" "));
const isFull = (name: string): boolean => name === "may" || name.length > 4;
const short = (names: ReadonlyMap<string, number>) =>
	words([...names.keys()].filter((name) => !isFull(name) && !/^(?:june|july)$/.test(name)).join(" "));

const dayPart = words("morning afternoon evening night lunchtime");
const zone = words("gmt utc bst cet cest est edt ist");
const clockWord = words("noon midday midnight dawn dusk daybreak nighttime");

/** Words that name a time by themselves. */
export const CALENDAR = {
	month: keys(MONTHS),
	"short-month": short(MONTHS),
	weekday: keys(WEEKDAYS),
	"short-weekday": short(WEEKDAYS),
	/** "On Fridays": again and again. */
	weekdays: words("mondays tuesdays wednesdays thursdays fridays saturdays sundays"),
	/** "early May", "since March" */
	"month-lead": words("last next this early late mid mid- since"),
	season: keys(SEASONS),
	"day-word": words("today yesterday tomorrow tonight overnight"),
	/** What a token is tagged a date for: without names of months and days that are other words as often. */
	"date-word":
		words(`january february march april june july august september october november december jan feb aug sept oct nov
		dec may monday tuesday wednesday thursday friday saturday sunday mon tues wed thurs fri today yesterday tomorrow tonight
		overnight`),
	/** Short names that are other words as often: in lower case they tell of no date by themselves. */
	"also-no-date": words("may mar sun sat wed mon"),
	/** Before a number, of those that come behind: "missed the next four games". */
	"following-word": words("next following"),
	/** What is done with a day that is kept in mind: "to commemorate May 4". */
	"remembering-verb": verbs("commemorate celebrate remember"),
	"time-noun": words("week month year weekend morning afternoon evening night day quarter season time"),
	/** Parts of a day that its name or "this" and "last" stand before, and the others. */
	"day-part": dayPart,
	"day-parts": words("mornings afternoons evenings nights"),
	"clock-word": clockWord,
	"time-of-day": [dayPart, clockWord],
	"time-zone": [zone, words("et ct cst cdt pt pst pdt mt mst mdt jst kst local")],
	/** Behind a number these make it a time of day: "0900 GMT", "9 o'clock". */
	"clock-sign": [zone, words("am pm hrs hours o'clock o’clock")],
	/** "at 1400 hours", where "of 1400 hours" is an amount. */
	"clock-lead": words("at by around about from until before after since to"),
};
