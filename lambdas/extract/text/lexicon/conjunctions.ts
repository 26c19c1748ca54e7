import { words } from "./families.ts";

const and = words("and or nor & plus");
const but = words("but yet");
const relative = words("who whom whose which that");

export const CONJUNCTIONS = {
	and,
	but,
	coordinator: [and, but],
	subordinator:
		words(`because if when while although though whereas after before since until till unless as where whether once
		than how why what so lest whenever wherever`),
	/** "while 40 died": a clause that stands against the one before it. */
	concessive: words("while whereas although though"),
	/** Behind these a clause says of the noun before what somebody says of it: "the sum that they say they need". */
	"clause-opener": words("that which what"),
	/** Open a question that is reported: "asked whether 40 had died". */
	"question-word": words("how why what where whether if which who"),
	/** Open what a number is set beside: "40, according to police", "40, compared with 30". */
	"comparing-participle": words("according compared"),
	/** "26.1 million passengers, compared with 26.3 million". */
	/** "…, among them four children", "…, half of them children" */
	"part-opening": words("among including half most many some"),
	"set-against": words("compared against versus vs opposed"),
	/** "grew 0.3 percent, beating the 0.1 percent economists had expected" */
	"outdoing-gerund": words(
		"beating missing topping exceeding matching surpassing undershooting overshooting besting",
	),
	/** What stands in a comparison of two levels: "from 40", "than 40". */
	"change-joint": words("from to than and against compared"),
	/** Compare or measure: no clause follows. */
	"comparing-conjunction": words("than as how"),
	/** Before "-ing" of who speaks: "began by saying". */
	"gerund-lead": words("by while before after in"),
	/** Behind ", but" these go on with what is said: "but that", "but only". */
	"but-goes-on": words("only the that this"),
	/** Open what led to the clause before: "was put off after engineers found 2 leaks". */
	"reason-conjunction": words("because after as when since"),
	/** Open a clause that tells when: "When it opened in 2009, …". */
	"meanwhile-conjunction": words("when as while since"),
	/** Open a part of a sentence that is of the same time as the part before: ", when they lost 5-0", ", with 40 hurt". */
	"time-keeper": words("when with where among"),
	/** "annulled last week, along with a hundred others" */
	"together-word": words("along together"),
	/** Before a date or a number these are prepositions: "since January", "after 40 days". */
	"timely-conjunction": words("since until till before after"),
	/** One subject, two verbs: "Brent rose 3 percent and settled at $70". */
	"verb-joint": words("and but then before to"),
	relative,
	/** Parts a clause from what is told before it: no change word governs over it. */
	"clause-word": [relative, but, words("when after before while because if said")],
};
