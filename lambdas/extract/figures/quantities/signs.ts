import type { Atom } from "../../text/atoms.ts";
import { type Amount, type Line, mapNumbers } from "./amount.ts";

/** "minus 10", "-36", but not the hyphen of "COVID-19" or of a range. */
export function withSign(line: Line, amount: Amount): Amount {
	const sign = line.atoms[amount.from - 1];
	if (sign === undefined || amount.value === undefined) return amount;
	// "a margin of error of plus or minus 3 points": both ways, no sign.
	const both = plusMinus(line, amount.from);
	if (both !== undefined) return { ...amount, from: both };
	const isMinus = line.is(amount.from - 1, "minus-word") || hasMinusSign(line, amount, sign);
	return isMinus ? { ...mapNumbers(amount, (value) => -value), from: amount.from - 1 } : amount;
}

/** "-36", and "- 3" where nothing else stands in the line; a dash that opens a line of a list, "- 40 homes burned", is no sign. */
function hasMinusSign(line: Line, { from, to }: Amount, sign: Atom): boolean {
	const mark =
		line.is(from - 1, "minus-sign") &&
		(sign.space || line.is(from - 2, "sum-mark")) &&
		(from === 1 || sign.text !== "–") &&
		!isRangeDash(line, from - 1);
	if (!mark) return false;
	if (line.isGlued(from) && !line.isDigits(from - 2)) return true;
	return from === 1 && (to >= line.size || line.is(to, "weather-word"));
}

function plusMinus(line: Line, from: number): number | undefined {
	if (line.lower(from - 1) === "±") return from - 1;
	// "73.2 +/- 1.3 km"
	if (line.isDash(from - 1) && line.lower(from - 2) === "/" && line.lower(from - 3) === "+") return from - 3;
	if (line.lower(from - 1) !== "minus") return undefined;
	const or = line.isDash(from - 2) ? from - 3 : from - 2;
	if (line.lower(or) !== "or" && line.word(or) !== "/") return undefined;
	const plus = line.isDash(or - 1) ? or - 2 : or - 1;
	return line.lower(plus) === "plus" ? plus : undefined;
}

function isRangeDash(line: Line, at: number): boolean {
	return line.isDash(at) && line.isDigits(at - 1) && !line.isJoint(at) && line.isApart(at + 1);
}
