import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { citiesByName } from "../../../../lambdas/extract/entities/places/cities.ts";
import {
	regionByCode,
	regionsByName,
	stateOfAbbreviation,
} from "../../../../lambdas/extract/entities/places/regions.ts";
import { linesNamed } from "../../../../lambdas/extract/entities/places/table.ts";
import { fold } from "../../../../lambdas/extract/entities/resolve/fold.ts";

const DATA = join(import.meta.dirname, "../../../../lambdas/extract/entities/places/data");

test("Cities are found by their names in English, with or without accents, capitals first", () => {
	expect(citiesByName("Sao Paulo")[0]).toMatchObject({ name: "São Paulo", country: "BR", capital: false });
	expect(citiesByName("SAN JOSÉ")[0]).toMatchObject({ country: "CR", capital: true });
	expect(citiesByName("Bombay")[0]).toMatchObject({ name: "Mumbai", country: "IN" });
	expect(citiesByName("Paris").map(({ country, division }) => division ?? country)).toEqual(["FR", "US-TX"]);
	expect(citiesByName("Nowhere at all")).toEqual([]);
});

test("Regions have their ISO 3166-2 codes", () => {
	expect(regionsByName("Texas")).toEqual([{ code: "US-TX", name: "Texas", country: "US" }]);
	expect(regionsByName("Bavaria")[0]?.code).toBe("DE-BY");
	expect(regionsByName("Scotland")[0]?.code).toBe("GB-SCT");
	expect(regionsByName("Crimea")[0]?.code).toBe("UA-43");
	expect(regionsByName("Punjab").map(({ code }) => code)).toEqual(["IN-PB", "PK-PB"]);
	expect(regionByCode("US-TX")?.name).toBe("Texas");
	expect(regionByCode("US-ZZ")).toBeUndefined();
});

test("American abbreviations stand for states only in capitals", () => {
	expect(stateOfAbbreviation("Tex.")?.code).toBe("US-TX");
	expect(stateOfAbbreviation("N.Y.")?.code).toBe("US-NY");
	expect(stateOfAbbreviation("ind")).toBeUndefined();
	expect(stateOfAbbreviation("Kenya")).toBeUndefined();
});

test.each([
	["cities", 9],
	["regions", 3],
] as const)("Every line of the table of %s is found by its own name", (name, fields) => {
	const table = readFileSync(join(DATA, `${name}.txt`), "utf8");
	const lines = table.trim().split("\n");
	for (let index = 0; index < lines.length; index += 7) {
		const line = lines[index]!.split("|");
		expect(line.length).toBeLessThanOrEqual(fields);
		expect(fold(line[0]!)).toBe(line[0]);
		expect(linesNamed(table, line[0]!)).toContainEqual(line);
	}
});

test("Any sorted table gives all lines of a name and no other", () => {
	const key = fc.stringMatching(/^[a-c]{1,3}$/);
	fc.assert(
		fc.property(fc.array(key, { maxLength: 40 }), key, (keys, asked) => {
			const table = `\n${keys
				.sort()
				.map((each, index) => `${each}|${index}`)
				.join("\n")}\n`;
			expect(linesNamed(table, asked)).toHaveLength(keys.filter((each) => each === asked).length);
		}),
	);
});
