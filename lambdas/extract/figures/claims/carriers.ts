import { fold } from "../../entities/resolve/fold.ts";
import { genderOfGivenName } from "../../entities/resolve/given-names.ts";
import type { EntityMention, Thing } from "../../extraction.ts";

/** What a word can stand for. */
export interface Carrier {
	types: readonly EntityMention["type"][];
	/** Only behind "the" or "this": "the company". */
	definite: boolean;
	gender?: "m" | "f";
}

const CARRIERS = new Map<string, Carrier>();
function carry(list: string, carrier: Carrier): void {
	for (const word of list.split(/\s+/)) CARRIERS.set(word, carrier);
}
carry("he his him", { types: ["PERSON"], definite: false, gender: "m" });
carry("she her", { types: ["PERSON"], definite: false, gender: "f" });
carry("it its they their", { types: ["ORG", "LOC"], definite: false });
carry(
	`company firm group bank maker manufacturer retailer airline carrier automaker carmaker lender insurer brand agency
	ministry department party union university hospital club team side organisation organization charity giant startup
	operator chain developer producer supplier regulator business bureau`,
	{ types: ["ORG"], definite: true },
);
carry(
	"country nation state kingdom republic city town village province region island county territory district",
	{
		types: ["LOC"],
		definite: true,
	},
);

/** What the word can stand for, given the word before it; undefined where it carries nothing. */
export function carrierOf(word: string, before: string | undefined): Carrier | undefined {
	const carrier = CARRIERS.get(word);
	return carrier?.definite === true && !/^(?:the|this)$/.test(before ?? "") ? undefined : carrier;
}

/** Can the carrier stand for the mention: the type fits, and a given name says nothing against "he" or "she". */
export function standsFor(
	carrier: Carrier,
	mention: EntityMention,
	things: ReadonlyMap<string, Thing>,
): boolean {
	if (!carrier.types.includes(mention.type)) return false;
	if (carrier.gender === undefined) return true;
	const given = (things.get(mention.entity)?.name ?? mention.text).split(" ")[0]!;
	const gender = genderOfGivenName(fold(given));
	return gender === undefined || gender === carrier.gender;
}
