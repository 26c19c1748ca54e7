import fc from "fast-check";
import { expect, test } from "vitest";
import { cutBytes, cutToFit, itemBytes } from "../../lambdas/index/rows/fit.ts";

const text = fc.string({ unit: "grapheme", maxLength: 3000 });

test("a text is cut at a word, by bytes, and ends in an ellipsis", () => {
	expect(cutBytes("Twelve ministers signed nine treaties in Paris", 30)).toBe("Twelve ministers signed…");
	expect(cutBytes("short", 30)).toBe("short");
	expect(cutBytes("Двенадцать министров подписали", 40)).toBe("Двенадцать…");
	expect(cutBytes("too short a limit for anything", 10)).toBeUndefined();
});

test("what is cut is within the limit, and a beginning of the text without broken characters", () => {
	fc.assert(
		fc.property(text, fc.integer({ min: 24, max: 2000 }), (whole, limit) => {
			const cut = cutBytes(whole, limit)!;
			expect(Buffer.byteLength(cut)).toBeLessThanOrEqual(limit);
			expect(cut.isWellFormed()).toBe(whole.isWellFormed());
			expect(cut === whole || whole.startsWith(cut.slice(0, -1))).toBe(true);
		}),
	);
});

test("a row is cut in the order of what matters least, and fits", () => {
	fc.assert(
		fc.property(text, text, (sentence, event) => {
			const row = cutToFit({ pk: "FIGURE#counted#troop", value: 6000, sentence, event }, [
				"sentence",
				"event",
			]);
			expect(itemBytes(row)).toBeLessThanOrEqual(900);
			expect(row).toMatchObject({ pk: "FIGURE#counted#troop", value: 6000 });
			if (row.event !== event) expect(row).not.toHaveProperty("sentence");
		}),
	);
});

test("bytes are counted as DynamoDB counts them", () => {
	expect(itemBytes({ pk: "a" })).toBe(3);
	expect(itemBytes({ é: "é" })).toBe(4);
	expect(itemBytes({ n: 6000, absent: undefined })).toBe(1 + 6 + 3);
	expect(itemBytes({ l: ["ab", "c"] })).toBe(1 + 3 + 2 + 3);
});
