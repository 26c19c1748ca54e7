import { isA } from "../../text/lexicon/lexicon.ts";
import { fold } from "../resolve/fold.ts";
import { COUNTRIES } from "./data/countries.ts";

/** A country or territory with an ISO 3166-1 code. */
export interface Country {
	/** ISO 3166-1 alpha-2; XK for Kosovo. */
	iso: string;
	/** The name news uses: "South Korea". */
	name: string;
	/** Id of the entity: `LOC:south-korea`. */
	id: string;
	capital: string | undefined;
}

/** A word for the people or things of a country. */
export interface Nationality {
	/** ISO 3166-1 alpha-2 of the country. */
	iso: string;
	/** What its id is made of: "British" for "Britons". */
	adjective: string;
}

interface Tables {
	byIso: Map<string, Country>;
	byName: Map<string, Country>;
	byDemonym: Map<string, Nationality>;
	byCapital: Map<string, Country>;
}

let tables: Tables | undefined;

function read(): Tables {
	const byIso = new Map<string, Country>();
	const byName = new Map<string, Country>();
	const byDemonym = new Map<string, Nationality>();
	const byCapital = new Map<string, Country>();
	for (const line of COUNTRIES.trim().split("\n")) {
		const [iso = "", name = "", others = "", demonyms = "", capital = ""] = line.split("|");
		const country = {
			iso,
			name,
			id: `LOC:${fold(name).replaceAll(" ", "-")}`,
			capital: capital || undefined,
		};
		byIso.set(iso, country);
		for (const other of [name, ...others.split(";")]) if (other) byName.set(nameKey(other), country);
		if (capital) byCapital.set(nameKey(capital), country);
		for (const group of demonyms.split("/")) {
			const [adjective = "", ...others] = group.split(",").filter(Boolean);
			for (const word of [adjective, ...others]) if (word) byDemonym.set(fold(word), { iso, adjective });
		}
	}
	return { byIso, byName, byDemonym, byCapital };
}

const nameKey = (name: string): string => fold(name).replace(/^the /, "");

/**
 * The country of that name, official or usual, in English or (some) its own language; "the" does not matter.
 * Abbreviations must be in capitals: "US", not "us".
 */
export function countryByName(name: string): Country | undefined {
	tables ??= read();
	const key = nameKey(name);
	if (isA(key, "capital-letters") && /\p{Ll}/u.test(name.replace(/^[Tt]he /, ""))) return undefined;
	return tables.byName.get(key);
}

/** The country with that ISO 3166-1 alpha-2 code. */
export function countryById(iso: string): Country | undefined {
	tables ??= read();
	return tables.byIso.get(iso);
}

/** The country whose capital is called that: "Kyiv". */
export function countryOfCapital(name: string): Country | undefined {
	tables ??= read();
	return tables.byCapital.get(nameKey(name));
}

/** The country a nationality's word points to, singular or plural: "North Koreans" → KP, "Scots" → GB. */
export function countryOfNationality(word: string): Country | undefined {
	const nationality = nationalityOf(word);
	return nationality && countryById(nationality.iso);
}

/** The nationality a word stands for; "Britons", "Brits" and "British" are one. */
export function nationalityOf(word: string): Nationality | undefined {
	tables ??= read();
	const key = nameKey(word);
	return (
		tables.byDemonym.get(key) ?? (key.endsWith("s") ? tables.byDemonym.get(key.slice(0, -1)) : undefined)
	);
}
