import { isCapitalised, isJoint, isWord } from "../../text/atoms.ts";
import { isPlural } from "../../text/lexicon/singular.ts";
import { firstOf, type Reader } from "../../text/rules.ts";
import { is, type Line, lower, textOf } from "../quantities/amount.ts";
import { isAdjective } from "./adjectives.ts";
import { lemma } from "./lemma.ts";
import { isAdverb, isBreak, isNumber, isVerbal, LEADING } from "./phrase-breaks.ts";
import { PASTS, VERBS } from "./word-classes.ts";

/** A noun phrase without its determiner; indices are atoms. */
export interface NounPhrase {
	from: number;
	to: number;
	/** Atom of the head noun. */
	head: number;
}

/** How far a chunk may run. */
export const LONGEST = 8;

/**
 * The noun phrase that starts at `at`: "North Korean troops", "newly built homes", "police officers".
 * `plural` asks for a plural head, as a count does; it ends there unless a second plural follows ("sales jobs").
 */
export function nounPhraseAt(line: Line, at: number, plural: boolean): NounPhrase | undefined {
	let chunk: Chunk = { line, at, to: at, head: undefined, sawPlural: false, owned: false, singular: !plural };
	while (chunk.to < at + LONGEST && line.atoms[chunk.to] !== undefined) {
		const next = firstOf(CHUNKING, chunk) ?? withWord(chunk);
		if (next === "end") break;
		chunk = next;
	}
	if (chunk.head === undefined || (plural && !chunk.sawPlural)) return undefined;
	const head = plural ? chunk.head : withoutThird(chunk, chunk.head);
	let from = at;
	while (from < head && LEADING.test(lower(line, from))) from++;
	return { from, to: head + 1, head };
}

/** A noun phrase in the making: words up to `to` belong to it. */
interface Chunk {
	line: Line;
	at: number;
	to: number;
	head: number | undefined;
	sawPlural: boolean;
	/** Asked for without a plural head. */
	singular: boolean;
	/** An owner stands right before: no verb follows "Veld's". */
	owned: boolean;
}

const on = (chunk: Chunk, to: number): Chunk => ({ ...chunk, to });

/** What a word does to the phrase, if not simply to be a part of it. */
export const CHUNKING: readonly Reader<Chunk, Chunk | "end">[] = [
	[
		"a hyphen goes on",
		"They run 40 co-working spaces.",
		(chunk) =>
			chunk.to > chunk.at && isJoint(chunk.line.atoms, chunk.to) ? on(chunk, chunk.to + 1) : undefined,
	],
	["the owner stands in front of the phrase", "It lists 12 Ukraine's largest cities.", withOwner],
	[
		"a model's name is a part of what",
		"They bought 180 K2 tanks.",
		(chunk) => {
			const model = modelEnd(chunk.line, chunk.to);
			return model !== undefined && isWord(chunk.line.atoms[model]) && !isBreak(chunk.line, model)
				? on(chunk, model)
				: undefined;
		},
	],
	[
		"how long is a part of what",
		"There were three 24-hour strikes.",
		(chunk) => {
			const { line, to } = chunk;
			return isNumber(line, to) && isJoint(line.atoms, to + 1) && isWord(line.atoms[to + 2])
				? on(chunk, to + 3)
				: undefined;
		},
	],
	[
		"two adjectives before one noun",
		"It charged 15 current or former prosecutors.",
		(chunk) => {
			const { line, to, head, sawPlural } = chunk;
			return is(line, to, "and") && head === to - 1 && !sawPlural && joinsAdjectives(line, to)
				? on(chunk, to + 1)
				: undefined;
		},
	],
	[
		"what no phrase goes over",
		"They sent 40 soldiers to the north.",
		({ line, at, to }) =>
			!isWord(line.atoms[to]) || isBreak(line, to) || (to === at && PASTS.has(lower(line, to)))
				? "end"
				: undefined,
	],
	[
		"behind a plural only another one",
		"They hired 40 workers full time.",
		({ line, to, sawPlural }) => (sawPlural && !isPluralNoun(line, to) ? "end" : undefined),
	],
	[
		"a verb",
		"About 40 percent of the wheat died.",
		({ line, at, to, head, owned }) =>
			!owned && !(to > at && isJoint(line.atoms, to - 1)) && isVerbal(line, to, head !== undefined)
				? "end"
				: undefined,
	],
];

function withWord(chunk: Chunk): Chunk {
	const next = { ...chunk, to: chunk.to + 1, owned: false };
	if (isAdverb(lower(chunk.line, chunk.to))) return next;
	const { atoms } = chunk.line;
	// "its $9 billion Niels Abel Space Observatory": a name that goes on is no plural.
	const name = isCapitalised(atoms[chunk.to]) && isCapitalised(atoms[chunk.to + 1]);
	const plural = isPlural(lower(chunk.line, chunk.to)) && !(name && chunk.singular);
	return { ...next, head: chunk.to, sawPlural: chunk.sawPlural || plural };
}

function withOwner(chunk: Chunk): Chunk | "end" | undefined {
	const { line, to, head, sawPlural } = chunk;
	const mark = line.atoms[to];
	if (mark === undefined || !/^['’]s?$/i.test(mark.text)) return undefined;
	// "manufacturers' costs": the mark stands between two words; before a blank it may also close a quotation.
	const plural =
		mark.text.length === 1 && !mark.space && isWord(line.atoms[to + 1]) && !isBreak(line, to + 1);
	if (head === undefined || (sawPlural && !plural)) return "end";
	return { ...chunk, sawPlural: false, owned: true, to: to + 1 };
}

function isPluralNoun(line: Line, at: number): boolean {
	const word = lower(line, at);
	return isPlural(word) && !VERBS.has(word) && word.length > 3;
}

/** "The 2,880MW station supplies about a quarter of": the head before a verb in -s. */
function withoutThird({ line, at, to }: Chunk, head: number): number {
	let last = to;
	while (last > at && !isWord(line.atoms[last - 1])) last--;
	if (head === at || head !== last - 1 || !isThird(line, head)) return head;
	let noun = head - 1;
	while (noun > at && !isWord(line.atoms[noun])) noun--;
	return noun;
}

function isThird(line: Line, at: number): boolean {
	const next = line.atoms[at + 1];
	if (!/[^s]s$/.test(lower(line, at)) || next === undefined || isCapitalised(line.atoms[at])) return false;
	return (
		next.digits ||
		is(line, at + 1, "article", "possessive", "focus-word", "number-word") ||
		(is(line, at + 1, "approximation") && next.lower !== "around")
	);
}

/** The end of a model's name that starts at `at`: "K2", "F-16", "MQ-9B", "Covid-19". */
function modelEnd(line: Line, at: number): number | undefined {
	const joined = isJoint(line.atoms, at + 1);
	const name = line.atoms[at];
	if (!isCapitalised(name) || (!joined && !/^\p{Lu}{1,4}\p{Ll}?$/u.test(name?.text ?? ""))) return undefined;
	const digits = joined ? at + 2 : at + 1;
	const atom = line.atoms[digits];
	if (atom === undefined || !atom.digits || atom.space) return undefined;
	const letter = line.atoms[digits + 1];
	return letter !== undefined && !letter.space && /^\p{Lu}{1,2}$/u.test(letter.text)
		? digits + 2
		: digits + 1;
}

/** What follows "and" or "or" is one more adjective and the plural they share. */
function joinsAdjectives(line: Line, at: number): boolean {
	const [next, noun] = [line.atoms[at + 1], line.atoms[at + 2]];
	if (!isWord(next) || !isWord(noun) || isBreak(line, at + 1) || isPlural(next.lower)) return false;
	return isPlural(noun.lower) && !VERBS.has(noun.lower) && !isBreak(line, at + 2);
}

/** The words of a phrase, as written. */
export function phraseText(line: Line, phrase: NounPhrase): string {
	return textOf(line, phrase);
}

export function headLemma(line: Line, phrase: NounPhrase): string {
	const noun = line.atoms[phrase.head];
	if (noun === undefined || noun.digits) return textOf(line, phrase).toLowerCase();
	const last = lemma(noun.text);
	// "passenger numbers" counts passengers, "a case count" cases.
	const tallied = phrase.head > phrase.from && !isJoint(line.atoms, phrase.head - 1);
	if (tallied && /^(?:number|count|tally)s?$/.test(last) && !isAdjective(lower(line, phrase.head - 1)))
		return lemma(line.atoms[phrase.head - 1]?.text ?? "");
	// "add-ons", "co-workers": a compound counts as one word.
	const compound = phrase.head - 2 >= phrase.from && isJoint(line.atoms, phrase.head - 1);
	return compound ? `${lower(line, phrase.head - 2)}-${last.replace(/(?<=[^s])s$/, "")}` : last;
}
