import { describe, expect, it } from "vitest";
import { TENSE_RULES } from "../../../lambdas/extract/dates/tense.ts";
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
