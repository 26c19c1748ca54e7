import type { NumberedLine } from "../numbers/numbered-line.ts";

/** A lower-case word that a date can stand before as before its noun: "the Wednesday attack", "the May Day rally". */
export const isNoun = (line: NumberedLine, at: number): boolean =>
	/^\p{Ll}{3,}$/u.test(line.word(at)) && !NO_NOUN.test(line.word(at));

const NO_NOUN =
	/^(?:and|after|before|following|when|that|which|with|from|was|were|has|had|will|would|for|until|till|through|since|but|into|night|morning|afternoon|evening|weekend|this|last|next)$/;
