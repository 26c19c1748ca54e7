import { isGlued, type Word, wholeNumber } from "./words.ts";

const ONES =
	"zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
		" ",
	);
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const ORDINALS =
	"zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth".split(
		" ",
	);

const CARDINALS = new Map<string, number>([
	...ONES.map((word, value) => [word, value] as const),
	...TENS.map((word, index) => [word, 20 + 10 * index] as const),
	["a", 1],
	["an", 1],
	["dozen", 12],
]);
const ORDINAL_WORDS = new Map<string, number>([
	...ORDINALS.map((word, value) => [word, value] as const),
	...TENS.map((word, index) => [`${word.slice(0, -1)}ieth`, 20 + 10 * index] as const),
]);
const VAGUE = new Set(["several", "few", "many", "some"]);

export const CARDINAL_STARTS = [...CARDINALS.keys(), "several", "few", "many"];
export const ORDINAL_STARTS = [...ORDINAL_WORDS.keys(), ...TENS];

/** A count read from words or digits; `value` is absent where it is vague ("several"). */
export interface Count {
	end: number;
	value?: number;
}

/** "5", "five", "twenty-five", "a", "a couple of", "a dozen", "several", "a few". */
export function readCount(words: readonly Word[], at: number): Count | undefined {
	const word = words[at];
	if (!word) return undefined;
	const digits = wholeNumber(word);
	if (digits !== undefined) return { end: at + 1, value: digits };
	if (word.lower === "a" || word.lower === "couple" || word.lower === "the") {
		const next = word.lower === "couple" ? at : at + 1;
		if (words[next]?.lower === "couple")
			return { end: next + (words[next + 1]?.lower === "of" ? 2 : 1), value: 2 };
		if (words[next]?.lower === "few" && word.lower === "a") return { end: next + 1 };
		if (words[next]?.lower === "dozen" && word.lower === "a") return { end: next + 1, value: 12 };
		if (words[next]?.lower === "hundred" && word.lower === "a") return { end: next + 1, value: 100 };
	}
	if (VAGUE.has(word.lower)) return { end: at + 1 };
	const value = CARDINALS.get(word.lower);
	if (value === undefined) return undefined;
	if (value < 20 || value > 90) return { end: at + 1, value };
	const ones = readOnes(words, at + 1, CARDINALS);
	return ones ? { end: ones.end, value: value + ones.value } : { end: at + 1, value };
}

/** "16th", "third", "twenty-first". */
export function readOrdinal(words: readonly Word[], at: number): { end: number; value: number } | undefined {
	const word = words[at];
	if (!word) return undefined;
	const digits = wholeNumber(word, 3);
	if (digits !== undefined) {
		const suffix = isGlued(words, at + 1) ? words[at + 1]?.lower : undefined;
		return suffix && /^(?:st|nd|rd|th)$/.test(suffix) ? { end: at + 2, value: digits } : undefined;
	}
	const value = ORDINAL_WORDS.get(word.lower);
	if (value !== undefined) return { end: at + 1, value };
	const tens = TENS.indexOf(word.lower);
	const ones = tens < 0 ? undefined : readOnes(words, at + 1, ORDINAL_WORDS);
	return ones && { end: ones.end, value: 20 + 10 * tens + ones.value };
}

/** The "-five" of "twenty-five". */
function readOnes(words: readonly Word[], at: number, table: ReadonlyMap<string, number>) {
	const from = words[at]?.text === "-" ? at + 1 : at;
	const word = words[from]?.lower;
	const value = word === undefined || word === "a" || word === "an" ? undefined : table.get(word);
	return value !== undefined && value >= 1 && value <= 9 ? { end: from + 1, value } : undefined;
}
