import { describe, expect, test } from "vitest";
import { claims } from "./claims.ts";

const sourceOf = (text: string) => claims(text).at(-1)?.attribution?.text;

describe("several who speak together are named whole", () => {
	test.each([
		["Marta Keel and Jonas Brandt said {90} boats were lost.", "Marta Keel and Jonas Brandt"],
		["According to the Tribune and Sky News, {40} flights were cancelled.", "the Tribune and Sky News"],
		[
			"The Department of Health, Sport and Ageing said {300} beds would be added.",
			"The Department of Health, Sport and Ageing",
		],
		[
			"“We lost {12} horses,” said Ada Finch and her brother Tom Finch.",
			"Ada Finch and her brother Tom Finch",
		],
		["Lufthansa, Ryanair and KLM said {70} flights were late.", "Lufthansa, Ryanair and KLM"],
		["Some {70} flights were late, Lufthansa, Ryanair and KLM said.", "Lufthansa, Ryanair and KLM"],
		[
			"Some {200} homes were lost, the mayor, Ida Wolff, and the fire chief, Karl Moser, said.",
			"the mayor, Ida Wolff, and the fire chief, Karl Moser",
		],
		[
			"Researchers at Oxford and MIT found that {30} of the samples were tainted.",
			"Researchers at Oxford and MIT",
		],
		["France and Germany have pledged to send {60} tanks.", "France and Germany"],
	])("%s", (text, source) => expect(sourceOf(text)).toBe(source));

	test.each([
		["In Paris, Ryanair and KLM said {70} flights were late.", "Ryanair and KLM"],
		["The crew found Ali, and Ryanair and KLM said {70} flights were late.", "Ryanair and KLM"],
	])("a name that hangs on something else is none of them: %s", (text, source) =>
		expect(sourceOf(text)).toBe(source),
	);
});

describe("a quotation needs no verb", () => {
	test.each([
		["“We sold {90} pies before noon.” — [[PERSON:a|Lena Hart]], baker", "Lena Hart, baker"],
		["“The river took {40} houses.” – [[PERSON:a|Samir Dutt]], farmer, in Orlo", "Samir Dutt, farmer"],
		["“The plant makes {700} cars a day.” (Toyo spokesman [[PERSON:a|Ken Mori]])", "Toyo spokesman Ken Mori"],
		["[[PERSON:a|Vera Holm]], a nurse: “There are {20} beds for all.”", "Vera Holm, a nurse"],
		["The treasurer, [[PERSON:a|Colm Daly]]: “We are owed {9,000} pounds.”", "The treasurer, Colm Daly"],
		["Defender [[PERSON:a|Jo Adamu]], after the match: “We made {nine} mistakes.”", "Defender Jo Adamu"],
		["Governor [[PERSON:a|Ana Paz]], in a letter to staff: “We must save {40} posts.”", "Governor Ana Paz"],
		[
			"The minister, [[PERSON:a|Hugh Corrigan]] — “We have {40,000} doses.” — did not come.",
			"The minister, Hugh Corrigan",
		],
		[
			"A statement from the coach, [[PERSON:a|Oskar Lind]]: “We had {11} men who ran.”",
			"A statement from the coach, Oskar Lind",
		],
		["Asked about the debt, Ms Ferro was blunt: “It is {4} million and growing.”", "Ms Ferro"],
		[
			"[[PERSON:a|Imran Shah]], who led the study, was cautious. “We tested only {200} people.”",
			"Imran Shah",
		],
		[
			"“Nobody came,” she said. Her neighbour, [[PERSON:a|Anna Kranz]], was angry. “We waited {nine} hours.”",
			"Her neighbour, Anna Kranz",
		],
		["HOST: How many came?\n\nJANE OKORO: Some {400} people came.", "JANE OKORO"],
	])("%s", (text, source) => expect(sourceOf(text)).toBe(source));

	test.each([
		"Higher turnout in [[LOC:iowa|Iowa]]: “More than {40} came.”",
		"DEATHS: none\n\nINJURED: {14}",
		"Likewise: “We lost {40} of them.”",
	])("a label is nobody: %s", (text) => expect(sourceOf(text)).toBeUndefined());
});

describe("what gives a figure its source", () => {
	test.each([
		["By the coroner's reckoning, {19} people drowned.", "the coroner's reckoning"],
		["The Fed's staff see inflation at {3} percent next year.", "The Fed's staff"],
		["Tarn now sees a full-year loss of {900} million.", "Tarn"],
		["The firm hopes to hire {40} cooks.", "The firm"],
		["Talks began in May; the mediators hope to bring {12} delegates.", "the mediators"],
		[
			"It fell to 8 million, below the {9} million that analysts polled by LSEG had expected.",
			"analysts polled by LSEG",
		],
		["A survey suggested 58 per cent of cooks were tired; {31} per cent said they would leave.", "A survey"],
		["Another told a nurse that {three} of her children were sick.", "Another"],
		[
			"Police held a camp where, according to a residents' committee, {43} people died.",
			"a residents' committee",
		],
		["He has not ruled on a request by the state to call {nine} more witnesses.", "the state"],
		["The union wants a raise of {$9} an hour.", "The union"],
		["Analysts see it at {$12,000} by June.", "Analysts"],
		["She sees freight costs rising {3} percent next year.", "She"],
		[
			"The chain was silent on a Wall Street Journal report that it would shut {45} stores.",
			"Wall Street Journal",
		],
		[
			"Police found vials and, according to a person briefed on the case, a list of {8} names.",
			"a person briefed on the case",
		],
		["They want old samples tested, which Keller estimates would cost {2} million euros.", "Keller"],
		["He called up reservists, {half} of whom, according to the army, had come.", "the army"],
		["Ministers set aside £40m, of which, the trust says, it has seen {3} million.", "the trust"],
		["The strike, which, the owners say, has cost {420} million, goes on.", "the owners"],
		["A spokesman denied a report by La Hora that it was to buy {30} percent of the mine.", "A spokesman"],
		["The national disaster unit has logged {340} slides.", "The national disaster unit"],
		[
			"It hurt {14} soldiers, a military official who was not authorised to brief the media said.",
			"a military official who was not authorised to brief the media",
		],
		["The ministry's latest estimate is that growth will slow to {2} percent.", "The ministry"],
		["Sources at the club say he will be paid {9} million euros.", "Sources at the club"],
		["They have asked the government for {$3 million}.", "They"],
		["The lawyers for the residents want {$5,000} each.", "The lawyers for the residents"],
		["The agency estimates {$3 billion} was lost.", "The agency"],
		["The city has spent a third of the money and has asked for another {$80 million}.", "The city"],
		[
			"Channels reported a leak; the power minister called it false and said the dam held {5} million litres.",
			"the power minister",
		],
		[
			"The lender had said in March, when it agreed to the deal, that savings would be {$140 million}.",
			"The lender",
		],
		["Union officials claim membership has doubled to {40,000}.", "Union officials"],
		["The broker values the firm at {90} million dollars.", "The broker"],
		["The agency rates the damage at {2} billion euros.", "The agency"],
		["The union asked the judge to order it to pay {9} million.", "The union"],
		[
			"The paper reported on Wednesday, citing an email it had seen, that the council spent {45,000} pounds.",
			"an email",
		],
		["“{Eleven} in one night,” said one, a teacher.", "one, a teacher"],
		[
			"Talks began with a group that, according to the Post and the BBC, offered {55} million.",
			"the Post and the BBC",
		],
		["Peter Adams said after a four-hour meeting on Monday that {40} posts would go.", "Peter Adams"],
		["The rebels dismissed the tally and, in turn, accused the army of hiring {900} men.", "The rebels"],
	])("%s", (text, source) => expect(sourceOf(text)).toBe(source));

	test.each([
		"The board will decide on December 3 whether the archive, which holds {80,000} photographs, is moved.",
		"The court will decide whether Telmar, which lost {6} million dollars, must close.",
		"Growing calls for a boycott led {12} sponsors to quit.",
		"Lund and Nims deny all {33} counts.",
		"Doctors see {40} patients a day.",
		"The agency said it had opened a file but would not say how many of the {41} alerts were old.",
		"The members want {two} or three more players.",
		"Ministers set aside {40} million pounds, of which, the trust says, it has seen little.",
		"Police freed all but {two}, whom, they said, a judge would hear on Monday.",
		"He testified under an agreement that spares him trial on {14} charges.",
		"She hopes to raise money for the unit, which treated {214} patients.",
		"Over the weekend {40} people were arrested.",
		"Sam Poole, interviewed by the Echo on Monday, runs {3} bakeries.",
		"Seizing upon a New York Times article, senators cut {30} posts.",
		"The lake stood at {9} percent on Tuesday, according to http://www.lake.example/levels.",
		"Citing the storm, the airline cancelled {70} flights.",
		"Her win, which was projected by two networks as polls closed, comes {nine days} after a loss.",
		"The board opposed {five} wells which, it believed, violated the pact.",
		"The bonus offered to recruits rose to {900} crowns.",
		"The firm raised the bonus offered to new recruits to {900} crowns.",
		"Three out of five nurses said they would go, and {two} in five said they would stay.",
	])("nobody says it: %s", (text) => expect(sourceOf(text)).toBeUndefined());

	test("a meeting that somebody spoke after is no part of what was said", () => {
		const [hours, posts] = claims("Peter Adams said after a {four-hour} meeting that {40} posts would go.");
		expect(hours?.attribution).toBeUndefined();
		expect(posts?.attribution?.text).toBe("Peter Adams");
	});
});
