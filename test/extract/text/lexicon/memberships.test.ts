import fc from "fast-check";
import { expect, test } from "vitest";
import { Memberships } from "../../../../lambdas/extract/text/lexicon/memberships.ts";

const classes = Array.from({ length: 70 }, (_, n) => `class-${n}`);
const pair = fc.tuple(fc.string({ maxLength: 3 }), fc.constantFrom(...classes));

test("a word is of the classes that it was added to, and of no others", () => {
	fc.assert(
		fc.property(fc.array(pair, { maxLength: 60 }), fc.nat(4), (pairs, room) => {
			const memberships = new Memberships(classes, room + 1);
			for (const [word, name] of pairs) memberships.add(word, name);
			for (const word of pairs.map(([one]) => one)) {
				const row = memberships.find(word) ?? Number.NaN;
				const found = classes.filter((name) => memberships.has(row, name));
				expect(found).toEqual(classes.filter((name) => pairs.some(([w, c]) => w === word && c === name)));
			}
		}),
	);
});

test("a word of no class has no row", () => {
	expect(new Memberships(classes, 1).find("unheard-of")).toBeUndefined();
});
