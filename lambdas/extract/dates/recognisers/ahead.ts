import type { NumberedLine } from "../../numbers/numbered-line.ts";
import { type Grain, shift } from "../interval.ts";
import { away } from "../moving.ts";
import { readCount } from "../numbers.ts";
import type { Recogniser, Sentence } from "../sentence.ts";
import { resolved } from "../time.ts";
import { UNITS } from "../units.ts";

/** "will be ready in two years", "within 10 days", "in a fortnight's time"; in a clause about the past it is a duration. */
export const ahead: Recogniser = {
	starts: ["in", "within"],
	tells: UNITS.keys(),
	read(sentence, at) {
		const { line, published } = sentence;
		const distance = readDistance(line, at + 1);
		if (!distance) return undefined;
		const { end, grain, count } = distance;
		const time = timeAfter(line, end);
		if (time !== undefined) return { end: time, time: away(published, grain, count) };
		if (line.is(end, "possessive-mark", "apostrophe") || isDuration(sentence, at, end)) return undefined;
		if (line.lower(at) !== "within" || published === undefined)
			return { end, time: away(published, grain, count) };
		return {
			end,
			time: resolved("span", { from: published, to: shift(published, grain, Math.ceil(count)) }),
		};
	},
};

function readDistance(
	line: NumberedLine,
	at: number,
): { end: number; grain: Grain; count: number } | undefined {
	if (line.lower(at) === "the" || line.lower(at) === "next") return undefined;
	const count = readCount(line, line.is(at, "roughly-word", "than-adverb") ? at + 1 : at);
	const unit = count && UNITS.get(line.lower(count.end));
	if (count?.value === undefined || !unit) return undefined;
	return { end: count.end + 1, grain: unit.grain, count: count.value * unit.times };
}

/** The atom after "in two weeks' time", "in a fortnight’s time". */
function timeAfter(line: NumberedLine, at: number): number | undefined {
	const next = line.is(at, "possessive-mark", "apostrophe") ? at + 1 : at;
	return line.lower(next) === "time" && !line.isDash(next + 1) ? next + 1 : undefined;
}

/** "the first strike in 20 years", "built it in two years", "in two years of war". */
function isDuration(sentence: Sentence, at: number, end: number): boolean {
	const { line } = sentence;
	return isRecord(line, at) || sentence.tense(at, end) === "past" || line.is(end, "duration-link");
}

/** "the worst drought in a decade" */
function isRecord(line: NumberedLine, at: number): boolean {
	for (let back = Math.max(0, at - 8); back < at; back++)
		if (line.is(back, "record-word") || line.lower(back).endsWith("est")) return true;
	return false;
}
