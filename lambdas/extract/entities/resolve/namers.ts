import type { Thing } from "../../../shared/extraction.ts";
import type { Document } from "../../document.ts";
import { type Country, countryOfNationality } from "../places/countries.ts";
import { evidenceFor } from "./evidence.ts";
import type { Group } from "./groups.ts";
import type { Name } from "./mention.ts";
import { type Scale, salienceOf } from "./salience.ts";

/** The clusters that name a country without its name, by the country's ISO code. */
export type Namers = ReadonlyMap<string, { country: Country; clusters: Group[][] }>;

/** Which country each cluster names besides what it is: "North Koreans" are a mention of North Korea. */
export function findNamers(clusters: Group[][]): Namers {
	const namers = new Map<string, { country: Country; clusters: Group[][] }>();
	for (const cluster of clusters) {
		const country = countryBehind(cluster);
		if (country === undefined) continue;
		const found = namers.get(country.iso);
		if (found) found.clusters.push(cluster);
		else namers.set(country.iso, { country, clusters: [cluster] });
	}
	return namers;
}

function countryBehind([group]: Group[]): Country | undefined {
	return group?.type === "NORP" ? countryOfNationality(group.names[0].name) : undefined;
}

/** All names by which the country is named without its own. */
export function namesBy(namers: Namers, iso: string | undefined): Name[] {
	const clusters = (iso !== undefined && namers.get(iso)?.clusters) || [];
	return clusters.flat().flatMap(({ names }) => names);
}

/**
 * The countries that an article names by others alone, each marked with those others (`via`). `ids` are those of
 * the clusters' things, `taken` all that things have.
 */
export function impliedCountries(
	doc: Document,
	namers: Namers,
	scale: Scale,
	{ ids, taken }: { ids: ReadonlyMap<Group[], string>; taken: Set<string> },
): Thing[] {
	return [...namers.values()].flatMap(({ country, clusters }) => {
		const { id, iso, name } = country;
		// The article names it itself.
		if (taken.has(id)) return [];
		const names = namesBy(namers, iso).sort((a, b) => a.mention.start - b.mention.start);
		const [first] = names;
		taken.add(id);
		return {
			id,
			type: "LOC" as const,
			name,
			aliases: [],
			iso,
			via: clusters.flatMap((cluster) => ids.get(cluster) ?? []),
			salience: salienceOf(doc, names, scale),
			evidence: evidenceFor(doc, names, first?.key ?? ""),
		};
	});
}
