import { expect, test } from "vitest";
import {
	countryById,
	countryByName,
	countryOfCapital,
	countryOfNationality,
	nationalityOf,
} from "../../../../lambdas/extract/entities/places/countries.ts";
import { COUNTRIES } from "../../../../lambdas/extract/entities/places/data/countries.ts";

test.each([
	["United States", "US"],
	["the U.S.", "US"],
	["USA", "US"],
	["UK", "GB"],
	["Britain", "GB"],
	["The Gambia", "GM"],
	["Côte d’Ivoire", "CI"],
	["DR Congo", "CD"],
	["Congo-Brazzaville", "CG"],
	["Türkiye", "TR"],
	["Holland", "NL"],
	["Czechia", "CZ"],
	["Swaziland", "SZ"],
	["Kosovo", "XK"],
])("%s is %s", (name, iso) => expect(countryByName(name)?.iso).toBe(iso));

test.each(["us", "car", "rsa", "Us", "Atlantis", "", "Paris"])("“%s” is no country", (name) => {
	expect(countryByName(name)).toBeUndefined();
});

test.each([
	["North Korean", "KP"],
	["North Koreans", "KP"],
	["Britons", "GB"],
	["Scots", "GB"],
	["Dutch", "NL"],
	["Filipina", "PH"],
	["Swiss", "CH"],
	["Nigerien", "NE"],
	["Nigerian", "NG"],
	["Dominican", "DO"],
	["Congolese", "CD"],
	["American", "US"],
	["Burkinabè", "BF"],
])("%s people are of %s", (word, iso) => expect(countryOfNationality(word)?.iso).toBe(iso));

test.each(["Muslim", "African", "Kurdish", "Arab", "European", "Rohingya", "Punjabi", "Republican", ""])(
	"“%s” is no nationality",
	(word) => expect(countryOfNationality(word)).toBeUndefined(),
);

test("Words for one nationality share their adjective", () => {
	expect(["British", "Briton", "Brits"].map((word) => nationalityOf(word)?.adjective)).toEqual(
		Array(3).fill("British"),
	);
});

test("A country's id is made of the name that news uses", () => {
	expect(countryById("KP")).toMatchObject({
		name: "North Korea",
		id: "LOC:north-korea",
		capital: "Pyongyang",
	});
	expect(countryById("CI")?.id).toBe("LOC:ivory-coast");
	expect(countryOfCapital("Kyiv")?.iso).toBe("UA");
});

test("No code, name or nationality stands for two countries", () => {
	const seen = new Map<string, string>();
	for (const line of COUNTRIES.trim().split("\n")) {
		const fields = line.split("|");
		expect(fields).toHaveLength(5);
		const [iso = "", name = "", others = "", demonyms = ""] = fields;
		for (const key of [iso, name, ...others.split(";"), ...demonyms.split(/[,/]/)].filter(Boolean)) {
			expect([key, seen.get(key) ?? iso]).toEqual([key, iso]);
			seen.set(key, iso);
		}
	}
});
