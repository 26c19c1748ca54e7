import { isGlued, type Word, wholeNumber } from "./words.ts";

const PARTS = new Set(
	"morning afternoon evening night noon midday midnight lunchtime dawn dusk daybreak nighttime".split(" "),
);
/** Words a time of day before its date begins with, numbers aside. */
export const TIME_STARTS: ReadonlySet<string> = new Set([...PARTS, "the", "early", "late"]);
const ZONES = /^(?:GMT|UTC|BST|CET|CEST|EST|EDT|ET|CT|CST|CDT|PT|PST|PDT|MT|MST|MDT|JST|IST|KST|local)$/;

/** The word after "night", "at 3:30 p.m.", ", 10:00 GMT" that follows a day, or `at` where nothing does. */
export function skipTimeAfter(words: readonly Word[], at: number): number {
	const part = words[at]?.lower ?? "";
	if (PARTS.has(part)) return at + 1;
	let next = words[at]?.text === "," ? at + 1 : at;
	if (/^(?:at|around|about|before|after|from)$/.test(words[next]?.lower ?? "")) next++;
	if (next > at && /^(?:noon|midnight|midday|dawn|dusk|night)$/.test(words[next]?.lower ?? ""))
		return next + 1;
	return readClock(words, next) ?? at;
}

/** Where a time before a day ends: "8 a.m. (on) Monday", "the evening of", "noon on". Undefined: there is none. */
export function skipTimeBefore(words: readonly Word[], at: number): number | undefined {
	const the = words[at]?.lower === "the" ? at + 1 : at;
	const early = /^(?:early|late)$/.test(words[the]?.lower ?? "") ? the + 1 : the;
	const part = words[early]?.lower ?? "";
	const clock = the === at ? readClock(words, at) : undefined;
	const end = clock ?? (PARTS.has(part) ? early + 1 : undefined);
	if (end === undefined) return undefined;
	if (
		words[end]?.lower === "on" ||
		(words[end]?.lower === "of" && clock === undefined) ||
		words[end]?.text === ","
	)
		return end + 1;
	return clock === undefined && !/^(?:noon|midnight)$/.test(part) ? undefined : end;
}

/** "3:30 p.m.", "8am", "16:08 UTC", "0800 GMT". A number alone is no time. */
function readClock(words: readonly Word[], at: number): number | undefined {
	const hour = wholeNumber(words[at]);
	if (hour === undefined) return undefined;
	let next = at + 1;
	const colon =
		words[next]?.text === ":" && isGlued(words, next) && wholeNumber(words[next + 1], 2) !== undefined;
	if (colon) next += 2;
	const half = skipMeridiem(words, next);
	const zone = ZONES.test(words[half]?.text ?? "")
		? words[half]?.text === "local"
			? half + 2
			: half + 1
		: half;
	return (colon || half > next || (zone > half && (words[at]?.text.length ?? 0) === 4)) && hour < 2400
		? zone
		: undefined;
}

function skipMeridiem(words: readonly Word[], at: number): number {
	const [first, second, third, fourth] = [0, 1, 2, 3].map((ahead) => words[at + ahead]?.lower);
	if (first === "am" || first === "pm" || first === "a.m." || first === "p.m.") return at + 1;
	if ((first === "a" || first === "p") && second === "." && third === "m")
		return fourth === "." ? at + 4 : at + 3;
	return at;
}
