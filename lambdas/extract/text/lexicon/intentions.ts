import { nouns, verbs, words } from "./families.ts";

const predicted = words("expected projected forecast predicted anticipated");

/** What is meant to come: forecasts, plans, targets. */
export const INTENTIONS = {
	/** After "be", without "to": "winds of 70 km/h are forecast for Friday". Before an amount: "a forecast 3 percent". */
	"predicted-word": predicted,
	/** After "be", before "to": "is expected to reach", "are due to". */
	"bound-to-come": [predicted, words("likely set due poised bound going certain unlikely tipped")],
	"bound-by-plan": words("planned scheduled slated supposed meant intended"),
	/** Before "to": "plans to cut 900 jobs". */
	"planning-verb": [
		verbs("plan intend aim seek hope propose pledge promise vow"),
		// "anyone wanting to learn", "we were prepared to", "agreeing to stay out" plan nothing
		words("want wants wanted agree agrees agreed voted decides decided prepares preparing commits committed"),
	],
	/** Before "to" and a verb, or "for" and an amount: "a proposal to deport 900", "his plan for a 3 percent levy". */
	"planning-noun": nouns("plan proposal"),
	/** Before "to" and a verb that one does of one's own will: "signed a deal to buy 40 planes". */
	"agreeing-noun": nouns("agreement deal contract pact intention commitment"),
	/** Before "for" and an amount: "its claim for $40 million". */
	"asking-noun": nouns("claim request plea bid"),
	"expecting-word": words("expects expect expecting"),
	/** "a planned 300 job cuts" */
	"planned-word": words("planned proposed"),
	/** "aims to plant 40 trees" */
	"aiming-verb": [verbs("aim"), words("pushing campaigning lobbying")],
	/** Say what may come; "can", "must" and "should" say what is. */
	"coming-modal": words("could may might will would 'll ’ll"),
	/** The verb of what depends on a condition: "if it rains, 40 could drown". */
	"conditional-modal": words("would could might may will can should"),
	/** Behind "the", those just told of: "the two", "the three". */
	"small-group": words("two three four five six pair"),
	/** Before what is not yet decided: "is considering buying 40 planes". */
	"weighing-word": words("considering weighing mulling contemplating"),
	/** Open a condition without "if": "Should it rain, …". */
	"inverting-modal": words("should had were"),
	/** "would have cost": it did not happen. */
	"unreal-modal": words("would could"),
	/** "may have cost": nobody knows whether it did. */
	"unsure-modal": words("might may"),
	/** "she would need a two-thirds majority": would on a condition, whoever says it. */
	"needing-verb": words("need require like prefer want take have cost mean"),
	/** What "will" does of somebody's own will: "will hire 300 people" is a plan, "will reach 5 percent" a forecast. */
	"willed-verb":
		words(`hire recruit employ build invest spend pay send deploy open close shut buy acquire sell cut slash lay dismiss fire
			raise lower shed launch offer provide give donate allocate create deliver release publish withdraw impose introduce increase
			reduce contribute dispatch order install plant supply lend borrow issue accept admit resettle deport train move relocate
			construct fund finance commit fly operate evacuate vaccinate scrap eliminate hold sign host join receive stay start begin
			test travel`),
	/** Behind "would be" somebody's doing too: "said 300 beds would be added". */
	"done-word": words(
		"added joined freed reinstated rehired repaired replaced demolished rebuilt returned compensated",
	),
	/** "Under the plan, 640 people would go." */
	"plan-noun": [nouns("plan scheme programme program"), words("roadmap blueprint")],
	/** "dropped its bid to": what may come to nothing. */
	"droppable-noun": nouns("plan proposal bid"),
	/** What becomes of a plan that comes to nothing. */
	"dropping-verb": verbs("drop scrap abandon shelve cancel ditch withdraw halt suspend axe reverse reject"),
	/** "backed away from a plan to" */
	"leaving-word": words("away off out back"),
	/** "would later lose": told from the time before it. */
	"afterwards-word": words("later eventually ultimately soon subsequently"),
	/** Open an aside that states what it says: "inflation, now at 9 percent, would fall". */
	"aside-opening": words("now currently at already about around up down from still enough twice"),
	/** Behind a comma these sum up what was told: ", a move that would save $5 million". */
	"summing-noun": words("move step decision plan deal measure change figure sum number rise cut"),
	/** Between "the" and a number of what is known: "the top two", "its remaining 12". */
	"picking-word": words("top other remaining usual current existing average same"),
	/** Before a number of what has been: "the past five years", "the previous 6,500 yuan". */
	"former-word": words("past previous preceding"),
	/** Open a sentence with what is so: "With 35 at stake, she will gain 18", "After 30 years in print, the paper will close". */
	"circumstance-word": words("after with despite given following amid besides unlike among"),
	/** "few, if any", "if anything": no condition. */
	"aside-of-if": words("any anything ever"),
	/** With "you will" these tell what is there: "you will find the largest, with 40 rooms". */
	"noticing-verb": words("find see notice"),
	/** Behind "could be": what anybody noticed was there. */
	"noticed-word": words("seen heard found felt"),
	/** Who wants to do this does it: "I want to thank our two coaches". */
	"courtesy-verb": words("thank congratulate apologise apologize welcome remind"),
	/** Before what somebody may have done: "potentially affecting millions". */
	"perhaps-word": words("potentially possibly perhaps"),
	/** Behind these "if" asks or compares: "asked if 40 had died", "even if". */
	"asking-word": words("as even asked ask know see wonder wondered not unclear clear determine say and"),
};
