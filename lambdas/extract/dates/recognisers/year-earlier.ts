import { moved } from "../moving.ts";
import type { Recogniser } from "../sentence.ts";
import { resolved, unresolved } from "../time.ts";

/** "the year-earlier quarter", "the year-ago period": a year before the one just spoken of. */
export const yearEarlier: Recogniser = {
	starts: ["the", "year"],
	tells: ["year"],
	read({ line, anchor }, at) {
		const from = line.lower(at) === "the" ? at + 1 : at;
		const earlier = line.lower(from + 2) === "earlier" || line.lower(from + 2) === "ago";
		if (line.lower(from) !== "year" || !line.isDash(from + 1) || !earlier) return undefined;
		if (!line.is(from + 3, "report-period")) return undefined;
		const time =
			anchor?.period && anchor.grain !== "year"
				? resolved(anchor.grain, moved(anchor.period, anchor.grain, "year", -1))
				: unresolved("span");
		return { end: from + 4, time };
	},
};
