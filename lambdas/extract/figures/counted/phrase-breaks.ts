import { type Atom, isJoint, isWord } from "../../text/atoms.ts";
import { isA } from "../../text/lexicon/lexicon.ts";
import { isPlural } from "../../text/lexicon/singular.ts";
import { anyOf, firstOf, type Reader, type Rule } from "../../text/rules.ts";
import type { Line } from "../quantities/amount.ts";
import { CARDINALS } from "../quantities/number-words.ts";
import { isAdjective } from "./adjectives.ts";
import { isContraction, isDescribing, isEd, isIng, isManner } from "./word-forms.ts";

export function isNumber(line: Line, at: number): boolean {
	return line.isDigits(at) || CARDINALS.has(line.lower(at));
}

/** A word of a closed class ends the phrase, unless it is a part of it here. */
export function isBreak(line: Line, at: number): boolean {
	if (isNumber(line, at)) return true;
	const word = line.lower(at);
	return isClosed(word) && !anyOf(NO_BREAKS, { line, at, word });
}

function isClosed(word: string): boolean {
	return (
		isA(word, "whole-auxiliary", "preposition", "loose-preposition", "reflexive") ||
		isA(word, "noun-end") ||
		// "one lady who'd driven"
		isContraction(word) ||
		(isA(word, "function-word") && !isA(word, "phrase-word"))
	);
}

interface Here {
	line: Line;
	at: number;
	word: string;
}

export const NO_BREAKS: readonly Rule<Here>[] = [
	[
		"how many more",
		"They freed 12 other men.",
		({ line, at, word }) => isA(word, "leading-adjective") && !line.isCapital(at),
	],
	[
		"home as a noun",
		"Prices at the care home rose 3 percent.",
		({ line, at, word }) =>
			word === "home" &&
			at > 0 &&
			(line.is(at - 1, "determiner", "home-word") || isAdjective(line.lower(at - 1))),
	],
	[
		"worth as a noun",
		"Her net worth rose 3 percent.",
		({ line, at, word }) => word === "worth" && line.lower(at - 1) === "net",
	],
	[
		"total behind a determiner or a number",
		"Its combined workforce fell to 4,000.",
		({ line, at, word }) =>
			isA(word, "total-word") &&
			at > 0 &&
			(line.is(at - 1, "determiner", "of-word") || isNumber(line, at - 1)) &&
			isNounNext(line, at),
	],
	[
		"total behind an owner",
		"Among 12 of the state's total voters it fell.",
		({ line, at, word }) => isA(word, "total-word") && line.is(at - 1, "possessive-mark"),
	],
	[
		"an adverb that describes a plural",
		"They sold 254,000 home batteries.",
		({ line, at, word }) => isA(word, "total-word", "adverb-or-noun") && at > 0 && isPluralNext(line, at),
	],
	[
		"per capita",
		"Its per capita income rose 3 percent.",
		({ line, at, word }) => word === "per" && line.lower(at + 1) === "capita",
	],
	[
		"how much so, before an adjective",
		"They closed the 19 most important sites.",
		({ line, at, word }) =>
			(isA(word, "degree-word") || isManner(word)) &&
			(isNumber(line, at - 1) || line.is(at - 1, "quantifier") || at === 0) &&
			describesPlural(line, at + 1),
	],
	[
		"joined to the word behind it",
		"They made two off-site checks.",
		({ line, at }) =>
			(isHyphened(line, at + 1) && line.isLetters(at + 2)) || (at > 1 && isHyphened(line, at - 1)),
	],
	[
		"the last of so many",
		"They fined the two last presidents.",
		({ line, at, word }) => isA(word, "last-word") && isNumber(line, at - 1) && isPluralNext(line, at),
	],
	["the country is no pronoun", "It sent 40 US soldiers.", ({ line, at }) => line.word(at) === "US"],
];

function isNounNext(line: Line, at: number): boolean {
	return line.isLetters(at + 1) && !isBreak(line, at + 1) && !line.is(at + 1, "subject-verb");
}

function isPluralNext(line: Line, at: number): boolean {
	const next = line.atoms[at + 1];
	if (!isWord(next) || !next.space || !isPlural(next.lower)) return false;
	return !isA(next.lower, "subject-verb", "whole-auxiliary");
}

/** A hyphen without blanks, and no dash. */
const isHyphened = ({ atoms }: Line, at: number): boolean => atoms[at]?.text === "-" && isJoint(atoms, at);

/** An adjective or participle stands at `at`, and the plural it describes soon behind it. */
function describesPlural(line: Line, at: number): boolean {
	const word = line.lower(at);
	if (!isDescribing(word) && !/(?:ant|ent|ear|er)$/.test(word)) return false;
	for (let next = at + 1; next < at + 4; next++) {
		if (!line.isLetters(next) || isBreak(line, next)) return false;
		if (line.isPlural(next)) return true;
	}
	return false;
}

/** A word that may be a verb: "killed", "displaced", "cost". `goesOn`: another word of the phrase follows. */
interface Verbal extends Here {
	next: Atom | undefined;
	goesOn: boolean;
	sawNoun: boolean;
}

/** A verb or a participle that ends the phrase instead of describing its noun. */
export function isVerbal(line: Line, at: number, sawNoun: boolean): boolean {
	const next = line.atoms[at + 1];
	const goesOn = isWord(next) && next.space && !isBreak(line, at + 1);
	const word = line.lower(at);
	return firstOf(VERBAL, { line, at, word, next, goesOn, sawNoun }) ?? false;
}

export const VERBAL: readonly Reader<Verbal, boolean>[] = [
	[
		"a name inside a phrase",
		"They freed 12 other United Nations workers.",
		({ line, at, goesOn }) => (line.isCapital(at) && at > 0 && goesOn ? false : undefined),
	],
	[
		"a participle describes a noun that still comes",
		"About 3,000 displaced families returned.",
		({ word, next, goesOn, sawNoun }) =>
			isEd(word) || isIng(word) ? !(goesOn && (!sawNoun || isPlural(next?.lower ?? ""))) : undefined,
	],
	[
		"what befell people",
		"The blast left 12 dead.",
		({ word, goesOn, sawNoun }) => (isA(word, "casualty-state") ? !(goesOn && !sawNoun) : undefined),
	],
	[
		"a verb unless it describes a plural",
		"About 40 percent of staff want more.",
		({ word, next, goesOn, sawNoun }) =>
			sawNoun && isA(word, "subject-verb")
				? !(goesOn && isPlural(next?.lower ?? "") && isA(word, "verb-or-noun"))
				: undefined,
	],
	[
		"a participle alone",
		"They found 12 stolen.",
		({ word, goesOn, sawNoun }) => (!sawNoun && isA(word, "irregular-participle") ? !goesOn : undefined),
	],
];
