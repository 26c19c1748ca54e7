import type { EntityMention, Thing } from "../../shared/extraction.ts";
import { fold } from "../entities/resolve/fold.ts";
import { genderOfGivenName } from "../entities/resolve/given-names.ts";
import { isA } from "../text/lexicon/lexicon.ts";

/** What a word can stand for. */
export interface Carrier {
	types: readonly EntityMention["type"][];
	/** Only behind "the" or "this": "the company". */
	definite: boolean;
	gender?: "m" | "f";
	/** A kind of institution, which its name tells: "the ministry" is no Acme, "the company" no Interior Ministry. */
	kind?: string;
}

/** What the word can stand for, given the word before it; undefined where it carries nothing. */
export function carrierOf(word: string, before: string | undefined): Carrier | undefined {
	if (isA(word, "he-word")) return { types: ["PERSON"], definite: false, gender: "m" };
	if (isA(word, "she-word")) return { types: ["PERSON"], definite: false, gender: "f" };
	if (isA(word, "it-word")) return { types: ["ORG", "LOC", "FAC"], definite: false };
	if (isA(word, "they-word")) return { types: ["ORG", "LOC"], definite: false };
	return before === "the" || before === "this" ? definiteCarrier(word) : undefined;
}

/** "the company", "the ministry", "the city" */
function definiteCarrier(word: string): Carrier | undefined {
	if (isA(word, "place")) return { types: ["LOC"], definite: true };
	if (isA(word, "institution")) return { types: ["ORG"], definite: true, kind: word };
	if (isA(word, "company")) return { types: ["ORG"], definite: true, kind: "company" };
	return isA(word, "club") ? { types: ["ORG"], definite: true, kind: "club" } : undefined;
}

/** Does an organisation's name allow the kind: "the union" is no "Interior Ministry", "the network" a "Relief Network". */
function isOfKind(kind: string, names: readonly string[]): boolean {
	const words = names.map((name) => name.toLowerCase().split(/\W+/));
	if (words.some((name) => name.includes(kind))) return true;
	const institution = words.some(
		(name) =>
			name.some((word) => isA(word, "institution", "institution-name-word")) &&
			!name.some((word) => isA(word, "company-name-word")),
	);
	if (kind === "company" || kind === "club") return !institution;
	const firm = words.some((name) => name.some((word) => isA(word, "company-name-word")));
	return isA(kind, "unnamed-kind") && !institution && !firm;
}

/** Can the carrier stand for the mention: the type fits, and a given name says nothing against "he" or "she". */
export function standsFor(
	carrier: Carrier,
	mention: EntityMention,
	things: ReadonlyMap<string, Thing>,
): boolean {
	if (!carrier.types.includes(mention.type)) return false;
	const thing = things.get(mention.entity);
	if (carrier.kind !== undefined)
		return isOfKind(carrier.kind, [mention.text, ...(thing ? [thing.name, ...thing.aliases] : [])]);
	if (carrier.gender === undefined) return true;
	const [given = ""] = (thing?.name ?? mention.text).split(" ");
	const gender = genderOfGivenName(fold(given));
	return gender === undefined || gender === carrier.gender;
}
