import type { EntityType } from "../../../../shared/extraction.ts";
import { isA, lemmaOf } from "../../../text/lexicon/lexicon.ts";
import { isRoleHead } from "../../resolve/titles.ts";
import { OUTSIDE, TYPES, typeOf } from "../labels.ts";
import { DEMONYM } from "../lexicon.ts";
import { isCapitalised } from "../words.ts";
import { lowerAt, type Stretch, textAt } from "./stretch.ts";

/** What a noun makes of the name it is said of; `doubtful` where people may be called it too. */
export interface Told {
	type: EntityType;
	doubtful?: boolean;
}

/** What a thing is that is called `noun`. */
function toldBy(noun: string): Told | undefined {
	if (isA(noun, "body-noun")) return { type: "ORG" };
	if (isA(noun, "body-or-person")) return { type: "ORG", doubtful: true };
	if (isRoleHead(noun)) return { type: "PERSON" };
	if (isA(noun, "named-place-noun")) return { type: "LOC" };
	if (isA(noun, "facility-noun")) return { type: "FAC" };
	if (isA(noun, "vessel-noun", "thing-noun")) return { type: "PRODUCT" };
	if (isA(noun, "work-noun")) return { type: "WORK" };
	return isA(noun, "named-event-noun", "storm-word") ? { type: "EVENT" } : undefined;
}

/** Words between the article and the noun are not more. */
const LONGEST = 9;

/** "Veltor, a maker of pumps": what stands behind a name's comma. */
export function toldBehind({ sentence, first, last, type }: Stretch): Told | undefined {
	if (textAt(sentence, last + 1) !== "," || isOpening(sentence, first)) return undefined;
	const next = lowerAt(sentence, last + 2);
	// "a guest of Pellmore Wright, which": of whom or what, the preposition leaves open.
	if (next === "which") {
		const before = lowerAt(sentence, first - 1);
		const plain = type === "PERSON" && !isA(before, "preposition") && !isRoleHead(before);
		return plain ? { type: "ORG", doubtful: true } : undefined;
	}
	if (/^[1-9]\d$/.test(next) && textAt(sentence, last + 3) === ",") return { type: "PERSON" };
	if (next === "one" && lowerAt(sentence, last + 3) === "of") return toldFrom(sentence, last + 5);
	if (isA(next, "uncounted-thing-noun")) return { type: "PRODUCT" };
	// "Kyaw Min Yu, the New Light newspaper said": another name, but not "Danforth, the American group".
	if (next === "the" && isName(sentence, last + 3)) return undefined;
	return isA(next, "article") || next === "another" ? toldFrom(sentence, last + 3) : undefined;
}

/** A capitalised word that is no people's adjective. */
function isName({ words, listed }: Stretch["sentence"], at: number): boolean {
	const word = words[at];
	return word !== undefined && isCapitalised(word) && ((listed[at] ?? 0) & DEMONYM) === 0;
}

/** "In Leeds, a company said": a phrase that opens its sentence has no apposition behind it. */
function isOpening(sentence: Stretch["sentence"], first: number): boolean {
	if (first === 0 || first > 8) return false;
	if (!isA(lowerAt(sentence, 0), "preposition") && !OPENERS.has(lowerAt(sentence, 0))) return false;
	for (let at = 1; at < first; at++) if (textAt(sentence, at) === ",") return false;
	return true;
}

const OPENERS = new Set(
	"according when while after before since because as if although though besides".split(" "),
);

/** What the noun phrase that begins at `from` tells: its last word before a mark, a small word or a verb. */
function toldFrom(sentence: Stretch["sentence"], from: number): Told | undefined {
	let head = "";
	for (let at = from; at < from + LONGEST; at++) {
		const word = lowerAt(sentence, at);
		// "a University of Texas biologist"
		if (word === "of" && head === "") continue;
		if (ENDS.has(word)) return toldBy(head);
		if (/^(?:-|['’]s)$/.test(word)) continue;
		if (!/^[\p{L}\d]/u.test(word)) return toldBy(head);
		// "the Executive Director African Land Foundation"
		if (isRoleHead(word) && sentence.words[at + 1] !== undefined && isCapitalised(sentence.words[at + 1]!))
			return { type: "PERSON" };
		if (isA(word, "reporting-verb") && at > from) return toldBy(head);
		head = isCapitalised(sentence.words[at]!) ? "" : word;
	}
	return undefined;
}

/** A noun phrase ends before these. */
const ENDS = new Set(
	`of in for at from on that which who whose with near based called named and or to by is was were has had
	where when but about between off under over outside will would could
	owned run led founded known listed headquartered`.split(/\s+/),
);

/** A noun right before the name makes nothing of these: "captain Khan" is known, "mosque Al-Nur" seldom said. */
const NOT_BESIDE = new Set<EntityType>(["LOC", "FAC", "PERSON"]);

/** True where an article or the like opens the phrase whose last word is at `last`: "the bank's new auditor". */
function isPhraseBefore(sentence: Stretch["sentence"], last: number): boolean {
	for (let at = last - 1; at >= Math.max(0, last - 4); at--) {
		const word = lowerAt(sentence, at);
		// "the registrar of the university, Muhammad Hossain": the noun before the comma is not what is meant.
		if (isA(word, "article", "possessive", "possessive-mark"))
			return !isA(lowerAt(sentence, at - 1), "preposition");
		if (!/^\p{L}/u.test(word)) return false;
	}
	return false;
}

/** "the retailer Orchard & Finch", "the village of Hale", "The auditor, Harlow Price,": what stands before a name. */
export function toldBefore({ sentence, first, last }: Stretch): Told | undefined {
	const before = lowerAt(sentence, first - 1);
	if (before === "the" && textAt(sentence, first - 2) === ",")
		return toldBeforeArticle(sentence, first - 3, last);
	if (before === ",") {
		const noun = sentence.words[first - 2];
		const closed = /^[,.]$/.test(textAt(sentence, last + 1)) && noun !== undefined && !isCapitalised(noun);
		return closed && isPhraseBefore(sentence, first - 2) ? toldBy(lowerAt(sentence, first - 2)) : undefined;
	}
	if (before === "of" || before === "called" || before === "named") {
		const noun = lowerAt(sentence, first - 2);
		const told = toldBy(noun);
		return told?.type === "LOC" || before !== "of" ? told : undefined;
	}
	// "Bank of America": a capital makes the noun a part of the name, or a title of somebody.
	const word = sentence.words[first - 1];
	if (word === undefined || isCapitalised(word)) return undefined;
	const told = toldBy(before);
	if (told === undefined || NOT_BESIDE.has(told.type) || lemmaOf(before) !== before) return undefined;
	// "member of parliament", "writer and broadcaster": said of people, too.
	const joined = isA(lowerAt(sentence, first - 2), "preposition") || lowerAt(sentence, first - 2) === "and";
	return joined ? undefined : { ...told, doubtful: true };
}

/** "a chip, the Taeyang, that": what is said of a thing whose name has its article. */
function toldBeforeArticle(sentence: Stretch["sentence"], at: number, last: number): Told | undefined {
	const noun = sentence.words[at];
	const closed = /^[,.]$/.test(textAt(sentence, last + 1)) && noun !== undefined && !isCapitalised(noun);
	if (!closed || !isPhraseBefore(sentence, at)) return undefined;
	const told = toldBy(lowerAt(sentence, at));
	return told?.type === "PERSON" || told?.type === "LOC" ? undefined : told;
}

/** "Norland Petroleum, better known as Norpet": the same thing under another name. */
export function toldByOtherName({ sentence, labels, first }: Stretch): Told | undefined {
	let at = first - 1;
	while (/^["“'‘]$/.test(textAt(sentence, at)) || lowerAt(sentence, at) === "the") at--;
	if (lowerAt(sentence, at) !== "as" || lowerAt(sentence, at - 1) !== "known") return undefined;
	at -= 2;
	while (
		isA(lowerAt(sentence, at), "adverb") ||
		/^(?:also|better|best|widely|now|previously|formerly)$/.test(lowerAt(sentence, at))
	)
		at--;
	if (textAt(sentence, at) === ",") at--;
	const label = labels[at] ?? OUTSIDE;
	return label === OUTSIDE ? undefined : { type: TYPES[typeOf(label)]! };
}
