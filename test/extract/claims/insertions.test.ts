import { describe, expect, test } from "vitest";
import { extract } from "../../../lambdas/extract/extract.ts";
import { claims } from "./claims.ts";

const last = (text: string) => claims(text).at(-1);
const sourceOf = (text: string) => last(text)?.attribution?.text;

describe("where and when it was said is not who said it", () => {
	test.each([
		["Mayor Lund, during a rally at a school in Orlo, Vermont, said {40} mines would close.", "Mayor Lund"],
		["The governor, at a summit in Davos, Switzerland, warned that {40} mines would close.", "The governor"],
		["Jane Doe, from Orlo, Vermont, said {40} people died.", "Jane Doe"],
		[
			"In the next 30 years, studies by the Institute of Statistics (INE), which is old, estimate that {82} towns will grow.",
			"studies by the Institute of Statistics (INE)",
		],
		[
			"At the start of the month, Orlo Dairy, which has two barns, told the board it had lost {40} cows.",
			"Orlo Dairy",
		],
		["In an old mill, Ana Ruiz, a nurse, said {40} people died.", "Ana Ruiz, a nurse"],
		[
			"On Tuesday, in an interview with the Post, Ana Ruiz, a nurse, said {40} people died.",
			"Ana Ruiz, a nurse",
		],
		["Dr Moe said as part of efforts to help the town, the group has planted {40} trees.", "Dr Moe"],
		["The minister said in a statement, {40} people had died.", "The minister"],
	])("%s", (text, source) => expect(sourceOf(text)).toBe(source));

	test.each([
		["The union points out some numbers:\n\nSome {40} people work two jobs.", "The union"],
		["Eventually, they called the mayor and told him {40} homes were lost.", "they"],
		[
			"In a new report, researchers who drew an atlas after surveying 63 towns say {40} are full.",
			"researchers who drew an atlas after surveying 63 towns",
		],
		["Ethnic clashes in a land dispute in the north killed {40} people, the mayor said.", "the mayor"],
	])("%s", (text, source) => expect(sourceOf(text)).toBe(source));

	test.each([
		"The bank trails the {3.75} percent it is expected to back by year-end, amid doubts.",
		"The {40} homes expected by next spring are late.",
		"The town's CPI recorded a rise of {1.2} percent.",
		"Market prices in Orlo rose {4} percent.",
		"The firm prices in its {40} shops.",
		"The first cup of the year concluded on Monday, {100} boxers took part in it.",
		"Lund leads in Orlo, according to an average of polls, where {475} seats will be at stake.",
	])("%s has no source", (text) => expect(sourceOf(text)).toBeUndefined());
});

describe("who owns up to so many, bets on them or has another figure", () => {
	test.each([
		["The clashes left 355 dead, of which the ruling party recognizes just {200}.", "the ruling party"],
		["Local groups put the toll at 684 and the government recognises {200}.", "the government"],
		["The bank raised rates, with analysts betting on an increase of {25} basis points.", "analysts"],
		["Traders are pricing in a cut of {50} basis points.", "Traders"],
		[
			"Some 355 people died, according to the commission, although local groups raise the figure to {684}.",
			"local groups",
		],
		["Officials indicated {40} people had died.", "Officials"],
		["Two jurors, who indicated they were among the {nine}, spoke.", "Two jurors"],
	])("%s", (text, source) => expect(sourceOf(text)).toBe(source));

	test.each([
		"The museum recognized {12} artists.",
		"Lund bet on {12} horses.",
		"Guests betting on {12} horses lost.",
	])("%s has no source", (text) => expect(sourceOf(text)).toBeUndefined());
});

describe("what is so now, is meant, or is asked for", () => {
	test.each([
		["unconfirmed", "The oak could potentially be {400 years} old."],
		["unconfirmed", "The bones may be {40,000 years old}, and nobody knows whose they are."],
		[undefined, "There may be a link with the {900 years old} tower."],
		["unconfirmed", "There are possibly {90 million} such trees."],
		["planned", "Acme signed an agreement to acquire {40} shops."],
		["planned", "Orlo Air has a contract to buy {40} planes."],
		["target", "Unions are pushing for a wage of {$15}."],
		["target", "Residents are campaigning to keep {four} libraries open."],
		[undefined, "Acme will buy Bolt, an {80}-employee startup."],
		[undefined, "A deal to sell the club drew {900} letters."],
		[undefined, "The push to end hunger has cost {$15} a head."],
	])("%s: %s", (status, text) => expect(last(text)?.status).toBe(status));
});

describe("the level that something will leave is there, that of a forecast is not", () => {
	test.each([
		[undefined, "The bank will take its rate to 3 percent from 2.25 percent."],
		[undefined, "The firm plans to cut its debt to $3 billion from $5 billion."],
		["forecast", "The bank cut its forecast to 3 percent from 5 percent."],
		["planned", "Orlo Air lowered the number of jobs it will cut to 2,600 from 3,200."],
	])("%s: %s", (status, text) => {
		const { figures } = extract({ text, publishedAt: "2026-08-20" }).extraction;
		expect(figures.at(-1)?.status).toBe(status);
	});
});
