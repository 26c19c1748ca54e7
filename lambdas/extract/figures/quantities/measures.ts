import { firstOf, type Reader } from "../../text/rules.ts";
import { KINDS } from "../kinds.ts";
import { type Amount, endsPhrase, implying, isNear, type Line, unitStart } from "./amount.ts";
import { numberAt } from "./digits.ts";
import { timeUnit } from "./durations.ts";
import { round } from "./numerals.ts";
import { matchPhrase } from "./phrases.ts";
import { UNITS, type Unit } from "./units.ts";

/** "300 km", "45-acre", "5 ft 2 in", "60 mph", "37°C", "2.4 billion gallons", "minus 10 degrees". */
export function readMeasure(line: Line, amount: Amount): Amount | undefined {
	const at = unitStart(line, amount);
	const open = bracketAt(line, at);
	const found = matchPhrase(UNITS, line, open ? at + 1 : at);
	// "minus ten in Lund": no inches.
	if (found === undefined || (!open && !mayStand(line, found.entry, amount, at, found.to)))
		return (
			readMagnitudeOfQuake(line, amount) ??
			readStones(line, amount) ??
			readFrost(line, amount) ??
			readAcidity(line, amount)
		);
	const measured: Amount = {
		...amount,
		kind: found.entry.kind,
		unit: tonOf(line, found.entry),
		to: found.to + (open ? 1 : 0),
		united: true,
		...(found.entry.implied && line.country !== "US" && { implied: implying(amount, "unit") }),
	};
	// "bpd" is barrels and days in one.
	if (found.key === "tpd" || found.key === "bpd") return { ...measured, per: "d" };
	if (found.entry.code === "deg") return degrees(line, measured, measured.to);
	return inches(line, speedOf(line, measured));
}

/** "20 (kg)": some tables and papers set the unit in brackets. */
function bracketAt(line: Line, at: number): boolean {
	const open = "([{".indexOf(line.lower(at) || "?");
	if (open < 0) return false;
	const found = matchPhrase(UNITS, line, at + 1);
	return found?.entry.written === "symbol" && line.lower(found.to) === ")]}"[open];
}

function tonOf(line: Line, unit: Unit): string {
	return unit.implied && line.country === "US" ? "[ston_av]" : unit.code;
}

/** A symbol behind a number: its first atom, and the one behind its last. */
interface Symbol {
	line: Line;
	amount: Amount;
	unit: Unit;
	at: number;
	to: number;
}

/** A symbol must stand by digits, a tight one glued to them: "2 in April" is no length. */
function mayStand(line: Line, unit: Unit, amount: Amount, at: number, to: number): boolean {
	return unit.written === "word" || (firstOf(SYMBOLS, { line, amount, unit, at, to }) ?? true);
}

export const SYMBOLS: readonly Reader<Symbol, boolean>[] = [
	[
		"an inch ends a sentence, or a size follows",
		"It grew by 2 in April.",
		({ line, amount, at, to }) =>
			line.word(at) === "in" && line.isApart(at) && amount.numeral.form === "digits"
				? line.isEnd(to) || line.is(to, "size-word", "times-sign")
				: undefined,
	],
	[
		"behind a number in words, but for what is no other word: three m3",
		"They had two t in all.",
		({ line, amount, unit, at, to }) =>
			amount.numeral.form === "words" && amount.numeral.scale < 1000
				? unit.written !== "tight" && to - at + line.word(at).length > 2 && !line.is(at, "function-word")
				: undefined,
	],
	[
		"letters or digits grow onto it",
		"The plate was 24703m212.",
		({ line, to }) => (line.isGlued(to) && (line.isDigits(to) || line.isLetters(to)) ? false : undefined),
	],
	[
		"tight and apart",
		"There are 12 V models.",
		({ line, unit, at }) => (unit.written === "tight" && line.isApart(at) ? false : undefined),
	],
	[
		"a dash and digits make a number plate",
		"The plate was 24703 L-202.",
		({ line, to }) => (line.isJoint(to) && line.isDigits(to + 1) ? false : undefined),
	],
	[
		"a power that stands apart",
		"It is 12 m 2 dm long.",
		({ line, to }) => (line.isDigits(to - 1) && line.isApart(to - 1) ? false : undefined),
	],
	[
		"a letter is warmth where the sentence speaks of it",
		"The fund sent its 13F filing.",
		({ line, amount, at, to }) =>
			(line.word(at) === "C" || line.word(at) === "F") && to === at + 1
				? line.size < 5 || (amount.value ?? 0) < 0 || isNear(line, at, "weather-word")
				: undefined,
	],
	[
		"an inch may be a quotation's end",
		'He said "they sent 40" today.',
		({ line, at }) => (line.word(at) === '"' && quotesAround(line, at) % 2 === 0 ? false : undefined),
	],
];

function quotesAround(line: Line, at: number): number {
	return line.atoms.slice(Math.max(0, at - 40), at + 40).filter(({ text }) => text === '"').length;
}

/** "minus 10 overnight": below nothing is warmth, where the sentence speaks of it. */
function readFrost(line: Line, amount: Amount): Amount | undefined {
	const { value = 0, numeral, from, to } = amount;
	const plus = line.lower(from - 1) === "plus" && !line.isDigits(from - 2) && value < 60;
	const minus = value < 0 && value > -90 && line.lower(from) === "minus";
	if (!(plus || minus) || numeral.scale > 1) return undefined;
	const free = !line.isLetters(to) || line.is(to, "preposition", "loose-preposition", "day-word", "be");
	// "It was minus twelve in Lund."
	const weather = line.is(from - 1, "be") && line.lower(from - 2) === "it";
	return free && (weather || isNear(line, from, "weather-word"))
		? warmth(line, { ...amount, ...(plus && { from: from - 1 }), united: true }, to)
		: undefined;
}

/** Atoms between "pH" and its number: "a pH level of", "the pH was at". */
const ACIDITY_REACH = 4;

/** "a pH of 5.8", "pH 6": how sour something is. */
function readAcidity(line: Line, amount: Amount): Amount | undefined {
	if (amount.united || amount.numeral.form !== "digits" || (amount.value ?? 99) > 14) return undefined;
	let at = amount.from - 1;
	// "a pH between 5.5 and 6.5"
	if (line.isDigits(at - 1) && (line.isDash(at) || line.is(at, "and", "up-to"))) at -= 2;
	for (let words = 0; words < ACIDITY_REACH && line.word(at) !== "pH"; words++, at--)
		if (!line.is(at, "copula", "level-noun", "preposition", "limit-word") && line.lower(at) !== "value")
			return undefined;
	return line.word(at) === "pH" ? { ...amount, kind: "measure", unit: "[pH]", united: true } : undefined;
}

/** "11st 4lb", "13st": stones and pounds are one weight; "21st" by itself is an ordinal. */
function readStones(line: Line, amount: Amount): Amount | undefined {
	const { value = 0.5, to } = amount;
	if (line.lower(to) !== "st" || line.isApart(to) || !Number.isInteger(value)) return undefined;
	const pounds = numberAt(line, to + 1) ?? 14;
	const joined = pounds < 14 && isUnit(line, to + 2, "[lb_av]");
	if (!joined && value % 10 === 1 && value % 100 !== 11) return undefined;
	const stones = { ...amount, kind: "measure", unit: "[stone_av]", united: true } as const;
	return joined ? { ...stones, value: round(value + pounds / 14), to: to + 3 } : { ...stones, to: to + 1 };
}

/** "degrees" without a scale: warmth by default, an angle where the sentence turns something. */
function degrees(line: Line, amount: Amount, to: number): Amount | undefined {
	if (isNear(line, to, "angle-word")) return { ...amount, kind: "measure", unit: "deg", to };
	// "two degrees from the university"
	const academic = line.is(to, "on-word") || line.lower(to - 2) === "honorary";
	if (academic && line.lower(to - 1) !== "°" && (amount.value ?? 0) < 10) return undefined;
	return warmth(line, amount, to);
}

/** Warmth on the scale of the article's country. */
function warmth(line: Line, amount: Amount, to: number): Amount {
	const unit = line.country === "US" ? "[degF]" : "Cel";
	return { ...amount, kind: "temperature", unit, to, implied: implying(amount, "unit") };
}

/** "a 9.0 magnitude earthquake", "a magnitude 6.8 quake", "6.8-magnitude". */
function readMagnitudeOfQuake(line: Line, amount: Amount): Amount | undefined {
	if (amount.united || (amount.value ?? 99) > 10) return undefined;
	const after = line.skipJoint(amount.to);
	const base = { ...amount, kind: "measure", unit: "{magnitude}", united: true } as const;
	if (line.lower(after) === "magnitude") return { ...base, to: after + 1 };
	const joint = line.lower(amount.from - 1);
	// "put the magnitude at 6.3": the word stands apart, and is what is measured.
	if (
		(line.is(amount.from - 1, "copula") || joint === "at" || joint === "as") &&
		line.lower(amount.from - 2) === "magnitude"
	)
		return base;
	const before = joint === "of" || line.isDash(amount.from - 1) ? amount.from - 2 : amount.from - 1;
	if (line.lower(before) === "magnitude") return { ...base, from: before };
	const told = isBoundedMagnitude(line, amount.from) || isOnScaleOfQuakes(line, amount.to);
	return told || isOfQuake(line, amount) ? base : undefined;
}

/** "a magnitude over 5.0", "magnitudes of up to 4.4": what bounds the number stands behind the word. */
function isBoundedMagnitude(line: Line, from: number): boolean {
	let at = from - 1;
	while (line.is(at, "limit-word", "number-lead", "up-to") || line.lower(at) === "of") at--;
	return at < from - 1 && line.is(at, "magnitude-noun");
}

/** How many atoms "between 3.8 and 4.2 or more on the Richter scale" puts between its first number and the scale. */
const SCALE_REACH = 7;

/** "5.0 or greater on the Richter scale": only numbers and what bounds them stand between. */
function isOnScaleOfQuakes(line: Line, to: number): boolean {
	let at = to;
	while (
		at < to + SCALE_REACH &&
		(line.isDigits(at) || line.isDash(at) || line.is(at, "and", "up-to", "more-word", "comma"))
	)
		at++;
	return line.lower(at) === "on" && line.is(line.is(at + 1, "article") ? at + 2 : at + 1, "quake-scale");
}

/** "aftershocks measuring up to 4.1", "a 6.2 quake" */
function isOfQuake(line: Line, { from, to, numeral }: Amount): boolean {
	if (numeral.form !== "digits" || !numeral.dressed) return false;
	if (line.is(to, "quake-noun")) return true;
	// "put the quake at 7.2"
	const told = line.is(from - 1, "level-lead") || line.lower(from - 1) === "as";
	if (told && line.is(from - 2, "quake-noun") && endsPhrase(line, to)) return true;
	// "measuring 7.6 and 7.4"
	let verb = line.is(from - 1, "and") && line.isDigits(from - 2) ? from - 3 : from - 1;
	while (line.is(verb, "limit-word", "number-lead", "up-to")) verb--;
	return line.is(verb, "gauging-verb") && !line.isPlural(to) && isNear(line, from, "quake-noun");
}

/** What a length is in a time, by the codes of both. */
const SPEEDS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
	h: { km: "km/h", "[mi_i]": "[mi_i]/h", m: "m/h" },
	s: { km: "km/s", "[mi_i]": "[mi_i]/s", m: "m/s", cm: "cm/s" },
};

/** "60 km an hour" is a speed; its unit is whole, and `per` repeats what it is per. */
function speedOf(line: Line, amount: Amount): Amount {
	if (amount.kind === "speed") return { ...amount, per: amount.unit === "m/s" ? "s" : "h" };
	if (!line.is(amount.to, "rate-article") && line.word(amount.to) !== "/") return amount;
	const time = line.lower(amount.to + 1);
	const per = timeUnit(time)?.[0] ?? time;
	const unit = SPEEDS[per]?.[amount.unit ?? ""];
	return unit === undefined ? amount : { ...amount, kind: "speed", unit, per, to: amount.to + 2 };
}

/** "5 ft 2 in", "6 feet and 2 inches", "a 6-foot-4 center": one length, in feet. */
function inches(line: Line, amount: Amount): Amount {
	if (amount.unit === "[stone_av]") return stonesAndPounds(line, amount);
	// "1lb 12oz"
	if (amount.unit === "[lb_av]" && isUnit(line, amount.to + 1, "[oz_av]"))
		return withPart(line, amount, { at: amount.to, of: 16, to: amount.to + 2 });
	if (amount.unit !== "[ft_i]") return amount;
	const joint = line.isJoint(amount.to);
	const at = joint || line.lower(amount.to) === "and" ? amount.to + 1 : amount.to;
	if (!joint && !isUnit(line, at + 1, "[in_i]")) return amount;
	return withPart(line, amount, { at, of: 12, to: joint ? at + 1 : at + 2 });
}

/** "11 stone 4", "11 stone 4 pounds" */
function stonesAndPounds(line: Line, amount: Amount): Amount {
	const named = isUnit(line, amount.to + 1, "[lb_av]");
	if (!named && !endsPhrase(line, amount.to + 1)) return amount;
	return withPart(line, amount, { at: amount.to, of: 14, to: amount.to + (named ? 2 : 1) });
}

/** The amount with so many of the smaller unit that stand at an atom. */
function withPart(
	line: Line,
	amount: Amount,
	{ at, of, to }: { at: number; of: number; to: number },
): Amount {
	const part = numberAt(line, at) ?? of;
	return amount.value === undefined || part >= of
		? amount
		: { ...amount, value: round(amount.value + part / of), to };
}

/** The amount with its value in SI, where its unit is not SI. */
export function withSi(amount: Amount): Amount {
	const rule = SI.get(amount.unit ?? "");
	if (rule === undefined || !KINDS[amount.kind].si) return amount;
	const convert = (value: number): number => round((value + (rule.offset ?? 0)) * rule.factor);
	return {
		...amount,
		si: {
			unit: rule.unit,
			...(amount.value !== undefined && { value: convert(amount.value) }),
			...(amount.low !== undefined && { low: convert(amount.low) }),
			...(amount.high !== undefined && { high: convert(amount.high) }),
		},
	};
}

/** How much of which SI unit one of the amount's unit is; an SI unit is one of itself or of what it is a multiple of. */
export function inSi({ kind, unit = "" }: Amount): { factor: number; unit: string } | undefined {
	if (!KINDS[kind].si || kind === "temperature") return undefined;
	const prefix = /^([mck])(m|g|W|J)$/.exec(unit);
	return (
		SI.get(unit) ??
		(prefix ? { factor: PREFIXES[prefix[1] ?? ""] ?? 1, unit: prefix[2] ?? "" } : { factor: 1, unit })
	);
}

const PREFIXES: Readonly<Record<string, number>> = { m: 1e-3, c: 1e-2, k: 1e3 };

const SI = new Map(
	[...UNITS.entries.values()].flatMap((unit) => (unit.si ? [[unit.code, unit.si] as const] : [])),
);

const isUnit = (line: Line, at: number, code: string): boolean =>
	UNITS.entries.get(line.lower(at))?.code === code;
