import { MONTHS, WEEKDAYS } from "../text/lexicon/calendar.ts";
import { isA } from "../text/lexicon/lexicon.ts";

/** A word with its capital, and the one or two digits behind it: "May 3rd", "Dec. 24". */
const NAME = /(?<![\p{L}\d])(\p{Lu}\p{Ll}+)(?!\p{L})\.?(?: (\d{1,2})(\p{L}*)(?![\d,]*\d))?/gu;
const DAY_BEFORE = /(?<![\p{L}\d])(\d{1,2})(\p{L}*) (\p{Lu}\p{Ll}+)(?!\p{L})/gu;
const YEAR = /\b(?:19|20)\d\d\b/g;
const MOST_DAYS = 8;

/** When an article's events took place, as far as its words say: also of an article that has no date. */
export interface Days {
	/** `2013`, `07` (a month), `07-02` (a day of any year), in order. */
	days: string[];
	/** How often each weekday is named, Monday first, 9 at most: "0040000". */
	weekdays: string;
}

const two = (n: number): string => String(n).padStart(2, "0");

/** Reads years, months, days and weekdays; those of the publication count as named. */
export function daysOf(text: string, published: string | undefined): Days {
	const days = new Set<string>();
	const counts = Array.from({ length: 7 }, () => 0);
	const add = (name: string, day: string, ending: string): void => {
		const month = MONTHS.get(name.toLowerCase());
		const isDay = day !== "" && (ending === "" || isA(ending, "ordinal-ending"));
		// "May" opens many a sentence.
		if (month === undefined || (name === "May" && !isDay)) return;
		days.add(two(month));
		if (isDay) days.add(`${two(month)}-${two(Number(day))}`);
	};
	const date = /^(\d{4})-(\d\d)-(\d\d)/.exec(published ?? "");
	if (date) for (const day of [date[1], date[2], `${date[2]}-${date[3]}`]) days.add(String(day));
	for (const [, name = "", day = "", ending = ""] of text.matchAll(NAME)) {
		add(name, day, ending);
		const weekday = WEEKDAYS.get(name.toLowerCase().replace(/s$/, ""));
		if (weekday !== undefined && name.length > 5)
			counts[weekday - 1] = Math.min(9, (counts[weekday - 1] ?? 0) + 1);
	}
	for (const [, day = "", ending = "", name = ""] of text.matchAll(DAY_BEFORE)) add(name, day, ending);
	for (const [year] of text.matchAll(YEAR)) days.add(year);
	return { days: [...days].slice(0, 2 * MOST_DAYS).sort(), weekdays: counts.join("") };
}
