import { describe, expect, test } from "vitest";
import { said } from "./said.ts";

describe("outlets relay what others say", () => {
	test("the outer reporter of a statement is its relay", () => {
		const [outer, inner] = said(
			"South Korea's National Intelligence Service (NIS) estimates that approximately 6,000 troops died, the Associated Press reported.",
		);
		expect(outer).toMatch(/^the Associated Press \| reported \| South Korea's/);
		expect(inner).toBe(
			"South Korea's National Intelligence Service (NIS) | estimates | that approximately 6,000 troops died | via the Associated Press",
		);
	});

	test.each([
		[
			"A person familiar with the matter told Reuters that the price was $3 billion.",
			"A person familiar with the matter | told | that the price was $3 billion | via Reuters",
		],
		[
			"The minister said in an interview with the Financial Times that prices would rise 10%.",
			"The minister | said | that prices would rise 10% | via the Financial Times",
		],
		[
			"The minister told the Financial Times prices would rise by 10%.",
			"The minister | told | prices would rise by 10% | via the Financial Times",
		],
		[
			"State media quoted the minister as saying 300 troops had been sent.",
			"the minister | as saying | 300 troops had been sent | via State media",
		],
		[
			"The minister was quoted by state media as saying that 300 troops had been sent.",
			"The minister | quoted | that 300 troops had been sent | via state media",
		],
		[
			"Reuters reported on Tuesday, citing three sources, that Acme would cut 300 jobs.",
			"three sources | citing | that Acme would cut 300 jobs | via Reuters",
		],
		[
			"The toll rose to 34, according to state television, which quoted health officials.",
			"health officials | quoted | The toll rose to 34 | via state television",
		],
	])("%s", (text, line) => {
		expect(said(text)).toEqual([line]);
	});

	test("an outlet that reports by itself is the source", () => {
		expect(said("North Korea has built 300 homes, state media reported Monday.")).toEqual([
			"state media | reported | North Korea has built 300 homes",
		]);
	});

	test("reporters and parliaments are listeners, not relays", () => {
		expect(said("The minister told reporters in Geneva that 300 had died.")).toEqual([
			"The minister | told | that 300 had died",
		]);
	});
});
