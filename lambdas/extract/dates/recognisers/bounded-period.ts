import type { NumberedLine } from "../../numbers/numbered-line.ts";
import { wordsOf } from "../../text/lexicon/lexicon.ts";
import { type Grain, type Period, periodAround, shift } from "../interval.ts";
import { CARDINAL_STARTS, ORDINAL_STARTS, readCount } from "../numbers.ts";
import { MAX_DEPTH, type Recogniser, type Sentence } from "../sentence.ts";
import { type Found, mapTime, resolved } from "../time.ts";
import { UNIT_SINGULARS, UNITS } from "../units.ts";

/**
 * A stretch told by its length and its end or its beginning: "the three months to March", "the week ending Feb. 8",
 * "the year to September 2025", "three days starting Monday", "for two weeks from March 3".
 */
export const boundedPeriod: Recogniser = {
	starts: [...wordsOf("article", "fiscal-word"), ...UNIT_SINGULARS, ...CARDINAL_STARTS, ...ORDINAL_STARTS],
	digits: true,
	tells: UNITS.keys(),
	read(sentence, at, depth) {
		const { line } = sentence;
		const length = readLength(line, at);
		if (!length || depth >= MAX_DEPTH) return undefined;
		const link =
			linkAfter(line, length.end) ?? (line.lower(at - 1) === "for" ? fromAfter(line, length.end) : undefined);
		// "The six days to Sunday" is a stretch, "three days to Sunday" a distance.
		const stretch = line.lower(at) === "the" && length.count > 1;
		if (!link || (length.grain === "day" && !link.begins && !stretch)) return undefined;
		if (line.lower(link.end) === "date" && !link.begins && !length.counted)
			return toDate(sentence, link.end + 1, length.grain);
		const found = sentence.point(link.end, depth + 1);
		if (!found || !BOUNDS.has(found.time.grain)) return undefined;
		const bound = link.begins ? beginningWith : endingWith;
		return {
			end: found.end,
			time: mapTime(found.time, "span", (period) => bound(period, length.grain, length.count)),
		};
	},
};

/** What a stretch may end or begin with. */
const BOUNDS: ReadonlySet<Grain> = new Set(["day", "month", "span"]);

interface Length {
	end: number;
	grain: Grain;
	count: number;
	/** Its number is said: "three months", not "the quarter". */
	counted: boolean;
}

function readLength(line: NumberedLine, at: number): Length | undefined {
	const noun = skipKind(line, at);
	const count = line.lower(noun) === "a" ? undefined : readCount(line, noun);
	const unitAt = count ? count.end : noun;
	const unit = UNITS.get(line.lower(unitAt));
	const value = count ? count.value : 1;
	if (unit?.times !== 1 || value === undefined || value < 1 || value > 400) return undefined;
	return { end: unitAt + 1, grain: unit.grain, count: value, counted: count !== undefined };
}

/** After "the fiscal", "a full". */
export function skipKind(line: NumberedLine, at: number): number {
	const next = line.lower(at) === "the" || line.lower(at) === "a" ? at + 1 : at;
	return line.is(next, "fiscal-word", "whole-word") ? next + 1 : next;
}

/** What joins a stretch to its bound, and the atom after it. */
interface Link {
	end: number;
	begins: boolean;
}

/** "to", "ended", "ending in", "that ended on", "through", or "starting", "beginning from". */
export function linkAfter(line: NumberedLine, at: number): Link | undefined {
	// "year-to-date sales"
	if (line.isDash(at) && line.lower(at + 1) === "to" && line.isDash(at + 2))
		return { end: at + 3, begins: false };
	if (line.lower(at) === "to" || line.lower(at) === "through") return { end: at + 1, begins: false };
	const relative = line.lower(at) === "that" || line.lower(at) === "which";
	const verb = relative ? at + 1 : at;
	const begins = line.is(verb, "begins-on") && line.lower(verb) !== "effective";
	// "The fiscal year ends on Sept. 30" is a sentence, "the week that ends on Friday" a stretch.
	const ends = line.lower(verb) === "ended" || line.lower(verb) === (relative ? "ends" : "ending");
	if (!begins && !ends) return undefined;
	return { end: line.is(verb + 1, "on-word") ? verb + 2 : verb + 1, begins };
}

/** The "from" of "for two weeks from March 3", "for 10 days, from 18 December"; "three days from Monday" is one day. */
function fromAfter(line: NumberedLine, at: number): Link | undefined {
	const next = line.word(at) === "," ? at + 1 : at;
	return line.lower(next) === "from" && line.lower(next + 1) !== "now"
		? { end: next + 1, begins: true }
		: undefined;
}

/** "the year to date". */
function toDate({ published }: Sentence, end: number, grain: Grain): Found {
	const period = published === undefined ? undefined : periodAround(grain, published);
	return { end, time: resolved("span", period && { from: period.from, to: published ?? period.to }) };
}

export function endingWith({ to }: Period, grain: Grain, count: number): Period {
	return { from: shift(to + 1, grain, -count), to };
}

function beginningWith({ from }: Period, grain: Grain, count: number): Period {
	return { from, to: shift(from, grain, count) - 1 };
}
