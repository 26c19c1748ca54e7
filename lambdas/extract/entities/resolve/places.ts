import type { Document } from "../../document.ts";
import { citiesByName } from "../places/cities.ts";
import { type Country, countryByName } from "../places/countries.ts";
import type { Group, Links } from "./groups.ts";
import { type Place, stateBehind } from "./locate.ts";

/** Joins the names of one country: "US", "U.S.", "America". Returns the country of each group that is one. */
export function linkCountries(doc: Document, groups: Group[], links: Links): Map<number, Country> {
	const countries = new Map<number, Country>();
	const firstOf = new Map<string, number>();
	const georgiaIsState = meansState(groups);
	for (const group of groups) {
		if (group.type !== "LOC") continue;
		const country = countryByName(group.names[0]!.name) ?? countryByName(group.names.at(-1)!.name);
		if (country === undefined || (country.iso === "GE" && georgiaIsState)) continue;
		// "Lebanon, Tennessee" is no country, whatever else the article calls Lebanon.
		if (group.names.some(({ mention }) => stateBehind(doc, mention.end) !== undefined)) continue;
		countries.set(group.index, country);
		const first = firstOf.get(country.iso);
		if (first === undefined) firstOf.set(country.iso, group.index);
		else links.join(first, group.index);
	}
	return countries;
}

/** Georgia is the one country that shares its name with a state as often in the news: its neighbours tell. */
function meansState(groups: Group[]): boolean {
	const keys = new Set(groups.map(({ key }) => key));
	const country = [
		"tbilisi",
		"batumi",
		"georgian",
		"abkhazia",
		"south ossetia",
		"russia",
		"armenia",
		"caucasus",
	];
	const state = [
		"atlanta",
		"savannah",
		"augusta",
		"macon",
		"fulton county",
		"alabama",
		"florida",
		"carolina",
	];
	return state.some((key) => keys.has(key)) && !country.some((key) => keys.has(key));
}

/** What kind of place a name says it is; the bare name means the same: "Gaza Strip", "Lamar County". */
const KINDS = new Set(
	"province state county region oblast governorate district prefecture municipality department canton strip island islands peninsula valley desert republic territory emirate town village city".split(
		" ",
	),
);
const KINDS_BEFORE = new Set(
	"mount mt lake river cape state province county republic island isle".split(" "),
);

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
	for (const [part, wholes] of wholesOf) if (wholes.length === 1) links.join(wholes[0]!.index, part.index);

	const byPlace = Map.groupBy(
		locations.filter((group) => codeOf(places.get(group.index)) !== undefined),
		(group) => codeOf(places.get(group.index)),
	);
	for (const [first, ...others] of byPlace.values())
		for (const other of others) links.join(first!.index, other.index);
}

const codeOf = (place: Place | undefined): string | number | undefined =>
	place?.city?.id ?? place?.region?.code;

/** Mexico City is not Mexico, nor Kaduna State the city of Kaduna. */
function isOther(whole: Group, part: Group): boolean {
	if (countryByName(part.names[0]!.name) !== undefined) return true;
	const kind = whole.words.at(-1)!;
	if (kind === "city") return true;
	return /^(?:state|province|region|oblast|county|governorate|district|prefecture)$/.test(kind)
		? citiesByName(part.names[0]!.name).length > 0
		: false;
}

function bareKeys(words: string[]): string[] {
	const keys: string[] = [];
	if (words.length < 2) return keys;
	if (KINDS.has(words.at(-1)!)) keys.push(words.slice(0, -1).join(" "));
	if (KINDS_BEFORE.has(words[0]!)) keys.push(words.slice(words[1] === "of" ? 2 : 1).join(" "));
	return keys;
}
