const MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");
const NAMED_MONTH =
	/\b(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)(?:uary|ruary|ch|il|e|y|ust|t|tember|ober|ember)?\b\.?(?: (\d{1,2})(?:st|nd|rd|th)?\b(?![\d,]*\d))?/g;
const DAY_BEFORE =
	/\b(\d{1,2})(?:st|nd|rd|th)? (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)(?:uary|ruary|ch|il|e|y|ust|t|tember|ober|ember)?\b/g;
const YEAR = /\b(?:19|20)\d\d\b/g;
const WEEKDAYS = ["Mon", "Tues", "Wednes", "Thurs", "Fri", "Satur", "Sun"];
const WEEKDAY = /\b(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day/g;
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
	const add = (month: string, day: string | undefined): void => {
		const number = two(MONTHS.indexOf(month) + 1);
		// "may" opens many a sentence.
		if (month === "May" && day === undefined) return;
		days.add(number);
		if (day !== undefined) days.add(`${number}-${two(Number(day))}`);
	};
	const date = /^(\d{4})-(\d\d)-(\d\d)/.exec(published ?? "");
	if (date) for (const day of [date[1], date[2], `${date[2]}-${date[3]}`]) days.add(String(day));
	for (const [, month = "", day] of text.matchAll(NAMED_MONTH)) add(month, day);
	for (const [, day, month = ""] of text.matchAll(DAY_BEFORE)) add(month, day);
	for (const [year] of text.matchAll(YEAR)) days.add(year);
	const counts = WEEKDAYS.map(() => 0);
	for (const [, name = ""] of text.matchAll(WEEKDAY)) {
		const at = WEEKDAYS.indexOf(name);
		counts[at] = Math.min(9, (counts[at] ?? 0) + 1);
	}
	return { days: [...days].slice(0, 2 * MOST_DAYS).sort(), weekdays: counts.join("") };
}
