import { classesOf } from "../../text/lexicon/families.ts";
import { PERSONAL_NAMES } from "../../text/lexicon/personal-names.ts";
import { firstWord } from "./key-words.ts";

const isA = classesOf(PERSONAL_NAMES);

/** The words of a name's key that tell who it is: without particles, "Jr.", numerals. Never empty. */
export function contentWords(key: string[]): string[] {
	const named = key.filter((word) => !isA(word, "name-suffix"));
	// Nobody's name ends in a particle: the Du of Yumeng Du is a family's.
	const content = named.filter(
		(word, at) => !isA(word, "name-particle") || (at > 0 && at === named.length - 1),
	);
	return (content.length > 0 ? content : key).map(spelling);
}

/** One spelling for names that news writes in several: "Zelenskyy" and "Zelensky", "Muhammad" and "Mohamed". */
function spelling(word: string): string {
	if (/^m[ou]hamm?[ae]d$/.test(word)) return "mohammed";
	return word.length >= 6 ? word.replace(/(?:yy|iy|ij|yi|ii)$/, "y") : word;
}

/** "Jr" or "Sr": father and son share the rest. */
export const suffixOf = (key: string[]): string | undefined => key.find((word) => isA(word, "name-suffix"));

export const isFull = (content: string[]): boolean => content.length > 1;

/** True for names whose family name stands first: Kim Jong Un, Xi Jinping, Nguyen Phu Trong. */
export function familyFirst(content: string[]): boolean {
	return content.length >= 2 && isA(firstWord(content), "family-first-name");
}

/**
 * How well `part` can be a shorter form of the name `whole`; 0 where it cannot.
 * The surname fits best, a given name least: "Biden" → Joe Biden, "Kim" → Kim Jong Un, "Sánchez" → Pedro Sánchez Pérez.
 */
export function fitOf(part: string[], whole: string[]): number {
	if (part.length > 1) return fitFull(part, whole);
	const own = firstWord(part);
	const at = whole.indexOf(own);
	if (at < 0) return sameGiven(own, firstWord(whole)) && !familyFirst(whole) ? 1 : 0;
	if (at === 0) return familyFirst(whole) ? 4 : 1;
	if (at === whole.length - 1) return familyFirst(whole) ? 2 : 4;
	return familyFirst(whole) ? 1 : 3;
}

/** Words in the same order, initials standing for words: "George Bush", "G. Bush" → George W. Bush. */
function fitFull(part: string[], whole: string[]): number {
	let at = 0;
	let initials = 0;
	for (const word of part) {
		while (at < whole.length && !sameWord(word, whole[at] ?? "", at === 0 && word === part[0])) at++;
		if (at === whole.length) return 0;
		if (whole[at] !== word) initials++;
		at++;
	}
	if (initials === part.length) return 0;
	const sameFirst = firstWord(whole)[0] === firstWord(part)[0];
	return sameFirst || isEndOf(part, whole) ? 5 - initials : 0;
}

const isInitialOf = (a: string, b: string): boolean =>
	(a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b));

const sameWord = (a: string, b: string, given: boolean): boolean =>
	a === b || isInitialOf(a, b) || (given && sameGiven(a, b));

/** Short forms that are no beginnings of their names. */
const NICKNAMES: Record<string, string[]> = {
	...{ bill: ["william"], billy: ["william"], bob: ["robert"], bobby: ["robert"], joe: ["joseph", "jose"] },
	...{ jim: ["james"], jimmy: ["james"], mike: ["michael"], tony: ["anthony", "antonio"], dick: ["richard"] },
	...{ rick: ["richard"], ted: ["edward", "theodore"], jack: ["john", "jackson"], johnny: ["john"] },
	...{ liz: ["elizabeth"], beth: ["elizabeth"], betty: ["elizabeth"], kate: ["katherine", "catherine"] },
	...{ kathy: ["katherine", "kathleen"], peggy: ["margaret"], maggie: ["margaret"], meg: ["margaret"] },
	...{
		chuck: ["charles"],
		charlie: ["charles"],
		hank: ["henry"],
		harry: ["henry", "harold"],
		larry: ["lawrence"],
	},
	...{ sasha: ["alexander", "aleksandr", "alexandra"], misha: ["mikhail"], volodya: ["vladimir"] },
	...{ pepe: ["jose"], paco: ["francisco"], nacho: ["ignacio"], kike: ["enrique"], lula: ["luiz"] },
	...{ andy: ["andrew"], drew: ["andrew"], terry: ["terence", "theresa"], jerry: ["gerald", "jerome"] },
};

/** The names that `short` is short for, as far as it is no beginning of them. */
export const namesShortenedTo = (short: string): string[] => NICKNAMES[short] ?? [];

/** "Sam" and Samuel, "Bill" and William. */
function sameGiven(short: string, given: string): boolean {
	if (NICKNAMES[short]?.includes(given) || NICKNAMES[given]?.includes(short)) return true;
	return (
		short.length >= 3 &&
		given.length > short.length &&
		given.startsWith(short) &&
		given.length <= short.length * 3
	);
}

const isEndOf = (part: string[], whole: string[]): boolean =>
	part.every((word, index) => whole[whole.length - part.length + index] === word);
