import { describe, expect, test } from "vitest";
import { extract } from "../../../lambdas/extract/extract.ts";

const timesOf = (text: string) =>
	extract({ text, publishedAt: "2026-11-19" }).extraction.figures.map(
		({ text: figure, when }) => `${figure} ${when?.from ?? ""}..${when?.to ?? ""}`,
	);

const LEAD = "Tarn Motors lost $412 million in the third quarter.";

describe("the results of a report are of its period", () => {
	test("what follows without a time of its own", () => {
		expect(timesOf(`${LEAD} Revenue slipped 6 percent to $8.3 billion.`)).toEqual([
			"$412 million 2026-07-01..2026-09-30",
			"6 percent 2026-07-01..2026-09-30",
			"$8.3 billion 2026-07-01..2026-09-30",
		]);
	});

	test("a year that is only compared with does not end it", () => {
		const text = `${LEAD} It had earned $96 million in the third quarter of 2025. Revenue slipped 6 percent.`;
		expect(timesOf(text).at(-1)).toBe("6 percent 2026-07-01..2026-09-30");
	});

	test.each([
		["what is no result", `${LEAD} Its chief owns 6 percent.`],
		["a forecast", `${LEAD} Sales will rise by 6 percent.`],
		["what comes later", `${LEAD} It makes vans. It also makes cars. They are blue. Sales rose 6 percent.`],
	])("but not %s", (_, text) => expect(timesOf(text).at(-1)).toBe("6 percent .."));
});
