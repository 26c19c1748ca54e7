import type { EntityMention, Thing } from "../../shared/extraction.ts";
import { fold } from "../entities/resolve/fold.ts";
import { genderOfGivenName } from "../entities/resolve/given-names.ts";

/** What a word can stand for. */
export interface Carrier {
	types: readonly EntityMention["type"][];
	/** Only behind "the" or "this": "the company". */
	definite: boolean;
	gender?: "m" | "f";
	/** A kind of institution, which its name tells: "the ministry" is no Acme, "the company" no Interior Ministry. */
	kind?: string;
}

const CARRIERS = new Map<string, Carrier>();
function carry(list: string, carrier: Carrier): void {
	for (const word of list.split(/\s+/)) CARRIERS.set(word, carrier);
}
carry("he his him", { types: ["PERSON"], definite: false, gender: "m" });
carry("she her", { types: ["PERSON"], definite: false, gender: "f" });
carry("it its they their", { types: ["ORG", "LOC"], definite: false });
const COMPANIES = `company firm group bank maker manufacturer retailer airline carrier automaker carmaker lender insurer brand
	giant startup operator chain developer producer supplier business builder owner publisher broadcaster drugmaker steelmaker
	chipmaker planemaker shipbuilder brewer utility grocer miner studio conglomerate subsidiary`;
const CLUBS = "club team side";
const INSTITUTIONS = `agency ministry department party union university hospital organisation organization charity regulator
	bureau commission council committee institute network service authority court federation association foundation office
	observatory college school museum parliament senate watchdog coalition alliance league panel society fund board`;
for (const kind of ["company", "club"])
	carry(kind === "club" ? CLUBS : COMPANIES, { types: ["ORG"], definite: true, kind });
for (const kind of INSTITUTIONS.split(/\s+/)) carry(kind, { types: ["ORG"], definite: true, kind });
carry(
	"country nation state kingdom republic city town village province region island county territory district",
	{
		types: ["LOC"],
		definite: true,
	},
);

/** Kinds that are not always in the name: Amnesty is an organisation, the IAEA an agency. */
const LOOSE = new Set(
	"agency organisation organization charity party union regulator watchdog bureau".split(" "),
);
const INSTITUTION_NAME = new RegExp(
	`\\b(?:${INSTITUTIONS.split(/\s+/).join("|")}|nations|government|police)\\b`,
);
/** In the names of companies too: "Petronas Services Group", "Dixon Network Systems". */
const COMPANY_NAME =
	/\b(?:group|holdings?|inc|corp|ltd|plc|bank|company|co|airlines?|airways|motors?|industries)\b/;

/** Does an organisation's name allow the kind: "the union" is no "Interior Ministry", "the network" a "Relief Network". */
function isOfKind(kind: string, names: readonly string[]): boolean {
	const folded = names.map((name) => name.toLowerCase());
	if (folded.some((name) => name.split(/\W+/).includes(kind))) return true;
	const institution = folded.some((name) => INSTITUTION_NAME.test(name) && !COMPANY_NAME.test(name));
	if (kind === "company" || kind === "club") return !institution;
	return LOOSE.has(kind) && !institution && !folded.some((name) => COMPANY_NAME.test(name));
}

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
	const thing = things.get(mention.entity);
	if (carrier.kind !== undefined)
		return isOfKind(carrier.kind, [mention.text, ...(thing ? [thing.name, ...thing.aliases] : [])]);
	if (carrier.gender === undefined) return true;
	const given = (thing?.name ?? mention.text).split(" ")[0]!;
	const gender = genderOfGivenName(fold(given));
	return gender === undefined || gender === carrier.gender;
}
