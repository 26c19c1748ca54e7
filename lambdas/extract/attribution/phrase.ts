import type { Reading } from "../text/reading.ts";
import type { Run } from "../text/run.ts";
import { isFraction } from "./shares.ts";

/** No source is longer than this many tokens. */
export const MAX_LENGTH = 45;

/** A dash that parts clauses, not a hyphen. */
export function isDash(reading: Reading, at: number): boolean {
	const mark = reading.word(at);
	if (reading.is(at, "dash")) return true;
	return mark === "-" && reading.text[reading.start(at) - 1] === " ";
}

/** True where the phrase holds a name or a noun ("a third said" has none), or is "some", "many", "another" … by itself. */
export function isNominal(reading: Reading, run: Run): boolean {
	for (let at = run.first; at <= run.last; at++) {
		if (reading.tagged(at, "name", "word") && !isFraction(reading, at)) return true;
	}
	return run.first === run.last && reading.is(run.first, "bare-quantity", "lone-word");
}

/** The last word of the phrase's first part: "spokesman" of "a spokesman for the ministry", "Doe" of "Jane Doe, the mayor". */
export function headOf(reading: Reading, run: Run): number {
	const { lower, tag, word } = reading;
	for (let at = run.first + 1; at <= run.last; at++) {
		const is = tag(at);
		if (is === "comma" || is === "preposition" || is === "relative" || is === "subordinator") return at - 1;
		if (is === "mark" && (word(at) === "(" || isDash(reading, at))) return at - 1;
		// "a survey published on Monday", "analysts polled by Reuters"
		const before = reading.tag(at - 1);
		const published = lower(at).endsWith("ed") || reading.is(at, "publishing-participle");
		if (is === "word" && published && (before === "word" || before === "name")) return at - 1;
	}
	return run.last;
}
