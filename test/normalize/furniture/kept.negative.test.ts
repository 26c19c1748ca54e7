import { describe, expect, it } from "vitest";
import { ruleFor } from "./rule-for.ts";

describe("lines of a story that look like furniture", () => {
	it.each([
		"By Monday the water had reached the second floor, and the school was full.",
		"Related companies paid $3m between them.",
		"Watch the river, the old ones say, and leave before it does.",
		"“Sign up for the newsletter,” the mayor told them, and few did.",
		"Facebook and Twitter said they would share the data.",
		"She said she would follow him to Seoul.",
		"Photographs of the bridge show cracks in eleven pillars.",
		"The comments drew anger in the capital.",
		"Subscribers left in thousands after the price rose.",
		"In 2024, 17 people died.",
		"Call the helpline on +81 158-23-2012.",
		"Copyright law does not cover it, the court said.",
		"Advertisement spending fell 12%.",
		"May 12 was a Tuesday.",
		"Von der Leyen said no.",
		"Read more carefully, the clause says the opposite.",
		"Kim Jong Un",
		"Customers cancel anytime they like, the firm's chief said, since access costs $1 a week.",
		"Unsubscribe rates rose by a third after the price went up, the publisher said.",
		"To continue reading the will aloud was more than she could bear, and the notary took over from her and read it to the end before the whole family, slowly.",
	])("%j stays", (line) => {
		expect(ruleFor(line)).toBeUndefined();
	});

	it("a name that is not the author's stays at the top", () => {
		expect(ruleFor("Westhaven, Tuesday: the day after", "top")).toBeUndefined();
	});

	it.each([
		"The minister, who reported from London for years, said no.",
		"All donations contributed to the fund go to the villagers.",
		"The villagers can be reached by boat.",
		"Call the harbour office on +41 22 555 01 01 to register.",
	])("%j stays at the end", (line) => {
		expect(ruleFor(line, "end")).toBeUndefined();
	});

	it("a sub-heading before text stays", () => {
		expect(ruleFor("What happens next", "middle", "heading")).toBeUndefined();
	});
});
