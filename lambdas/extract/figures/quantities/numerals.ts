import { verbOf } from "../../text/lexicon/lexicon.ts";
import type { Line } from "../../text/line.ts";
import { endsPhrase } from "./amount.ts";
import { type Cardinal, type Options, readCardinal, readScale } from "./cardinal.ts";
import { readDenominator, readFractionSign, readMixedPart } from "./fractions.ts";
import { readMagnitude } from "./magnitudes.ts";
import { CARDINALS } from "./number-words.ts";
import { asFraction, inWords, type Numeral } from "./numeral.ts";
import { readPower } from "./powers.ts";
import { isShare, readHalf } from "./shares.ts";
import { readVague } from "./vague.ts";

/** The number that starts at `at`, else undefined. */
export function readNumeral(line: Line, at: number, options: Options): Numeral | undefined {
	if (!mayStart(line, at)) return undefined;
	return (
		readSpokenOne(line, at) ??
		readVagueNumeral(line, at) ??
		readHalf(line, at) ??
		readFractionNumeral(line, at) ??
		readTwice(line, readWhole(line, at, options), options)
	);
}

const STARTS = new Set([
	...CARDINALS.keys(),
	..."a an the hundred point nil half quarter several few couple pair tens dozens scores hundreds thousands lakhs millions crores billions trillions ½ ⅓ ⅔ ¼ ¾ ⅕ ⅖ ⅗ ⅘ ⅙ ⅚ ⅛ ⅜ ⅝ ⅞ ⅐ ⅑ ⅒".split(
		" ",
	),
]);

/** Most words begin no number, and are left after one look. */
const mayStart = (line: Line, at: number): boolean => line.isDigits(at) || STARTS.has(line.lower(at));

/** "an hour and a half", "a year and three months", "under an hour": an article that counts, as what stands around it shows. */
function readSpokenOne(line: Line, at: number): Numeral | undefined {
	const unit = line.is(at + 1, "clock-noun") || line.lower(at + 1) === "mile";
	if (!line.is(at, "indefinite-article") || !unit) return undefined;
	return isBoundedOne(line, at) || isOneAndMore(line, at + 2) ? inWords(at, at + 1, 1) : undefined;
}

function isOneAndMore(line: Line, at: number): boolean {
	if (line.lower(at) !== "and") return false;
	const half = line.is(at + 1, "indefinite-article") && line.lower(at + 2) === "half";
	return half || (line.isDigits(at + 1) && line.is(at + 2, "clock-noun"));
}

/** "in under an hour", "more than a year", "nearly a decade", but "rather than a year", "over a year ago", "than a second". */
function isBoundedOne(line: Line, at: number): boolean {
	if (!line.is(at - 1, "one-bound") || line.is(at - 2, "quantifier") || line.lower(at - 2) === "rather")
		return false;
	if (line.lower(at + 1) === "second" || line.lower(at + 1) === "mile") return false;
	const when = line.is(at + 2, "time-shift", "and") || line.lower(at + 2) === "old" || line.isDash(at + 2);
	return !when;
}

/** "forty-five (45)": contracts write a number in words and again in digits. */
function readTwice(line: Line, numeral: Numeral | undefined, options: Options): Numeral | undefined {
	if (numeral === undefined || line.word(numeral.to) !== "(") return numeral;
	const again = readWhole(line, numeral.to + 1, options);
	if (again === undefined || again.form === numeral.form || again.value !== numeral.value) return numeral;
	return line.word(again.to) === ")" ? { ...numeral, to: again.to + 1 } : numeral;
}

function readVagueNumeral(line: Line, at: number): Numeral | undefined {
	const vague = readVague(line, at);
	if (vague === undefined) return undefined;
	return { from: at, to: vague.to, low: vague.low, high: vague.high, scale: 1, form: "vague", dressed: true };
}

function readFractionNumeral(line: Line, at: number): Numeral | undefined {
	const sign = readFractionSign(line, at);
	if (sign !== undefined) return withScale(line, at, sign.to, sign.value, false);
	if (!line.is(at, "indefinite-article")) return undefined;
	const bottom = readDenominator(line, at + 1);
	if (bottom === undefined || bottom.plural || !isShare(line, at, bottom.to)) return undefined;
	return withScale(line, at, bottom.to, bottom.value, true);
}

/** A fraction, or with "of a million" behind it a number. */
function withScale(line: Line, from: number, to: number, value: number, spelled: boolean): Numeral {
	const ofA = line.lower(to) === "of" && line.is(to + 1, "indefinite-article") ? to + 2 : undefined;
	const scale = readScale(line, ofA ?? to);
	if (scale !== undefined && (ofA !== undefined || !spelled || scale.value >= 1000))
		return inWords(from, scale.to, round(value * scale.value), scale.value);
	return asFraction(from, to, round(value));
}

/** A whole number with the fraction that may belong to it: "two thirds", "five and a half million", "10 1/2". */
function readWhole(line: Line, at: number, options: Options): Numeral | undefined {
	// "a couple and their children" are two who belong together, and no count.
	if (
		line.is(at, "indefinite-article") &&
		(line.lower(at + 1) === "couple" || line.lower(at + 1) === "pair") &&
		!isTwosome(line, at + 2)
	)
		return readCouple(line, at);
	if (line.lower(at) === "nil") return readNil(line, at);
	const cardinal = readCardinal(line, at, options);
	if (cardinal === undefined) return undefined;
	const power =
		cardinal.digits && cardinal.scale === 1 ? readPower(line, cardinal.to, cardinal.value) : undefined;
	if (power !== undefined)
		return { from: at, to: power.to, value: power.value, scale: 1, form: "digits", dressed: true };
	const bottom = cardinal.digits ? undefined : readDenominator(line, cardinal.to);
	if (bottom !== undefined && isFraction(line, cardinal, bottom))
		return withScale(line, at, bottom.to, cardinal.value * bottom.value, true);
	return withMixedPart(line, at, cardinal, options);
}

/** "a couple", "a couple thousand", "a couple of million". */
function readCouple(line: Line, from: number): Numeral {
	const of = line.lower(from + 2) === "of" ? from + 3 : from + 2;
	const scale = readScale(line, of);
	const { value, to } = scale ?? { value: 1, to: from + 2 };
	return inWords(from, to, 2 * value, value);
}

const isTwosome = (line: Line, after: number): boolean =>
	(after < line.size && endsPhrase(line, after)) ||
	(verbOf(line.lower(after)) !== undefined && !line.isPlural(after));

/** "two-nil": nothing, as scores say it. */
function readNil(line: Line, at: number): Numeral | undefined {
	const counts = line.isJoint(at - 1) || line.isJoint(at + 1) || line.size === 1;
	return counts ? inWords(at, at + 1, 0) : undefined;
}

function withMixedPart(line: Line, at: number, cardinal: Cardinal, options: Options): Numeral {
	const form = cardinal.digits ? "digits" : "words";
	const mixed =
		options.noAnd && line.lower(cardinal.to) === "and" ? undefined : readMixedPart(line, cardinal.to);
	if (mixed === undefined) {
		const { to, value, scale, dressed } = cardinal;
		return { from: at, to, value: round(value), scale, form, dressed };
	}
	const after = readMagnitude(line, mixed.to, { money: options.money, digits: false });
	const to = after?.to ?? mixed.to;
	// "five and a half million", "one billion and a half million", "three million and a half".
	const value =
		after === undefined
			? cardinal.value + mixed.value * (cardinal.open ? cardinal.scale : 1)
			: cardinal.open
				? cardinal.value + mixed.value * after.value
				: (cardinal.value + mixed.value) * after.value;
	return {
		from: at,
		to,
		value: round(value),
		scale: Math.max(after?.value ?? 1, cardinal.scale),
		form,
		dressed: true,
	};
}

/** "two thirds" and "three-quarters of"; "three quarters" alone is nine months, "one second" a time. */
function isFraction(line: Line, { to, value }: Cardinal, bottom: { to: number; plural: boolean }): boolean {
	const word = line.lower(bottom.to - 1);
	const after = line.lower(bottom.to);
	if (word === "half" || word === "halves") return after !== "years";
	const shared = line.isJoint(to) || after === "of" || isShared(line, bottom.to, word.startsWith("quarter"));
	// "one quarter the size", but not "in one quarter the firm lost money"
	if (line.is(bottom.to, "definite-article", "possessive") && !line.is(to - 2, "period-preposition"))
		return true;
	const single = value === 1 && (!line.isLetters(bottom.to) || after === "and");
	if (word.startsWith("quarter")) return shared || single;
	// "one third", "one twenty-fifth of"; "twenty third" is a date and "one sixth grader" an ordinal.
	return bottom.plural || (value === 1 && (shared || !line.isLetters(bottom.to)));
}

/** What stands behind tells a share: "three quarters full", "one fifth the size". */
const isShared = (line: Line, at: number, quarters: boolean): boolean =>
	quarters
		? at >= line.size || line.is(at, "magnitude") || line.lower(at) === "full"
		: line.is(at, "article", "possessive", "more-word", "less-word");

/** Sums of decimals without the dust: 0.1 + 0.2 is 0.3. */
export function round(value: number): number {
	return Number.isFinite(value) && !Number.isInteger(value) ? Number(value.toPrecision(13)) : value;
}
