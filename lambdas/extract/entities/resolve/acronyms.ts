import type { Document } from "../../document.ts";
import { datelineEnd } from "../../text/dateline.ts";
import { isA } from "../../text/lexicon/lexicon.ts";
import { isAdverb } from "../../text/tags.ts";
import { fold } from "./fold.ts";
import type { Group, Links } from "./groups.ts";
import type { Name } from "./mention.ts";

/** Joins names and their abbreviations: first those the text introduces, then those that are a name's initials. */
export function linkAbbreviations(doc: Document, groups: Group[], links: Links): void {
	const byKey = Map.groupBy(groups, (group) => group.key);
	const introduce = (whole: Group, short: string): void => {
		for (const part of byKey.get(fold(short)) ?? [])
			if (part !== whole && part.type !== "PERSON" && isAbbreviation(part))
				links.join(whole.index, part.index);
	};
	const dateline = datelineEnd(doc.text);
	for (const group of groups) {
		for (const name of group.names) {
			// "PORT-AU-PRINCE (AP) -": who sends the story is no other name of the town.
			if (name.mention.end < dateline) continue;
			if (name.abbreviation !== undefined) introduce(group, name.abbreviation);
			const before = beforeBracket(doc, name);
			if (before !== undefined && fitsAbbreviation(before, name.name)) introduce(group, before);
			const inside = bracketed(doc, name);
			if (inside === undefined) continue;
			const ticker = tickerIn(inside);
			if (ticker !== undefined && group.type === "ORG") {
				name.abbreviation ??= ticker;
				introduce(group, ticker);
				continue;
			}
			if (fitsAbbreviation(inside, name.name)) {
				name.abbreviation ??= inside;
				introduce(group, inside);
			} else if (group.type === "ORG" && (isForeign(inside, group) || isBlend(inside, name.name))) {
				const short = byKey.get(fold(inside))?.find((other) => other.type === "ORG");
				if (short) links.join(group.index, short.index);
			}
		}
	}
	linkOtherNames(doc, groups, links);
	linkInitials(groups, links);
}

/** "Samuel Brandt, known online as SKB": another name that the text itself gives, of whatever type it was read as. */
function linkOtherNames(doc: Document, groups: Group[], links: Links): void {
	const byStart = new Map(groups.flatMap((group) => group.names.map((name) => [name.mention.start, group])));
	for (const group of groups) {
		for (const { from, to } of group.names) {
			// "the patch, which Corvane dubbed Kestrel": who calls something so is not called so.
			const at = isA(wordAt(doc, from - 1), "relative") ? undefined : otherNameBehind(doc, to);
			const other = at === undefined ? undefined : byStart.get(doc.tokens[at]?.start ?? -1);
			if (other === undefined || other === group) continue;
			// "Mumbai or Delhi" is a choice: "or" explains abbreviations only.
			const or = wordAt(doc, to) === "or" || wordAt(doc, to + 1) === "or";
			const explains =
				!or || (wordAt(doc, to) === "," && (isAbbreviation(other) || isClosedBehind(doc, other, at)));
			if (explains && (other.type === group.type || isAbbreviation(other)))
				links.join(group.index, other.index);
		}
	}
}

/** Where another name is given behind a name: ", or", ", also known as the", "formerly", "which trades as “". */
function otherNameBehind(doc: Document, from: number): number | undefined {
	const mark = wordAt(doc, from);
	let at = mark === "," || mark === "(" || isA(mark, "dash") ? from + 1 : from;
	if (isA(wordAt(doc, at), "relative")) at = isA(wordAt(doc, at + 1), "be") ? at + 2 : at + 1;
	const opening = at;
	// "more commonly known as"
	if (isA(wordAt(doc, at), "degree-word") && isAdverb(wordAt(doc, at + 1))) at++;
	while (isA(wordAt(doc, at), "naming-adverb") && isNaming(wordAt(doc, at + 1))) at++;
	if (isAdverb(wordAt(doc, at)) && isA(wordAt(doc, at + 1), "naming-verb")) at++;
	// "Malibu, named the Cliffside": of something else; 'Porto, called the "Invicta"' is in quotation marks.
	if (at === opening && isA(wordAt(doc, at), "calling-participle") && !isQuotedBehind(doc, at + 1))
		return undefined;
	if (isA(wordAt(doc, at), "naming-verb")) {
		if (wordAt(doc, at + 1) !== "as") at++;
		if (wordAt(doc, at + 1) !== "as") return undefined;
		at++;
	} else if (wordAt(doc, at) !== "or" && !isA(wordAt(doc, at), "renaming-word")) return undefined;
	at++;
	while (isA(wordAt(doc, at), "definite-article", "opening-quote", "apostrophe")) at++;
	return at;
}

const isQuotedBehind = (doc: Document, at: number): boolean =>
	isA(wordAt(doc, isA(wordAt(doc, at), "definite-article") ? at + 1 : at), "opening-quote");

const isNaming = (word: string): boolean => isA(word, "naming-verb", "naming-adverb", "renaming-word");

const wordAt = ({ tokens }: Document, at: number): string => tokens[at]?.text ?? "";

/** "the Armenian Revolutionary Federation, or Dashnaks,": between commas it is the same, and no choice. */
const isClosedBehind = (doc: Document, { names }: Group, at: number | undefined): boolean =>
	names.some(({ from, to }) => from === at && wordAt(doc, to) === ",");

/** What stands in brackets right after the name: "NIS" of "National Intelligence Service (NIS)". */
function bracketed(doc: Document, name: Name): string | undefined {
	const after = doc.text.slice(name.mention.end, name.mention.end + 80);
	return /^(?:['’]s)? ?\((?:the )?([^()\n]{2,76}?)['’]?\)/u.exec(after)?.[1];
}

/** What stands before the brackets that a name fills: "NIS" of "NIS (National Intelligence Service)". */
function beforeBracket({ text }: Document, { mention: { start, end } }: Name): string | undefined {
	if (text[end] !== ")") return undefined;
	return /(?<![\p{L}\p{N}])(\p{Lu}[\p{L}\p{N}&./-]{1,9}) \((?:the )?$/u.exec(
		text.slice(Math.max(0, start - 20), start),
	)?.[1];
}

/** "TLS" of "LSE: TLS". */
function tickerIn(inside: string): string | undefined {
	const [, exchange = "", ticker] = /^(\p{L}+): ?([\p{Lu}\d][\p{Lu}\d.]{0,9})(?=$|[,;])/u.exec(inside) ?? [];
	return isA(exchange.toLowerCase(), "stock-exchange") ? ticker : undefined;
}

/**
 * True where `short` can be an abbreviation of `name`: its letters occur in the name in this order, the first at the
 * start of a word (Schwartz and Hearst, 2003).
 */
export function fitsAbbreviation(short: string, name: string): boolean {
	if (!/^\p{Lu}[\p{L}\p{N}&./-]{1,9}$/u.test(short) || short.length >= name.length) return false;
	if ((short.match(/\p{Lu}/gu)?.length ?? 0) < 2) return false;
	const letters = fold(short).replaceAll(" ", "");
	const whole = fold(name);
	let at = whole.length - 1;
	for (let i = letters.length - 1; i >= 0; i--, at--) {
		while (at >= 0 && (whole[at] !== letters[i] || (i === 0 && at > 0 && whole[at - 1] !== " "))) at--;
		if (at < 0) return false;
	}
	return whole.includes(" ");
}

/** Letters of another language: "State Security Committee (KGB)", "Institute of Nutrition and Health (INCIENSA)". */
const isForeign = (short: string, { words }: Group): boolean =>
	/^\p{Lu}[\p{L}-]{0,8}\p{Lu}$/u.test(short) && words.length > (short.length > 6 ? 2 : 1);

/** True where `short` is put together from parts of `name`: "Namport" of "Namibian Ports Authority". */
function isBlend(short: string, name: string): boolean {
	if (!/^\p{Lu}\p{Ll}{2,11}$/u.test(short)) return false;
	const whole = fold(name);
	const letters = fold(short);
	if (whole[0] !== letters[0]) return false;
	let at = -1;
	for (const letter of letters) {
		at = whole.indexOf(letter, at + 1);
		if (at === -1) return false;
	}
	return whole.lastIndexOf(" ", at) > 0;
}

/** All-caps names whose letters are the initials of exactly one longer name of the article. */
function linkInitials(groups: Group[], links: Links): void {
	const byInitials = new Map<string, Group[]>();
	for (const group of groups) {
		if (group.words.length < 2) continue;
		for (const initials of initialsOf(group)) {
			const same = byInitials.get(initials);
			if (same) same.push(group);
			else byInitials.set(initials, [group]);
		}
	}
	for (const group of groups) {
		if (!isAbbreviation(group) && !isAcronym(group)) continue;
		const exact = (byInitials.get(group.key) ?? []).filter((whole) => compatible(whole, group));
		const wholes = exact.length > 0 || isAcronym(group) ? exact : letterAWord(group, byInitials);
		const [root, ...others] = new Set(wholes.map((whole) => links.root(whole.index)));
		if (root !== undefined && others.length === 0 && !links.joined(root, group.index))
			links.join(root, group.index);
	}
}

/** "Nafta", "Opec": some newsrooms write what is spoken as a word like one. */
const isAcronym = ({ type, words, names }: Group): boolean =>
	type !== "PERSON" && words.length === 1 && names.every(({ name }) => /^\p{Lu}\p{Ll}{3,6}$/u.test(name));

/** "JAXA" is the Japan Aerospace eXploration Agency: a letter of each word, two in three of them its first. */
function letterAWord(part: Group, byInitials: Map<string, Group[]>): Group[] {
	const found: Group[] = [];
	for (const [initials, wholes] of byInitials) {
		if (initials.length !== part.key.length || initials[0] !== part.key[0]) continue;
		const first = [...initials].filter((letter, index) => letter === part.key[index]).length;
		if (first * 3 < initials.length * 2) continue;
		for (const whole of wholes) {
			const words = mainWords(whole);
			const fits =
				words.length === part.key.length &&
				words.every((word, i) => word.slice(0, 2).includes(part.key.charAt(i)));
			if (fits && compatible(whole, part)) found.push(whole);
		}
	}
	return found;
}

const mainWords = (group: Group): string[] => group.words.filter((word) => !isA(word, "small-name-word"));

/** Initials with and without the small words: "Bank of England" is BE and BOE. */
function initialsOf(group: Group): Set<string> {
	const all = group.words.map((word) => word[0]).join("");
	const main = mainWords(group)
		.map((word) => word[0])
		.join("");
	return new Set([all, main].filter((initials) => initials.length >= 2));
}

const compatible = (whole: Group, part: Group): boolean =>
	whole.type === part.type || (whole.type !== "PERSON" && part.type !== "PERSON" && whole.type !== "LOC");

/** True where the name is written as an abbreviation: NIS, U.S., MBS. */
export function isAbbreviation(group: Group): boolean {
	return (
		group.words.length === 1 &&
		group.names.some(
			({ name }) => /^[\p{Lu}\p{N}.&-]{2,10}$/u.test(name) || /^\p{Lu}\p{L}{0,3}\p{Lu}\p{L}?$/u.test(name),
		)
	);
}
