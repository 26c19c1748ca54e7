import type { NumberedLine } from "../numbers/numbered-line.ts";

/** A lower-case word that a date can stand before as before its noun: "the Wednesday attack", "the May Day rally". */
export const isNoun = (line: NumberedLine, at: number): boolean =>
	line.isSmall(at) &&
	line.word(at).length > 2 &&
	!line.is(at, "coordinator", "preposition", "loose-preposition", "auxiliary") &&
	!line.is(at, "subordinator", "relative", "day-part", "which-word") &&
	line.word(at) !== "weekend";
