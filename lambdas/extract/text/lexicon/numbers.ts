import { nouns, verbs, words } from "./families.ts";

const cardinal =
	words(`one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
	eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety`);
const magnitude = words(
	"hundred hundreds thousand thousands million millions billion billions trillion trillions dozen dozens",
);

/** Words that numbers are spelled with. */
export const NUMBERS = {
	cardinal,
	/** In order, like the cardinals. */
	ordinal:
		words(`first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth
		sixteenth seventeenth eighteenth nineteenth twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth`),
	magnitude,
	/** Numbers that leave open how many. */
	"vague-number": words("several few many some"),
	"number-word": [cardinal, magnitude, words("half")],
	/** "US $3m" */
	"dollar-prefix": words("us some most"),
	"percent-opener": words("percent per % pc pct"),
	/** "an unbeaten half-century" */
	"batting-word": [
		verbs("hit score make strike notch reach post"),
		words("unbeaten maiden fastest his her patient"),
	],
	/** Begin what says how many without a number: "no deaths", "a couple of", "twice as many". */
	"number-opener": words(
		"no none nobody couple pair several few handful twice point nil tens scores lakh lakhs crore crores dozen dozens",
	),
	/** "ground zero", "zero tolerance" */
	"zero-name": words(
		"net ground absolute patient day year tolerance hour waste carbon emission emissions sum gravity covid",
	),
	/** Behind "one" these count nothing: "one day", "one big question". */
	"one-noun": words(
		`day morning afternoon evening night thing way reason point time step hand side another more last such big good great key final like even cannot wonders knows
		needs wants also not said says seems too then just still`,
	),
	/** "from one role to another", "one shop after the next" */
	"turn-link": words("to or after"),
	"other-of-two": words("another other next"),
	/** "two-way", "one-off": a number joined to these counts nothing. */
	"compound-part": words(
		"way time off fold sided pronged tier state star figure digit dimensional on legged child horse",
	),
	/** Counted by a number that is joined to them: "a 15-member council", "40-strong". */
	"joined-noun": [
		nouns(
			`member seat seater team nation country point story storey page room bedroom game match vehicle car ship run goal try vote
			piece item bed unit part stop door wheel shot stroke set play round count volume episode song track justice truck engine alarm bout
			wicket gun lane deck party`,
		),
		words("strong plus odd some times to in"),
	],
	/** Before "half" these make it a part, a player or an adverb: "the second half", "cut in half", "fly half". */
	"half-lead": words(
		`first second other latter former better opening top bottom lower upper northern southern eastern western in each either this
		that every extra centre fly scrum wing to the`,
	),
	/** "Double" is a part of their names: "double digits". */
	"double-noun": [nouns("digit figure standard room agent bed check"), words("jeopardy glazing")],
	"currency-sign": words("$ € £ ¥ ￥ ₹"),
	/** Currencies whose plural is their singular, and which are no other word. */
	"unmarked-currency": words("yen yuan baht renminbi rmb rupiah ringgit euro"),
	"percent-unit": words("% percent percentage pct bps"),
	/** Behind its digits without a blank: "4600m". */
	"magnitude-letter": words("k m bn mn tn b"),
};
