import { describe, expect, it } from "vitest";
import { TENSE_RULES } from "../../../lambdas/extract/dates/tense.ts";
import { extract } from "../../../lambdas/extract/extract.ts";
import { NumberedLine } from "../../../lambdas/extract/numbers/numbered-line.ts";

const MARKED = /\[([^\]]+)\]/;

describe("each rule of what a word says of its clause's time decides its own example", () => {
	it.each(TENSE_RULES.map((rule) => [`${rule.name}: ${rule.example}`, rule] as const))("%s", (_, rule) => {
		const text = rule.example.replace(MARKED, "$1");
		const line = new NumberedLine(text, { start: 0, end: text.length });
		const start = rule.example.search(MARKED);
		const at = line.atoms.findIndex((atom) => atom.start === start);
		expect(TENSE_RULES.find(({ fits }) => fits(line, at))).toBe(rule);
	});
});

describe("a verb whose past is spelled like its base", () => {
	const monday = (text: string) =>
		extract({ text, publishedAt: "2026-08-20" }).extraction.dates.map(({ from }) => from);

	it.each([
		"The firm will cut 40 jobs on Monday.",
		"The council plans to shut the pool on Monday.",
		"The lorries may not set off on Monday.",
		"The road will be shut on Monday.",
		"Ministers could put it to a vote on Monday.",
	])("is to come behind a modal or 'to': %s", (text) => expect(monday(text)).toEqual(["2026-08-24"]));

	it.each([
		"The firm cut 40 jobs on Monday.",
		"The council shut the pool on Monday.",
		"They set off on Monday.",
	])("is over where it stands alone: %s", (text) => expect(monday(text)).toEqual(["2026-08-17"]));
});
