import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Figure } from "../../../lambdas/shared/extraction.ts";
import { figures, quantities } from "./reading.ts";

const WORDS =
	"one two twenty hundred million half a third of and between to from - – – % $ € Rs 5 10 3.2 1,234 12,34,567 bn m km percent points per barrel people troops were killed rose fell by at least more than over up including , . ( ) ' \" 2024 May July No. 737 -5 ° C /".split(
		" ",
	);
const prose = fc.array(fc.constantFrom(...WORDS), { maxLength: 40 }).map((words) => words.join(" "));
const anything = fc.oneof(
	prose,
	fc.string({ unit: "binary", maxLength: 200 }),
	fc.string({ maxLength: 200 }),
);

describe("quantities of any text", () => {
	it("stand where they say, in order, without overlap", () => {
		fc.assert(
			fc.property(anything, (text) => {
				let end = 0;
				for (const quantity of quantities(text)) {
					expect(text.slice(quantity.start, quantity.end)).toBe(quantity.text);
					expect(quantity.start).toBeGreaterThanOrEqual(end);
					end = quantity.end;
				}
			}),
			{ numRuns: 1500 },
		);
	});

	it("carry a value, values, or both ends of a range, and never more than one of these", () => {
		fc.assert(
			fc.property(anything, (text) => {
				for (const { value, values, low, high, modifier } of quantities(text)) {
					const forms = [value !== undefined, values !== undefined, low !== undefined && high !== undefined];
					expect(forms.filter(Boolean)).toHaveLength(1);
					expect(modifier === "between").toBe(low !== undefined);
					if (low !== undefined) expect(low).toBeLessThanOrEqual(high!);
				}
			}),
			{ numRuns: 1500 },
		);
	});

	it("make valid figures, whose links name other figures", () => {
		fc.assert(
			fc.property(anything, (text) => {
				const found = figures(text);
				found.forEach((figure, index) => {
					Figure.parse(figure);
					for (const link of [figure.partOf, figure.sameAs]) {
						if (link === undefined) continue;
						expect(link).not.toBe(index);
						expect(link).toBeLessThan(found.length);
					}
				});
			}),
			{ numRuns: 800 },
		);
	});

	it("are the same when read again", () => {
		fc.assert(
			fc.property(prose, (text) => {
				expect(figures(text)).toEqual(figures(text));
			}),
		);
	});
});
