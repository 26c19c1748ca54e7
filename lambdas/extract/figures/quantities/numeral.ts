/** A number by itself, before anybody asked what it measures. Indices are atoms of the sentence. */
export interface Numeral {
	from: number;
	to: number;
	value?: number;
	/** Instead of `value` where the amount is vague. */
	low?: number;
	high?: number;
	/** What the last magnitude word multiplied by; 1 where there is none. */
	scale: number;
	form: "digits" | "words" | "fraction" | "vague";
	/** Written with separators, decimals, a magnitude: no year, no number of a page or a flight. */
	dressed: boolean;
}

/** A number that was told in words, with a magnitude or without. */
export const inWords = (from: number, to: number, value: number, scale = 1): Numeral => ({
	from,
	to,
	value,
	scale,
	form: "words",
	dressed: true,
});

/** A part of one: "half", "two-thirds". */
export const asFraction = (from: number, to: number, value: number): Numeral => ({
	...inWords(from, to, value),
	form: "fraction",
});
