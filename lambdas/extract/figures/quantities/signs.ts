import { type Amount, type Line, mapNumbers } from "./amount.ts";

/** "minus 10", "-36", but not the hyphen of "COVID-19" or of a range. */
export function withSign(line: Line, amount: Amount): Amount {
	const sign = line.atoms[amount.from - 1];
	if (sign === undefined || amount.value === undefined) return amount;
	// "a margin of error of plus or minus 3 points": both ways, no sign.
	const both = plusMinus(line, amount.from);
	if (both !== undefined) return { ...amount, from: both };
	const word = line.is(amount.from - 1, "minus-word");
	const mark =
		line.is(amount.from - 1, "minus-sign") &&
		(sign.space || line.is(amount.from - 2, "sum-mark")) &&
		(amount.from === 1 || sign.text !== "–") &&
		!isRangeDash(line, amount.from - 1);
	const tight = mark && line.isGlued(amount.from) && !line.isDigits(amount.from - 2);
	// "- 40 homes burned": a dash that opens a line of a list is no sign.
	const apart = mark && amount.from === 1 && (amount.to >= line.size || line.is(amount.to, "weather-word"));
	return word || tight || apart
		? { ...mapNumbers(amount, (value) => -value), from: amount.from - 1 }
		: amount;
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
