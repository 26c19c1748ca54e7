import { type Measure, words } from "../measure.ts";

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
		heads: words("layoff redundancy job-cut lay-off"),
		level: /\bnumber of (?:jobs|posts|positions|workers|redundancies|layoffs|job cuts)\b/,
		words:
			/\b(?:cut(?:ting|s)?|lay(?:s|ing)? off|laid off|shed(?:ding|s)?|axe[sd]?|axing|slash(?:ed|ing|es)?|eliminat(?:ed|ing|es?)|los[te]s?|losing|job losses|redundan(?:t|cies|cy)|layoffs?|job cuts|at risk|sack(?:ed|ing)?|dismissed|furloughed|fired|(?:would|will|to|may|could) go)\b/g,
		of: /^(?:job|post|position|role|worker|employee|staff|redundancy|layoff|job cut|cut|staffer)$/,
	},
	{
		name: "jobs added",
		means: "jobs that are created",
		examples: ["Employers added 150,000 jobs.", "The plant will create 400 jobs."],
		kinds: ["count"],
		words: /\b(?:add(?:ed|ing|s)?|creat(?:ed|ing|es?|ion)|hir(?:ed|ing|es?)|recruit(?:ed|ing|s)?|new)\b/g,
		of: /^(?:job|post|position|role|worker|employee|staff)$/,
	},
	{
		name: "workforce",
		means: "how many work there",
		examples: ["The company employs 5,400 people.", "It has a workforce of 2,000."],
		kinds: ["count"],
		words: /\b(?:employ(?:s|ed|ing|ees?)?|workforce|staff of|payroll|headcount)\b/g,
		nouns: words("employee workforce headcount"),
		of: /^(?:person|people|worker|employee|staff|workforce|headcount)$/,
	},
	{
		name: "strikers",
		means: "people on strike",
		examples: ["Some 20,000 nurses walked out.", "About 900 drivers are on strike."],
		kinds: ["count"],
		of: "people",
		heads: words("striker"),
		words: /\b(?:on strike|strikers?|walk(?:ed|ing)? out|downed tools|walkout)\b/g,
	},
	{
		name: "wage",
		means: "pay for work, or a rise of it",
		examples: ["The minimum wage rises to $15 an hour.", "The union asked for a pay rise of 6 percent."],
		kinds: ["money", "percent"],
		series: true,
		words: /\b(?:wages?|salar(?:y|ies)|pay (?:rise|increase|deal|offer)|hourly pay|annual pay)\b/g,
	},
	{
		name: "seats",
		means: "seats in a parliament or council",
		examples: ["The party won 112 seats.", "It lost 30 seats."],
		kinds: ["count"],
		heads: words("seat constituency"),
		not: /\b(?:stadium|arena|theatre|theater|aircraft|plane|airline|hall)\b/,
	},
	{
		name: "votes",
		means: "ballots cast for somebody or something",
		examples: ["She won 1,140 votes.", "The bill passed by 52 votes."],
		kinds: ["count"],
		heads: words("vote ballot"),
	},
	{
		name: "vote share",
		means: "part of the vote, counted, projected or polled",
		examples: ["The party took 34 percent of the vote.", "An exit poll gave her 51 percent."],
		kinds: ["percent"],
		words:
			/\b(?:of (?:the )?votes?|vote share|share of the vote|exit polls?|votes? cast|voters would|back(?:ed|ing) (?:him|her|the party))\b/g,
	},
	{
		name: "turnout",
		means: "how many of those who may vote did",
		examples: ["Turnout was 93.87 percent.", "Only 41 percent of voters took part."],
		kinds: ["percent", "count"],
		words:
			/\b(?:turn-?out|voter participation|went to the polls|cast (?:their )?ballots|(?:voters|voted|electorate)(?: \p{L}+){0,2} took part|of (?:registered |eligible )?voters took part)\b/gu,
	},
	{
		name: "approval",
		means: "how many approve of somebody",
		examples: ["His approval rating fell to 38 percent."],
		kinds: ["percent"],
		series: true,
		words: /\b(?:approv(?:al|e|ed|es)(?: ratings?)?|disapprov(?:al|e|ed)|favou?rab(?:le|ility))\b/g,
	},
	{
		name: "margin",
		means: "the distance between two candidates, or a poll's error",
		examples: ["She leads by 6 points.", "The poll has a margin of error of 3 points."],
		kinds: ["percentage-points", "percent", "count"],
		of: /^point$/,
		words: /\b(?:margin(?: of error)?|lead(?:s|ing)? (?:him|her|them|by)|ahead (?:of|by)|a lead of)\b/g,
		not: /\b(?:EBITDA|profit|operating|gross) margins?\b/,
	},
];
