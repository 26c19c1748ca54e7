import type { NumberedLine } from "../../numbers/numbered-line.ts";
import { wordsOf } from "../../text/lexicon/lexicon.ts";
import type { Recogniser } from "../sentence.ts";
import { resolved, unresolved } from "../time.ts";

/** Words that name a day by its distance from publication, in days. */
const OFFSETS: ReadonlyMap<string, number> = new Map([
	["today", 0],
	["tonight", 0],
	["yesterday", -1],
	["tomorrow", 1],
	["tmrw", 1],
]);

/** Phrases that do so, and the first and last of their days. */
const PHRASES: readonly [words: string, from: number, to: number][] = [
	["overnight", -1, 0],
	["the day before yesterday", -2, -2],
	["the day after tomorrow", 2, 2],
	["last night", -1, -1],
	["last evening", -1, -1],
	["this morning", 0, 0],
	["this afternoon", 0, 0],
	["this evening", 0, 0],
	["this night", 0, 0],
	["this lunchtime", 0, 0],
];

/** "today", "tomorrow night", "this morning", "last night", "overnight", "the day before yesterday". */
export const nearDay: Recogniser = {
	starts: [
		...OFFSETS.keys(),
		...PHRASES.map(([words]) => words.split(" ", 1).join()),
		...wordsOf("led-today"),
	],
	tells: [...OFFSETS.keys(), "overnight", ...wordsOf("day-part")],
	read({ line, published }, at) {
		const found = named(line, at) ?? phrase(line, at);
		if (!found) return undefined;
		const { end, from, to } = found;
		if (published === undefined) return { end, time: unresolved("day") };
		return { end, time: resolved("day", { from: published + from, to: published + to }) };
	},
};

/** "today", "tomorrow night", "earlier today" */
function named(line: NumberedLine, at: number): { end: number; from: number; to: number } | undefined {
	const led = line.is(at, "led-today");
	const noun = led ? at + 1 : at;
	const offset = OFFSETS.get(line.lower(noun));
	if (offset === undefined || (!led && isTitle(line, at))) return undefined;
	const end = !led && line.is(noun + 1, "day-part") ? noun + 2 : noun + 1;
	return { end, from: offset, to: offset };
}

function phrase(line: NumberedLine, at: number): { end: number; from: number; to: number } | undefined {
	for (const [words, from, to] of PHRASES) {
		const parts = words.split(" ");
		if (parts.every((word, index) => line.lower(at + index) === word))
			return { end: at + parts.length, from, to };
	}
	return undefined;
}

/** "USA Today" and "the Today programme" are names. */
const isTitle = (line: NumberedLine, at: number): boolean =>
	line.word(at) === "Today" && at > 0 && line.word(at + 1) !== "," && line.word(at + 1) !== ".";
