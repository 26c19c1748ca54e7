import type { NumberedLine } from "../numbers/numbered-line.ts";
import { wordsOf } from "../text/lexicon/lexicon.ts";

/** Words a time of day before its date begins with, numbers aside. */
export const TIME_STARTS: ReadonlySet<string> = new Set(
	wordsOf("time-of-day", "definite-article", "early-or-late"),
);

/** The word after "night", "at 3:30 p.m.", ", 10:00 GMT" that follows a day, or `at` where nothing does. */
export function skipTimeAfter(line: NumberedLine, at: number): number {
	if (line.is(at, "time-of-day")) return at + 1;
	let next = line.word(at) === "," ? at + 1 : at;
	if (line.is(next, "on-word", "before-or-after", "roughly-word")) next++;
	if (next > at && (line.is(next, "clock-word") || line.lower(next) === "night")) return next + 1;
	return readClock(line, next) ?? at;
}

/** Where a time before a day ends: "8 a.m. (on) Monday", "the evening of", "noon on". Undefined: there is none. */
export function skipTimeBefore(line: NumberedLine, at: number): number | undefined {
	const the = line.lower(at) === "the" ? at + 1 : at;
	const early = line.is(the, "early-or-late") ? the + 1 : the;
	const clock = the === at ? readClock(line, at) : undefined;
	const end = clock ?? (line.is(early, "time-of-day") ? early + 1 : undefined);
	if (end === undefined) return undefined;
	const link = line.lower(end);
	if (link === "on" || link === "," || (link === "of" && clock === undefined)) return end + 1;
	const isPoint = line.lower(early) === "noon" || line.lower(early) === "midnight";
	return clock === undefined && !isPoint ? undefined : end;
}

/** "3:30 p.m.", "8am", "16:08 UTC", "0800 GMT". A number alone is no time. */
function readClock(line: NumberedLine, at: number): number | undefined {
	const hour = line.number(at);
	if (hour === undefined || hour >= 2400) return undefined;
	const colon = line.word(at + 1) === ":" && line.isGlued(at + 1) && line.number(at + 2, 2) !== undefined;
	const minutes = colon ? at + 3 : at + 1;
	const half = skipMeridiem(line, minutes);
	const zone = skipZone(line, half);
	return colon || half > minutes || (zone > half && line.word(at).length === 4) ? zone : undefined;
}

/** "GMT", "local time" */
function skipZone(line: NumberedLine, at: number): number {
	if (line.word(at) === "local") return at + 2;
	return line.is(at, "time-zone") && line.isCapital(at) ? at + 1 : at;
}

function skipMeridiem(line: NumberedLine, at: number): number {
	const first = line.lower(at);
	if (/^[ap]\.?m\.?$/.test(first)) return at + 1;
	const dotted = (first === "a" || first === "p") && line.lower(at + 1) === "." && line.lower(at + 2) === "m";
	if (!dotted) return at;
	return line.lower(at + 3) === "." ? at + 4 : at + 3;
}
