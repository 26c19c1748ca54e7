import { type Grain, type Period, periodAround, shift } from "../interval.ts";
import { UNITS } from "../lexicon.ts";
import { CARDINAL_STARTS, ORDINAL_STARTS, readCount, readOrdinal } from "../numbers.ts";
import { MAX_DEPTH, type Reading, type Recogniser } from "../reading.ts";
import { type Found, mapTime, resolved } from "../time.ts";
import { isDash, type Word } from "../words.ts";

/**
 * A stretch told by its length and its end or its beginning: "the three months to March", "the quarter ended June 30",
 * "the year to September 2025", "the week ending Feb. 8", "three days starting Monday", "for two weeks from March 3".
 */
export const boundedPeriod: Recogniser = {
	starts: [
		"the",
		"a",
		"fiscal",
		"financial",
		"year",
		"quarter",
		"week",
		"month",
		"final",
		...CARDINAL_STARTS,
		...ORDINAL_STARTS,
	],
	digits: true,
	read(reading, at, depth) {
		const { words } = reading;
		if (depth >= MAX_DEPTH) return undefined;
		let next = words[at]?.lower === "the" || words[at]?.lower === "a" ? at + 1 : at;
		if (/^(?:fiscal|financial|full)$/.test(words[next]?.lower ?? "")) next++;
		const part = partOfYear(words, next);
		if (part) {
			const found = linked(reading, part.noun + 1, depth);
			return (
				found && {
					end: found.end,
					time: mapTime(found.time, "quarter", (period) => endingWith(period, "month", part.months)),
				}
			);
		}
		const count = words[next]?.lower === "a" ? undefined : readCount(words, next);
		const noun = count ? count.end : next;
		const unit = UNITS.get(words[noun]?.lower ?? "");
		const value = count ? count.value : 1;
		if (unit?.times !== 1 || value === undefined || value < 1 || value > 400) return undefined;
		const link = linkAfter(words, noun + 1) ?? (lasts(words, at) ? fromAfter(words, noun + 1) : undefined);
		// "The six days to Sunday" is a stretch, "three days to Sunday" a distance.
		const counted = words[at]?.lower === "the" && count !== undefined && value > 1;
		if (!link || (unit.grain === "day" && !link.begins && !counted)) return undefined;
		if (words[link.end]?.lower === "date" && !link.begins && !count)
			return toDate(reading, link.end + 1, unit.grain);
		const found = reading.point(link.end, depth + 1);
		if (!found || !/^(?:day|month|span)$/.test(found.time.grain)) return undefined;
		const bound = link.begins ? beginningWith : endingWith;
		return {
			end: found.end,
			time: mapTime(found.time, "span", (period) => bound(period, unit.grain, value)),
		};
	},
};

/** The word after "to", "ended", "ending in", "that ended on", "through", or "starting", "beginning from". */
function linkAfter(words: readonly Word[], at: number): { end: number; begins: boolean } | undefined {
	const next = /^(?:that|which)$/.test(words[at]?.lower ?? "") ? at + 1 : at;
	const link = words[next]?.lower ?? "";
	// "year-to-date sales"
	if (isDash(words[next]) && words[next + 1]?.lower === "to" && isDash(words[next + 2]))
		return { end: next + 3, begins: false };
	if (link === "to" || link === "through") return { end: next + 1, begins: false };
	const begins = /^(?:starting|beginning|commencing)$/.test(link);
	// "The fiscal year ends on Sept. 30" is a sentence, "the week that ends on Friday" a stretch.
	if (!begins && !(next > at ? /^(?:ended|ends)$/ : /^(?:ended|ending)$/).test(link)) return undefined;
	return { end: /^(?:on|in|at|from)$/.test(words[next + 1]?.lower ?? "") ? next + 2 : next + 1, begins };
}

/** The "third quarter" of "the fiscal third quarter ended Sept. 28" and its months. */
function partOfYear(words: readonly Word[], at: number): { noun: number; months: number } | undefined {
	const ordinal = readOrdinal(words, at);
	const end = ordinal && ordinal.value <= 4 ? ordinal.end : words[at]?.lower === "final" ? at + 1 : undefined;
	if (end === undefined) return undefined;
	const noun = isDash(words[end]) || words[end]?.lower === "fiscal" ? end + 1 : end;
	const months = { quarter: 3, half: 6 }[words[noun]?.lower ?? ""];
	return months === undefined ? undefined : { noun, months };
}

/** "ended Sept. 28", ", which ended on Sept. 28". */
function linked(reading: Reading, at: number, depth: number): Found | undefined {
	const { words } = reading;
	const link = linkAfter(words, words[at]?.text === "," ? at + 1 : at);
	if (!link || link.begins || !/^(?:ended|ending|ends|on|in)$/.test(words[link.end - 1]?.lower ?? ""))
		return undefined;
	const found = reading.point(link.end, depth + 1);
	return found && /^(?:day|month)$/.test(found.time.grain) ? found : undefined;
}

/** "Closed for three days from Monday" lasts so long; "three days from Monday" is one day. */
const lasts = (words: readonly Word[], at: number): boolean => words[at - 1]?.lower === "for";

/** The word after the "from" of "for two weeks from March 3", "for 10 days, from 18 December". */
function fromAfter(words: readonly Word[], at: number): { end: number; begins: boolean } | undefined {
	const next = words[at]?.text === "," ? at + 1 : at;
	return words[next]?.lower === "from" && words[next + 1]?.lower !== "now"
		? { end: next + 1, begins: true }
		: undefined;
}

/** "the year to date". */
function toDate({ published }: Reading, end: number, grain: Grain): Found {
	const period = published === undefined ? undefined : periodAround(grain, published);
	return { end, time: resolved("span", period && { from: period.from, to: published ?? period.to }) };
}

function endingWith({ to }: Period, grain: Grain, count: number): Period {
	return { from: shift(to + 1, grain, -count), to };
}

function beginningWith({ from }: Period, grain: Grain, count: number): Period {
	return { from, to: shift(from, grain, count) - 1 };
}
