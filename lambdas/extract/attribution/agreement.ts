import type { CueVerb } from "../text/lexicon/reporting-verbs.ts";
import { firstOf, type Reader, where } from "../text/rules.ts";
import type { Run } from "../text/run.ts";
import type { Tag } from "../text/tags.ts";
import { hasVerb, isQuoteMark, type Region } from "./clause.ts";
import { nextStop } from "./contents.ts";
import { speaksThroughDocuments } from "./documents.ts";
import { headOf } from "./phrase.ts";
import { isPluralWord } from "./plural.ts";
import { isFraction } from "./shares.ts";

/** A word that may be a verb or a noun, and the phrase before it that may be its subject. */
export interface Candidate {
	region: Region;
	subject: Run;
	at: number;
	verb: CueVerb;
	/** What ends the subject, and what follows the word. */
	subjectEnd: Tag | undefined;
	next: Tag | undefined;
	/** The last word of the subject, or its head, is a plural. */
	lastIsPlural: boolean;
	headIsPlural: boolean;
}

/**
 * Is a word that may be a noun a verb here? "the NIS estimates 600", "officials claim victory" against "the latest
 * estimates", "a state report", "police reports of 40 deaths".
 */
export function isVerbHere(region: Region, subject: Run, at: number, verb: CueVerb): boolean {
	const { lower, tag } = region.reading;
	const candidate = {
		region,
		subject,
		at,
		verb,
		subjectEnd: tag(subject.last),
		next: tag(at + 1),
		lastIsPlural: isPluralWord(lower(subject.last)),
		headIsPlural: isPluralWord(lower(headOf(region.reading, subject))),
	};
	return firstOf(AGREEMENT, candidate) ?? false;
}

const yes = where<Candidate, boolean>;

export const AGREEMENT: readonly Reader<Candidate, boolean>[] = [
	...yes(true, [
		[
			"a pronoun speaks",
			"They estimate 600 were lost.",
			({ subjectEnd: is }) => is === "pronoun" || is === "adverb",
		],
		[
			"what it is said of stands before, its verb behind",
			"The deals, which Keller estimates would bring in $40m, expire.",
			({ region: { reading }, subject, next }) =>
				next === "auxiliary" && reading.is(subject.first - 1, "clause-opener"),
		],
		["“who” speaks", "The rebels, who claim 20 were killed, withdrew.", isOfWho],
		[
			"a document shows it",
			"Some 600 boats sank, figures published by the agency on Thursday show.",
			isReport,
		],
		[
			"past and base are one, and a plural speaks",
			"Analysts forecast growth of 3 percent.",
			({ verb, next, headIsPlural }) => verb.same && next === "word" && headIsPlural,
		],
	]),
	...yes(false, [
		[
			"a number counts it",
			"The file included 44 emails that were read.",
			({ region: { reading }, at }) =>
				reading.tagged(at - 1, "number") && !/^(?:19|20)\d\d$/.test(reading.word(at - 1)),
		],
		["subject and verb disagree in number", "The state report 40 deaths.", disagrees],
		["a bare noun reports nothing", "On Monday unconfirmed reports of 40 deaths spread.", isBare],
	]),
	...yes(true, [
		[
			"“that” follows",
			"The agency estimates that 600 were lost.",
			({ region, at }) => region.reading.lower(at + 1) === "that",
		],
		[
			"a question follows",
			"A fresh poll shows how hard it is to win 40 seats.",
			({ region, at, verb }) =>
				verb.form !== "base" && region.reading.is(at + 1, "question-word") && verb.takes.has("clause"),
		],
		[
			"“for” follows, and the subject is whole",
			"The union calls for a floor of 15 dollars.",
			(candidate) => candidate.verb.particle === "for" && isWhole(candidate),
		],
		[
			"“to” and a verb follow what is whole",
			"The firm hopes to hire 40 cooks.",
			({ region: { reading }, at, verb, ...candidate }) =>
				verb.takes.has("infinitive") &&
				reading.lower(at + 1) === "to" &&
				!reading.tagged(at + 2, "determiner", "number", "name") &&
				(candidate.lastIsPlural ||
					candidate.headIsPlural ||
					candidate.subjectEnd === "name" ||
					verb.form === "third"),
		],
		["an object follows", "The agency estimates 600 were lost.", objectFollows],
		[
			"a colon follows, and the subject is whole",
			"The Daily Lamp reports: “We lost 40 goats.”",
			(candidate) => candidate.region.reading.word(candidate.at + 1) === ":" && isWhole(candidate),
		],
	]),
	...yes(false, [
		[
			"a name and a base form are one name",
			"The Acme claim to 40 acres was settled.",
			({ region, subject, verb, subjectEnd, lastIsPlural }) =>
				verb.form === "base" &&
				subjectEnd === "name" &&
				// "Lawyers want $5,000 each": the capital is the sentence's
				!(lastIsPlural && region.reading.is(subject.last, "role")),
		],
		[
			"a verb or nothing follows",
			"The agency estimates were wrong by 40.",
			({ next }) => next === "auxiliary" || next === "verb" || next === undefined,
		],
	]),
	[
		"before a mark it is a verb where it ends an insertion",
		"Some 600 were lost, the agency estimates, in the fire.",
		({ region, subject, at, next }) =>
			next === "comma" || (next === "mark" && !region.reading.is(at + 1, "currency-sign"))
				? region.reading.tagged(subject.first - 1, "comma") || isQuoteMark(region.reading, subject.first - 1)
				: undefined,
	],
	...yes(true, [
		["an amount or a pronoun follows", "The agency estimates about 600 were lost.", amountFollows],
		[
			"past and base are one, and the subject is whole",
			"The bank forecast growth of 3 percent.",
			(candidate) => candidate.verb.same && candidate.next === "word" && isWhole(candidate),
		],
		[
			"a clause follows, and the subject is whole",
			"The agency estimates prices rose by 4 percent.",
			(candidate) => candidate.next === "word" && isWhole(candidate) && clauseFollows(candidate),
		],
	]),
];

function isOfWho({ region: { reading }, at }: Candidate): boolean {
	return reading.tagged(at - 1, "relative") && reading.lower(at - 1) !== "that";
}

/** Nothing but a mark stands behind the verb: what the document shows stood before. */
function isReport({ region, subject, at, verb, next, headIsPlural }: Candidate): boolean {
	const { reading, end } = region;
	if (!verb.takes.has("evidence") || !speaksThroughDocuments(reading, subject)) return false;
	if (!reading.tagged(subject.first - 1, "comma")) return false;
	const stops = at + 1 >= end || next === "comma" || reading.word(at + 1) === ".";
	return stops && (verb.form === "third" || headIsPlural);
}

function disagrees({ region, subject, verb, subjectEnd, lastIsPlural, headIsPlural }: Candidate): boolean {
	if (verb.same) return false;
	// "drawn on a Wall Street Journal report that": the article is the report's
	if (verb.form === "base" && subjectEnd === "name" && isArticleOf(region, subject)) return true;
	if (verb.form === "base") return !lastIsPlural && !headIsPlural && subjectEnd !== "name";
	// "Analysis of account movements shows": the head agrees
	const whole = headOf(region.reading, subject) === subject.last;
	return subjectEnd === "word" && lastIsPlural && (whole || headIsPlural);
}

function isArticleOf({ reading }: Region, { first, last }: Run): boolean {
	let at = last;
	while (at > first && reading.tagged(at, "name")) at--;
	return reading.is(at, "rate-article") && !reading.is(at, "preposition");
}

/** "unconfirmed reports that" has no one who reports. */
function isBare({ region, subject, subjectEnd, lastIsPlural, headIsPlural }: Candidate): boolean {
	const { lower, name } = region.reading;
	// "Growing calls for a boycott": the capital is that of the sentence.
	if (
		subject.first === subject.last &&
		lower(subject.last).endsWith("ing") &&
		name(subject.last) === undefined
	)
		return true;
	return subject.first === subject.last && subjectEnd === "word" && !lastIsPlural && !headIsPlural;
}

function objectFollows({ region, at }: Candidate): boolean {
	if (isFraction(region.reading, at + 1)) return true;
	return region.reading.tagged(at + 1, "determiner", "pronoun", "number", "quote", "name");
}

function amountFollows({ region, at }: Candidate): boolean {
	const { is } = region.reading;
	return is(at + 1, "approximator", "bound-word", "object-pronoun", "article") || is(at + 1, "currency-sign");
}

/** A subject that needs no noun behind it: a name, or a phrase opened by its determiner. */
function isWhole({ region, subject, verb, subjectEnd, lastIsPlural }: Candidate): boolean {
	if (subjectEnd === "name") return true;
	// "Union officials claim", "Polls show"
	if (verb.form === "base" && lastIsPlural && region.reading.is(subject.last, "role", "document"))
		return true;
	return (verb.form === "third" || verb.same) && region.reading.tagged(subject.first, "determiner");
}

function clauseFollows({ region, at }: Candidate): boolean {
	return hasVerb(region.reading, at + 2, nextStop(region, at + 2));
}
