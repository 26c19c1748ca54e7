import { definite, readContainer } from "../container.ts";
import type { Recogniser } from "../sentence.ts";
import { singleUnit, UNIT_SINGULARS, UNITS } from "../units.ts";
import { partOf } from "./part-of-period.ts";

/** "year-end", "year-end 2025", "by year's end", "the month's end". */
export const unitEnd: Recogniser = {
	starts: ["the", ...UNIT_SINGULARS],
	tells: UNITS.keys(),
	read(sentence, at, depth) {
		const { line } = sentence;
		const noun = line.lower(at) === "the" ? at + 1 : at;
		const grain = singleUnit(line.lower(noun));
		const joined = line.isDash(noun + 1) || line.is(noun + 1, "possessive-mark");
		if (!grain || grain === "day" || grain === "quarter" || !joined || line.lower(noun + 2) !== "end")
			return undefined;
		const next = noun + 3;
		const year = readContainer(sentence, next, depth);
		const named = year?.time.grain === grain && (line.isDigits(next) || line.is(next, "which-word"));
		const whole = named ? year : definite({ ...sentence, anchor: undefined }, noun);
		return whole && { end: named ? whole.end : next, time: { ...partOf(whole.time, 2), isEnd: true } };
	},
};
