import type { EntityType } from "../../../shared/extraction.ts";
import { closes, labelName, nameEnd, OUTSIDE, opens, TYPES, typeOf } from "./labels.ts";
import { EVENT, OTHER, PRODUCT, WORK } from "./lexicon.ts";
import { ALONE, FIRST, LAST, type Sentence } from "./sentence.ts";
import { INITIAL } from "./words.ts";

/** The types that annotators pool, so that training says little about which of them a name is. */
export const NAMED_THINGS: readonly EntityType[] = ["EVENT", "PRODUCT", "WORK", "MISC"];

const BY_LIST = new Map<number, EntityType>([
	[EVENT, "EVENT"],
	[PRODUCT, "PRODUCT"],
	[WORK, "WORK"],
	[OTHER, "MISC"],
]);
const KIND_LISTS = EVENT | PRODUCT | WORK | OTHER;

const CYCLONE = /^(?:super )?(?:hurricane|cyclone|typhoon) \S/i;

const BY_WORDS: readonly (readonly [EntityType, RegExp])[] = [
	["EVENT", CYCLONE],
	["EVENT", /^(?:(?:super )?storm|operation) \S/i],
	["EVENT", /\beid\b/i],
	[
		"EVENT",
		/\b(?:cup|war|games|olympics|championships?|festival|summit|elections?|revolution|crisis|open|grand prix|forum|conference|expo|tournament|trophy|league final|massacre|uprising|coup|holocaust|christmas|easter|ramadan|new year|day|carnival|fair|marathon|referendum|tour)(?: \d{4})?$/i,
	],
	[
		"WORK",
		/\b(?:act|law|bill|awards?|prize|treaty|constitution|accords?|agreement|directive|convention|protocol|declaration|code|charter|oscars?|emmys?|grammys?|medal|resolution(?: \d+)?|bible|qur[’']?an)(?: \d{4})?$/i,
	],
	[
		"MISC",
		/\b(?:covid(?:-?19)?|coronavirus|omicron|delta|ebola|hiv|aids|virus|index|programme|program|initiative|plan)$/i,
	],
];

/** Names of these words are what the words say, though the model made something else of them. */
const BY_OWN_WORDS: readonly (readonly [EntityType, readonly EntityType[], RegExp])[] = [
	[
		"FAC",
		["PERSON", "LOC"],
		/\S (?:street|road|avenue|boulevard|highway|motorway|expressway|freeway|airport|stadium)$/i,
	],
	["MISC", ["ORG"], /\S index$/i],
	[
		"ORG",
		["PERSON", "LOC", ...NAMED_THINGS],
		/\S (?:motors?|corp|inc|ltd|limited|plc|llc|holdings|airlines|airways)\.?$/i,
	],
	["EVENT", ["PERSON", "ORG", "LOC"], CYCLONE],
];

/** What kind of named thing a name says it is: "World Cup", "Hurricane Katrina", "Nobel Prize", "Ebola". */
export function kindOf(name: string): EntityType | undefined {
	return BY_WORDS.find(([, words]) => words.test(name))?.[0];
}

/**
 * Gives an event, product, work or other thing the kind that a list or its own words tell: the model, that learned
 * from sets which pool them, knows that it is one. "Albert Luthuli Road" is a facility, not a person. Changes `labels`
 * in place.
 */
export function settleKinds(sentence: Sentence, labels: Uint8Array, text: string): void {
	const { pieces } = sentence;
	for (let first = 0; first < labels.length; first++) {
		if (labels[first] === OUTSIDE) continue;
		const last = nameEnd(labels, first);
		const type = TYPES[typeOf(labels[first]!)]!;
		const name = text.slice(pieces[first]!.start, pieces[last]!.end);
		const own = BY_OWN_WORDS.find(([, taken, words]) => taken.includes(type) && words.test(name))?.[0];
		const kind =
			own ?? (NAMED_THINGS.includes(type) ? (listedKind(sentence, first, last) ?? kindOf(name)) : undefined);
		if (kind) labelName(labels, first, last, TYPES.indexOf(kind));
		first = last;
	}
}

/**
 * Reads a listed product, event or other thing as one where nothing was made of it, or only of a part ("S&P" of
 * "S&P 500"): "iPhone" and "FTSE 100" are too rare in the training sets to be learned. Laws and works are left alone,
 * since annotators pass over "the Constitution", and so is one capitalised word that is no product: "Internet".
 * Changes `labels` in place.
 */
export function settleListed(sentence: Sentence, labels: Uint8Array): void {
	const { words, listed, listedPlace } = sentence;
	for (let first = 0; first < labels.length; first++) {
		const kind = BY_LIST.get(listed[first]!);
		if (kind === undefined || kind === "WORK") continue;
		const last = listedEnd(listedPlace, first);
		if (last === undefined || !isFree(labels, first, last)) continue;
		const plainWord = first === last && words[first]!.casing === INITIAL;
		if (plainWord && (first === 0 || kind !== "PRODUCT")) continue;
		labelName(labels, first, last, TYPES.indexOf(kind));
		first = last;
	}
}

/** True where nothing of the stretch is named, or names that lie inside it and are shorter. */
function isFree(labels: Uint8Array, first: number, last: number): boolean {
	if (!opens(labels[first]!) || !closes(labels[last]!)) return false;
	return labels[first] === OUTSIDE || nameEnd(labels, first) < last;
}

/** The one kind that a listed name, no shorter and no longer than this, is of. */
function listedKind({ listed, listedPlace }: Sentence, first: number, last: number): EntityType | undefined {
	return listedEnd(listedPlace, first) === last ? BY_LIST.get(listed[first]! & KIND_LISTS) : undefined;
}

/** Where the listed name that begins at `first` ends; undefined where none begins. */
function listedEnd(places: Uint8Array, first: number): number | undefined {
	if (places[first] === ALONE) return first;
	return places[first] === FIRST ? places.indexOf(LAST, first) : undefined;
}
