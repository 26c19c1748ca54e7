import { describe, expect, test } from "vitest";
import { COMMON_WORD, nameHash } from "../../../../lambdas/extract/entities/recognize/lexicon.ts";
import { loadModel } from "../../../../lambdas/extract/entities/recognize/model.ts";
import { ORGANIZATIONS } from "../../../../lambdas/extract/entities/resolve/data/organizations.ts";
import { fold } from "../../../../lambdas/extract/entities/resolve/fold.ts";
import {
	idsOfOrganizations,
	knownOrganization,
	meaningsOf,
	readLine,
} from "../../../../lambdas/extract/entities/resolve/known-organizations.ts";
import { extract } from "../../../../lambdas/extract/extract.ts";
import { hashString } from "../../../../lambdas/extract/learned/hash.ts";

const idsIn = (text: string) => extract({ text }).extraction.things.map(({ id }) => id);
const lines = ORGANIZATIONS.trim().split(/\n+/);
const table = lines.map(readLine);

test("short and long names of a body are one thing over articles that do not explain them", () => {
	const id = "ORG:international-organization-for-migration";
	expect(
		idsIn("The International Organization for Migration said on Monday that 40 migrants had drowned."),
	).toContain(id);
	expect(idsIn("The IOM said on Monday that 40 migrants had drowned.")).toContain(id);
});

describe("the table", () => {
	test("has no organisation twice", () => {
		const names = table.map(({ name }) => fold(name));
		expect(names.filter((name, n) => names.indexOf(name) !== n)).toEqual([]);
		const tickers = table.flatMap(({ ticker }) => ticker ?? []);
		expect(tickers.filter((one, n) => tickers.indexOf(one) !== n)).toEqual(TWO_EXCHANGES);
	});

	test("has no name with two meanings that is not marked", () => {
		const spellings = new Set(table.flatMap(({ names }) => names.map(({ name }) => name)));
		const unclear = [...spellings].filter((name) => meaningsOf(name).filter(({ sure }) => sure).length > 1);
		expect(unclear).toEqual([]);
	});

	test("has no name twice in one line", () => {
		const repeated = table.filter(({ names }) => new Set(names.map(({ name }) => name)).size < names.length);
		expect(repeated.map(({ name }) => name)).toEqual([]);
	});

	test("has no ordinary word for a name that is not marked", () => {
		const { lexicon } = loadModel();
		const isWord = (name: string) =>
			!/\p{Lu}.*\p{Lu}/u.test(name) &&
			(lexicon.listsOf(nameHash([hashString(name.toLowerCase())])) & COMMON_WORD) !== 0;
		const words = table.flatMap(({ names }) => names.filter(({ name, sure }) => sure && isWord(name)));
		expect(words).toEqual([]);
	});

	test("is well formed: four columns, countries of two letters, nothing around a name", () => {
		const odd = lines.filter(
			(line) =>
				!/^[^|\s][^|]*(?:\|[^|]*(?:\|[A-Z.]*\??(?:\|[A-Z]{2})?)?)?$/u.test(line) ||
				/\s[|,]|[|,]\s*[|,]*,|[|,]$/.test(line),
		);
		expect(odd.filter((line) => !/^[^|]*, [^|]*\|/.test(line))).toEqual([]);
	});

	test("has the bodies that one expects to ask for", () => {
		for (const [short, long] of [
			["WHO", "World Health Organization"],
			["UNHCR", "UNHCR"],
			["BoE", "Bank of England"],
			["TSMC", "Taiwan Semiconductor Manufacturing Company"],
			["AAPL", "Apple"],
			["LSHTM", "London School of Hygiene and Tropical Medicine"],
		] as const)
			expect(knownOrganization(short) ?? meaningsOf(short)[0]?.organization.name).toBe(long);
		expect(table.length).toBeGreaterThan(1_500);
	});
});

/** Shares of different companies that are called the same at different exchanges. */
const TWO_EXCHANGES: string[] = [];

test("a word that is no abbreviation as it stands is nobody", () => {
	expect(knownOrganization("Who")).toBeUndefined();
	expect(knownOrganization("Who is")).toBeUndefined();
});

describe("a name of several bodies is the one", () => {
	test("that the article names in full", () => {
		const ids = idsIn(
			"The International Criminal Court opened a case on Monday. The ICC said 40 witnesses had been heard in Uganda.",
		);
		expect(ids).toContain("ORG:international-criminal-court");
		expect(ids.filter((id) => id === "ORG:icc")).toEqual([]);
	});

	test("of the country that the article speaks of", () => {
		expect(
			idsIn("MUMBAI, India – The CBI arrested nine bankers in India on Tuesday, police said."),
		).toContain("ORG:central-bureau-of-investigation");
		expect(idsIn("LONDON – British factories shed 900 jobs, the CBI said on Tuesday in Britain.")).toContain(
			"ORG:confederation-of-british-industry",
		);
	});

	test("or none where nothing tells", () => {
		const ids = idsIn("The CBI said on Tuesday that 40 people had been questioned.");
		expect(ids).toContain("ORG:cbi");
	});
});

test("what the article itself explains is what it means", () => {
	const ids = idsIn("The Indus Medical Foundation (IMF) treated 300 people. The IMF said 12 had died.");
	expect(ids).toContain("ORG:indus-medical-foundation");
	expect(ids).not.toContain("ORG:international-monetary-fund");
});

test("a word that a company is called by stays the place or person it was read as", () => {
	expect(
		idsIn("Loggers felled 300 trees in the Amazon in Brazil, and fires spread through the Amazon."),
	).not.toContain("ORG:amazon");
});

test("a name is asked for by what it is kept under, in small letters too", () => {
	expect(idsOfOrganizations("tsmc")).toEqual(["ORG:taiwan-semiconductor-manufacturing-company"]);
	expect(idsOfOrganizations("ICC")).toContain("ORG:international-cricket-council");
	expect(idsOfOrganizations("nobody in the table")).toEqual([]);
});
