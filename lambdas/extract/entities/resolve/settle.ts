import type { EntityType } from "../../../shared/extraction.ts";
import type { Document } from "../../document.ts";
import { isA } from "../../text/lexicon/lexicon.ts";
import { citiesByName } from "../places/cities.ts";
import { countryByName, nationalityOf } from "../places/countries.ts";
import { regionsByName } from "../places/regions.ts";
import { lastWord } from "./key-words.ts";
import { knownOrganization } from "./known-organizations.ts";
import type { Name } from "./mention.ts";
import { contentWords, isFull } from "./person-names.ts";
import { isRoleHead, isRoleModifier } from "./titles.ts";

/**
 * Settles names that the recogniser typed differently in different places: the one stray PERSON among six mentions of
 * a company follows the others, but what stands next to a mention outweighs what the others are ("Mr Washington" among
 * mentions of the city). Organisations and places of one name stay apart: "Liverpool" plays in Liverpool.
 */
export function settleTypes(doc: Document, names: Name[]): void {
	for (const name of names) {
		if (isA(name.key.replaceAll(" ", "_"), "continent")) name.type = "LOC";
		else if (name.type !== "ORG" && isKnownBody(name)) name.type = "ORG";
	}
	dropWordsBeforePeople(names);
	settleAdherents(names);
	settlePlurals(names);
	const surnames = new Set(
		names.flatMap((name) => {
			const words = contentWords(name.key.split(" "));
			return name.type === "PERSON" && isFull(words) ? words : [];
		}),
	);
	for (const same of Map.groupBy(names, (name) => name.key).values()) {
		const counts = new Map<EntityType, number>();
		for (const name of same) counts.set(name.type, (counts.get(name.type) ?? 0) + 1);
		if (counts.size < 2) continue;
		// Of two that are said as often a body is the surer.
		const [main, most] = [...counts].reduce((best, next) =>
			next[1] > best[1] || (next[1] === best[1] && next[0] === "ORG") ? next : best,
		);
		for (const name of same) {
			if (name.type === main) continue;
			const often = (counts.get(name.type) ?? 0) * 2 > most;
			const apart = often ? mayBeTwo(name, main) : staysApart(name.type, main) && isPlace(name.name);
			if (isRiverOf(doc, name, same)) continue;
			if (!apart && !isShown(doc, name, main, surnames)) name.type = main;
		}
	}
}

/** Where the article has "a Republican", "the Republicans" are people and no body, but where it names their party. */
function settleAdherents(names: Name[]): void {
	const keys = new Set(names.map(({ type, key }) => `${type}|${key}`));
	for (const name of names) {
		if (name.type !== "ORG" || !name.key.endsWith("s")) continue;
		const one = name.key.slice(0, -1);
		if (!isA(one, "party-word") || !keys.has(`NORP|${one}`) || keys.has(`ORG|${one} party`)) continue;
		name.type = "NORP";
		name.key = one;
		name.name = name.name.slice(0, -1);
	}
}

/** "the SuperPACs" and "a SuperPAC" are of one kind, the one read more often, or a body's; people and listed places are apart. */
function settlePlurals(names: Name[]): void {
	const byKey = Map.groupBy(names.filter(isThing), ({ key }) => key);
	for (const [key, several] of byKey) {
		const one = key.endsWith("s") ? byKey.get(key.slice(0, -1)) : undefined;
		if (one === undefined || one[0]?.type === several[0]?.type) continue;
		const surer =
			one.length - several.length || Number(one[0]?.type === "ORG") - Number(several[0]?.type === "ORG");
		const [most, least] = surer > 0 ? [one, several] : [several, one];
		for (const name of least) name.type = most[0]?.type ?? name.type;
	}
}

const isThing = ({ type, name }: Name): boolean =>
	type !== "PERSON" && type !== "NORP" && !(type === "LOC" && isPlace(name));

/** "Amazon shut a depot near the Amazon": the article parts a river from the company that is named without one. */
function isRiverOf(doc: Document, name: Name, same: readonly Name[]): boolean {
	if (name.type !== "LOC" || name.name.includes(" ") || !hasArticle(doc, name)) return false;
	const bodies = same.filter(({ type }) => type === "ORG");
	return bodies.length > 0 && bodies.every((body) => !hasArticle(doc, body));
}

const hasArticle = (doc: Document, { mention, from }: Name): boolean =>
	/^the /i.test(mention.text) || doc.tokens[from - 1]?.text.toLowerCase() === "the";

/** The U.N. is no place, whatever it was read as; but a Mazda is a car, and EDA a kind of software. */
function isKnownBody(name: Name): boolean {
	if (name.type === "PRODUCT" && !name.name.includes(" ")) return false;
	const plain = name.name.replace(/\./g, "");
	return (plain.length > 2 || plain === "UN" || plain === "EU") && knownOrganization(name.name) !== undefined;
}

/** "Democrat Hillary Clinton" read as one organisation: the person named in full elsewhere. */
function dropWordsBeforePeople(names: Name[]): void {
	const people = new Set<string>();
	for (const name of names)
		if (name.type === "PERSON" && isFull(contentWords(name.key.split(" ")))) people.add(name.key);
	for (const name of names) {
		const words = name.key.split(" ");
		const written = name.name.split(" ");
		if (words.length < 3 || words.length !== written.length || people.has(name.key)) continue;
		for (let from = 1; from <= Math.min(3, words.length - 2); from++) {
			const rest = words.slice(from).join(" ");
			if (!people.has(rest) || !words.slice(0, from).every(isLabel)) continue;
			name.type = "PERSON";
			name.key = rest;
			name.name = written.slice(from).join(" ");
			break;
		}
	}
}

/** Said of people, and no part of a name as "Fundación Carlos Slim" has one. */
const isLabel = (word: string): boolean =>
	isRoleHead(word) || isRoleModifier(word) || isA(word, "party-word") || nationalityOf(word) !== undefined;

/** A town and its club may bear one name, a house that no list of places has only one. */
const isPlace = (name: string): boolean =>
	countryByName(name) !== undefined || regionsByName(name).length > 0 || citiesByName(name).length > 0;

/** As often one as the other: people, peoples and places share names with others, bodies and things do not. */
const mayBeTwo = ({ type, name }: Name, main: EntityType): boolean =>
	SHARING.has(type) || SHARING.has(main) || ((type === "LOC" || main === "LOC") && isPlace(name));

const SHARING = new Set<EntityType>(["PERSON", "NORP"]);

const staysApart = (a: EntityType, b: EntityType): boolean =>
	(a === "ORG" && b === "LOC") || (a === "LOC" && b === "ORG");

/** True where the words around the mention show its type. */
function isShown(doc: Document, name: Name, main: EntityType, surnames: Set<string>): boolean {
	if (name.type === "PERSON") {
		const surname = main === "LOC" && surnames.has(lastWord(name.key.split(" ")));
		return name.honorific !== undefined || name.role !== undefined || surname;
	}
	const before = doc.tokens[name.from - 1]?.text.toLowerCase() ?? "";
	return name.type === "LOC" && (before === "at" || isA(before, "locating-preposition", "towards-word"));
}
