import { verbs, words } from "./families.ts";
import { NOUN_PHRASES } from "./noun-phrases.ts";

/** Words that tell whether what a date dates has been or is to come. */
export const TENSE = {
	"future-word":
		words(`will ’ll 'll shall would could may might due scheduled slated upcoming forthcoming planned plans planning
		expects expected expecting hopes hoping intends tomorrow ahead looming pending forecast projected`),
	"past-verb": [
		NOUN_PHRASES["irregular-past"],
		words(
			"was were had did has been left hit cut cost put set beat died rejected shut jumped spread read n't",
		),
	],
	/** "Is held", "be set": what happens, not what happened. */
	"be-participle": words("held set cut put shot sold sent met made found left paid built read brought"),
	/** Present forms that announce: "the summit opens on Thursday". */
	announcing:
		words(`begins begin starts start opens open resumes resume runs run takes take meets meet votes vote faces face
		returns return travels travel goes go visits visit plays play hosts host heads head arrives arrive ends end expires expire
		closes close kicks kick marks mark comes reopens reopen launches launch concludes conclude finishes finish
		premieres premiere debuts airs leaves leave joins join assumes departs depart retires retire lasts`),
	/** "Agreed to meet", "due to open". */
	"before-infinitive":
		words(`agreed agrees agree plan plans planned expected expect expects due set scheduled slated likely wants
		want hope hopes hoped vowed vows promised promises ready about going is are ’s 's intends intend refused pledged deadline
		poised bound certain sure unlikely able time`),
	"scheduled-ing":
		words(`holding meeting visiting travelling traveling hosting arriving returning opening starting beginning going
		playing voting speaking heading leaving launching flying organizing organising planning`),
	seeming: [
		verbs("seem appear"),
		words("believed thought known said found claimed proved happened used had want wanted"),
	],
	arranged: words("scheduled slated due expected planned set"),
	/** Verbs whose date is to come whatever their tense: "adjourned until April". */
	"put-off":
		words(`adjourned postponed delayed deferred extended suspended closed shut banned barred remanded halted valid put
		moved pushed rescheduled prolonged renewed forward`),
	/** "First set for June 15 and then for the 22nd". */
	"at-first-word": words("first originally initially once"),
	"delivery-word": words("delivery deliveries futures contract contracts"),
};
