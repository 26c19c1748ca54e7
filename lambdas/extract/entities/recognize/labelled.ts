import type { Sentence } from "./sentence.ts";

/** A sentence and the label of each of its pieces, which those who settle names change in place. */
export interface Labelled {
	sentence: Sentence;
	labels: Uint8Array;
}
