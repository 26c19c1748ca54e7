import { type Atom, skipJoint } from "./atoms.ts";
import { DENOMINATORS } from "./number-words.ts";

const SIGNS: ReadonlyMap<string, number> = new Map([
	["½", 1 / 2],
	["⅓", 1 / 3],
	["⅔", 2 / 3],
	["¼", 1 / 4],
	["¾", 3 / 4],
	["⅕", 1 / 5],
	["⅖", 2 / 5],
	["⅗", 3 / 5],
	["⅘", 4 / 5],
	["⅙", 1 / 6],
	["⅚", 5 / 6],
	["⅛", 1 / 8],
	["⅜", 3 / 8],
	["⅝", 5 / 8],
	["⅞", 7 / 8],
	["⅐", 1 / 7],
	["⅑", 1 / 9],
	["⅒", 1 / 10],
]);

export interface Fraction {
	value: number;
	to: number;
}

/** A fraction in digits or one sign: "3/4", "½". Dates and mottos ("9/11", "24/7") are none. */
export function readFractionSign(atoms: readonly Atom[], at: number): Fraction | undefined {
	const atom = atoms[at];
	if (atom === undefined) return undefined;
	const sign = SIGNS.get(atom.text);
	if (sign !== undefined) return { value: sign, to: at + 1 };
	const slash = atoms[at + 1];
	const below = atoms[at + 2];
	if (!atom.digits || (slash?.text !== "/" && slash?.text !== "⁄") || !below?.digits) return undefined;
	// "1 / 4 point" in tokenised newswire is as good as "1/4".
	if (slash.space !== below.space || atoms[at + 3]?.text === "/") return undefined;
	const [top, bottom] = [Number(atom.text), Number(below.text)];
	if (!(top < bottom) || !Number.isInteger(top) || bottom > 100 || top === 0) return undefined;
	if ((top === 9 && bottom === 11) || (top > 1 && bottom > 20 && bottom < 100)) return undefined;
	return { value: top / bottom, to: at + 3 };
}

/** The denominator of a spelled fraction at `at`: "thirds" of "two-thirds", "half" of "one half". */
export function readDenominator(atoms: readonly Atom[], at: number): Fraction | undefined {
	const joint = skipJoint(atoms, at);
	const value = DENOMINATORS.get(atoms[joint]?.lower ?? "");
	return value === undefined ? undefined : { value: 1 / value, to: joint + 1 };
}

/** "and a half", "and three quarters", "½", "1/2" after a whole number. */
export function readMixedPart(atoms: readonly Atom[], at: number): Fraction | undefined {
	const sign = readFractionSign(atoms, at);
	if (sign !== undefined) return sign;
	const glue = skipJoint(atoms, at);
	if (atoms[glue]?.lower !== "and") return undefined;
	const top = TOPS.get(atoms[skipJoint(atoms, glue + 1)]?.lower ?? "");
	if (top === undefined) return undefined;
	const bottom = readDenominator(atoms, skipJoint(atoms, glue + 1) + 1);
	return bottom === undefined ? undefined : { value: top * bottom.value, to: bottom.to };
}

const TOPS: ReadonlyMap<string, number> = new Map([
	["a", 1],
	["one", 1],
	["two", 2],
	["three", 3],
	["four", 4],
	["five", 5],
	["seven", 7],
]);
