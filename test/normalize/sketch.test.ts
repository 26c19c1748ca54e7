import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SAME_STORY, similarity, sketch } from "../../lambdas/normalize/sketch.ts";

/** Sentences of made-up words: nothing in common but by chance. */
const word = fc.string({ unit: fc.constantFrom(..."abcdefghijklmnoprstuvwxyz"), minLength: 3, maxLength: 9 });
const sentence = fc.array(word, { minLength: 12, maxLength: 25 }).map((words) => `${words.join(" ")}.`);
const story = fc.array(sentence, { minLength: 20, maxLength: 40 });

const meet = (a: string[], b: string[]): boolean => {
	const [left, right] = [sketch(a.join("\n\n")), sketch(b.join("\n\n"))];
	return left.bands.some((band) => right.bands.includes(band)) && similarity(left, right) >= SAME_STORY;
};

const numRuns = 60;

describe("an edited copy is found", () => {
	it("with a paragraph added anywhere", () => {
		fc.assert(
			fc.property(story, sentence, fc.nat(), (copy, added, at) =>
				meet(copy, copy.toSpliced(at % copy.length, 0, added)),
			),
			{ numRuns },
		);
	});

	it("with an outlet's own ending", () => {
		fc.assert(
			fc.property(story, fc.array(sentence, { maxLength: 2 }), (copy, ending) =>
				meet(copy, [...copy.slice(0, -1), ...ending]),
			),
			{ numRuns },
		);
	});

	it("without its first paragraph", () => {
		fc.assert(
			fc.property(story, (copy) => meet(copy, copy.slice(1))),
			{ numRuns },
		);
	});

	it("in other case and punctuation", () => {
		fc.assert(
			fc.property(story, (copy) => {
				const shouted = sketch(copy.join(" ").toUpperCase().replaceAll(".", "!"));
				return similarity(sketch(copy.join(" ")), shouted) === 1;
			}),
			{ numRuns },
		);
	});

	it("with a word changed here and there, nearly always", () => {
		const copies = fc.sample(story, { numRuns: 200, seed: 7 });
		const found = copies.filter((copy) =>
			meet(
				copy,
				copy.map((each, i) => (i % 3 === 0 ? each.replace(/\w+ /, "edited ") : each)),
			),
		);
		expect(found.length).toBeGreaterThan(195);
	});

	it("in Chinese, which has no spaces", () => {
		const text =
			"政府周一宣布了一系列支持经济的措施。部长表示，这些措施是必要的，因为上个月通货膨胀率达到百分之五。反对党批评了这一决定，并要求举行新的选举。";
		expect(similarity(sketch(text), sketch(`${text}本报记者北京报道。`))).toBeGreaterThan(SAME_STORY);
	});
});

describe("another story is not", () => {
	it("whatever its words", () => {
		fc.assert(
			fc.property(story, story, (one, other) => !meet(one, other)),
			{ numRuns },
		);
	});

	it("when it is on the same event and quotes the same statement", () => {
		const quote =
			"“We will not leave the valley until every house has water and light again,” the governor said.";
		const one = `A flood swept through the Arden valley on Monday and killed four people, rescuers said. Bridges at Holm and Marle were washed away. ${quote} Helicopters brought food to 300 villagers who were cut off since Sunday. Schools stay closed this week.`;
		const other = `Four bodies were found in the mud after Monday's flood in the Arden valley. Engineers blamed a dam that nobody had inspected since 2009. ${quote} Farmers put the damage to their orchards at nine million euros, and the insurers sent inspectors.`;
		expect(similarity(sketch(one), sketch(other))).toBeLessThan(SAME_STORY);
	});
});

describe("a sketch", () => {
	it("is made of any text, in at most four bands and 128 bytes", () => {
		fc.assert(
			fc.property(fc.string({ unit: "binary", maxLength: 500 }), (text) => {
				const { bands, signature } = sketch(text);
				expect(bands.length).toBeLessThanOrEqual(4);
				for (const band of bands) expect(band).toMatch(/^[0-9a-f]{16}$/);
				expect(Buffer.from(signature, "base64")).toHaveLength(128);
				expect(sketch(text)).toEqual({ bands, signature });
			}),
		);
	});

	it("is compared to nothing with similarity 0 when it is damaged", () => {
		expect(similarity(sketch("one two three four five six"), { signature: "" })).toBe(0);
	});
});
