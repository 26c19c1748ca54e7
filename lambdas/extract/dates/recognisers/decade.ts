import type { NumberedLine } from "../../numbers/numbered-line.ts";
import { wordsOf } from "../../text/lexicon/lexicon.ts";
import { yearPeriod } from "../interval.ts";
import type { Recogniser } from "../sentence.ts";
import { type Found, resolved } from "../time.ts";

const NAMED = new Map(wordsOf("decade-name").map((word, index) => [word, 20 + 10 * index] as const));

/** "the 1990s", "the '90s", "the nineties". "In his 80s" is an age. */
export const decade: Recogniser = {
	starts: [...wordsOf("definite-article", "apostrophe"), ...NAMED.keys()],
	digits: true,
	tells: ["0s", "0000s", "0000", "'0", ...NAMED.keys()],
	read({ line }, at) {
		const the = line.lower(at) === "the";
		const from = the ? at + 1 : at;
		return wholeYears(line, at, from, the) ?? shortened(line, at, from, the) ?? named(line, from, the);
	},
};

/** The index after the "s" of "1990s", "1990's", where it stands there. */
function afterEnding(line: NumberedLine, at: number): number | undefined {
	const end = line.is(at, "apostrophe") && line.isGlued(at) ? at + 1 : at;
	return line.is(end, "decade-ending") ? end + 1 : undefined;
}

function wholeYears(line: NumberedLine, at: number, from: number, the: boolean): Found | undefined {
	const number = line.number(from);
	const end = afterEnding(line, from + 1);
	if (number === undefined || end === undefined || number < 1000 || number > 2200 || number % 10 !== 0)
		return undefined;
	// "1990's" is the decade; "the 1990's" too, but "2020's election" is a year's.
	if (line.lower(end - 1) !== "s" && !the) return undefined;
	if (!line.isGlued(end - 1) && !the && line.lower(at - 1) !== "in") return undefined;
	return { end, time: resolved("decade", yearPeriod(number, 10)) };
}

/** "the '90s", "the late 80s" */
function shortened(line: NumberedLine, at: number, from: number, the: boolean): Found | undefined {
	const marked = line.is(from, "apostrophe");
	const digits = marked ? from + 1 : from;
	const number = line.number(digits, 2);
	const end = afterEnding(line, digits + 1);
	if (number === undefined || end === undefined || !line.isGlued(end - 1)) return undefined;
	if (number < 20 || number > 90 || number % 10 !== 0) return undefined;
	if (!(marked || isPartWord(line, at) || (the && isSpokenOfInTime(line, at)))) return undefined;
	return { end, time: resolved("decade", yearPeriod(1900 + number, 10), ["century"]) };
}

/** "In the 80s" is a decade, "highs in the 80s" and "reached the 80s" are degrees. */
const isSpokenOfInTime = (line: NumberedLine, at: number): boolean =>
	line.is(at - 1, "season-lead", "date-lead") && !line.has(at - 12, at + 12, "warmth-word");

/** "mid-'80s" and "late 80s", but not "in their late 80s". */
function isPartWord(line: NumberedLine, at: number): boolean {
	const part = line.word(at - 1) === "-" ? at - 2 : at - 1;
	// "the 70s and 80s"
	if (line.is(at - 1, "and", "up-to") && line.lower(at - 2) === "s") return true;
	return line.is(part, "third-word") && line.lower(part - 1) === "the";
}

function named(line: NumberedLine, at: number, the: boolean): Found | undefined {
	const decadeYear = NAMED.get(line.lower(at));
	const bare = line.is(at - 1, "in-word") && isSpokenOfInTime(line, at);
	if (decadeYear === undefined || !(the || bare || isPartWord(line, at))) return undefined;
	return { end: at + 1, time: resolved("decade", yearPeriod(1900 + decadeYear, 10), ["century"]) };
}
