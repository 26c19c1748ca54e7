import { type Atom, isCapitalised, isJoint, isWord } from "../../text/atoms.ts";
import { isA } from "../../text/lexicon/lexicon.ts";
import { isPlural } from "../../text/lexicon/singular.ts";
import { anyOf, firstOf, type Reader, type Rule } from "../../text/rules.ts";
import { is, type Line, lower } from "../quantities/amount.ts";
import { CARDINALS } from "../quantities/number-words.ts";
import { isAdjective } from "./adjectives.ts";
import {
	AUXILIARIES,
	BREAKERS,
	DETERMINERS,
	IRREGULAR_PARTICIPLES,
	PREPOSITIONS,
	VERBS,
} from "./word-classes.ts";

/** "12 more people", "two other men": how many more is not what is counted. */
export const LEADING =
	/^(?:more|other|others|additional|further|extra|such|different|separate|new|full|straight|consecutive|successive)$/;

export function isNumber(line: Line, at: number): boolean {
	return line.atoms[at]?.digits === true || CARDINALS.has(lower(line, at));
}

/** A word of a closed class ends the phrase, unless it is a part of it here. */
export function isBreak(line: Line, at: number): boolean {
	if (isNumber(line, at)) return true;
	const word = lower(line, at);
	if (!isClosed(word)) return false;
	return !anyOf(NO_BREAKS, { line, at, word });
}

function isClosed(word: string): boolean {
	return (
		AUXILIARIES.has(word) ||
		DETERMINERS.has(word) ||
		PREPOSITIONS.has(word) ||
		BREAKERS.has(word) ||
		isA(word, "reflexive") ||
		// "one lady who'd driven"
		/\p{L}['’](?:d|ll|ve|re|m|t)$/u.test(word) ||
		(isA(word, "function-word") && !/^(?:several|same|past|own)$/.test(word))
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
		({ line, at, word }) => LEADING.test(word) && !isCapitalised(line.atoms[at]),
	],
	[
		"home as a noun",
		"Prices at the care home rose 3 percent.",
		({ line, at, word }) =>
			word === "home" &&
			at > 0 &&
			(is(line, at - 1, "determiner", "home-word") || isAdjective(lower(line, at - 1))),
	],
	[
		"total behind a determiner",
		"Its combined workforce fell to 4,000.",
		({ line, at, word }) =>
			isA(word, "total-word") && at > 0 && is(line, at - 1, "determiner") && isNounNext(line, at),
	],
	[
		"total behind an owner",
		"Among 12 of the state's total voters it fell.",
		({ line, at, word }) => isA(word, "total-word") && is(line, at - 1, "possessive-mark"),
	],
	[
		"an adverb that describes a plural",
		"They sold 254,000 home batteries.",
		({ line, at, word }) => isA(word, "total-word", "adverb-or-noun") && at > 0 && isPluralNext(line, at),
	],
	[
		"per capita",
		"Its per capita income rose 3 percent.",
		({ line, at, word }) => word === "per" && lower(line, at + 1) === "capita",
	],
	[
		"how much so, before an adjective",
		"They closed the 19 most important sites.",
		({ line, at, word }) =>
			(isA(word, "degree-word") || isAdverb(word)) &&
			(isNumber(line, at - 1) || is(line, at - 1, "quantifier") || at === 0) &&
			describesPlural(line, at + 1),
	],
	[
		"joined to the word behind it",
		"They made two off-site checks.",
		({ line, at }) =>
			(isHyphened(line, at + 1) && isWord(line.atoms[at + 2])) || (at > 1 && isHyphened(line, at - 1)),
	],
	[
		"the last of so many",
		"They fined the two last presidents.",
		({ line, at, word }) => isA(word, "last-word") && isNumber(line, at - 1) && isPluralNext(line, at),
	],
	["the country is no pronoun", "It sent 40 US soldiers.", ({ line, at }) => line.atoms[at]?.text === "US"],
];

function isNounNext(line: Line, at: number): boolean {
	return isWord(line.atoms[at + 1]) && !isBreak(line, at + 1) && !VERBS.has(lower(line, at + 1));
}

function isPluralNext(line: Line, at: number): boolean {
	const next = line.atoms[at + 1];
	if (!isWord(next) || !next.space || !isPlural(next.lower)) return false;
	return !VERBS.has(next.lower) && !AUXILIARIES.has(next.lower);
}

/** A hyphen without blanks, and no dash. */
const isHyphened = ({ atoms }: Line, at: number): boolean => atoms[at]?.text === "-" && isJoint(atoms, at);

/** An adjective or participle stands at `at`, and the plural it describes soon behind it. */
function describesPlural(line: Line, at: number): boolean {
	const word = lower(line, at);
	if (!isDescribing(word) && !/(?:ant|ent|ear|er)$/.test(word)) return false;
	for (let next = at + 1; next < at + 4; next++) {
		if (!isWord(line.atoms[next]) || isBreak(line, next)) return false;
		if (isPlural(lower(line, next))) return true;
	}
	return false;
}

/** "annual", "displaced", "remaining": says what a noun is like. */
export function isDescribing(word: string): boolean {
	return isAdjective(word) || (/(?:ed|ing)$/.test(word) && word.length > 4 && !NOUNS_IN_ING.test(word));
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
	const word = lower(line, at);
	return firstOf(VERBAL, { line, at, word, next, goesOn, sawNoun }) ?? false;
}

export const VERBAL: readonly Reader<Verbal, boolean>[] = [
	[
		"a name inside a phrase",
		"They freed 12 other United Nations workers.",
		({ line, at, goesOn }) => (isCapitalised(line.atoms[at]) && at > 0 && goesOn ? false : undefined),
	],
	[
		"a participle describes a noun that still comes",
		"About 3,000 displaced families returned.",
		({ word, next, goesOn, sawNoun }) =>
			/(?:ed|ing)$/.test(word) && word.length > 4 && !NOUNS_IN_ING.test(word)
				? !(goesOn && (!sawNoun || isPlural(next?.lower ?? "")))
				: undefined,
	],
	[
		"what befell people",
		"The blast left 12 dead.",
		({ word, goesOn, sawNoun }) => (isA(word, "casualty-state") ? !(goesOn && !sawNoun) : undefined),
	],
	[
		"a verb unless it describes a plural",
		"It made 40 travel plans.",
		({ word, next, goesOn, sawNoun }) =>
			sawNoun && VERBS.has(word)
				? !(goesOn && isPlural(next?.lower ?? "") && isA(word, "verb-or-noun"))
				: undefined,
	],
	[
		"a participle alone",
		"They found 12 sold.",
		({ word, goesOn, sawNoun }) => (!sawNoun && IRREGULAR_PARTICIPLES.has(word) ? !goesOn : undefined),
	],
];

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
