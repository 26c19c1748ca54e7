import { periodAround, shift } from "../interval.ts";
import type { Recogniser } from "../sentence.ts";
import { resolved, unresolved } from "../time.ts";
import { STEPS } from "./relative-unit.ts";

/** A unit and what is as fine as one of it away. */
const FINER = { year: "month", month: "week", week: "day" } as const;

/** "This time last year" is the month, "this time next week" the day. */
export const thisTime: Recogniser = {
	starts: ["this"],
	tells: Object.keys(FINER),
	read({ line, published }, at) {
		const by = STEPS.get(line.lower(at + 2));
		const unit = Object.keys(FINER).find((word): word is keyof typeof FINER => word === line.lower(at + 3));
		if (line.lower(at + 1) !== "time" || !by || !unit) return undefined;
		const grain = FINER[unit];
		const day = published === undefined ? undefined : shift(published, unit, by);
		return {
			end: at + 4,
			time: day === undefined ? unresolved(grain) : resolved(grain, periodAround(grain, day)),
		};
	},
};
