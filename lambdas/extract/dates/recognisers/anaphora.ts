import type { NumberedLine } from "../../numbers/numbered-line.ts";
import { MONTHS, SEASONS } from "../../text/lexicon/calendar.ts";
import { wordsOf } from "../../text/lexicon/lexicon.ts";
import { yearOf } from "../days.ts";
import { type Grain, periodAround, shift } from "../interval.ts";
import { isFiner, moved } from "../moving.ts";
import type { Recogniser, Sentence } from "../sentence.ts";
import { type Found, inYear, resolved, type Time, unresolved } from "../time.ts";
import { singleUnit, UNITS } from "../units.ts";
import { monthTime } from "./month.ts";
import { seasonTime } from "./season.ts";

/** Where a word leads from the date just spoken of. */
const STEPS: ReadonlyMap<string, number> = new Map([
	["same", 0],
	["following", 1],
	["next", 1],
	["previous", -1],
	["preceding", -1],
	["prior", -1],
]);

/**
 * "that year", "the same day", "the following week", "the day before": counted from the date just spoken of,
 * where that is at least as fine; else recognised and unresolved.
 */
export const anaphora: Recogniser = {
	starts: wordsOf("definite-article", "anaphoric-word"),
	tells: [...UNITS.keys(), ...SEASONS.keys(), ...MONTHS.keys()],
	read: (sentence, at) =>
		thatMonth(sentence, at) ??
		partOfDay(sentence, at) ??
		thatUnit(sentence, at) ??
		stepped(sentence, at) ??
		beforeAfter(sentence, at),
};

/** "in Mosul, which fell that June": in the year just spoken of. */
function thatMonth(sentence: Sentence, at: number): Found | undefined {
	const { line, anchor } = sentence;
	const name = line.lower(at + 1);
	if (line.lower(at) !== "that" || line.is(at + 1, "short-month") || name === "fall" || name === "spring")
		return undefined;
	const season = SEASONS.get(name);
	const month = line.isCapital(at + 1) ? MONTHS.get(name) : undefined;
	const once =
		month !== undefined ? monthTime(month) : season !== undefined ? seasonTime(sentence, season) : undefined;
	if (!once) return undefined;
	const year = anchor?.period && yearOf(anchor.period.from);
	return { end: at + 2, time: year === undefined ? unresolved(once.grain) : inYear(once, year) };
}

/** "that year", "that same day", "earlier that week" */
function thatUnit({ line, anchor }: Sentence, at: number): Found | undefined {
	const that = line.lower(at) === "earlier" || line.lower(at) === "later" ? at + 1 : at;
	if (line.lower(that) !== "that") return undefined;
	const noun = that === at && line.lower(that + 1) === "same" ? that + 2 : that + 1;
	const grain = singleUnit(line.lower(noun));
	return grain && { end: noun + 1, time: fromAnchor(anchor, grain, 0) };
}

/** "the same day", "the following week" */
function stepped({ line, anchor, anchorIsNear }: Sentence, at: number): Found | undefined {
	const step = line.lower(at) === "the" ? STEPS.get(line.lower(at + 1)) : undefined;
	const grain = singleUnit(line.lower(at + 2));
	if (step === undefined || !grain) return undefined;
	// "The next decade" is the coming one where no date was spoken of.
	if (line.lower(at + 1) === "next" && grain !== "day" && !anchorIsNear) return undefined;
	return { end: at + 3, time: fromAnchor(anchor, grain, step) };
}

/** "the previous night", "that evening", "the following morning", "the night before" in the sentence of their date. */
function partOfDay({ line, anchor, anchorIsNear }: Sentence, at: number): Found | undefined {
	const found = nightBefore(line, at) ?? previousNight(line, at);
	if (!found) return undefined;
	if (!anchorIsNear || anchor?.grain !== "day" || !anchor.period)
		return { end: found.end, time: unresolved("day") };
	return { end: found.end, time: resolved("day", moved(anchor.period, "day", "day", found.step)) };
}

/** "the night before" at the end of its phrase. */
function nightBefore(line: NumberedLine, at: number): { end: number; step: number } | undefined {
	const named = line.lower(at) === "the" && line.is(at + 1, "day-part") && line.is(at + 2, "before-or-after");
	if (!named || !endsPhrase(line, at + 3)) return undefined;
	return { end: at + 3, step: line.lower(at + 2) === "before" ? -1 : 1 };
}

function previousNight(line: NumberedLine, at: number): { end: number; step: number } | undefined {
	const that = line.lower(at) === "that";
	const step = that ? 0 : line.lower(at) === "the" ? STEPS.get(line.lower(at + 1)) : undefined;
	const noun = that ? at + 1 : at + 2;
	return step !== undefined && line.is(noun, "day-part") ? { end: noun + 1, step } : undefined;
}

/** What the predicate of a phrase of time begins with: "The night before was quiet". */
export const endsPhrase = (line: NumberedLine, at: number): boolean =>
	line.isEnd(at) || line.is(at, "copula", "but", "time-predicate");

/** "the day before", "the year after": with nothing to count from but the date just spoken of. */
function beforeAfter({ line, anchor }: Sentence, at: number): Found | undefined {
	const grain = line.lower(at) === "the" ? singleUnit(line.lower(at + 1)) : undefined;
	const step = line.is(at + 2, "earlier-word") ? -1 : line.is(at + 2, "later-word") ? 1 : 0;
	if (!grain || step === 0 || !line.isEnd(at + 3)) return undefined;
	return { end: at + 3, time: fromAnchor(anchor, grain, step) };
}

function fromAnchor(anchor: Time | undefined, grain: Grain, step: number): Time {
	if (!anchor?.period || anchor.grain === "span" || isFiner(grain, anchor.grain)) return unresolved(grain);
	// "In 2019-20 … the year before": both years move.
	if (anchor.grain === grain)
		return resolved(grain, moved(anchor.period, grain, grain, step), anchor.implied);
	return resolved(grain, periodAround(grain, shift(anchor.period.from, grain, step)));
}
