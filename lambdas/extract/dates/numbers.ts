import { CARDINALS, ORDINALS } from "../figures/quantities/number-words.ts";
import type { NumberedLine } from "../numbers/numbered-line.ts";
import { wordsOf } from "../text/lexicon/lexicon.ts";

export const CARDINAL_STARTS = [
	...CARDINALS.keys(),
	...wordsOf("indefinite-article", "vague-number"),
	"dozen",
];
export const ORDINAL_STARTS = [
	...ORDINALS.keys(),
	...[...CARDINALS].filter(([, value]) => value >= 20).map(([word]) => word),
];

/** A count read from words or digits; `value` is absent where it is vague ("several"). */
export interface Count {
	end: number;
	value?: number;
}

/** "5", "five", "twenty-five", "a", "a couple of", "a dozen", "several", "a few". */
export function readCount(line: NumberedLine, at: number): Count | undefined {
	const digits = line.number(at);
	if (digits !== undefined) return { end: at + 1, value: digits };
	const word = line.lower(at);
	const group =
		word === "couple" ? readGroup(line, at) : isOneOf(word) ? readGroup(line, at + 1, word) : undefined;
	if (group) return group;
	if (word === "a" || word === "an") return { end: at + 1, value: 1 };
	if (word === "dozen") return { end: at + 1, value: 12 };
	if (line.is(at, "vague-number")) return { end: at + 1 };
	const value = CARDINALS.get(word);
	if (value === undefined || value < 20) return value === undefined ? undefined : { end: at + 1, value };
	const ones = readOnes(line, at + 1, CARDINALS);
	return ones ? { end: ones.end, value: value + ones.value } : { end: at + 1, value };
}

const isOneOf = (word: string): boolean => word === "a" || word === "the";

/** "couple of", "few", "dozen", "hundred" behind their article. */
function readGroup(line: NumberedLine, at: number, article?: string): Count | undefined {
	const word = line.lower(at);
	if (word === "couple") return { end: line.lower(at + 1) === "of" ? at + 2 : at + 1, value: 2 };
	if (article !== "a") return undefined;
	if (word === "few") return { end: at + 1 };
	const value = { dozen: 12, hundred: 100 }[word];
	return value === undefined ? undefined : { end: at + 1, value };
}

/** "16th", "third", "twenty-first". */
export function readOrdinal(line: NumberedLine, at: number): { end: number; value: number } | undefined {
	const digits = line.number(at, 3);
	if (digits !== undefined)
		return line.isGlued(at + 1) && line.is(at + 1, "ordinal-ending")
			? { end: at + 2, value: digits }
			: undefined;
	const word = line.lower(at);
	const value = ORDINALS.get(word);
	if (value !== undefined) return { end: at + 1, value };
	const tens = CARDINALS.get(word) ?? 0;
	const ones = tens < 20 ? undefined : readOnes(line, at + 1, ORDINALS);
	return ones && { end: ones.end, value: tens + ones.value };
}

/** The "-five" of "twenty-five". */
function readOnes(line: NumberedLine, at: number, table: ReadonlyMap<string, number>) {
	const from = line.word(at) === "-" ? at + 1 : at;
	const value = table.get(line.lower(from));
	return value !== undefined && value >= 1 && value <= 9 ? { end: from + 1, value } : undefined;
}
