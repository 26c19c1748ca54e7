import { type Atom, isJoint } from "../../text/atoms.ts";
import { type Cardinal, type Options, readCardinal, readScale } from "./cardinal.ts";
import { readDenominator, readFractionSign, readMixedPart } from "./fractions.ts";
import { readMagnitude } from "./magnitudes.ts";
import { CARDINALS } from "./number-words.ts";
import type { Numeral } from "./numeral.ts";
import { readPower } from "./powers.ts";
import { isShare, readHalf } from "./shares.ts";
import { readVague } from "./vague.ts";

/** The number that starts at `at`, else undefined. */
export function readNumeral(atoms: readonly Atom[], at: number, options: Options): Numeral | undefined {
	if (!mayStart(atoms[at]!)) return undefined;
	return (
		readSpokenOne(atoms, at) ??
		readVagueNumeral(atoms, at) ??
		readHalf(atoms, at) ??
		readFractionNumeral(atoms, at) ??
		readTwice(atoms, readWhole(atoms, at, options), options)
	);
}

const STARTS = new Set(
	"a an the hundred point nil half quarter several few couple pair tens dozens scores hundreds thousands lakhs millions crores billions trillions ½ ⅓ ⅔ ¼ ¾ ⅕ ⅖ ⅗ ⅘ ⅙ ⅚ ⅛ ⅜ ⅝ ⅞ ⅐ ⅑ ⅒".split(
		" ",
	),
);

/** Most words begin no number, and are left after one look. */
function mayStart(atom: Atom): boolean {
	return atom.digits || CARDINALS.has(atom.lower) || STARTS.has(atom.lower);
}

/** "an hour and a half", "a year and three months": an article that counts, as what follows shows. */
function readSpokenOne(atoms: readonly Atom[], at: number): Numeral | undefined {
	if (!ARTICLES.has(atoms[at]!.lower)) return undefined;
	if (isBoundedOne(atoms, at))
		return { from: at, to: at + 1, value: 1, scale: 1, form: "words", dressed: true };
	if (atoms[at + 2]?.lower !== "and") return undefined;
	if (!/^(?:second|minute|hour|day|week|month|year|decade|century|mile)$/.test(atoms[at + 1]!.lower))
		return undefined;
	const half = ARTICLES.has(atoms[at + 3]?.lower ?? "") && atoms[at + 4]?.lower === "half";
	const smaller =
		atoms[at + 3]?.digits && /^(?:second|minute|hour|day|week|month)s?$/.test(atoms[at + 4]?.lower ?? "");
	return half || smaller
		? { from: at, to: at + 1, value: 1, scale: 1, form: "words", dressed: true }
		: undefined;
}

/** "in under an hour", "more than a year", "nearly a decade": bounded, the article counts. */
function isBoundedOne(atoms: readonly Atom[], at: number): boolean {
	if (!/^(?:minute|hour|day|week|fortnight|month|year|decade|century)$/.test(atoms[at + 1]?.lower ?? ""))
		return false;
	if (!/^(?:under|over|than|nearly|almost|least)$/.test(atoms[at - 1]?.lower ?? "")) return false;
	return (
		!/^(?:old|-|ago|earlier|later|before|after|and)$/.test(atoms[at + 2]?.lower ?? "") &&
		!/^(?:rather|other|all)$/.test(atoms[at - 2]?.lower ?? "")
	);
}

/** "forty-five (45)": contracts write a number in words and again in digits. */
function readTwice(
	atoms: readonly Atom[],
	numeral: Numeral | undefined,
	options: Options,
): Numeral | undefined {
	if (numeral === undefined || atoms[numeral.to]?.text !== "(") return numeral;
	const again = readWhole(atoms, numeral.to + 1, options);
	const same =
		again?.value === numeral.value && again?.form !== numeral.form && atoms[again?.to ?? 0]?.text === ")";
	return same ? { ...numeral, to: again!.to + 1 } : numeral;
}

function readVagueNumeral(atoms: readonly Atom[], at: number): Numeral | undefined {
	const vague = readVague(atoms, at);
	if (vague === undefined) return undefined;
	return { from: at, to: vague.to, low: vague.low, high: vague.high, scale: 1, form: "vague", dressed: true };
}

const ARTICLES = new Set(["a", "an"]);

function readFractionNumeral(atoms: readonly Atom[], at: number): Numeral | undefined {
	const sign = readFractionSign(atoms, at);
	if (sign !== undefined) return withScale(atoms, at, sign.to, sign.value, false);
	if (!ARTICLES.has(atoms[at]?.lower ?? "")) return undefined;
	const bottom = readDenominator(atoms, at + 1);
	if (bottom === undefined || bottom.plural || !isShare(atoms, at, bottom.to)) return undefined;
	return withScale(atoms, at, bottom.to, bottom.value, true);
}

/** A fraction, or with "of a million" behind it a number. */
function withScale(
	atoms: readonly Atom[],
	from: number,
	to: number,
	value: number,
	spelled: boolean,
): Numeral {
	const ofA = atoms[to]?.lower === "of" && ARTICLES.has(atoms[to + 1]?.lower ?? "") ? to + 2 : undefined;
	const scale = readScale(atoms, ofA ?? to);
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
function readWhole(atoms: readonly Atom[], at: number, options: Options): Numeral | undefined {
	// "a couple and their children" are two who belong together, and no count.
	if (
		ARTICLES.has(atoms[at]?.lower ?? "") &&
		/^(?:couple|pair)$/.test(atoms[at + 1]?.lower ?? "") &&
		!isTwosome(atoms, at + 2)
	)
		return readCouple(atoms, at);
	if (atoms[at]?.lower === "nil") return readNil(atoms, at);
	const cardinal = readCardinal(atoms, at, options);
	if (cardinal === undefined) return undefined;
	const power =
		cardinal.digits && cardinal.scale === 1 ? readPower(atoms, cardinal.to, cardinal.value) : undefined;
	if (power !== undefined)
		return { from: at, to: power.to, value: power.value, scale: 1, form: "digits", dressed: true };
	const bottom = cardinal.digits ? undefined : readDenominator(atoms, cardinal.to);
	if (bottom !== undefined && isFraction(atoms, cardinal, bottom))
		return withScale(atoms, at, bottom.to, cardinal.value * bottom.value, true);
	return withMixedPart(atoms, at, cardinal, options);
}

/** "a couple", "a couple thousand", "a couple of million". */
function readCouple(atoms: readonly Atom[], from: number): Numeral {
	const of = atoms[from + 2]?.lower === "of" ? from + 3 : from + 2;
	const scale = readScale(atoms, of);
	const { value, to } = scale ?? { value: 1, to: from + 2 };
	return { from, to, value: 2 * value, scale: value, form: "words", dressed: true };
}

function isTwosome(atoms: readonly Atom[], after: number): boolean {
	const next = atoms[after];
	return (
		next !== undefined &&
		/^(?:and|,|who|whose|from|in|with|were|was|had|have|at|on|said|to|met|got|married|are|is|died)$/.test(
			next.lower,
		)
	);
}

/** "two-nil": nothing, as scores say it. */
function readNil(atoms: readonly Atom[], at: number): Numeral | undefined {
	const counts = isJoint(atoms, at - 1) || isJoint(atoms, at + 1) || atoms.length === 1;
	return counts ? { from: at, to: at + 1, value: 0, scale: 1, form: "words", dressed: true } : undefined;
}

function withMixedPart(atoms: readonly Atom[], at: number, cardinal: Cardinal, options: Options): Numeral {
	const form = cardinal.digits ? "digits" : "words";
	const mixed =
		options.noAnd && atoms[cardinal.to]?.lower === "and" ? undefined : readMixedPart(atoms, cardinal.to);
	if (mixed === undefined) {
		const { to, value, scale, dressed } = cardinal;
		return { from: at, to, value: round(value), scale, form, dressed };
	}
	const after = readMagnitude(atoms, mixed.to, { money: options.money, digits: false });
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
function isFraction(
	atoms: readonly Atom[],
	{ to, value }: Cardinal,
	bottom: { to: number; plural: boolean },
): boolean {
	const word = atoms[bottom.to - 1]!.lower;
	const next = atoms[bottom.to];
	if (word === "quarter" || word === "quarters")
		return (
			isJoint(atoms, to) ||
			next === undefined ||
			/^(?:of|full|million|billion|trillion)$/.test(next.lower) ||
			(value === 1 && (next.lower === "and" || !/^\p{L}/u.test(next.text)))
		);
	if (word === "half" || word === "halves") return next?.lower !== "years";
	if (bottom.plural) return true;
	// "one third", "one twenty-fifth of"; "twenty third" is a date and "one sixth grader" an ordinal.
	return (
		value === 1 &&
		(isJoint(atoms, to) ||
			next === undefined ||
			!/^\p{L}/u.test(next.text) ||
			/^(?:of|more|less|the|a|its|their)$/.test(next.lower))
	);
}

/** Sums of decimals without the dust: 0.1 + 0.2 is 0.3. */
export function round(value: number): number {
	return Number.isFinite(value) && !Number.isInteger(value) ? Number(value.toPrecision(13)) : value;
}
