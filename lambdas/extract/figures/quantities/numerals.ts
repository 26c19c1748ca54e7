import type { Line } from "../../text/line.ts";
import { type Cardinal, type Options, readCardinal, readScale } from "./cardinal.ts";
import { readDenominator, readFractionSign, readMixedPart } from "./fractions.ts";
import { readMagnitude } from "./magnitudes.ts";
import { CARDINALS } from "./number-words.ts";
import type { Numeral } from "./numeral.ts";
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

const STARTS = new Set(
	"a an the hundred point nil half quarter several few couple pair tens dozens scores hundreds thousands lakhs millions crores billions trillions ½ ⅓ ⅔ ¼ ¾ ⅕ ⅖ ⅗ ⅘ ⅙ ⅚ ⅛ ⅜ ⅝ ⅞ ⅐ ⅑ ⅒".split(
		" ",
	),
);

/** Most words begin no number, and are left after one look. */
function mayStart(line: Line, at: number): boolean {
	return line.isDigits(at) || CARDINALS.has(line.lower(at)) || STARTS.has(line.lower(at));
}

/** "an hour and a half", "a year and three months": an article that counts, as what follows shows. */
function readSpokenOne(line: Line, at: number): Numeral | undefined {
	if (!ARTICLES.has(line.lower(at))) return undefined;
	if (isBoundedOne(line, at))
		return { from: at, to: at + 1, value: 1, scale: 1, form: "words", dressed: true };
	if (line.lower(at + 2) !== "and") return undefined;
	if (!/^(?:second|minute|hour|day|week|month|year|decade|century|mile)$/.test(line.lower(at + 1)))
		return undefined;
	const half = ARTICLES.has(line.lower(at + 3)) && line.lower(at + 4) === "half";
	const smaller =
		line.isDigits(at + 3) && /^(?:second|minute|hour|day|week|month)s?$/.test(line.lower(at + 4));
	return half || smaller
		? { from: at, to: at + 1, value: 1, scale: 1, form: "words", dressed: true }
		: undefined;
}

/** "in under an hour", "more than a year", "nearly a decade": bounded, the article counts. */
function isBoundedOne(line: Line, at: number): boolean {
	if (!/^(?:minute|hour|day|week|fortnight|month|year|decade|century)$/.test(line.lower(at + 1)))
		return false;
	if (!/^(?:under|over|than|nearly|almost|least)$/.test(line.lower(at - 1))) return false;
	return (
		!/^(?:old|-|ago|earlier|later|before|after|and)$/.test(line.lower(at + 2)) &&
		!/^(?:rather|other|all)$/.test(line.lower(at - 2))
	);
}

/** "forty-five (45)": contracts write a number in words and again in digits. */
function readTwice(line: Line, numeral: Numeral | undefined, options: Options): Numeral | undefined {
	if (numeral === undefined || line.word(numeral.to) !== "(") return numeral;
	const again = readWhole(line, numeral.to + 1, options);
	const same =
		again?.value === numeral.value && again?.form !== numeral.form && line.word(again?.to ?? 0) === ")";
	return same ? { ...numeral, to: again!.to + 1 } : numeral;
}

function readVagueNumeral(line: Line, at: number): Numeral | undefined {
	const vague = readVague(line, at);
	if (vague === undefined) return undefined;
	return { from: at, to: vague.to, low: vague.low, high: vague.high, scale: 1, form: "vague", dressed: true };
}

const ARTICLES = new Set(["a", "an"]);

function readFractionNumeral(line: Line, at: number): Numeral | undefined {
	const sign = readFractionSign(line, at);
	if (sign !== undefined) return withScale(line, at, sign.to, sign.value, false);
	if (!ARTICLES.has(line.lower(at))) return undefined;
	const bottom = readDenominator(line, at + 1);
	if (bottom === undefined || bottom.plural || !isShare(line, at, bottom.to)) return undefined;
	return withScale(line, at, bottom.to, bottom.value, true);
}

/** A fraction, or with "of a million" behind it a number. */
function withScale(line: Line, from: number, to: number, value: number, spelled: boolean): Numeral {
	const ofA = line.lower(to) === "of" && ARTICLES.has(line.lower(to + 1)) ? to + 2 : undefined;
	const scale = readScale(line, ofA ?? to);
	if (scale !== undefined && (ofA !== undefined || !spelled || scale.value >= 1000))
		return {
			from,
			to: scale.to,
			value: round(value * scale.value),
			scale: scale.value,
			form: "words",
			dressed: true,
		};
	return { from, to, value: round(value), scale: 1, form: "fraction", dressed: true };
}

/** A whole number with the fraction that may belong to it: "two thirds", "five and a half million", "10 1/2". */
function readWhole(line: Line, at: number, options: Options): Numeral | undefined {
	// "a couple and their children" are two who belong together, and no count.
	if (
		ARTICLES.has(line.lower(at)) &&
		/^(?:couple|pair)$/.test(line.lower(at + 1)) &&
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
	return { from, to, value: 2 * value, scale: value, form: "words", dressed: true };
}

function isTwosome(line: Line, after: number): boolean {
	const next = line.atoms[after];
	return (
		next !== undefined &&
		/^(?:and|,|who|whose|from|in|with|were|was|had|have|at|on|said|to|met|got|married|are|is|died)$/.test(
			next.lower,
		)
	);
}

/** "two-nil": nothing, as scores say it. */
function readNil(line: Line, at: number): Numeral | undefined {
	const counts = line.isJoint(at - 1) || line.isJoint(at + 1) || line.size === 1;
	return counts ? { from: at, to: at + 1, value: 0, scale: 1, form: "words", dressed: true } : undefined;
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
	const next = line.atoms[bottom.to];
	if (word === "quarter" || word === "quarters")
		return (
			line.isJoint(to) ||
			next === undefined ||
			/^(?:of|full|million|billion|trillion)$/.test(next.lower) ||
			(value === 1 && (next.lower === "and" || !/^\p{L}/u.test(next.text)))
		);
	if (word === "half" || word === "halves") return next?.lower !== "years";
	if (bottom.plural) return true;
	// "one third", "one twenty-fifth of"; "twenty third" is a date and "one sixth grader" an ordinal.
	return (
		value === 1 &&
		(line.isJoint(to) ||
			next === undefined ||
			!/^\p{L}/u.test(next.text) ||
			/^(?:of|more|less|the|a|its|their)$/.test(next.lower))
	);
}

/** Sums of decimals without the dust: 0.1 + 0.2 is 0.3. */
export function round(value: number): number {
	return Number.isFinite(value) && !Number.isInteger(value) ? Number(value.toPrecision(13)) : value;
}
