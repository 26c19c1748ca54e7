import { IRREGULAR_SINGULARS, UNCHANGED } from "./irregular-plurals.ts";

/** Ends like a plural and is none. */
const NOT_PLURAL =
	/(?:ss|us|is|ous|'s)$|^(?:has|was|is|does|goes|says|as|its|his|hers|ours|yours|theirs|this|thus|always|perhaps|besides|news|politics|economics|across|yes|lens|plus|minus|versus|towards|afterwards|nowadays|sometimes|gas|bus|gets|comes|makes|takes|seems|needs|wants|remains|includes|lives|overseas|(?:up|down|on|back|for|in|out|north|south|east|west)wards|indoors|outdoors|unless|whereas)$/;

/** Peoples in -i: "three Israelis". */
const PEOPLES_IN_I =
	/^(?:israel|iraq|pakistan|qatar|emirat|kuwait|oman|saud|bahrain|yemen|azerbaijan|uzbek|nepal|bengal|somal|punjab|kashmir|yazid|kurdistan|sindh|gujarat|swahil|bangladesh|afghan)is$/;

/** "Israelis": a people in the plural. */
export const isPeople = (lower: string): boolean => PEOPLES_IN_I.test(lower);

/** Looks like a plural noun: "troops", "people", "aircraft". */
export function isPlural(lower: string): boolean {
	if (IRREGULAR_SINGULARS.has(lower) || UNCHANGED.has(lower)) return true;
	if (/children$|people$|women$|[^iuo]men$/.test(lower) || PEOPLES_IN_I.test(lower)) return true;
	return lower.length > 2 && /^\p{L}[\p{L}’'-]*s$/u.test(lower) && !NOT_PLURAL.test(lower);
}

/** The singular of a lower-case noun: "troops" troop, "people" person, "policemen" policeman; a singular stays. */
export function singular(lower: string): string {
	const irregular = IRREGULAR_SINGULARS.get(lower);
	if (irregular !== undefined) return irregular;
	if (UNCHANGED.has(lower) || lower.length < 4) return lower;
	if (/(?:men|women)$/.test(lower) && lower.length > 5) return lower.replace(/men$/, "man");
	if (/children$/.test(lower)) return lower.slice(0, -3);
	if (PEOPLES_IN_I.test(lower)) return lower.slice(0, -1);
	if (NOT_PLURAL.test(lower)) return lower;
	if (/[^aeiou]ies$/.test(lower) && lower.length > 4) return `${lower.slice(0, -3)}y`;
	if (/(?:sh|ch|x|ss|zz)es$/.test(lower)) return lower.slice(0, -2);
	return lower.endsWith("s") ? lower.slice(0, -1) : lower;
}
