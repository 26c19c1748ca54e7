import type { EntityMention, Thing } from "../../../shared/extraction.ts";
import type { Document } from "../../document.ts";
import { linkAbbreviations } from "./acronyms.ts";
import { describe } from "./describe.ts";
import { type Group, groupNames, Links } from "./groups.ts";
import { knownHere } from "./known-here.ts";
import { locatePlaces } from "./locate.ts";
import type { Mention, Name } from "./mention.ts";
import { findNamers, impliedCountries, namesBy } from "./namers.ts";
import { linkOrganizations } from "./organizations.ts";
import { linkPersons } from "./persons.ts";
import { linkCountries, linkPlaces } from "./places.ts";
import { readName } from "./read.ts";
import { readRoles } from "./roles.ts";
import { scaleOf } from "./salience.ts";
import { settleTypes } from "./settle.ts";
import { settleShortNames } from "./settle-short-names.ts";

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
	readRoles(doc, names);
	settleTypes(doc, names);
	settleShortNames(doc, names);
	const groups = groupNames(names);
	const links = new Links(groups.length);
	linkAbbreviations(doc, groups, links);
	const countries = linkCountries(doc, groups, links);
	const places = locatePlaces(doc, groups, countries);
	linkPlaces(groups, places, links);
	const bodies = knownHere(groups, links, { countries, places });
	linkOrganizations(doc, groups, links, bodies);
	linkPersons(doc, groups, links);

	const clusters = [...Map.groupBy(groups, (group) => links.root(group.index)).values()];
	const namers = findNamers(clusters);
	const known = clusters.map((cluster) => {
		const country = firstOf(cluster, countries);
		const body = firstOf(cluster, bodies);
		return { cluster, country, body, place: firstOf(cluster, places), others: namesBy(namers, country?.iso) };
	});
	const scale = scaleOf(doc, mostNames(known));
	const taken = new Set<string>();
	const thingOf = new Map<Name, Thing>();
	const ids = new Map<Group[], string>();
	const things = known.map(({ cluster, ...rest }) => {
		const thing = describe(doc, cluster, rest, scale, taken);
		for (const group of cluster) for (const name of group.names) thingOf.set(name, thing);
		ids.set(cluster, thing.id);
		return thing;
	});
	things.push(...impliedCountries(doc, namers, scale, { ids, taken }));
	const entities = names.flatMap((name) => {
		const thing = thingOf.get(name);
		return thing ? [{ ...name.mention, type: thing.type, entity: thing.id }] : [];
	});
	return { entities, things: things.sort((a, b) => b.salience - a.salience) };
}

/** How often the thing that is named most is named. */
function mostNames(known: { cluster: Group[]; others: Name[] }[]): number {
	const counts = known.map(
		({ cluster, others }) => others.length + cluster.reduce((sum, { names }) => sum + names.length, 0),
	);
	return counts.reduce((a, b) => Math.max(a, b), 1);
}

function firstOf<T>(cluster: Group[], found: ReadonlyMap<number, T>): T | undefined {
	return cluster.map((group) => found.get(group.index)).find((each) => each !== undefined);
}
