import { isCapitalised, isJoint, isWord } from "../../text/atoms.ts";
import { type Amount, type Line, lower } from "./amount.ts";
import { isPlural, MONTHS } from "./words.ts";

/** Three numbers on dashes or more: phones, formations, ISBNs; "555-1234". */
export function isChain(line: Line, amount: Amount): boolean {
	const { atoms } = line;
	if (amount.numeral.form !== "digits") return false;
	let links = 0;
	let from = amount.from;
	while (links < 5 && isJoint(atoms, from - 1) && atoms[from - 2]?.digits) {
		from -= 2;
		links++;
	}
	let to = amount.to;
	while (links < 5 && isJoint(atoms, to) && atoms[to + 1]?.digits) {
		to += 2;
		links++;
	}
	if (links >= 2) return true;
	if (links === 0) return /^\+$/.test(lower(line, amount.from - 1)) && amount.value! > 999;
	const [a, b] = [atoms[from]!.text, atoms[to - 1]!.text];
	// "2019-20", "1914-1918".
	if (
		/^(?:1[5-9]|20)\d\d$/.test(a) &&
		(b.length === 2 || b.length === 4) &&
		Number(b) < 2101 &&
		!isPlural(lower(line, to))
	)
		return true;
	return (a.length === 3 && b.length === 4 && !isPlural(lower(line, to))) || a.startsWith("0");
}

/** "5 p.m.", "5pm", "17:30", "0900 GMT", "10 o'clock". */
export function isTime(line: Line, amount: Amount): boolean {
	const after = lower(line, amount.to);
	if (/^(?:am|pm|gmt|utc|est|edt|cet|bst|ist|hrs|o['’]clock)$/.test(after)) return true;
	if (/^[ap]$/.test(after) && lower(line, amount.to + 1) === ".") return true;
	const digits = line.atoms[amount.to + 1]?.digits === true;
	if (after === ":" && digits) return true;
	return (
		lower(line, amount.from - 1) === ":" &&
		line.atoms[amount.from - 2]?.digits === true &&
		!line.atoms[amount.from]!.space
	);
}

/** "July 4", "4 July", "July 4-6", "the 4th": days of a month. */
export function isMonthDay(line: Line, amount: Amount): boolean {
	const value = amount.value;
	if (value === undefined || value > 31 || !Number.isInteger(value) || amount.numeral.dressed) return false;
	// "April 16 and 17".
	if (
		/^(?:and|or|,|to)$/.test(lower(line, amount.from - 1)) &&
		line.atoms[amount.from - 2]?.digits &&
		isMonth(line, amount.from - 3)
	)
		return (
			!isPlural(lower(line, amount.to)) &&
			!(lower(line, amount.from - 1) === "," && lower(line, amount.to) === "of")
		);
	if (isMonth(line, amount.from - 1) || (isMonth(line, amount.to) && isCapitalised(line.atoms[amount.to])))
		return true;
	const before = line.atoms[amount.from - 1];
	return before?.text === "." && isMonth(line, amount.from - 2) && !before.space;
}

function isMonth(line: Line, at: number): boolean {
	return MONTHS.has(lower(line, at)) && (lower(line, at) !== "may" || isCapitalised(line.atoms[at]));
}

/** Four plain digits between 1100 and 2100, unless they count people or things. */
export function isYear(line: Line, amount: Amount): boolean {
	const text = line.atoms[amount.from]!.text;
	const value = amount.value;
	if (
		value === undefined ||
		amount.numeral.form !== "digits" ||
		text.length !== 4 ||
		amount.to !== amount.from + 1 ||
		value < 1100 ||
		value > 2100
	)
		return false;
	const next = lower(line, amount.to);
	const before = lower(line, amount.from - 1);
	if (BOUND.test(before) && lower(line, amount.from - 2) !== "in") return false;
	const counts = isPlural(next) && isWord(line.atoms[amount.to]);
	if (value < 1900) return !counts || /^(?:in|since|by|of|until|from)$/.test(before);
	return !(counts && COUNTED_PLAINLY.test(next) && !/^(?:in|since|by|of|until|from|the)$/.test(before));
}

const BOUND =
	/^(?:than|least|above|below|under|exceeding|about|approximately|roughly|nearly|almost|over|some)$/;
const COUNTED_PLAINLY =
	/^(?:people|troops|soldiers|jobs|homes|houses|workers|employees|points|voters|tonnes|families|refugees|migrants|students|children|women|men|civilians|fighters|prisoners|buildings|deaths|cases|votes)$/;
