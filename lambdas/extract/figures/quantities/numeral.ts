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
