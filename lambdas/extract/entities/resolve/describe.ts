import type { EntityType, Thing } from "../../../shared/extraction.ts";
import type { Document } from "../../document.ts";
import { isA } from "../../text/lexicon/lexicon.ts";
import { citiesByName } from "../places/cities.ts";
import { type Country, nationalityOf } from "../places/countries.ts";
import { evidenceFor } from "./evidence.ts";
import { fold, isPluralOf, slug } from "./fold.ts";
import type { Group } from "./groups.ts";
import { lastWord } from "./key-words.ts";
import type { Place } from "./locate.ts";
import type { Name } from "./mention.ts";
import { idWords } from "./organization-names.ts";
import { type Scale, salienceOf } from "./salience.ts";
import { isRegnal, isRelation } from "./titles.ts";

/** What is known of a cluster beside its names. */
export interface Known {
	country: Country | undefined;
	place: Place | undefined;
	/** The name that the organisation is known by everywhere. */
	body: string | undefined;
	/** Names that are another thing's first, and name this one too: "North Korean". */
	others: Name[];
}

/** The record of a thing from all its names. `taken` are the ids that other things of the article have. */
export function describe(
	doc: Document,
	cluster: Group[],
	known: Known,
	scale: Scale,
	taken: Set<string>,
): Thing {
	const names = cluster.flatMap((group) => group.names).sort((a, b) => a.mention.start - b.mention.start);
	const type = majorityType(names);
	const fullest = fullestName(type === "LOC" ? listedOr(names) : names);
	const { country, place } = type === "LOC" ? known : NOWHERE;
	const role = type === "PERSON" ? roleOf(names) : undefined;
	const name = country?.name ?? (type === "LOC" ? unshouted(fullest.name, names) : fullest.name);
	const iso = country?.iso ?? place?.region?.code ?? (type === "NORP" ? nationalityOf(name)?.iso : undefined);
	return {
		id: unique(
			country?.id ??
				idOf(type, type === "ORG" && known.body !== undefined ? fold(known.body) : fullest.key, role, place),
			taken,
		),
		type,
		name,
		aliases: aliasesOf(names, name, type),
		...(role !== undefined && { role }),
		...(iso !== undefined && { iso }),
		...(place?.city && { geonames: geonamesOf(place.city) }),
		salience: salienceOf(doc, [...names, ...known.others], scale),
		evidence: evidenceFor(doc, names, fullest.key),
	};
}

const NOWHERE: Pick<Known, "country" | "place"> = { country: undefined, place: undefined };

function geonamesOf({
	id,
	name,
	country,
	latitude,
	longitude,
}: NonNullable<Place["city"]>): Thing["geonames"] {
	return { id, name, country, latitude, longitude };
}

/** The type of most of the names, longer names counting more: they are the surer read. */
function majorityType(names: Name[]): EntityType {
	const counts = new Map<EntityType, number>();
	for (const name of names) counts.set(name.type, (counts.get(name.type) ?? 0) + name.key.split(" ").length);
	return [...counts].reduce((best, next) => (next[1] > best[1] ? next : best))[0];
}

/** "Porto, called the “Undefeated City”": a place goes by the name that maps have. */
function listedOr(names: Name[]): Name[] {
	const { key } = fullestName(names);
	const listed = names.filter(({ name }) => name.length > 3 && citiesByName(name).length > 0);
	return listed.length > 0 && !listed.some((name) => key.includes(name.key)) ? listed : names;
}

/** The name with the most words, in mixed case rather than capitals, the earlier of equals. */
function fullestName(names: Name[]): Name {
	const shouts = ({ name }: Name): boolean => name === name.toUpperCase() && name.includes(" ");
	return names.reduce((best, next) => {
		if (isPluralOf(next.key, best.key) || isPluralOf(best.key, next.key))
			return next.key.length < best.key.length ? next : best;
		if (shouts(best) !== shouts(next)) return shouts(best) ? next : best;
		const words = next.key.split(" ").length - best.key.split(" ").length;
		if (words !== 0) return words > 0 ? next : best;
		if (next.key === best.key) return isGenitive(next) && !isGenitive(best) ? next : best;
		return next.key.length > best.key.length ? next : best;
	});
}

/** "Marlow's" is the name, where "Marlow's shops" stands too. */
const isGenitive = ({ name }: Name): boolean => /['’]s$/u.test(name);

/** Datelines set places in capitals: "OSLO" is Oslo where the text says so, "PUERTO PRINCESA" is Puerto Princesa. */
function unshouted(name: string, names: Name[]): string {
	if (name !== name.toUpperCase()) return name;
	const spoken = names.find((other) => other.name !== name && other.name.toUpperCase() === name);
	// Up to four letters may be an abbreviation.
	if (spoken || name.length <= 4) return spoken?.name ?? name;
	return name.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
}

function idOf(type: EntityType, key: string, role: string | undefined, place: Place | undefined): string {
	// A legal form is left out, so that "Acme Corp" here and "Acme" in tomorrow's article are one thing; so is the
	// kind of a region that has an ISO code: "Guangdong Province" is Guangdong.
	const words = key.split(" ");
	const plain = (type === "ORG" ? idWords(words) : place?.region ? regionWords(words) : words).join("-");
	const title = role?.split(" ").at(-1);
	// A pope or a king is known by a given name only: "PERSON:francis" would be anybody.
	const regnal = title !== undefined && isRegnal(title) && !/-(?![ivx]+$)/.test(plain);
	return `${type}:${regnal ? `${slug(title)}-` : ""}${plain}${place?.qualifier ? `-${slug(place.qualifier)}` : ""}`;
}

/** Without "Province" where no city is called the same: Buenos Aires Province keeps it. */
function regionWords(words: string[]): string[] {
	const bare = words.slice(0, -1);
	if (bare.at(-1) === "autonomous") return words;
	const kind = isA(lastWord(words), "region-kind");
	return kind && bare.length > 0 && citiesByName(bare.join(" ")).length === 0 ? bare : words;
}

function unique(id: string, taken: Set<string>): string {
	let free = id;
	for (let n = 2; taken.has(free); n++) free = `${id}-${n}`;
	taken.add(free);
	return free;
}

/** The fullest role said next to the person's names, the earlier of equals; an office rather than a relation. */
function roleOf(names: Name[]): string | undefined {
	const roles = names.flatMap(({ role }) => (role === undefined ? [] : [role]));
	const weight = (role: string): number => role.length + (isRelation(role) ? 0 : 100);
	return roles.length === 0
		? undefined
		: roles.reduce((best, next) => (weight(next) > weight(best) ? next : best));
}

function aliasesOf(names: Name[], own: string, type: EntityType): string[] {
	const aliases = new Set(
		names.flatMap(({ name, abbreviation }) => (abbreviation ? [name, abbreviation] : [name])),
	);
	aliases.delete(own);
	if (type === "LOC") aliases.delete(own.toUpperCase());
	return [...aliases];
}
