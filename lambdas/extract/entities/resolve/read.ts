import { trimEnd } from "../../../shared/trim.ts";
import type { Document } from "../../document.ts";
import { isA } from "../../text/lexicon/lexicon.ts";
import { citiesByName } from "../places/cities.ts";
import { countryByName, nationalityOf } from "../places/countries.ts";
import { regionByCode, regionsByName, stateOfAbbreviation, titleOf } from "../places/regions.ts";
import { fold, withoutPossessive } from "./fold.ts";
import type { Mention, Name } from "./mention.ts";
import { genderOf, isHonorific, isRoleHead, isRoleModifier } from "./titles.ts";

/** Reads a mention as a name: possessive, article, title and bracketed abbreviation are taken apart. */
export function readName(doc: Document, mention: Mention): Name {
	const from = firstTokenFrom(doc, mention.start);
	const to = firstTokenFrom(doc, Math.max(mention.end, mention.start));
	const name: Name = {
		mention,
		type: mention.type,
		name: bare(mention.text),
		key: "",
		sentence: doc.tokens[from]?.sentence ?? -1,
		from,
		to,
	};
	splitAbbreviation(name);
	if (name.type === "PERSON") splitTitles(doc, name);
	if (name.type === "ORG" || name.type === "FAC" || name.type === "LOC") splitOwner(name);
	if (name.type === "LOC") splitParent(name);
	if (name.type === "LOC") spellState(doc, name);
	if (name.type === "LOC") tellState(doc, name);
	if (name.type === "NORP") name.name = nationalityOf(name.name)?.adjective ?? singular(name.name);
	if (name.type === "ORG" && isMarket(doc, name)) name.market = true;
	name.key = keyOf(name);
	if (name.type === "ORG" && isHouse(doc, name)) name.name += mention.text.slice(-2);
	// A work's article is part of its name ("The Last Crossing"), though nobody looks it up by it.
	if (name.type === "WORK" && /^The \p{Lu}/u.test(mention.text)) name.name = `The ${name.name}`;
	return name;
}

/** No name is longer; what a recogniser takes for one may be. */
const LONGEST_NAME = 300;

/** Without quotation marks, article, possessive and stray marks at the ends. */
function bare(text: string): string {
	const opened = text
		.slice(0, LONGEST_NAME)
		.replace(/\s+/gu, " ")
		.replace(/^[ "“”‘’'«»([,;:–—-]+/u, "");
	const trimmed = trimEnd(opened, ' "“”«»)],;:–—-');
	const name = withoutPossessive(trimmed).replace(/^(?:the|The|THE) (?=\S)/u, "");
	return name === "" ? text.slice(0, LONGEST_NAME) : name;
}

/** "National Intelligence Service (NIS)" recognised as one mention. `bare` took the closing bracket. */
function splitAbbreviation(name: Name): void {
	const open = name.name.indexOf(" (");
	if (open < 1 || name.name.length - open > 14) return;
	const inside = name.name.slice(open + 2).replace(/\)$/, "");
	if (!/^\p{Lu}[\p{L}\p{N}&.-]{1,10}$/u.test(inside)) return;
	name.abbreviation = inside;
	name.name = withoutPossessive(name.name.slice(0, open));
}

/** Titles that the recogniser took into the name: "President Biden", "Mr Kato". */
function splitTitles(doc: Document, name: Name): void {
	name.name = name.name.replace(/(?<=\p{Ll} )(?:SC|KC|QC|MP|MEP|MSP|MD|PhD|OBE|CBE|MBE)$/u, "").trimEnd();
	const words = name.name.split(" ");
	let title = 0;
	while (title < words.length - 1 && isTitle(words[title] ?? "")) title++;
	if (title === 0 || isGivenName(words, title, doc.text)) return;
	const titles = words.slice(0, title);
	name.name = words.slice(title).join(" ");
	const role = titles.filter((word) => isRoleHead(word) || isRoleModifier(word)).join(" ");
	if (role !== "") name.role = role;
	const honorific = titles.find(isHonorific);
	if (honorific !== undefined) name.honorific = honorific;
	const gender = titles.map(genderOf).find((g) => g !== undefined);
	if (gender !== undefined) name.gender = gender;
}

/** "Dean Whitcombe" is called Dean, but where the article speaks of a dean; so is Duke Bennett. */
const isGivenName = (words: readonly string[], title: number, text: string): boolean =>
	title === 1 &&
	words.length === 2 &&
	isA(words[0]?.toLowerCase() ?? "", "title-or-given-name") &&
	!text.split(/\P{L}+/u).some((word) => isA(word, "title-or-given-name"));

// A bare modifier is no title ("General" is both, "Home" of a name is neither): the head decides.
const isTitle = (word: string): boolean =>
	/^\p{Lu}/u.test(word) && (isHonorific(word) || isRoleHead(word) || isA(word.toLowerCase(), "title-opener"));

/** "Paris, Texas" recognised as one mention. */
function splitParent(name: Name): void {
	const comma = name.name.indexOf(", ");
	if (comma < 2 || countryByName(name.name) !== undefined) return;
	const [parent = ""] = name.name.slice(comma + 2).split(", ", 1);
	name.parent = parent;
	name.name = name.name.slice(0, comma);
}

/** "N.C." and "Mo." are the states they stand for; D.C. goes by its letters. */
function spellState(doc: Document, name: Name): void {
	const short =
		/^(?:\p{Lu}\.?){2}$/u.test(name.name) ||
		doc.text[name.mention.end] === "." ||
		name.mention.text.endsWith(".");
	if (!short || /^D\.?C/.test(name.name)) return;
	// "(R-FL)": elsewhere two letters are as often another country's.
	const tagged = /\b[DRI]-$/.test(doc.text.slice(Math.max(0, name.mention.start - 3), name.mention.start));
	if (!tagged && countryByName(name.name) !== undefined) return;
	const code = stateOfAbbreviation(name.name)?.code ?? (tagged ? `US-${name.name}` : undefined);
	const state = code === undefined ? undefined : regionByCode(code);
	if (state === undefined) return;
	name.name = titleOf(state);
	name.region = state.code;
}

/** "Washington state lost 40 nurses": the state, not the capital. */
function tellState(doc: Document, name: Name): void {
	if (doc.tokens[name.to]?.text !== "state") return;
	const [region] = regionsByName(name.name);
	if (region === undefined || titleOf(region) === region.name) return;
	name.name = titleOf(region);
	name.region = region.code;
}

/** "Marlow's said": the 's is the house's own where nothing follows that it owns. Its key goes without. */
function isHouse(doc: Document, { mention, to }: Name): boolean {
	if (!/\p{L}['’]s$/u.test(mention.text)) return false;
	const next = doc.tokens[to]?.text.toLowerCase() ?? ".";
	return isA(next, "house-follower", "auxiliary", "reporting-verb");
}

/** "(LSE: TLS)", "listed on the LSE" */
function isMarket(doc: Document, { mention, from }: Name): boolean {
	if (/^: ?[\p{Lu}\d]/u.test(doc.text.slice(mention.end, mention.end + 3))) return true;
	const on = doc.tokens[from - 1]?.text === "the" ? from - 2 : from - 1;
	return doc.tokens[on]?.text === "on" && isA(doc.tokens[on - 1]?.text.toLowerCase() ?? "", "trading-word");
}

/** "South Korea's National Intelligence Service", "Brisbane's Toowong Cemetery": whose it is is no part of its name. */
function splitOwner(name: Name): void {
	const owned = /^(.{2,40}?)['’]s? (?=\p{Lu})/u.exec(name.name);
	const owner = owned?.[1]?.replace(/^(?:\p{Ll}+ )+/u, "");
	if (owned === null || owner === undefined || !isPlace(owner)) return;
	// "St Vincent's Hospital" is no hospital of the islands.
	if (isA(owner.split(/\W/, 1)[0]?.toLowerCase() ?? "", "saint-word")) return;
	name.parent = owner;
	name.name = name.name.slice(owned[0].length);
}

const isPlace = (name: string): boolean =>
	countryByName(name) !== undefined ||
	regionsByName(name).length > 0 ||
	citiesByName(name).some((city) => city.capital || city.population >= 200_000);

/** "Republicans" and "a Republican" are the same party's; "the Taliban" and "the Swiss" have no plural. */
function singular(name: string): string {
	return /^\p{Lu}[\p{L}-]+[^\Wasu]s$/u.test(name) && !isPlace(name) ? name.slice(0, -1) : name;
}

/** "Democratic" voters are Democrats. */
const adherent = (key: string): string =>
	key.endsWith("ic") && isA(key.slice(0, -2), "party-word") ? key.slice(0, -2) : key;

/** Initials stand apart in a person's key, so that "J.K. Rowling" and "J. K. Rowling" are the same. */
function keyOf(name: Name): string {
	const spaced =
		name.type === "PERSON"
			? name.name.replace(/\.(?=\p{Lu})/gu, ". ")
			: name.name.replace(/(?<=\p{L}{2})\.(?:com|org|net|co|io)$/iu, "");
	const key = name.type === "NORP" ? adherent(fold(spaced)) : fold(spaced);
	return key !== "" ? key : `u${[...name.name].map((char) => char.codePointAt(0)?.toString(16)).join("")}`;
}

/** Index of the first token that starts at `offset` or later. */
function firstTokenFrom(doc: Document, offset: number): number {
	let low = 0;
	let high = doc.tokens.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((doc.tokens[middle]?.start ?? 0) < offset) low = middle + 1;
		else high = middle;
	}
	return low;
}
