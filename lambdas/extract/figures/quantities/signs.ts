import { isDash, isJoint } from "../../text/atoms.ts";
import { type Amount, type Line, lower, mapNumbers } from "./amount.ts";

/** "minus 10", "-36", but not the hyphen of "COVID-19" or of a range. */
export function withSign(line: Line, amount: Amount): Amount {
	const sign = line.atoms[amount.from - 1];
	if (sign === undefined || amount.value === undefined) return amount;
	// "a margin of error of plus or minus 3 points": both ways, no sign.
	const both = plusMinus(line, amount.from);
	if (both !== undefined) return { ...amount, from: both };
	const word = /^(?:minus|negative)$/.test(sign.lower);
	const mark =
		/^[-−–]$/.test(sign.text) &&
		(sign.space || /^[<>=($]$/.test(lower(line, amount.from - 2))) &&
		(amount.from === 1 || sign.text !== "–") &&
		!isRangeDash(line, amount.from - 1);
	const tight =
		mark && line.atoms[amount.from]!.space === false && line.atoms[amount.from - 2]?.digits !== true;
	const apart = mark && amount.from === 1;
	return word || tight || apart
		? { ...mapNumbers(amount, (value) => -value), from: amount.from - 1 }
		: amount;
}

function plusMinus(line: Line, from: number): number | undefined {
	if (lower(line, from - 1) === "±") return from - 1;
	// "73.2 +/- 1.3 km"
	if (isDash(line.atoms[from - 1]) && lower(line, from - 2) === "/" && lower(line, from - 3) === "+")
		return from - 3;
	if (lower(line, from - 1) !== "minus") return undefined;
	const or = isDash(line.atoms[from - 2]) ? from - 3 : from - 2;
	if (!/^(?:or|\/)$/.test(lower(line, or))) return undefined;
	const plus = isDash(line.atoms[or - 1]) ? or - 2 : or - 1;
	return lower(line, plus) === "plus" ? plus : undefined;
}

function isRangeDash(line: Line, at: number): boolean {
	return (
		isDash(line.atoms[at]) &&
		line.atoms[at - 1]?.digits === true &&
		!isJoint(line.atoms, at) &&
		line.atoms[at + 1]?.space === true
	);
}
