import { describe, expect, test } from "vitest";
import { claim, claims } from "./claims.ts";

const sources = (text: string) => claims(text).map(({ attribution }) => attribution?.source);
const about = (text: string) => claims(text).map((figure) => figure.about ?? []);

describe("who a definite noun or an apposition names", () => {
	test("the shipping company is the one that cuts jobs, and they are its jobs", () => {
		const found = claim(
			"[[ORG:halvorsen-freight|Halvorsen Freight]] plans to cut {about 1,200} jobs, the shipping company said on Wednesday.",
		);
		expect(found.attribution).toMatchObject({
			text: "the shipping company",
			source: "ORG:halvorsen-freight",
		});
		expect(found.about).toEqual(["ORG:halvorsen-freight"]);
		expect(found.status).toBe("planned");
	});

	test("its developer, by name", () => {
		expect(
			sources(
				"The drug cut relapses by {41 percent}, its developer, [[ORG:orvane-biosciences|Orvane Biosciences]], said.",
			),
		).toEqual(["ORG:orvane-biosciences"]);
	});

	test("a ministry is no company and a company no ministry", () => {
		const text =
			"The [[ORG:health-ministry|Health Ministry]] fined [[ORG:acme|Acme]]. The ministry said {44} patients had died. The company said {12} had.";
		expect(sources(text)).toEqual(["ORG:health-ministry", "ORG:acme"]);
	});

	test("the Swiss firm of two firms is nobody", () => {
		expect(
			sources("[[ORG:acme|Acme]] sued [[ORG:borel|Borel]]. The Swiss firm said {300} jobs were at risk."),
		).toEqual([undefined]);
	});

	test("nobody means the agency that was told", () => {
		expect(
			sources("Fans threw flares, officials told [[ORG:afp|AFP]]. The club said {40} were hurt."),
		).toEqual([undefined]);
	});

	test("a spokeswoman is not the company", () => {
		const found = claims(
			"[[ORG:belgrave|Belgrave Homes]] runs the site. A spokeswoman for the company, [[PERSON:dana-reyes|Dana Reyes]], said it had carried out {16} inspections.",
		);
		expect(found[0]!.attribution?.source).toBe("PERSON:dana-reyes");
		expect(found[0]!.about).toEqual(["ORG:belgrave"]);
	});
});

describe("whom a figure is about", () => {
	test("a count is not about who counts", () => {
		const text =
			"The [[ORG:danube-relief-network|Danube Relief Network]] says {43}. The [[ORG:danube-relief-network|Danube Relief Network]] kept its count at {43}.";
		expect(about(text)).toEqual([[], []]);
		expect(sources(text)).toEqual(["ORG:danube-relief-network", "ORG:danube-relief-network"]);
	});

	test("a relative clause is about its own", () => {
		expect(about("[[ORG:acme|Acme]] met [[ORG:skynorr|SkyNorr]], which flies {60} planes.")).toEqual([
			["ORG:skynorr"],
		]);
	});

	test("the place that another clause names", () => {
		expect(
			about(
				"{Two} men were killed and {seven} injured when a crane fell in [[LOC:port-lenn|Port Lenn]], firefighters said.",
			),
		).toEqual([["LOC:port-lenn"], ["LOC:port-lenn"]]);
	});
});

describe("what a leader does his country does", () => {
	test("North Korean leader", () => {
		const text =
			"[[NORP:north-korean|North Korean]] leader [[PERSON:kim|Kim]] met officers. [[PERSON:kim|Kim]] has sent {thousands} of troops.";
		expect(about(text)[0]).toHaveLength(2);
		expect(about(text)[0]).toEqual(expect.arrayContaining(["PERSON:kim", "LOC:north-korea"]));
	});

	test("the leader of Maravia", () => {
		const text =
			"General [[PERSON:castell|Castell]], the leader of [[LOC:maravia|Maravia]], spoke. [[PERSON:castell|Castell]] also ordered {40} tanks.";
		expect(about(text)).toEqual([["PERSON:castell", "LOC:maravia"]]);
	});

	test("a singer of the country is not the country", () => {
		const text =
			"[[NORP:french|French]] singer [[PERSON:lou|Lou]] played. [[PERSON:lou|Lou]] sold {40} discs.";
		expect(about(text)).toEqual([["PERSON:lou"]]);
	});
});

describe("when and how sure", () => {
	test("a year that opens its sentence holds for all of it", () => {
		const found = claims("In 2019 a strike cost {$40 million} and idled {3,000} workers.");
		expect(found.map(({ when }) => when?.text)).toEqual(["2019", "2019"]);
	});

	test("a forecast that is lowered stays one", () => {
		expect(claim("The central bank lowered its forecast for the year to {6.5 percent}.").status).toBe(
			"forecast",
		);
	});
});
