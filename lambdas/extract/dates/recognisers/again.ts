import type { NumberedLine } from "../../numbers/numbered-line.ts";
import { type Grain, periodAround } from "../interval.ts";
import { isFiner } from "../moving.ts";
import type { Recogniser, Sentence } from "../sentence.ts";
import { resolved, type Time, unresolved } from "../time.ts";
import { singleUnit, UNITS } from "../units.ts";
import { endsPhrase } from "./anaphora.ts";

/**
 * "In January … during the month", "for the full year": the time just spoken of. "Shares fell 2% for the day", "is up 12
 * percent on the week", "closed the day": of publication where none was.
 */
export const again: Recogniser = {
	starts: ["the"],
	tells: UNITS.keys(),
	read(sentence, at) {
		const { line } = sentence;
		const noun = line.is(at + 1, "whole-word") ? at + 2 : at + 1;
		const grain = singleUnit(line.lower(noun));
		if (!grain || line.isDash(noun + 1)) return undefined;
		const lead = leadOf(line, at, noun, grain);
		const time = lead && timeMeant(sentence, grain, lead);
		return time && { end: noun + 1, time };
	},
};

/** How the phrase is led: by a verb that closes a day, a preposition of markets, or another preposition. */
function leadOf(
	line: NumberedLine,
	at: number,
	noun: number,
	grain: Grain,
): "closes" | "on" | "market" | "other" | undefined {
	if (grain === "day" && line.is(at - 1, "closing-verb")) return "closes";
	if (!endsPhrase(line, noun + 1)) return undefined;
	const lead = line.lower(at - 1);
	if (lead === "on") return "on";
	if (lead === "for" || lead === "in") return "market";
	return line.is(at - 1, "throughout-word") ? "other" : undefined;
}

function timeMeant(
	{ anchor, published }: Sentence,
	grain: Grain,
	lead: "closes" | "on" | "market" | "other",
): Time | undefined {
	if (anchor?.period && anchor.grain === grain) return resolved(anchor.grain, anchor.period, anchor.implied);
	const finer = anchor !== undefined && anchor.grain !== "span" && isFiner(anchor.grain, grain);
	// "Sales rose 6% in May on the year" compares with the year before.
	if (lead === "other" || (lead === "on" && finer) || (anchor?.period && !finer)) return undefined;
	const day = anchor?.period ? anchor.period.from : published;
	return day === undefined ? unresolved(grain) : resolved(grain, periodAround(grain, day));
}
