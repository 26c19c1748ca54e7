import { yearOf } from "../days.ts";
import { moved } from "../moving.ts";
import { MAX_DEPTH, type Recogniser } from "../sentence.ts";
import { resolved, unresolved } from "../time.ts";
import { UNITS } from "../units.ts";

/** "(in) the same period last year", "the same month a year earlier", "the same quarter of 2024": that date, moved. */
export const samePeriod: Recogniser = {
	starts: ["the", "same"],
	tells: [],
	read(sentence, at) {
		const { line, anchor } = sentence;
		const from = line.lower(at) === "the" ? at + 1 : at;
		if (line.lower(from) !== "same" || !line.is(from + 1, "report-period")) return undefined;
		const found = sentence.point(line.is(from + 2, "within-link") ? from + 3 : from + 2, MAX_DEPTH);
		if (!found || (found.time.grain !== "year" && found.time.grain !== anchor?.grain)) return undefined;
		const unit = UNITS.get(line.lower(from + 1));
		if (
			!anchor?.period ||
			!found.time.period ||
			anchor.grain === "year" ||
			(unit && unit.grain !== anchor.grain)
		)
			return { end: found.end, time: unresolved("span") };
		// "The third quarter … the same period last year", written the year after: a year before the quarter.
		const years = yearOf(found.time.period.from) - yearOf(anchor.period.from) || -1;
		return {
			end: found.end,
			time: resolved(anchor.grain, moved(anchor.period, anchor.grain, "year", years)),
		};
	},
};
