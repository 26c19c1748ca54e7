import { describe, expect, test } from "vitest";
import { claims } from "./claims.ts";

/** One line a figure: `figure | source | relay | status | about | when`. */
function lines(text: string): string[] {
	return claims(text).map(({ text: figure, attribution, status, about, when }) =>
		[
			figure,
			attribution?.source ?? attribution?.text ?? "",
			attribution?.via ?? "",
			status ?? "",
			(about ?? []).join(" "),
			when?.text ?? "",
		].join(" | "),
	);
}

describe("articles of all desks", () => {
	test("an earthquake", () => {
		const text =
			'SANTIAGO (Reuters) - A magnitude 7.1 quake killed at least {19} people in northern [[LOC:chile|Chile]] on Saturday, Interior Minister [[PERSON:elena-rojas|Elena Rojas]] said. {Hundreds} of homes collapsed. "We fear that {dozens} more are under the rubble," she told state television. The [[ORG:usgs|U.S. Geological Survey]] put the depth at {35 km}. A quake of the same size killed {525} people in [[LOC:chile|Chile]] in 2010.';
		expect(lines(text)).toEqual([
			"19 | PERSON:elena-rojas |  |  | LOC:chile | Saturday",
			"Hundreds |  |  |  | LOC:chile | ",
			"dozens | PERSON:elena-rojas | state television | unconfirmed | LOC:chile | ",
			"35 km | ORG:usgs |  |  | LOC:chile | ",
			"525 |  |  |  | LOC:chile | 2010",
		]);
	});

	test("a shoemaker's results", () => {
		const text =
			'[[ORG:norvik|Norvik]], the Danish shoemaker, on Tuesday cut its outlook for 2026, saying sales would fall by {4 percent} instead of rising {2 percent}. It plans to close {60} of its {310} shops and cut {900} jobs. Analysts at [[ORG:jyske|Jyske Bank]] had forecast growth of {3 percent}. "The second half will be better," said Chief Executive [[PERSON:lars-holm|Lars Holm]], who has {1.2 million} shares. The company denied media reports that {2,000} jobs were at risk.';
		expect(lines(text)).toEqual([
			"4 percent | ORG:norvik |  | forecast |  | 2026",
			"2 percent | ORG:norvik |  | forecast |  | 2026",
			"60 |  |  | planned | ORG:norvik | ",
			"310 |  |  |  | ORG:norvik | ",
			"900 |  |  | planned | ORG:norvik | ",
			"3 percent | Analysts at Jyske Bank |  | forecast | ORG:norvik | ",
			"1.2 million |  |  |  | PERSON:lars-holm | ",
			"2,000 | ORG:norvik |  | denied |  | ",
		]);
	});

	test("a broken ceasefire", () => {
		const text =
			"The ceasefire was broken {12} times overnight, [[LOC:armenia|Armenia]]'s defence ministry said on Monday. [[LOC:azerbaijan|Azerbaijan]] denied this, saying its forces had not fired {a single} shot. Two [[NORP:russian|Russian]] peacekeepers were among {nine} people wounded, according to the Interfax news agency, which cited a military source. [[ORG:icrc|The Red Cross]] says {4,000} people have fled [[LOC:syunik|Syunik]] since the fighting began in September.";
		expect(lines(text)).toEqual([
			"12 | Armenia's defence ministry |  |  |  | overnight",
			"a single | LOC:azerbaijan |  | denied | LOC:azerbaijan | ",
			"nine | a military source | the Interfax news agency |  | LOC:russia | ",
			"4,000 | ORG:icrc |  |  | LOC:syunik | September",
		]);
	});

	test("a study of glaciers", () => {
		const text =
			'"If we do nothing, {a third} of the glaciers will be gone by 2050," said glaciologist [[PERSON:mira-sen|Mira Sen]], the lead author of the study, published in the journal Ice. Her team measured {2,300} glaciers between 2000 and 2024. They lost {5 percent} of their ice on average. The study found that glaciers in the [[LOC:alps|Alps]] lost {39 percent}. An earlier estimate by [[ORG:nasa|NASA]] of {30 percent} was too low, she added.';
		expect(lines(text)).toEqual([
			"a third | PERSON:mira-sen |  | conditional |  | by 2050",
			"2,300 |  |  |  | PERSON:mira-sen | between 2000 and 2024",
			"5 percent |  |  |  |  | ",
			"39 percent | The study |  |  | LOC:alps | ",
			"30 percent | ORG:nasa |  |  | LOC:alps | ",
		]);
	});

	test("an election", () => {
		const text =
			"[[PERSON:ada-okoye|Ada Okoye]] won the presidency of [[LOC:bendia|Bendia]] with {54 percent} of the vote, the electoral commission announced on Sunday. Turnout was {61 percent}, down from {70 percent} in 2021. Her rival, [[PERSON:tom-ade|Tom Ade]], claimed that {200,000} ballots were fake. Observers from the [[ORG:au|African Union]] said they had seen problems at {40} polling stations. She has promised to build {500,000} homes and aims to cut inflation to {5 percent}.";
		expect(lines(text)).toEqual([
			"54 percent | the electoral commission |  |  | PERSON:ada-okoye LOC:bendia | ",
			"61 percent |  |  |  | LOC:bendia | ",
			"70 percent |  |  |  | LOC:bendia | 2021",
			"200,000 | PERSON:tom-ade |  |  | LOC:bendia | ",
			"40 | Observers from the African Union |  |  | ORG:au | ",
			"500,000 | PERSON:ada-okoye |  | planned |  | ",
			"5 percent | PERSON:ada-okoye |  | target |  | ",
		]);
	});

	test("a drug trial", () => {
		const text =
			'The drug cut deaths by {30 percent} in a trial of {4,500} patients, [[ORG:helix|Helix]] said, citing data that has not been peer reviewed. The firm expects to sell {2 million} doses this year. It charges {$900} a month. Dr. [[PERSON:amy-lin|Amy Lin]] of [[ORG:mercy|Mercy Hospital]], who was not involved in the study, cautioned that {12} patients had died. "That\'s {12} too many," she said.';
		expect(lines(text)).toEqual([
			"30 percent | ORG:helix |  |  |  | ",
			"4,500 | ORG:helix |  |  |  | ",
			"2 million | ORG:helix |  | forecast | ORG:helix | this year",
			"$900 |  |  |  | ORG:helix | ",
			"12 | PERSON:amy-lin |  |  | ORG:helix | ",
			"12 | PERSON:amy-lin |  |  | ORG:helix | ",
		]);
	});

	test("arrests after a match", () => {
		const text =
			"Police in [[LOC:lyon|Lyon]] arrested {31} people on Friday after fans threw flares, local officials told [[ORG:afp|AFP]]. {Four} officers were slightly hurt. The club could be fined {50,000 euros}. Last season it paid {20,000 euros}. Some {800} [[NORP:french|French]] supporters had travelled without tickets, a police source said.";
		expect(lines(text)).toEqual([
			"31 | local officials | ORG:afp |  | LOC:lyon | Friday",
			"Four |  |  |  | LOC:lyon | ",
			"50,000 euros |  |  | forecast | LOC:lyon | ",
			"20,000 euros |  |  |  | LOC:lyon | ",
			"800 | a police source |  |  | LOC:france | ",
		]);
	});

	test("an interest rate", () => {
		const text =
			"The central bank raised its key rate by {25} basis points to {4.5 percent} on Wednesday, and said it would raise it again if inflation stayed above {3 percent}. Economists polled by [[ORG:reuters|Reuters]] had expected no change. The lira has lost {18 percent} of its value this year. Governor [[PERSON:nur-aydin|Nur Aydin]] told a news conference that inflation, now at {9 percent}, would fall to the bank's {5 percent} target by 2028.";
		expect(lines(text)).toEqual([
			"25 |  |  |  |  | Wednesday",
			"4.5 percent |  |  |  |  | Wednesday",
			"3 percent | The central bank |  | conditional |  | ",
			"18 percent |  |  |  |  | this year",
			"9 percent | PERSON:nur-aydin |  |  |  | ",
			"5 percent | PERSON:nur-aydin |  | target |  | by 2028",
		]);
	});

	test("recruits and losses", () => {
		const text =
			"The army has recruited {15,000} foreigners, according to [[ORG:kyiv-post|the Kyiv Post]]. A [[NORP:ukrainian|Ukrainian]] commander, speaking on condition of anonymity because he was not allowed to talk to the media, said the real number was {3,000}. [[LOC:ukraine|Ukraine]] has never said how many of its {40,000} wounded have returned to the front. Western officials believe that as many as {80,000} may have been killed.";
		expect(lines(text)).toEqual([
			"15,000 | ORG:kyiv-post |  |  |  | ",
			"3,000 | A Ukrainian commander |  |  |  | ",
			"40,000 |  |  |  | LOC:ukraine | ",
			"80,000 | Western officials |  | unconfirmed | LOC:ukraine | ",
		]);
	});

	test("a shipwreck", () => {
		const text =
			"It is not true that {500} migrants drowned, the coast guard said. It said {79} bodies had been found and {104} people rescued. Survivors, however, said up to {750} people had been on board. The boat, which left [[LOC:libya|Libya]] on June 10, sank {80 km} off [[LOC:greece|Greece]]. Prosecutors charged {nine} Egyptian men, who deny it.";
		expect(lines(text)).toEqual([
			"500 | the coast guard |  | denied |  | ",
			"79 | It |  |  |  | ",
			"104 | It |  |  |  | ",
			"750 | Survivors |  |  |  | ",
			"80 km |  |  |  | LOC:greece | ",
			"nine |  |  |  | LOC:greece | ",
		]);
	});

	test("airlines", () => {
		const text =
			'Airlines will lose {$9 billion} this year, industry body [[ORG:iata|IATA]] predicts. That compares with a {$3 billion} profit in 2024. Fuel costs, which make up {a quarter} of expenses, are forecast to rise {12 percent}. "We see {4.7 billion} passengers in 2027," its head, [[PERSON:willem-bos|Willem Bos]], told the [[ORG:ft|Financial Times]].\n"But margins are just {2 percent}."';
		expect(lines(text)).toEqual([
			"$9 billion | ORG:iata |  | forecast |  | this year",
			"$3 billion |  |  |  |  | 2024",
			"a quarter |  |  |  |  | ",
			"12 percent |  |  | forecast |  | ",
			"4.7 billion | PERSON:willem-bos | ORG:ft |  |  | 2027",
			"2 percent | PERSON:willem-bos | ORG:ft |  |  | ",
		]);
	});

	test("a town council", () => {
		const text =
			'The council voted {7-2} on Monday to sell the site for {$12 million}. Mayor [[PERSON:joe-park|Joe Park]] had wanted {$20 million}. Residents say the land, about {40} acres, is worth more. In a letter seen by the Gazette, the developer promised to build {200} affordable flats. Asked whether {200} was enough, [[PERSON:joe-park|Park]] said: "No. We need {1,000}."';
		expect(lines(text)).toEqual([
			"7-2 |  |  |  |  | Monday",
			"$12 million |  |  |  |  | ",
			"$20 million |  |  |  | PERSON:joe-park | ",
			"40 | Residents |  |  |  | ",
			"200 | the developer |  | planned |  | ",
			"200 |  |  |  | PERSON:joe-park | ",
			"1,000 | PERSON:joe-park |  |  |  | ",
		]);
	});
});
