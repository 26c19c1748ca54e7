import { yearPeriod } from "../interval.ts";
import { ORDINAL_STARTS, readOrdinal } from "../numbers.ts";
import type { Recogniser } from "../sentence.ts";
import { resolved } from "../time.ts";

/** "the 20th century" (1900 to 1999, as newspapers use it), "nineteenth-century". */
export const century: Recogniser = {
	starts: ["the", ...ORDINAL_STARTS],
	digits: true,
	tells: ["century", "centuries"],
	read({ line }, at) {
		const ordinal = readOrdinal(line, line.lower(at) === "the" ? at + 1 : at);
		if (!ordinal || ordinal.value < 1 || ordinal.value > 22) return undefined;
		const noun = line.word(ordinal.end) === "-" ? ordinal.end + 1 : ordinal.end;
		if (line.lower(noun) !== "century" && line.lower(noun) !== "centuries") return undefined;
		// Years start at 1: the first century has no year 0.
		const first = Math.max(1, 100 * (ordinal.value - 1));
		return { end: noun + 1, time: resolved("century", yearPeriod(first, ordinal.value === 1 ? 99 : 100)) };
	},
};
