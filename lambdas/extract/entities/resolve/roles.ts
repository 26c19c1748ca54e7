import type { Document } from "../../document.ts";
import { isA } from "../../text/lexicon/lexicon.ts";
import type { Name } from "./mention.ts";
import { genderOf, isHonorific, isRelation, isRoleHead, isRoleModifier, isShortened } from "./titles.ts";

/** How far from a name its role is looked for, in tokens. */
const REACH = 8;

/** Tokens that belong to names other than people's: the "House" of "White House spokesman" is no part of a role. */
type Taken = Set<number>;

/** Reads honorific, role and gender of the people among `names` from the words around them into their names. */
export function readRoles(doc: Document, names: Name[]): void {
	const taken: Taken = new Set();
	for (const { type, from, to } of names) {
		if (type !== "PERSON") for (let at = from; at < Math.min(to, from + REACH); at++) taken.add(at);
	}
	for (const name of names) if (name.type === "PERSON") readRole(doc, name, taken);
}

function readRole(doc: Document, name: Name, taken: Taken): void {
	readBefore(doc, name, taken);
	const role = name.role ?? titleOf(doc, name, taken) ?? apposition(doc, name, taken);
	if (role !== undefined) name.role = role;
	const said = [name.honorific ?? "", ...(name.role?.split(" ") ?? [])];
	const gender = name.gender ?? said.map(genderOf).find((g) => g !== undefined);
	if (gender !== undefined) name.gender = gender;
}

/** "Foreign Minister Sergei Lavrov", "leader Kim Jong Un", "Mr Kato": what stands right before the name. */
function readBefore(doc: Document, name: Name, taken: Taken): void {
	let at = name.from - 1;
	const word = (index: number): string => tokenInSentence(doc, index, name.sentence);
	// A dotted title comes as two tokens: "Gen" "."
	const skipStop = (): void => {
		if (word(at) === "." && /^\p{L}{2,5}$/u.test(word(at - 1))) at--;
	};
	skipStop();
	while (at >= 0 && isHonorific(word(at)) && !isRoleHead(word(at)) && isCapital(word(at))) {
		name.honorific ??= word(at);
		at--;
		skipStop();
	}
	if (name.role !== undefined || !isRoleHead(word(at))) return;
	const role = roleEndingAt(doc, at, name.sentence, taken);
	if (role !== undefined) name.role = role;
}

/** The role whose head is token `head`, with its modifiers: "Foreign Minister", "former chief executive". */
function roleEndingAt(doc: Document, head: number, sentence: number, taken: Taken): string | undefined {
	let from = head;
	for (let at = head - 1; at > head - REACH; at--) {
		const word = tokenInSentence(doc, at, sentence);
		if (taken.has(at) || (!isRoleModifier(word) && !isRoleHead(word)) || isRelation(word)) break;
		from = at;
	}
	const first = doc.tokens[from];
	const last = doc.tokens[head];
	if (first === undefined || last === undefined) return undefined;
	const stop = doc.text[last.end] === "." && isShortened(last.text) ? 1 : 0;
	return doc.text.slice(first.start, last.end + stop);
}

/** "Jane Doe, the chief executive of Acme" and "Jane Doe, 45, chief executive": the role after the comma. */
function apposition(doc: Document, name: Name, taken: Taken): string | undefined {
	const word = (index: number): string => tokenInSentence(doc, index, name.sentence);
	let at = name.to;
	if (word(at) !== ",") return undefined;
	at++;
	if (/^\d{1,3}$/.test(word(at)) && word(at + 1) === ",") at += 2;
	// "de Souza, met the minister" goes on with a verb, and is no apposition.
	const first = word(at);
	const opens =
		isA(first.toLowerCase(), "article", "possessive", "apposition-opener") ||
		isRoleHead(first) ||
		isRoleModifier(first);
	if (!opens && ![at + 1, at + 2].some((owner) => isA(word(owner), "possessive-mark", "apostrophe")))
		return undefined;
	for (const end = at + REACH; at < end; at++) {
		const now = word(at);
		if (isBreak(now) || isA(now.toLowerCase(), "no-apposition", "auxiliary")) return undefined;
		// "Ana Bray, son Luke and a nephew": he is the son.
		if (isRelation(now) && isCapital(word(at + 1)) && !taken.has(at + 1)) return undefined;
		if (isRoleHead(now) && !isRoleHead(word(afterNames(at + 1, taken))))
			return roleEndingAt(doc, at, name.sentence, taken);
	}
	return undefined;
}

/** "the chief Taliban spokesman": the role goes on behind the name. */
function afterNames(at: number, taken: Taken): number {
	let next = at;
	while (taken.has(next)) next++;
	return next;
}

/** "The chief executive of Acme, Jane Doe, said": the role before the comma. */
function titleOf(doc: Document, name: Name, taken: Taken): string | undefined {
	const word = (index: number): string => tokenInSentence(doc, index, name.sentence);
	if (word(name.from - 1) !== ",") return undefined;
	for (let at = name.from - 2; at > name.from - 2 - REACH; at--) {
		const now = word(at);
		if (isBreak(now)) return undefined;
		if (!isRoleHead(now)) continue;
		return isA(word(at + 1).toLowerCase(), "comma", "office-link")
			? roleEndingAt(doc, at, name.sentence, taken)
			: undefined;
	}
	return undefined;
}

/** A clause ends with the word; so it does at the sentence's end. */
const isBreak = (word: string): boolean => word === "" || isA(word, "comma", "full-stop", "clause-break");

const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word);

/** The token's words, empty outside of the sentence. */
function tokenInSentence(doc: Document, index: number, sentence: number): string {
	const token = doc.tokens[index];
	return token !== undefined && token.sentence === sentence ? token.text : "";
}
