import { IRREGULAR_SINGULARS, UNCHANGED } from "./irregular-plurals.ts";

/** Ends like a plural and is none. */
const NOT_PLURAL = new Set(
	`has was does goes says as its hers ours yours theirs always perhaps besides news politics economics yes lens
	towards afterwards nowadays sometimes gas gets comes makes takes seems needs wants remains includes lives
	overseas indoors outdoors whereas upwards downwards onwards backwards forwards inwards outwards northwards
	southwards eastwards westwards`.split(/\s+/),
);
const isNoPlural = (lower: string): boolean => NOT_PLURAL.has(lower) || /(?:ss|us|is|'s)$/.test(lower);

/** Peoples in -i: "three Israelis". */
const PEOPLES_IN_I = new Set(
	`israelis iraqis pakistanis qataris emiratis kuwaitis omanis saudis bahrainis yemenis azerbaijanis uzbekis
	nepalis bengalis somalis punjabis kashmiris yazidis kurdistanis sindhis gujaratis swahilis bangladeshis
	afghanis`.split(/\s+/),
);

/** "Israelis": a people in the plural. */
export const isPeople = (lower: string): boolean => PEOPLES_IN_I.has(lower);

/** Looks like a plural noun: "troops", "people", "aircraft". */
export function isPlural(lower: string): boolean {
	if (IRREGULAR_SINGULARS.has(lower) || UNCHANGED.has(lower)) return true;
	if (/children$|people$|women$|[^iuo]men$/.test(lower) || PEOPLES_IN_I.has(lower)) return true;
	return lower.length > 2 && /^\p{L}[\p{L}’'-]*s$/u.test(lower) && !isNoPlural(lower);
}

/** The singular of a lower-case noun: "troops" troop, "people" person, "policemen" policeman; a singular stays. */
export function singular(lower: string): string {
	const irregular = IRREGULAR_SINGULARS.get(lower);
	if (irregular !== undefined) return irregular;
	if (UNCHANGED.has(lower) || lower.length < 4) return lower;
	if (/(?:men|women)$/.test(lower) && lower.length > 5) return lower.replace(/men$/, "man");
	if (/children$/.test(lower)) return lower.slice(0, -3);
	if (PEOPLES_IN_I.has(lower)) return lower.slice(0, -1);
	if (isNoPlural(lower)) return lower;
	if (/[^aeiou]ies$/.test(lower) && lower.length > 4) return `${lower.slice(0, -3)}y`;
	if (/(?:sh|ch|x|ss|zz)es$/.test(lower)) return lower.slice(0, -2);
	return lower.endsWith("s") ? lower.slice(0, -1) : lower;
}
