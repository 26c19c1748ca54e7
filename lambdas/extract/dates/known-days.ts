import type { NumberedLine } from "../numbers/numbered-line.ts";
import { dayOf } from "./days.ts";
import { alsoImplied, type Found, inYear } from "./time.ts";

/** Days that go by their date alone when what happened is named with them: "the Sept. 11 attacks", "the Jan. 6 riot". */
const KNOWN: readonly [year: number, month: number, day: number, what: string][] = [
	[2001, 9, 11, "attack attacks hijacking hijackings hijacker hijackers bombing bombings terrorist terror"],
	[2023, 10, 7, "attack attacks massacre assault onslaught hamas hostages"],
	[2021, 1, 6, "riot riots rioter rioters insurrection attack committee panel capitol assault"],
	[1989, 6, 4, "crackdown massacre tiananmen"],
];

/** Gives such a day its year, where one of its words follows within three. */
export function knownDay(line: NumberedLine, found: Found): Found {
	const { month, yearly } = found.time;
	if (month === undefined || !yearly) return found;
	const behind = [0, 1, 2].map((away) => line.lower(found.end + away));
	for (const [year, inMonth, day, what] of KNOWN) {
		if (month !== inMonth || yearly(year)?.from !== dayOf(year, inMonth, day)) continue;
		if (what.split(" ").some((word) => behind.includes(word)))
			return { end: found.end, time: alsoImplied(inYear(found.time, year), "year") };
	}
	return found;
}
