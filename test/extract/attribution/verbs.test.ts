import { describe, expect, test } from "vitest";
import { said } from "./said.ts";

describe("a source before its cue", () => {
	test.each([
		[
			"Police in Lima said that at least 40 people had died.",
			"Police in Lima | said | that at least 40 people had died",
		],
		["The IMF says growth will slow to 3 percent.", "The IMF | says | growth will slow to 3 percent"],
		[
			"Jane Doe, 45, a nurse at the hospital, said 30 patients had been admitted.",
			"Jane Doe, 45, a nurse at the hospital | said | 30 patients had been admitted",
		],
		[
			"John Smith, a professor at the University of California, Davis, said 40 people had died.",
			"John Smith, a professor at the University of California, Davis | said | 40 people had died",
		],
		[
			"Officials who asked not to be named said 12 people died.",
			"Officials who asked not to be named | said | 12 people died",
		],
		[
			"Two officials, speaking on condition of anonymity, said the strike killed 14 people.",
			"Two officials | said | the strike killed 14 people",
		],
		[
			"A person close to the talks said the price was $3 billion.",
			"A person close to the talks | said | the price was $3 billion",
		],
		[
			"Acme (NYSE: ACM) said Thursday that profit rose 12% to $3.4 billion.",
			"Acme (NYSE: ACM) | said | that profit rose 12% to $3.4 billion",
		],
		["Insurers on Monday estimated losses of $3 billion.", "Insurers | estimated | losses of $3 billion"],
		[
			"The mayor wrote on Telegram that 20 people were trapped.",
			"The mayor | wrote | that 20 people were trapped",
		],
		["The health ministry put the toll at 40.", "The health ministry | put | the toll at 40"],
		[
			"Prime Minister Anna Berg pledged 3 billion euros for the region.",
			"Prime Minister Anna Berg | pledged | 3 billion euros for the region",
		],
		[
			"Economists at Goldman Sachs forecast growth of 2.1 percent this year.",
			"Economists at Goldman Sachs | forecast | growth of 2.1 percent this year",
		],
		["Prosecutors accuse him of stealing $40 million.", "Prosecutors | accuse | him of stealing $40 million"],
		[
			"The militants claimed to have killed 200 soldiers.",
			"The militants | claimed | to have killed 200 soldiers",
		],
		[
			"Scientists warn 1 million species face extinction.",
			"Scientists | warn | 1 million species face extinction",
		],
		["The agency warned of a 40 percent rise.", "The agency | warned | of a 40 percent rise"],
		["The bank pencilled in growth of 3 percent.", "The bank | pencilled in | growth of 3 percent"],
		[
			"The critics have in particular noted that 40 people fled.",
			"The critics | noted | that 40 people fled",
		],
		["The Legion has twice complained that 40 were lost.", "The Legion | complained | that 40 were lost"],
	])("%s", (text, line) => {
		expect(said(text)).toEqual([line]);
	});
});

describe("a source behind what it says", () => {
	test.each([
		["The toll rose to 34, officials said.", "officials | said | The toll rose to 34"],
		[
			"Some 2.3 million people have fled, says the UN refugee agency.",
			"the UN refugee agency | says | Some 2.3 million people have fled",
		],
		[
			"The price is $3 billion, two people familiar with the matter said on Monday.",
			"two people familiar with the matter | said | The price is $3 billion",
		],
		[
			"One in five adults has long COVID, a new study suggests.",
			"a new study | suggests | One in five adults has long COVID",
		],
		[
			"The economy added 200,000 jobs in May, Labor Department data showed on Friday.",
			"Labor Department data | showed | The economy added 200,000 jobs in May",
		],
		[
			"The toll rose to 34, according to the coast guard.",
			"the coast guard | according to | The toll rose to 34",
		],
		["Forty people died, per the coroner.", "the coroner | per | Forty people died"],
		[
			"Nine children died, said Dr. Awa Keita of the clinic.",
			"Dr. Awa Keita of the clinic | said | Nine children died",
		],
		[
			"Forty people fled, said county sheriff Lt. Gov. Ruth Amani on Monday.",
			"county sheriff Lt. Gov. Ruth Amani | said | Forty people fled",
		],
		[
			"The cost is $3 million, according to spokesman J. R. Holt.",
			"spokesman J. R. Holt | according to | The cost is $3 million",
		],
		[
			"Some 300 jobs will go, said Acme Inc. chief Bo Li.",
			"Acme Inc. chief Bo Li | said | Some 300 jobs will go",
		],
	])("%s", (text, line) => {
		expect(said(text)).toEqual([line]);
	});

	test("a passive's agent owns both sides, and ends before what it was put at", () => {
		expect(said("The loss was put by the Grain Board at about $3 billion.")).toEqual([
			"the Grain Board | put by | The loss",
			"the Grain Board | put by | at about $3 billion",
		]);
	});

	test("what something means is not what it says", () => {
		expect(said("Wages grew, meaning that real pay has risen by 2 percent.")).toEqual([]);
	});

	test("a survey's source goes on over who published it and when", () => {
		expect(
			said(
				"One in six will leave, according to a survey of 8,400 staff published on Tuesday by the Care Guild.",
			),
		).toEqual([
			"a survey of 8,400 staff published on Tuesday by the Care Guild | according to | One in six will leave",
		]);
	});

	test("a share of those asked is no source", () => {
		expect(said("Two-thirds said they would vote, and 12 percent had not decided.")).toEqual([]);
	});

	test("a source in the middle owns both sides", () => {
		expect(said("The company, officials said, would cut 300 jobs.")).toEqual([
			"officials | said | The company",
			"officials | said | would cut 300 jobs",
		]);
		expect(said("The cost, he estimated, was $40 million.")).toEqual([
			"he | estimated | The cost",
			"he | estimated | was $40 million",
		]);
	});
});

describe("phrases that name a source", () => {
	test.each([
		["According to the UN, 40 people died.", "the UN | According to | 40 people died"],
		[
			"As the ministry announced on Monday, 40 schools will close.",
			"the ministry | announced | 40 schools will close",
		],
		["By the UN's count, 40 were killed.", "the UN's count | By | 40 were killed"],
		[
			"In a poll by Ipsos, 60 percent of voters backed the plan.",
			"a poll by Ipsos | In | 60 percent of voters backed the plan",
		],
		["In the words of the mayor, 300 homes were lost.", "the mayor | In the words of | 300 homes were lost"],
	])("%s", (text, line) => {
		expect(said(text)).toEqual([line]);
	});
});

describe("documents, data and polls", () => {
	test.each([
		[
			"A survey by Pew found that 60 percent of Americans disapprove.",
			"A survey by Pew | found | that 60 percent of Americans disapprove",
		],
		[
			"A Pew survey published on Monday found 60 percent of Americans disapprove.",
			"A Pew survey published on Monday | found | 60 percent of Americans disapprove",
		],
		[
			"Data from the Labor Department showed the economy added 200,000 jobs.",
			"Data from the Labor Department | showed | the economy added 200,000 jobs",
		],
		[
			"An EU-led survey found that 12 percent of farms had closed.",
			"An EU-led survey | found | that 12 percent of farms had closed",
		],
	])("%s", (text, line) => {
		expect(said(text)).toEqual([line]);
	});
});

describe("nouns and passives", () => {
	test("the owner of an estimate is its source", () => {
		expect(said("The central bank's forecast of 3 percent growth was too rosy.")).toEqual([
			"The central bank | forecast | 3 percent growth",
		]);
		expect(said("A Reuters tally of 300 deaths was published.")).toEqual(["Reuters | tally | 300 deaths"]);
	});

	test("the agent of a passive is the source of both sides", () => {
		expect(said("The damage is estimated by insurers at $3 billion.")).toEqual([
			"insurers | estimated by | The damage",
			"insurers | estimated by | at $3 billion",
		]);
		expect(said("The toll was put at 40 by the health ministry.")).toContain(
			"the health ministry | put | at 40",
		);
	});
});

describe("several statements in a sentence", () => {
	test("each claim has its own source", () => {
		expect(said("The health ministry put the toll at 40, while the rebels claimed 300 had died.")).toEqual([
			"The health ministry | put | the toll at 40",
			"the rebels | claimed | 300 had died",
		]);
	});

	test("a verb behind 'and' shares its subject", () => {
		expect(said("The bank cut its rate and said inflation would fall to 2 percent.")).toEqual([
			"The bank | said | inflation would fall to 2 percent",
		]);
	});

	test("'adding that' goes on with the same speaker", () => {
		expect(said("She said 300 had died, adding that another 50 were missing.")).toEqual([
			"She | said | 300 had died",
			"She | adding | that another 50 were missing",
		]);
	});

	test("'it' that stands for the speaker is the speaker", () => {
		expect(said("The company said it expects revenue of $3 billion.")).toEqual([
			"The company | said | it expects revenue of $3 billion",
		]);
	});

	test("what a relative clause says ends with it", () => {
		expect(said("Beijing, which says 40 of its soldiers died, has sent more troops.")).toEqual([
			"Beijing | says | 40 of its soldiers died",
		]);
	});
});
