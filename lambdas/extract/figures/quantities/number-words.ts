import { NUMBERS } from "../../text/lexicon/numbers.ts";

/** What the lexicon lists in order is worth: one to nineteen, then the tens. */
const valued = (lemmas: readonly string[]): [string, number][] =>
	lemmas.map((word, index) => [word, index < 19 ? index + 1 : (index - 17) * 10]);

/** Words below a hundred: "seven" 7, "seventy" 70. */
export const CARDINALS: ReadonlyMap<string, number> = new Map([
	["zero", 0],
	["nought", 0],
	["naught", 0],
	["fourty", 40],
	...valued(NUMBERS.cardinal.lemmas),
]);

/** "third" 3, "twentieth" 20. */
export const ORDINALS: ReadonlyMap<string, number> = new Map([
	...valued(NUMBERS.ordinal.lemmas),
	["hundredth", 100],
	["thousandth", 1000],
]);

const PARTS: [string, number][] = [
	...[...ORDINALS].filter(([, value]) => value > 2),
	["quarter", 4],
	["millionth", 1e6],
	["billionth", 1e9],
	["trillionth", 1e12],
];

/** What a fraction is out of: "half" 2, "thirds" 3, "quarter" 4, "tenths" 10. */
export const DENOMINATORS: ReadonlyMap<string, number> = new Map([
	["half", 2],
	["halves", 2],
	...PARTS,
	...PARTS.map(([word, value]): [string, number] => [`${word}s`, value]),
]);
