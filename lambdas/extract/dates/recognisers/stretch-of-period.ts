import { readContainer } from "../container.ts";
import { third } from "../interval.ts";
import type { Reading, Recogniser } from "../reading.ts";
import { type Found, mapTime } from "../time.ts";

const THIRDS = new Map<string, 0 | 1 | 2>([
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
const NOUN = /^(?:part|days|weeks|months|years|stages?)$/;

/** "the early part of 2019", "the closing months of last year", "the last days of August": thirds, as early and late are. */
export const stretchOfPeriod: Recogniser = {
	starts: ["the", ...THIRDS.keys()],
	read(reading: Reading, at: number, depth: number): Found | undefined {
		const { words } = reading;
		const from = words[at]?.lower === "the" ? at + 1 : at;
		const which = THIRDS.get(words[from]?.lower ?? "");
		if (which === undefined || !NOUN.test(words[from + 1]?.lower ?? "") || words[from + 2]?.lower !== "of")
			return undefined;
		const found = readContainer(reading, from + 3, depth);
		if (!found || /^(?:day|weekend|span)$/.test(found.time.grain)) return undefined;
		const time = mapTime(found.time, "span", (period) => third(period, found.time.grain, which));
		return { end: found.end, time: which === 2 ? { ...time, isEnd: true } : time };
	},
};
