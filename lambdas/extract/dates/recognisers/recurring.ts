import type { NumberedLine } from "../../numbers/numbered-line.ts";
import { MONTHS, SEASONS, WEEKDAYS } from "../../text/lexicon/calendar.ts";
import type { Recogniser } from "../sentence.ts";
import { unresolved } from "../time.ts";
import { readName } from "./holiday.ts";

/** "every June", "each Saturday and Sunday", "every other Friday", "every summer": it comes again and again, and is no single time. */
export const recurring: Recogniser = {
	starts: ["every", "each"],
	tells: [...MONTHS.keys(), ...SEASONS.keys(), ...WEEKDAYS.keys()],
	read({ line }, at) {
		const other = line.lower(at + 1) === "other" || line.lower(at + 1) === "second";
		const name = other ? at + 2 : at + 1;
		let end = endOfName(line, name);
		if (end === name) return undefined;
		// "every Tuesday and Thursday 19 March" goes on to a day of its own.
		while (line.is(end, "and", "up-to") && isName(line, end + 1) && !line.isDigits(end + 2)) end += 2;
		return { end, time: unresolved(WEEKDAYS.has(line.lower(name)) ? "day" : "month") };
	},
};

/** The atom after the name of a day, a month, a season or a holiday. */
function endOfName(line: NumberedLine, at: number): number {
	return isName(line, at) ? at + 1 : line.isCapital(at) ? (readName(line, at)?.end ?? at) : at;
}

const isName = (line: NumberedLine, at: number): boolean =>
	(line.isCapital(at) && !line.is(at, "short-month", "short-weekday") && line.is(at, "month", "weekday")) ||
	line.is(at, "season");
