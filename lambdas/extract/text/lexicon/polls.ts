import { nouns, verbs, words } from "./families.ts";

/** What polls are told with. */
export const POLLS = {
	"percent-word": words("percent % percentage"),
	/** Tells what those asked say, or whom they back. */
	"poll-answer": [
		nouns("respondent"),
		verbs("trail back favor favour approve disapprove oppose agree disagree prefer"),
		words("surveyed asked undecided lead leads ahead"),
	],
};
