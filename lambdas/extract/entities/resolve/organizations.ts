import type { Document } from "../../document.ts";
import { isA } from "../../text/lexicon/lexicon.ts";
import { citiesByName } from "../places/cities.ts";
import { countryByName, nationalityOf } from "../places/countries.ts";
import { regionsByName } from "../places/regions.ts";
import { isAbbreviation } from "./acronyms.ts";
import type { Group, Links } from "./groups.ts";
import { lastWord } from "./key-words.ts";
import type { KnownHere } from "./known-here.ts";
import { knownOrganization } from "./known-organizations.ts";
import { coreWords, edges, isHead, sortedWords, wordsKey } from "./organization-names.ts";

/** Joins full and short names of organisations, facilities, events and the other kinds of named things. */
export function linkOrganizations(doc: Document, groups: Group[], links: Links, known: KnownHere): void {
	for (const [type, same] of Map.groupBy(groups, (group) => group.type)) {
		if (type === "PERSON" || type === "LOC") continue;
		linkPlurals(type === "ORG" ? same.filter(isAbbreviation) : same, links);
		if (type === "NORP") continue;
		linkSameWords(same, links);
		if (type === "ORG") linkKnown(same, links, known);
		linkShortNames(doc, same, links, known);
	}
}

/** "UN" and "United Nations", in any article. */
function linkKnown(groups: Group[], links: Links, known: KnownHere): void {
	const byName = Map.groupBy(groups, ({ index }) => known.get(index));
	byName.delete(undefined);
	for (const same of byName.values()) links.joinAll(same);
}

/** "NFT" and "NFTs", "the World Cup" and "two World Cups"; but the Saints are no saint. */
function linkPlurals(groups: Group[], links: Links): void {
	const byKey = new Map(groups.map((group) => [group.key, group]));
	for (const group of groups) {
		const one = group.key.endsWith("s") ? byKey.get(group.key.slice(0, -1)) : undefined;
		if (one !== undefined) links.join(one.index, group.index);
	}
}

/** "Acme Corp" and "Acme"; "Ministry of Health" and "Health Ministry"; "Rabat Clinic" and "Rabat Clinics". */
function linkSameWords(groups: Group[], links: Links): void {
	for (const same of Map.groupBy(groups, (group) => wordsKey(group.words)).values()) links.joinAll(same);
}

/** "Barclays" of "Barclays Bank", "Supreme Court" of "U.S. Supreme Court": the start or the end of one longer name. */
function linkShortNames(doc: Document, groups: Group[], links: Links, known: KnownHere): void {
	const lead = doc.blocks[0]?.end ?? 0;
	const byEdge = new Map<string, Group[]>();
	const add = (key: string, group: Group): void => {
		const list = byEdge.get(key);
		if (list) list.push(group);
		else byEdge.set(key, [group]);
	};
	for (const group of groups)
		for (const edge of edges(coreWords(group.words))) {
			add(edge, group);
			if (edge.includes(" of ")) add(turned(edge.split(" ")), group);
		}
	for (const group of groups) {
		const core = coreWords(group.words);
		const key = core.join(" ");
		const wholes = [
			...(byEdge.get(key) ?? []),
			...(byEdge.get(turned(core)) ?? []),
			...(core.length === 1 ? clipped(key, group, byEdge) : []),
		];
		const byRoot = new Map<number, Group>();
		for (const whole of wholes) {
			if (whole === group || links.joined(whole.index, group.index)) continue;
			if (mayShorten(group, core, whole, { known, lead })) byRoot.set(links.root(whole.index), whole);
		}
		// Of two banks, "the Bank" is the one the article opens with.
		const leading = [...byRoot.values()].filter((whole) => whole.names[0].mention.start < lead);
		// "The Bank" is rather the Bank of the South Pacific than the Asian Development Bank.
		const starting = [...byRoot.values()].filter(
			(whole) => whole.words[0] === key && whole.words[1] === "of",
		);
		const [clear] = [leading, starting, [...byRoot.values()]].find((wholes) => wholes.length === 1) ?? [];
		if (clear !== undefined) links.join(clear.index, group.index);
	}
}

/** Where the first block ends, and the organisations that are known by name. */
interface Setting {
	known: KnownHere;
	lead: number;
}

/** False where the shorter name is a thing of its own, or names nothing. */
function mayShorten(part: Group, core: string[], whole: Group, { known: names, lead }: Setting): boolean {
	const words = coreWords(whole.words);
	const last = lastWord(core);
	const known = names.get(part.index);
	if (/^\d+$/.test(last) || (core.length > 1 && isA(last, "division-kind"))) return false;
	if (known !== undefined && known !== names.get(whole.index)) {
		// "Alibaba Group Holding" is Alibaba.
		const firm = core.every((word, index) => word === words[index]) && names.get(whole.index) === undefined;
		return firm && words.slice(core.length).every((word) => isA(word, "company-name-word"));
	}
	if (core.length === 1 && isA(last, "shared-name-word")) return isHead(last, words);
	if (core.every((word, index) => word === words[index])) {
		// The UN Refugee Agency is not the UN, nor the African Union Commission the African Union.
		// The Brennan Center for Justice is the Brennan Center; Thai AirAsia X is not Thai AirAsia.
		const next = words[core.length] ?? "";
		if (/^\p{L}$/u.test(next) && words.length === core.length + 1 && part.type === "ORG") return false;
		const own = (isA(last, "shared-name-word") && !isA(next, "portfolio-link")) || isAbbreviation(part);
		return (
			!own ||
			(!isA(lastWord(words), "shared-name-word") &&
				words.length - core.length === 1 &&
				!isA(last, "worldwide-letters"))
		);
	}
	// "Awami League", then "Chhatak Awami League": a branch, where the party came first.
	const owner = words.slice(0, words.length - core.length).join(" ");
	// A heading may have the short name before the text has the full one.
	const shorts = part.names.filter(({ mention }) => mention.start >= lead);
	const first = whole.names[0].mention.start < (shorts[0] ?? part.names[0]).mention.start;
	if (first || countryByName(owner.toUpperCase()) !== undefined || nationalityOf(owner) !== undefined)
		return true;
	return part.type === "ORG" && isTeamName(core) && isOwnerOfTeam(owner);
}

/** "Wizards", "Warriors": what a team is called without its town. */
const isTeamName = (core: string[]): boolean =>
	core.length === 1 && /.{3}[^s]s$/.test(lastWord(core)) && !isA(lastWord(core).slice(0, -1), "party-word");

/** A town, a state or who pays: "Washington Wizards", "Vodafone Warriors"; the Golden Eagles are not the Eagles. */
const isOwnerOfTeam = (owner: string): boolean =>
	citiesByName(owner).some(({ population }) => population >= 100_000) ||
	regionsByName(owner).length > 0 ||
	knownOrganization(owner) !== undefined;

/** What "Appeals Court" and the end of "Wisconsin Court of Appeals" have in common. */
const turned = (words: string[]): string => `of ${sortedWords(words)}`;

/** "Conservatives" for the Conservative Party, "the Fed" for the Federal Reserve. */
function clipped(key: string, group: Group, byEdge: Map<string, Group[]>): Group[] {
	if (group.type !== "ORG") return [];
	if (key === "fed") return (byEdge.get("federal") ?? []).filter(({ words }) => words.includes("reserve"));
	const singular = key.endsWith("s") ? key.slice(0, -1) : key;
	return (byEdge.get(singular) ?? []).filter(({ words }) => words.at(-1) === "party" && words.length === 2);
}
