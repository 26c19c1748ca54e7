import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readDocument } from "../../../../lambdas/extract/document.ts";
import { recognize } from "../../../../lambdas/extract/entities/recognize/recognize.ts";
import { namesIn } from "./names.ts";

describe("recognising names", () => {
	it("finds people, organisations and places in plain news", () => {
		const names = namesIn(
			"Kenyan President William Ruto met officials of the World Bank in Nairobi on Tuesday, the Associated Press reported.",
		);
		expect(names).toEqual([
			"NORP:Kenyan",
			"PERSON:William Ruto",
			"ORG:World Bank",
			"LOC:Nairobi",
			"ORG:Associated Press",
		]);
	});

	it("reads a surname alone as the person the article names in full", () => {
		const names = namesIn(
			"Amara Okafor was elected mayor of Enugu. Okafor promised new roads. Critics said Okafor had promised them before.",
		);
		expect(names.filter((name) => name.endsWith("Okafor"))).toEqual([
			"PERSON:Amara Okafor",
			"PERSON:Okafor",
			"PERSON:Okafor",
		]);
	});

	it("reads an abbreviation as the organisation it is short for", () => {
		const names = namesIn(
			"The National Intelligence Service (NIS) issued an estimate. The NIS did not explain it. Lawmakers asked the NIS for more.",
		);
		expect(names).toEqual(["ORG:National Intelligence Service", "ORG:NIS", "ORG:NIS", "ORG:NIS"]);
	});

	it("finds the name in a hyphenated word", () => {
		expect(namesIn("A Geneva-based charity sent aid to Sudan.")).toEqual(["LOC:Geneva", "LOC:Sudan"]);
	});

	it("reads a headline in capitals with the body's help", () => {
		const names = namesIn(
			"RUTO VISITS NAIROBI MARKET\n\nPresident William Ruto visited a market in Nairobi on Monday. Ruto spoke to traders.",
		);
		expect(names).toContain("PERSON:RUTO");
		expect(names).toContain("LOC:NAIROBI");
		expect(names.some((name) => name.includes("VISITS") || name.endsWith("MARKET"))).toBe(false);
	});

	it("finds organisations of one word", () => {
		expect(namesIn("Regulators fined Google and Microsoft in March.")).toEqual([
			"ORG:Google",
			"ORG:Microsoft",
		]);
	});

	it("reads a country that owns a name as a name of its own", () => {
		const names = namesIn(
			"Rain burst the banks of a river in Angola's Kwanza Sul province, and South Korea’s National Intelligence Service watched.",
		);
		expect(names).toContain("LOC:Angola");
		expect(names).toContain("LOC:South Korea");
		expect(names).toContain("ORG:National Intelligence Service");
	});

	it("reads the place and the country of a dateline apart, and capitals before them as a place", () => {
		expect(namesIn("ODESA, Ukraine – Shelling killed four people on Monday.")).toEqual([
			"LOC:ODESA",
			"LOC:Ukraine",
		]);
		expect(namesIn("LIMA, Peru (AP) — Protesters blocked roads.")).toEqual([
			"LOC:LIMA",
			"LOC:Peru",
			"ORG:AP",
		]);
		expect(namesIn("The talks were held in Lyon, France.")).toEqual(["LOC:Lyon", "LOC:France"]);
	});

	it("leaves an owner that is no country in the name it is part of", () => {
		expect(namesIn("She studied at Queen's University in Belfast.")).toContain("ORG:Queen's University");
	});

	it("gives exact slices in order and apart, on any text, twice the same", () => {
		const piece = fc.oneof(
			fc.string({ unit: "binary", maxLength: 12 }),
			fc.constantFrom("Kim Jong Un", "the U.S.", "Paris-based", "\n", ". ", "WHO", "’s", "of the", "(", "😀"),
		);
		fc.assert(
			fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
				const text = pieces.join(" ");
				const mentions = recognize(readDocument({ text }));
				let last = 0;
				for (const mention of mentions) {
					expect(mention.start).toBeGreaterThanOrEqual(last);
					expect(mention.end).toBeGreaterThan(mention.start);
					expect(text.slice(mention.start, mention.end)).toBe(mention.text);
					last = mention.end;
				}
				expect(recognize(readDocument({ text }))).toEqual(mentions);
			}),
			{ numRuns: 40 },
		);
	});

	it("reads a line of 180 KB without a stop", () => {
		const text = "Kim Jong Un met Vladimir Putin in Moscow and ".repeat(4000);
		expect(recognize(readDocument({ text })).length).toBeGreaterThan(11_000);
	});
});
