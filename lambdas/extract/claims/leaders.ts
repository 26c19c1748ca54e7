import type { EntityMention, Thing } from "../../shared/extraction.ts";
import type { Document } from "../document.ts";
import { articleCountry } from "../entities/places/article-country.ts";
import { countryById } from "../entities/places/countries.ts";
import type { Reading } from "../text/reading.ts";
import { countryOf } from "./country-of.ts";

/** Who rules a country: what they send and spend, it sends and spends. */
const RULER =
	/^(?:leader|president|premier|chancellor|king|queen|emperor|emir|sultan|dictator|ruler|minister)$/;
const RULING = /^(?:led|leads|ruled|rules|governed|governs|heads|headed)$/;

/**
 * The country that each person of the article rules, by entity id, as the article tells: "North Korean leader Kim", "Russia's
 * President Putin", "Castell, the leader of Maravia", "Varga, who has led Drovia". One who is just "leader Kim Jong Un" rules
 * the country that the article comes from and is most about.
 */
export function leadersOf(
	reading: Reading,
	mentions: readonly EntityMention[],
	things: ReadonlyMap<string, Thing>,
): ReadonlyMap<string, string> {
	const { lower, tagged } = reading;
	const leaders = new Map<string, string>();
	for (const [index, mention] of mentions.entries()) {
		if (mention.type !== "PERSON" || leaders.has(mention.entity)) continue;
		const country = before(index) ?? behind(index);
		if (country !== undefined) leaders.set(mention.entity, country);
	}
	const home = homeOf(reading, things);
	if (home === undefined) return leaders;
	for (const { id, type, role } of things.values()) {
		if (type === "PERSON" && !leaders.has(id) && isBareLeader(role)) leaders.set(id, home);
	}
	return leaders;

	/** "North Korean leader Kim", "Russia's President Putin": nothing but the role between country and name. */
	function before(index: number): string | undefined {
		const country = mentions[index - 1];
		if (country === undefined || (country.type !== "NORP" && country.type !== "LOC")) return undefined;
		const from = reading.at(country.end - 1) + 1;
		const to = reading.at(mentions[index]!.start);
		if (to <= from || to - from > 4) return undefined;
		for (let at = from; at < to; at++) {
			const idle = tagged(at, "possessive") || /^(?:supreme|prime|new|longtime|acting)$/.test(lower(at));
			if (!idle && !isRuler(reading, at)) return undefined;
		}
		return isRuler(reading, to - 1) ? countryOf(country.entity, things) : undefined;
	}

	/** "Castell, the leader of Maravia", "Varga, who has led Drovia for 18 years" */
	function behind(index: number): string | undefined {
		const country = mentions[index + 1];
		if (country?.type !== "LOC") return undefined;
		const from = reading.at(mentions[index]!.end - 1) + 1;
		const to = reading.at(country.start);
		if (!tagged(from, "comma") || to - from > 7) return undefined;
		const before = lower(to - 1) === "the" ? to - 2 : to - 1;
		const rules = lower(before) === "of" ? isRuler(reading, before - 1) : RULING.test(lower(before));
		if (!rules || (lower(before) !== "of" && lower(from + 1) !== "who")) return undefined;
		for (let at = from + 1; at < before; at++) if (tagged(at, "comma")) return undefined;
		return countryOf(country.entity, things);
	}
}

/** A minister of foreign affairs is not the country; a prime minister is. */
function isRuler({ lower }: Reading, at: number): boolean {
	const word = lower(at);
	return RULER.test(word) && (word !== "minister" || lower(at - 1) === "prime");
}

function isBareLeader(role: string | undefined): boolean {
	return /^(?:supreme leader|leader|dictator|ruler)$/i.test(role ?? "");
}

/** The country of the dateline, where no other place is more salient in the article. */
function homeOf(doc: Document, things: ReadonlyMap<string, Thing>): string | undefined {
	const iso = articleCountry(doc, [...things.values()]);
	if (iso === undefined) return undefined;
	const country = countryById(iso)?.id;
	const places = [...things.values()].filter(({ type }) => type === "LOC");
	const salient = places.reduce<Thing | undefined>(
		(best, place) => (best === undefined || place.salience > best.salience ? place : best),
		undefined,
	);
	return salient !== undefined && salient.id === country ? country : undefined;
}
