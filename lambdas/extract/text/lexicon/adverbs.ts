import { words } from "./families.ts";

/** Adverbs that do not end in -ly; those are told by their ending. */
export const ADVERBS = {
	adverb:
		words(`also then later earlier still now even just only again once already soon often sometimes however meanwhile
		therefore thus instead nevertheless nonetheless moreover furthermore further too always ever repeatedly first here there
		separately afterwards afterward ago perhaps maybe indeed rather quite very almost jointly long previously recently`),
	/** End in -ly and are nouns or adjectives. */
	"ly-noun": words("early only family assembly supply ally bully reply rally daily weekly monthly elderly"),
};
