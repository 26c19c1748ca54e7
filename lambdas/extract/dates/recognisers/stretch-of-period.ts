import { readContainer } from "../container.ts";
import { third } from "../interval.ts";
import type { Recogniser } from "../sentence.ts";
import { mapTime } from "../time.ts";

/** Which third a word names. */
const THIRDS: ReadonlyMap<string, 0 | 1 | 2> = new Map([
	["early", 0],
	["earlier", 0],
	["opening", 0],
	["first", 0],
	["initial", 0],
	["middle", 1],
	["late", 2],
	["latter", 2],
	["later", 2],
	["last", 2],
	["final", 2],
	["closing", 2],
]);

/** "the early part of 2019", "the closing months of last year", "the last days of August": thirds, as early and late are. */
export const stretchOfPeriod: Recogniser = {
	starts: ["the", ...THIRDS.keys()],
	tells: [],
	read(sentence, at, depth) {
		const { line } = sentence;
		const from = line.lower(at) === "the" ? at + 1 : at;
		const which = THIRDS.get(line.lower(from));
		if (which === undefined || !line.is(from + 1, "stretch-noun") || line.lower(from + 2) !== "of")
			return undefined;
		const found = readContainer(sentence, from + 3, depth);
		const { grain } = found?.time ?? {};
		if (!found || !grain || grain === "day" || grain === "weekend" || grain === "span") return undefined;
		const time = mapTime(found.time, "span", (period) => third(period, grain, which));
		return { end: found.end, time: which === 2 ? { ...time, isEnd: true } : time };
	},
};
