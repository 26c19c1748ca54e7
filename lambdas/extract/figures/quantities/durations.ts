import { type Amount, type Line, mapNumbers } from "./amount.ts";
import { CARDINALS } from "./number-words.ts";
import { round } from "./numerals.ts";

/** UCUM code, and how many of it one is: a decade is 10 years. */
const TIMES: ReadonlyMap<string, readonly [code: string, of: number]> = new Map(
	(
		[
			["millisecond", "ms", 1],
			["second", "s", 1],
			["sec", "s", 1],
			["minute", "min", 1],
			["min", "min", 1],
			["hour", "h", 1],
			["hr", "h", 1],
			["day", "d", 1],
			["night", "d", 1],
			["weekday", "d", 1],
			["week", "wk", 1],
			["fortnight", "wk", 2],
			["weekend", "wk", 1],
			["month", "mo", 1],
			["quarter", "mo", 3],
			["year", "a", 1],
			["yr", "a", 1],
			["decade", "a", 10],
			["century", "a", 100],
			["millennium", "a", 1000],
		] as const
	)
		.filter(([word]) => word !== "night" && word !== "weekend" && word !== "weekday")
		.flatMap(([word, code, of]): [string, readonly [string, number]][] => [
			[word, [code, of]],
			[word === "century" ? "centuries" : word === "millennium" ? "millennia" : `${word}s`, [code, of]],
		]),
);

/** The UCUM code of a word for a stretch of time, and how many of it one is. */
export function timeUnit(word: string): readonly [code: string, of: number] | undefined {
	return TIMES.get(word);
}

/** "five years", "a 10-day", "two and a half hours", "half an hour", "2 hours and 30 minutes". */
export function readDuration(line: Line, amount: Amount): Amount | undefined {
	const attributive = line.isJoint(amount.to);
	let at = line.skipJoint(amount.to);
	if (amount.numeral.form === "fraction" && /^(?:a|an)$/.test(line.lower(at))) at = line.skipJoint(at + 1);
	if (amount.numeral.form === "fraction" && line.lower(at) === "of" && /^(?:a|an)$/.test(line.lower(at + 1)))
		at += 2;
	if (amount.numeral.form === "vague" && line.lower(at) === "of") at++;
	// "three more years", "two full days", "three consecutive quarters".
	if (
		/^(?:more|full|consecutive|straight|successive|long|whole|additional|further|extra|calendar|working|business)$/.test(
			line.lower(at),
		) &&
		!attributive
	)
		at++;
	const unit = TIMES.get(line.lower(at));
	if (unit === undefined) return undefined;
	const word = line.lower(at);
	if (/^(?:quarters?|seconds?)$/.test(word) && amount.numeral.form === "fraction") return undefined;
	// "a second": an ordinal.
	if (word === "second" && !attributive && amount.value !== 1 && !/^(?:half)$/.test(line.lower(at - 1)))
		return undefined;
	const timed: Amount = {
		...mapNumbers(amount, (value) => round(value * unit[1])),
		kind: "duration",
		unit: unit[0],
		to: at + 1,
		united: true,
		...(attributive && { attributive }),
	};
	return withSmaller(line, withSmaller(line, timed, unit[0]), "min");
}

const SECONDS: Readonly<Record<string, number>> = { s: 1, min: 60, h: 3600, d: 86_400, wk: 604_800 };

/** "2 hours and 30 minutes", "one hour 20 minutes": one stretch of time, in its larger unit. */
function withSmaller(line: Line, amount: Amount, above: string): Amount {
	let at = amount.to;
	// "an hour and a half".
	if (
		line.lower(at) === "and" &&
		line.lower(at + 1) === "a" &&
		line.lower(at + 2) === "half" &&
		amount.value === 1
	)
		return { ...amount, value: 1.5, to: at + 3 };
	if (line.lower(at) === "and" || line.lower(at) === ",") at++;
	const value = line.isDigits(at) ? Number(line.word(at)) : (CARDINALS.get(line.lower(at)) ?? Number.NaN);
	const smaller = TIMES.get(line.lower(at + 1));
	if (smaller === undefined || !(value > 0) || amount.value === undefined) return amount;
	const [large, small] = [SECONDS[amount.unit!], SECONDS[smaller[0]]];
	if (small !== undefined && small >= (SECONDS[above] ?? Number.POSITIVE_INFINITY)) return amount;
	if (large === undefined || small === undefined) {
		const months = amount.unit === "a" && smaller[0] === "mo" && value < 12;
		return months ? { ...amount, value: round(amount.value + value / 12), to: at + 2 } : amount;
	}
	if (small >= large || value * small >= large) return amount;
	return { ...amount, value: round(amount.value + (value * small) / large), to: at + 2 };
}
