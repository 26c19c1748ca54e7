import type { NumberedLine } from "../../numbers/numbered-line.ts";
import { isA } from "../../text/lexicon/lexicon.ts";
import type { HolidayRule } from "../holiday-rules.ts";
import { HOLIDAYS, LONGEST_NAME } from "../holidays.ts";
import { isNoun } from "../nouns.ts";
import { onceAYear } from "../once-a-year.ts";
import type { Recogniser, Sentence } from "../sentence.ts";
import { type Found, inYear, mapTime, type Time, unresolved } from "../time.ts";
import { fourDigits } from "../year-numbers.ts";
import { weekendAt } from "./week.ts";

const STEPS: Readonly<Record<string, number>> = { last: -1, previous: -1, this: 0, next: 1, following: 1 };
const FIRST_WORDS = new Set([...HOLIDAYS.keys()].map((name) => name.split(" ")[0] ?? name));

/** "Christmas", "last Thanksgiving", "Good Friday", "New Year's Eve 2025", "Labor Day weekend". */
export const holiday: Recogniser = {
	starts: [...FIRST_WORDS, ...Object.keys(STEPS), "the"],
	tells: [...HOLIDAYS.keys()].map((name) => name.split(" ").find((word) => word.length > 3) ?? name),
	read(sentence, at) {
		const { line } = sentence;
		const step = STEPS[line.lower(at)];
		const from = step !== undefined || line.lower(at) === "the" ? at + 1 : at;
		if (!FIRST_WORDS.has(plain(line, from))) return undefined;
		const name = readName(line, from);
		if (!name || !isMeant(line, at, from, name)) return undefined;
		const once: Time = name.rule ? { grain: "day", yearly: name.rule } : unresolved("day");
		const time = step === undefined || !name.rule ? once : onceAYear(sentence, once, step);
		return weekendOf(sentence, name.end, time) ?? { end: name.end, time };
	},
};

interface Name {
	/** In lower case, words parted by one blank. */
	name: string;
	end: number;
	rule: HolidayRule | undefined;
}

function isMeant(line: NumberedLine, at: number, from: number, { name, end }: Name): boolean {
	if (line.is(end, "holiday-thing") || line.isDash(from - 1)) return false;
	if (name === "new year" && !isNewYearsDay(line, from, end)) return false;
	// The span of "the May Day rally" is the day; "its Christmas figures" are of no day.
	if (line.lower(at) === "the" && isNoun(line, end)) return false;
	if (line.is(from - 1, "possessive") && isNoun(line, end)) return false;
	return !isA(name, "capital-holiday") || line.isCapital(from);
}

/** "Labor Day weekend", "Easter 2025 weekend" */
function weekendOf({ line }: Sentence, at: number, time: Time): Found | undefined {
	const year = fourDigits(line, at);
	const noun = year === undefined ? at : at + 1;
	if (line.lower(noun) !== "weekend") return undefined;
	const dated = year === undefined ? time : inYear(time, year);
	return { end: noun + 1, time: mapTime(dated, "weekend", (period) => weekendAt(period.from)) };
}

/** "Five days before New Year" is the day; "the new year", "a happy new year" and "in the New Year" are not. */
const isNewYearsDay = (line: NumberedLine, from: number, end: number): boolean =>
	line.is(from - 1, "before-or-after", "until", "which-word", "holiday-lead") &&
	!(line.isSmall(end) && line.word(end).length > 2);

const plain = (line: NumberedLine, at: number): string => line.lower(at).replace(/['’]/g, "");

/** The longest name that begins here. */
export function readName(line: NumberedLine, from: number): Name | undefined {
	let name = "";
	let best: Name | undefined;
	let taken = 0;
	for (let at = from; taken < LONGEST_NAME + 2 && at < line.size; at++) {
		if (line.isDash(at) || line.lower(at) === "." || line.is(at, "apostrophe")) continue;
		// The possessive belongs to the name: "New Year's", "Presidents' Day".
		name += line.is(at, "possessive-mark") ? "s" : `${name === "" ? "" : " "}${plain(line, at)}`;
		taken++;
		if (HOLIDAYS.has(name)) best = { end: at + 1, name, rule: HOLIDAYS.get(name) };
	}
	return best;
}
