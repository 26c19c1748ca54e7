import { classesOf } from "../../text/lexicon/families.ts";
import { TITLES } from "../../text/lexicon/titles.ts";

const isA = classesOf(TITLES);

/** Lower case without a full stop: "Gen." → "gen". */
const titleWord = (word: string): string => word.toLowerCase().replace(/\.$/, "");

const ABBREVIATED: Record<string, string> = {
	...{ gen: "general", col: "colonel", lt: "lieutenant", maj: "major", capt: "captain", cpt: "captain" },
	...{
		sgt: "sergeant",
		brig: "brigadier",
		adm: "admiral",
		cmdr: "commander",
		sen: "senator",
		gov: "governor",
	},
	...{
		rep: "representative",
		pres: "president",
		amb: "ambassador",
		atty: "attorney",
		supt: "superintendent",
	},
	...{ qb: "quarterback", rb: "running-back", wr: "wide-receiver", cb: "cornerback", lb: "linebacker" },
	...{ insp: "inspector", det: "detective", cllr: "councillor" },
};

/** True for a role's head, whole or abbreviated: "minister", "Gen.". */
export function isRoleHead(word: string): boolean {
	const plain = titleWord(word);
	if (isA(ABBREVIATED[plain] ?? plain, "role-head")) return true;
	// "Prosecutor-General", "player-manager"
	const hyphen = plain.indexOf("-");
	return hyphen > 0 && isA(plain.slice(0, hyphen), "role-head") && isA(plain.slice(hyphen + 1), "role-head");
}

/** True for "Gen", "Sen", which are written with a full stop as often as without. */
export const isShortened = (word: string): boolean => titleWord(word) in ABBREVIATED;

/** What a role comes down to, to compare roles by: "Foreign Minister" → "minister", "Gen." → "general". */
export function roleHead(role: string): string {
	const head = titleWord(role.split(" ").at(-1) ?? "");
	return ABBREVIATED[head] ?? head;
}

export function isRoleModifier(word: string): boolean {
	const plain = titleWord(word);
	return isA(plain, "role-modifier") || plain in ABBREVIATED;
}

export const isHonorific = (word: string): boolean => isA(titleWord(word), "honorific");

/** "his wife Jill": whose somebody is, rather than what. */
export const isRelation = (word: string): boolean => isA(titleWord(word), "relation");

/** Titles that a single name is known by: "Pope Francis", "King Charles III". */
export const isRegnal = (word: string): boolean => isA(titleWord(word), "regnal-title");

/** What a title or role says of gender; absent where it says nothing. */
export function genderOf(word: string): "m" | "f" | undefined {
	const plain = titleWord(word);
	return isA(plain, "female-title") ? "f" : isA(plain, "male-title") ? "m" : undefined;
}
