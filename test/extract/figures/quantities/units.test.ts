import { describe, expect, it } from "vitest";
import { only, quantities } from "../reading.ts";

describe("money", () => {
	it.each([
		["a $3.2bn deal", 3.2e9, "USD"],
		["C$1.2 billion in losses", 1.2e9, "CAD"],
		["A$40 million", 4e7, "AUD"],
		["HK$10.05 billion", 1.005e10, "HKD"],
		["Rs 500 crore", 5e9, "INR"],
		["₹20", 20, "INR"],
		["€20m", 2e7, "EUR"],
		["312p a share", 3.12, "GBP"],
		["470 pence", 4.7, "GBP"],
		["100 billion yuan", 1e11, "CNY"],
		["361 million pounds", 361e6, "GBP"],
		["10,000 Swiss francs", 10_000, "CHF"],
		["thirteen dollars and forty-five cents", 13.45, "USD"],
		["30 MEUR", 3e7, "EUR"],
		["EUR 125", 125, "EUR"],
	])("reads %s in the main unit", (text, value, unit) => {
		expect(only(text)).toMatchObject({ kind: "money", value, unit });
	});

	it("reads $ by the article's country, and marks it as implied where there is none", () => {
		expect(only("a $5m fund", "AU")).toMatchObject({ unit: "AUD" });
		expect(only("a $5m fund", "AU").implied).toBeUndefined();
		expect(only("a $5m fund")).toMatchObject({ unit: "USD", implied: ["unit"] });
	});

	it("tells pounds of money from pounds of weight", () => {
		expect(only("He was fined 200 pounds.")).toMatchObject({ kind: "money", unit: "GBP" });
		expect(only("The baby weighed eight pounds.")).toMatchObject({ kind: "measure", unit: "[lb_av]" });
	});
});

describe("percent, points and ratios", () => {
	it.each([
		["4.2 percent", { kind: "percent", value: 4.2, unit: "%" }],
		["half a percent", { kind: "percent", value: 0.5, unit: "%" }],
		["0.25 percentage points", { kind: "percentage-points", value: 0.25, unit: "pp" }],
		["25 basis points", { kind: "percentage-points", value: 25, unit: "bp" }],
		["one in five trains", { kind: "ratio", value: 0.2 }],
		["nine out of 10 doctors", { kind: "ratio", value: 0.9 }],
		["a 3-to-1 advantage", { kind: "ratio", value: 3 }],
		["three times as many", { kind: "ratio", value: 3 }],
		["twice the average", { kind: "ratio", value: 2 }],
		["one tenant in four will move", { kind: "ratio", value: 0.25 }],
		["They outspent their rivals 5-1.", { kind: "ratio", value: 5 }],
	])("reads %s", (text, record) => {
		expect(only(text)).toMatchObject(record);
	});
});

describe("measures", () => {
	it.each([
		["17 km", { value: 17, unit: "km" }],
		["a 45-acre farm", { value: 45, unit: "[acr_us]" }],
		["5 feet 6 inches", { value: 5.5, unit: "[ft_i]" }],
		["190 km2", { value: 190, unit: "km2" }],
		["8 tonnes", { value: 8, unit: "t", si: { value: 8000, unit: "kg" } }],
		["two miles", { value: 2, unit: "[mi_i]", si: { value: 3218.688, unit: "m" } }],
		["a magnitude 6.8 quake", { value: 6.8, unit: "{magnitude}" }],
	])("reads %s", (text, record) => {
		expect(only(text)).toMatchObject({ kind: "measure", ...record });
	});

	it("reads a speed with its whole unit and what it is per", () => {
		expect(only("60 km an hour")).toMatchObject({ kind: "speed", value: 60, unit: "km/h", per: "h" });
		expect(only("60 mph")).toMatchObject({ kind: "speed", unit: "[mi_i]/h" });
	});

	it("reads temperatures, and implies the scale where it is not written", () => {
		expect(only("37°C")).toMatchObject({ kind: "temperature", value: 37, unit: "Cel" });
		expect(only("It fell to -4.5degC.")).toMatchObject({ kind: "temperature", value: -4.5, unit: "Cel" });
		expect(only("It reached 81 degF.")).toMatchObject({ kind: "temperature", value: 81, unit: "[degF]" });
		expect(only("minus 8 degrees Celsius")).toMatchObject({ value: -8, unit: "Cel" });
		expect(only("98 degrees", "US")).toMatchObject({ unit: "[degF]", implied: ["unit"] });
	});
});

describe("units behind two numbers and their hyphens", () => {
	it.each([
		["a survey of 18-to-29-year-olds", { kind: "age", low: 18, high: 29, unit: "a" }],
		["a 20-to-30-day wait", { kind: "duration", low: 20, high: 30, unit: "d" }],
		["a 2-to-3-mile walk", { kind: "measure", low: 2, high: 3, unit: "[mi_i]" }],
		["a 4-to-1 margin", { kind: "ratio", value: 4 }],
		["a 1-to-5 scale", { kind: "ratio", value: 0.2 }],
	])("reads %s", (text, expected) => {
		expect(only(text)).toMatchObject(expected);
	});

	it("ends no rate at an 'and' that begins another one", () => {
		expect(quantities("Rents were $900 a month and $10,000 a year.").map(({ per }) => per)).toEqual([
			"mo",
			"a",
		]);
		expect(quantities("He sells 40 boats a year and repairs more.")[0]?.per).toBe("a");
		expect(quantities("She walked 12 miles a day and a half later.")[0]?.per).toBeUndefined();
		expect(quantities("It cost three men a year and two months.")[0]?.per).toBeUndefined();
	});

	it("takes what a rate goes to by points for a share, and nothing else", () => {
		expect(quantities("The bank raised it 25 basis points to 3.5.")[1]).toMatchObject({ kind: "percent" });
		expect(quantities("The index rose 50 points to 480.")[1]).toMatchObject({ kind: "count" });
		expect(quantities("They cut it 50 basis points to 40 cheers.")[1]).toMatchObject({ kind: "count" });
	});
});

describe("durations and ages", () => {
	it.each([
		["five years", { kind: "duration", value: 5, unit: "a" }],
		["two decades", { kind: "duration", value: 20, unit: "a" }],
		["for six-straight weeks", { kind: "duration", value: 6, unit: "wk" }],
		["a further few months", { kind: "duration", low: 3, high: 9, unit: "mo" }],
		["an hour and a half", { kind: "duration", value: 1.5, unit: "h" }],
		["two hours, 30 minutes", { kind: "duration", value: 2.5, unit: "h" }],
		["a 34-year-old man", { kind: "age", value: 34, unit: "a" }],
		["children under five", { kind: "age", value: 5, unit: "a", modifier: "less-than" }],
		["a vote among those aged 18 to 24", { kind: "age", low: 18, high: 24, unit: "a" }],
		["some of them under 35", { kind: "age", value: 35, modifier: "less-than" }],
		["women 50 or over", { kind: "age", value: 50, modifier: "at-least" }],
		["those 45 and older", { kind: "age", value: 45, modifier: "at-least" }],
		["Most are over 60.", { kind: "age", value: 60, modifier: "more-than" }],
		["aged 12", { kind: "age", value: 12, unit: "a" }],
		["Carl Brandvold, 58, said", { kind: "age", value: 58, unit: "a" }],
		["six weeks old", { kind: "age", value: 6, unit: "wk" }],
	])("reads %s", (text, record) => {
		expect(only(text)).toMatchObject(record);
	});
});

describe("ranks, scores and zeros", () => {
	it.each([
		["the third-largest economy", { kind: "rank", value: 3 }],
		["She was ranked 10th.", { kind: "rank", value: 10 }],
		["They won 3-1.", { kind: "score", values: [3, 1] }],
		["Senators voted 52-48 to end it.", { kind: "score", values: [52, 48] }],
		["passed by 77 votes to 73", { kind: "score", values: [77, 73] }],
		["The bench struck it down in a 6-to-3 ruling.", { kind: "score", values: [6, 3] }],
		["The panel voted 4-to-1 to hear it.", { kind: "score", values: [4, 1] }],
		["It passed by a vote of 9-to-4.", { kind: "score", values: [9, 4] }],
		["Bookmakers made it a 20-to-1 bet.", { kind: "ratio", value: 20 }],
		["No deaths were reported.", { kind: "count", value: 0 }],
	])("reads %s", (text, record) => {
		expect(only(text)).toMatchObject(record);
	});
});

describe("rates", () => {
	it.each([
		["$52 a barrel", "barrel"],
		["12 per 100,000 people", "100,000 people"],
		["500,000 barrels a day", "d"],
		["$15.40 an hour", "h"],
		["26 cents per share", "share"],
		["Cases grow by 3 percent every day.", "d"],
		["It burns 40 tonnes every week.", "wk"],
		["Some 90,000 people walked the trail each year.", "a"],
		["Clubs lose €40,000 in fees every month.", "mo"],
		["They said that 900 fines are issued every day in Oslo.", "d"],
		["Losses were £3,000 a victim.", "victim"],
	])("reads what %s is per", (text, per) => {
		expect(only(text).per).toBe(per);
	});

	it.each([
		"She thinks of those 12 men every day.",
		"The 12 members meet in the hall every week.",
		"He fed 12 cats that came every night.",
	])("no rate: %s", (text) => {
		expect(quantities(text)[0]?.per).toBeUndefined();
	});

	it("does not take a time that says when for a rate", () => {
		expect(quantities("sold for $5m a year ago")[0]?.per).toBeUndefined();
	});
});
