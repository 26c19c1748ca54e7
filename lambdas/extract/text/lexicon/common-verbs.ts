import { words } from "./families.ts";

/**
 * Frequent finite verbs that end a noun phrase when it is read from right to left. Reporting verbs are not here: they have
 * their own list. Forms that are mostly nouns (rise, cut, lead, run) are left out, so this is a list of forms, not lemmas.
 */
export const COMMON_VERBS = {
	/** ", raising the toll to 34": what came of it is no part of that time alone. */
	"result-gerund": words("bringing raising taking lifting pushing leaving"),
	/** How things and people began: "a tower built in 1998". */
	"making-participle": words(
		"built founded established launched born made created elected signed introduced opened released",
	),
	"finite-verb":
		words(`went goes go came comes come took takes take made makes make got gets get gave gives give saw sees won wins
		lost loses met meets ran kept keeps led began begins become became becomes brought brings bought buys buy built builds fell
		grew sent sends send spent spends stood stands sat held holds paid pays sold sells sell fought drew draws drove flew ate
		rose killed injured wounded left arrived returned started stopped ended opened closed moved turned called worked tried
		wants want wanted needs needed used helped failed faced remained remains stayed seems seemed appears appeared happened
		continues increased decreased dropped died dies hired fired joined resigned voted passed signed caused launched
		destroyed attacked forced allowed received gained struck hit hits broke chose wore threw caught taught sought sank shook
		stole swept woke`),
};
