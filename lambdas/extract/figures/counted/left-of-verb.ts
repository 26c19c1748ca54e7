import { type Line, lower } from "../quantities/amount.ts";
import { isCapitalised, isWord } from "../quantities/atoms.ts";
import { MONTHS } from "../quantities/words.ts";
import { isAdjective, type NounPhrase, nounPhraseAt, nounPhraseBefore } from "./noun-phrase.ts";
import { AUXILIARIES, IRREGULAR_PARTICIPLES, PASTS, PREPOSITIONS, VERBS } from "./word-classes.ts";

/** Words of the verb group that stand between a subject and its verb. */
const WITHIN_VERB =
	/^(?:to|also|since|recently|long|ever|not|been|then|now|still|more|than|nearly|almost|about|only|just|even|already|once|again|itself|\p{L}{3,}ly|expected|likely|set|projected|forecast|due|estimated|thought|believed)$/u;

/** The subject of the verb at `verb`: what stands left of its auxiliaries, asides and relative pronouns. */
export function subjectOf(line: Line, verb: number, names: boolean): NounPhrase | undefined {
	// "would see their bill go up", "had gone down"
	let end =
		/^(?:up|down|higher|lower)$/.test(lower(line, verb)) && MOVES.test(lower(line, verb - 1))
			? verb - 1
			: verb;
	while (end > 0 && (AUXILIARIES.has(lower(line, end - 1)) || WITHIN_VERB.test(lower(line, end - 1)))) end--;
	end = beforeTime(line, end);
	if (/^(?:which|that|who)$/.test(lower(line, end - 1))) {
		end--;
		return phraseEnding(line, /^[,–—]$/.test(lower(line, end - 1)) ? end - 1 : end, names, /^of$/);
	}
	// "Emissions from vessels – which make up 85% of the total – climbed"
	if (/^[–—]$/.test(lower(line, end - 1))) {
		const open = openingDash(line, end - 1);
		return open === undefined ? undefined : phraseEnding(line, open, names);
	}
	const whole = reducedClause(line, end);
	if (whole !== undefined) return whole;
	if (lower(line, end - 1) !== ",")
		return antecedent(line, end, names) ?? phraseEnding(line, end, names) ?? clauseOpening(line, end);
	const open = openingComma(line, end - 1);
	const outer = open === undefined ? undefined : phraseEnding(line, open, names);
	if (outer !== undefined) return outer;
	// "weighed 1,350 tons, was 15 metres": what stands before the comma is measured, not what is measured.
	const near = phraseEnding(line, end - 1, names);
	return near !== undefined && isAmount(line, near.from - 1) ? undefined : near;
}

/** "People with obesity who took an injection were", "the age at which women had a child rose": the noun before "who". */
function antecedent(line: Line, end: number, names: boolean): NounPhrase | undefined {
	let verbs = 0;
	for (let at = end - 1; at > 0 && end - at < 22; at--) {
		const word = lower(line, at);
		if (/^[.,;:!?"“”(]$/.test(word) || SAYING.test(word)) return undefined;
		if (VERBS.has(word) || AUXILIARIES.has(word) || /\p{L}{3}ed$/u.test(word)) verbs++;
		if (!/^(?:who|which)$/.test(word) || verbs !== 1) continue;
		const noun = /^(?:at|in|on|for|to|by|with|of|from)$/.test(lower(line, at - 1)) ? at - 1 : at;
		return isWord(line.atoms[noun - 1]) ? phraseEnding(line, noun, names) : undefined;
	}
	return undefined;
}

const SAYING =
	/^(?:said|says|say|found|showed|shows|show|reported|estimated|predicted|warned|added|told|believes?|expects?|expected|forecast|that|if|when|because|and|but)$/;

/**
 * "The number of people waiting for a bed after a decision to admit them rose": where the subject ends in a clause of
 * its own, it is read from where it begins.
 */
function clauseOpening(line: Line, end: number): NounPhrase | undefined {
	let first = end;
	while (
		first > 0 &&
		end - first < 30 &&
		!/^(?:[.,;:!?"“”]|that|said|says|and|but|while)$/.test(lower(line, first - 1))
	)
		first--;
	const article = /^(?:the|a|an|its|their|his|her)$/.test(lower(line, first));
	if (!article && first > 0) return undefined;
	if (article) first++;
	const phrase = nounPhraseAt(line, first, false);
	// Nothing but the subject may stand between.
	if (phrase === undefined || phrase.to >= end || phrase.from !== first) return undefined;
	if (!article && !/^(?:of|for|in|on|at|to|with|by|who|which)$/.test(lower(line, phrase.to)))
		return undefined;
	const hangs =
		/^(?:of|for|in|on|at|to|with|by|who|which)$/.test(lower(line, phrase.to)) ||
		/(?:ed|ing)$/.test(lower(line, phrase.to));
	if (!hangs) return undefined;
	if (lower(line, phrase.to) !== "of" || !COUNTERS.test(lower(line, phrase.head))) return phrase;
	const start = DETERMINER.test(lower(line, phrase.to + 1)) ? phrase.to + 2 : phrase.to + 1;
	return nounPhraseAt(line, start, false);
}

const WEEKDAYS = /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/;

function openingDash(line: Line, close: number): number | undefined {
	for (let at = close - 1; at > 0 && close - at < 30; at--)
		if (/^[–—]$/.test(line.atoms[at]!.text)) return at;
	return undefined;
}

/**
 * "The proportion of entries awarded top grades has risen": from where the clause opens to its verb there is one subject, if
 * nothing but a participle stands between.
 */
function reducedClause(line: Line, end: number): NounPhrase | undefined {
	let first = end;
	let participle = false;
	while (first > 0 && end - first < 26) {
		const word = lower(line, first - 1);
		if (
			/^[.,;:!?"“”–—()]$/.test(word) ||
			/^(?:that|said|says|and|but|while|as|when|because|which|who|if|whether|than)$/.test(word)
		)
			break;
		if (AUXILIARIES.has(word) || PASTS.has(word) || SAYING.test(word)) return undefined;
		if (/\p{Ll}{3}ed$/u.test(word) && lower(line, first - 2) !== "the") participle = true;
		first--;
	}
	if (!participle || !/^(?:the|its|their|his|her)$/.test(lower(line, first))) return undefined;
	const phrase = nounPhraseAt(line, first + 1, false);
	if (
		phrase === undefined ||
		phrase.from !== first + 1 ||
		phrase.to >= end ||
		lower(line, phrase.to) !== "of" ||
		isPeriod(line, phrase)
	)
		return undefined;
	if (!COUNTERS.test(lower(line, phrase.head))) return phrase;
	return nounPhraseAt(line, beforeNoun(line, phrase.to + 1), false);
}

function beforeNoun(line: Line, at: number): number {
	return DETERMINER.test(lower(line, at)) ? at + 1 : at;
}

const MOVES =
	/^(?:go|goes|going|went|gone|come|comes|came|move|moves|moved|edge|edged|tick|ticked|creep|crept|inch|inched)$/;

/** "The yield this year stood at", "Exports in March rose": when is no part of the subject. */
export function beforeTime(line: Line, end: number): number {
	const once = beforeOneTime(line, end);
	return once === end ? end : beforeOneTime(line, once);
}

function beforeOneTime(line: Line, end: number): number {
	const year = /^(?:19|20)\d\d$/.test(line.atoms[end - 1]?.text ?? "");
	const named = year || MONTHS.has(lower(line, end - 1)) || WEEKDAYS.test(lower(line, end - 1));
	if (named) {
		let start = end - 1;
		if (year && MONTHS.has(lower(line, start - 1))) start--;
		while (/^(?:early|late|mid|the|end|-|this|last|next)$/.test(lower(line, start - 1))) start--;
		return /^(?:in|on|since|during|by|for|until|between|from|of)$/.test(lower(line, start - 1)) && start > 1
			? start - 1
			: end;
	}
	if (
		!PERIODS.test(lower(line, end - 1)) ||
		!/^(?:this|last|next|each|every|that|same)$/.test(lower(line, end - 2))
	)
		return end;
	const start = end - 2;
	return /^(?:in|during|for|over|by)$/.test(lower(line, start - 1)) ? start - 1 : start;
}

/** "Shares in Acme, the largest contractor, gained 3 percent": where the aside that ends at `close` begins. */
function openingComma(line: Line, close: number): number | undefined {
	for (let at = close - 1; at > 0 && close - at < 30; at--) {
		if (/^[.;:!?"“”]$/.test(line.atoms[at]!.text)) return undefined;
		if (lower(line, at) === ",") return at;
	}
	return undefined;
}

const DETERMINER =
	/^(?:the|a|an|its|their|his|her|our|these|those|this|last|that|some|most|both|all|such|any)$/;

/** What a noun adds behind itself: of these "of", "for" and "on" belong to what is counted, others tell where or when. */
const JOINTS =
	/^(?:of|for|in|on|among|from|at|by|with|to|against|between|across|under|over|within|before|after|since|during|around|near|into|throughout|through|via|behind|outside|inside|without|about|above|below|per|beneath|opposite)$/;

/** Those that may stand before "of" and an amount: "a tariff on steel of 25 percent", not "doses at a cost of $92". */
export const OF_NOUN = /^(?:of|for|in|on)$/;

const PERIODS =
	/^(?:second|minute|hour|day|night|week|weekend|month|year|quarter|half|season|decade|century|period|time|session|morning|afternoon|evening|period)s?$/;

/** A head noun that counts what stands behind "of": "the number of jobless people". */
const COUNTERS =
	/^(?:number|numbers|total|amount|count|tons?|tonnes?|barrels?|kilograms?|kilos?|ounces?|gallons?|litres?|liters?|bushels?|acres?|hectares?)$/;

/**
 * The noun phrase that ends before `end`, with what prepositions hang on it: "sales of new homes", "rainfall over the four
 * days before the failure", "revenue at the airline": the first noun of the chain is what the verb tells of.
 */
export function phraseEnding(
	line: Line,
	end: number,
	names: boolean,
	joints = JOINTS,
): NounPhrase | undefined {
	const last = withoutParticiple(line, nounPhraseBefore(line, end));
	if (last === undefined) return undefined;
	const outer = outerOf(line, last, joints, 0);
	const phrase = outer ?? last;
	if (isPeriod(line, phrase)) return undefined;
	if (ALONE.test(lower(line, phrase.head)) || isPlainAdjective(line, phrase.head)) return undefined;
	return !names && isName(line, phrase) ? undefined : phrase;
}

function outerOf(line: Line, last: NounPhrase, joints: RegExp, depth: number): NounPhrase | undefined {
	if (depth > 4) return undefined;
	const before = beforePhrase(line, last.from) + 1;
	const joint = lower(line, before - 1);
	if (!joints.test(joint)) return undefined;
	const first = withoutParticiple(line, nounPhraseBefore(line, before - 1));
	if (first === undefined) return undefined;
	if (SUBORDINATORS.test(joint) && !opensClause(line, first)) return undefined;
	const outer = outerOf(line, first, joints, depth + 1);
	if (outer !== undefined && outer.head < first.head) return outer;
	if (isPeriod(line, first) || isName(line, first)) return outer;
	// "the number of jobless people" counts people, "sales of homes" sales.
	if (joint === "of" && COUNTERS.test(lower(line, first.head))) return last;
	// "inflation in Germany", "rainfall over four days": where and when are no part of it.
	if (!/^(?:of|for|on|per)$/.test(joint) || isName(line, last) || before < last.from - 1) return first;
	return { from: first.from, to: last.to, head: first.head };
}

const SUBORDINATORS = /^(?:after|before|since|until|with)$/;

/** "close branches after profit fell": what stands before "after" is the object of another verb, and "profit" the subject. */
function opensClause(line: Line, phrase: NounPhrase): boolean {
	let at = beforePhrase(line, phrase.from);
	for (let steps = 0; steps < 4 && JOINTS.test(lower(line, at)); steps++) {
		const outer = nounPhraseBefore(line, at);
		at = beforePhrase(line, outer === undefined ? at : outer.from);
	}
	return at < 0 || /^(?:,|that|said|says|and|but|while|as|when|if|because|"|“)$/.test(lower(line, at));
}

/** The atom before a phrase, its determiners and its number. */
function beforePhrase(line: Line, from: number): number {
	let at = from - 1;
	for (;;) {
		while (at >= 0 && (DETERMINER.test(lower(line, at)) || isAmount(line, at))) at--;
		// "Homicides in the nation's 30 largest cities"
		if (!/^['’]s?$/.test(lower(line, at))) return at;
		const owner = nounPhraseBefore(line, at);
		if (owner === undefined) return at;
		at = owner.from - 1;
	}
}

/** "the four days before": how many is no noun. */
function isAmount(line: Line, at: number): boolean {
	return line.atoms[at]?.digits === true || NUMBER_WORDS.test(lower(line, at));
}

const NUMBER_WORDS =
	/^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|hundred|thousand|million|billion|several|few)$/;

/** "the number of people killed in floods": the noun before the participle. */
function withoutParticiple(line: Line, phrase: NounPhrase | undefined): NounPhrase | undefined {
	if (phrase === undefined) return phrase;
	const word = lower(line, phrase.head);
	// "were admitted to three hospitals": a participle alone is no noun.
	if (phrase.head === phrase.from)
		return /\p{Ll}{3}ed$/u.test(line.atoms[phrase.head]!.text) && !/eed$/.test(word) ? undefined : phrase;
	const participle = (/ed$/.test(word) && word.length > 4) || IRREGULAR_PARTICIPLES.has(word);
	if (
		!participle ||
		!/s$|^people$|^men$|^women$|^children$|^money$|^cash$/.test(lower(line, phrase.head - 1))
	)
		return phrase;
	return { from: phrase.from, to: phrase.head, head: phrase.head - 1 };
}

const ALONE =
	/^(?:number|total|figure|level|amount|record|it|he|she|they|we|monday|tuesday|wednesday|thursday|friday|saturday|sunday|others?|some|many|most|half|(?:it|he|she|they|we|you|i|that|there|who|what)['’]\p{L}+)$/u;

/** "The largest weighed …", but the "Dow Jones Industrial Average" is a name. */
function isPlainAdjective(line: Line, at: number): boolean {
	return isAdjective(lower(line, at)) && (at === 0 || !isCapitalised(line.atoms[at]));
}

/** "in the year to March": when, not what. */
function isPeriod(line: Line, phrase: NounPhrase): boolean {
	return PERIODS.test(lower(line, phrase.head));
}

export function isName(line: Line, phrase: NounPhrase): boolean {
	for (let at = phrase.from; at < phrase.to; at++) {
		const atom = line.atoms[at]!;
		if (isWord(atom) && !isCapitalised(atom)) return false;
	}
	// "Unemployment fell": the first word is a capital in any case.
	return phrase.to - phrase.from > 1 || (phrase.from > 1 && !PREPOSITIONS.has(lower(line, phrase.from)));
}
