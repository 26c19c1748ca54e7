import { describe, expect, test } from "vitest";
import { claim, claims } from "./claims.ts";

describe("whom a figure is about", () => {
	test("the entities of its clause, a nationality as its country, without source and relay", () => {
		const text =
			"South Korea's [[ORG:nis|National Intelligence Service]] estimates that {6,000} [[NORP:north-korean|North Korean]] troops have been killed or wounded in [[LOC:ukraine|Ukraine]], the [[ORG:ap|Associated Press]] reported.";
		expect(claim(text).about).toEqual(["LOC:north-korea", "LOC:ukraine"]);
	});

	test("each figure of a list about its own name", () => {
		const won = claims(
			"[[LOC:chile|Chile]] won {11} medals, [[LOC:peru|Peru]] {six} and [[LOC:cuba|Cuba]] {three}.",
		);
		expect(won.map(({ about }) => about)).toEqual([["LOC:chile"], ["LOC:peru"], ["LOC:cuba"]]);
		const sales = claims(
			"Sales rose {4} percent at [[ORG:marrow|Marrow]] and fell {2} percent at [[ORG:dunmore|Dunmore]].",
		);
		expect(sales.map(({ about }) => about)).toEqual([["ORG:marrow"], ["ORG:dunmore"]]);
	});

	test("all the names of a clause that sets nothing against nothing", () => {
		const sold = claim(
			"[[ORG:marrow|Marrow]] sold {40} shops in [[LOC:peru|Peru]] to [[ORG:dunmore|Dunmore]].",
		);
		expect(sold.about).toEqual(["ORG:marrow", "LOC:peru", "ORG:dunmore"]);
	});

	test("what 'it' and 'the company' carry from before", () => {
		expect(claim("[[ORG:acme|Acme]] is in trouble. The company cut {300} jobs.").about).toEqual(["ORG:acme"]);
		expect(claim("[[ORG:acme|Acme]] is in trouble. It cut {300} jobs.").about).toEqual(["ORG:acme"]);
	});

	test("'it' that opens what somebody says is the speaker", () => {
		expect(claim("[[ORG:bolt|Bolt]] grew. [[ORG:acme|Acme]] said it would cut {300} jobs.").about).toEqual([
			"ORG:acme",
		]);
	});

	test("the sentence before, where the clause names nobody", () => {
		const [, second] = claims(
			"{6,000} troops of [[LOC:north-korea|North Korea]] died. The [[ORG:nis|NIS]] estimated {600} deaths last year.",
		);
		expect(second!.about).toEqual(["LOC:north-korea"]);
	});

	test("not who sends the story: the dateline counts only where the first sentence names nobody", () => {
		const dateline = "[[LOC:luanda|LUANDA]], Nov. 24 ([[ORG:lusa|Lusa]]) - ";
		expect(claim(`${dateline}At least {57} people died in [[LOC:angola|Angola]].`).about).toEqual([
			"LOC:angola",
		]);
		expect(claim(`${dateline}At least {57} people died in floods.`).about).toEqual(["LOC:luanda"]);
	});

	test("what a year opens is another event: nothing is carried to it", () => {
		const [, second] = claims(
			"[[LOC:china|China]] sent {1,000} tents. In 2023, a quake killed {4,000} people, officials said.",
		);
		expect(second).not.toHaveProperty("about");
	});

	test("a name before a dash is no dateline", () => {
		expect(claim("[[ORG:acme|Acme]] managers – {40} of them – resigned.").about).toEqual(["ORG:acme"]);
	});

	test("the place that opens the sentence, though somebody says the rest", () => {
		expect(claim("In [[LOC:kenya|Kenya]], health officials have confirmed {40} cases.").about).toEqual([
			"LOC:kenya",
		]);
	});

	test("both sides of a source in the middle", () => {
		expect(claim("[[ORG:acme|Acme]], officials said, would cut {300} jobs.").about).toEqual(["ORG:acme"]);
	});

	test("what is denied, not the outlet that reported it", () => {
		const text =
			"[[LOC:russia|Russia]] denied a report in the [[ORG:times|Times]] that {300} men from [[LOC:chad|Chad]] had died.";
		expect(claim(text).about).toEqual(["LOC:chad"]);
	});

	test("other clauses are of others", () => {
		const [first, second] = claims(
			"[[LOC:france|France]] sent {300} troops, while [[LOC:spain|Spain]] sent {200}.",
		);
		expect(first!.about).toEqual(["LOC:france"]);
		expect(second!.about).toEqual(["LOC:spain"]);
	});

	test("nobody, where nobody is named", () => {
		expect(claim("{Forty} people died.").about).toBeUndefined();
	});
});
