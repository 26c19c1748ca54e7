import { nouns, phrases, verbs, words } from "../families.ts";
import { lemmas, type Measure } from "./measure.ts";

/** Jobs and strikes; elections, parliaments and polls. */
export const WORK_AND_VOTES: readonly Measure[] = [
	{
		name: "jobs cut",
		means: "jobs that go",
		examples: [
			"The bank will cut 1,200 jobs.",
			"Some 300 workers were laid off.",
			"There will be 90 redundancies.",
		],
		kinds: ["count"],
		heads: lemmas("layoff redundancy job-cut lay-off"),
		says: [
			verbs("cut lay_off shed axe slash eliminate lose sack dismiss furlough fire"),
			nouns("job_loss redundancy layoff job_cut"),
			words("redundant at_risk would_go will_go to_go may_go could_go"),
		],
		of: lemmas("job post position role worker employee staff redundancy layoff cut staffer"),
		numberOf: words("jobs posts positions workers redundancies layoffs job_cuts"),
	},
	{
		name: "jobs added",
		means: "jobs that are created",
		examples: ["Employers added 150,000 jobs.", "The plant will create 400 jobs."],
		kinds: ["count"],
		says: [verbs("add create hire recruit"), words("creation new")],
		of: lemmas("job post position role worker employee staff"),
	},
	{
		name: "workforce",
		means: "how many work there",
		examples: ["The company employs 5,400 people.", "It has a workforce of 2,000."],
		kinds: ["count"],
		says: [verbs("employ"), nouns("employee"), words("workforce staff_of payroll headcount")],
		nouns: lemmas("employee workforce headcount"),
		of: lemmas("person people worker employee staff workforce headcount"),
	},
	{
		name: "strikers",
		means: "people on strike",
		examples: ["Some 20,000 nurses walked out.", "About 900 drivers are on strike."],
		kinds: ["count"],
		of: "people",
		heads: lemmas("striker"),
		says: [
			verbs("walk_out"),
			nouns("striker walkout"),
			words("on_strike downed_tools stopped_work stop_work"),
		],
	},
	{
		name: "wage",
		means: "pay for work, or a rise of it",
		examples: ["The minimum wage rises to $15 an hour.", "The union asked for a pay rise of 6 percent."],
		kinds: ["money", "percent"],
		series: true,
		says: [nouns("wage salary"), words("pay_rise pay_increase pay_deal pay_offer hourly_pay annual_pay")],
	},
	{
		name: "seats",
		means: "seats in a parliament or council",
		examples: ["The party won 112 seats.", "It lost 30 seats."],
		kinds: ["count"],
		heads: lemmas("seat constituency"),
		unless: words("stadium arena theatre theater aircraft plane airline hall"),
	},
	{
		name: "votes",
		means: "ballots cast for somebody or something",
		examples: ["She won 1,140 votes.", "The bill passed by 52 votes."],
		kinds: ["count"],
		heads: lemmas("vote ballot"),
	},
	{
		name: "vote share",
		means: "part of the vote, counted, projected or polled",
		examples: ["The party took 34 percent of the vote.", "An exit poll gave her 51 percent."],
		kinds: ["percent"],
		says: [
			nouns("exit_poll"),
			words(
				"of_vote of_votes of_the_vote of_the_votes vote_share share_of_the_vote vote_cast votes_cast voters_would",
			),
			phrases("backed|backing him|her", "backed|backing the party"),
		],
	},
	{
		name: "turnout",
		means: "how many of those who may vote did",
		examples: ["Turnout was 93.87 percent.", "Only 41 percent of voters took part."],
		kinds: ["percent", "count"],
		says: [
			words("turnout turn-out voter_participation went_to_the_polls cast_ballots cast_their_ballots"),
			phrases("voters|electorate took part"),
		],
	},
	{
		name: "approval",
		means: "how many approve of somebody",
		examples: ["His approval rating fell to 38 percent."],
		kinds: ["percent"],
		series: true,
		says: [
			verbs("disapprove"),
			phrases("approves|approved|approving of"),
			words("approve approval disapproval favourable favorable favourability favorability"),
		],
	},
	{
		name: "margin",
		means: "the distance between two candidates, or a poll's error",
		examples: ["She leads by 6 points.", "The poll has a margin of error of 3 points."],
		kinds: ["percentage-points", "percent", "count"],
		of: lemmas("point"),
		says: [
			words("margin margin_of_error ahead_of ahead_by a_lead_of"),
			phrases("lead|leads|leading him|her|them|by"),
		],
		unless: nouns("ebitda_margin profit_margin operating_margin gross_margin"),
	},
];
