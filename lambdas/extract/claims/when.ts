import type { DateExpression, Figure } from "../../shared/extraction.ts";
import { overlaps } from "../../shared/span.ts";
import { hasVerb } from "../attribution/clause.ts";
import type { Reading } from "../text/reading.ts";
import type { Run } from "../text/run.ts";
import { isOtherTime } from "./other-times.ts";
import type { Scope } from "./scope.ts";
import { speaksOfTime } from "./speaks-of-time.ts";
import { TIMELESS } from "./time-of-whole.ts";

type FigureTime = NonNullable<Figure["when"]>;

/** Days of the units that durations come in. */
const DAYS: Record<string, number> = { s: 0, min: 0, h: 1 / 24, d: 1, wk: 7, mo: 30, a: 365 };

/**
 * The time a figure speaks of: a date expression of its clause that no comma parts from it, else one that opens the
 * clause ("In 2024, …"). Of several, the next to the right with no other figure in between ("from 31 million in 2024 to
 * 26 million last year"), else the nearest to the left. Dates that only compare or describe do not count.
 */
export function whenOf(
	reading: Reading,
	figure: Figure,
	scope: Scope,
	dates: readonly DateExpression[],
	figures: readonly Figure[],
): FigureTime | undefined {
	if (dates.length === 0 || isSize(reading, figure)) return undefined;
	const usable = dates.filter(
		(date) =>
			!overlaps(date, figure) &&
			speaksOfTime(reading, date) &&
			!leadsTo(reading, date, figure) &&
			!isOtherTime(reading, date, figure),
	);
	if (TIMELESS.has(figure.kind)) {
		const opening = leading(reading, usable, scope);
		return opening && lastsWithin(figure, opening) ? toTime(reading, opening) : undefined;
	}
	const segment = segmentOf(reading, scope);
	const date =
		closest(figure, within(reading, usable, segment), figures) ??
		leading(reading, usable, scope) ??
		inherited(reading, usable, segment, scope, figure.kind) ??
		atThatTime(reading, usable, scope) ??
		expectedIn(reading, usable, scope);
	return date && toTime(reading, date);
}

/** "In 2019 a strike of 19 days": it fits into that time, unlike "On Friday he was jailed for 19 days". */
function lastsWithin({ kind, unit, value, high }: Figure, { from, to }: DateExpression): boolean {
	const days = unit === undefined ? undefined : DAYS[unit];
	const amount = value ?? high;
	if (kind !== "duration" || days === undefined || amount === undefined || !from || !to) return false;
	const length = (Date.parse(to) - Date.parse(from)) / 86_400_000;
	return length >= 27 && amount * days <= length;
}

/** "a 3.6-metre telescope": the size of a thing, whenever it was used. */
function isSize(reading: Reading, figure: Figure): boolean {
	return /\d[-‐‑]\p{L}/u.test(reading.text.slice(figure.start, figure.end + 2));
}

/** "voted on Tuesday to raise the age to 67": the time of the vote is not that of what it leads to. */
function leadsTo(reading: Reading, date: DateExpression, figure: Figure): boolean {
	const { lower, tagged } = reading;
	if (date.end > figure.start) return false;
	const to = reading.at(date.end - 1) + 1;
	return lower(to) === "to" && tagged(to + 1, "word", "verb");
}

function within(reading: Reading, dates: DateExpression[], run: Run): DateExpression[] {
	const { start, end } = reading.span(run);
	return dates.filter((date) => date.start >= start && date.end <= end);
}

/**
 * The part of the figure's clause between commas; a comma in a list of amounts ("$1.85, or 2.6 percent, to $68.40") and
 * before "and" parts nothing. A relative clause has its own time.
 */
function segmentOf(reading: Reading, scope: Scope): Run {
	const { figure, wide, narrow } = scope;
	const { lower, tag, tagged } = reading;
	const relative = inRelativeClause(reading, scope);
	const bounds = relative ? narrow : wide;
	let { first, last } = figure;
	while (first > bounds.first && !isEdge(first - 1)) first--;
	for (; last < bounds.last && !isForeign(last + 1); last++) {
		if (!isEdge(last + 1)) continue;
		const behind = hasVerb(reading, first, last + 1) ? -1 : behindAside(last + 1);
		if (behind < 0 || behind > bounds.last) break;
		last = behind - 1;
	}
	return { first, last };

	/** "One firefighter, a 19-year-old woman, died on Tuesday": the token of the second comma. */
	function behindAside(comma: number): number {
		for (let at = comma + 1; at <= bounds.last && at - comma < 16; at++) if (tagged(at, "comma")) return at;
		return -1;
	}

	function isEdge(at: number): boolean {
		if (!tagged(at, "comma")) return false;
		const next = tag(at + 1);
		if (next === "and") return false;
		const amount = next === "number" || /^[$€£]$/.test(lower(at + 1));
		return !amount || !(tagged(at - 1, "number") || tagged(at - 2, "number"));
	}

	/** The relative clause of another noun: "34 people on a ferry that sank in 2019". */
	function isForeign(at: number): boolean {
		return tagged(at, "relative") && at > figure.last + 1 && !tagged(at - 1, "comma");
	}
}

/**
 * What a part without a time of its own takes over: "Drones hit the city overnight, killing nine", "sold 40 cars in May,
 * including 12 vans", "last played there in 2000, when they lost 5-0", "87 were killed and 40 hurt when it struck on Friday".
 */
function inherited(
	reading: Reading,
	dates: DateExpression[],
	segment: Run,
	{ figure, wide, statement }: Scope,
	kind: Figure["kind"],
): DateExpression | undefined {
	const { lower, tagged } = reading;
	const opening = lower(segment.first) === "and" ? lower(segment.first + 1) : lower(segment.first);
	// What was "raised to 34" is the sum of more than one day.
	const result =
		/^(?:bringing|raising|taking|lifting|pushing|leaving)$/.test(opening) && lower(segment.first) !== "and";
	const goesOn =
		(opening.endsWith("ing") && !result) ||
		opening === "when" ||
		opening === "with" ||
		opening === "where" ||
		opening === "among";
	if (goesOn && tagged(segment.first - 1, "comma")) {
		const before = within(reading, dates, { first: wide.first, last: segment.first - 1 });
		return opening === "when" || before.length === 1 ? before.at(-1) : undefined;
	}
	// "Delhi recorded 47.3C on Tuesday, 6.5 degrees above normal"
	if (
		segment.first === figure.first &&
		kind !== "ratio" &&
		tagged(segment.first - 1, "comma") &&
		!hasVerb(reading, segment.first, segment.last + 1)
	) {
		const before = within(reading, dates, { first: wide.first, last: segment.first - 1 });
		if (before.length === 1 && segment.first - reading.at(before[0]!.end - 1) === 2) return before[0];
	}
	if (segment.last !== wide.last || !tagged(wide.last + 1, "and")) return undefined;
	let last = wide.last + 1;
	while (last < statement.last && !tagged(last + 1, "comma") && !tagged(last + 1, "but")) last++;
	const after = within(reading, dates, { first: wide.last + 1, last });
	return after.length === 1 ? after[0] : undefined;
}

/** "When it opened in 2009, the hospital had 40 beds", "By the time he resigned in 2009, the firm owed £1.6bn". */
function atThatTime(
	reading: Reading,
	dates: DateExpression[],
	{ figure, statement }: Scope,
): DateExpression | undefined {
	const { lower, tagged } = reading;
	const opens = statement.first;
	const byTheTime = lower(opens) === "by" && lower(opens + 2) === "time";
	if (!byTheTime && !/^(?:when|as|while|since)$/.test(lower(opens))) return undefined;
	let comma = opens;
	const reach = Math.min(figure.first, opens + MAX_OPENING);
	while (comma < reach && !tagged(comma, "comma")) comma++;
	if (comma === reach) return undefined;
	const spoken = within(reading, dates, { first: opens, last: comma - 1 });
	return spoken.length === 1 ? spoken[0] : undefined;
}

/** Tokens that a clause before its comma has at most. */
const MAX_OPENING = 30;

/** "This year it expects 15 million", "By 2030 the agency sees 4 million": a time to come before its source is no time of saying. */
function expectedIn(
	reading: Reading,
	dates: DateExpression[],
	{ sentence, statement }: Scope,
): DateExpression | undefined {
	const opens = reading.first[sentence]!;
	const date = dates.findLast(({ start, end }) => {
		const at = reading.at(end - 1);
		return reading.at(start) >= opens && at < statement.first && statement.first - at < 9;
	});
	return date && /^(?:this|next|the (?:current|coming|next)|by)\b/i.test(date.text) ? date : undefined;
}

/** "a ferry that sank with 164 on board": not the "that" which opens what is said. */
function inRelativeClause(reading: Reading, { statement, narrow }: Scope): boolean {
	return narrow.first - 1 > statement.first && reading.tagged(narrow.first - 1, "relative");
}

/** "In 2024, the firm sold …", "Last year the firm, based in Paris, sold …": a date at the clause's start. */
function leading(reading: Reading, dates: DateExpression[], scope: Scope): DateExpression | undefined {
	const { figure, wide } = scope;
	if (inRelativeClause(reading, scope)) return undefined;
	const date = dates.find((one) => {
		const at = reading.at(one.start);
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

function closest(
	figure: Figure,
	dates: DateExpression[],
	figures: readonly Figure[],
): DateExpression | undefined {
	if (dates.length < 2) return dates[0];
	const right = dates.find((date) => date.start >= figure.end);
	if (right !== undefined && !between(figures, figure.end, right.start)) return right;
	return dates.findLast((date) => date.end <= figure.start) ?? right;
}

function between(figures: readonly Figure[], start: number, end: number): boolean {
	return figures.some((figure) => figure.start >= start && figure.end <= end);
}

function toTime(reading: Reading, date: DateExpression): FigureTime {
	const { text, from, to, implied } = date;
	const time: FigureTime = { text };
	if (from !== undefined) time.from = from;
	if (to !== undefined && !isOpen(reading, date)) time.to = to;
	if (implied !== undefined) time.implied = implied;
	return time;
}

/** Tokens that a clause behind "since" has at most before its date. */
const MAX_CLAUSE = 16;

/** "since the invasion began in 2022", "from March": the time goes on, though its words are a closed one. */
function isOpen(reading: Reading, date: DateExpression): boolean {
	const { lower, tagged } = reading;
	const at = reading.at(date.start);
	const last = reading.at(date.end - 1);
	if (lower(at - 1) === "from") return !/^(?:to|until|through|till)$/.test(lower(last + 1));
	for (let back = at - 1; back >= 0 && at - back < MAX_CLAUSE; back--) {
		if (lower(back) === "since") return true;
		if (tagged(back, "comma") || tagged(back, "mark") || tagged(back, "number")) return false;
	}
	return false;
}
