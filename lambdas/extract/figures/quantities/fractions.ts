import type { Line } from "../../text/line.ts";
import { readCardinal } from "./cardinal.ts";
import { CARDINALS, DENOMINATORS, ORDINALS } from "./number-words.ts";

export interface Fraction {
	value: number;
	to: number;
}

/** A fraction in digits or one sign: "3/4", "½". Dates and mottos ("9/11", "24/7") are none. */
export function readFractionSign(line: Line, at: number): Fraction | undefined {
	// "½" is "1⁄2" in one sign.
	const sign = line.word(at);
	const [over, under] = sign.length === 1 ? sign.normalize("NFKD").split("⁄").map(Number) : [];
	if (over && under) return { value: over / under, to: at + 1 };
	const slash = line.word(at + 1) === "/" || line.word(at + 1) === "⁄";
	// "1 / 4 point" in tokenised newswire is as good as "1/4".
	const even = line.isApart(at + 1) === line.isApart(at + 2) && line.word(at + 3) !== "/";
	if (!slash || !even || !line.isDigits(at) || !line.isDigits(at + 2)) return undefined;
	const [top, bottom] = [Number(line.word(at)), Number(line.word(at + 2))];
	return isPart(top, bottom) ? { value: top / bottom, to: at + 3 } : undefined;
}

function isPart(top: number, bottom: number): boolean {
	if (!Number.isInteger(top) || top === 0 || !(top < bottom) || bottom > 100) return false;
	return !(top === 9 && bottom === 11) && !(top > 1 && bottom > 20 && bottom < 100);
}

/** The denominator of a spelled fraction: "thirds" of "two-thirds", "twenty-firsts", "half" of "one half". */
export function readDenominator(line: Line, at: number): (Fraction & { plural: boolean }) | undefined {
	const spaced = line.isDash(at) && line.isApart(at) && DENOMINATORS.has(line.lower(at + 1));
	const joint = spaced ? at + 1 : line.skipJoint(at);
	const word = line.lower(joint);
	const value = DENOMINATORS.get(word);
	if (value !== undefined) return { value: 1 / value, to: joint + 1, plural: word.endsWith("s") };
	const tens = CARDINALS.get(word) ?? 0;
	const unitAt = line.skipJoint(joint + 1);
	const unit = line.lower(unitAt);
	const ordinal = ORDINALS.get(unit.replace(/s$/, "")) ?? 10;
	if (tens < 20 || ordinal >= 10) return undefined;
	return { value: 1 / (tens + ordinal), to: unitAt + 1, plural: unit.endsWith("s") };
}

/** "and a half", "and fifty-four hundredths", "½", "1/2" after a whole number. */
export function readMixedPart(line: Line, at: number): Fraction | undefined {
	const sign = readFractionSign(line, at);
	if (sign !== undefined) return sign;
	const and = line.skipJoint(at);
	if (line.lower(and) !== "and") return undefined;
	const start = line.skipJoint(and + 1);
	// "two and half years"
	if (line.lower(start) === "half" && line.is(start + 1, "clock-noun", "unit-noun", "magnitude"))
		return { value: 0.5, to: start + 1 };
	const article = line.is(start, "indefinite-article");
	const top = article
		? { value: 1, to: start + 1 }
		: readCardinal(line, start, { money: false, noAnd: true });
	if (top === undefined) return undefined;
	const bottom = readDenominator(line, top.to);
	// "two and a second": only halves and what is written as a plural are surely no ordinals.
	if (bottom === undefined || (article && ORDINALS.has(line.lower(bottom.to - 1)) && bottom.value > 0.4))
		return undefined;
	// "two and three-quarter hours", but no "two and three second drafts".
	if (
		!article &&
		top.value !== 1 &&
		!bottom.plural &&
		!line.isJoint(top.to) &&
		!line.is(bottom.to, "magnitude")
	)
		return undefined;
	return { value: top.value * bottom.value, to: bottom.to };
}
