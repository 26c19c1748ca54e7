import { describe, expect, it } from "vitest";
import { values } from "../reading.ts";

describe("numbers in digits", () => {
	it.each([
		["1,234.5 acres of land", 1234.5],
		["1 234 people", 1234],
		["some 12,34,567 voters", 1_234_567],
		["a price of 1.234,56 euros", 1234.56],
		["3.2 million people", 3_200_000],
		["20k followers", 20_000],
		["1.4m people", 1_400_000],
		["500 lakh", 50_000_000],
		["80 crore people", 800_000_000],
		["6.23 x 10^-4 mol", 0.000623],
		["10 1/2 miles", 10.5],
		["2½ hours", 2.5],
	])("reads %s", (text, value) => {
		expect(values(text)[0]).toBeCloseTo(value, 9);
	});
});

describe("numbers in words", () => {
	it.each([
		["twenty-one hundred soldiers", 2100],
		["half a million homes", 500_000],
		["a dozen arrests", 12],
		["two dozen cars", 24],
		["a couple of suspects", 2],
		["one and a half years", 1.5],
		["five and a half million people", 5_500_000],
		["seven hundred twenty-one thousand and twelve votes", 721_012],
		["three lakh crore rupees", 3_000_000_000_000],
		["two point two million jobs", 2_200_000],
		["a quarter of a million people", 250_000],
		["minus ten degrees", -10],
	])("reads %s", (text, value) => {
		expect(values(text)).toEqual([value]);
	});

	it("ends a number in digits before one in words", () => {
		expect(values("raised the cover to $2.4 million seven weeks before")).toEqual([2_400_000, 7]);
		expect(values("6 crore and two hundred votes")).toEqual([60_000_200]);
	});

	it("keeps two numbers apart where 'and' joins no smaller one", () => {
		expect(values("three hundred men and two hundred women")).toEqual([300, 200]);
	});

	it("reads a number that is repeated in brackets once", () => {
		expect(values("forty-five (45) days")).toEqual([45]);
	});
});

describe("fractions", () => {
	it.each([
		["two-thirds of voters", 2 / 3],
		["a third of the seats", 1 / 3],
		["three-quarters of them", 0.75],
		["more than half of the houses", 0.5],
		["⅔ of the vote", 2 / 3],
		["sales fell by a fifth", 0.2],
	])("reads %s as a ratio", (text, value) => {
		expect(values(text)[0]).toBeCloseTo(value, 9);
	});
});

describe("vague amounts", () => {
	it.each([
		["dozens of homes", [24, 99]],
		["hundreds of people", [200, 999]],
		["thousands of troops", [2000, 9999]],
		["tens of thousands of people", [20_000, 99_999]],
		["hundreds of thousands of people", [200_000, 999_999]],
		["hundreds of thousand animals", [200_000, 999_999]],
		["several villages", [3, 9]],
		["several hundred people", [300, 900]],
	])("reads %s as a range", (text, range) => {
		expect(values(text)).toEqual([range]);
	});
});
