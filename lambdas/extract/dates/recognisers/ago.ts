import type { NumberedLine } from "../../numbers/numbered-line.ts";
import { type Grain, type Period, shift } from "../interval.ts";
import { away, moved, movedFromAnchor } from "../moving.ts";
import { CARDINAL_STARTS, readCount } from "../numbers.ts";
import { MAX_DEPTH, type Recogniser, type Sentence } from "../sentence.ts";
import { type Found, mapTime, resolved, unresolved } from "../time.ts";
import { UNIT_PLURALS, UNITS } from "../units.ts";

/** How far: so many units. */
interface Distance {
	/** The atom after its unit. */
	end: number;
	grain: Grain;
	/** Absent: it is vague ("several years ago"). */
	count?: number;
}

/**
 * "two weeks ago", "a year earlier", "three days later", "two days after Christmas", "three weeks and two days ago".
 * The answer is as coarse as its unit: "two years ago" is a calendar year, "three months ago" a month; weeks count
 * exact days ("a week ago" is the same weekday).
 */
export const ago: Recogniser = {
	starts: [...CARDINAL_STARTS, ...UNIT_PLURALS, "couple", "the"],
	digits: true,
	tells: UNITS.keys(),
	read(sentence, at, depth) {
		const { line } = sentence;
		const distance = readDistance(line, at);
		if (!distance) return undefined;
		return twofold(sentence, distance) ?? WAYS[line.lower(distance.end)]?.(sentence, at, distance, depth);
	},
};

function readDistance(line: NumberedLine, at: number): Distance | undefined {
	const lead = line.lower(at);
	if (lead === "the") return theOne(line, at);
	if (UNITS.get(lead)?.plural) return isMagnitude(line, at - 1) ? undefined : unitAt(line, at, undefined);
	const count = lead === "some" ? undefined : readCount(line, at);
	// "66 million years ago" is beyond every calendar.
	if (!count || (count.value === undefined && isMagnitude(line, at - 1))) return undefined;
	return unitAt(line, count.end, count.value);
}

const isMagnitude = (line: NumberedLine, at: number): boolean => line.is(at, "magnitude");

function unitAt(line: NumberedLine, at: number, count: number | undefined): Distance | undefined {
	const unit = UNITS.get(line.lower(at));
	return (
		unit && { end: at + 1, grain: unit.grain, ...(count !== undefined && { count: count * unit.times }) }
	);
}

/** "the day after Thanksgiving" is one day after. */
function theOne(line: NumberedLine, at: number): Distance | undefined {
	const unit = UNITS.get(line.lower(at + 1));
	return unit && !unit.plural && line.is(at + 2, "before-or-after") && at + 3 < line.size
		? { end: at + 2, grain: unit.grain, count: unit.times }
		: undefined;
}

/** "three weeks and two days ago", "a year and six months ago": as fine as the finer unit. */
function twofold({ line, published }: Sentence, first: Distance): Found | undefined {
	if (line.lower(first.end) !== "and" && line.lower(first.end) !== ",") return undefined;
	const more = readCount(line, first.end + 1);
	const second = more && unitAt(line, more.end, more.value);
	if (!second || line.lower(second.end) !== "ago") return undefined;
	const end = second.end + 1;
	if (published === undefined || first.count === undefined || second.count === undefined)
		return { end, time: unresolved(second.grain) };
	return { end, time: away(shift(published, first.grain, -first.count), second.grain, -second.count) };
}

type Way = (sentence: Sentence, at: number, distance: Distance, depth: number) => Found | undefined;

/** Whither, by the word behind the distance. */
const WAYS: Readonly<Record<string, Way>> = {
	ago: (sentence, at, distance, depth) =>
		yearAgo(sentence, at, distance) ?? agoFrom(sentence, distance, depth),
	hence: ({ published }, _, { end, grain, count }) => ({ end: end + 1, time: away(published, grain, count) }),
	from: (sentence, _, distance, depth) =>
		sentence.line.lower(distance.end + 1) === "now"
			? { end: distance.end + 2, time: away(sentence.published, distance.grain, distance.count) }
			: beside(sentence, distance, depth, 1),
	// "rose 5% in March from a year earlier"; "later this week" begins another expression.
	earlier: ({ anchor }, _, distance) => fromAnchor(anchor, distance, -1),
	later: ({ anchor }, _, distance) => fromAnchor(anchor, distance, 1),
	before: (sentence, at, distance, depth) =>
		beside(sentence, distance, depth, -1) ?? closing(sentence, at, distance, -1),
	after: (sentence, at, distance, depth) =>
		beside(sentence, distance, depth, 1) ?? closing(sentence, at, distance, 1),
};

const fromAnchor = (anchor: Sentence["anchor"], { end, grain, count }: Distance, sign: number): Found => ({
	end: end + 1,
	time: movedFromAnchor(anchor, grain, count === undefined ? undefined : sign * count),
});

/** "… two weeks before." */
const closing = (
	{ line, anchor }: Sentence,
	at: number,
	distance: Distance,
	sign: number,
): Found | undefined =>
	at > 0 && line.isEnd(distance.end + 1) ? fromAnchor(anchor, distance, sign) : undefined;

const COMPARED: ReadonlySet<Grain> = new Set(["month", "quarter", "half", "week", "span"]);

/** "$3.2bn for the three months ended Sept. 30, compared with $2.9bn a year ago": the same months a year before. */
function yearAgo(
	{ line, anchor, anchorIsNear }: Sentence,
	at: number,
	distance: Distance,
): Found | undefined {
	if (distance.grain !== "year" || distance.count !== 1) return undefined;
	if (!anchorIsNear || !anchor || !COMPARED.has(anchor.grain)) return undefined;
	return line.has(at - 7, at, "comparing-word") ? fromAnchor(anchor, distance, -1) : undefined;
}

/** "a year ago this month" and "100 years ago today" keep the finer grain. */
function agoFrom(sentence: Sentence, { end, grain, count }: Distance, depth: number): Found {
	const next = sentence.line.lower(end + 1);
	const finer =
		(next === "today" || next === "this") && depth < MAX_DEPTH
			? sentence.point(end + 1, depth + 1)
			: undefined;
	const back = count === undefined ? undefined : -count;
	if (!finer?.time.period || back === undefined || finer.time.grain === grain)
		return { end: end + 1, time: away(sentence.published, grain, back) };
	return {
		end: finer.end,
		time: resolved(finer.time.grain, moved(finer.time.period, finer.time.grain, grain, back)),
	};
}

/** "two days before Christmas", "three weeks from Monday". */
function beside(
	sentence: Sentence,
	{ end, grain, count }: Distance,
	depth: number,
	sign: number,
): Found | undefined {
	const other = depth < MAX_DEPTH ? sentence.point(end + 1, depth + 1) : undefined;
	if (other?.time.grain !== "day") return undefined;
	if (count === undefined || (!other.time.period && !other.time.yearly))
		return { end: other.end, time: unresolved(grain) };
	// "A week before Christmas" is a day, "the week before Christmas" seven.
	const whole = sentence.line.lower(end - 2) === "the" && grain === "week";
	const change = whole ? weekBeside(sign) : (day: Period) => moved(day, "day", grain, sign * count);
	return { end: other.end, time: mapTime(other.time, "day", change) };
}

const weekBeside =
	(sign: number) =>
	({ from }: Period): Period =>
		sign < 0 ? { from: from - 7, to: from - 1 } : { from: from + 1, to: from + 7 };
