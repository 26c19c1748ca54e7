import { type Found, inYear } from "./time.ts";
import type { Word } from "./words.ts";

/** Days that go by their date alone when what happened is named with them: "the Sept. 11 attacks", "the Jan. 6 riot". */
const KNOWN: [month: number, day: number, year: number, what: RegExp][] = [
	[9, 11, 2001, /^(?:attacks?|hijackings?|hijackers?|bombings?|terrorist|terror)$/],
	[10, 7, 2023, /^(?:attacks?|massacre|assault|onslaught|hamas|hostages)$/],
	[1, 6, 2021, /^(?:riots?|rioters?|insurrection|attack|committee|panel|capitol|assault)$/],
	[6, 4, 1989, /^(?:crackdown|massacre|tiananmen)$/],
];

/** Gives such a day its year, where one of its words follows within three. */
export function knownDay(words: readonly Word[], found: Found): Found {
	const { month, yearly } = found.time;
	if (month === undefined || !yearly) return found;
	for (const [inMonth, day, year, what] of KNOWN) {
		if (month !== inMonth) continue;
		const time = inYear(found.time, year);
		if (time.period?.from !== Date.UTC(year, month - 1, day) / 86_400_000) continue;
		if (words.slice(found.end, found.end + 3).some(({ lower }) => what.test(lower)))
			return { end: found.end, time: { ...time, implied: [...(time.implied ?? []), "year"] } };
	}
	return found;
}
