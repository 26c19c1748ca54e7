import { describe, expect, test } from "vitest";
import { said } from "./said.ts";

describe("who does something and says nothing by it", () => {
	test.each([
		"The bay offers wide views, as well as dozens of caves that draw walkers.",
		"Ana Lund was teaching a table of children how to braid when one child began to sing.",
		"“The Wall” will tell the story of six guards who held it.",
		"Since 1972, only three seasons have featured contested finals in both leagues.",
		"Lund tied an NFL record with nine wins as a coach.",
		"Orlo Air maintained all its crews for two years to avoid delays as pilots must train often.",
		"The club seeks its third win in a row.",
		"The deal means that 40 jobs are lost.",
		"The film will tell the story of six guards who held it after dozens of men came.",
		"Orlo boasts 40 museums.",
		"The war claimed 900 lives, including 40 children.",
		"Spills reported: 2023, 61; 2024, 74.",
		"The game turned as the Orlo Jays added a point to their lead when the center made a three-point play.",
		"Photos posted by the mayor of 40 men went round.",
	])("%s", (text) => expect(said(text)).toEqual([]));
});

describe("who asks for a sum, or offers one", () => {
	test.each([
		["The union maintains 40 clerks were dismissed.", "The union | maintains | 40 clerks were dismissed"],
		["The bank offered $3 million for the site.", "The bank | offered | $3 million for the site"],
		[
			"Ms. Berg seeks an additional $1 million in revenue.",
			"Ms. Berg | seeks | an additional $1 million in revenue",
		],
		[
			"The $44 cap proposed by the Fair Fares Council failed.",
			"the Fair Fares Council | proposed by | The $44 cap",
		],
	])("%s", (text, expected) => expect(said(text)).toContain(expected));
});

test("a share of those asked answers, and is no source", () => {
	expect(
		said("A full 79 percent of Whigs say they would be pleased, and only 49 percent of Tories do."),
	).toEqual([]);
	expect(said("A strong majority of voters say they follow it; 26 percent say they do not.")).toEqual([]);
	expect(said("The majority of the court said 40 men must be freed.")).toHaveLength(1);
	expect(said("Seventy-two percent now believe he could win.")).toEqual([]);
	expect(said("Most analysts said profit fell by 3 percent.")).toHaveLength(1);
});

describe("a poll's results", () => {
	const POLL = "A poll by Orlo College found that the mayor leads.";
	const results = (text: string) =>
		said(`${POLL} ${text}`)
			.filter((line) => line.startsWith("A poll by Orlo College"))
			.map((line) => line.split(" | ")[2]);

	test("go on where those asked answer a question, whoever is named in it", () =>
		expect(
			results(
				"When asked if the mayor's claim that it would work was right, 59 percent said no.\n\nLess than a third agreed with him, while 13 percent were unsure. And when asked whom they trust, the vast majority – 55 percent – named Holm. Berg was second, gaining 16 percent of the vote.",
			),
		).toEqual([
			"that the mayor leads",
			"59 percent said no",
			"Less than a third agreed with him, while 13 percent were unsure",
			"the vast majority – 55 percent – named Holm",
			"Berg was second, gaining 16 percent of the vote",
		]));
	test("go on in a paragraph of their own behind those who comment on them", () =>
		expect(results("“He is new,” said Ana Lund, 45.\n\nJust 30 percent of voters call him honest.")).toEqual([
			"that the mayor leads",
			"Just 30 percent of voters call him honest",
		]));
	test("are not what else the text tells shares of", () =>
		expect(
			results(
				"Some 40 percent back him. Orlo grows one-fifth of the wheat.\n\nPrices rose by 3 percent in May.",
			),
		).toEqual(["that the mayor leads", "Some 40 percent back him"]));
});

describe("who speaks through what he issues, and in whose words", () => {
	test.each([
		[
			"The firm released a statement confirming it will hire 216 drivers.",
			"The firm | confirming | it will hire 216 drivers",
		],
		[
			"The agency issued a report showing 40 wells had dried up.",
			"The agency | showing | 40 wells had dried up",
		],
		[
			"The agency has identified about 10,000 sites that were infected.",
			"The agency | identified | about 10,000 sites that were infected",
		],
		[
			"Vera Lund said, ‘I thank my sponsors and two coaches, Ann Holm and Bo Berg, and the club.",
			"Vera Lund | said | ‘I thank my sponsors and two coaches, Ann Holm and Bo Berg, and the club.",
		],
		["‘Twas late when “40 men came,” said Ana Lund.", "Ana Lund | said | ‘Twas late when “40 men came,”"],
		["«Zero deaths. We go on», as posted by the mayor.", "the mayor | posted by | «Zero deaths. We go on»"],
		[
			"The bank proposed an option to buy 72 flats, including those in the park, with an option for 40 more.",
			"The bank | proposed | an option to buy 72 flats, including those in the park, with an option for 40 more",
		],
		[
			"“We had two,” wrote Lund. “I asked for 10 men. They gave none,” he added.",
			"he | added | “I asked for 10 men. They gave none,”",
		],
		["In Vera Holm's words, one country is not enough.", "Vera Holm | In | one country is not enough"],
		[
			"Some 40 boats sank, harbour chief Amin Kole was quoted as saying by AFP.",
			"harbour chief Amin Kole | quoted as saying | Some 40 boats sank | via AFP",
		],
		[
			"“We need help,” said Ray Lund, managing director of Orlo Bank, who estimated that 400 flats are empty.",
			"Ray Lund, managing director of Orlo Bank | estimated | that 400 flats are empty",
		],
		[
			"The firm sued the city for 12 million euros it says is owed for the line.",
			"it | says | 12 million euros",
		],
	])("%s", (text, expected) => expect(said(text)).toContain(expected));
});

describe("who speaks is", () => {
	test.each([
		[
			"“It is new,” Lund points out.\n\n“Can you name one of 40?” he asks.\n\n“I can point to two,” Lund answers.",
			"Lund | answers | “I can point to two,”",
		],
		[
			"Hours later, Lund returned it to Berg, telling Reuters, “We have had 40 years.”",
			"Lund | telling | “We have had 40 years.” | via Reuters",
		],
		[
			"Tuesday in Orlo, after winning 40 seats in the south, Gov. John Lund, said, “I have 40 men.”",
			"Gov. John Lund | said | “I have 40 men.”",
		],
	])("%s", (text, expected) => expect(said(text)).toContain(expected));
	test.each([
		"The men most often described as Whigs took 61 percent.",
		"Not everyone was claiming 40 of them.",
		"The files included 44 emails that were not among 55,000 pages.",
		"He kept the delegates at the last contested convention of 40.",
		"Orlo Partners is advising the group on its $72 billion sale.",
		"Clubs survive by cutting fees, and offering meals that go far beyond 9 courses.",
	])("nobody: %s", (text) => expect(said(text)).toEqual([]));
});

describe("a document tells", () => {
	test.each([
		["The Post has seen documents showing 40 people had come.", "documents | showing | 40 people had come"],
		[
			"Berg, in the wake of a new poll showing him down to 14 percent, said he would stay.",
			"a new poll | showing | him down to 14 percent",
		],
		[
			"Holm leads, with the new Orlo survey finding that 45 percent back Mrs. Holm and 42 percent Mr. Berg.",
			"the new Orlo survey | finding | that 45 percent back Mrs. Holm and 42 percent Mr. Berg",
		],
		[
			"Analysis of account movements also shows that he made three payments.",
			"Analysis of account movements | shows | that he made three payments",
		],
		[
			"An Orlo gauge of risk showed Maravia at 2.4 percent.",
			"An Orlo gauge of risk | showed | Maravia at 2.4 percent",
		],
		["Records kept by the town showed that 40 died.", "Records kept by the town | showed | that 40 died"],
		[
			"In an Orlo Post poll last month, Lund led by 10 points.",
			"an Orlo Post poll | In | Lund led by 10 points",
		],
		[
			"Lund leads by 10 points, according to an Orlo poll taken last week.",
			"an Orlo poll taken last week | according to | Lund leads by 10 points",
		],
		["An Orlo poll out Monday showed Lund on 40 percent.", "An Orlo poll | showed | Lund on 40 percent"],
		[
			"Results of exit polls show two-thirds of voters back it.",
			"Results of exit polls | show | two-thirds of voters back it",
		],
		[
			"It included handwritten ledgers showing he was owed $40.",
			"handwritten ledgers | showing | he was owed $40",
		],
		[
			"A fresh poll shows how hard it is to win 40 seats.",
			"A fresh poll | shows | how hard it is to win 40 seats",
		],
		[
			"An average of recent polls shows Holm leading by 40 points.",
			"An average of recent polls | shows | Holm leading by 40 points",
		],
		["“It was 40,” reads the report.", "the report | reads | “It was 40,”"],
	])("%s", (text, expected) => expect(said(text)).toContain(expected));
	test("which is no document where it only counts", () =>
		expect(said("It is a small figure considering how the chain has 40 isles.")).toEqual([]));
});

test.each([
	["One in five homes lacks water, say campaigners.", "campaigners | say | One in five homes lacks water"],
	["Aid groups put the figure far higher, at 400.", "Aid groups | put | the figure far higher, at 400"],
	[
		"Orlo Bank analysts see the lira at 40 to the dollar.",
		"Orlo Bank analysts | see | the lira at 40 to the dollar",
	],
	["The strike is said by Lund to have cost $40m.", "Lund | said by | to have cost $40m"],
])("%s", (text, expected) => expect(said(text)).toContain(expected));

describe("the source's phrase is whole", () => {
	test.each([
		[
			"Orlo earned $600 million, according to public filings, a huge sum for a firm with 35 partners.",
			"public filings | according to | Orlo earned $600 million",
		],
		[
			"According to interviews with more than a dozen of Lund's friends, he wants 40 seats.",
			"interviews with more than a dozen of Lund's friends | According to | he wants 40 seats",
		],
		[
			"Her death was confirmed by the Orlo Forum, the body she founded in 1975.",
			"the Orlo Forum | confirmed by | Her death",
		],
		[
			"Over 40 came in 2021 according to Tourism Board data attracting people from all over the world.",
			"Tourism Board data | according to | Over 40 came in 2021",
		],
		[
			"As per an estimate by the Orlo Bank, Maravia operates six ferries, nine tugs and 46 barges.",
			"an estimate by the Orlo Bank | per | Maravia operates six ferries, nine tugs and 46 barges",
		],
		[
			"Monday night’s results showed that 40 seats were lost.",
			"Monday night’s results | showed | that 40 seats were lost",
		],
		[
			"A newly released email relating to Orlo finds that it took two days.",
			"A newly released email relating to Orlo | finds | that it took two days",
		],
		[
			"Boats carry half of it, industry statistics from last month showed.",
			"industry statistics from last month | showed | Boats carry half of it",
		],
		[
			"According to the charter, which was drafted after several deaths, 40 men may be held.",
			"the charter | According to | 40 men may be held",
		],
	])("%s", (text, expected) => expect(said(text)).toContain(expected));
});

test("rows of a table are no turns of a talk", () =>
	expect(said("Adults: $16\n\nPupils: $5\n\nAdults: $10\n\nPupils: $5")).toEqual([]));

describe("what is said goes on", () => {
	test.each([
		[
			"Orlo Aid, a charity that trains medics, said its rafts, each able to lift two tonnes, had been flown in.",
			"Orlo Aid, a charity that trains medics | said | its rafts, each able to lift two tonnes, had been flown in",
		],
		[
			"All the experts I interviewed said it would cost $40.",
			"All the experts I interviewed | said | it would cost $40",
		],
		[
			"He found that, on average, incomes grew by 4 percent.",
			"He | found | that, on average, incomes grew by 4 percent",
		],
		["Lund told supporters Tuesday night that 40 came.", "Lund | told | that 40 came"],
		["As reported by the Post, the town lost 40 homes.", "the Post | reported by | the town lost 40 homes"],
		[
			"His chairman, Paul Lund, said — on Twitter, as it happens — that Holm raised about $4 million.",
			"His chairman, Paul Lund | said | that Holm raised about $4 million",
		],
		[
			"Officials in Orlo have confirmed 64 cases, bringing the total this year to 412.",
			"Officials in Orlo | confirmed | 64 cases, bringing the total this year to 412",
		],
		[
			"Holm sold 58 million phones, according to Orlo Data, giving it 19 percent.",
			"Orlo Data | according to | giving it 19 percent",
		],
		[
			"Some 1,244 people died, census figures show, against 980 in 2025.",
			"census figures | show | against 980 in 2025",
		],
		[
			"Twenty-two people are missing, Ana Lund said, among them four children.",
			"Ana Lund | said | among them four children",
		],
		[
			"Growers expect 340,000 tonnes; in the north, 190,000, and in the south just 75,000.",
			"Growers | expect | 340,000 tonnes; in the north, 190,000, and in the south just 75,000",
		],
		[
			"The war has killed 150,000 people by some estimates and driven 12 million from their homes.",
			"some estimates | by | driven 12 million from their homes",
		],
		[
			"An injection cut the risk by a third, researchers reported Sunday at a cardiology meeting.",
			"researchers | reported | An injection cut the risk by a third",
		],
		[
			"Analysts polled by Orlo Data had on average forecast 3 billion.",
			"Analysts polled by Orlo Data | forecast | 3 billion",
		],
	])("%s", (text, expected) => expect(said(text)).toContain(expected));
});

describe("what is said ends with its clause", () => {
	test("in brackets", () => {
		expect(
			said(
				"Orlo is calm (as a study by the institute noted, it had 7,436 tremors), “but not for 12 hours,” notes Ana Lund.",
			),
		).toContain("a study by the institute | noted | it had 7,436 tremors");
	});
	test("in a clause that opens the sentence", () => {
		expect(said("When asked if the mayor's claim that it would work was right, 59 percent said no.")).toEqual(
			["the mayor | claim | that it would work was right"],
		);
	});
});

describe("whom several people speak of is none of them", () => {
	test.each([
		[
			"According to police, Dale Orton, 36, of Bree, hit 12 people.",
			"police | According to | Dale Orton, 36, of Bree, hit 12 people",
		],
		[
			"According to prosecutors, Ines Marlow, 44, took 90 watches.",
			"prosecutors | According to | Ines Marlow, 44, took 90 watches",
		],
		[
			"According to his lawyer, Ines Marlow, 44, the man lost two fingers.",
			"his lawyer, Ines Marlow, 44 | According to | the man lost two fingers",
		],
	])("%s", (text, expected) => expect(said(text)).toEqual([expected]));
});

describe("to whom a thing is offered is nothing that is said", () => {
	test.each([
		[
			"The prize offered to winners rose to 900 crowns, according to a report.",
			["a report | according to | The prize offered to winners rose to 900 crowns"],
		],
		["The bank offered to cut 40 jobs.", ["The bank | offered | to cut 40 jobs"]],
		["The firm threatened to process 40 claims.", ["The firm | threatened | to process 40 claims"]],
	])("%s", (text, expected) => expect(said(text)).toEqual(expected));
});

test("a clause with “which” ends what its doer says", () => {
	expect(said("The toll, which was put at 40 by the ministry, rose.")[0]).toContain("the ministry | put");
	expect(said("Lund, who was told by police that 40 had died, resigned.")).toEqual([
		"police | told by | that 40 had died",
	]);
	expect(said("The deal, which was confirmed by the bank, is worth $40 million.").join()).not.toContain(
		"$40",
	);
});
