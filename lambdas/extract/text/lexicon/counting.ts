import { nouns, verbs, words } from "./families.ts";

const tally = nouns("number total count tally figure estimate toll amount");
const proportion = words("share proportion percentage");
const point = nouns("point pt");

const fractions = "half third quarter fifth sixth seventh eighth ninth tenth";

/** Words that say how many or how much, and not of what; and those that set what is counted equal to its number. */
export const COUNTING = {
	/** "the number of jobless people" counts people. */
	"tally-noun": tally,
	/** Say themselves of what they are, while "the figure" has been told before. */
	"own-tally": nouns("toll amount"),
	/** A toll says itself of what: deaths. */
	"toll-noun": nouns("toll level rate estimate figure"),
	/** "the proportion of entries": what it is a part of is counted. */
	"proportion-noun": proportion,
	/** "half the size": compared, not shared out. */
	"extent-noun": [tally, proportion, nouns("rate level size price cost time speed")],
	/** Go from one place to another, and are as long as a bracket behind the places says: "the road to Kolm (30 km)". */
	"way-noun": nouns(
		`road route bridge tunnel wall fence pipeline railway railroad canal trail motorway highway expressway track path
		corridor causeway`,
	),
	/** Behind a number these tell how big: "15 metres high". */
	"size-word": words("high tall deep long wide thick heavy"),
	/** Verbs that lead from a subject to its number: "turnout was 61 percent", "the bridge will cost $5m". */
	"linking-verb": [
		words(
			"is was were are be been worth ran running came comes come rising raising taking takes took assessed seen forecast",
		),
		verbs(
			`stand stay number begin start hit reach total exceed top remain average cost price value estimate sell fetch buy acquire auction pass touch amount
			equal weigh measure close end finish trade settle open set cover span stretch offer quote peg put bring account range
			vary peak bottom hover level stabilise stabilize project expect cap fix rate list gust`,
		),
	],
	/** Of these only the passive says it of its subject: "ministers have offered 4.5 percent". */
	"passive-linking-verb": [
		words("raising taking takes took"),
		verbs(
			"offer quote put set forecast estimate project expect buy acquire sell value price rate list bring",
		),
	],
	/** Behind a noun these lead to its number: "a home assessed at $250,000". */
	"measuring-participle": words(
		`valued priced assessed estimated rated listed costing weighing measuring averaging selling capped fixed`,
	),
	"worth-word": words("worth"),
	"costing-verb": verbs("cost"),
	/** The bound is the verb: "has topped $140 million". */
	"exceeding-verb": verbs("top exceed surpass"),
	/** How high a place lies: "at an altitude of 3,000 metres". */
	"height-noun": nouns("altitude elevation height depth distance"),
	/** Behind a distance: from where, or which way. */
	"away-word": words(
		"from away north south east west northeast northwest southeast southwest off outside inland offshore",
	),
	/** "It is estimated to hit 90 percent": it looks ahead, unlike "is estimated to have 90". */
	"arriving-verb": verbs("hit reach"),
	/** What prices and indices do: "the Nikkei closed at 38,000". */
	"market-verb": verbs("close end finish trade settle open stand hit touch top quote"),
	/** "put the bill at $8bn": who reckons puts what is reckoned at its number. */
	"reckoning-verb": verbs("put estimate peg value keep set cap fix target forecast project"),
	/** Bring a number about: "push the number of hungry people past two million". */
	"causing-verb": verbs(
		"bring take push raise drive lift carry send put leave reduce lower cut boost increase",
	),
	/** Bring a level to a number whatever it is a level of: "took sales past 40". */
	"bringing-verb": verbs("bring take push lift drive"),
	/** Done to an object whose number follows: "cut its main rate by 25 basis points". */
	"changing-verb": verbs(
		`cut raise reduce increase lower boost lift hike slash trim bring take push put set keep buy sell value upgrade downgrade limit
		expand double halve triple quadruple treble`,
	),
	/** "Artillery accounted for 31 percent of the total". */
	"accounting-verb": verbs("account constitute represent comprise form"),
	/** Money goes by these: "spent €4.2 million on the wall". */
	"spending-verb": verbs(
		`spend invest pump pour pay plough plow splash splurge lavish squander waste fork shell sink inject put`,
	),
	/** Money is got or given for something by these: "gave $18,000 for a roof". */
	"funding-verb": verbs("give donate raise find earmark allocate set commit"),
	/** "wiping $24 billion off its market value". */
	"removing-verb": verbs("wipe knock shave slash strip cut take lop trim chop erase"),
	/** "Its combined workforce": nouns and adverbs elsewhere. */
	"total-word": words("total combined overall"),
	"adverb-or-noun": words("home back overnight"),
	/** "a care home". */
	"home-word": words("family care nursing retirement mobile funeral"),
	/** Verbs that describe a plural: "40 travel plans". */
	"verb-or-noun": words(
		"cost work lead cut shot use support set hit mark face back cover show vote protest return travel need",
	),
	/** "in second place with 31 percent": where somebody stands has no share. */
	"place-noun": nouns("place spot position seat"),
	/** "third place", "second seed" */
	"rank-noun": words("place spot position seed placed seeded ranked"),
	/** "ranked 10th", "finished in third" */
	"ranking-verb": verbs("rank finish place seed qualify slip drop climb rise stand remain"),
	/** The same of all but the first: who moved first was early. */
	"placing-verb": verbs("come lie sit move run poll"),
	/** Before a place in a ranking: "the former No. 1", "world number one". */
	"rank-lead": words("world ranked ranking seeded former current new global overall state"),
	"rank-link": words("at as from is reach reached"),
	/** What an ordinal tells apart rather than ranks: "the third floor". */
	"ordinal-part": words(
		"term phase round floor person one stage leg part set half quarter session act verse inning innings test",
	),
	/** What is won or scored again: "his ninth title". */
	"won-noun": nouns(
		"title victory win medal trophy crown championship triumph defeat loss goal touchdown interception century signing appearance conviction arrest offence offense nomination podium homer hat-trick dui dwi",
	),
	/** "a distant third" */
	"place-adjective": words("distant close poor strong"),
	/** Behind a place: "third on 11 percent", "second with 40 points", "fourth in the polls". */
	"place-link": words("with on behind in"),
	/** Tell how many there are and stay in the singular: "its 12 million population", "a 15,000 capacity". */
	"sized-noun": words(
		"population capacity workforce audience crowd membership majority attendance turnout electorate readership dead wounded",
	),
	/** Plurals without an ending that stand before other nouns: "police precinct chiefs", "data protection officers". */
	"unmarked-plural": words("police data media staff aircraft fish sheep cattle"),
	"share-noun": nouns(`${fractions} fraction most percent`),
	"fraction-noun": nouns(fractions),
	"adding-verb": verbs("add"),
	/** "halve food rations": the factor is applied to the object. */
	"multiplying-verb": verbs("double triple treble quadruple quintuple halve"),
	/** Before a sum: "spent an estimated $5m". */
	"sum-adjective": words("estimated total us"),
	/** Name a sum or stand before it: "totalling $3m". */
	"sum-link": words("of at worth totalling totaling :"),
	/** Behind "on" and "in" these are no goods: "paid in advance", "spent $5m in total". */
	"no-goods": words("advance return exchange total cash"),
	/** "travelling at 152 km an hour". */
	"motion-verb": verbs(
		"travel move fly drive race speed run sail blow gust spin orbit cruise swim ride flow go",
	),
	/** "bought the site for $80 million". */
	"trading-verb": verbs("buy sell acquire purchase"),
	/** "lasted three weeks" */
	"lasted-word": words("lasts lasted lasting"),
	/** What is sold or asked for so much: "the sale of its unit for $2bn". */
	"price-noun": nouns(
		`sale purchase acquisition deal takeover auction transfer bid offer contract ticket order appeal loan claim lawsuit request
		plan package lease buyout invoice bill settlement agreement`,
	),
	/** "a 12.5 percent tariff on steel". */
	"levy-noun": nouns("tariff tax duty levy surcharge limit cap ban"),
	/** What a sum is: "a loss of 114 million euros from a profit of 37 million". */
	"sum-noun": [
		nouns(
			`profit loss revenue cost debt investment price outflow inflow proceed fund package export import fine dividend bid offer`,
		),
		words(
			"sales income earnings turnover deficit surplus budget value assets spending funding purse prize pot capital cash",
		),
	],
	/** What somebody is paid, pays or is fined: "the average salary of £61,000". */
	"pay-noun": nouns("salary wage fee fine rent bonus pension bill ticket fare income"),
	/** Given or kept for so long: "16 weeks of pay", "80 hours of community service". */
	"due-noun": words(
		"pay leave salary wages service overtime notice holiday supply supplies stock stocks reserves storage rent slurry",
	),
	/** Money whatever stands beside it: "a wage bill of 3.2 million". */
	"sum-alone": nouns(
		"debt profit loss cost revenue turnover budget deficit surplus fine bill wage salary income saving spending funding compensation proceed fee",
	),
	/** Many as one: "a pod of about 70 came ashore". */
	"group-noun": nouns(
		"pod group team crowd crew squad band herd flock panel delegation convoy fleet force brigade gang queue",
	),
	/** Say how much in a picture: "a mountain of debt". */
	"heap-noun": nouns("mountain heap pile flood wave torrent string raft slew spate"),
	/** "most of the funding" */
	"most-word": words("most majority bulk half"),
	/** "62 more than the 270 needed": said of the number that another is compared with. */
	"wanted-participle": words("needed required wanted sought"),
	/** What is set: "where the limit is 90". */
	"limit-noun": nouns("limit"),
	/** In a list of names and their numbers, what may stand before the name or the number: "in Granada just 75,000", "Poland, at 95". */
	"list-link": words("in for at with"),
	/** What stands before the next of such a list. */
	"list-joint": words(", ; and while but – —"),
	/** A level that is passed: "fell below 9,000", "climbed past 200". */
	"level-bound": words("below above beneath past beyond"),
	/** What is told in percent, so that its points are of percent: "cut rates by a quarter point". */
	"percent-rate": [nouns("rate yield"), words("interest inflation unemployment growth lending")],
	/** What one wants and the other gives: "wants 8 percent; the board has offered 4". */
	"bargaining-verb": verbs("offer propose want seek demand accept suggest"),
	/** What goes at so much: "winds of 90 mph". */
	"speed-noun": nouns("wind gust speed limit current"),
	/** Lead to a price: "sold for 24 euros in supermarkets". */
	"selling-verb": verbs("cost sell fetch price retail"),
	/** "40 trucks a day", "passengers per year". */
	"rate-article": words("a an per"),
	"each-word": words("every each per"),
	/** How somebody fared: "South Korea saw a 9 percent fall". */
	"faring-verb": verbs("see post record report suffer enjoy"),
	"including-verb": verbs("include"),
	/** What amounts are quoted per, besides times and measures: "$40 a head". */
	"rate-noun":
		words(`share ton head person unit night ticket bottle piece game household family child student pupil dozen pack packet plate seat
		bag box case set sheet book copy square glass loaf animal dose shot vote minute shift trip ride session visit tablet pill
		megawatt-hour kwh contract point episode capita inhabitant worker employee passenger vehicle car user customer word click room
		bed term semester`),
	/** What a player averages: points, rebounds, assists, steals, blocks a game. */
	"per-game": words("ppg rpg apg spg bpg"),
	/** "square metre", "metric ton" */
	"unit-adjective": words("square cubic metric troy short long"),
	/** "the youngest is 15, the oldest 58" */
	"eldest-word": words("youngest oldest eldest"),
	/** "3 degrees below normal" */
	"norm-word": words("normal average usual"),
	"point-noun": point,
	/** What an index, a price, a house or a ranking goes up and down by: "fell 12 points", "lost 40 seats". */
	"step-noun": [point, nouns("seat place spot"), words("cents pence")],
	/** These have points, and are not so big: "a ten-point plan". */
	"list-of-points": nouns(
		"plan demand agenda programme program proposal manifesto list memorandum declaration strategy roadmap formula framework charter",
	),
	/** "nine points ahead" */
	"point-lead": words("ahead behind clear short shy"),
	/** Between what is counted and its number: "the toll reached 57", "put the toll at 57". */
	"level-lead": words("to at of reached was is hit by"),
};
