import { type Grain, type Period, shift } from "../interval.ts";
import { UNITS } from "../lexicon.ts";
import { CARDINAL_STARTS, readCount } from "../numbers.ts";
import type { Recogniser } from "../reading.ts";
import { mapTime } from "../time.ts";

/** "the three months to March", "the quarter ended June 30", "the year to September 2025", "the week ending Feb. 8". */
export const periodEnding: Recogniser = {
	starts: ["the", "a", "fiscal", "financial", "year", "quarter", "week", "month", ...CARDINAL_STARTS],
	digits: true,
	read(reading, at, depth) {
		const { words } = reading;
		if (depth >= 3) return undefined;
		let next = words[at]?.lower === "the" || words[at]?.lower === "a" ? at + 1 : at;
		if (/^(?:fiscal|financial|full)$/.test(words[next]?.lower ?? "")) next++;
		const count = words[next]?.lower === "a" ? undefined : readCount(words, next);
		const noun = count ? count.end : next;
		const unit = UNITS.get(words[noun]?.lower ?? "");
		if (unit?.times !== 1 || unit.grain === "day" || (count && count.value === undefined)) return undefined;
		const link = linkAfter(words, noun + 1);
		if (link === undefined) return undefined;
		const found = reading.point(link, depth + 1);
		if (
			!found ||
			!(found.time.grain === "day" || found.time.grain === "month" || found.time.grain === "span")
		)
			return undefined;
		const value = count?.value ?? 1;
		if (value > 400) return undefined;
		return {
			end: found.end,
			time: mapTime(found.time, "span", (period) => endingWith(period, unit.grain, value)),
		};
	},
};

/** The word after "to", "ended", "ending in", "that ended on", "through". */
function linkAfter(words: readonly { lower: string }[], at: number): number | undefined {
	let next = at;
	if (/^(?:that|which)$/.test(words[next]?.lower ?? "")) next++;
	const link = words[next]?.lower ?? "";
	if (link === "to" || link === "through") return next + 1;
	if (!/^(?:ended|ending|ends)$/.test(link)) return undefined;
	return /^(?:on|in|at)$/.test(words[next + 1]?.lower ?? "") ? next + 2 : next + 1;
}

function endingWith({ to }: Period, grain: Grain, count: number): Period {
	return { from: shift(to + 1, grain, -count), to };
}
