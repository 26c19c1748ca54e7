import fc from "fast-check";
import { expect, test } from "vitest";
import { fromWire, toWire } from "../../../lambdas/shared/aws/attribute-values.ts";

const leaf = fc.oneof(
	fc.string({ unit: "grapheme" }),
	fc.double({ noNaN: true, noDefaultInfinity: true }).filter((n) => !Object.is(n, -0)),
	fc.boolean(),
	fc.constant(null),
);
const { item } = fc.letrec<{ item: Record<string, unknown>; value: unknown }>((tie) => ({
	item: fc.dictionary(fc.stringMatching(/^[a-z]{1,6}$/), tie("value"), { noNullPrototype: true }),
	value: fc.oneof({ maxDepth: 4 }, leaf, fc.array(tie("value"), { maxLength: 4 }), tie("item")),
}));

test("a row comes back as it was written", () => {
	fc.assert(
		fc.property(item, (row) => {
			expect(fromWire(toWire(row))).toEqual(row);
		}),
	);
});

test("each value stands under its type", () => {
	const row = {
		text: "ü",
		empty: "",
		number: 1.5,
		large: 96e18,
		yes: true,
		none: null,
		list: ["a", [1]],
		map: { a: "b" },
	};
	expect(toWire(row)).toEqual({
		...{ text: { S: "ü" }, empty: { S: "" }, number: { N: "1.5" }, large: { N: "96000000000000000000" } },
		...{ yes: { BOOL: true }, none: { NULL: true } },
		...{ list: { L: [{ S: "a" }, { L: [{ N: "1" }] }] }, map: { M: { a: { S: "b" } } } },
	});
});

test("what is undefined is left out, at any depth", () => {
	expect(toWire({ a: undefined, b: [1, undefined], c: { d: undefined } })).toEqual({
		b: { L: [{ N: "1" }] },
		c: { M: {} },
	});
});

test.each([
	["a set", new Set(["a"])],
	["a date", new Date(0)],
	["no number", Number.NaN],
	["infinity", 1 / 0],
])("%s is refused before it is written", (_, value) => {
	expect(() => toWire({ value })).toThrow(TypeError);
});

test.each([[{ SS: ["a"] }], [{ B: "AA==" }], [{}], ["S"]])("an attribute %j is refused", (value) => {
	expect(() => fromWire({ value })).toThrow("no row of ours has an attribute of the type");
});
