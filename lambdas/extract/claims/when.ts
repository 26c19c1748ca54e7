import type { DateExpression, Figure } from "../../shared/extraction.ts";
import { overlaps } from "../../shared/span.ts";
import { hasVerb } from "../attribution/clause.ts";
import type { Reading } from "../text/reading.ts";
import { firstOf, type Reader } from "../text/rules.ts";
import { firstIn, lastIn, some } from "../text/run.ts";
import type { Dated } from "./dated.ts";
import { atThatTime, expectedIn, framing, isBefore, LONG_DAYS, leading, ofItsRun } from "./frames.ts";
import { inheritedTime } from "./inherited-time.ts";
import { isOfThing, isOtherTime } from "./other-times.ts";
import { datesWithin, inRelativeClause, onlyDateWithin, segmentOf } from "./segment.ts";
import { speaksOfTime } from "./speaks-of-time.ts";
import { TIMELESS } from "./time-of-whole.ts";
import { daysOf, type FigureTime, lastsWithin, toTime } from "./times.ts";
import { isPastBehind } from "./verb-reach.ts";

/** The time a figure speaks of, out of the dates of its sentence. Dates that only compare or describe do not count. */
export function whenOf(of: Omit<Dated, "dates">): FigureTime | undefined {
	const { reading, figure } = of;
	if (of.all.length === 0 || isSize(reading, figure)) return undefined;
	const own = ownDates(of);
	const all = own.filter((date) => !overlaps(date, figure) && !isOtherTime(reading, date, figure));
	const dates = all.filter((date) => speaksOfTime(reading, date) && !leadsTo(reading, date, figure));
	const dated = { ...of, all, dates };
	if (TIMELESS.has(figure.kind)) {
		const opening = leading(dated) ?? expectedIn(dated);
		return opening && lastsWithin(figure, opening) ? toTime(reading, opening, figure) : undefined;
	}
	const date = firstOf(TIMES, dated);
	return date && toTime(reading, date, figure);
}

/**
 * "shook the coast on Friday, days after a flood killed one": what came before is of no day that stands before it; a date in
 * brackets with words of its own is of them.
 */
function ownDates({ reading, all, scope }: Omit<Dated, "dates">): readonly DateExpression[] {
	const told = all.filter((date) => !isBracketed(reading, date, scope.figure.first));
	if (!isBefore(reading, scope)) return told;
	return told.filter((date) => reading.at(date.start) >= scope.narrow.first || daysOf(date) >= LONG_DAYS);
}

/** Tokens that a bracket has at most before its date. */
const BRACKET = 6;

/** "one candidate (Bell in 1992)", but "the director (1999-2003)" */
function isBracketed({ at, word }: Reading, { start }: DateExpression, figure: number): boolean {
	const date = at(start);
	const reach = { first: date - BRACKET, last: date - 1 };
	const mark = lastIn(reach, (one) => word(one) === "(" || word(one) === ")");
	return mark !== undefined && word(mark) === "(" && mark < date - 1 && figure < mark;
}

/** Where a figure's time is looked for, the surest place first. */
export const TIMES: readonly Reader<Dated, DateExpression>[] = [
	["its date stands before its bracket", "Deaths fell between 2016 ({99,401}) and 2017.", besideDate],
	["the thing measured is of it", "It posted second-quarter revenue of {$3} billion on Friday.", measured],
	["no comma parts it from the figure", "It fell from {31} in 2024 to {26} last year.", closest],
	[
		"the thing that did it was of then",
		"The line was fined over a 2024 collision that injured {nine}.",
		ofTheThing,
	],
	["it opens the clause", "In 2024, the firm sold {40} cars.", leading],
	[
		"commas set it off before the figure",
		"In the worst fire there, in 1987, more than {40} people died.",
		asideBefore,
	],
	[
		"the part of the clause before it has one",
		"Drones hit the city on Friday, killing {nine}.",
		({ reading, dates, all, scope, figure: { kind } }) =>
			inheritedTime({ reading, dates, all, segment: segmentOf(reading, scope), scope, kind }),
	],
	[
		"it befell them in what happened then",
		"No one of the {40} was hurt in the fire, which was set on Friday.",
		ofTheEvent,
	],
	[
		"the clause behind its opening phrase tells when",
		"With {67} votes in favour, the assembly approved it on Tuesday.",
		behindOpening,
	],
	[
		"the thing lasted or was held then",
		"The fair, which ran from 4 to 9 June, drew {84,300} people.",
		ofItsRun,
	],
	["it is an aside on what was done then", "The last loan, of {$75 million}, was repaid in 2024.", asideOf],
	["the clause before tells when", "When it opened in 2009, the hospital had {40} beds.", atThatTime],
	["a time to come stands before its source", "This year the firm said it expects {15} ships.", expectedIn],
	["it is the time that did it", "Deaths were fewer than in 2020, which ended with {1,341}.", ofTheTime],
	[
		"it opens the sentence",
		"Early on Friday the plane left again and this time it found {three} boats.",
		framing,
	],
	["they did it then", "The town was rebuilt after {two} floods that struck in 2019.", ofOwnClause],
	[
		"the clause goes on behind a relative one",
		"Some {300} of those who were held remained in jail on Friday.",
		behindRelative,
	],
	[
		"“as of” stands behind what is said",
		"The migrants, estimated by the state to comprise {900} people as of 2021, are young.",
		asOf,
	],
	["it is that of the poll", "A poll last month had put the party at {27} percent.", polledIn],
	["it is when they found it", "In 2014, researchers found that {65} percent of them smoked.", foundIn],
];

/** "a 2024 collision that injured nine", "the flood of 2009, which killed 40" */
function ofTheThing({ reading, scope, dates }: Dated): DateExpression | undefined {
	if (!inRelativeClause(reading, scope)) return undefined;
	const { figure } = scope;
	const counted = { from: figure.first, to: figure.last + 1 };
	return dates.findLast(({ start, end }) => {
		const run = reading.run({ start, end });
		return run.last < figure.first && isOfThing(reading, { from: run.first, to: run.last + 1 }, counted);
	});
}

/** ", of $75 million, was repaid in 2024": an amount between commas, and one date behind the verb that follows. */
function asideOf({
	reading,
	figure: { kind },
	scope: { figure, statement },
	dates,
}: Dated): DateExpression | undefined {
	const { is, tagged } = reading;
	const led =
		tagged(figure.first - 1, "preposition") || is(figure.first - 1, "measuring-participle", "worth-word");
	// "More rain, as much as 90 mm, is forecast for Friday", not "Three boys, two of them ill, …"
	if (!led && kind === "count") return undefined;
	const opens = led ? figure.first - 2 : figure.first - 1;
	const close = figure.last + 1;
	if (!tagged(opens, "comma") || !tagged(close, "comma") || !hasVerb(reading, close + 1, close + 2))
		return undefined;
	const end =
		firstIn({ first: close + 1, last: statement.last }, (at) => tagged(at, "comma")) ?? statement.last;
	return onlyDateWithin(reading, dates, { first: close + 1, last: end });
}

/** "second-quarter revenue of $3 billion": a month or more that the measured thing is of, whenever it was told. */
function measured({ reading, dates, scope }: Dated): DateExpression | undefined {
	const { figure } = scope;
	return datesWithin(reading, dates, segmentOf(reading, scope)).findLast((date) => {
		const [from, to] = [reading.at(date.start), reading.at(date.end - 1) + 1];
		const beside = figure.first - to >= 1 && figure.first - to <= MAX_MEASURED && reading.tagged(to, "word");
		if (!beside || daysOf(date) < 27 || reading.tagged(from - 1, "preposition")) return false;
		return reading.lower(figure.first - 1) === "of" || reading.tagged(figure.first - 1, "auxiliary");
	});
}

/** Tokens between a time and the figure of what is measured then: "second-quarter net revenue of". */
const MAX_MEASURED = 4;

/** "In the worst accident there, in 1987, 4,000 died": one date between commas before the figure, a preposition at most with it. */
function asideBefore({ reading, dates, scope }: Dated): DateExpression | undefined {
	const { figure, wide } = scope;
	if (inRelativeClause(reading, scope)) return undefined;
	const date = onlyDateWithin(reading, dates, { first: wide.first, last: figure.first - 1 });
	if (date === undefined) return undefined;
	const from = reading.at(date.start);
	const comma = reading.tagged(from - 1, "preposition") ? from - 2 : from - 1;
	const closes = reading.tagged(reading.at(date.end - 1) + 1, "comma");
	return reading.tagged(comma, "comma") && closes ? date : undefined;
}

/**
 * "A poll last month had put it at 27 percent", "43 percent in a June poll", "the 2021 census", "figures for May showed":
 * what a poll or a count finds is of its time; the day it came out on is not.
 */
function polledIn({ reading, all, source: span }: Dated): DateExpression | undefined {
	if (span === undefined) return undefined;
	const { at, is, tagged } = reading;
	const source = reading.run(span);
	const poll = lastIn(source, (one) => is(one, "poll", "measured-noun"));
	if (poll === undefined) return undefined;
	const next = tagged(poll + 1, "preposition") ? poll + 2 : poll + 1;
	// "a poll by Orlo conducted in June"
	const taken = lastIn({ first: poll + 1, last: source.last + 1 }, (one) => is(one, "polling-participle"));
	return all.find(({ start, end }) => {
		const [from, to] = [at(start), at(end - 1)];
		if (from === next) return is(poll, "poll") || next === poll + 2;
		if (taken !== undefined && (from === taken + 1 || from === taken + 2)) return true;
		// "the June poll", not "a Friday survey"
		return is(poll, "poll") && from >= source.first - 2 && to < poll && poll - to <= MAX_NOUN;
	});
}

/** "estimated by the state to be 40,000 people as of 2021" */
function asOf({ reading, all, scope: { figure, sentence } }: Dated): DateExpression | undefined {
	const { at, lower } = reading;
	return all.find(({ start }) => {
		const of = at(start) - 1;
		const as = lower(of) === "of" && lower(of - 1) === "as" ? of - 1 : undefined;
		if (as === undefined || as <= figure.last || as - figure.last > MAX_BEFALLEN) return false;
		const between = { first: figure.last + 1, last: as - 1 };
		return (
			reading.sentence(as) === sentence &&
			!some(between, (one) => reading.tagged(one, "comma", "number", "and", "but", "relative"))
		);
	});
}

/** Tokens between a time and the source behind it: "In 2014, researchers at the". */
const MAX_FINDER = 12;

/** "In 2014, researchers found that 65 percent of them smoked": what was so is of when it was found. */
function foundIn({ reading, all, source: span, scope: { sentence } }: Dated): DateExpression | undefined {
	if (span === undefined) return undefined;
	const source = reading.run(span);
	if (reading.lemma(source.last + 1) !== "find" || source.first - (reading.first[sentence] ?? 0) > MAX_FINDER)
		return undefined;
	return all.find((date) => reading.at(date.end - 1) < source.first && daysOf(date) >= LONG_DAYS);
}

/**
 * Of several, the next to the right with no other figure in between ("from 31 million in 2024 to 26 million last year"),
 * else the nearest to the left.
 */
function closest({ reading, figure, scope, dates, figures, ...rest }: Dated): DateExpression | undefined {
	const near = datesWithin(reading, dates, segmentOf(reading, scope));
	const [only] = near;
	// "This year it has placed 49 with plans to send nine within weeks"
	if (
		near.length === 1 &&
		only &&
		isOfLater(only, figure, figures) &&
		leading({ reading, figure, scope, dates, figures, ...rest })
	)
		return undefined;
	if (near.length < 2) return only;
	const right = near.find((date) => date.start >= figure.end);
	const free =
		right !== undefined && !figures.some(({ start, end }) => start >= figure.end && end <= right.start);
	return free ? right : (near.findLast((date) => date.end <= figure.start) ?? right);
}

/** Behind another figure. */
const isOfLater = (date: DateExpression, figure: Figure, figures: readonly Figure[]): boolean =>
	date.start >= figure.end && figures.some(({ start, end }) => start >= figure.end && end <= date.start);

/** "a 3.6-metre telescope", "at an altitude of 3,000 metres", "in Lund, 40km from Malmö": the size of a thing, whenever it was used. */
function isSize(reading: Reading, figure: Figure): boolean {
	const { first, last } = reading.run(figure);
	const written = reading.text.slice(figure.start, figure.end + 2);
	if (/\d[-‐‑]\p{L}|\p{L}[-‐‑]\p{Ll}$/u.test(written)) return !isStanding(figure);
	if (figure.kind !== "measure") return false;
	if (reading.lower(first - 1) === "of" && reading.is(first - 2, "height-noun")) return true;
	return reading.tagged(first - 1, "comma") && reading.is(last + 1, "away-word");
}

/** "held a 24-point lead", "a 5-to-4 decision", "a 12-percent rise", "a third-place finish": how something stood or moved, and not how large a thing is. */
const isStanding = ({ kind }: Figure): boolean =>
	kind === "percent" || kind === "percentage-points" || kind === "score" || kind === "rank";

/** "2016 (99,401)" */
function besideDate({ reading, dates, scope: { figure } }: Dated): DateExpression | undefined {
	if (reading.word(figure.first - 1) !== "(" || reading.word(figure.last + 1) !== ")") return undefined;
	return dates.find(({ end }) => reading.at(end - 1) === figure.first - 2);
}

/** "than in 2020, which ended with 1,341" */
function ofTheTime({ reading, all, scope }: Dated): DateExpression | undefined {
	if (!inRelativeClause(reading, scope)) return undefined;
	const relative = scope.narrow.first - 1;
	const noun = reading.tagged(relative - 1, "comma") ? relative - 2 : relative - 1;
	return all.find(({ end }) => reading.at(end - 1) === noun);
}

/** Tokens that the noun of a number has at most before what it did. */
const MAX_NOUN = 4;

/** "two floods that struck in 2019", not "40 people on a ferry that sank in 2019" */
function ofOwnClause({
	reading,
	dates,
	figure: { text },
	scope: { figure, statement },
}: Dated): DateExpression | undefined {
	const { is, lower, tagged } = reading;
	const reach = { first: figure.last + 1, last: figure.last + MAX_NOUN };
	const relative = firstIn(reach, (at) => !tagged(at, "word", "name", "number", "and"));
	if (relative === undefined || !tagged(relative, "relative") || !isPastBehind(reading, relative + 1))
		return undefined;
	// "has not met the 12 players who wrote to him in October", "a five-litre bottle that sold for 24 euros in spring"
	const known = lower(figure.first - 1) === "the" || /\p{L}[-‐‑]\p{L}/u.test(text);
	if (known || lower(relative + 1) === "had") return undefined;
	const end = firstIn(
		{ first: relative + 1, last: statement.last },
		(at) =>
			tagged(at, "comma", "and", "but") ||
			is(at, "clause-break") ||
			// "the 40 who were held remained there in July"
			(at > relative + 2 && tagged(at, "verb", "auxiliary") && !tagged(at - 1, "auxiliary", "adverb", "not")),
	);
	return onlyDateWithin(reading, dates, { first: relative + 1, last: (end ?? statement.last + 1) - 1 });
}

/** Tokens between a figure and what befell those counted: "people were hurt or killed in the". */
const MAX_BEFALLEN = 10;

/** "40 were hurt in a fire that was set on Friday": what happened then is what they were in. */
function ofTheEvent({ reading, dates, scope: { figure, statement } }: Dated): DateExpression | undefined {
	const { is, lower, tagged } = reading;
	const reach = { first: figure.last + 1, last: Math.min(statement.last, figure.last + MAX_BEFALLEN) };
	const event = firstIn(reach, (at) => is(at, "disaster-noun", "sudden-event") && !tagged(at - 1, "number"));
	if (event === undefined) return undefined;
	const relative = tagged(event + 1, "comma") ? event + 2 : event + 1;
	if (
		!/^(?:which|that)$/.test(lower(relative)) ||
		some({ first: reach.first, last: event - 1 }, (at) => tagged(at, "comma"))
	)
		return undefined;
	const led = lastIn({ first: reach.first, last: event - 1 }, (at) => tagged(at, "preposition"));
	if (led === undefined || !/^(?:in|from|by|during)$/.test(lower(led))) return undefined;
	const end = firstIn({ first: relative + 1, last: statement.last }, (at) =>
		tagged(at, "comma", "and", "but", "subordinator"),
	);
	return onlyDateWithin(reading, dates, { first: relative + 1, last: (end ?? statement.last + 1) - 1 });
}

/** "With 67 votes in favour, the assembly approved it on Tuesday": a phrase without a verb is of the clause behind its comma. */
function behindOpening({
	reading,
	dates,
	scope: { figure, statement, wide },
}: Dated): DateExpression | undefined {
	const { tagged } = reading;
	if (figure.first - statement.first > MAX_NOUN || !reading.is(statement.first, "opening-phrase-lead"))
		return undefined;
	const close = firstIn({ first: figure.last + 1, last: wide.last }, (at) => tagged(at, "comma"));
	if (close === undefined || hasVerb(reading, statement.first, close)) return undefined;
	const end = firstIn({ first: close + 1, last: wide.last }, (at) => tagged(at, "comma")) ?? wide.last + 1;
	// "With 40 arches, the bridge that fell on Tuesday was the longest"
	const relative = firstIn({ first: close + 1, last: end - 1 }, (at) => tagged(at, "relative"));
	const main = { first: close + 1, last: (relative ?? end) - 1 };
	if (!hasVerb(reading, main.first, main.last + 1)) return undefined;
	return onlyDateWithin(reading, dates, main);
}

/** "300 of those who were held remained in jail on Friday": the second verb is that of the figure. */
function behindRelative({
	reading,
	dates,
	scope: { figure, statement, wide },
}: Dated): DateExpression | undefined {
	const { tagged } = reading;
	const reach = { first: figure.last + 1, last: Math.min(wide.last, figure.last + MAX_BEFALLEN) };
	const relative = firstIn(reach, (at) => tagged(at, "relative", "comma"));
	if (relative === undefined || !/^(?:who|that|which)$/.test(reading.lower(relative))) return undefined;
	const isVerb = (at: number) =>
		reading.verb(at)?.form === "past" &&
		!tagged(at - 1, "auxiliary", "adverb", "not", "and", "pronoun", "determiner");
	const own = firstIn({ first: relative + 1, last: wide.last }, (at) => hasVerb(reading, at, at + 1));
	const second =
		own && firstIn({ first: own + 2, last: wide.last }, (at) => isVerb(at) || tagged(at, "comma"));
	if (
		second === undefined ||
		!isVerb(second) ||
		datesWithin(reading, dates, { first: relative, last: second }).length > 0
	)
		return undefined;
	const end = firstIn({ first: second + 1, last: statement.last }, (at) =>
		tagged(at, "comma", "and", "but", "relative"),
	);
	return onlyDateWithin(reading, dates, { first: second, last: (end ?? statement.last + 1) - 1 });
}

/** "voted on Tuesday to raise the age to 67": the time of the vote is not that of what it leads to. */
function leadsTo({ at, lower, tagged }: Reading, date: DateExpression, figure: Figure): boolean {
	if (date.end > figure.start) return false;
	const to = at(date.end - 1) + 1;
	return lower(to) === "to" && tagged(to + 1, "word", "verb");
}
