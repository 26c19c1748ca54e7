import { describe, expect, it } from "vitest";
import { NUMBER_RULES, ruleFor } from "../../../lambdas/extract/numbers/number-owners.ts";
import { lineOf } from "./owners-in.ts";

const MARKED = /\[(\d[\d.]*)\]/;

describe("each rule of who owns a number decides its own example", () => {
	it.each(NUMBER_RULES.map((rule) => [`${rule.owner}, ${rule.name}: ${rule.example}`, rule] as const))(
		"%s",
		(_, rule) => {
			const line = lineOf(rule.example.replace(MARKED, "$1"));
			const start = rule.example.search(MARKED);
			expect(
				ruleFor(
					line,
					line.atoms.findIndex((atom) => atom.start === start),
				),
			).toBe(rule);
		},
	);
});
