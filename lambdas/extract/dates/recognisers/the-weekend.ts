import { periodAround } from "../interval.ts";
import type { Recogniser } from "../sentence.ts";
import { resolved, unresolved } from "../time.ts";
import { weekendAway } from "./relative-unit.ts";

/** "over the weekend", "the weekend's violence": the last one that has begun, or the coming one. */
export const theWeekend: Recogniser = {
	starts: ["the"],
	tells: ["weekend"],
	read(sentence, at) {
		const { line, published } = sentence;
		if (line.word(at + 1) !== "weekend" || line.isDash(at + 2)) return undefined;
		const end = at + 2;
		if (published === undefined || !periodAround("weekend", published))
			return { end, time: unresolved("weekend") };
		const passed = sentence.tense(at, end) !== "future";
		return { end, time: resolved("weekend", weekendAway(published, 0, passed)) };
	},
};
