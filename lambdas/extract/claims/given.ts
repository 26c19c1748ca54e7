import { opensWithShare } from "../attribution/shares.ts";
import { isA } from "../text/lexicon/lexicon.ts";
import { cueVerb } from "../text/lexicon/reporting-verbs.ts";
import { isPlural } from "../text/lexicon/singular.ts";
import type { Reading } from "../text/reading.ts";
import { anyOf, type Rule } from "../text/rules.ts";
import { firstIn, lastIn, type Run, some } from "../text/run.ts";
import type { Scope } from "./scope.ts";
import { isPastBehind } from "./verb-reach.ts";

/** A figure, and the token before it. */
interface Given {
	reading: Reading;
	figure: Run;
	before: number;
	narrow: Run;
}

/** "the 150-seat parliament", "85 of its 310 branches": told of a thing that is there, whatever is planned for it. */
export const isGiven = (reading: Reading, { figure, narrow }: Scope): boolean =>
	anyOf(GIVEN, { reading, figure, narrow, before: figure.first - 1 });

export const GIVEN: readonly Rule<Given>[] = [
	[
		"somebody has so many",
		"The county plans to shut six of Kent's {21} libraries.",
		({ reading, before }) => reading.tagged(before, "possessive"),
	],
	[
		"those just told of",
		"If found guilty the {two} face long terms.",
		({ reading, figure, before }) =>
			reading.lower(before) === "the" &&
			reading.is(figure.first, "small-group") &&
			!reading.tagged(figure.last + 1, "name"),
	],
	[
		"the level that it comes from",
		"The party will win 48 seats, down from {61}.",
		({ reading, before }) =>
			reading.lower(before) === "from" &&
			// "to 20 days from 28"
			(reading.is(before - 1, "change-particle") ||
				reading.tagged(before - 1, "number") ||
				reading.tagged(before - 2, "number")),
	],
	[
		"what they did is told",
		"She will hold inquests into the deaths of {two} men who waited outside.",
		({ reading, figure, before }) =>
			reading.tagged(before, "preposition") &&
			reading.tagged(figure.last + 2, "relative") &&
			isPastBehind(reading, figure.last + 3),
	],
	[
		"a part is taken of it",
		"The bank may close 85 of its {310} branches.",
		({ reading, before }) => isDefinite(reading, before) && reading.lower(before - 1) === "of",
	],
	[
		"so many of those asked say what they would do",
		"Another {45} percent of the firms said they planned to leave.",
		({ reading, figure }) => isAnswer(reading, figure),
	],
	[
		"a word is joined to it",
		"A storm could hit the {150}-seat parliament.",
		({ reading, figure, before }) =>
			(isDefinite(reading, before) || isWhatItIs(reading, before)) && isJoined(reading, figure),
	],
	[
		"it is how old somebody is",
		"A {40-year-old} man is set to appear in court.",
		({ reading, figure }) =>
			(isJoined(reading, figure) || isDefinite(reading, figure.first - 1)) &&
			/(?:^|-)olds?$/.test(reading.lower(figure.last)),
	],
	[
		"the things are known",
		"The fund will double the {216} nurses who work there.",
		({ reading, figure, before, narrow }) =>
			isKnown(reading, before) && isBareNumber(reading, figure) && !isMadeLater(reading, figure, narrow),
	],
	[
		"it is compared with",
		"There will be a deficit of 7.4 percent, compared to the {9.4} percent of last year.",
		({ reading, before }) => {
			const link = isDefinite(reading, before) ? before - 1 : before;
			return reading.lower(link - 1) === "compared" && reading.tagged(link, "preposition");
		},
	],
	[
		"it tells in what time",
		"The law will save 12 million over {ten years}.",
		({ reading, figure, before }) => isTimeFrame(reading, figure, before),
	],
	[
		"it tells when",
		"The visit could pave the way for a deal, {two weeks} before the vote.",
		({ reading, figure, before }) =>
			reading.tagged(before, "comma") &&
			some(figure, (at) => isA(reading.lemma(at), "time-noun")) &&
			reading.is(figure.last + 1, "span-end"),
	],
	[
		"it tells which of them",
		"Those paying off a loan of {$300,000} will have to find more.",
		({ reading, figure, narrow }) => tellsWhich(reading, figure, narrow),
	],
	[
		"the time is over",
		"He will be judged by the past {five} years.",
		({ reading, before }) => reading.is(before, "former-word"),
	],
];

/** Tokens at most from those it tells of to the figure, and from there to what they will do. */
const MAX_WHICH = 12;

/** "Those who earn more than $50,000 will pay", "Firms employing 50 people would have to register", "Anyone with two convictions will". */
function tellsWhich(reading: Reading, figure: Run, narrow: Run): boolean {
	const { is, lower, tagged, verb } = reading;
	const behind = firstIn(
		{ first: figure.last + 1, last: Math.min(narrow.last, figure.last + MAX_WHICH) },
		(at) => tagged(at, "comma", "relative", "subordinator", "verb", "auxiliary", "quote"),
	);
	if (behind === undefined || !is(behind, "coming-modal") || !tagged(behind, "auxiliary")) return false;
	const reach = { first: Math.max(narrow.first, figure.first - MAX_WHICH), last: figure.first - 1 };
	const link = lastIn(reach, (at) => tagged(at, "comma", "relative", "quote") || opensWhich(reading, at));
	if (link === undefined || tagged(link, "comma", "quote")) return false;
	const many = is(link - 1, "person-pronoun") || isPlural(lower(link - 1));
	const between = { first: link + 1, last: figure.first - 1 };
	if (!many || some(between, (at) => is(at, "coming-modal") || cueVerb(lower(at)) !== undefined))
		return false;
	// "told workers that growth of 3 percent will come" tells what comes
	return !tagged(link, "relative") || lower(link) === "who" || verb(link + 1) !== undefined;
}

/** "paying", "employing", "with" right behind those it tells of. */
const opensWhich = ({ is, lower }: Reading, at: number): boolean =>
	(lower(at).endsWith("ing") || lower(at) === "with") &&
	(is(at - 1, "person-pronoun") || isPlural(lower(at - 1)));

/** Tokens that name those asked at most, between their share and what they say. */
const MAX_ASKED = 8;

/** "79 percent of Whigs say", "four in 10 said" */
function isAnswer(reading: Reading, { first, last }: Run): boolean {
	const { is, lower, size, tagged } = reading;
	const reach = { first: last + 1, last: Math.min(size - 1, last + MAX_ASKED) };
	const verb = firstIn(
		reach,
		(at) => is(at, "answering-verb") || tagged(at, "comma", "verb", "auxiliary", "relative", "mark"),
	);
	if (verb === undefined || !is(verb, "answering-verb") || lower(verb - 1) === "to") return false;
	return opensWithShare(reading, { first, last: verb - 1 });
}

/** "over ten years", "in the first 12 months": not "within two weeks", which is promised. */
function isTimeFrame({ is, lemma, lower }: Reading, figure: Run, before: number): boolean {
	if (!some(figure, (at) => isA(lemma(at), "time-noun")) || is(figure.last + 1, "size-word")) return false;
	const led = is(before, "last-word") ? before - 1 : before;
	const lead = lower(led) === "the" || is(led, "possessive") ? led - 1 : led;
	// "over the next five years" is planned with what is
	return (
		(lower(lead) === "over" && lower(before) !== "next") ||
		(lower(lead) === "in" && lower(before) === "first")
	);
}

/** "150-seat", "6,700-km", "four-hour": the number and a word are one. */
function isJoined({ end, text, lower, start }: Reading, { first, last }: Run): boolean {
	const behind = end(last);
	if (/^[-‐‑]\p{L}/u.test(text.slice(behind, behind + 2))) return true;
	return (
		/(?:\d|^\p{L}+)[-‐‑]\p{L}/u.test(text.slice(start(first), behind)) && !/^[a-z]+ty-/.test(lower(last))
	);
}

/** "SeaMicro, an 80-employee startup": behind a name it tells what that is. */
const isWhatItIs = ({ is, tagged }: Reading, article: number): boolean =>
	is(article, "indefinite-article") && tagged(article - 1, "comma") && tagged(article - 2, "name");

/** A number of things alone: "the 216 nurses", not "the 4 percent" or "the 19th". */
function isBareNumber({ tagged, is }: Reading, { first, last }: Run): boolean {
	return (
		tagged(first, "number") &&
		tagged(last, "number") &&
		!is(last, "ordinal") &&
		tagged(last + 1, "word", "name", "verb") &&
		!is(last + 1, "percent-word")
	);
}

/** Tokens that the noun of a number has at most before what tells of it. */
const MAX_NOUN = 4;

/** "the 300 jobs that will be created", "the 40 homes it plans to build", "the 12 schools to be built" */
function isMadeLater({ is, lower, tagged }: Reading, { last }: Run, narrow: Run): boolean {
	let at = last + 1;
	while (
		at - last <= MAX_NOUN &&
		tagged(at, "word", "name", "verb") &&
		!is(at, "planned-word", "predicted-word")
	)
		at++;
	if (is(at, "planned-word", "predicted-word")) return true;
	if (lower(at) === "to")
		return at <= narrow.last && !tagged(at - 1, "verb") && tagged(at + 1, "word", "verb", "auxiliary");
	if (!tagged(at, "relative", "pronoun")) return false;
	return some(
		{ first: at + 1, last: at + 3 },
		(next) => is(next, "coming-modal", "planning-verb", "predicted-word") || lower(next) === "to",
	);
}

/** "the", "these", "the other", "the top", "all" */
function isKnown(reading: Reading, at: number): boolean {
	if (reading.lower(at) === "all") return true;
	return isDefinite(reading, reading.is(at, "picking-word") ? at - 1 : at);
}

const isDefinite = ({ is, lower }: Pick<Reading, "is" | "lower">, at: number): boolean =>
	is(at, "possessive", "demonstrative") ? lower(at) !== "that" : lower(at) === "the";
