import type { EntityMention, Thing } from "../../shared/extraction.ts";
import { articleCountry } from "../entities/places/article-country.ts";
import { countryById } from "../entities/places/countries.ts";
import type { Reading } from "../text/reading.ts";
import { some } from "../text/run.ts";
import { countryOf } from "./country-of.ts";

type Things = ReadonlyMap<string, Thing>;

/**
 * The country that each person of the article rules, by entity id, as the article tells: "North Korean leader Kim", "Russia's
 * President Putin", "Castell, the leader of Maravia", "Varga, who has led Drovia". One who is just "leader Kim Jong Un" rules
 * the country that the article comes from and is most about. What they send and spend, it sends and spends.
 */
export function leadersOf(
	reading: Reading,
	mentions: readonly EntityMention[],
	things: Things,
): ReadonlyMap<string, string> {
	const leaders = new Map<string, string>();
	mentions.forEach((person, index) => {
		if (person.type !== "PERSON" || leaders.has(person.entity)) return;
		const country =
			countryBefore(reading, person, mentions[index - 1]) ??
			countryBehind(reading, person, mentions[index + 1]);
		if (country !== undefined) leaders.set(person.entity, countryOf(country.entity, things));
	});
	const home = homeOf(reading, things);
	if (home === undefined) return leaders;
	for (const { id, type, role } of things.values())
		if (type === "PERSON" && !leaders.has(id) && isBareLeader(role)) leaders.set(id, home);
	return leaders;
}

/** "North Korean leader Kim", "Russia's President Putin": nothing but the role between country and name. */
function countryBefore(
	reading: Reading,
	person: EntityMention,
	country: EntityMention | undefined,
): EntityMention | undefined {
	if (country === undefined || (country.type !== "NORP" && country.type !== "LOC")) return undefined;
	const first = reading.at(country.end - 1) + 1;
	const last = reading.at(person.start) - 1;
	if (last < first || last - first > 3 || !isRuler(reading, last)) return undefined;
	const { is, tagged } = reading;
	const foreign = (at: number) =>
		!tagged(at, "possessive") && !is(at, "ruler-adjective") && !isRuler(reading, at);
	return some({ first, last }, foreign) ? undefined : country;
}

/** "Castell, the leader of Maravia", "Varga, who has led Drovia for 18 years" */
function countryBehind(
	reading: Reading,
	person: EntityMention,
	country: EntityMention | undefined,
): EntityMention | undefined {
	const { is, lower, tagged } = reading;
	if (country?.type !== "LOC") return undefined;
	const comma = reading.at(person.end - 1) + 1;
	const name = reading.at(country.start);
	if (!tagged(comma, "comma") || name - comma > 7) return undefined;
	const link = lower(name - 1) === "the" ? name - 2 : name - 1;
	const rules =
		lower(link) === "of" ? isRuler(reading, link - 1) : is(link, "ruling-verb") && lower(comma + 1) === "who";
	const broken = some({ first: comma + 1, last: link - 1 }, (at) => tagged(at, "comma"));
	return rules && !broken ? country : undefined;
}

/** A minister of foreign affairs is not the country; a prime minister is. */
function isRuler({ is, lower }: Reading, at: number): boolean {
	return is(at, "ruler") || (lower(at) === "minister" && lower(at - 1) === "prime");
}

function isBareLeader(role: string | undefined): boolean {
	return /^(?:supreme leader|leader|dictator|ruler)$/i.test(role ?? "");
}

/** The country of the dateline, where no other place is more salient in the article. */
function homeOf(reading: Reading, things: Things): string | undefined {
	const iso = articleCountry(reading, [...things.values()]);
	if (iso === undefined) return undefined;
	const country = countryById(iso)?.id;
	const places = [...things.values()].filter(({ type }) => type === "LOC");
	const salient = places.reduce<Thing | undefined>(
		(best, place) => (best === undefined || place.salience > best.salience ? place : best),
		undefined,
	);
	return salient !== undefined && salient.id === country ? country : undefined;
}
