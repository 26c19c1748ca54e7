import fc from "fast-check";
import { expect, it } from "vitest";
import { IntegerTable, tableOrder } from "../../../lambdas/extract/learned/table.ts";

const key = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 });

it("finds every key at its place, and no other", () => {
	fc.assert(
		fc.property(fc.uniqueArray(key, { maxLength: 300 }), key, (keys, other) => {
			const table = new IntegerTable(Int32Array.from(keys));
			expect(keys.map((one) => table.find(one))).toEqual([...keys.keys()]);
			expect(table.find(other)).toBe(keys.indexOf(other));
		}),
	);
});

it("finds the first of equal keys, in the quickest order too", () => {
	const keys = Int32Array.of(5, 9, 5, -1, 9);
	const order = tableOrder(keys);
	const table = new IntegerTable(Int32Array.from(order, (index) => keys[index]!));
	expect(order[table.find(5)]).toBe(0);
	expect(order[table.find(9)]).toBe(1);
	expect(order[table.find(-1)]).toBe(3);
});

it("orders keys by their slots, each once", () => {
	fc.assert(
		fc.property(fc.array(key, { maxLength: 300 }), (keys) => {
			const order = tableOrder(Int32Array.from(keys));
			expect([...order].sort((a, b) => a - b)).toEqual([...keys.keys()]);
			const capacity = 2 ** Math.max(2, Math.ceil(Math.log2(Math.max(1, keys.length * 2))));
			const slots = order.map((index) => keys[index]! & (capacity - 1));
			expect(slots).toEqual([...slots].sort((a, b) => a - b));
		}),
	);
});
