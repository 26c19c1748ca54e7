import type { Document } from "../../document.ts";
import { isA } from "../../text/lexicon/lexicon.ts";
import { citiesByName } from "../places/cities.ts";
import { type Country, countryByName } from "../places/countries.ts";
import type { Group, Links } from "./groups.ts";
import { firstWord, lastWord } from "./key-words.ts";
import { type Place, stateBehind } from "./locate.ts";

/** Joins the names of one country: "US", "U.S.", "America". Returns the country of each group that is one. */
export function linkCountries(doc: Document, groups: Group[], links: Links): Map<number, Country> {
	const countries = new Map<number, Country>();
	const firstOf = new Map<string, number>();
	const georgiaIsState = meansState(groups);
	for (const group of groups) {
		if (group.type !== "LOC") continue;
		const country = countryByName(group.names[0].name) ?? countryByName(group.names.at(-1)?.name ?? "");
		if (country === undefined || (country.iso === "GE" && georgiaIsState)) continue;
		// "Athens, Ga."
		if (group.names.some(({ region }) => region !== undefined)) continue;
		// "Lebanon, Tennessee" is no country, whatever else the article calls Lebanon.
		if (group.names.some((name) => stateBehind(doc, name) !== undefined)) continue;
		countries.set(group.index, country);
		const first = firstOf.get(country.iso);
		if (first === undefined) firstOf.set(country.iso, group.index);
		else links.join(first, group.index);
	}
	return countries;
}

/** Georgia is the one country that shares its name with a state as often in the news: its neighbours tell. */
function meansState(groups: Group[]): boolean {
	const keys = groups.map(({ key }) => key.replaceAll(" ", "_"));
	return (
		keys.some((key) => isA(key, "american-georgian-place")) && !keys.some((key) => isA(key, "georgian-place"))
	);
}

/**
 * Joins a place and the same place with its kind said ("Anhui Province", "Mount Everest", "state of Texas") or in
 * another spelling ("Kiev", "Kyiv").
 */
export function linkPlaces(groups: Group[], places: Map<number, Place>, links: Links): void {
	const locations = groups.filter((group) => group.type === "LOC");
	const byKey = new Map(locations.map((group) => [group.key, group]));
	const wholesOf = new Map<Group, Group[]>();
	for (const group of locations) {
		const part = bareKeys(group.words)
			.map((key) => byKey.get(key))
			.find((found) => found !== undefined);
		if (part === undefined || isOther(group, part)) continue;
		wholesOf.set(part, [...(wholesOf.get(part) ?? []), group]);
	}
	// A bare name beside two fuller ones: which of them it is, is not said.
	for (const [part, wholes] of wholesOf) if (wholes.length === 1) links.joinAll([...wholes, part]);

	const byPlace = Map.groupBy(
		locations.filter((group) => codeOf(places.get(group.index)) !== undefined),
		(group) => codeOf(places.get(group.index)),
	);
	for (const same of byPlace.values()) links.joinAll(same);
}

const codeOf = (place: Place | undefined): string | number | undefined =>
	place?.city?.id ?? place?.region?.code;

/** Mexico City is not Mexico, nor Kaduna State the city of Kaduna. */
function isOther(whole: Group, part: Group): boolean {
	if (countryByName(part.names[0].name) !== undefined) return true;
	const kind = lastWord(whole.words);
	if (kind === "city") return true;
	return isA(kind, "division-kind") && citiesByName(part.names[0].name).length > 0;
}

function bareKeys(words: string[]): string[] {
	const keys: string[] = [];
	if (words.length < 2) return keys;
	if (isA(lastWord(words), "place-kind")) keys.push(words.slice(0, -1).join(" "));
	if (isA(firstWord(words), "place-kind-before")) keys.push(words.slice(words[1] === "of" ? 2 : 1).join(" "));
	return keys;
}
