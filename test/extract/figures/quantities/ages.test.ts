import { describe, expect, it } from "vitest";
import { figures, only, quantities } from "../reading.ts";

describe("ages that nobody calls one", () => {
	it.each([
		["Mara, who, at 11, is the youngest of the choir, sang first.", 11],
		["At 17, she won a scholarship.", 17],
		["The teacher, at 24, is the youngest there.", 24],
		["I moved here when I was about 19 or so.", 19],
		["The singer was only 23.", 23],
		["The striker is still just 17.", 17],
		["Since he was 22, he has lived abroad.", 22],
		["I was barely 21 when it closed.", 21],
		["The tractor's driver (37) was unhurt.", 37],
		["Few renters under 35 own a car.", 35],
		["Some of those who were held are under 17.", 17],
	])("%s", (text, value) => {
		expect(only(text)).toMatchObject({ kind: "age", unit: "a", value });
	});

	it("a person who goes by one name, in brackets", () => {
		const text = "Kamala (26) was hurt.";
		const names = [{ start: 0, end: 6, text: "Kamala", type: "PERSON", entity: "PERSON:kamala" }] as const;
		expect(figures(text, [...names])[0]).toMatchObject({ kind: "age", value: 26 });
		expect(figures(text)[0]).toMatchObject({ kind: "count" });
		const later = { start: 7, end: 13, text: "Kamala", type: "PERSON", entity: "PERSON:kamala" } as const;
		expect(figures("At 16, Kamala left school.", [later])[0]).toMatchObject({ kind: "age", value: 16 });
		expect(figures("Kamala (26), Rose (31) fled.", [...names])[1]).toMatchObject({ kind: "age", value: 31 });
	});

	it.each([
		["Parts of the wall are thousands of years old.", "thousands of years old"],
		["The oak is several hundred years old.", "several hundred years old"],
	])("%s", (text, words) => {
		expect(only(text)).toMatchObject({ kind: "age", unit: "a", text: words });
	});

	it.each([
		"The sum was 19 or so.",
		"The forecast is 40.",
		"They set the price at 17, but few paid it.",
		"The order, at 40, is the smallest.",
		"Oslo (26) came last.",
		"Protesters over 40 dismissals blocked the gate.",
	])("but %s", (text) => {
		expect(quantities(text).map(({ kind }) => kind)).not.toContain("age");
	});
});

describe("how strong an earthquake is", () => {
	it.each([
		["Weaker shocks with a magnitude over 4.5 followed.", "more-than", [4.5]],
		["It had a magnitude of up to 6.2.", "at-most", [6.2]],
		["Two shocks registered 5.5 or greater on the Richter scale.", "at-least", [5.5]],
		["The rest reached between 3.1 and 3.9 on the Richter scale.", "between", [3.1, 3.9]],
	])("%s", (text, modifier, numbers) => {
		const found = quantities(text).find(({ kind }) => kind === "measure");
		expect(found).toMatchObject({ modifier, unit: "{magnitude}" });
		expect(found?.value === undefined ? [found?.low, found?.high] : [found.value]).toEqual(numbers);
	});

	it("no other scale", () => {
		expect(only("She rated it 4.5 on the happiness scale.").kind).toBe("count");
	});
});
