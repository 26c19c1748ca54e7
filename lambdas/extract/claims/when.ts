import type { DateExpression, Figure } from "../../shared/extraction.ts";
import { overlaps, type Span } from "../../shared/span.ts";
import { hasVerb } from "../attribution/clause.ts";
import type { Reading } from "../text/reading.ts";
import { firstOf, type Reader } from "../text/rules.ts";
import { firstIn, lastIn } from "../text/run.ts";
import { inheritedTime } from "./inherited-time.ts";
import { isOfThing, isOtherTime } from "./other-times.ts";
import type { Scope } from "./scope.ts";
import { datesWithin, inRelativeClause, segmentOf } from "./segment.ts";
import { speaksOfTime } from "./speaks-of-time.ts";
import { TIMELESS } from "./time-of-whole.ts";
import { daysOf, type FigureTime, lastsWithin, toTime } from "./times.ts";

/** A figure, and the dates of its sentence that can be its time. */
interface Dated {
	reading: Reading;
	figure: Figure;
	scope: Scope;
	dates: readonly DateExpression[];
	/** Also those that only compare or describe. */
	all: readonly DateExpression[];
	/** The figures of the sentence. */
	figures: readonly Figure[];
	/** Who or what the figure comes from. */
	source: Span | undefined;
}

/** The time a figure speaks of, out of the dates of its sentence. Dates that only compare or describe do not count. */
export function whenOf(of: Omit<Dated, "dates">): FigureTime | undefined {
	const { reading, figure } = of;
	if (of.all.length === 0 || isSize(reading, figure)) return undefined;
	const all = of.all.filter((date) => !overlaps(date, figure) && !isOtherTime(reading, date, figure));
	const dates = all.filter((date) => speaksOfTime(reading, date) && !leadsTo(reading, date, figure));
	const dated = { ...of, all, dates };
	if (TIMELESS.has(figure.kind)) {
		const opening = leading(dated);
		return opening && lastsWithin(figure, opening) ? toTime(reading, opening, figure) : undefined;
	}
	const date = firstOf(TIMES, dated);
	return date && toTime(reading, date, figure);
}

/** Where a figure's time is looked for, the surest place first. */
export const TIMES: readonly Reader<Dated, DateExpression>[] = [
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
		"the thing lasted or was held then",
		"The fair, which ran from 4 to 9 June, drew {84,300} people.",
		ofItsRun,
	],
	["it is an aside on what was done then", "The last loan, of {$75 million}, was repaid in 2024.", asideOf],
	["the clause before tells when", "When it opened in 2009, the hospital had {40} beds.", atThatTime],
	["a time to come stands before its source", "This year the firm said it expects {15} ships.", expectedIn],
	["it is that of the poll", "A poll last month had put the party at {27} percent.", polledIn],
	[
		"it stands behind an amount in brackets",
		"Sales rose to {65} million kroner ($9m) last year.",
		behindBracket,
	],
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
	const behind = datesWithin(reading, dates, { first: close + 1, last: end });
	return behind.length === 1 ? behind[0] : undefined;
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
	const [date, ...others] = datesWithin(reading, dates, { first: wide.first, last: figure.first - 1 });
	if (date === undefined || others.length > 0) return undefined;
	const from = reading.at(date.start);
	const comma = reading.tagged(from - 1, "preposition") ? from - 2 : from - 1;
	const closes = reading.tagged(reading.at(date.end - 1) + 1, "comma");
	return reading.tagged(comma, "comma") && closes ? date : undefined;
}

/** "A poll last month had put it at 27 percent", "43 percent in a similar poll in April": what a poll finds is of its time. */
function polledIn({ reading, all, source: span }: Dated): DateExpression | undefined {
	if (span === undefined) return undefined;
	const source = reading.run(span);
	const poll = lastIn(source, (at) => reading.is(at, "poll"));
	if (poll === undefined) return undefined;
	const next = reading.tagged(poll + 1, "preposition") ? poll + 2 : poll + 1;
	return all.find(({ start }) => reading.at(start) === next);
}

/** Tokens that an amount in brackets has at most. */
const MAX_BRACKET = 8;

/** "65 billion kroner ($9bn) last year", "in May" behind it. */
function behindBracket({ reading, dates, scope: { figure } }: Dated): DateExpression | undefined {
	const reach = { first: figure.last + 1, last: figure.last + MAX_BRACKET };
	const bracket = firstIn(reach, (at) => reading.word(at) === ")" || reading.tagged(at, "comma"));
	if (bracket === undefined || reading.word(bracket) !== ")" || hasVerb(reading, reach.first, bracket))
		return undefined;
	const next = reading.tagged(bracket + 1, "preposition") ? bracket + 2 : bracket + 1;
	return dates.find(({ start }) => reading.at(start) === next);
}

/**
 * Of several, the next to the right with no other figure in between ("from 31 million in 2024 to 26 million last year"),
 * else the nearest to the left.
 */
function closest({ reading, figure, scope, dates, figures }: Dated): DateExpression | undefined {
	const near = datesWithin(reading, dates, segmentOf(reading, scope));
	if (near.length < 2) return near[0];
	const right = near.find((date) => date.start >= figure.end);
	const free =
		right !== undefined && !figures.some(({ start, end }) => start >= figure.end && end <= right.start);
	return free ? right : (near.findLast((date) => date.end <= figure.start) ?? right);
}

/** "a 3.6-metre telescope": the size of a thing, whenever it was used. */
function isSize(reading: Reading, figure: Figure): boolean {
	return /\d[-‐‑]\p{L}/u.test(reading.text.slice(figure.start, figure.end + 2));
}

/** "voted on Tuesday to raise the age to 67": the time of the vote is not that of what it leads to. */
function leadsTo({ at, lower, tagged }: Reading, date: DateExpression, figure: Figure): boolean {
	if (date.end > figure.start) return false;
	const to = at(date.end - 1) + 1;
	return lower(to) === "to" && tagged(to + 1, "word", "verb");
}

/** "In 2024, the firm sold …", "Last year the firm, based in Paris, sold …": a date at the clause's start. */
function leading({ reading, scope, dates }: Dated): DateExpression | undefined {
	const { figure, wide } = scope;
	if (inRelativeClause(reading, scope)) return undefined;
	const date = dates.find(({ start }) => {
		const at = reading.at(start);
		return at >= wide.first && at < figure.first;
	});
	if (date === undefined) return undefined;
	let at = reading.at(date.start);
	while (
		at > wide.first &&
		reading.tagged(at - 1, "preposition", "determiner", "and", "but", "adverb", "relative")
	)
		at--;
	return at === wide.first ? date : undefined;
}

/** "The show, which ran from 17 August to 9 November, drew 84,300": the days of the event that is told of, between two commas. */
function ofItsRun({ reading, dates, scope: { figure, statement } }: Dated): DateExpression | undefined {
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
	const within = datesWithin(reading, dates, aside);
	const [date, ...others] = within;
	return verb !== undefined && others.length === 0 && date && daysOf(date) > 0 ? date : undefined;
}

/** Tokens that a clause before its comma has at most. */
const MAX_OPENING = 30;

/** "When it opened in 2009, the hospital had 40 beds", "By the time he resigned in 2009, the firm owed £1.6bn". */
function atThatTime({ reading, scope: { figure, statement }, dates }: Dated): DateExpression | undefined {
	const { is, lower, tagged } = reading;
	const opens = statement.first;
	const byTheTime = lower(opens) === "by" && lower(opens + 2) === "time";
	if (!byTheTime && !is(opens, "meanwhile-conjunction")) return undefined;
	const reach = { first: opens, last: Math.min(figure.first, opens + MAX_OPENING) - 1 };
	const comma = firstIn(reach, (at) => tagged(at, "comma"));
	if (comma === undefined) return undefined;
	const spoken = datesWithin(reading, dates, { first: opens, last: comma - 1 });
	return spoken.length === 1 ? spoken[0] : undefined;
}

/** "This year it expects 15 million", "By 2030 the agency sees 4 million": a time to come before its source is no time of saying. */
function expectedIn({ reading, scope: { sentence, statement }, dates }: Dated): DateExpression | undefined {
	const opens = reading.first[sentence] ?? 0;
	const date = dates.findLast(({ start, end }) => {
		const at = reading.at(end - 1);
		return reading.at(start) >= opens && at < statement.first && statement.first - at < 9;
	});
	// "For the fourth quarter the bank forecast income of $210 million"
	if (date && reading.lower(reading.at(date.start) - 1) === "for") return date;
	return date &&
		/^(?:this|next|the (?:current|coming|next)|by)\b|\bof (?:this|next) (?:fiscal )?year$/i.test(date.text)
		? date
		: undefined;
}
