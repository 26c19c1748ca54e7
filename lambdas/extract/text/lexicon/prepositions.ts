import { words } from "./families.ts";

const preposition =
	words(`of in on at for from with by to about into over under during against among amongst across through near via
		within without toward towards upon amid amidst per despite like including outside inside behind beyond except following
		regarding concerning around between above below beside along alongside aboard throughout`);

const staying = words("in near from across around outside throughout");

/** What stands before a noun phrase, and what stands behind a verb without one. */
export const PREPOSITIONS = {
	preposition,
	/** What hangs on a noun by these is a part of its phrase, or tells where or when: "sales of homes in May". */
	"chain-preposition": [preposition, words("after before since beneath opposite")],
	/** Of these the noun is what is counted: "a tariff on steel of 25 percent", not "doses at a cost of $92". */
	"noun-preposition": words("of for in on"),
	/** What stands behind these belongs to the noun: "sales of homes". */
	"phrase-preposition": words("of for on per"),
	"of-word": words("of"),
	/** "a rise of 3 percent", "a fall to 40". */
	"change-link": words("of to from by"),
	/** "below the 4 percent", "short of the 40". */
	"level-preposition": words("below above under over short ahead beyond"),
	/** "49.88% for Quispe". */
	"side-preposition": words("for against in"),
	/** Open when or where a number was: "in 2019", "last year". */
	"occasion-opening": words("in on at by for last this during"),
	/** Open what something happened in: "In an operation near Lyon last month, police seized 40 rifles". */
	"happening-preposition": words("in at during on"),
	/** ", between May and July" */
	"stretch-opening": words("between from throughout"),
	/** Open a phrase that goes with the clause behind it: "With 67 votes in favour, the assembly …". */
	"opening-phrase-lead": words("with of among despite"),
	/** "48 to artists, 27 by hand". */
	"use-preposition": words("to for from by with"),
	/** What is counted is spread or befallen there: "196,000 marchers across 85 towns". */
	"scene-preposition": words("in from after at over across on"),
	/** Nouns of prepositions: "in front of", "in favour of". */
	"relational-noun": words(
		"front favour favor support charge spite terms case view light back middle need search",
	),
	/** Between a name of a list and its number: "Cruz at 17 percent, Rubio on eight". */
	"beside-preposition": words("at on with"),
	/** Behind a number these tell it from another one: "4 percent at Tesco and 2 at Asda", "3-0 over Chad". */
	"told-apart-preposition": words("at in for from over against to by"),
	/** What a level is brought to: "pushed the toll past 40". */
	"reaching-preposition": words("to past above at over"),
	/** Money goes on or into what it is spent on. */
	"spent-on": words("on for in into toward towards"),
	/** Those that are adverbs as often ("fell off", "up 5 percent"), or conjunctions ("since he left"). */
	"loose-preposition":
		words(`onto beneath underneath atop opposite besides down off past up than unlike versus vs excluding due
		because since until till before after as`),
	/** Inside a source to the right of its cue: "a person familiar with the matter", "data from the bank". */
	"inner-preposition": words("of from by for at with to about into on in behind over"),
	/** Begin what a verb takes, and no occasion: "spoke of 40", "referred to 40". */
	"object-preposition": words("to of by as"),
	/** From where, or where to. */
	"direction-word": words("to from into towards toward through"),
	"platform-preposition": words("on in at via from by"),
	"occasion-preposition": words("of with to on in at for by from about"),
	/** What something is measured against: "less than a year ago", "the rate of the 1990s". */
	yardstick: words("than versus vs of against"),
	/** "a forecast of 3 percent", "expectations for a 2 percent rise" */
	"forecast-link": words("of for at to from"),
	/** A period follows: "has not paid in 3 years". */
	"period-preposition": words("in for within since after until over by"),
	/** Where a range, or what has begun, ends. */
	"range-end": words("to until through till"),
	/** "polled by Reuters", "analysts at Jyske Bank": named in passing. */
	"aside-preposition": words("by at to with"),
	/** "In Kenya, officials said": where all of a sentence happens. */
	"place-preposition": words("in at across throughout near outside around off"),
	/** Behind these a name that may be a place's is one; behind the first of them, one that may be a body's too. */
	"staying-preposition": staying,
	"locating-preposition": [staying, words("into within toward towards")],
	/** Where somebody goes or comes from: "left the White House". */
	"towards-word": words("to from inside into towards toward leave leaving left visiting"),
	/** "54, of Barry" */
	"home-preposition": words("of from"),
	/** Behind these a surname may be a body's as well: "shares of Morgan". */
	"body-preposition": words("of for at in from with near to"),
	/** "Of those asked, 6 percent", "Among women, 61 percent". */
	"group-preposition": words("of among amongst"),
	/** Tell what a sentence is about: "Regarding turnout, in 2022 it was 61 percent". */
	"topic-preposition": words("regarding concerning on"),
	/** The same in several words: "as for", "in terms of", "with regard to", "when it comes to". */
	"topic-opening": words("as in with when"),
	"topic-ending": words("for of to comes"),
	particle: words("up down out off away back over on in"),
};
