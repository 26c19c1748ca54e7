import { type Country, countryByName } from "../places/countries.ts";
import type { Group, Links } from "./groups.ts";

/** Joins the names of one country: "US", "U.S.", "America". Returns the country of each group that is one. */
export function linkCountries(groups: Group[], links: Links): Map<number, Country> {
	const countries = new Map<number, Country>();
	const firstOf = new Map<string, number>();
	for (const group of groups) {
		if (group.type !== "LOC") continue;
		const country = group.names.map(({ name }) => countryByName(name)).find((found) => found !== undefined);
		if (country === undefined) continue;
		countries.set(group.index, country);
		const first = firstOf.get(country.iso);
		if (first === undefined) firstOf.set(country.iso, group.index);
		else links.join(first, group.index);
	}
	return countries;
}

/** What kind of place a name says it is; the bare name means the same: "Anhui Province", "Anhui". */
const KINDS = new Set(
	"province state county region oblast governorate district prefecture municipality department canton strip island islands peninsula valley desert republic territory emirate city town village".split(
		" ",
	),
);
const KINDS_BEFORE = new Set(
	"mount mt lake river gulf cape port city state province county republic".split(" "),
);

/** Joins a place and the same place with its kind said: "Anhui Province", "Mount Everest", "state of Texas". */
export function linkPlaces(groups: Group[], links: Links): void {
	const byKey = new Map(groups.flatMap((group) => (group.type === "LOC" ? [[group.key, group]] : [])));
	const wholesOf = new Map<Group, Group[]>();
	for (const group of byKey.values()) {
		const part = bareKeys(group.words)
			.map((key) => byKey.get(key))
			.find((found) => found !== undefined);
		// Mexico City is not Mexico, Kuwait City not Kuwait.
		if (part === undefined || countryByName(part.names[0]!.name) !== undefined) continue;
		wholesOf.set(part, [...(wholesOf.get(part) ?? []), group]);
	}
	for (const [part, wholes] of wholesOf) {
		// "New York" beside both New York City and New York State: which of them it is, is not said.
		if (wholes.length === 1) links.join(wholes[0]!.index, part.index);
	}
}

function bareKeys(words: string[]): string[] {
	const keys: string[] = [];
	if (words.length < 2) return keys;
	if (KINDS.has(words.at(-1)!)) keys.push(words.slice(0, -1).join(" "));
	if (KINDS_BEFORE.has(words[0]!)) keys.push(words.slice(words[1] === "of" ? 2 : 1).join(" "));
	return keys;
}
