import { type Country, nationalityOf } from "../places/countries.ts";
import { fitsAbbreviation, isAbbreviation } from "./acronyms.ts";
import { fold } from "./fold.ts";
import type { Group, Links } from "./groups.ts";
import { type KnownOrganization, type Meaning, meaningsOf } from "./known-organizations.ts";
import type { Place } from "./locate.ts";

/** Group's index → the name that its organisation is known by everywhere. */
export type KnownHere = ReadonlyMap<number, string>;

/** Where the article is set: what its places are. */
interface Setting {
	countries: ReadonlyMap<number, Country>;
	places: ReadonlyMap<number, Place>;
}

/**
 * The listed organisations that an article names. Of several that share a name ("ICC", "CBI") it is the one that the
 * article names in full, else the one whose country it speaks of most of all; where neither tells, none.
 */
export function knownHere(groups: readonly Group[], links: Links, setting: Setting): KnownHere {
	const bodies = groups.filter(({ type }) => type === "ORG");
	const shares = sharesOf(groups, setting);
	const full = new Set(
		bodies.flatMap((group) => {
			if (isAbbreviation(group)) return [];
			const [only, ...others] = meanings(group);
			return only === undefined || others.length > 0 ? [] : [only.organization.name];
		}),
	);
	const found = new Map<number, string>();
	for (const group of bodies) {
		const all = meanings(group);
		if (all.length === 0 || isExplained(group, bodies, links)) continue;
		const meant = meantHere(all, { full, shares, short: isAbbreviation(group) });
		if (meant !== undefined) found.set(group.index, meant.name);
	}
	return found;
}

function meanings(group: Group): readonly Meaning[] {
	const first = meaningsOf(group.names[0]?.name ?? "");
	const all = first.length > 0 ? first : meaningsOf(group.names.at(-1)?.name ?? "");
	if (all.length < 2 || !group.names.some(({ market }) => market)) return all;
	const markets = all.filter(({ organization }) => / Exchange/.test(organization.name));
	return markets.length > 0 ? markets.map((market) => ({ ...market, sure: true })) : all;
}

interface Evidence {
	/** Names of the organisations that the article calls by names of their own. */
	full: ReadonlySet<string>;
	/** How often each country is named. */
	shares: ReadonlyMap<string, number>;
	/** The name is an abbreviation. */
	short: boolean;
}

function meantHere(
	all: readonly Meaning[],
	{ full, shares, short }: Evidence,
): KnownOrganization | undefined {
	const named = all.filter(({ organization }) => full.has(organization.name));
	if (named.length === 1) return named[0]?.organization;
	const share = ({ organization: { country } }: Meaning): number => shares.get(country ?? "") ?? 0;
	const [first, second] = [...all].sort((a, b) => share(b) - share(a));
	const most = Math.max(1, ...shares.values());
	const local = first && share(first) === most && (second === undefined || share(second) < most);
	const sure = all.find((meaning) => meaning.sure);
	// A body of one country gives way to another's where the article is in that one; a body of the world never does.
	if (sure && (sure.organization.country === undefined || share(sure) > 0 || !local))
		return sure.organization;
	if (local) return first.organization;
	const worldwide = all.filter(({ organization }) => organization.country === undefined);
	return worldwide.length === 1 && (all.length > 1 || !short) ? worldwide[0]?.organization : undefined;
}

/** "Indian Medical Federation (IMF)": the article's own meaning. */
function isExplained(group: Group, bodies: readonly Group[], links: Links): boolean {
	if (!isAbbreviation(group)) return false;
	const short = group.names[0]?.name ?? "";
	const listed = meanings(group).map(({ organization }) => contentWords(fold(organization.name)));
	return bodies.some(
		(whole) =>
			whole !== group &&
			links.joined(whole.index, group.index) &&
			whole.key[0] === group.key[0] &&
			meanings(whole).length === 0 &&
			!listed.some((words) => areAlike(words, contentWords(whole.key))) &&
			whole.names.some(({ name }) => fitsAbbreviation(short, name)),
	);
}

const contentWords = (key: string): string[] => key.split(" ").filter((word) => word.length > 3);

/** "Food and Agricultural Organisation" is how some write the Food and Agriculture Organization. */
const areAlike = (a: readonly string[], b: readonly string[]): boolean =>
	a.length === b.length && a.every((word, n) => word.slice(0, STEM) === b[n]?.slice(0, STEM));

const STEM = 6;

function sharesOf(groups: readonly Group[], { countries, places }: Setting): Map<string, number> {
	const shares = new Map<string, number>();
	for (const { index, type, names } of groups) {
		const place = places.get(index);
		const iso =
			countries.get(index)?.iso ??
			place?.city?.country ??
			place?.region?.country ??
			(type === "NORP" ? nationalityOf(names[0]?.name ?? "")?.iso : undefined);
		if (iso !== undefined) shares.set(iso, (shares.get(iso) ?? 0) + names.length);
	}
	return shares;
}
