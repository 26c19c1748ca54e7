import { words } from "./families.ts";

/** Adverbs that do not end in -ly; those are told by their ending. */
export const ADVERBS = {
	adverb:
		words(`also then later earlier still now even just only again once already soon often sometimes however meanwhile
		therefore thus instead nevertheless nonetheless moreover furthermore further too always ever repeatedly first here there
		separately afterwards afterward ago perhaps maybe indeed rather quite very almost jointly long previously recently`),
	/** Before a number and part of its expression: "about 40", "only three". */
	approximator: words(
		"about around some nearly almost roughly approximately only just exactly fully barely closely perhaps quite even",
	),
	/** Say what something is like, and their ending does not tell. */
	"plain-adjective": words(
		"accurate honest pure correct safe convinced confident committed fit ready right wrong true genuine accountable fluent",
	),
	/** How much so: "the most affected", "very clear". */
	"degree-word": words("most least more less very highly too rather quite so perhaps equally"),
	/** "10, 15, sometimes 20 lives" */
	"maybe-word": words("sometimes even maybe perhaps or"),
	"bound-word": words("over under above below between at up more fewer less"),
	/** Begin an expression of a number: "at least 40", "up to 40". */
	"number-lead": words("about around over under at up between above below more fewer less some"),
	/** "far less than the $1.3 trillion needed" */
	"than-adverb": words("far well less more"),
	"bound-end": words("least most"),
	/** What opens a comparison: "up from 2.1 million", "compared with 40", "far less than". */
	"comparison-word": words(
		"up down compared including more less fewer well far nearly almost about roughly around some twice double triple",
	),
	/** Of a number or a place, not of saying: "said almost 40", "said there were". */
	"amount-adverb": words(
		"almost nearly roughly approximately only just about around exactly fully quite even perhaps barely closely there here again",
	),
	/** Behind a time: "a week later". */
	"time-shift": words("later earlier ago after before"),
	/** Before a time: "last week", "early this month". */
	"time-lead": words("last this next earlier late early"),
	/** Open a time before its noun: "in the last two weeks". */
	"time-opening": words("on in last this next late early earlier that the of a two three few"),
	/** Of a record, beside all words in -est: "the most since 1998". */
	superlative: words("most least best worst first record"),
	/** Behind "in" or "of" within a verb group: "has in turn said". */
	"adverbial-noun": words("turn particular part fact addition return effect public private course average"),
	/** How often: "has twice complained". */
	"times-adverb": words("once twice thrice"),
	/** Rank by their place behind an ordinal, beside all words in -est: "the third most common". */
	"extreme-word": words("most least worst leading"),
	/** End in -est and are no superlatives. */
	"est-noun":
		words(`west rest test quest guest request interest arrest protest contest forest harvest invest suggest honest conquest
		northwest southwest midwest chest nest vest priest east`),
	/** End in -ly and are nouns or adjectives. */
	"ly-noun":
		words(`early only family assembly supply ally bully reply rally daily weekly monthly elderly july italy monopoly anomaly jelly
		belly butterfly tally fly lily folly gully valley homily poly`),
	"ly-adjective": words(
		"friendly deadly likely lonely costly orderly quarterly yearly hourly nightly unruly ugly silly holy",
	),
};
