import type { EntityType } from "../../../../shared/extraction.ts";
import { isA, verbOf } from "../../../text/lexicon/lexicon.ts";
import { isRoleHead } from "../../resolve/titles.ts";
import type { Evidence } from "../evidence.ts";
import type { Labelled } from "../labelled.ts";
import { labelName, type Named, namesIn, OUTSIDE, TYPES } from "../labels.ts";
import { COMMON_WORD, PERSON_NAME } from "../lexicon.ts";
import { lowerAt, PROSE, type Sentence, wordAt } from "../sentence.ts";
import { keyOf } from "./stretch.ts";

/**
 * Cuts the names of headlines to those that the prose has: capitals throughout hide where a name ends ("Ruth Adler Burns Carl
 * Denning"), while the prose tells. A longer name stays where a word of it is nowhere an ordinary one. Changes `labels` in place.
 */
export function settleHeadlines(labelled: readonly Labelled[], evidence: Evidence): void {
	const headlines = labelled.filter(({ sentence }) => sentence.style !== PROSE);
	if (headlines.length === 0) return;
	const known = namesOfProse(labelled);
	for (const { sentence, labels } of headlines)
		for (const name of namesIn(labels)) {
			if (name.first === name.last || known.has(keyOf(sentence, name.first, name.last))) continue;
			const parts = knownParts(sentence, name, known, evidence);
			if (parts === undefined) continue;
			labels.fill(OUTSIDE, name.first, name.last + 1);
			for (const { first, last, type } of parts) labelName(labels, first, last, TYPES.indexOf(type));
		}
}

/** The names of the prose, each with the type that it has first. */
function namesOfProse(labelled: readonly Labelled[]): Map<string, EntityType> {
	const known = new Map<string, EntityType>();
	for (const { sentence, labels } of labelled) {
		if (sentence.style !== PROSE) continue;
		for (const { first, last, type } of namesIn(labels)) {
			const key = keyOf(sentence, first, last);
			if (!known.has(key)) known.set(key, type);
		}
	}
	return known;
}

/**
 * The names of the prose that a headline's name holds, where what else is in it is no part of a name: ordinary words between two
 * names, beside a person's, or that tell what is done or who does it. Undefined where there are none.
 */
function knownParts(
	sentence: Sentence,
	{ first, last, type }: Named,
	known: ReadonlyMap<string, EntityType>,
	evidence: Evidence,
): Named[] | undefined {
	const parts: Named[] = [];
	const rest: number[] = [];
	for (let at = first; at <= last; at++) {
		const part = longestAt(sentence, at, last, known);
		if (part === undefined) rest.push(at);
		else {
			parts.push(part);
			at = part.last;
		}
	}
	if (parts.length === 0 || rest.length === 0) return undefined;
	const ofPeople = type === "PERSON";
	if (ofPeople && parts.length > 1) return parts;
	const does = (at: number): boolean =>
		tellsWhatIsDone(lowerAt(sentence, at)) || (at === last && mayBeVerb(sentence, at, evidence));
	if (!rest.every((at) => does(at) || isOrdinary(sentence, at, evidence))) return undefined;
	if (parts.length > 1 || rest.some(does)) return parts;
	const isNobody = (lists: number): boolean => (lists & COMMON_WORD) !== 0 && !(lists & PERSON_NAME);
	return ofPeople && rest.every((at) => isNobody(wordAt(sentence, at).lists)) ? parts : undefined;
}

const tellsWhatIsDone = (word: string): boolean =>
	isA(word, "finite-verb", "auxiliary", "reporting-verb") ||
	verbOf(word)?.form === "third" ||
	isRoleHead(word);

/** "Clinton Wades": in the third person, and nowhere in the prose a name's. */
const mayBeVerb = (sentence: Sentence, at: number, evidence: Evidence): boolean =>
	/[^s]s$/.test(lowerAt(sentence, at)) && (evidence.get(wordAt(sentence, at).lower)?.named ?? 0) === 0;

function longestAt(
	sentence: Sentence,
	first: number,
	end: number,
	known: ReadonlyMap<string, EntityType>,
): Named | undefined {
	for (let last = end; last >= first; last--) {
		const type = known.get(keyOf(sentence, first, last));
		if (type !== undefined) return { first, last, type };
	}
	return undefined;
}

function isOrdinary(sentence: Sentence, at: number, evidence: Evidence): boolean {
	const { lower, lists } = wordAt(sentence, at);
	return (
		(lists & COMMON_WORD) !== 0 || (evidence.get(lower)?.lower ?? 0) > 0 || isRoleHead(lowerAt(sentence, at))
	);
}
