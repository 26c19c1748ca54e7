import { firstOf, type Reader } from "../../text/rules.ts";
import { KINDS } from "../kinds.ts";
import { type Amount, implying, isNear, type Line } from "./amount.ts";
import { readDigitText } from "./digits.ts";
import { round } from "./numerals.ts";
import { matchPhrase } from "./phrases.ts";
import { UNITS, type Unit } from "./units.ts";

/** "300 km", "45-acre", "5 ft 2 in", "60 mph", "37°C", "2.4 billion gallons", "minus 10 degrees". */
export function readMeasure(line: Line, amount: Amount): Amount | undefined {
	const attributive = line.isJoint(amount.to);
	let at = line.skipJoint(amount.to);
	if (amount.numeral.form === "fraction" && /^(?:a|an)$/.test(line.lower(at))) at++;
	if (amount.numeral.form === "fraction" && line.lower(at) === "of" && /^(?:a|an)$/.test(line.lower(at + 1)))
		at += 2;
	if (line.lower(at) === "of" && amount.numeral.form === "vague") at++;
	const open = bracketAt(line, at);
	const found = matchPhrase(UNITS, line, open ? at + 1 : at);
	if (found === undefined)
		return (
			readDegrees(line, amount, at) ??
			readMagnitudeOfQuake(line, amount) ??
			readStones(line, amount) ??
			readFrost(line, amount)
		);
	if (!open && !mayStand(line, found.entry, amount, at, found.to)) return readDegrees(line, amount, at);
	const measured: Amount = {
		...amount,
		kind: found.entry.kind,
		unit: tonOf(line, found.entry),
		to: found.to + (open ? 1 : 0),
		united: true,
		...(attributive && { attributive }),
		...(found.entry.implied && line.country !== "US" && { implied: implying(amount, "unit") }),
	};
	// "bpd" is barrels and days in one.
	if (found.key === "tpd") return { ...measured, per: "d" };
	if (found.key === "bpd") return { ...measured, per: "d" };
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
	atom: Line["atoms"][number];
	after: Line["atoms"][number] | undefined;
}

/** A symbol must stand by digits, a tight one glued to them: "2 in April" is no length. */
function mayStand(line: Line, unit: Unit, amount: Amount, at: number, to: number): boolean {
	const atom = line.atoms[at];
	if (unit.written === "word" || atom === undefined) return true;
	return firstOf(SYMBOLS, { line, amount, unit, at, to, atom, after: line.atoms[to] }) ?? true;
}

export const SYMBOLS: readonly Reader<Symbol, boolean>[] = [
	[
		"an inch ends a sentence, or a size follows",
		"It grew by 2 in April.",
		({ atom, amount, after }) =>
			atom.text === "in" && atom.space && amount.numeral.form === "digits"
				? after === undefined || /^(?:thick|long|wide|tall|high|deep|\.|,|\)|x|×)$/.test(after.lower)
				: undefined,
	],
	[
		"behind a number in words",
		"They had two t in all.",
		({ amount }) => (amount.numeral.form === "words" && amount.numeral.scale < 1000 ? false : undefined),
	],
	[
		"letters or digits grow onto it",
		"The plate was 24703m212.",
		({ after }) =>
			after?.space === false && (after.digits || /^\p{L}/u.test(after.text)) ? false : undefined,
	],
	[
		"tight and apart",
		"There are 12 V models.",
		({ unit, atom }) => (unit.written === "tight" && atom.space ? false : undefined),
	],
	[
		"a dash and digits make a number plate",
		"The plate was 24703 L-202.",
		({ line, to, after }) =>
			after?.space === false && line.isJoint(to) && line.isDigits(to + 1) ? false : undefined,
	],
	[
		"a power that stands apart",
		"It is 12 m 2 dm long.",
		({ line, to }) => (line.isDigits(to - 1) && line.isApart(to - 1) ? false : undefined),
	],
	[
		"a letter is warmth where the sentence speaks of it",
		"The fund sent its 13F filing.",
		({ line, amount, atom, at, to }) =>
			/^[CF]$/.test(atom.text) && to === at + 1
				? line.size < 5 || (amount.value ?? 0) < 0 || isNear(line, at, WARMTH)
				: undefined,
	],
	[
		"an inch may be a quotation's end",
		'He said "they sent 40" today.',
		({ line, atom, at }) => (atom.text === '"' && quotesAround(line, at) % 2 === 0 ? false : undefined),
	],
];

function quotesAround(line: Line, at: number): number {
	return line.atoms.slice(Math.max(0, at - 40), at + 40).filter(({ text }) => text === '"').length;
}

/** "minus 10 overnight": below nothing is warmth, where the sentence speaks of it. */
function readFrost(line: Line, amount: Amount): Amount | undefined {
	const { value = 0, numeral, from, to } = amount;
	if (value >= 0 || value < -90 || line.lower(from) !== "minus" || numeral.scale > 1) return undefined;
	const free =
		line.atoms[to] === undefined || !/^\p{L}/u.test(line.lower(to)) || line.is(to, "preposition", "day-word");
	return free && isNear(line, from, WARMTH) ? degrees(line, { ...amount, united: true }, to) : undefined;
}

/** "11st 4lb", "13st": stones and pounds are one weight; "21st" by itself is an ordinal. */
function readStones(line: Line, amount: Amount): Amount | undefined {
	const stone = line.atoms[amount.to];
	const { value } = amount;
	if (stone?.lower !== "st" || stone.space || value === undefined || !Number.isInteger(value))
		return undefined;
	const pounds = numberAt(line, amount.to + 1);
	const joined = pounds < 14 && /^lbs?$/.test(line.lower(amount.to + 2));
	if (!joined && value % 10 === 1 && value % 100 !== 11) return undefined;
	const stones = { ...amount, kind: "measure", unit: "[stone_av]", united: true } as const;
	return joined
		? { ...stones, value: round(value + pounds / 14), to: amount.to + 3 }
		: { ...stones, to: amount.to + 1 };
}

/** "degrees" without a scale: warmth by default, an angle where the sentence turns something. */
function readDegrees(line: Line, amount: Amount, at: number): Amount | undefined {
	if (!/^deg(?:rees?|s)?$/.test(line.lower(at))) return undefined;
	if (amount.numeral.form === "fraction") return undefined;
	return degrees(line, { ...amount, united: true }, at + 1);
}

const WARMTH =
	/^(?:temperatures?|degrees?|hot|hotter|hottest|cold|colder|coldest|heat|heatwave|heatwaves|warm|warmer|warmth|warming|weather|fever|oven|freezing|frost|mercury|winter|summer|celsius|fahrenheit|highs?|lows?|thermometers?|outside|°|cool|record|overnight|tonight|swelter|sweltering|boil|boiling)$/;

const ANGLE =
	/^(?:turn|turned|rotate|rotated|rotation|angle|latitude|longitude|tilt|tilted|slope|pivot|view|video|camera|vision|spin|incline|north|south|east|west)$/;
const ACADEMIC = /^(?:in|from|honorary|each|conferred)$/;

function degrees(line: Line, amount: Amount, to: number): Amount | undefined {
	const angle = isNear(line, to, ANGLE);
	if (angle) return { ...amount, kind: "measure", unit: "deg", to };
	if (line.lower(to - 1) !== "°" && (amount.value ?? 0) < 10 && ACADEMIC.test(line.lower(to)))
		return undefined;
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
	if (/^(?:at|was|as)$/.test(joint) && line.lower(amount.from - 2) === "magnitude") return base;
	const before = /^(?:of|-)$/.test(joint) ? amount.from - 2 : amount.from - 1;
	return line.lower(before) === "magnitude" ? { ...base, from: before } : undefined;
}

const HOURLY: Readonly<Record<string, string>> = { km: "km/h", "[mi_i]": "[mi_i]/h", m: "m/h" };
const SECONDLY: Readonly<Record<string, string>> = { km: "km/s", "[mi_i]": "[mi_i]/s", m: "m/s", cm: "cm/s" };

/** "60 km an hour" is a speed; its unit is whole, and `per` repeats what it is per. */
function speedOf(line: Line, amount: Amount): Amount {
	if (amount.kind === "speed") return { ...amount, per: amount.unit === "m/s" ? "s" : "h" };
	const match = /^(?:an|a|per|\/)$/.test(line.lower(amount.to)) ? line.lower(amount.to + 1) : "";
	const hour = /^(?:hour|hr|h)$/.test(match);
	const unit = hour
		? HOURLY[amount.unit!]
		: /^(?:second|sec|s)$/.test(match)
			? SECONDLY[amount.unit!]
			: undefined;
	if (unit === undefined) return amount;
	return { ...amount, kind: "speed", unit, per: hour ? "h" : "s", to: amount.to + 2 };
}

/** "5 ft 2 in", "6 feet and 2 inches": one length, in feet. */
function inches(line: Line, amount: Amount): Amount {
	if (amount.unit === "[stone_av]") return stonesAndPounds(line, amount);
	if (amount.unit !== "[ft_i]" || amount.value === undefined) return amount;
	// "a 6-foot-4 center".
	const bare = line.isJoint(amount.to) ? numberAt(line, amount.to + 1) : Number.NaN;
	if (bare >= 0 && bare < 12) return { ...amount, value: round(amount.value + bare / 12), to: amount.to + 2 };
	let at = amount.to;
	if (line.lower(at) === "and") at++;
	const value = numberAt(line, at);
	if (!(value >= 0 && value < 12) || !/^(?:in|ins|inch|inches)$/.test(line.lower(at + 1))) return amount;
	return { ...amount, value: round(amount.value + value / 12), to: at + 2 };
}

/** "11 stone 4", "11 stone 4 pounds" */
function stonesAndPounds(line: Line, amount: Amount): Amount {
	const pounds = numberAt(line, amount.to);
	if (amount.value === undefined || !(pounds > 0 && pounds < 14)) return amount;
	const named = /^(?:lbs?|pounds?)$/.test(line.lower(amount.to + 1));
	const alone = /^(?:|[.,;:!?)]|to|and|when|at|in|after|before|by|for)$/.test(line.lower(amount.to + 1));
	if (!named && !alone) return amount;
	return { ...amount, value: round(amount.value + pounds / 14), to: amount.to + (named ? 2 : 1) };
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

const numberAt = (line: Line, at: number): number => readDigitText(line.word(at)) ?? Number.NaN;
