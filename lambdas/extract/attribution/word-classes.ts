import type { Token } from "../text/tokens.ts";

/**
 * What a word can be, as far as its spelling tells. No parser is at hand: closed classes are listed, names
 * are told by their capital, and everything else is `word` (a noun, an adjective or a verb we do not list).
 */
export type WordClass =
	| "determiner"
	| "preposition"
	| "subordinator"
	| "relative"
	| "and"
	| "but"
	| "pronoun"
	| "auxiliary"
	| "not"
	| "adverb"
	| "verb"
	| "date"
	| "number"
	| "possessive"
	| "name"
	| "comma"
	| "quote"
	| "mark"
	| "word";

const words = (list: string) => list.split(/\s+/);

const CLASSES: Partial<Record<WordClass, string>> = {
	determiner:
		"the a an this these those his her its their our my your some any no each every another many several most few all both such certain various other",
	preposition:
		"of in on at for from with by to about into over under during against among amongst across through near via within without toward towards upon amid amidst per despite like including outside inside behind beyond except following regarding concerning around between above below beside along alongside aboard throughout",
	subordinator:
		"because if when while although though whereas after before since until till unless as where whether once than how why what so lest whenever wherever",
	relative: "who whom whose which that",
	and: "and or nor & plus",
	but: "but yet",
	pronoun: "he she they we i it you everyone everybody nobody someone somebody",
	auxiliary:
		"is are was were be been being am has have had having do does did will would can could may might must shall should ought cannot isn aren wasn weren hasn haven hadn don doesn didn won wouldn couldn shouldn 'll 've 'd 're ’ll ’ve ’d ’re",
	not: "not n't n’t never",
	adverb:
		"also then later earlier still now even just only again once already soon often sometimes however meanwhile therefore thus instead nevertheless nonetheless moreover furthermore further too always ever repeatedly first here there further separately afterwards afterward ago perhaps maybe indeed rather quite very almost jointly long previously recently",
	date: "monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december jan feb aug sept oct nov dec mon tues wed thurs fri today yesterday tomorrow tonight overnight",
	number:
		"one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million millions billion billions trillion trillions dozen dozens half",
	// Frequent finite verbs that end a noun phrase when it is read from right to left. Reporting verbs are not
	// here: they have their own list. Forms that are mostly nouns (rise, cut, lead, run) are left out.
	verb: "went goes go came comes come took takes take made makes make got gets get gave gives give saw sees won wins lost loses met meets ran kept keeps led began begins become became becomes brought brings bought buys buy built builds fell grew sent sends send spent spends stood stands sat held holds paid pays sold sells sell fought drew draws drove flew ate rose killed injured wounded left arrived returned started stopped ended opened closed moved turned called worked tried wants want wanted needs needed used helped failed faced remained remains stayed seems seemed appears appeared happened continues increased decreased dropped died dies hired fired joined became resigned voted passed signed caused launched destroyed attacked forced allowed received gained struck hit hits broke chose wore threw caught taught sought sank shook stole swept woke",
};

const CLASS_OF = new Map<string, WordClass>();
for (const [wordClass, list] of Object.entries(CLASSES)) {
	for (const word of words(list)) CLASS_OF.set(word, wordClass as WordClass);
}

const MARKS = new Map<string, WordClass>([
	[",", "comma"],
	['"', "quote"],
	["“", "quote"],
	["”", "quote"],
	["„", "quote"],
	["«", "quote"],
	["»", "quote"],
	["&", "and"],
]);

/** Classifies a token; `lower` is its lower-case text, `initial` says that it opens its sentence. */
export function wordClass(token: Token, lower: string, initial: boolean): WordClass {
	const code = token.text.charCodeAt(0);
	if (code >= 48 && code <= 57) return "number";
	const mark = MARKS.get(token.text);
	if (mark !== undefined) return mark;
	if (lower === "'s" || lower === "’s") return "possessive";
	const contracted = lower.length > 2 ? contraction(lower) : undefined;
	if (contracted !== undefined) return contracted;
	const upper = lower !== token.text;
	const listed = CLASS_OF.get(lower);
	// "March" and "Will" are names inside a sentence unless the class says otherwise; "US", "IT" are not pronouns.
	if (listed !== undefined) {
		if (!upper || initial || listed === "date" || lower === "i") return listed;
		if (token.text.length > 1 && token.text === token.text.toUpperCase()) return "name";
		return listed === "verb" || listed === "auxiliary" ? "name" : listed;
	}
	if (upper) return "name";
	if (!isLetter(code)) return token.text.length === 1 ? "mark" : "word";
	if (lower.length > 4 && lower.endsWith("ly") && !LY_NOUNS.has(lower)) return "adverb";
	return "word";
}

const LY_NOUNS = new Set(
	words("early only family assembly supply ally bully reply rally early daily weekly monthly elderly"),
);

/** "don’t" is one token and says two things: that it is no, and that a verb is here; "they’re" is a pronoun with its verb. */
function contraction(lower: string): WordClass | undefined {
	const at = Math.max(lower.indexOf("'"), lower.indexOf("’"));
	if (at <= 0 || at === lower.length - 1) return undefined;
	if (at === lower.length - 2 && lower.endsWith("t") && lower[at - 1] === "n") return "not";
	return CLASS_OF.get(lower.slice(0, at)) === "pronoun" ? "pronoun" : undefined;
}

function isLetter(code: number): boolean {
	const general = code >= 0x2000 && code <= 0x2bff;
	return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code > 191 && !general);
}
