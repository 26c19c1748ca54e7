import type { Document } from "../../document.ts";
import { isA } from "../../text/lexicon/lexicon.ts";
import { articleCountry } from "../places/article-country.ts";
import { type City, citiesByName } from "../places/cities.ts";
import { type Country, countryById, countryByName, nationalityOf } from "../places/countries.ts";
import { type Region, regionByCode, regionsByName, stateOfAbbreviation } from "../places/regions.ts";
import { fold } from "./fold.ts";
import type { Group } from "./groups.ts";
import type { Name } from "./mention.ts";

/** What a place's name was read as. */
export interface Place {
	city?: City;
	region?: Region;
	/** Where not the first city that comes to mind: "Texas" for Paris, Texas. Part of the id. */
	qualifier?: string;
}

/** How often the article speaks of countries and regions, by ISO code. */
type Support = Map<string, number>;

/** A reading must be this many times as likely as the next: a factor of five in population, say. */
const MARGIN = Math.log10(5);

/** A city so many times as large as the next of its name is alone. */
const CLEARLY = 8;

/** A smaller city of a country that the article does not speak of is rather a place that no table has, above all where it speaks of others. */
const ANYWHERE = 180_000;
const ELSEWHERE = 300_000;

/** Reads the places that are no countries as cities or regions, where one reading is clear. */
export function locatePlaces(
	doc: Document,
	groups: Group[],
	countries: Map<number, Country>,
): Map<number, Place> {
	const support = supportOf(doc, groups, countries);
	const places = new Map<number, Place>();
	for (const group of groups) {
		if (group.type !== "LOC" || countries.has(group.index)) continue;
		const place = locate(doc, group, support);
		if (place !== undefined) places.set(group.index, place);
	}
	return places;
}

function supportOf(doc: Document, groups: Group[], countries: Map<number, Country>): Support {
	const support: Support = new Map();
	const add = (code: string | undefined, count: number): void => {
		if (code !== undefined) support.set(code, (support.get(code) ?? 0) + count);
	};
	for (const group of groups) {
		const count = group.names.length;
		add(countries.get(group.index)?.iso, count);
		if (group.type === "NORP") add(nationalityOf(group.names[0].name)?.iso, count);
		if (group.type !== "LOC" || countries.has(group.index)) continue;
		const region = onlyRegion(group.names[0].name);
		add(region?.code, count);
		add(region?.country, count);
	}
	add(articleCountry(doc, []), 5);
	// A large city shows that a country is spoken of, and no more: "New York" makes no Geneva of Illinois likelier.
	for (const { type, names } of groups) {
		const country = type === "LOC" ? onlyCity(names[0].name)?.country : undefined;
		if (country !== undefined && !support.has(country)) support.set(country, 0);
	}
	return support;
}

/** Countries whose regions are in the news under names that no other place of note has. */
const WELL_KNOWN = /^(?:US|CA|AU|GB|IN|DE|CN)-/;

function onlyRegion(name: string): Region | undefined {
	const [region, ...others] = regionsByName(name);
	if (region === undefined || others.length > 0 || !WELL_KNOWN.test(region.code)) return undefined;
	return citiesByName(name).every((city) => city.population < 200_000) ? region : undefined;
}

/** A city that whoever says the name means: Dhaka, Chicago. */
function onlyCity(name: string): City | undefined {
	const [city, next] = citiesByName(name);
	const known = city !== undefined && (city.capital || city.population >= 1_000_000);
	if (!known || city.population < CLEARLY * (next?.population ?? 0)) return undefined;
	return regionsByName(name).every(({ country }) => country === city.country) ? city : undefined;
}

function locate(doc: Document, group: Group, support: Support): Place | undefined {
	if (isA(group.key, "no-city")) return undefined;
	const spelled = spelledRegion(group);
	if (spelled) return { region: spelled };
	const name = group.names[0].name;
	const bare = withoutKind(name);
	const regions = [...regionsByName(name), ...regionsByName(bare)];
	if (bare !== name) return regionPlace(regions, support);
	const parent = parentOf(doc, group);
	const cities = citiesByName(name).filter((city) => parent === undefined || isWithin(city, parent));
	// "Moscow, Pa.": too small for the table, and for all that not the Moscow that is in it.
	if (cities.length === 0 && parent?.division !== undefined) return placeIn(parent.division);
	const city = clearest(cities, support, parent !== undefined || isA(group.key, "city-of-note"));
	const region = parent === undefined ? regionPlace(regions, support) : undefined;
	if (region?.region && holdsNamed(doc, group, region.region)) return region;
	if (city === undefined) {
		// "San José" of an article about Costa Rica: which country is clear, and there the capital comes before the province.
		const own = cities.find(({ country }) => country === region?.region?.country);
		return own && region?.region && isRather(own, region.region, support)
			? { city: own, ...qualifierOf(own, name) }
			: region;
	}
	if (region?.region && !isRather(city, region.region, support)) return region;
	return { city, ...qualifierOf(city, name) };
}

/** "Ga.": a state wherever the name is written so; "N.Y." tells nothing of the New York that is spelled out elsewhere. */
function spelledRegion({ names }: Group): Region | undefined {
	const [first, ...others] = new Set(names.map(({ region }) => region));
	return first === undefined || others.length > 0 ? undefined : regionByCode(first);
}

/** "London, Ontario": behind a city of its own the region is meant, whatever town bears its name. */
function holdsNamed({ text }: Document, group: Group, { code }: Region): boolean {
	return group.names.some(({ mention }) => {
		const before = text.slice(Math.max(0, mention.start - 60), mention.start);
		const words =
			/((?:\p{Lu}[\p{L}.'’-]{0,20} ){0,2}\p{Lu}[\p{L}.'’-]{0,20}), $/u.exec(before)?.[1]?.split(" ") ?? [];
		return words.some((_, from) =>
			citiesByName(words.slice(from).join(" ")).some(({ division }) => division === code),
		);
	});
}

/** "Gauteng" of "Gauteng Province". */
function withoutKind(name: string): string {
	const kind = name.lastIndexOf(" ");
	return kind > 0 && isA(name.slice(kind + 1).toLowerCase(), "region-kind") ? name.slice(0, kind) : name;
}

/** "Gauteng" is one place only; "Central", "Gaza" and "Delta" are regions somewhere too. */
function isUnmistakable({ code, name }: Region): boolean {
	if (WELL_KNOWN.test(code)) return true;
	const common = fold(name)
		.split(" ")
		.some((word) => isA(word, "common-region-word"));
	return name.length >= 7 && !common && citiesByName(name).length === 0;
}

function regionPlace(named: Region[], support: Support): Place | undefined {
	const regions = [...new Map(named.map((region) => [region.code, region])).values()];
	const [only, ...others] = regions;
	if (only && others.length === 0 && isUnmistakable(only)) return { region: only };
	const [backed, ...rivals] = regions.filter((region) => support.has(region.country));
	return backed && rivals.length === 0 ? { region: backed } : undefined;
}

/** Of a city and a region of the same name, true where the city is meant: "Kaduna" rather than its state. */
function isRather(city: City, region: Region, support: Support): boolean {
	if (city.country === region.country) return city.capital || city.population >= 200_000;
	if (city.capital || city.population >= 500_000) return true;
	return (support.get(city.country) ?? 0) > (support.get(region.country) ?? 0) && city.population >= 100_000;
}

/** The city that is five times as likely as any other of the name; absent where none is, or nothing speaks for it. */
function clearest(cities: City[], support: Support, sure: boolean): City | undefined {
	const scored = cities
		.map((city) => ({ city, score: scoreOf(city, support) }))
		.sort((a, b) => b.score - a.score);
	const [best, next] = scored;
	if (best === undefined || (next !== undefined && best.score - next.score < MARGIN)) return undefined;
	const backed = sure || best.city.capital || support.has(best.city.country);
	const { population } = best.city;
	const alone = next === undefined || population >= CLEARLY * next.city.population;
	const least = !alone ? 500_000 : support.size > 0 ? ELSEWHERE : ANYWHERE;
	return backed || population >= least ? best.city : undefined;
}

function scoreOf(city: City, support: Support): number {
	const country = support.get(city.country) ?? 0;
	const division = city.division !== undefined && support.has(city.division);
	return (
		Math.log10(Math.max(1000, city.population)) +
		(city.capital ? 1 : 0) +
		(country > 0 ? Math.min(1.6, 0.9 + 0.2 * country) : 0) +
		(division ? 1 : 0)
	);
}

/** A country or region that the text names as where the place is. */
interface Parent {
	country: string;
	division?: string;
}

/** "Paris, Texas", "Valencia, Venezuela": what follows the name, or stands in the mention itself. */
function parentOf(doc: Document, group: Group): Parent | undefined {
	const countries = new Set(citiesByName(group.names[0].name).map((city) => city.country));
	const own = new Set(regionsByName(group.names[0].name).map((region) => region.country));
	for (const name of group.names) {
		const { mention, parent } = name;
		const state = stateBehind(doc, name);
		if (state !== undefined) return state;
		if (parent !== undefined) return parentNamed(parent, countries);
		const after = /^, ((?:\p{Lu}[\p{L}.'’-]{0,20} ?){1,3})/u.exec(
			doc.text.slice(mention.end, mention.end + 60),
		)?.[1];
		if (after === undefined) continue;
		const words = after.trim().split(" ");
		for (let count = words.length; count > 0; count--) {
			const text = words.slice(0, count).join(" ");
			// "London, Paris and Rome" is a list of cities, some of which are called like regions.
			if (citiesByName(text).some((city) => city.population > 200_000) && !countryByName(text)) break;
			const found = parentNamed(text, countries);
			// "New York, Ohio and Virginia" is a list of states.
			if (found?.division !== undefined && own.has(found.country)) break;
			if (found !== undefined && countries.has(found.country)) return found;
		}
	}
	return undefined;
}

/**
 * The American state, or one of another country whose states the news names so, that stands behind a place's comma and is
 * closed off: "Lebanon, Tennessee,", "CUBA, Mo. —". It is no list: "Lebanon, Georgia and Syria", "Ohio, Florida, and Iowa".
 */
export function stateBehind(
	doc: Document,
	{ name: own, mention: { end } }: Pick<Name, "name" | "mention">,
): (Parent & { division: string }) | undefined {
	const after =
		/^, (\p{Lu}[\p{L}.]{0,14}(?: \p{Lu}[\p{L}.]{0,14})??)(?=,| ?[—–―(;]| --? |\.?$|(?<=\.)\s|\n| \p{Ll})(?! (?:and|or) )/u.exec(
			doc.text.slice(end, end + 40),
		)?.[1];
	if (after === undefined) return undefined;
	const name = after.trim();
	const short = /[.]|^[A-Z]{2}$/.test(`${name}${doc.text[end + 2 + name.length] === "." ? "." : ""}`);
	const state = short ? stateOfAbbreviation(name) : undefined;
	if (state) return { country: state.country, division: state.code };
	if (countryByName(name) !== undefined) return undefined;
	const regions = regionsByName(name).filter(({ code }) => /^(?:US|CA|AU)-/.test(code));
	const [region] = regions;
	const rest = doc.text.slice(end + 2 + name.length);
	if (
		region &&
		regionsByName(own).some(({ code, country }) => country === region.country && code !== region.code)
	)
		return undefined;
	return regions.length === 1 && region && name.length > 3 && (!hasCity(name) || CLOSED_OFF.test(rest))
		? { country: region.country, division: region.code }
		: undefined;
}

/** "of Mexico, New York, began": what goes on in small letters behind the comma is no list of places. */
const CLOSED_OFF = /^, (?!and |or )\p{Ll}/u;

/** "Paris, New York and Rome" is a list of cities. */
const hasCity = (name: string): boolean => citiesByName(name).some((city) => city.population > 200_000);

/** A place of which only the state is known. */
function placeIn(division: string): Place | undefined {
	const qualifier = regionByCode(division)?.name;
	return qualifier === undefined ? undefined : { qualifier };
}

function parentNamed(text: string, countries: Set<string>): Parent | undefined {
	const state = stateOfAbbreviation(text);
	if (state) return { country: state.country, division: state.code };
	const country = countryByName(text) ?? countryByName(text.replace(/\.$/, ""));
	if (country && !(country.iso === "GE" && !countries.has("GE"))) return { country: country.iso };
	const regions = regionsByName(text);
	const region = regions.length === 1 ? regions[0] : regions.find((each) => countries.has(each.country));
	return region && { country: region.country, division: region.code };
}

function isWithin(city: City, parent: Parent): boolean {
	if (city.country !== parent.country) return false;
	return parent.division === undefined || city.division === undefined || city.division === parent.division;
}

/** What tells a city from the first one of its name: its state in America, its country elsewhere. */
function qualifierOf(city: City, name: string): { qualifier?: string } {
	const [first] = citiesByName(name);
	// Of places called like a country, the country is the first.
	if (first?.id === city.id && countryByName(name) === undefined) return {};
	const qualifier = (city.division && regionByCode(city.division)?.name) ?? countryById(city.country)?.name;
	return qualifier === undefined ? {} : { qualifier };
}
