import type { Document } from "../../document.ts";
import type { EntityMention, EntityType, Thing } from "../../extraction.ts";
import { type Country, countryById, nationalityOf } from "../places/countries.ts";
import { linkAbbreviations } from "./acronyms.ts";
import { evidenceFor } from "./evidence.ts";
import { slug } from "./fold.ts";
import { type Group, groupNames, Links } from "./groups.ts";
import type { Mention, Name } from "./mention.ts";
import { coreWords, linkOrganizations } from "./organizations.ts";
import { linkPersons } from "./persons.ts";
import { linkCountries, linkPlaces } from "./places.ts";
import { readName } from "./read.ts";
import { type Scale, salienceOf, scaleOf } from "./salience.ts";
import { isRegnal } from "./titles.ts";

/** What the mentions refer to. */
export interface Resolved {
	/** The mentions given, in their order, each with the id of its thing. */
	entities: EntityMention[];
	/** Most salient first. */
	things: Thing[];
}

/**
 * Ties the mentions of an article to things: one thing for all names of the same person, organisation, place.
 *
 * Grouping goes from the surest to the least sure: same name, abbreviation, country, then short names to the most
 * salient full name they fit. Pure and deterministic; never throws; near linear in text and mentions.
 */
export function resolve(doc: Document, mentions: Mention[]): Resolved {
	const names = mentions.map((mention) => readName(doc, mention));
	const groups = groupNames(names);
	const links = new Links(groups.length);
	linkAbbreviations(doc, groups, links);
	const countries = linkCountries(groups, links);
	linkPlaces(groups, links);
	linkOrganizations(groups, links);
	const alone = scaleOf(doc, largest(groups.map((group) => group.names.length)));
	linkPersons(groups, links, (group) => salienceOf(doc, group.names, alone));

	const clusters = [...Map.groupBy(groups, (group) => links.root(group.index)).values()];
	const scale = scaleOf(doc, largest(clusters.map(countNames)));
	const ids = new Map<Name, Thing>();
	const taken = new Set<string>();
	const things = clusters.map((cluster) => {
		const thing = describe(doc, cluster, countries, scale, taken);
		for (const group of cluster) for (const name of group.names) ids.set(name, thing);
		return thing;
	});
	const entities = names.map((name) => {
		const thing = ids.get(name)!;
		return { ...name.mention, type: thing.type, entity: thing.id };
	});
	return { entities, things: things.sort((a, b) => b.salience - a.salience) };
}

const largest = (counts: number[]): number => counts.reduce((most, count) => Math.max(most, count), 1);

const countNames = (cluster: Group[]): number => cluster.reduce((sum, group) => sum + group.names.length, 0);

function describe(
	doc: Document,
	cluster: Group[],
	countries: Map<number, Country>,
	scale: Scale,
	taken: Set<string>,
): Thing {
	const names = cluster.flatMap((group) => group.names).sort((a, b) => a.mention.start - b.mention.start);
	const type = majorityType(names);
	const fullest = fullestName(names);
	const country = cluster.map((group) => countries.get(group.index)).find((found) => found !== undefined);
	const role = type === "PERSON" ? roleOf(names) : undefined;
	const id = unique(country && type === "LOC" ? country.id : idOf(type, fullest, role), taken);
	const iso = country?.iso ?? (type === "NORP" ? nationalityOf(fullest.name)?.iso : undefined);
	const name = country && type === "LOC" ? country.name : fullest.name;
	return {
		id,
		type,
		name,
		aliases: aliasesOf(names, name),
		...(role !== undefined && { role }),
		...(iso !== undefined && countryById(iso) !== undefined && { iso }),
		salience: salienceOf(doc, names, scale),
		evidence: evidenceFor(doc, names, fullest.key),
	};
}

function majorityType(names: Name[]): EntityType {
	const counts = new Map<EntityType, number>();
	for (const name of names) counts.set(name.type, (counts.get(name.type) ?? 0) + name.key.split(" ").length);
	return [...counts].reduce((best, next) => (next[1] > best[1] ? next : best))[0];
}

/** The name with the most words, in mixed case rather than capitals, the earlier of equals. */
function fullestName(names: Name[]): Name {
	const shouts = (name: Name): boolean => name.name === name.name.toUpperCase() && name.key.includes(" ");
	return names.reduce((best, next) => {
		if (shouts(best) !== shouts(next)) return shouts(best) ? next : best;
		const words = next.key.split(" ").length - best.key.split(" ").length;
		if (words !== 0) return words > 0 ? next : best;
		return next.key.length > best.key.length ? next : best;
	});
}

function idOf(type: EntityType, name: Name, role: string | undefined): string {
	const plain = type === "ORG" ? coreWords(name.key.split(" ")).join("-") : slug(name.name) || name.key;
	const title = role?.split(" ").at(-1);
	// A pope or a king is known by a given name only: "PERSON:francis" would be anybody.
	const regnal = title !== undefined && isRegnal(title) && !/-(?![ivx]+$)/.test(plain);
	return `${type}:${regnal ? `${slug(title)}-` : ""}${plain.replaceAll(" ", "-")}`;
}

function unique(id: string, taken: Set<string>): string {
	let free = id;
	for (let n = 2; taken.has(free); n++) free = `${id}-${n}`;
	taken.add(free);
	return free;
}

/** The fullest role said next to the person's names, the earlier of equals. */
function roleOf(names: Name[]): string | undefined {
	let best: string | undefined;
	for (const { role } of names)
		if (role !== undefined && (best === undefined || best.length < role.length)) best = role;
	return best;
}

function aliasesOf(names: Name[], own: string): string[] {
	const aliases = new Set(
		names.flatMap(({ name, abbreviation }) => (abbreviation ? [name, abbreviation] : [name])),
	);
	aliases.delete(own);
	return [...aliases];
}
