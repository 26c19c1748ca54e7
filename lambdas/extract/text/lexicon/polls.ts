import { nouns, verbs, words } from "./families.ts";

/** What polls are told with. */
export const POLLS = {
	/** "58 percent approve, with 21 percent against". */
	"stance-word": words("against opposed undecided unsure"),
	/** Who polls, and what is asked. */
	"poll-maker": [nouns("pollster"), words("questionnaire barometer")],
	"other-poll": words("recent previous earlier last"),
	"earlier-poll": words("previous earlier"),
	"election-word": [nouns("average election"), words("exit")],
	"share-verb": words("of say said"),
	/** Opens a sentence with a share or a group: "Among men", "Another 12 percent". */
	"result-opening": words("among another a"),
	"percent-word": words("percent % percentage"),
	/** How those asked answer: "79 percent said they would leave". */
	"answering-verb": verbs("say think believe expect agree feel answer"),
	/** Tells what those asked say, or whom they back. */
	"poll-answer": [
		nouns("respondent"),
		verbs("trail back favor favour approve disapprove oppose agree disagree prefer"),
		words("surveyed asked undecided lead leads ahead"),
	],
};
