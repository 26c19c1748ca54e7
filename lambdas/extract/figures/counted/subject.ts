import { changeVerb } from "../../text/lexicon/change.ts";
import { isA, isParticiple, verbOf } from "../../text/lexicon/lexicon.ts";
import { firstOf, type Reader } from "../../text/rules.ts";
import { endsPhrase, type Line } from "../quantities/amount.ts";
import { changeBefore } from "../quantities/change-before.ts";
import { leadsToLevel } from "../quantities/change-role.ts";
import { beforeBracket } from "./asides.ts";
import { beforeTime, subjectOf } from "./left-of-verb.ts";
import { skipDeterminer } from "./named.ts";
import { isOfPerson, type NounPhrase, nounPhraseAt } from "./noun-phrase.ts";
import { nounPhraseBefore } from "./noun-phrase-before.ts";
import { causedNumber, countable, objectOf, putAt, withoutSmall } from "./objects.ts";
import { isAmount, phraseEnding } from "./phrase-chain.ts";
import { isEd, isIng, isManner } from "./word-forms.ts";

/** The subject of the change or linking verb that leads to the number at `from`: "unemployment fell to 4.2 percent". */
export function subjectBefore(line: Line, number: number): NounPhrase | undefined {
	const from = beforePeak(line, number);
	const sized = ["of", "worth"].includes(line.lower(withoutSmall(line, from) - 1));
	const direct = sized ? nounOf(line, from) : undefined;
	// "has topped $140 million": the bound is the verb.
	const verb = exceedingVerb(line, number) ?? withoutParticle(line, verbBefore(line, from));
	if (direct !== undefined && (verb === undefined || !isNoun(line, verb))) return direct;
	if (verb === undefined) return withoutVerb(line, from);
	return firstOf(BY_VERB, { line, from, verb })?.();
}

/** The same for counts and shares: "Sanders will gain at least 24", "Clinton fell to 42 percent" count nobody by a name. */
export function countedBefore(line: Line, number: number): NounPhrase | undefined {
	const subject = subjectBefore(line, number);
	return subject !== undefined && isOfPerson(line, subject.head) ? undefined : subject;
}

/** How many words of a bound may stand before its verb: "shall not at any time exceed". */
const LONGEST_BOUND = 6;

/** "has topped $140 million", "should not exceed 59 baht": the verb is a part of the number's bound. */
function exceedingVerb(line: Line, number: number): number | undefined {
	for (let at = number; at < number + LONGEST_BOUND && !isAmount(line, at); at++)
		if (line.is(at, "exceeding-verb")) return at;
	return undefined;
}

/** "before closing down 5 percent": the verb that the particle belongs to. */
const withoutParticle = (line: Line, verb: number | undefined): number | undefined =>
	verb !== undefined &&
	line.is(verb, "change-particle") &&
	line.is(verb - 1, "market-verb") &&
	line.lower(verb - 1).endsWith("ing")
		? verb - 1
		: verb;

function withoutVerb(line: Line, from: number): NounPhrase | undefined {
	const brought = line.is(from - 1, "reaching-preposition") || line.lower(from) === "past";
	return (
		putAt(line, from) ??
		nounOf(line, from) ??
		(brought ? causedNumber(line, from) : undefined) ??
		beyondLevel(line, from)
	);
}

/** "income above $50,000", "inflation in May below 3 percent", "inflation may get past 3 percent": what is beyond a level. */
function beyondLevel(line: Line, from: number): NounPhrase | undefined {
	if (!line.is(from, "level-bound")) return undefined;
	const end = beforeTime(line, from);
	const verb = verbOf(line.lower(end - 1));
	const stands = verb?.form === "base" && line.has(end - 4, end - 1, "modal");
	if (verb !== undefined && (stands || line.is(end - 1, "moving-verb")))
		return subjectOf(line, end - 1, false);
	const phrase = phraseEnding(line, end, false, "of-word");
	// "12 games below .500" are counted.
	const other = phrase !== undefined && (isVerbLike(line, end - 1) || isAmount(line, phrase.from - 1));
	return other ? undefined : phrase;
}

/** "those who earn above $50,000" */
const isVerbLike = (line: Line, at: number): boolean =>
	(line.is(at, "subject-verb") && !line.is(at, "verb-or-noun")) ||
	line.is(at, "whole-auxiliary") ||
	isIng(line.lower(at)) ||
	isEd(line.lower(at));

/** The verb, or the noun for a change, that leads to a number. */
interface Led {
	line: Line;
	from: number;
	verb: number;
}

type Answer = () => NounPhrase | undefined;

/** Who or what a verb is said of; a line that answers with nothing says that the number is of no noun. */
export const BY_VERB: readonly Reader<Led, Answer>[] = [
	[
		"a rise of so much",
		"The bank saw a rise of 7 percent.",
		({ line, verb }) =>
			isNoun(line, verb) && line.is(verb + 1, "change-link")
				? () => phraseEnding(line, verb + 1, false, "noun-preposition")
				: undefined,
	],
	[
		"a rise in something of so much",
		"They predicted a slow increase in consumer prices of 3 percent.",
		({ line, verb }) =>
			isNoun(line, verb) && line.lower(verb + 1) === "in"
				? () => nounPhraseAt(line, skipDeterminer(line, verb + 2), false)
				: undefined,
	],
	[
		"up so much in an aside",
		"Its shares, up 3 percent, are dear.",
		({ line, verb }) =>
			line.is(verb, "change-particle") && line.lower(verb - 1) === ","
				? () => beforeAside(line, verb - 1)
				: undefined,
	],
	[
		"done to what was told before",
		"The rate was 12 percent and the judge cut that to eight.",
		({ line, verb }) => {
			const told = line.is(verb + 1, "demonstrative", "object-pronoun") && line.is(verb + 2, "change-link");
			return told && line.is(verb, "changing-verb", "causing-verb") ? () => undefined : undefined;
		},
	],
	[
		"done to an object",
		"It cut its main rate by 25 basis points.",
		({ line, from, verb }) => {
			const object = objectOf(line, verb, from);
			return object && (() => countable(line, object));
		},
	],
	[
		"done to it, in an aside",
		"The dividend, cut to 6 pence in May, is safe.",
		({ line, verb }) => {
			const aside = line.lower(verb - 1) === "," && isParticiple(line.lower(verb));
			return aside && line.is(verb + 1, "change-link") && changeVerb(line.lower(verb))?.transitive
				? () => phraseEnding(line, verb - 1, true)
				: undefined;
		},
	],
	[
		"a result, no fall",
		"The company lost $1.6 billion.",
		({ line, from, verb }) =>
			changeVerb(line.lower(verb))?.levels &&
			isSum(line, from) &&
			!line.is(from - 1, "preposition") &&
			!isLevelSoon(line, from)
				? () => undefined
				: undefined,
	],
	[
		"so many of what was just counted",
		"The Blues lost 31 seats, the Reds gained 18.",
		({ line, from, verb }) =>
			changeVerb(line.lower(verb))?.levels &&
			!isSum(line, from) &&
			from === verb + 1 &&
			endsPhrase(line, from + 1) &&
			!line.is(from + 1, "percent-opener") &&
			hasNumber(line, verb)
				? () => undefined
				: undefined,
	],
	[
		"what they got is not how much they grew",
		"Startups raised $526 million last year.",
		({ line, from, verb }) =>
			changeVerb(line.lower(verb))?.transitive && !line.is(from - 1, "preposition") && !isPassive(line, verb)
				? () => undefined
				: undefined,
	],
	[
		"the noun before the participle",
		"They sold a home assessed at $250,000.",
		({ line, verb }) =>
			line.is(verb, "measuring-participle") &&
			line.isLetters(verb - 1) &&
			!line.is(verb - 1, "whole-auxiliary")
				? () => phraseEnding(line, verb, false, "of-word")
				: undefined,
	],
	[
		"closing at a level behind a comma",
		"The Nasdaq lost 25 points, closing at 1,442.",
		({ line, verb }) =>
			line.lower(verb - 1) === "," && line.lower(verb).endsWith("ing")
				? () =>
						sharedSubject(line, verb, mayBeName(line, verb)) ?? subjectOf(line, verb, mayBeName(line, verb))
				: undefined,
	],
	[
		"its subject, else that of the verb before",
		"Brent rose 3 percent and settled at $70.",
		({ line, verb }) =>
			() =>
				subjectOf(line, verb, mayBeName(line, verb)) ?? sharedSubject(line, verb, mayBeName(line, verb)),
	],
];

/** What rises, falls or trades may be a name: "the Nikkei closed at 38,000". */
function mayBeName(line: Line, verb: number): boolean {
	return changeVerb(line.lower(verb)) !== undefined || line.is(verb, "market-verb");
}

function hasNumber(line: Line, end: number): boolean {
	for (let at = 0; at < end; at++) if (line.isDigits(at)) return true;
	return false;
}

function isSum(line: Line, from: number): boolean {
	for (let at = from; at < from + 6; at++)
		if (line.is(at, "currency-sign", "currency-noun", "unit-noun")) return true;
	return false;
}

/** "shed 94 cents to $61.55": what has a price and no account. */
function isLevelSoon(line: Line, from: number): boolean {
	for (let at = from + 1; at < from + 5; at++) if (leadsToLevel(line, at)) return true;
	return false;
}

function isPassive(line: Line, verb: number): boolean {
	return line.is(verb - 1, "be", "percent-opener") || isManner(line.lower(verb - 1));
}

/** "Its shares, down by 30 percent, were …": the noun before the aside, where no number stands between. */
function beforeAside(line: Line, comma: number): NounPhrase | undefined {
	for (let at = comma - 1; at >= 0 && comma - at < 20; at--) if (line.isDigits(at)) return undefined;
	return phraseEnding(line, comma, true);
}

/** "Brent rose 3 percent and settled at $70", "…, hitting $70": the subject of the verb before. */
function sharedSubject(line: Line, verb: number, names: boolean): NounPhrase | undefined {
	const joint = line.lower(verb - 1);
	const gerund = joint === "," && line.lower(verb).endsWith("ing");
	const after = isTimely(line, verb - 1) && line.lower(verb).endsWith("ing");
	if (!gerund && !after && !line.is(verb - 1, "verb-joint")) return undefined;
	for (let at = verb - 2; at > 0 && verb - at < 25; at--) {
		if (line.is(at, "stop-mark")) return undefined;
		if (leads(line, at) && !line.is(at - 1, "preposition", "article") && !isNoun(line, at))
			return subjectOf(line, at, names);
	}
	return undefined;
}

/** "after falling", "since falling". */
const isTimely = (line: Line, at: number): boolean =>
	line.is(at, "gerund-lead", "timely-conjunction") || line.lower(at) === "from";

/** A verb that may lead to a number. */
function leads(line: Line, at: number): boolean {
	if (line.is(at, "linking-verb")) return true;
	return changeVerb(line.lower(at)) !== undefined && !line.is(at, "change-particle");
}

/** "a rise", "the sharpest fall", but "to fall", "prices rise". */
function isNoun(line: Line, at: number): boolean {
	if (!line.is(at, "change-noun") && line.lower(at) !== "loss") return false;
	// "swings to first-half loss of €114 million"
	if (line.lower(at + 1) === "of") return true;
	return line.is(at - 1, "determiner") || line.is(at - 2, "determiner");
}

/** "hit a 40-year high of 9.1%", "fell to a low of 3": the number stands where its peak begins. */
function beforePeak(line: Line, from: number): number {
	if (line.lower(from - 1) !== "of" || !line.is(from - 2, "level-noun")) return from;
	for (let at = from - 3; at >= 0 && at > from - 8; at--) {
		// "has a range of 540 km": that is what it has, no peak that it came to.
		if (line.is(at, "article", "possessive"))
			return line.lower(from - 2) === "range" && line.is(at - 1, "have") ? from : at;
	}
	return from;
}

function verbBefore(line: Line, from: number): number | undefined {
	const change = changeBefore(line, from);
	if (change !== undefined) return change.at;
	// "costs the NHS £122 a month"
	for (let at = from - 2; at > 0 && from - at < 6; at--)
		if (line.is(at, "costing-verb") && !line.is(at - 1, "determiner") && isPayer(line, at + 1, from))
			return at;
	for (let at = from - 1; at >= 0 && at > from - 6; at--) {
		if (isLinking(line, at)) return at;
		// "would cost taxpayers more than £1.1bn".
		if (line.isLetters(at) && line.is(at - 1, "costing-verb")) return at - 1;
		const small = line.is(at, "amount-opening", "whole-auxiliary") || isManner(line.lower(at));
		if (!small) return undefined;
	}
	return undefined;
}

function isLinking(line: Line, at: number): boolean {
	if (!line.is(at, "linking-verb") || (line.lower(at) === "touched" && line.lower(at + 1) === "down"))
		return false;
	// "a net carrying amount of": verbs of these go on with "to".
	if (line.lower(at + 1) === "of" && verbOf(line.lower(at))?.form === "base") return false;
	// "A painting sold for £2.6m": without an object between, it is what was sold.
	if (line.is(at, "selling-verb") && line.lower(at + 1) === "for") return true;
	return !line.is(at, "passive-linking-verb") || line.is(at - 1, "be", "relative", "comma");
}

/** "the NHS", "the average household": who pays, between the verb and the sum. */
function isPayer(line: Line, first: number, from: number): boolean {
	const start = line.is(first, "determiner") ? first + 1 : first;
	const payer = nounPhraseAt(line, start, false);
	if (payer === undefined || payer.to > from || payer.to < from - 4) return false;
	for (let at = payer.to; at < from; at++) if (line.is(at, "whole-auxiliary", "subject-verb")) return false;
	return true;
}

/** "inflation of 3 percent", "a profit of $2m", "a fine of 500 euros", "at a cost of", "the sale of its unit for $2bn". */
function nounOf(line: Line, from: number): NounPhrase | undefined {
	const end = withoutSmall(line, from);
	const joint = line.lower(end - 1);
	return firstOf(BY_NOUN, { line, end, joint })?.();
}

/** The word that joins a noun to its number stands before `end`. */
interface Joined {
	line: Line;
	end: number;
	joint: string;
}

export const BY_NOUN: readonly Reader<Joined, Answer>[] = [
	[
		"of so much, behind a time or a comma",
		"The daily toll last month of 1,286 was high.",
		({ line, end, joint }) => {
			const before = line.lower(end - 2) === "," ? end - 2 : beforeTime(line, end - 1);
			return joint === "of" && before < end - 1
				? () => phraseEnding(line, before, false, "noun-preposition")
				: undefined;
		},
	],
	[
		"which somebody put at so much",
		"Growth, which the ministry had targeted at 4.2 percent, slowed.",
		({ line, end, joint }) => {
			const which = joint === "at" && line.is(end - 2, "reckoning-verb") ? whichBefore(line, end) : undefined;
			if (which === undefined) return undefined;
			const last = line.lower(which - 1) === "," ? which - 1 : which;
			return () => phraseEnding(line, last, false, "of-word");
		},
	],
	[
		"at so much, in an aside",
		"Turnout, at 41 per cent, was low.",
		({ line, end, joint }) =>
			joint === "at" && line.lower(end - 2) === "," && end > 2
				? () => phraseEnding(line, end - 2, false)
				: undefined,
	],
	[
		"settled in an aside",
		"The cost, sanctioned in 2019 at Rs 8,416 crore, doubled.",
		({ line, end, joint }) => {
			const verb = joint === "at" ? beforeTime(line, end - 1) - 1 : 0;
			const aside = isParticiple(line.lower(verb)) && line.lower(verb - 1) === ",";
			return verb > 0 && aside ? () => phraseEnding(line, verb - 1, false) : undefined;
		},
	],
	[
		"what trades at a level",
		"Quispe, who was polling at just 3%, left.",
		({ line, end, joint }) =>
			joint === "at" &&
			(line.is(end - 2, "market-verb") ||
				(line.lower(end - 2).endsWith("ing") && line.is(end - 3, "whole-auxiliary")))
				? () => undefined
				: undefined,
	],
	[
		"sold for so much",
		"The sale of its unit for $2bn was agreed.",
		({ line, end, joint }) =>
			joint === "for"
				? () => {
						const phrase = phraseEnding(line, end - 1, false, "noun-preposition");
						return phrase && line.is(phrase.head, "price-noun") ? phrase : undefined;
					}
				: undefined,
	],
	[
		"another by so much",
		"Income fell by $70 million, fees by $9 million.",
		({ line, end, joint }) => {
			const phrase = joint === "by" ? nounPhraseBefore(line, end - 1) : undefined;
			const next =
				phrase !== undefined && line.is(phrase.from - 1, "comma", "and") && !line.isCapital(phrase.head);
			return next && !isParticiple(line.lower(phrase.head)) ? () => phrase : undefined;
		},
	],
	[
		"no label but a sentence",
		"Rain would help: 50 millimetres would do.",
		({ line, end, joint }) => (joint === ":" && line.has(0, end, "modal") ? () => undefined : undefined),
	],
	[
		"of so much, behind a bracket",
		"It has a gross domestic product (GDP) of $2m.",
		({ line, end, joint }) => {
			const open = joint === "of" ? beforeBracket(line, end - 1) : end;
			return open < end - 1 ? () => phraseEnding(line, open, false, "noun-preposition") : undefined;
		},
	],
	[
		"of, at or worth so much",
		"It posted a profit of $2m.",
		({ line, end, joint }) =>
			isA(joint, "sum-link")
				? () => withoutShare(line, phraseEnding(line, end - 1, false, "noun-preposition"))
				: undefined,
	],
];

/** "less than a fifth of the $230 million": a share of a sum is not what the sum is. */
function withoutShare(line: Line, phrase: NounPhrase | undefined): NounPhrase | undefined {
	return phrase && line.is(phrase.head, "share-noun") ? undefined : phrase;
}

function whichBefore(line: Line, end: number): number | undefined {
	for (let at = end - 3; at > 0 && end - at < 10; at--) if (line.lower(at) === "which") return at;
	return undefined;
}
