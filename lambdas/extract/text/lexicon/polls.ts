import { nouns, verbs, words } from "./families.ts";

/** What polls are told with. */
export const POLLS = {
	/** "58 percent approve, with 21 percent against". */
	"stance-word": words("against opposed undecided unsure"),
	/** Who polls, and what is asked. */
	"poll-maker": [nouns("pollster"), words("questionnaire barometer")],
	/** Of votes to come, where "points" are of percent: "a 10-point lead among voters". */
	"electoral-word": nouns(
		"poll pollster voter primary caucus ballot electorate referendum election candidate nominee",
	),
	/** "a 10-point lead" */
	"lead-noun": nouns("lead advantage edge margin gap deficit swing"),
	"leading-word": [verbs("lead trail win lose beat defeat carry"), words("ahead behind")],
	"other-poll": words("recent previous earlier last"),
	"earlier-poll": words("previous earlier"),
	"election-word": [nouns("average election"), words("exit")],
	"share-verb": words("of say said"),
	/** Opens a sentence with a share or a group: "Among men", "Another 12 percent". */
	"result-opening": words("among another a"),
	/** Out of how many: "three in 10". */
	"share-base": words("3 4 5 6 10 100 three four five six ten"),
	"asking-participle": words("asked"),
	respondent: nouns("respondent"),
	"percent-word": words("percent % percentage"),
	/** How those asked answer: "79 percent said they would leave". */
	"answering-verb": verbs("say think believe expect agree feel answer respond"),
	/** "surveyed 1,000 adults": whose answers are told in shares. */
	"polling-verb": verbs("poll survey interview"),
	/** What is cast, and who casts it: "50 percent of the vote". */
	"ballot-noun": nouns("vote ballot electorate"),
	/** Who is backed by a share has it by these: "Rubio won 22 percent". */
	"share-getting-verb": [
		verbs(
			"have win get receive take draw earn garner poll score gain attract secure capture claim command hold need",
		),
		words("snagged"),
	],
	/** Between who has a share and the share: "Cruz at 17 percent". */
	"share-link": words("at with on"),
	/** Between the shares of two: "47 percent to 43 percent". */
	"share-joint": words("to versus vs against"),
	/** Tells what those asked say, or whom they back. */
	"poll-answer": [
		nouns("respondent"),
		verbs(
			"trail back favor favour approve disapprove oppose agree disagree prefer name choose consider view call",
		),
		words("surveyed asked undecided lead leads ahead"),
	],
};
