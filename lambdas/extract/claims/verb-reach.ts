import { hasVerb } from "../attribution/clause.ts";
import { isParticiple } from "../text/lexicon/lexicon.ts";
import { cueVerb } from "../text/lexicon/reporting-verbs.ts";
import type { Reading } from "../text/reading.ts";
import { firstIn, lastIn, type Run } from "../text/run.ts";

/** The part of the figure's clause whose verbs can speak of the figure. */
export function reachOf(reading: Reading, figure: Run, narrow: Run): Run {
	const own = withinOwn(reading, figure, withoutOutside(reading, figure, narrow));
	return withinOpening(reading, figure, own);
}

/** "inflation, now at 9 percent, would fall": an aside without a verb states what it says. */
function withoutOutside(reading: Reading, figure: Run, narrow: Run): Run {
	const { is, tagged } = reading;
	let { first, last } = figure;
	while (first > narrow.first && !tagged(first - 1, "comma")) first--;
	while (last < narrow.last && !tagged(last + 1, "comma")) last++;
	// "The line, used by 130 trains a day, will stay shut"
	const opens = is(first, "aside-opening") || (first < figure.first && isParticiple(reading.lower(first)));
	const aside = first > narrow.first && last < narrow.last && opens;
	return aside && !hasVerb(reading, first + 1, last + 1) ? { first, last } : narrow;
}

/**
 * What the other clauses of a sentence say is not of the figure: "A vaccine that cut deaths by 84 percent will be offered",
 * "Of those who want to leave, 62 percent are women", "closed two schools, a move that would save millions".
 */
function withinOwn(reading: Reading, figure: Run, { first, last }: Run): Run {
	const { is, tagged } = reading;
	const own = lastIn({ first, last: figure.first - 1 }, (at) => tagged(at, "relative", "comma"));
	const relative = own !== undefined && tagged(own, "relative") && isPastBehind(reading, own + 1);
	const turn = firstIn(
		{ first: figure.last + 1, last: last - 2 },
		(at) =>
			tagged(at, "comma") &&
			((is(at + 1, "article") && is(at + 2, "summing-noun")) ||
				// "the force, which must save £9m by April, will appeal"
				(tagged(at + 1, "auxiliary") && hasVerb(reading, first, figure.first))),
	);
	const closes = own !== undefined && tagged(own, "comma") && endsRelative(reading, first, own);
	return { first: relative || closes ? own : first, last: relative ? figure.last : (turn ?? last) };
}

/** "With 35 at stake, she will gain 18", "After 30 years in print, the paper will close": what a sentence opens with is so. */
function withinOpening({ is, lower, tagged }: Reading, figure: Run, { first, last }: Run): Run {
	let opens = first;
	while (tagged(opens, "quote", "and", "but")) opens++;
	const so = is(opens, "circumstance-word") || isParticiple(lower(opens));
	if (!so || opens >= figure.first) return { first, last };
	const comma = firstIn({ first: opens, last }, (at) => tagged(at, "comma"));
	return { first, last: comma !== undefined && comma > figure.last ? comma : last };
}

/** A clause with "who" or "which" ends with the comma. */
function endsRelative(reading: Reading, first: number, comma: number): boolean {
	const { tagged } = reading;
	const before = lastIn({ first: first - 1, last: comma - 1 }, (at) => tagged(at, "comma", "relative"));
	// "warned that it will cost 95 jobs, and 50 in the docks"
	return before !== undefined && tagged(before, "relative") && !opensWhatIsSaid(reading, before);
}

/** "warned that" */
function opensWhatIsSaid({ lower }: Reading, that: number): boolean {
	return lower(that) === "that" && cueVerb(lower(that - 1)) !== undefined;
}

/** "that cut", "who were": a past verb stands there. */
export const isPastBehind = ({ is, lower, verb }: Reading, at: number): boolean =>
	verb(at)?.form === "past" || is(at, "past-verb") || /..ed$/.test(lower(at));
