import type { DateExpression } from "../../shared/extraction.ts";
import { hasVerb } from "../attribution/clause.ts";
import type { Reading } from "../text/reading.ts";
import { firstIn, lastIn, some } from "../text/run.ts";
import type { Dated } from "./dated.ts";
import { datesWithin, inRelativeClause, onlyDateWithin } from "./segment.ts";
import { daysOf } from "./times.ts";
import { isPastBehind } from "./verb-reach.ts";

/** "In 2024, the firm sold …", "Last year the firm, based in Paris, sold …": a date at the clause's start. */
export function leading({ reading, scope, dates }: Dated): DateExpression | undefined {
	const { figure, wide } = scope;
	if (inRelativeClause(reading, scope)) return undefined;
	const date = dates.find(({ start }) => {
		const at = reading.at(start);
		return at >= wide.first && at < figure.first;
	});
	if (date === undefined) return undefined;
	return openingOf(reading, reading.at(date.start), wide.first) === wide.first ? date : undefined;
}

/** Where what opens with a date begins: "Finally, at 10.30 am Monday", "“By the summer of 2015". */
function openingOf({ is, lower, tagged }: Reading, date: number, first: number): number {
	let at = date;
	while (at > first) {
		const small = tagged(at - 1, "preposition", "determiner", "and", "but", "adverb", "relative", "quote");
		const adverb = tagged(at - 1, "comma") && tagged(at - 2, "adverb") && at - 2 === first;
		const clock = is(at - 1, "clock-word") || (tagged(at - 1, "number") && !tagged(at - 2, "word"));
		if (!small && !adverb && !clock && lower(at - 1) !== "as") return at;
		at--;
	}
	return at;
}

/** "days after a flood swept the town and killed one": what came before is told. */
export function isBefore(reading: Reading, { narrow, wide, figure }: Dated["scope"]): boolean {
	const { lower, tagged } = reading;
	const reach = { first: wide.first, last: figure.first - 1 };
	const opens = lastIn(reach, (at) => tagged(at, "subordinator", "comma", "relative") && at < narrow.first);
	if (opens === undefined || !/^(?:after|before)$/.test(lower(opens))) return false;
	// "died on Friday after he slipped and fell 200 metres"
	if (tagged(opens + 1, "pronoun")) return false;
	if (opens < narrow.first - 1 && !tagged(narrow.first - 1, "and")) return false;
	const clause = { first: opens + 1, last: figure.first - 1 };
	return !some(clause, (at) => tagged(at, "comma")) && hasVerb(reading, clause.first, figure.first);
}

/** Tokens of a clause's verb group that tell that it is not of the time a sentence opens with: "has", "will". */
const isOfNow = ({ is, tagged }: Reading, at: number): boolean =>
	is(at, "present-be", "present-have", "present-do", "now-word") ||
	(is(at, "coming-modal") && tagged(at, "auxiliary"));

/**
 * "Early on Friday the plane left and found three boats", "In 2004 a quake triggered a wave that killed 230,000": what a
 * sentence opens with is the time of all that it tells in the past.
 */
export function framing({ reading, figure: { kind }, scope, dates, all }: Dated): DateExpression | undefined {
	const { figure, statement, narrow, wide } = scope;
	// "In 1976 nine workers died; the firm paid out 12 million"
	if (reading.word(wide.first - 1) === ";" && hasVerb(reading, wide.first, wide.last + 1)) return undefined;
	if (kind === "score" || isBefore(reading, scope)) return undefined;
	const date = dates.find(({ end }) => reading.at(end - 1) < figure.first);
	if (date === undefined || !isFrame(reading, date, statement.first)) return undefined;
	const later = { first: reading.at(date.end - 1) + 1, last: Math.max(figure.first, narrow.last) };
	if (datesWithin(reading, all, later).length > 0) return undefined;
	if (some(narrow, (at) => isOfNow(reading, at))) return undefined;
	if (!inRelativeClause(reading, scope)) return date;
	const aside = reading.tagged(narrow.first - 2, "comma");
	return daysOf(date) >= LONG_DAYS && !aside && isPastBehind(reading, narrow.first) ? date : undefined;
}

/** A time that the statement opens with: "Early on Friday", "By Monday". */
function isFrame(reading: Reading, date: DateExpression, first: number): boolean {
	const at = reading.at(date.start);
	if (openingOf(reading, at, first) !== first && !closesOpening(reading, date, first)) return false;
	return (date.from !== undefined || reading.lower(at) === "by") && !isModifier(reading, date);
}

/** Tokens that a phrase before its date and comma has at most. */
const MAX_PHRASE = 14;

/**
 * "In an operation near Lyon last month, police seized 40 rifles": what the sentence opens with happened then. What was
 * said then, "In a statement on Friday, …", may be of any time.
 */
function closesOpening(
	{ is, at, lower, tagged, tag }: Reading,
	date: DateExpression,
	first: number,
): boolean {
	const [from, next] = [at(date.start), at(date.end - 1) + 1];
	let opens = first;
	while (opens < from && (tagged(opens, "adverb", "and", "but", "quote") || tagged(opens, "comma"))) opens++;
	if (!is(opens, "happening-preposition") || !tagged(next, "comma") || from - opens > MAX_PHRASE)
		return false;
	const phrase = { first: opens + 1, last: from - 1 };
	return !some(
		phrase,
		(one) =>
			tagged(one, "verb", "auxiliary", "comma", "relative", "subordinator", "pronoun") ||
			(lower(one) === "to" && !tagged(one + 1, "determiner", "name")) ||
			(is(one, "occasion", "document", "statement-noun", "saying-noun") && tag(one) !== "date"),
	);
}

/** "Even with the June falls, …": of a noun, not of what is told. */
function isModifier(reading: Reading, date: DateExpression): boolean {
	const { first, last } = reading.run(date);
	return reading.is(first - 1, "article", "possessive") && reading.tagged(last + 1, "word");
}

/** A month: a day that a sentence opens with is the news itself, and what did what is told of may have been before. */
export const LONG_DAYS = 27;

/** "The show, which ran from 17 August to 9 November, drew 84,300": the days of the event that is told of, between two commas. */
export function ofItsRun({
	reading,
	dates,
	scope: { figure, statement },
}: Dated): DateExpression | undefined {
	const { is, tagged } = reading;
	const reach = { first: statement.first, last: figure.first - 1 };
	const opens = firstIn(reach, (at) => tagged(at, "comma"));
	const closes = lastIn(reach, (at) => tagged(at, "comma"));
	if (opens === undefined || closes === undefined || closes === opens) return undefined;
	const aside = { first: opens + 1, last: closes - 1 };
	if (firstIn(aside, (at) => tagged(at, "comma")) !== undefined) return undefined;
	// "took place", not "took the town"
	const happens = (at: number) =>
		is(at, "happening-verb") && (reading.lemma(at) !== "take" || reading.lower(at + 1) === "place");
	const verb = firstIn({ first: opens + 1, last: opens + 3 }, happens);
	const date = onlyDateWithin(reading, dates, aside);
	return verb !== undefined && date && daysOf(date) > 0 ? date : undefined;
}

/** Tokens that a clause before its comma has at most. */
const MAX_OPENING = 30;

/** "When it opened in 2009, the hospital had 40 beds", "By the time he resigned in 2009, the firm owed £1.6bn". */
export function atThatTime({
	reading,
	scope: { figure, statement },
	dates,
}: Dated): DateExpression | undefined {
	const { is, lower, tagged } = reading;
	const opens = statement.first;
	const byTheTime = lower(opens) === "by" && lower(opens + 2) === "time";
	// "The night of the attack on Sept. 11, 2012, there were three"
	const nightOf = tagged(opens, "determiner") && is(opens + 1, "time-noun") && lower(opens + 2) === "of";
	if (!byTheTime && !nightOf && !is(opens, "meanwhile-conjunction")) return undefined;
	const reach = { first: opens, last: Math.min(figure.first, opens + MAX_OPENING) - 1 };
	const comma = firstIn(reach, (at) => tagged(at, "comma") && reading.date(at) === undefined);
	if (comma === undefined) return undefined;
	return onlyDateWithin(reading, dates, { first: opens, last: comma - 1 });
}

/** "This year it expects 15 million", "By 2030 the agency sees 4 million": a time to come before its source is no time of saying. */
export function expectedIn({
	reading,
	scope: { sentence, statement },
	dates,
}: Dated): DateExpression | undefined {
	const opens = reading.first[sentence] ?? 0;
	const date = dates.findLast(({ start, end }) => {
		const at = reading.at(end - 1);
		return reading.at(start) >= opens && at < statement.first && statement.first - at < 9;
	});
	// "For the fourth quarter the bank forecast income of $210 million"
	if (date && reading.lower(reading.at(date.start) - 1) === "for") return date;
	return date &&
		/^(?:this|so far this|next|the (?:current|coming|next)|by|until|up (?:to|until)|through)\b|\bof (?:this|next) (?:fiscal )?year$/i.test(
			date.text,
		)
		? date
		: undefined;
}
