import type { Document } from "../../document.ts";
import type { Name } from "./mention.ts";
import { genderOf, isHonorific, isRelation, isRoleHead, isRoleModifier, isShortened } from "./titles.ts";

/** How far from a name its role is looked for, in tokens. */
const REACH = 8;

/** Reads honorific, role and gender from the words before and after a person's name into `name`. */
export function readRole(doc: Document, name: Name): void {
	readBefore(doc, name);
	const role = name.role ?? titleOf(doc, name) ?? apposition(doc, name);
	if (role !== undefined) name.role = role;
	const said = [name.honorific ?? "", ...(name.role?.split(" ") ?? [])];
	const gender = name.gender ?? said.map(genderOf).find((g) => g !== undefined);
	if (gender !== undefined) name.gender = gender;
}

/** "Foreign Minister Sergei Lavrov", "leader Kim Jong Un", "Mr Kato": what stands right before the name. */
function readBefore(doc: Document, name: Name): void {
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
	const role = roleEndingAt(doc, at, name.sentence);
	if (role !== undefined) name.role = role;
}

/** The role whose head is token `head`, with its modifiers: "Foreign Minister", "former chief executive". */
function roleEndingAt(doc: Document, head: number, sentence: number): string | undefined {
	let from = head;
	for (let at = head - 1; at > head - REACH; at--) {
		const word = tokenInSentence(doc, at, sentence);
		if ((!isRoleModifier(word) && !isRoleHead(word)) || isRelation(word)) break;
		from = at;
	}
	const first = doc.tokens[from];
	const last = doc.tokens[head];
	if (first === undefined || last === undefined) return undefined;
	const stop = doc.text[last.end] === "." && isShortened(last.text) ? 1 : 0;
	return doc.text.slice(first.start, last.end + stop);
}

/** "Jane Doe, the chief executive of Acme" and "Jane Doe, 45, chief executive": the role after the comma. */
function apposition(doc: Document, name: Name): string | undefined {
	const word = (index: number): string => tokenInSentence(doc, index, name.sentence);
	let at = name.to;
	if (word(at) !== ",") return undefined;
	at++;
	if (/^\d{1,3}$/.test(word(at)) && word(at + 1) === ",") at += 2;
	// "de Souza, met the minister" goes on with a verb, and is no apposition.
	const first = word(at);
	const opens = DETERMINERS.has(first.toLowerCase()) || isRoleHead(first) || isRoleModifier(first);
	if (!opens && !/^['’]s?$/.test(word(at + 1)) && !/^['’]s?$/.test(word(at + 2))) return undefined;
	for (const end = at + REACH; at < end; at++) {
		const now = word(at);
		if (now === "" || /^[.,;:()]$/.test(now) || STOPS.has(now.toLowerCase())) return undefined;
		if (isRoleHead(now) && !isRoleHead(word(at + 1))) return roleEndingAt(doc, at, name.sentence);
	}
	return undefined;
}

/** "The chief executive of Acme, Jane Doe, said": the role before the comma. */
function titleOf(doc: Document, name: Name): string | undefined {
	const word = (index: number): string => tokenInSentence(doc, index, name.sentence);
	if (word(name.from - 1) !== ",") return undefined;
	for (let at = name.from - 2; at > name.from - 2 - REACH; at--) {
		const now = word(at);
		if (now === "" || /^[.,;:()]$/.test(now)) return undefined;
		if (!isRoleHead(now)) continue;
		const next = word(at + 1).toLowerCase();
		return next === "," || next === "of" || next === "at" || next === "for"
			? roleEndingAt(doc, at, name.sentence)
			: undefined;
	}
	return undefined;
}

const DETERMINERS = new Set("the a an its his her their our my one now then also another".split(" "));

/** Words that show that what follows a comma is no apposition: "Doe, who said the president …". */
const STOPS = new Set(
	"who whose which that and but or as said says told was is were are has had in on when while if he she they it no not after before from to".split(
		" ",
	),
);

const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word);

/** The token's words, empty outside of the sentence. */
function tokenInSentence(doc: Document, index: number, sentence: number): string {
	const token = doc.tokens[index];
	return token !== undefined && token.sentence === sentence ? token.text : "";
}
