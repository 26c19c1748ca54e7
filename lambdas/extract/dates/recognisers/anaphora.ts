import { yearOf } from "../days.ts";
import { type Grain, periodAround, shift } from "../interval.ts";
import { isShortMonth, MONTHS, SEASONS, UNITS } from "../lexicon.ts";
import type { Reading, Recogniser } from "../reading.ts";
import { type Found, inYear, resolved, type Time, unresolved } from "../time.ts";
import { isCapitalised, isDash, type Word } from "../words.ts";
import { moved } from "./ago.ts";
import { monthTime } from "./month.ts";
import { seasonTime } from "./season.ts";

const STEPS = new Map<string, number>([
	["same", 0],
	["following", 1],
	["next", 1],
	["previous", -1],
	["preceding", -1],
	["prior", -1],
]);
const GRAINS: Grain[] = [
	"day",
	"weekend",
	"week",
	"month",
	"quarter",
	"season",
	"half",
	"year",
	"decade",
	"century",
];

/**
 * "that year", "the same day", "the following week", "the day before": counted from the date just spoken of,
 * where that is at least as fine; else recognised and unresolved. "The same period last year" moves that date.
 */
export const anaphora: Recogniser = {
	starts: ["the", "that", "same", "earlier", "later", "year"],
	read: (reading, at) =>
		yearEarlier(reading, at) ??
		thatMonth(reading, at) ??
		samePeriod(reading, at) ??
		again(reading, at) ??
		partOfDay(reading, at) ??
		stepped(reading, at) ??
		beforeAfter(reading, at),
};

/** "in Mosul, which fell that June": in the year just spoken of. */
function thatMonth(reading: Reading, at: number): Found | undefined {
	const { words, anchor } = reading;
	const name = words[at]?.lower === "that" ? words[at + 1]?.lower : undefined;
	if (name === undefined || isShortMonth(name)) return undefined;
	const season = SEASONS.get(name);
	const number = isCapitalised(words[at + 1]) ? MONTHS.get(name) : undefined;
	if ((season === undefined && number === undefined) || name === "fall" || name === "spring")
		return undefined;
	const once = number === undefined ? seasonTime(reading, season ?? 0) : monthTime(number);
	const year = anchor?.period && yearOf(anchor.period.from);
	return { end: at + 2, time: year === undefined ? unresolved(once.grain) : inYear(once, year) };
}

function stepped(reading: Reading, at: number): Found | undefined {
	const { words } = reading;
	const [first, second, third] = [words[at], words[at + 1], words[at + 2]].map((word) => word?.lower ?? "");
	if (first === "that" || ((first === "earlier" || first === "later") && second === "that")) {
		const noun = first === "that" && second !== "same" ? 1 : 2;
		const unit = UNITS.get(words[at + noun]?.lower ?? "");
		return unit && !unit.plural && unit.times === 1
			? { end: at + noun + 1, time: fromAnchor(reading, unit.grain, 0) }
			: undefined;
	}
	const step = first === "the" ? STEPS.get(second ?? "") : undefined;
	const unit = UNITS.get(third ?? "");
	// "The next decade" is the coming one where no date was spoken of.
	if (second === "next" && third !== "day" && !reading.anchorIsNear) return undefined;
	if (step === undefined || !unit || unit.plural || unit.times !== 1) return undefined;
	return { end: at + 3, time: fromAnchor(reading, unit.grain, step) };
}

/**
 * "In January … during the month", "for the full year": the time just spoken of. "Shares fell 2% for the day", "is up 12
 * percent on the week": of publication where none was.
 */
function again({ words, anchor, published }: Reading, at: number): Found | undefined {
	if (words[at]?.lower !== "the") return undefined;
	const noun = /^(?:entire|whole|full)$/.test(words[at + 1]?.lower ?? "") ? at + 2 : at + 1;
	const unit = UNITS.get(words[noun]?.lower ?? "");
	if (!unit || unit.plural || unit.times !== 1 || isDash(words[noun + 1])) return undefined;
	const lead = words[at - 1]?.lower ?? "";
	const closes = unit.grain === "day" && CLOSING.test(lead);
	if (!closes && !(LEADS.test(lead) && isPhraseEnd(words[noun + 1]))) return undefined;
	const end = noun + 1;
	if (anchor?.period && anchor.grain === unit.grain)
		return { end, time: resolved(anchor.grain, anchor.period, anchor.implied) };
	const finer =
		anchor && GRAINS.includes(anchor.grain) && GRAINS.indexOf(anchor.grain) < GRAINS.indexOf(unit.grain);
	// "Sales rose 6% in May on the year" compares with the year before.
	if (lead === "on" && finer) return undefined;
	if ((!closes && !MARKET.test(lead)) || (anchor?.period && !finer)) return undefined;
	const day = anchor?.period ? anchor.period.from : published;
	return {
		end,
		time: day === undefined ? unresolved(unit.grain) : resolved(unit.grain, periodAround(unit.grain, day)),
	};
}

const LEADS = /^(?:during|throughout|in|for|over|on)$/;
const MARKET = /^(?:for|on|in)$/;
const CLOSING =
	/^(?:end|ends|ended|ending|finish|finishes|finished|finishing|close|closed|closing|start|started)$/;

const isPhraseEnd = (word: Word | undefined): boolean =>
	word === undefined || /^(?:[.,;)?!]|was|were|is|are|fell|rose|came|but|at)$/.test(word.lower);

const PART = /^(?:morning|afternoon|evening|night)$/;

/** "the previous night", "that evening", "the following morning", "the night before" in the sentence of their date. */
function partOfDay({ words, anchor, anchorIsNear }: Reading, at: number): Found | undefined {
	const which = words[at]?.lower === "the" ? (words[at + 1]?.lower ?? "") : "";
	const step = words[at]?.lower === "that" && PART.test(words[at + 1]?.lower ?? "") ? 0 : STEPS.get(which);
	const noun = words[at]?.lower === "that" ? at + 1 : at + 2;
	const before = PART.test(which) && /^(?:before|after)$/.test(words[at + 2]?.lower ?? "");
	if (before && !isPhraseEnd(words[at + 3])) return undefined;
	if (!before && (step === undefined || !PART.test(words[noun]?.lower ?? ""))) return undefined;
	const by = before ? (words[at + 2]?.lower === "before" ? -1 : 1) : (step ?? 0);
	const end = before ? at + 3 : noun + 1;
	if (!anchorIsNear || anchor?.grain !== "day" || !anchor.period) return { end, time: unresolved("day") };
	return { end, time: resolved("day", moved(anchor.period, "day", "day", by)) };
}

/** "the day before", "the year after": with nothing to count from but the date just spoken of. */
function beforeAfter(reading: Reading, at: number): Found | undefined {
	const { words } = reading;
	if (words[at]?.lower !== "the") return undefined;
	const unit = UNITS.get(words[at + 1]?.lower ?? "");
	const way = words[at + 2]?.lower ?? "";
	if (!unit || unit.plural || unit.times !== 1) return undefined;
	const step = /^(?:before|previous|earlier|prior)$/.test(way)
		? -1
		: /^(?:after|later|following)$/.test(way)
			? 1
			: 0;
	if (step === 0 || !(words[at + 3] === undefined || /^[.,;)!?]$/.test(words[at + 3]?.text ?? "")))
		return undefined;
	return { end: at + 3, time: fromAnchor(reading, unit.grain, step) };
}

/** "the year-earlier quarter", "the year-ago period": a year before the one just spoken of. */
function yearEarlier({ words, anchor }: Reading, at: number): Found | undefined {
	const from = words[at]?.lower === "the" ? at + 1 : at;
	if (
		words[from]?.lower !== "year" ||
		!isDash(words[from + 1]) ||
		!/^(?:earlier|ago)$/.test(words[from + 2]?.lower ?? "")
	)
		return undefined;
	if (!/^(?:period|quarter|month|week|half|months)$/.test(words[from + 3]?.lower ?? "")) return undefined;
	const time =
		anchor?.period && anchor.grain !== "year"
			? resolved(anchor.grain, moved(anchor.period, anchor.grain, "year", -1))
			: unresolved("span");
	return { end: from + 4, time };
}

/** "(in) the same period last year", "the same month a year earlier", "the same quarter of 2024". */
function samePeriod(reading: Reading, at: number): Found | undefined {
	const { words } = reading;
	const from = words[at]?.lower === "the" ? at + 1 : at;
	if (
		words[from]?.lower !== "same" ||
		!/^(?:period|time|month|quarter|week|day|stretch|months)$/.test(words[from + 1]?.lower ?? "")
	)
		return undefined;
	const noun = words[from + 1]?.lower ?? "";
	const next = /^(?:of|in|,)$/.test(words[from + 2]?.lower ?? "") ? from + 3 : from + 2;
	const found = reading.point(next, 3);
	if (!found || (found.time.grain !== "year" && found.time.grain !== reading.anchor?.grain)) return undefined;
	const anchor = reading.anchor;
	const unit = UNITS.get(noun);
	if (
		!anchor?.period ||
		!found.time.period ||
		anchor.grain === "year" ||
		(unit && unit.grain !== anchor.grain)
	)
		return { end: found.end, time: unresolved("span") };
	// "The third quarter … the same period last year", written the year after: a year before the quarter.
	const years = yearOf(found.time.period.from) - yearOf(anchor.period.from) || -1;
	return { end: found.end, time: resolved(anchor.grain, moved(anchor.period, anchor.grain, "year", years)) };
}

function fromAnchor({ anchor }: Reading, grain: Grain, step: number): Time {
	if (
		!anchor?.period ||
		GRAINS.indexOf(anchor.grain) > GRAINS.indexOf(grain) ||
		!GRAINS.includes(anchor.grain)
	)
		return unresolved(grain);
	// "In 2019-20 … the year before": both years move.
	if (anchor.grain === grain)
		return resolved(grain, moved(anchor.period, grain, grain, step), anchor.implied);
	return resolved(grain, periodAround(grain, shift(anchor.period.from, grain, step)));
}
