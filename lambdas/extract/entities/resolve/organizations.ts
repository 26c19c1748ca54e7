import type { Document } from "../../document.ts";
import { countryByName, nationalityOf } from "../places/countries.ts";
import { isAbbreviation } from "./acronyms.ts";
import type { Group, Links } from "./groups.ts";
import { knownOrganization } from "./known-organizations.ts";

/** Legal forms, which say nothing of who it is: "Acme Corp" is Acme. */
const LEGAL_FORMS = new Set(
	"inc incorporated corp corporation ltd limited plc llc llp ag sa nv gmbh spa co company pty bhd oyj asa ab".split(
		" ",
	),
);

/** Words that many organisations share: alone they name one only where just one bears it. */
const GENERIC = new Set(
	"bank ministry department university college school court council committee commission party congress parliament senate assembly army police force agency authority board union federation association club company group institute centre center church office service fund foundation house cabinet league team united national international royal general central supreme federal state public new city world first american british democratic people".split(
		" ",
	),
);

/** Part of a name as often as a legal form: the British Broadcasting Corporation is not British Broadcasting. */
const SPELT_OUT = new Set(["corporation", "company", "limited", "incorporated"]);

/** The words of an organisation's name without its legal form; never empty. */
export function coreWords(words: string[]): string[] {
	let end = words.length;
	while (end > 1 && LEGAL_FORMS.has(words[end - 1]!)) end--;
	return words.slice(0, end);
}

/** The words an organisation's id is made of: "Acme Corporation" is `acme`, but Indian Oil Corporation all of it. */
export function idWords(words: string[]): string[] {
	const core = coreWords(words);
	return core.length > 1 && SPELT_OUT.has(words[core.length] ?? "") ? words.slice(0, core.length + 1) : core;
}

/** Joins full and short names of organisations, facilities, events and the other kinds of named things. */
export function linkOrganizations(doc: Document, groups: Group[], links: Links): void {
	for (const [type, same] of Map.groupBy(groups, (group) => group.type)) {
		if (type === "PERSON" || type === "LOC" || type === "NORP") continue;
		linkSameWords(same, links);
		if (type === "ORG") linkKnown(same, links);
		linkShortNames(doc, same, links);
	}
}

/** "UN" and "United Nations", in any article. */
function linkKnown(groups: Group[], links: Links): void {
	const byName = Map.groupBy(groups, (group) => knownName(group));
	byName.delete(undefined);
	for (const [whole, ...others] of byName.values())
		for (const other of others) links.join(whole!.index, other.index);
}

const knownName = (group: Group): string | undefined =>
	knownOrganization(group.names[0]!.name) ?? knownOrganization(group.names.at(-1)!.name);

const SMALL = new Set(["of", "the", "for", "and"]);

/** "Acme Corp" and "Acme"; "Ministry of Health" and "Health Ministry". */
function linkSameWords(groups: Group[], links: Links): void {
	const byWords = Map.groupBy(groups, (group) =>
		coreWords(group.words)
			.filter((word) => !SMALL.has(word))
			.sort()
			.join(" "),
	);
	for (const [whole, ...others] of byWords.values())
		for (const other of others) links.join(whole!.index, other.index);
}

/** "Barclays" of "Barclays Bank", "Supreme Court" of "U.S. Supreme Court": the start or the end of one longer name. */
function linkShortNames(doc: Document, groups: Group[], links: Links): void {
	const lead = doc.blocks[0]?.end ?? 0;
	const byEdge = new Map<string, Group[]>();
	const add = (key: string, group: Group): void => {
		const list = byEdge.get(key);
		if (list) list.push(group);
		else byEdge.set(key, [group]);
	};
	for (const group of groups) for (const edge of edges(coreWords(group.words))) add(edge, group);
	for (const group of groups) {
		const core = coreWords(group.words);
		const key = core.join(" ");
		const wholes = [...(byEdge.get(key) ?? []), ...(core.length === 1 ? clipped(key, group, byEdge) : [])];
		const byRoot = new Map<number, Group>();
		for (const whole of wholes) {
			if (whole === group || links.joined(whole.index, group.index)) continue;
			if (mayShorten(group, core, whole)) byRoot.set(links.root(whole.index), whole);
		}
		// Of two banks, "the Bank" is the one the article opens with.
		const leading = [...byRoot.values()].filter((whole) => whole.names[0]!.mention.start < lead);
		// "The Bank" is rather the Bank of the South Pacific than the Asian Development Bank.
		const starting = [...byRoot.values()].filter(
			(whole) => whole.words[0] === key && whole.words[1] === "of",
		);
		const clear = [leading, starting, [...byRoot.values()]].find((wholes) => wholes.length === 1);
		if (clear !== undefined) links.join(clear[0]!.index, group.index);
	}
}

/** False where the shorter name is a thing of its own, or names nothing. */
function mayShorten(part: Group, core: string[], whole: Group): boolean {
	const words = coreWords(whole.words);
	const last = core.at(-1)!;
	const known = knownName(part);
	if (/^\d+$/.test(last) || (known !== undefined && known !== knownName(whole))) return false;
	if (core.length === 1 && GENERIC.has(last)) return isHead(last, words);
	if (core.every((word, index) => word === words[index])) {
		// The UN Refugee Agency is not the UN, nor the African Union Commission the African Union.
		const own = (GENERIC.has(last) && words[core.length] !== "of") || isAbbreviation(part);
		return !own || (!GENERIC.has(words.at(-1)!) && words.length - core.length === 1 && !WORLDWIDE.has(last));
	}
	// "Awami League", then "Chhatak Awami League": a branch, where the party came first.
	const owner = words.slice(0, words.length - core.length).join(" ");
	const first = whole.names[0]!.mention.start < part.names[0]!.mention.start;
	return first || countryByName(owner.toUpperCase()) !== undefined || nationalityOf(owner) !== undefined;
}

/** Abbreviations that many bodies' names start with. */
const WORLDWIDE = new Set(["un", "eu", "au", "us", "uk", "nato"]);

/** "Conservatives" for the Conservative Party, "the Fed" for the Federal Reserve. */
function clipped(key: string, group: Group, byEdge: Map<string, Group[]>): Group[] {
	if (group.type !== "ORG") return [];
	if (key === "fed") return (byEdge.get("federal") ?? []).filter(({ words }) => words.includes("reserve"));
	const singular = key.endsWith("s") ? key.slice(0, -1) : key;
	return (byEdge.get(singular) ?? []).filter(({ words }) => words.at(-1) === "party" && words.length === 2);
}

/** The shorter names a name may go by: its starts and its ends, at most three words shorter. */
function edges(words: string[]): Set<string> {
	const keys = new Set<string>();
	for (let cut = 1; cut < words.length && cut <= 6; cut++) {
		const start = words.slice(0, words.length - cut);
		if (!SMALL.has(start.at(-1)!)) keys.add(start.join(" "));
		const end = words.slice(cut);
		if (!SMALL.has(end[0]!)) keys.add(end.join(" "));
	}
	return keys;
}

/** "the Bank" is the Bank of England and "the Court" the Supreme Court; "National" alone is neither. */
function isHead(word: string, words: string[]): boolean {
	const end = words.findIndex((each, index) => index > 0 && /^(?:of|for|in|at|on|to|against)$/.test(each));
	return word === words.at(end > 0 ? end - 1 : -1);
}
