import type { NumberedLine } from "../../numbers/numbered-line.ts";
import { MONTHS, SEASONS, WEEKDAYS } from "../../text/lexicon/calendar.ts";
import { HOLIDAYS } from "../holidays.ts";
import type { Recogniser } from "../sentence.ts";
import { unresolved } from "../time.ts";

/** "every June", "each Saturday and Sunday", "every other Friday", "every summer": it comes again and again, and is no single time. */
export const recurring: Recogniser = {
	starts: ["every", "each"],
	tells: [...MONTHS.keys(), ...SEASONS.keys(), ...WEEKDAYS.keys()],
	read({ line }, at) {
		const other = line.lower(at + 1) === "other" || line.lower(at + 1) === "second";
		const name = other ? at + 2 : at + 1;
		if (!isName(line, name)) return undefined;
		let end = name + 1;
		// "every Tuesday and Thursday 19 March" goes on to a day of its own.
		while (line.is(end, "and", "up-to") && isName(line, end + 1) && !line.isDigits(end + 2)) end += 2;
		return { end, time: unresolved(WEEKDAYS.has(line.lower(name)) ? "day" : "month") };
	},
};

const isName = (line: NumberedLine, at: number): boolean =>
	(line.isCapital(at) &&
		!line.is(at, "short-month", "short-weekday") &&
		(line.is(at, "month", "weekday") || HOLIDAYS.has(line.lower(at)))) ||
	line.is(at, "season");
