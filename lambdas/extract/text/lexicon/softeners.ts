import { nouns, verbs, words } from "./families.ts";

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
	/** Before an article these make it a number: "under an hour", "nearly a decade". */
	"one-bound": words("under over than nearly almost least"),
	/** "for over five years", "took over five years": as long as that. */
	"lasting-verb": verbs(
		"take last spend serve filibuster wait queue need require endure survive total average",
	),
	/** "over 36 weeks pregnant", "over two hours late" */
	"lasting-end": words("along pregnant long late behind ahead away"),
	/** "tickets from 20 euros": where prices start. */
	"price-start": [nouns("price fare ticket room rate"), verbs("start"), words("priced available")],
	/** "up to a speed of 200 km/h" */
	"bounded-level": nouns(
		"speed distance depth height altitude elevation weight length width temperature value cost fine sentence term total area capacity sum rate level magnitude",
	),
	/** "worried about 40 patients": what about, not about how many. */
	"about-lead": [
		verbs("talk worry bring come care complain forget lie boast brag joke fret argue speak quarrel"),
		nouns("question concern doubt fear worry complaint"),
		words("concerned set excited upset angry happy serious certain cautious optimistic anxious nervous"),
	],
	/** "took over 40 schools", "victory over 40 rivals": no bound. */
	"over-lead": [verbs("take turn hand win roll bend"), words("victory lead all")],
	/** "won over $3 million": of these "over" may bound what was got. */
	"getting-verb": verbs("take win"),
	/** "ran short of 9,000 beds" lacks them. */
	"falling-short": verbs("fall stop run"),
	/** "59 drones over five regions": spread over so many. */
	"spread-noun": nouns(
		`region city town area country district province village site location stage round session inning game match page series state
		county continent floor leg`,
	),
	/** "anywhere from 40 to 60" */
	"range-adverb": words("anywhere somewhere"),
	/** "only 40", "just 40", "still 40". */
	"focus-word": words("only just still even now already"),
	/** "another 40", "a further 40". */
	"addition-word": words("another additional further extra"),
};
