import { describe, expect, test } from "vitest";
import { said } from "./said.ts";

describe("courts, reports and polls", () => {
	test.each([
		[
			"Ostley Crown Court heard the gang recruited 14 teenagers.",
			["Ostley Crown Court | heard | the gang recruited 14 teenagers"],
		],
		["He had stolen £3m, the inquest heard on Friday.", ["the inquest | heard | He had stolen £3m"]],
		[
			"Waits rose by 11%, figures published by the agency on Thursday show.",
			["figures published by the agency | show | Waits rose by 11%"],
		],
		["As per state data, 1,047 people died.", ["state data | per | 1,047 people died"]],
		[
			"Analysts had, on average, expected a loss of $88 million.",
			["Analysts | expected | a loss of $88 million"],
		],
		[
			"Acme said profit rose to $18 million, beating analysts' estimates of $16 million, according to LSEG.",
			[
				"Acme | said | profit rose to $18 million, beating analysts' estimates of $16 million",
				"LSEG | according to | beating analysts' estimates of $16 million",
			],
		],
		[
			"The deficit was 5 percent, above the forecast of 4 percent, according to the ministry.",
			["the ministry | according to | The deficit was 5 percent, above the forecast of 4 percent"],
		],
		[
			"Congress voted 65-47 to debate a motion against Ms Boluarte, whose approval has fallen to 8 percent according to Ipsos.",
			["Ipsos | according to | whose approval has fallen to 8 percent"],
		],
		[
			"The Migration Agency has recorded more than 33,400 deaths.",
			["The Migration Agency | recorded | more than 33,400 deaths"],
		],
		[
			"The ministry says it will build 300 homes, but completions fell by 7%.",
			["The ministry | says | it will build 300 homes"],
		],
		[
			"The agency said in a June report that 40 farms had closed.",
			["The agency | said | that 40 farms had closed"],
		],
		["Some 40 farms closed, the agency said in a June report.", ["the agency | said | Some 40 farms closed"]],
		[
			"The spot shows a Daily Lamp report from over the weekend that 40 farms closed.",
			["Daily Lamp | report | that 40 farms closed"],
		],
		[
			"The paper ran a check on Ana Ruiz's claim that 40 farms closed.",
			["Ana Ruiz | claim | that 40 farms closed"],
		],
		[
			"The study -- which notes that 58 firms closed -- is long.",
			["The study | notes | that 58 firms closed"],
		],
		["A slide shows that 40 farms closed.", ["A slide | shows | that 40 farms closed"]],
	])("%s", (text, expected) => {
		expect(said(text)).toEqual(expected);
	});

	test("results that follow a poll are the poll's until somebody else speaks", () => {
		const text =
			"The survey found 47 percent for Whitfield. Drexel leads by 6 points among men. Twelve percent are undecided. Drexel said 60 percent were with him. Half of men agreed.";
		expect(said(text).map((line) => line.split(" | ")[0])).toEqual([
			"The survey",
			"The survey",
			"The survey",
			"Drexel",
		]);
	});
});

describe("what is no one's word", () => {
	test.each([
		["Baltimore recorded 58 homicides."],
		["With 94 percent of ballots tallied from Sunday, he led."],
		["A home assessed at $250,000 would cost more."],
	])("%s", (text) => {
		expect(said(text)).toEqual([]);
	});
});
