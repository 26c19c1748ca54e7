import { describe, expect, it } from "vitest";
import { extract } from "../../../lambdas/extract/extract.ts";

/** Whom each figure is about, by its words. */
const abouts = (text: string) =>
	Object.fromEntries(
		extract({ text, publishedAt: "2026-08-20" }).extraction.figures.map(({ text: words, about = [] }) => [
			words,
			about,
		]),
	);

describe("whom a figure is about where its clause names nobody", () => {
	it("is not whom another paragraph spoke of", () => {
		const found = abouts(
			"Floods hit Marenga on Monday.\nNorway will send two helicopters to Marenga and Kenya 50 doctors.\nRoughly a third of the maize crop has been lost.",
		);
		expect(found["50"]).toEqual(["LOC:kenya"]);
		expect(found["Roughly a third"]).toEqual(["LOC:marenga"]);
	});

	it("is whom the sentence before in its paragraph was of", () => {
		const found = abouts("A bomb hit a market in Kabul. At least 12 people were killed.");
		expect(found["At least 12"]).toEqual(["LOC:kabul"]);
	});

	it("is the building that 'its' stands for, not a body further back", () => {
		const found = abouts(
			"The Red Cross sent boats.\nThe Kelo Dam reached 104 percent of its capacity. Engineers opened six of its eight gates.",
		);
		expect(found["104 percent"]).toEqual(["FAC:kelo-dam"]);
		expect(found.eight).toEqual(["FAC:kelo-dam"]);
	});

	it("is who expects to do it", () => {
		expect(abouts("Halden Motors expects to earn $3 million this year.")["$3 million"]).toEqual([
			"ORG:halden-motors",
		]);
	});

	it("is never who supplies the numbers", () => {
		const found = abouts(
			"Halden Motors closed a plant.\nRevenue slipped 3 percent to $9.4 billion, missing forecasts, according to Orbis Research.",
		);
		expect(found["3 percent"]).not.toContain("ORG:orbis-research");
	});
});

it("a person is who had forecast it, not the bank where she works", () => {
	const text =
		'"It will rise," said Mia Sund, chief economist at Deutsche Bank, who had earlier forecast 4 percent.';
	const [figure] = extract({ text }).extraction.figures;
	expect(figure?.attribution?.text).toBe("Mia Sund, chief economist at Deutsche Bank");
});
