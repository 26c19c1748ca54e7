import type { EntityType } from "../../../shared/extraction.ts";
import type { Document } from "../../document.ts";
import { isA } from "../../text/lexicon/lexicon.ts";
import { citiesByName } from "../places/cities.ts";
import { countryByName } from "../places/countries.ts";
import { regionsByName } from "../places/regions.ts";
import { fold } from "./fold.ts";
import { genderOfGivenName } from "./given-names.ts";
import { firstWord, lastWord } from "./key-words.ts";
import type { Name } from "./mention.ts";
import { coreWords } from "./organization-names.ts";
import { contentWords, familyFirst, isFull } from "./person-names.ts";
import { readRoles } from "./roles.ts";

/**
 * Settles a short name by the full name it comes from: a recogniser that took "Katarina Strömberg" for a person may take
 * the "Stromberg" of a later sentence for a company, and "Delta" for a river where "Delta Air Lines" stands above.
 */
export function settleShortNames(doc: Document, names: Name[]): void {
	const people = peopleBySurname(names);
	const organizations = organizationsByStart(names);
	const counts = new Map<string, number>();
	for (const { type, key } of names) counts.set(`${type}|${key}`, (counts.get(`${type}|${key}`) ?? 0) + 1);
	for (const name of names) {
		if (name.type !== "PERSON" && isAddressed(doc, name)) {
			name.type = "PERSON";
			readRoles(doc, [name]);
		}
		const times = counts.get(`${name.type}|${name.key}`) ?? 0;
		const person = people.get(surnameOf(name) ?? "");
		if (name.type === "PERSON") name.type = personOr(doc, name, person, organizations);
		else if (person !== undefined) settleSurname(doc, name, person, times);
		else if (name.type === "LOC" && organizations.has(name.key) && !isSaidAsPlace(doc, name))
			name.type = "ORG";
	}
}

/** A mention that bears the surname of a person of the article and was not read as a person. */
function settleSurname(doc: Document, name: Name, person: Name[], times: number): void {
	// "Kingsport Rovers" once read as a person, "Rovers" three times as a club.
	if (times > person.length && name.type !== "LOC" && !person.some((full) => isShown(doc, full))) {
		for (const full of person) full.type = name.type;
		return;
	}
	const before = wordAt(doc, name.from - 1).toLowerCase();
	if (isShown(doc, name) && (name.type === "LOC" || times <= person.length)) name.type = "PERSON";
	else if (
		name.type === "LOC"
			? !isPlace(name.name) && !isA(before, "staying-preposition")
			: times <= person.length && !isA(before, "body-preposition")
	) {
		name.type = "PERSON";
	}
}

/** "Harmony Reef" of Harmony Reef Mining is no person, nor "Austin" in "flew in from Austin". */
function personOr(
	doc: Document,
	name: Name,
	full: Name[] | undefined,
	organizations: Set<string>,
): EntityType {
	if (full !== undefined) return "PERSON";
	// "Harlow said" tells nothing where Harlow Stores stands in the article, and nobody of that name.
	const titled = name.honorific !== undefined || name.role !== undefined;
	if (organizations.has(name.key) && !titled) return "ORG";
	if (isShown(doc, name)) return "PERSON";
	const before = wordAt(doc, name.from - 1).toLowerCase();
	return name.key.includes(" ") || !isA(before, "staying-preposition") || !isPlace(name.name)
		? "PERSON"
		: "LOC";
}

/** What speaks for a person: a title or role, a given name, an age, "who". */
function isShown(doc: Document, name: Name): boolean {
	if (name.honorific !== undefined || name.role !== undefined) return true;
	const [given = "", ...rest] = name.key.split(" ");
	if (rest.length > 0 && genderOfGivenName(given) !== undefined) return true;
	const next = wordAt(doc, name.to) === "," ? wordAt(doc, name.to + 1) : wordAt(doc, name.to);
	return next === "who" || isA(next, "speech-verb") || /^[1-9]\d$/.test(next);
}

/** "Mr Washington" is nobody's capital. */
function isAddressed(doc: Document, name: Name): boolean {
	const before = wordAt(doc, name.from - 1);
	const title = before === "." ? wordAt(doc, name.from - 2) : before;
	return isA(title.toLowerCase(), "address") && title !== title.toLowerCase();
}

function isSaidAsPlace(doc: Document, name: Name): boolean {
	const before = wordAt(doc, name.from - 1).toLowerCase();
	return before !== "at" && (isPlace(name.name) || isA(before, "staying-preposition"));
}

function isPlace(name: string): boolean {
	const known = countryByName(name) !== undefined || regionsByName(name).length > 0;
	if (isA(fold(name).replaceAll(" ", "_"), "continent")) return true;
	return known || citiesByName(name).some((city) => city.population >= 100_000);
}

/** Full names of people, by the word that is used alone. */
function peopleBySurname(names: Name[]): Map<string, Name[]> {
	const people = new Map<string, Name[]>();
	for (const name of names) {
		const words = contentWords(name.key.split(" "));
		if (name.type !== "PERSON" || !isFull(words)) continue;
		const surname = familyFirst(words) ? firstWord(words) : lastWord(words);
		const same = people.get(surname);
		if (same) same.push(name);
		else people.set(surname, [name]);
	}
	return people;
}

/** Beginnings of the names of organisations that have two words or more. */
function organizationsByStart(names: Name[]): Set<string> {
	const starts = new Set<string>();
	for (const name of names) {
		if (name.type !== "ORG") continue;
		const words = coreWords(name.key.split(" "));
		// "Kingsport Rovers" are Rovers, too.
		if (words.length === 2) starts.add(words[1] ?? "");
		// Polk County's clerk is not Polk County.
		for (let count = 1; count < Math.min(words.length, 5); count++)
			if (count === 1 || !isA(words[count - 1] ?? "", "division-kind"))
				starts.add(words.slice(0, count).join(" "));
	}
	return starts;
}

/** The one word of a name that may be a surname: not an abbreviation. */
function surnameOf(name: Name): string | undefined {
	const words = contentWords(name.key.split(" "));
	return words.length === 1 && /\p{Ll}/u.test(name.name) ? words[0] : undefined;
}

const wordAt = (doc: Document, index: number): string => doc.tokens[index]?.text ?? "";
