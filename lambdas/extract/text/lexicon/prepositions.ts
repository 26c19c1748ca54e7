import { words } from "./families.ts";

/** What stands before a noun phrase, and what stands behind a verb without one. */
export const PREPOSITIONS = {
	preposition:
		words(`of in on at for from with by to about into over under during against among amongst across through near via
		within without toward towards upon amid amidst per despite like including outside inside behind beyond except following
		regarding concerning around between above below beside along alongside aboard throughout`),
	/** Those that are adverbs as often ("fell off", "up 5 percent"), or conjunctions ("since he left"). */
	"loose-preposition":
		words(`onto beneath underneath atop opposite besides down off past up than unlike versus vs excluding due
		because since until till before after as`),
	particle: words("up down out off away back over on in"),
};
