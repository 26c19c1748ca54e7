import { describe, expect, test } from "vitest";
import { extract } from "../../../lambdas/extract/extract.ts";
import { claims } from "./claims.ts";

/** Whom each figure is about, by the last part of its ids. */
const owners = (text: string): string[] =>
	claims(text).map(({ about = [] }) => about.map((id) => id.replace(/^[A-Z]+:/, "")).join(" "));

describe("the names of another clause are not whom a figure is about", () => {
	test.each([
		[
			"a relative clause",
			"[[ORG:corvin|Corvin]], which backs [[PERSON:pell|Pell]], spent {40} dollars.",
			["corvin"],
		],
		[
			"what a relative clause is of, and not what the sentence is of",
			"[[PERSON:pell|Pell]] met [[ORG:dunmore|Dunmore]], which runs {60} shops.",
			["dunmore"],
		],
		[
			"what happened, told behind its noun",
			"After a raid in [[LOC:oslin|Oslin]] that killed {14}, [[PERSON:pell|Pell]] proposed a ban.",
			["oslin"],
		],
		[
			"who does something meanwhile",
			"[[ORG:marrow|Marrow]] cut {300} jobs after [[ORG:dunmore|Dunmore]] closed a mine.",
			["marrow"],
		],
		[
			"what follows is of its own subject",
			"[[ORG:marrow|Marrow]] closed its mine because [[ORG:dunmore|Dunmore]] had cut {300} jobs.",
			["dunmore"],
		],
		[
			"an aside between commas",
			"[[PERSON:vera-holm|Vera Holm]], the head of [[ORG:marrow|Marrow]], owns {40} boats.",
			["vera-holm"],
		],
		[
			"an aside between dashes",
			"[[ORG:marrow|Marrow]] – twice the size of [[ORG:dunmore|Dunmore]] – sold {40} boats.",
			["marrow"],
		],
		[
			"the one in brackets",
			"[[ORG:marrow|Marrow]] (once owned by [[ORG:dunmore|Dunmore]]) sold {40} boats.",
			["marrow"],
		],
		[
			"what a verb before took, and not its subject",
			"[[PERSON:pell|Pell]] hurt a knee against [[ORG:dunmore|Dunmore]] and missed {four} games.",
			["pell"],
		],
		[
			"what somebody is told to do",
			"The judge ordered [[ORG:marrow|Marrow]] to pay [[ORG:dunmore|Dunmore]] {40} dollars.",
			["marrow dunmore"],
		],
		[
			"whom others are compared with",
			"[[ORG:marrow|Marrow]] has {40} boats, compared with {60} at [[ORG:dunmore|Dunmore]].",
			["marrow", "dunmore"],
		],
		[
			"what somebody else does meanwhile",
			"[[ORG:marrow|Marrow]] beat [[ORG:dunmore|Dunmore]], [[PERSON:ruth-bell|Ruth Bell]] scoring {nine} goals.",
			["ruth-bell"],
		],
		[
			"what a sentence opens with is of its own names",
			"With {40} days left until the [[EVENT:oslin-games|Oslin Games]], [[PERSON:pell|Pell]] trained.",
			["oslin-games"],
		],
		[
			"a relative clause of what has no name",
			"[[PERSON:pell|Pell]] clashed with [[PERSON:tarn|Tarn]] over the attacks, which killed {four} [[NORP:french|French]] guards.",
			["france"],
		],
		[
			"a clause behind a name and its bracket",
			"[[PERSON:pell|Pell]] left for [[ORG:dunmore|Dunmore]] (once a mill), who have won {two} games.",
			["dunmore"],
		],
	])("%s", (_kind, text, expected) => {
		expect(owners(text)).toEqual(expected);
	});
});

describe("what a clause has from the one before it", () => {
	test.each([
		["its subject", "[[ORG:marrow|Marrow]] closed a mine and dismissed {300} miners.", ["marrow"]],
		[
			"the place where it happened",
			"Gunmen attacked a market in [[LOC:oslin|Oslin]] and killed {34} people.",
			["oslin"],
		],
		["what came of it", "A quake shook [[LOC:oslin|Oslin]], killing {19} people.", ["oslin"]],
		[
			"two words for one verb part nothing",
			"{40} [[NORP:french|French]] troops were killed or wounded in [[LOC:oslin|Oslin]].",
			["france oslin"],
		],
		[
			"a clause of the counted things",
			"Officers searched {40} flats that [[ORG:marrow|Marrow]] lets.",
			["marrow"],
		],
	])("%s", (_kind, text, expected) => {
		expect(owners(text)).toEqual(expected);
	});
});

describe("a figure beside a name is about that name", () => {
	test.each([
		[
			"in a list with its preposition",
			"[[PERSON:pell|Pell]] leads with {31} votes, followed by Senator [[PERSON:tarn|Hugh Tarn]] at {17} and [[PERSON:ruth-bell|Ruth Bell]] at {13}.",
			["pell", "tarn", "ruth-bell"],
		],
		[
			"in brackets",
			"Three men, [[PERSON:tarn|Hugh Tarn]] ({26}), [[PERSON:pell|Pell]] ({23}) and a guard, died in [[LOC:oslin|Oslin]].",
			["tarn", "pell"],
		],
		[
			"in its turn",
			"[[LOC:oslin|Oslin]] and [[LOC:tarsa|Tarsa]] sold {300} and {210} tonnes, respectively.",
			["oslin", "tarsa"],
		],
		[
			"behind a comma",
			"[[LOC:oslin|Oslin]] sold most, {40} tonnes; in nearby [[LOC:tarsa|Tarsa]], {30} were sold.",
			["oslin", "tarsa"],
		],
		[
			"a place that only tells who somebody is is out",
			"[[LOC:oslin|Oslin]] mayor [[PERSON:tarn|Hugh Tarn]] bought {40} boats.",
			["tarn"],
		],
	])("%s", (_kind, text, expected) => {
		expect(owners(text)).toEqual(expected);
	});
});

describe("whom a word stands for", () => {
	test.each([
		["'I' is who speaks", "“I have {14} boats,” said [[PERSON:pell|Pell]].", ["pell"]],
		[
			"'they' is not a body, where others are named",
			"[[ORG:marrow|Marrow]] is large. Miners said they lost {40} dollars.",
			["marrow"],
		],
		["'the group of' is no group", "[[ORG:marrow|Marrow]] grew.\nThe group of {four} girls left.", [""]],
		[
			"the word that a name ends with",
			"The [[ORG:tarn-academy|Tarn Academy]] opened in [[LOC:oslin|Oslin]]. The academy has {40} pupils.",
			["tarn-academy"],
		],
		["who is just so old", "[[PERSON:pell|Pell]] sings. The {16}-year-old won.", ["pell"]],
		[
			"'his' of one who has no name",
			"[[PERSON:pell|Pell]] spoke.\nA deputy mayor sold his {two} boats.",
			[""],
		],
		["'it' that stands for nothing", "[[ORG:marrow|Marrow]] grew.\nIt was a long {eight} months.", [""]],
	])("%s", (_kind, text, expected) => {
		expect(owners(text)).toEqual(expected);
	});
});

describe("those whom a number counts among known ones", () => {
	const about = (text: string) =>
		extract({ text }).extraction.figures.map((figure) => figure.about?.join(" "));

	test("are the names before", () => {
		expect(about("Hugh Tarn met Ruth Bell in Paris. The two leaders talked.")).toEqual([
			"PERSON:hugh-tarn PERSON:ruth-bell",
		]);
		expect(about("Spain and Chad signed a pact. The two countries will send ships.")).toEqual([
			"LOC:spain LOC:chad",
		]);
	});

	test("not where more or fewer are named", () => {
		const [figure] = about("Hugh Tarn, Ruth Bell and Ines Kova met in Paris. The two leaders talked.");
		expect(figure).not.toContain("PERSON:hugh-tarn");
	});
});
