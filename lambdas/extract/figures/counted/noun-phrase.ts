import type { EntityType } from "../../../shared/extraction.ts";
import { isCapitalised, isWord } from "../../text/atoms.ts";
import { isA, verbOf } from "../../text/lexicon/lexicon.ts";
import { isPlural } from "../../text/lexicon/singular.ts";
import { firstOf, type Reader } from "../../text/rules.ts";
import { type Line, textOf } from "../quantities/amount.ts";
import { isAdjective } from "./adjectives.ts";
import { lemma } from "./lemma.ts";
import { isPeople } from "./people.ts";
import { isBreak, isNumber, isVerbal } from "./phrase-breaks.ts";
import { isDescribing, isIng, isManner } from "./word-forms.ts";

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
	let chunk: Chunk = {
		line,
		at,
		to: at,
		head: undefined,
		owner: undefined,
		sawPlural: false,
		owned: false,
		singular: !plural,
	};
	while (chunk.to < at + LONGEST && line.atoms[chunk.to] !== undefined) {
		const next = firstOf(CHUNKING, chunk) ?? withWord(chunk);
		if (next === "end") break;
		chunk = next;
	}
	const head = headOf(chunk);
	if (head === undefined) return undefined;
	let from = line.is(chunk.at, "quotation-mark") ? chunk.at + 1 : chunk.at;
	while (from < head && line.is(from, "leading-adjective")) from++;
	return { from, to: head + 1, head };
}

/** The noun that the phrase is of; a count asks for a plural, or for a word that is one without its ending. */
function headOf({ head, owner, sawPlural, singular, line, ...chunk }: Chunk): number | undefined {
	if (head === undefined) return undefined;
	if (singular) return withoutThird({ line, ...chunk }, head);
	// "the two countries' foreign ministers": their owners are counted, but "12 children's homes".
	if (owner !== undefined && (!sawPlural || line.is(chunk.at - 2, "definite-article"))) return owner;
	return sawPlural || isCollective(line, head) ? head : undefined;
}

/** "its 12 million population", "some 40,000 Rohingya": no plural by its form. */
function isCollective(line: Line, at: number): boolean {
	return line.is(at, "sized-noun") || (line.is(at, "people-name") && line.isCapital(at));
}

/** A noun phrase in the making: words up to `to` belong to it. */
interface Chunk {
	line: Line;
	at: number;
	to: number;
	head: number | undefined;
	sawPlural: boolean;
	/** The last owner in the plural: "the two countries' leaders". */
	owner: number | undefined;
	/** Asked for without a plural head. */
	singular: boolean;
	/** An owner stands right before: no verb follows "Veld's". */
	owned: boolean;
}

/** The phrase begins behind the number at its end: "the team's 16 games" are games. */
function afresh({ line, singular, ...chunk }: Chunk): Chunk {
	let at = chunk.to + 1;
	while (line.is(at, "magnitude")) at++;
	return { line, singular, at, to: at, head: undefined, owner: undefined, sawPlural: false, owned: false };
}

const on = (chunk: Chunk, to: number): Chunk => ({ ...chunk, to });

/** What a word does to the phrase, if not simply to be a part of it. */
export const CHUNKING: readonly Reader<Chunk, Chunk | "end">[] = [
	[
		"a hyphen goes on",
		"They run 40 co-working spaces.",
		(chunk) => (chunk.to > chunk.at && chunk.line.isJoint(chunk.to) ? on(chunk, chunk.to + 1) : undefined),
	],
	["the owner stands in front of the phrase", "It lists 12 Ukraine's largest cities.", withOwner],
	[
		"how many there are behind their owner",
		"He missed ten of the team's 16 games.",
		(chunk) => {
			const { line, to, owned } = chunk;
			// "Klitschko's 58th victory"
			const ordinal = line.isGlued(to + 1) && line.isLetters(to + 1);
			return owned && isNumber(line, to) && !ordinal ? afresh(chunk) : undefined;
		},
	],
	[
		"a name with a full stop in it",
		"They opened two Arlo Jr. restaurants.",
		({ line, to, ...chunk }) =>
			line.lower(to) === "." && line.isGlued(to) && line.is(to - 1, "name-suffix") && line.isLetters(to + 1)
				? { ...chunk, line, to: to + 1 }
				: undefined,
	],
	[
		"a quotation within the phrase",
		"The lab has 20 “junior members” now.",
		(chunk) => (isInnerQuote(chunk) ? on(chunk, chunk.to + 1) : undefined),
	],
	[
		"a name goes on over its of",
		"It named three Court of Appeal judges.",
		(chunk) => (isOfName(chunk) ? on(chunk, chunk.to + 1) : undefined),
	],
	[
		"a number within a name",
		"It met 30 Gala Vena 2022 contestants.",
		(chunk) => {
			const { line, at, to } = chunk;
			const inName = to > at && line.isDigits(to) && line.isCapital(to - 1);
			return inName && isPluralNoun(line, to + 1) ? on(chunk, to + 1) : undefined;
		},
	],
	[
		"a model's name is a part of what",
		"They bought 180 K2 tanks.",
		(chunk) => {
			const model = modelEnd(chunk.line, chunk.to);
			return model !== undefined && chunk.line.isLetters(model) && !isBreak(chunk.line, model)
				? on(chunk, model)
				: undefined;
		},
	],
	[
		"how long is a part of what",
		"There were three 24-hour strikes.",
		(chunk) => {
			const { line, to } = chunk;
			return isNumber(line, to) && line.isJoint(to + 1) && line.isLetters(to + 2)
				? on(chunk, to + 3)
				: undefined;
		},
	],
	[
		"what is told in brackets is no part of it",
		"They sent two SG (State Guard) agents.",
		(chunk) => {
			const close = chunk.to > chunk.at ? bracketEnd(chunk.line, chunk.to) : undefined;
			return close !== undefined && isPluralNoun(chunk.line, close) ? on(chunk, close) : undefined;
		},
	],
	[
		"how much later or how far ahead it was",
		"He hit a 47-yard field goal moments later.",
		({ line, to, head }) => {
			const time =
				line.is(to, "clock-noun", "period-noun", "moment-noun") && line.is(to + 1, "distance-word");
			return head !== undefined && (time || line.is(to, "point-lead")) ? "end" : undefined;
		},
	],
	[
		"two adjectives before one noun",
		"It charged 15 current or former prosecutors.",
		(chunk) => {
			const { line, to, head, sawPlural } = chunk;
			return line.is(to, "and") && head === to - 1 && !sawPlural && joinsAdjectives(chunk)
				? on(chunk, to + 1)
				: undefined;
		},
	],
	[
		"one more of the words before one noun",
		"The 22 Metropolitan, Municipal and District Assemblies met.",
		(chunk) => (isListedBefore(chunk) ? on(chunk, chunk.to + 1) : undefined),
	],
	[
		"many do nothing in the third person",
		"She made two nice throws.",
		(chunk) => {
			const { line, to, singular, sawPlural } = chunk;
			// "Her 171 puts visitors on top"
			const object = line.is(to + 1, "determiner", "object-pronoun") || line.isPlural(to + 1);
			const third = !singular && !sawPlural && !object && verbOf(line.lower(to))?.form === "third";
			return third && line.isPlural(to) && !line.is(to, "plain-verb") && !isBreak(line, to)
				? withWord(chunk)
				: undefined;
		},
	],
	[
		"what no phrase goes over",
		"They sent 40 soldiers to the north.",
		({ line, at, to }) =>
			!line.isLetters(to) || isBreak(line, to) || (to === at && isVerbAlone(line, to)) ? "end" : undefined,
	],
	[
		"behind a plural only another one",
		"They hired 40 workers full time.",
		({ line, to, sawPlural }) =>
			sawPlural && !isPluralNoun(line, to) && !leadsToPlural(line, to) ? "end" : undefined,
	],
	[
		"a verb",
		"About 40 percent of the wheat died.",
		({ line, at, to, head, owned }) =>
			!owned &&
			!(to > at && line.isJoint(to - 1)) &&
			!isDoing(line, to, head) &&
			isVerbal(line, to, head !== undefined && !isModifier(line, head))
				? "end"
				: undefined,
	],
];

/** "annual", "straight": no noun yet. */
const isModifier = (line: Line, at: number): boolean =>
	isDescribing(line.lower(at)) || line.is(at, "leading-adjective");

/** "external refinancing", "illegal mining": behind an adjective it is the noun. */
const isDoing = (line: Line, at: number, head: number | undefined): boolean =>
	head === at - 1 && isIng(line.lower(at)) && isAdjective(line.lower(head));

/** "40 left for the coast", "40 suffer from it", but "216 paid staffers". */
function isVerbAlone(line: Line, at: number): boolean {
	if (line.isSmall(at) && line.is(at, "plain-verb")) return true;
	if (!line.is(at, "verb-alone", "irregular-past")) return false;
	return !line.is(at, "irregular-participle") || !isPeople(lemma(line.word(at + 1)));
}

/** The atom behind the bracket that opens at `open`. */
function bracketEnd(line: Line, open: number): number | undefined {
	if (line.lower(open) !== "(") return undefined;
	for (let at = open + 1; at < open + LONGEST; at++) if (line.lower(at) === ")") return at + 1;
	return undefined;
}

function withWord(chunk: Chunk): Chunk {
	const next = { ...chunk, to: chunk.to + 1, owned: false };
	if (isManner(chunk.line.lower(chunk.to)) || chunk.line.is(chunk.to, "degree-word")) return next;
	const { atoms } = chunk.line;
	// "its $9 billion Niels Abel Space Observatory": a name that goes on is no plural.
	const name = isCapitalised(atoms[chunk.to]) && isCapitalised(atoms[chunk.to + 1]);
	const plural = isPlural(chunk.line.lower(chunk.to)) && !(name && chunk.singular);
	return { ...next, head: chunk.to, sawPlural: chunk.sawPlural || plural };
}

function withOwner(chunk: Chunk): Chunk | "end" | undefined {
	const { line, to, head, sawPlural } = chunk;
	const mark = line.atoms[to];
	if (mark === undefined || !line.is(to, "possessive-mark", "apostrophe")) return undefined;
	// "manufacturers' costs": the mark stands between two words; before a blank it may also close a quotation.
	const plural = mark.text.length === 1 && !mark.space && line.isLetters(to + 1) && !isBreak(line, to + 1);
	if (head === undefined || (sawPlural && !plural)) return "end";
	return { ...chunk, owner: sawPlural ? head : undefined, sawPlural: false, owned: true, to: to + 1 };
}

/** "police precinct chiefs": a plural without its ending describes the plural that comes. */
function leadsToPlural(line: Line, at: number): boolean {
	if (!line.is(at - 1, "unmarked-plural")) return false;
	for (let next = at; next < at + 3; next++) {
		if (!line.isLetters(next) || isBreak(line, next) || isVerbal(line, next, true)) return false;
		if (isPluralNoun(line, next)) return true;
	}
	return false;
}

function isPluralNoun(line: Line, at: number): boolean {
	const word = line.lower(at);
	return isPlural(word) && !isA(word, "subject-verb") && word.length > 3;
}

/** "The 2,880MW station supplies about a quarter of": the head before a verb in -s. */
function withoutThird({ line, at, to }: Pick<Chunk, "line" | "at" | "to">, head: number): number {
	let last = to;
	while (last > at && !line.isLetters(last - 1)) last--;
	if (head === at || head !== last - 1) return head;
	let noun = head - 1;
	while (noun > at && !line.isLetters(noun)) noun--;
	// "Democratic registered voters still say": no verb stands behind an adjective.
	return isDescribing(line.lower(noun)) || !isThird(line, head) ? head : noun;
}

/** "supplies about", "prices translates into", "resigns himself", "notes that": a form in -s with what only verbs have behind them. */
function isThird(line: Line, at: number): boolean {
	const word = line.lower(at);
	if (!word.endsWith("s") || !isPlural(word) || line.isCapital(at)) return false;
	const next = at + 1;
	const known = verbOf(word)?.form === "third";
	return (
		line.isDigits(next) ||
		line.is(next, "article", "possessive", "focus-word", "number-word") ||
		line.is(next, "reflexive") ||
		(line.is(next, "approximation") && line.lower(next) !== "around") ||
		(known && line.is(at, "reporting-verb") && line.lower(next) === "that") ||
		// "higher wages leads to": few plurals describe a plural.
		(known &&
			line.isPlural(at - 1) &&
			!line.is(at - 1, "plural-modifier") &&
			line.is(next, "preposition", "object-pronoun"))
	);
}

/** The end of a model's name that starts at `at`: "K2", "F-16", "MQ-9B", "Covid-19". */
function modelEnd(line: Line, at: number): number | undefined {
	const joined = line.isJoint(at + 1);
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

/** How many words may stand between "and" and the plural that both sides describe. */
const SHARED_REACH = 5;

/** What follows "and" or "or" is one more adjective and the plural they share: "military and police checkpoints". */
function joinsAdjectives({ line, to, singular }: Chunk): boolean {
	const last = to + (singular ? 2 : SHARED_REACH);
	for (let at = to + 1; at <= last; at++) {
		const atom = line.atoms[at];
		if (!isWord(atom) || isBreak(line, at)) return false;
		if (isPluralNoun(line, at) && (at > to + 1 || !isPluralNoun(line, at + 1))) return at > to + 1;
		if (isVerbal(line, at, true)) return false;
	}
	return false;
}

/** How many words may stand in a list before the noun they share. */
const LONGEST_LIST = 5;

/** "22 Metropolitan, Municipal and District Assemblies": words by themselves, the last behind "and", and the plural they share. */
function isListedBefore({ line, to, head, sawPlural, singular }: Chunk): boolean {
	if (singular || sawPlural || head === undefined) return false;
	// "army, navy, and border doctors"
	const item = line.is(to, "and") && line.is(to - 1, "comma") ? to - 2 : to - 1;
	if (head !== item) return false;
	if (line.is(to, "and")) return isListEnd(line, to + 1) && (item < to - 1 || line.is(to - 2, "comma"));
	if (!line.is(to, "comma")) return false;
	let at = to;
	for (let items = 0; items < LONGEST_LIST && line.is(at, "comma"); items++) {
		if (line.is(at + 1, "and")) return isListEnd(line, at + 2);
		if (!isListed(line, at + 1)) return false;
		at += 2;
	}
	return line.is(at, "and") && isListEnd(line, at + 1);
}

const isListed = (line: Line, at: number): boolean =>
	line.isLetters(at) && !isBreak(line, at) && !line.isPlural(at) && !isManner(line.lower(at));

const isListEnd = (line: Line, at: number): boolean =>
	isListed(line, at) && isPluralNoun(line, at + 1) && !isBreak(line, at + 1);

/** "20 “junior members”", "10 “start-up help” projects": what is in quotation marks is named in passing. */
function isInnerQuote({ line, at, to, sawPlural, head }: Chunk): boolean {
	if (sawPlural || !line.is(to, "quotation-mark")) return false;
	if (to === at) return line.atoms[to]?.space ? line.isLetters(to + 1) : isPluralNoun(line, to + 1);
	const opens = line.isApart(to);
	return head === to - 1 && !opens ? line.isLetters(to + 1) : opens && closesSoon(line, to);
}

/** What is quoted is a word or a few of the phrase, and the phrase goes on behind it. */
function closesSoon(line: Line, open: number): boolean {
	let at = open + 1;
	while (at < open + 6 && (line.isLetters(at) ? !isBreak(line, at) : line.isJoint(at))) at++;
	return at > open + 1 && line.is(at, "quotation-mark");
}

/** "Court of Appeal judges": a name before "of", a name and a plural behind it. */
function isOfName({ line, at, to, singular }: Chunk): boolean {
	if (singular || to === at || line.lower(to) !== "of" || !line.isCapital(to - 1)) return false;
	return line.isCapital(to + 1) && isPluralNoun(line, to + 2) && !line.isCapital(to + 2);
}

/** "Brandon Potts" is one, whatever his name ends in. */
export const isOfPerson = (line: Line, at: number): boolean => isWithin(line, at, "PERSON");

/** "Latinos", "Walloons": a people by its name. */
export const isOfPeople = (line: Line, at: number): boolean =>
	isWithin(line, at, "NORP") && line.isPlural(at);

function isWithin(line: Line, at: number, kind: EntityType): boolean {
	const start = line.atoms[at]?.start ?? 0;
	return line.names.some(({ start: from, end, type }) => type === kind && from <= start && start < end);
}

/** The dictionary form of a phrase's head, with what it is joined to. */
export function headLemma(line: Line, phrase: NounPhrase): string {
	const noun = line.atoms[phrase.head];
	if (noun === undefined || noun.digits) return textOf(line, phrase).toLowerCase();
	const last = isOfPerson(line, phrase.head) ? noun.lower : lemma(noun.text);
	// "passenger numbers" counts passengers, "a case count" cases.
	const tallied = phrase.head > phrase.from && !line.isJoint(phrase.head - 1);
	if (tallied && line.is(phrase.head, "count-noun") && !isAdjective(line.lower(phrase.head - 1)))
		return lemma(line.word(phrase.head - 1));
	// "add-ons", "co-workers": a compound counts as one word.
	let first = phrase.head;
	while (first > phrase.from && line.isJoint(first - 1)) first -= 2;
	if (first === phrase.head) return last;
	return `${textOf(line, { from: first, to: phrase.head - 1 }).toLowerCase()}-${last.replace(/(?<=[^s])s$/, "")}`;
}
