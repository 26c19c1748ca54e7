import { formsIn, nouns } from "../../text/lexicon/families.ts";
import { type Amount, type Line, mapNumbers, unitStart } from "./amount.ts";
import { numberAt } from "./digits.ts";
import { round } from "./numerals.ts";

/** UCUM code, and how many of it one is: a decade is 10 years. */
const TIMES: ReadonlyMap<string, readonly [code: string, of: number]> = new Map(
	(
		[
			["millisecond", "ms", 1],
			["second sec", "s", 1],
			["minute min", "min", 1],
			["hour hr", "h", 1],
			["day", "d", 1],
			["week", "wk", 1],
			["fortnight", "wk", 2],
			["month", "mo", 1],
			["quarter", "mo", 3],
			["year yr", "a", 1],
			["decade", "a", 10],
			["century", "a", 100],
			["millennium", "a", 1000],
		] as const
	).flatMap(([names, code, of]) => formsIn(nouns(names)).map((name) => [name, [code, of]] as const)),
);

/** The UCUM code of a word for a stretch of time, and how many of it one is. */
export function timeUnit(word: string): readonly [code: string, of: number] | undefined {
	return TIMES.get(word);
}

/** "five years", "a 10-day", "two and a half hours", "half an hour", "2 hours and 30 minutes". */
export function readDuration(line: Line, amount: Amount): Amount | undefined {
	const attributive = line.isJoint(amount.to);
	let at = unitStart(line, amount);
	// "three more years", "two full days", "three consecutive quarters".
	if (line.is(at, "unit-adverb", "business-word", "addition-word") && !attributive) at++;
	// "four-straight months"
	else if (line.is(at, "running-word")) at++;
	const unit = TIMES.get(line.lower(at));
	if (unit === undefined) return undefined;
	// "half a quarter" is a share, "the two second" an ordinal.
	const [fraction, unnamed] = [amount.numeral.form === "fraction", at === line.skipJoint(amount.to)];
	if (fraction && line.is(at, "half-or-quarter")) return undefined;
	if (line.lower(at) === "second" && unnamed && !attributive && amount.value !== 1) return undefined;
	const timed: Amount = {
		...mapNumbers(amount, (value) => round(value * unit[1])),
		kind: "duration",
		unit: unit[0],
		to: at + 1,
		united: true,
	};
	return withSmaller(line, withSmaller(line, timed, unit[0]), "min");
}

const SECONDS: Readonly<Record<string, number>> = { s: 1, min: 60, h: 3600, d: 86_400, wk: 604_800 };

/** "2 hours and 30 minutes", "one hour 20 minutes": one stretch of time, in its larger unit. */
function withSmaller(line: Line, amount: Amount, above: string): Amount {
	const { to, value, unit = "" } = amount;
	const at = line.lower(to) === "and" || line.lower(to) === "," ? to + 1 : to;
	// "an hour and a half".
	if (value === 1 && at > to && line.lower(at) === "a" && line.lower(at + 1) === "half")
		return { ...amount, value: 1.5, to: at + 2 };
	const [more = 0, smaller] = [numberAt(line, at), timeUnit(line.lower(at + 1))?.[0]];
	if (smaller === undefined || more <= 0 || value === undefined) return amount;
	const part = more * partOf(unit, smaller, above);
	return part > 0 && part < 1 ? { ...amount, value: round(value + part), to: at + 2 } : amount;
}

/** How much of the larger unit one of the smaller is; 0 where it is none of its parts, or not below `above`. */
function partOf(unit: string, smaller: string, above: string): number {
	if (unit === "a" && smaller === "mo") return 1 / 12;
	const [large = 0, small = 0, limit = Number.POSITIVE_INFINITY] = [
		SECONDS[unit],
		SECONDS[smaller],
		SECONDS[above],
	];
	return small < large && small < limit ? small / large : 0;
}
