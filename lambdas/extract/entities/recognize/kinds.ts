import type { EntityType } from "../../../shared/extraction.ts";
import { type Family, isA } from "../../text/lexicon/lexicon.ts";
import { closes, labelAt, labelName, nameEnd, namesIn, OUTSIDE, opens, TYPES } from "./labels.ts";
import { EVENT, OTHER, PRODUCT, WORK } from "./lexicon.ts";
import { spanOf } from "./pieces.ts";
import { ALONE, FIRST, LAST, listedAt, type Sentence, wordAt } from "./sentence.ts";
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

/** What a name's last words say it is. */
const BY_END: readonly (readonly [EntityType, Family])[] = [
	["EVENT", "event-name-end"],
	["WORK", "work-name-end"],
	["MISC", "other-name-end"],
];

/** Names of these words are what the words say, though the model made something else of them. */
const BY_OWN_END: readonly (readonly [EntityType, readonly EntityType[], Family])[] = [
	["FAC", ["PERSON", "LOC"], "road-name-end"],
	["MISC", ["ORG"], "index-word"],
	["ORG", ["PERSON", "LOC", ...NAMED_THINGS], "firm-name-end"],
];

/** What kind of named thing a name says it is: "World Cup", "Hurricane Katrina", "Nobel Prize", "Ebola". */
export const kindOf = (name: string): EntityType | undefined => kindBy(wordsOf(name));

function kindBy(words: readonly string[]): EntityType | undefined {
	if (isStorm(words) || begins(words, "named-operation") || words.includes("eid")) return "EVENT";
	return BY_END.find(([, ends]) => endsIn(words, ends))?.[0];
}

function ownKind(type: EntityType, words: readonly string[]): EntityType | undefined {
	if (isCyclone(words) && (type === "PERSON" || type === "ORG" || type === "LOC")) return "EVENT";
	return BY_OWN_END.find(
		([, taken, ends]) => words.length > 1 && taken.includes(type) && endsIn(words, ends),
	)?.[0];
}

/** The words of a name in lower case. */
const wordsOf = (name: string): string[] => name.toLowerCase().match(/[\p{L}\p{N}'’]+/gu) ?? [];

/** "Typhoon Hagibis", "Super Typhoon Hagibis"; storms have people's names, too. */
const isCyclone = (words: readonly string[]): boolean => begins(words, "cyclone-word");
const isStorm = (words: readonly string[]): boolean => begins(words, "storm-word");

function begins([first = "", ...others]: readonly string[], family: Family): boolean {
	if (first === "super") return begins(others, family);
	return others.length > 0 && isA(first, family);
}

/** "World Cup 2022", "the French Open": by its last word or two, a number aside. */
function endsIn(words: readonly string[], family: Family): boolean {
	const named = /^\d+$/.test(words.at(-1) ?? "") ? words.slice(0, -1) : words;
	return isA(named.at(-1) ?? "", family) || isA(named.slice(-2).join("_"), family);
}

/**
 * Gives an event, product, work or other thing the kind that a list or its own words tell: the model, that learned
 * from sets which pool them, knows that it is one. "Albert Luthuli Road" is a facility, not a person. Changes `labels`
 * in place.
 */
export function settleKinds(sentence: Sentence, labels: Uint8Array, text: string): void {
	for (const { first, last, type } of namesIn(labels)) {
		const { start, end } = spanOf(sentence.pieces, first, last);
		const words = wordsOf(text.slice(start, end));
		const thing = NAMED_THINGS.includes(type);
		const kind =
			ownKind(type, words) ?? (thing ? (listedKind(sentence, first, last) ?? kindBy(words)) : undefined);
		if (kind) labelName(labels, first, last, TYPES.indexOf(kind));
	}
}

/**
 * Reads a listed product, event or other thing as one where nothing was made of it, or only of a part ("S&P" of
 * "S&P 500"): "iPhone" and "FTSE 100" are too rare in the training sets to be learned. Laws and works are left alone,
 * since annotators pass over "the Constitution", and so is one capitalised word that is no product: "Internet".
 * Changes `labels` in place.
 */
export function settleListed(sentence: Sentence, labels: Uint8Array): void {
	const { listedPlace } = sentence;
	for (let first = 0; first < labels.length; first++) {
		const kind = BY_LIST.get(listedAt(sentence, first));
		if (kind === undefined || kind === "WORK") continue;
		const last = listedEnd(listedPlace, first);
		if (last === undefined || !isFree(labels, first, last)) continue;
		const plainWord = first === last && wordAt(sentence, first).casing === INITIAL;
		if (plainWord && (first === 0 || kind !== "PRODUCT")) continue;
		labelName(labels, first, last, TYPES.indexOf(kind));
		first = last;
	}
}

/** True where nothing of the stretch is named, or names that lie inside it and are shorter. */
function isFree(labels: Uint8Array, first: number, last: number): boolean {
	if (!opens(labelAt(labels, first)) || !closes(labelAt(labels, last))) return false;
	return labels[first] === OUTSIDE || nameEnd(labels, first) < last;
}

/** The one kind that a listed name, no shorter and no longer than this, is of. */
function listedKind(sentence: Sentence, first: number, last: number): EntityType | undefined {
	const isListed = listedEnd(sentence.listedPlace, first) === last;
	return isListed ? BY_LIST.get(listedAt(sentence, first) & KIND_LISTS) : undefined;
}

/** Where the listed name that begins at `first` ends; undefined where none begins. */
function listedEnd(places: Uint8Array, first: number): number | undefined {
	if (places[first] === ALONE) return first;
	return places[first] === FIRST ? places.indexOf(LAST, first) : undefined;
}
