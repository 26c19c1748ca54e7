import { type Atom, isDash, isWord } from "../../text/atoms.ts";
import { type Amount, type Line, lower } from "./amount.ts";
import { CARDINALS } from "./number-words.ts";
import { isCompound, isNamePart, isPronoun } from "./pronouns.ts";
import { isListMark, isName, isReference, isStreetNumber } from "./references.ts";
import { isChain, isMonthDay, isTime, isYear } from "./years-and-times.ts";

/** True where the number is a name, a date, a reference or a pronoun rather than a figure. */
export function isNoFigure(line: Line, amount: Amount): boolean {
	if (isGlued(line, amount) || isGeneration(line, amount)) return true;
	if (amount.united) return false;
	const { form, dressed } = amount.numeral;
	if (form === "words")
		return (
			isPronoun(line, amount) ||
			isNamePart(line, amount) ||
			isCompound(line, amount) ||
			isReference(line, amount)
		);
	if (form !== "digits") return false;
	if (isChain(line, amount) || isTime(line, amount) || isCompound(line, amount)) return true;
	if (
		/^(?:911|999|112|988|111)$/.test(line.atoms[amount.from]!.text) &&
		/^(?:calls?|dispatchers?|operators?|emergency|callers?|lines?|hotline)$/.test(lower(line, amount.to))
	)
		return true;
	if (isMonthDay(line, amount) || isStreetNumber(line, amount) || isListMark(line, amount)) return true;
	if (dressed) return false;
	return isYear(line, amount) || isReference(line, amount) || isName(line, amount);
}

/** "5G networks": a generation, not five grams. */
function isGeneration(line: Line, amount: Amount): boolean {
	const [digits, letter] = [line.atoms[amount.numeral.from], line.atoms[amount.numeral.from + 1]];
	return /^[2-6]$/.test(digits?.text ?? "") && letter?.text === "G" && !letter.space;
}

/** Letters, slashes or dots grow onto it: "A320", "H5N1", "COVID-19", "19th", "v2.0", "5/17/2018", "#3". */
function isGlued(line: Line, amount: Amount): boolean {
	const { atoms } = line;
	const first = atoms[amount.from]!;
	const before = atoms[amount.from - 1];
	if (before !== undefined && !first.space && (first.digits || amount.numeral.from === amount.from)) {
		if (/^[\p{L}\d]/u.test(before.text) || /^[#_=@&\\]$/.test(before.text)) return true;
		if (
			/^[/.:]$/.test(before.text) &&
			!before.space &&
			/^[\p{L}\d]/u.test(atoms[amount.from - 2]?.text ?? "")
		)
			return before.text !== ":" || atoms[amount.from - 2]!.digits;
		if (
			isDash(before) &&
			!before.space &&
			isWord(atoms[amount.from - 2]) &&
			!isOpenPrefix(atoms, amount.from - 2)
		)
			return true;
	}
	const after = atoms[amount.to];
	if (after === undefined || after.space) return false;
	if (amount.united) return false;
	if (/^[\p{L}\d]/u.test(after.text)) return !/^['’]s$|^n['’]t$/.test(after.text);
	const next = atoms[amount.to + 1];
	return /^[/\\_@.:]$/.test(after.text) && next !== undefined && !next.space && /^[\p{L}\d]/u.test(next.text);
}

/** "mid-20", "sub-2", "plus-100": prefixes that a number may follow; names ("COVID-19", "F-16") are not. */
function isOpenPrefix(atoms: readonly Atom[], at: number): boolean {
	const word = atoms[at]!.lower;
	return (
		/^(?:sub|near|mid|under|over|to|of|and|or|than|about|some|aged|least|up|by|plus|minus|from)$/.test(
			word,
		) || CARDINALS.has(word)
	);
}
