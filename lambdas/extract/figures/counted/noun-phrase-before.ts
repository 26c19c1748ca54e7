import { isCapitalised, isJoint, isWord } from "../../text/atoms.ts";
import { type Line, lower } from "../quantities/amount.ts";
import { isAdverb, isBreak, LONGEST, type NounPhrase } from "./noun-phrase.ts";
import { DETERMINERS, VERBS } from "./word-classes.ts";

/** The noun phrase that ends before `end`, without determiner: the subject of "unemployment fell". */
export function nounPhraseBefore(line: Line, end: number): NounPhrase | undefined {
	let from = end;
	// "the FTSE 100", "the S&P 500": an index with its number.
	if (line.atoms[end - 1]?.digits && end > 1 && isCapitalised(line.atoms[end - 2])) from--;
	while (from > 0 && end - from < LONGEST) {
		const atom = line.atoms[from - 1]!;
		// "the benchmark 10-year note"
		if (
			atom.digits &&
			from < end &&
			isJoint(line.atoms, from) &&
			isWord(line.atoms[from - 2]) &&
			!isBreak(line, from - 2)
		) {
			from--;
			continue;
		}
		if (isJoint(line.atoms, from - 1) || isAmpersand(line, from - 1)) {
			from--;
			continue;
		}
		// "Exports to Belt and Road partner countries"
		if (
			atom.lower === "and" &&
			from < end &&
			isCapitalised(line.atoms[from]) &&
			isCapitalised(line.atoms[from - 2]) &&
			from > 2
		) {
			from--;
			continue;
		}
		if (
			!isWord(atom) ||
			isBreak(line, from - 1) ||
			(VERBS.has(atom.lower) && !isNounHere(line, from - 1, end)) ||
			NUMBERS.test(atom.lower)
		)
			break;
		if (
			from < end &&
			/ed$/.test(atom.lower) &&
			atom.lower.length > 4 &&
			from - 1 > 0 &&
			isWord(line.atoms[from - 2]) &&
			!isBreak(line, from - 2)
		)
			break;
		from--;
	}
	// "a five-year contract": how long is no part of the noun.
	if (from < end && isJoint(line.atoms, from)) from += 2;
	if (from >= end) return undefined;
	while (from < end && isAdverb(lower(line, from))) from++;
	if (from === end) return undefined;
	return { from, to: end, head: end - 1 };
}

/** "S&P", "research & development" */
function isAmpersand(line: Line, at: number): boolean {
	return line.atoms[at]?.text === "&" && at > 0 && isWord(line.atoms[at - 1]);
}

/** "the cost of", "support for", "the shot costs": words that are verbs elsewhere. */
function isNounHere(line: Line, at: number, end: number): boolean {
	if (DETERMINERS.has(lower(line, at - 1))) return true;
	return at === end - 1 && /^(?:of|for)$/.test(lower(line, end));
}

const NUMBERS =
	/^(?:hundred|thousand|million|billion|trillion|lakh|crore|bn|mn|m|k|percent|cent|dollars|euros|pounds|yen|points?|promised|offered|expected|planned)$/;
