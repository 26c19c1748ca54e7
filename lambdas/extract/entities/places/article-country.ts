import type { Thing } from "../../../shared/extraction.ts";
import { trimEnd } from "../../../shared/trim.ts";
import type { Document } from "../../document.ts";
import { citiesByName } from "./cities.ts";
import { countryByName, countryOfCapital } from "./countries.ts";
import { regionsByName, stateOfAbbreviation } from "./regions.ts";

/**
 * The country an article is written from (ISO 3166-1 alpha-2), which decides whose "$" it is: only where its
 * dateline says so, by naming the country ("NAIROBI, Kenya"), a region of it ("PARIS, Texas") or a city that can be
 * no other. Otherwise absent.
 */
export function articleCountry(doc: Document, things: Thing[]): string | undefined {
	if (doc.dateline === undefined) return undefined;
	const parts = doc.dateline
		.slice(0, 200)
		.split(/[,(/]/)
		.map((part) => trimEnd(part, ").").trim());
	const [city = "", ...parents] = parts;
	for (const parent of parents.reverse()) {
		const country = countryOfParent(parent);
		if (country !== undefined) return country;
	}
	const own = countryByName(city) ?? countryOfCapital(city);
	if (own !== undefined) return own.iso;
	const thing = things.find(({ type, name }) => type === "LOC" && name.toLowerCase() === city.toLowerCase());
	return thing?.geonames?.country ?? onlyCountry(city);
}

/** The country of a place named after a city's: a country, a state, a region that only one country has. */
function countryOfParent(parent: string): string | undefined {
	const country = countryByName(parent);
	if (country !== undefined) return country.iso;
	const countries = new Set(regionsByName(parent).map((region) => region.country));
	return countries.size === 1 ? [...countries][0] : stateOfAbbreviation(parent)?.country;
}

/** The country of a city where all cities of the name are in one, or one is ten times as large as all others. */
function onlyCountry(name: string): string | undefined {
	const [first, ...others] = citiesByName(name);
	if (first === undefined) return undefined;
	const rivals = others.filter((city) => city.country !== first.country);
	return rivals.every((city) => city.population * 10 < first.population) ? first.country : undefined;
}
