import type { NumberedLine } from "../../numbers/numbered-line.ts";
import { addMonths } from "../days.ts";
import { type Grain, periodAround } from "../interval.ts";
import { CARDINAL_STARTS, readCount } from "../numbers.ts";
import type { Recogniser } from "../sentence.ts";
import { resolved, unresolved } from "../time.ts";
import { UNITS } from "../units.ts";

const MONTHS_OF: Partial<Record<Grain, number>> = { month: 1, year: 12, decade: 120, century: 1200 };

/** "half a century ago", "a year and a half ago", "two and a half years ago": the year (or, of months, the month) so far back. */
export const halfAgo: Recogniser = {
	starts: ["half", ...CARDINAL_STARTS],
	digits: true,
	tells: UNITS.keys(),
	read({ line, published }, at) {
		const distance = readHalf(line, at);
		if (!distance || line.lower(distance.end) !== "ago") return undefined;
		const end = distance.end + 1;
		const months = MONTHS_OF[distance.grain];
		if (months === undefined || published === undefined || distance.count > 1000)
			return { end, time: unresolved(distance.grain) };
		const back = Math.round((distance.count + 0.5) * months);
		const grain: Grain = back >= 24 ? "year" : "month";
		return { end, time: resolved(grain, periodAround(grain, addMonths(published, -back))) };
	},
};

/** How many whole units stand beside the half, and where the phrase ends. */
function readHalf(line: NumberedLine, at: number): { end: number; grain: Grain; count: number } | undefined {
	if (line.lower(at) === "half" && line.lower(at + 1) === "a") return unitAt(line, at + 2, 0);
	const count = readCount(line, at);
	if (count?.value === undefined) return undefined;
	if (isAndAHalf(line, count.end)) return unitAt(line, count.end + 3, count.value);
	const unit = unitAt(line, count.end, count.value);
	return unit && isAndAHalf(line, unit.end) ? { ...unit, end: unit.end + 3 } : undefined;
}

function unitAt(line: NumberedLine, at: number, count: number) {
	const unit = UNITS.get(line.lower(at));
	return unit && { end: at + 1, grain: unit.grain, count };
}

const isAndAHalf = (line: NumberedLine, at: number): boolean =>
	line.lower(at) === "and" && line.lower(at + 1) === "a" && line.lower(at + 2) === "half";
