import { words } from "./families.ts";

/** What stands around a number and says how near it is: by spelling alone, since "over" and "about" are prepositions too. */
export const SOFTENERS = {
	/** "about 40", "nearly 40". */
	approximation: words("about around roughly approximately some nearly almost"),
	/** "over 40", "at least 40", "up to 40": words of which bounds are made. */
	"limit-word": words("over under above below than least more less up as much many fewer"),
	/** A number may follow these through a hyphen: "mid-20", "sub-2"; behind a name it belongs to the name ("F-16"). */
	"number-prefix": words(
		"sub near mid under over to of and or than about some aged least up by plus minus from",
	),
	/** "only 40", "just 40", "still 40". */
	"focus-word": words("only just still even now already"),
	/** "another 40", "a further 40". */
	"addition-word": words("another additional further extra"),
};
