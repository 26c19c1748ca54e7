import { isCapitalised, isJoint, isWord } from "../../text/atoms.ts";
import { type Line, lower } from "../quantities/amount.ts";
import { CARDINALS } from "../quantities/number-words.ts";
import { FUNCTION_WORDS, isPlural } from "../quantities/words.ts";
import { isAdjective } from "./adjectives.ts";
import { lemma } from "./lemma.ts";
import {
	AUXILIARIES,
	BREAKERS,
	DETERMINERS,
	IRREGULAR_PARTICIPLES,
	PASTS,
	PREPOSITIONS,
	VERBS,
} from "./word-classes.ts";

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
	let head: number | undefined;
	let from = at;
	let to = at;
	let sawPlural = false;
	let owned = false;
	while (to < at + LONGEST) {
		const atom = line.atoms[to];
		if (atom === undefined) break;
		if (to > at && isJoint(line.atoms, to)) {
			to++;
			continue;
		}
		// "Ukraine's largest cities": the owner stands in front of the phrase.
		if (/^['’]s$/i.test(atom.text) || /^['’]$/.test(atom.text)) {
			// "manufacturers' costs": the mark stands between two words; before a blank it may also close a quotation.
			const plural =
				atom.text.length === 1 && !atom.space && isWord(line.atoms[to + 1]) && !isBreak(line, to + 1);
			if (head === undefined || (sawPlural && !plural)) break;
			sawPlural = false;
			owned = true;
			to++;
			continue;
		}
		// "180 K2 tanks", "36 F-16 jets", "S-400 batteries": a model's name is a part of what.
		const model = modelEnd(line, to);
		if (model !== undefined && isWord(line.atoms[model]) && !isBreak(line, model)) {
			to = model;
			continue;
		}
		// "three 24-hour strikes": how long is a part of what.
		if (
			(atom.digits || CARDINALS.has(atom.lower)) &&
			to > at - 1 &&
			isJoint(line.atoms, to + 1) &&
			isWord(line.atoms[to + 2])
		) {
			to += 3;
			continue;
		}
		// "15 current or former prosecutors": two adjectives before one noun.
		if (/^(?:and|or)$/.test(atom.lower) && head === to - 1 && !sawPlural && joinsAdjectives(line, to)) {
			to++;
			continue;
		}
		if (!isWord(atom) || isBreak(line, to) || (to === at && PASTS.has(atom.lower))) break;
		if (sawPlural && !(isPlural(atom.text) && !VERBS.has(atom.lower) && atom.lower.length > 3)) break;
		// "Veld's support": no verb follows an owner.
		// "Democratic-led cities"
		if (!owned && !(to > at && isJoint(line.atoms, to - 1)) && isVerbal(line, to, head !== undefined)) break;
		owned = false;
		if (!isAdverb(atom.lower)) {
			head = to;
			sawPlural ||= isPlural(atom.text);
		}
		to++;
	}
	while (to > at && !isWord(line.atoms[to - 1])) to--;
	// "The 2,880MW station supplies about a quarter of": a verb in -s.
	if (head !== undefined && head > at && !plural && head === to - 1 && isThird(line, head)) {
		head--;
		while (head > at && !isWord(line.atoms[head])) head--;
		to = head + 1;
	}
	if (head === undefined) return undefined;
	if (plural && !sawPlural) return undefined;
	while (from < head && LEADING.test(lower(line, from))) from++;
	return { from, to: head + 1, head };
}

function isThird(line: Line, at: number): boolean {
	const next = line.atoms[at + 1];
	if (!/[^s]s$/.test(lower(line, at)) || next === undefined || isCapitalised(line.atoms[at])) return false;
	return (
		next.digits ||
		(/^(?:a|an|the|its|their|his|her|about|some|nearly|almost|more|only|up|at|one|two|three|four|five|six|seven|eight|nine|ten|half)$/.test(
			next.lower,
		) &&
			next.lower !== "at")
	);
}

/** The end of a model's name that starts at `at`: "K2", "F-16", "MQ-9B". */
function modelEnd(line: Line, at: number): number | undefined {
	if (!/^\p{Lu}{1,4}\p{Ll}?$/u.test(line.atoms[at]?.text ?? "")) return undefined;
	const digits = isJoint(line.atoms, at + 1) ? at + 2 : at + 1;
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
	if (!isWord(next) || !isWord(noun) || isBreak(line, at + 1) || isPlural(next.text)) return false;
	return isPlural(noun.text) && !VERBS.has(noun.lower) && !isBreak(line, at + 2);
}

/** "12 more people", "two other men": how many more is not what is counted. */
const LEADING =
	/^(?:more|other|others|additional|further|extra|such|different|separate|new|full|straight|consecutive|successive)$/;

export function isBreak(line: Line, at: number): boolean {
	const atom = line.atoms[at]!;
	if (atom.digits || CARDINALS.has(atom.lower)) return true;
	if (LEADING.test(atom.lower) && !isCapitalised(atom)) return false;
	const word = atom.lower;
	// "254,000 home batteries", "the city's total exports"
	if (
		word === "home" &&
		at > 0 &&
		(DETERMINERS.has(lower(line, at - 1)) ||
			isAdjective(lower(line, at - 1)) ||
			/^(?:family|care|nursing|retirement|mobile|funeral)$/.test(lower(line, at - 1)))
	)
		return false;
	// "the combined workforce", "their total volume"
	if (/^(?:total|combined|overall)$/.test(word) && at > 0 && DETERMINERS.has(lower(line, at - 1))) {
		const next = line.atoms[at + 1];
		if (isWord(next) && !isBreak(line, at + 1) && !VERBS.has(next.lower)) return false;
	}
	if (/^(?:home|back|total|combined|overall|overnight)$/.test(word) && at > 0) {
		const next = line.atoms[at + 1];
		if (
			isWord(next) &&
			next.space &&
			isPlural(next.text) &&
			!VERBS.has(next.lower) &&
			!AUXILIARIES.has(next.lower)
		)
			return false;
	}
	// "US" the country is no pronoun.
	if (word === "us" && atom.text === "US") return false;
	return (
		AUXILIARIES.has(word) ||
		DETERMINERS.has(word) ||
		PREPOSITIONS.has(word) ||
		BREAKERS.has(word) ||
		(FUNCTION_WORDS.has(word) && !/^(?:several|same|past|own)$/.test(word))
	);
}

/** A verb or a participle that ends the phrase instead of describing its noun. */
function isVerbal(line: Line, at: number, sawNoun: boolean): boolean {
	const word = lower(line, at);
	const next = line.atoms[at + 1];
	const goesOn = next !== undefined && isWord(next) && next.space && !isBreak(line, at + 1);
	if (isCapitalised(line.atoms[at]) && at > 0 && goesOn) return false;
	// "3,000 displaced families returned": a participle describes a noun that still comes.
	if (/(?:ed|ing)$/.test(word) && word.length > 4 && !NOUNS_IN_ING.test(word))
		return !(goesOn && (!sawNoun || isPlural(next.text)));
	if (/^(?:killed|wounded|injured|dead|missing|unemployed|homeless)$/.test(word))
		return !(goesOn && !sawNoun);
	// "the previous vote", "an annual need": behind an adjective a noun comes.
	if (
		sawNoun &&
		VERBS.has(word) &&
		isAdjective(lower(line, at - 1)) &&
		(DETERMINERS.has(lower(line, at - 2)) || PREPOSITIONS.has(lower(line, at - 2)))
	)
		return false;
	if (sawNoun && VERBS.has(word))
		return !(
			goesOn &&
			isPlural(next.text) &&
			/^(?:cost|work|lead|cut|shot|use|support|set|hit|mark|face|back|cover|show|vote|protest|return|travel|need)$/.test(
				word,
			)
		);
	if (!sawNoun && IRREGULAR_PARTICIPLES.has(word)) return !goesOn;
	return false;
}

const NOUNS_IN_ING =
	/^(?:building|meeting|killing|shooting|bombing|hearing|wing|king|ring|thing|string|spring|wedding|dwelling|beating|warning|ruling|sibling|holding|opening|offering|filing|listing|rating|ranking|landing|crossing|sighting|stabbing|kidnapping|hanging|beheading|painting|drawing|recording|crossing|being|sing|housing|funding|training|spending|seed|bed|breed|weed|speed|feed|need|deed|hundred|unemployed|injured|wounded)$/;

export function isAdverb(word: string): boolean {
	return (
		word.length > 4 &&
		word.endsWith("ly") &&
		!/^(?:family|ally|assembly|rally|july|italy|supply|reply|monopoly|anomaly|jelly|belly|butterfly|elderly|early|daily|weekly|monthly|friendly|deadly|likely|only|lonely|costly|orderly|tally|fly|bully|fully-?|lily|folly|gully|valley|homily|anomaly|jelly|ally|quarterly|yearly|hourly|nightly|elderly|unruly|ugly|silly|holy|poly)$/.test(
			word,
		)
	);
}

/** The words of a phrase, as written. */
export function phraseText(line: Line, phrase: NounPhrase): string {
	return line.text.slice(line.atoms[phrase.from]!.start, line.atoms[phrase.to - 1]!.end);
}

export function headLemma(line: Line, phrase: NounPhrase): string {
	if (line.atoms[phrase.head]!.digits) return phraseText(line, phrase).toLowerCase();
	const last = lemma(line.atoms[phrase.head]!.text);
	// "passenger numbers" counts passengers, "a case count" cases.
	const tallied = phrase.head > phrase.from && !isJoint(line.atoms, phrase.head - 1);
	if (tallied && /^(?:number|count|tally)s?$/.test(last) && !isAdjective(lower(line, phrase.head - 1)))
		return lemma(line.atoms[phrase.head - 1]!.text);
	// "add-ons", "co-workers": a compound counts as one word.
	const compound = phrase.head - 2 >= phrase.from && isJoint(line.atoms, phrase.head - 1);
	return compound ? `${lower(line, phrase.head - 2)}-${last.replace(/(?<=[^s])s$/, "")}` : last;
}
