import type { Thing } from "../../../shared/extraction.ts";
import type { Document } from "../../document.ts";
import { isA } from "../../text/lexicon/lexicon.ts";
import { fold, slug } from "../resolve/fold.ts";
import { citiesByName } from "./cities.ts";
import { type Country, countryById, countryByName } from "./countries.ts";
import { regionByCode, regionsByName, titleOf } from "./regions.ts";

/** A place that holds others: enough of it to make a thing of. */
interface Container {
	id: string;
	name: string;
	iso: string;
}

/** A country row that nobody wrote of weighs less than the town that stands for it. */
const SHARE = 0.5;

/**
 * Adds to each place what it lies in (`within`: its region and its country), and the containing places that the article
 * does not name itself, marked `via`: an article about Ottawa is one about Ontario and Canada, too.
 */
export function withContainers(doc: Document, things: readonly Thing[]): Thing[] {
	const known = new Map(things.map((thing) => [thing.id, thing]));
	const implied = new Map<string, { container: Container; places: Thing[] }>();
	const placed = things.map((thing) => {
		const containers = containersOf(doc, thing).filter(({ id }) => id !== thing.id);
		if (containers.length === 0) return thing;
		for (const container of containers) {
			if (known.has(container.id)) continue;
			const places = implied.get(container.id)?.places ?? [];
			implied.set(container.id, { container, places: [...places, thing] });
		}
		return { ...thing, within: containers.map(({ id }) => id) };
	});
	const added = [...implied.values()].map(({ container, places }) => impliedThing(container, places));
	return [...placed, ...added].sort((a, b) => b.salience - a.salience);
}

function impliedThing({ id, name, iso }: Container, places: readonly Thing[]): Thing {
	const [first] = [...places].sort((a, b) => b.salience - a.salience);
	return {
		id,
		type: "LOC",
		name,
		aliases: [],
		iso,
		via: places.map((place) => place.id),
		salience: Number(((first?.salience ?? 0) * SHARE).toFixed(2)),
		evidence: first?.evidence ?? "",
	};
}

/** What a place lies in, the smallest first. */
function containersOf(doc: Document, thing: Thing): Container[] {
	if (thing.type !== "LOC") return [];
	if (thing.iso?.includes("-")) return ofCountry(countryById(thing.iso.slice(0, 2)));
	if (thing.iso !== undefined) return [];
	const [part = "", ...rest] = thing.name.split(" ");
	const whole = isA(part.toLowerCase(), "part-of-country") ? countryByName(rest.join(" ")) : undefined;
	if (whole) return ofCountry(whole);
	if (thing.geonames !== undefined) {
		const { id, country } = thing.geonames;
		const division = citiesByName(thing.geonames.name).find((city) => city.id === id)?.division;
		const region = division === undefined ? undefined : regionByCode(division);
		const held =
			region && fold(region.name) !== fold(thing.name) ? [container(titleOf(region), region.code)] : [];
		return [...held, ...ofCountry(countryById(country))];
	}
	return saidBehind(doc, thing);
}

/** "VELMORA, Bulgaria": a place that no table knows, with the country or region that the article names behind it. */
function saidBehind({ text }: Document, { name, aliases }: Thing): Container[] {
	for (const one of [name, name.toUpperCase(), ...aliases]) {
		for (let at = text.indexOf(`${one}, `); at >= 0; at = text.indexOf(`${one}, `, at + 1)) {
			const behind = /^\p{Lu}[\p{L}.'’-]{1,20}(?: \p{Lu}[\p{L}.'’-]{1,20}){0,2}/u.exec(
				text.slice(at + one.length + 2, at + one.length + 70),
			)?.[0];
			if (behind === undefined) continue;
			const country = countryByName(behind.replace(/\.$/, "")) ?? countryByName(behind.split(" ")[0] ?? "");
			if (country) return ofCountry(country);
			const [region, ...others] = regionsByName(behind);
			if (region && others.length === 0)
				return [container(titleOf(region), region.code), ...ofCountry(countryById(region.country))];
		}
	}
	return [];
}

const container = (name: string, iso: string): Container => ({ id: `LOC:${slug(name)}`, name, iso });

const ofCountry = (country: Country | undefined): Container[] =>
	country === undefined ? [] : [{ id: country.id, name: country.name, iso: country.iso }];
