import type { DateExpression } from "../../shared/extraction.ts";
import { hasVerb } from "../attribution/clause.ts";
import type { Reading } from "../text/reading.ts";
import { firstIn, lastIn, type Run } from "../text/run.ts";
import type { Scope } from "./scope.ts";

/**
 * The part of the figure's clause between commas; a comma in a list of amounts ("$1.85, or 2.6 percent, to $68.40") and
 * before "and" parts nothing. A relative clause has its own time.
 */
export function segmentOf(reading: Reading, scope: Scope): Run {
	const { figure, wide, narrow } = scope;
	const relative = inRelativeClause(reading, scope);
	const bounds = relative ? narrow : wide;
	let { first, last } = figure;
	while (first > bounds.first && !isEdge(reading, first - 1)) first--;
	while (last < bounds.last && !isForeign(reading, last + 1, figure)) {
		if (relative && goesOn(reading, narrow.first, last + 1)) break;
		if (isEdge(reading, last + 1) && !leadsToDate(reading, last + 1, { first, last })) {
			const comma = hasVerb(reading, first, last + 1)
				? behindBareAside(reading, last + 1, bounds)
				: behindAside(reading, last + 1, bounds);
			if (comma === undefined) break;
			last = comma;
		} else last++;
	}
	return { first, last };
}

/** "the manager who stole £3m was jailed on Friday": a second verb is that of the sentence. */
function goesOn(reading: Reading, first: number, at: number): boolean {
	return (
		reading.tagged(at, "auxiliary") &&
		!reading.tagged(at - 1, "and", "but", "comma") &&
		hasVerb(reading, first, at)
	);
}

/** "One firefighter, a 19-year-old woman, died on Tuesday": the token of the second comma. */
function behindAside({ tagged }: Reading, comma: number, bounds: Run): number | undefined {
	return firstIn({ first: comma + 1, last: Math.min(bounds.last, comma + 15) }, (at) => tagged(at, "comma"));
}

/** ", by the end of March": a day to come that a comma sets off is the clause's; so is what it ends with, ", between May and July". */
function leadsToDate(reading: Reading, comma: number, told: Run): boolean {
	const { date, is, lower, tagged } = reading;
	const day = date(comma + 1) ?? (tagged(comma + 1, "preposition") ? date(comma + 2) : undefined);
	if (day === undefined) return false;
	if (lower(comma + 1) === "by") return true;
	const next = reading.at(day.end - 1) + 1;
	const ends = reading.word(next) === "." || reading.sentence(next) !== reading.sentence(comma);
	// not "in Aro, a place of 1,500, in May"
	return (
		ends && is(comma + 1, "happening-preposition", "stretch-opening") && hasVerb(reading, told.first, comma)
	);
}

/** "plans to hire 45, half of them from abroad, by the end of March": an aside without a verb, and a date right behind it. */
function behindBareAside(reading: Reading, comma: number, bounds: Run): number | undefined {
	const close = behindAside(reading, comma, bounds);
	if (close === undefined || hasVerb(reading, comma + 1, close)) return undefined;
	const next = reading.tagged(close + 1, "preposition", "subordinator") ? close + 2 : close + 1;
	return (reading.date(next) ?? reading.date(close + 1)) ? close : undefined;
}

function isEdge(reading: Reading, at: number): boolean {
	const { is, tagged } = reading;
	// "would grow 2.8% this year, and that unemployment …": a clause of its own
	if (tagged(at, "comma") && tagged(at + 1, "and") && reading.lower(at + 2) === "that") return true;
	if (!tagged(at, "comma") || tagged(at + 1, "and") || closesAmount(reading, at)) return false;
	if (opensContainer(reading, at) || closesContainer(reading, at) || isInList(reading, at)) return false;
	const amount = tagged(at + 1, "number") || is(at + 1, "currency-sign");
	return !amount || !(tagged(at - 1, "number") || tagged(at - 2, "number"));
}

/** Tokens that an item of a list has at most. */
const MAX_ITEM = 3;

/** "by internet, mail and in person": the comma before the last items of a list parts nothing. */
function isInList({ lower, tagged }: Reading, comma: number): boolean {
	// ", devastating towns and leaving 40 dead"
	if (lower(comma + 1).endsWith("ing")) return false;
	let at = comma + 1;
	while (tagged(at, "word", "name") && at - comma <= MAX_ITEM) at++;
	return (
		at > comma + 1 &&
		tagged(at, "and") &&
		tagged(comma - 1, "word", "name") &&
		tagged(at + 1, "word", "preposition")
	);
}

/** Tokens that the name of a country or state has at most behind a place's comma, with its full stop. */
const MAX_CONTAINER = 4;

/** "in Macon, Ga., on Monday", "in Suwon, South Korea, at a bar": the place that a place lies in parts nothing. */
const opensContainer = ({ name }: Reading, comma: number): boolean =>
	name(comma - 1)?.type === "LOC" && name(comma + 1)?.type === "LOC";

function closesContainer(reading: Reading, comma: number): boolean {
	const opening = lastIn({ first: comma - MAX_CONTAINER - 1, last: comma - 2 }, (at) =>
		reading.tagged(at, "comma"),
	);
	if (opening === undefined || !opensContainer(reading, opening)) return false;
	const container = reading.name(opening + 1);
	return container !== undefined && reading.at(container.end) >= comma - 1;
}

/** Tokens that an amount said again has at most. */
const AGAIN = 9;

/** "lost $1.6 billion, or 37 cents per share, in May": the second comma of an amount that is said again. */
function closesAmount({ lower, tagged }: Reading, comma: number): boolean {
	const opening = lastIn({ first: Math.max(0, comma - AGAIN), last: comma - 1 }, (at) => tagged(at, "comma"));
	return opening !== undefined && lower(opening + 1) === "or";
}

/** The relative clause of another noun: "34 people on a ferry that sank in 2019". */
function isForeign({ date, tagged }: Reading, at: number, figure: Run): boolean {
	// "in the fiscal year that ended in June" is a date
	if (date(at) !== undefined) return false;
	// "wrote off $90 million of that last year": no clause
	return tagged(at, "relative") && at > figure.last + 1 && !tagged(at - 1, "comma", "preposition");
}

/** "a ferry that sank with 164 on board": not the "that" which opens what is said. */
export function inRelativeClause(reading: Reading, { statement, narrow, figure }: Scope): boolean {
	if (narrow.first - 1 <= statement.first || !reading.tagged(narrow.first - 1, "relative")) return false;
	return !isMainAgain(reading, narrow.first, figure.first);
}

/** "an earthquake that struck the north killed 200": the second verb in a row, behind no comma, is that of the sentence. */
function isMainAgain(reading: Reading, first: number, figure: number): boolean {
	const { lower, tagged } = reading;
	const own = firstIn({ first, last: figure - 1 }, (at) => hasVerb(reading, at, at + 1));
	if (own === undefined) return false;
	if (isBehindAside(reading, first - 1, own, figure)) return true;
	const second = lastIn({ first: own + 2, last: figure - 1 }, (at) => hasVerb(reading, at, at + 1));
	if (second === undefined) return false;
	const parted = firstIn({ first: own + 1, last: second - 1 }, (at) =>
		tagged(at, "comma", "and", "but", "relative"),
	);
	const led = tagged(second - 1, "auxiliary", "subordinator", "pronoun") || lower(second - 1) === "to";
	const finite = reading.verb(second)?.form === "past" || /..ed$/.test(lower(second));
	return parted === undefined && !led && finite;
}

/** "The fund, which is big, is down 16 percent": a relative clause between commas is over behind the second, where a verb follows. */
function isBehindAside(reading: Reading, relative: number, own: number, figure: number): boolean {
	const { tagged } = reading;
	if (!tagged(relative - 1, "comma")) return false;
	const close = firstIn({ first: own + 1, last: figure - 2 }, (at) => tagged(at, "comma"));
	if (close === undefined) return false;
	const verb = tagged(close + 1, "adverb") ? close + 2 : close + 1;
	if (tagged(verb, "determiner") && mainFollows(reading, figure)) return true;
	return verb < figure && (tagged(verb, "auxiliary") || reading.verb(verb)?.form === "past");
}

/** Tokens between a figure and the verb of the clause that it opens. */
const MAX_NOUN = 5;

/** "…, who are the majority, the status of 236 groups has been annulled": the figure's own clause, with its verb behind it. */
function mainFollows(reading: Reading, figure: number): boolean {
	const reach = { first: figure + 1, last: figure + MAX_NOUN };
	const end = firstIn(reach, (at) => reading.tagged(at, "auxiliary", "verb", "comma", "and", "relative"));
	return end !== undefined && reading.tagged(end, "auxiliary", "verb");
}

/** The dates that lie within the run. */
export function datesWithin(reading: Reading, dates: readonly DateExpression[], run: Run): DateExpression[] {
	const { start, end } = reading.span(run);
	return dates.filter((date) => date.start >= start && date.end <= end);
}

/** The date within the run, where it is the only one: of two it would be a guess which is meant. */
export function onlyDateWithin(
	reading: Reading,
	dates: readonly DateExpression[],
	run: Run,
): DateExpression | undefined {
	const [date, ...others] = datesWithin(reading, dates, run);
	return others.length === 0 ? date : undefined;
}
