import { isA, lemmaOf } from "../../../text/lexicon/lexicon.ts";
import { isRoleHead } from "../../resolve/titles.ts";
import { typeAt } from "../labels.ts";
import { DEMONYM } from "../lexicon.ts";
import { isCapitalAt, listedAt, lowerAt, textAt } from "../sentence.ts";
import { toldBeside } from "./beside.ts";
import type { Stretch } from "./stretch.ts";
import { type Told, toldBy } from "./told.ts";

/** Words between the article and the noun are not more. */
const LONGEST = 9;

/** "Veltor, a maker of pumps": what stands behind a name's comma. */
export function toldBehind(stretch: Stretch): Told | undefined {
	const { sentence, first, last: end } = stretch;
	const last = quoteEnd(sentence, end);
	if (textAt(sentence, last + 1) !== "," || isOpening(sentence, first)) return undefined;
	const told = toldByApposition(stretch, last);
	if (told === undefined || told.doubtful) return told;
	return last > end || isClosed(stretch) ? { ...told, sure: true } : told;
}

/** "Nice, the health watchdog, had": a lone word that opens its sentence is named so where the apposition ends in a comma. */
function isClosed({ sentence, first, last }: Stretch): boolean {
	if (first > 0 || last > 0 || isA(lowerAt(sentence, 0), "adverb", "weekday", "month", "preposition"))
		return false;
	if (!isA(lowerAt(sentence, 2), "article")) return false;
	for (let at = 3; at < 3 + LONGEST; at++) {
		if (textAt(sentence, at) === ",") return true;
		if (!/^[\p{L}-]/u.test(textAt(sentence, at)) || isA(lowerAt(sentence, at), "auxiliary", "reporting-verb"))
			return false;
	}
	return false;
}

function toldByApposition({ sentence, first, type }: Stretch, last: number): Told | undefined {
	const next = lowerAt(sentence, last + 2);
	// "a guest of Pellmore Wright, which": of whom or what, the preposition leaves open.
	const before = lowerAt(sentence, first - 1);
	// "won by Brisco Hale, which", "through Calder Wynn, which": who did it goes on.
	const leads = first < 2 || before === "by" || before === "through";
	if (next === "which" && isA(lowerAt(sentence, last + 3), "running-verb") && leads)
		return { type: "ORG", sure: true };
	if (next === "which") {
		const plain =
			type === "PERSON" && (before === "by" || !isA(before, "preposition")) && !isRoleHead(before);
		return plain ? { type: "ORG", doubtful: true } : undefined;
	}
	if (/^[1-9]\d$/.test(next) && textAt(sentence, last + 3) === ",") return { type: "PERSON" };
	if (isA(next, "number-word") && next !== "one") return pluralFrom(sentence, last + 3);
	if (next === "one" && lowerAt(sentence, last + 3) === "of") return toldFrom(sentence, last + 5);
	if (isA(next, "uncounted-thing-noun")) return { type: "PRODUCT" };
	// "Kyaw Min Yu, the New Light newspaper said": another name, but not "Danforth, the American group".
	if (next === "the" && isName(sentence, last + 3)) return undefined;
	// "Leigh Marsh, the solicitors who": one name for several is a partnership.
	if (next === "the" && isA(lowerAt(sentence, last + 3), "partner-noun") && !isJoined(sentence, first))
		return { type: "ORG", sure: true };
	if (next === "the" || next === "both")
		return pluralFrom(sentence, last + 3) ?? toldFrom(sentence, last + 3);
	return isA(next, "article") || next === "another" ? toldFrom(sentence, last + 3) : undefined;
}

const isJoined = (sentence: Stretch["sentence"], first: number): boolean =>
	lowerAt(sentence, first - 1) === "and" && isCapitalAt(sentence, first - 2);

/** "…, the supermarkets", "…, three housebuilders". */
function pluralFrom(sentence: Stretch["sentence"], from: number): Told | undefined {
	const at = headFrom(sentence, from);
	const noun = at === undefined ? "" : lowerAt(sentence, at);
	const told = lemmaOf(noun) === noun ? undefined : toldBy(lemmaOf(noun));
	return told && { ...told, plural: true };
}

/** Where the marks close that stand around the name, the comma within them or behind: “Kursk”, and “Kursk,”. */
function quoteEnd(sentence: Stretch["sentence"], last: number): number {
	if (isA(textAt(sentence, last + 1), "closing-quote")) return last + 1;
	// The comma inside is taken for the one that would stand behind.
	const inside = textAt(sentence, last + 1) === "," && isA(textAt(sentence, last + 2), "closing-quote");
	return inside && /^an?$/.test(lowerAt(sentence, last + 3)) ? last + 1 : last;
}

/** A capitalised word that is no people's adjective. */
function isName(sentence: Stretch["sentence"], at: number): boolean {
	return isCapitalAt(sentence, at) && (listedAt(sentence, at) & DEMONYM) === 0;
}

/** "In Leeds, a company said": a phrase that opens its sentence has no apposition behind it. */
function isOpening(sentence: Stretch["sentence"], first: number): boolean {
	if (first === 0 || first > 8) return false;
	if (!isA(lowerAt(sentence, 0), "preposition", "subordinator", "phrase-opener")) return false;
	for (let at = 1; at < first; at++) if (textAt(sentence, at) === ",") return false;
	return true;
}

/** What the noun phrase that begins at `from` tells: its last word before a mark, a small word or a verb. */
function toldFrom(sentence: Stretch["sentence"], from: number): Told | undefined {
	const head = headFrom(sentence, from);
	if (head === undefined) return undefined;
	// "the Executive Director African Land Foundation"
	return isCapitalAt(sentence, head) ? { type: "PERSON" } : toldBy(lowerAt(sentence, head));
}

/** Where the head of the noun phrase stands that begins at `from`; a title where a name goes on behind it. */
function headFrom(sentence: Stretch["sentence"], from: number): number | undefined {
	let head: number | undefined;
	for (let at = from; at < from + LONGEST; at++) {
		const word = lowerAt(sentence, at);
		// "a University of Texas biologist"
		if (word === "of" && head === undefined) continue;
		// "Founded by a pharmacist, Jean Duvalier, the company has been": it goes on with what the sentence is about.
		if (
			isA(word, "auxiliary") &&
			lowerAt(sentence, from - 1) === "the" &&
			isA(lowerAt(sentence, 0), "participle-opener")
		)
			return undefined;
		if (isA(word, "apposition-end", "auxiliary")) return head;
		if (isA(word, "hyphen", "possessive-mark")) continue;
		if (!/^[\p{L}\d]/u.test(word)) return head;
		if (isRoleHead(word) && isCapitalAt(sentence, at + 1)) return at;
		if (isA(word, "reporting-verb") && at > from) return head;
		head = isCapitalAt(sentence, at) ? undefined : at;
	}
	return undefined;
}

/** True where an article or the like opens the phrase whose last word is at `last`: "the bank's new auditor". */
function isPhraseBefore(sentence: Stretch["sentence"], last: number, told: Told): boolean {
	for (let at = last - 1; at >= Math.max(0, last - 4); at--) {
		const word = lowerAt(sentence, at);
		// "the registrar of the university, Muhammad Hossain": the noun before the comma is not what is meant.
		if (isA(word, "article", "possessive", "possessive-mark"))
			return isMade(told) || told.type === "PERSON" || !isA(lowerAt(sentence, at - 1), "preposition");
		if (!/^\p{L}/u.test(word)) return false;
	}
	return false;
}

/** "a Filipino named Rodel Macaraeg", "a man called Strand" */
const isPerson = ({ sentence, labels, first, last }: Stretch, noun: string): boolean =>
	last > first &&
	(isA(noun, "person-noun", "role-head") || typeAt(labels, first - 2) === "NORP") &&
	isA(lowerAt(sentence, first - 3), "article");

/** "Its lawyers, Gleiss Hartung,": an owner or an article before the plural. */
const isOwned = (sentence: Stretch["sentence"], at: number): boolean =>
	isA(lowerAt(sentence, at), "article", "possessive", "possessive-mark");

/** "The coroner, Miles Aske, will": an owner may be a firm. */
const isSurelyPerson = ({ sentence, first, type }: Stretch, { type: told }: Told): boolean =>
	told === "PERSON" && type !== "ORG" && !isA(lowerAt(sentence, first - 2), "owner-or-body");

/** "began with a song, Tumechoka,": a work or a thing is no owner of what stands before the preposition. */
const isMade = ({ type }: Told): boolean => type === "WORK" || type === "PRODUCT";

/** "The governor of Hormozgan province, [Reza Karimi], said": the office before "of" is a person's. */
function isOfficeBefore(sentence: Stretch["sentence"], last: number): boolean {
	for (let at = last - 1; at >= Math.max(1, last - LONGEST); at--) {
		const word = lowerAt(sentence, at);
		if (!/^[\p{L}’'&-]/u.test(word)) return false;
		if (word !== "of" || !isRoleHead(lowerAt(sentence, at - 1))) continue;
		const opens = [at - 2, at - 3, at - 4].some((from) => isA(lowerAt(sentence, from), "article"));
		return opens && !isA(lowerAt(sentence, at - 1), "owner-or-body");
	}
	return false;
}

/** "the retailer Orchard & Finch", "the village of Hale", "The auditor, Harlow Price,": what stands before a name. */
export function toldBefore(stretch: Stretch): Told | undefined {
	const { sentence, first, last } = stretch;
	const before = lowerAt(sentence, first - 1);
	if (before === "the" && textAt(sentence, first - 2) === ",")
		return toldBeforeArticle(sentence, first - 3, last);
	if (before === ",") {
		if (!isClosedOff(sentence, first - 2, last)) return undefined;
		if (isOfficeBefore(sentence, first - 2)) return { type: "PERSON", sure: true };
		if (isA(lowerAt(sentence, first - 2), "partner-noun", "organising-noun") && isOwned(sentence, first - 3))
			return { type: "ORG", sure: true };
		const told = isCapitalAt(sentence, first - 2) ? undefined : toldBy(lowerAt(sentence, first - 2));
		return told && isPhraseBefore(sentence, first - 2, told)
			? { ...told, sure: isMade(told) || isSurelyPerson(stretch, told) }
			: undefined;
	}
	if (before === "of" || before === "called" || before === "named") {
		const noun = lowerAt(sentence, textAt(sentence, first - 2) === "," ? first - 3 : first - 2);
		if (before !== "of" && isA(noun, "scheme-noun")) return { type: "MISC", sure: true };
		if (before !== "of" && isPerson(stretch, noun)) return { type: "PERSON", sure: true };
		if (before === "of" && isA(noun, "staging-noun")) return { type: "WORK", sure: true };
		const told = toldBy(noun);
		if (before === "of") return told?.type === "LOC" ? told : undefined;
		return told && { ...told, sure: !told.doubtful };
	}
	return toldBeside(stretch);
}

/** A noun, and a mark behind the name: "The auditor, Harlow Price,". */
const isClosedOff = (sentence: Stretch["sentence"], noun: number, last: number): boolean =>
	isA(textAt(sentence, last + 1), "comma", "full-stop") && noun >= 0;

/** "a chip, the Taeyang, that": what is said of a thing whose name has its article. */
function toldBeforeArticle(sentence: Stretch["sentence"], at: number, last: number): Told | undefined {
	const closed = isClosedOff(sentence, at, last) && !isCapitalAt(sentence, at);
	const told = closed ? toldBy(lowerAt(sentence, at)) : undefined;
	if (told === undefined || !isPhraseBefore(sentence, at, told)) return undefined;
	return told?.type === "PERSON" || told?.type === "LOC"
		? undefined
		: told && { ...told, sure: !told.doubtful };
}

/** "Norland Petroleum, better known as Norpet", "Castell, formerly Brightline": the same thing under another name. */
export function toldByOtherName({ sentence, labels, first }: Stretch): Told | undefined {
	let at = first - 1;
	while (isA(lowerAt(sentence, at), "quotation-mark", "apostrophe", "definite-article")) at--;
	const word = lowerAt(sentence, at);
	// "a Filipino named Rodel" is what somebody is, not another name.
	if ((word === "called" || word === "named") && !isA(lowerAt(sentence, at - 1), "naming-adverb", "comma"))
		return undefined;
	if (!isA(word, "renaming-word")) {
		if (lowerAt(sentence, at) !== "as" || !isA(lowerAt(sentence, at - 1), "naming-verb")) return undefined;
		at--;
	}
	at--;
	while (isA(lowerAt(sentence, at), "adverb", "be", "naming-adverb") || lowerAt(sentence, at) === "which")
		at--;
	if (textAt(sentence, at) === ",") at--;
	const type = typeAt(labels, at);
	return type && { type, sure: true };
}
