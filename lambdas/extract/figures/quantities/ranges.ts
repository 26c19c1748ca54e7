import type { Amount, Line } from "./amount.ts";
import { changeBefore } from "./change-before.ts";
import { inSi } from "./measures.ts";
import { round } from "./numerals.ts";
import { joinPairs } from "./pairs.ts";

/** Joins neighbours that are the two ends of one range: "5-10%", "between 5 and 10", "$3-5 billion", "2-3 dozen". */
export function joinRanges(line: Line, amounts: readonly Amount[]): Amount[] {
	return joinPairs(amounts, (first, second) => rangeOf(line, first, second));
}

function rangeOf(line: Line, low: Amount, high: Amount): Amount | undefined {
	if (low.kind === "ratio" || high.kind === "ratio") return undefined;
	const opening = line.lower(low.from - 1);
	if (low.value === undefined || high.value === undefined || !isConnected(line, low, high, opening))
		return undefined;
	const ends = sharedUnit(line, low, high);
	const [bottom, top] = [ends?.low.value, ends?.high.value];
	if (ends === undefined || bottom === undefined || top === undefined) return undefined;
	const from = opening === "between" || opening === "from" ? openedAt(line, low.from - 1) : low.from;
	const { value: _, ...shape } = ends.high;
	const range = { ...shape, from, modifier: "between" } as const;
	// "ranged from -18 °C to -34 °C": colder is lower, whichever is named first.
	if (bottom > top && shape.kind === "temperature" && opening === "from")
		return { ...range, low: top, high: bottom };
	return bottom < top ? { ...range, low: bottom, high: top } : undefined;
}

/** "anywhere from 60 centimetres to 3 metres", "somewhere between 5 and 10" */
const openedAt = (line: Line, opening: number): number =>
	line.is(opening - 1, "range-adverb") ? opening - 1 : opening;

/** How many times its lower end a range by which something changed has at most. */
const MOST_APART = 3;

function isConnected(line: Line, low: Amount, high: Amount, opening: string): boolean {
	// "8- to 16-meter", "three- to five-year": the first hyphen waits for the unit.
	const hanging = high.from === low.to + 2 && line.isDash(low.to) && !low.united && high.united;
	if (hanging) return line.is(low.to + 1, "and", "up-to");
	// "18-to-34-year-olds", "a 2-to-3-mile walk"
	if (high.from === low.to + 3)
		return (
			line.isJoint(low.to) && line.is(low.to + 1, "up-to") && line.isDash(low.to + 2) && high.united === true
		);
	if (high.from !== low.to + 1) return false;
	const word = line.lower(low.to);
	// "in the range of 3.5 and 3.75 percent"
	if (word === "and")
		return opening === "between" || (opening === "of" && line.is(low.from - 2, "range-noun"));
	if (word === "to" || word === "through") return !isLevels(line, low, high, opening);
	if (word === "or") return isEitherOr(low, high);
	return isDashed(line, low, high);
}

/** "from 10 to 20 dollars" is a range; "fell from 31 million to 26 million" is two levels. */
function isLevels(line: Line, low: Amount, high: Amount, opening: string): boolean {
	if (changeBefore(line, opening === "from" ? low.from - 1 : low.from) === undefined) return false;
	// "fell by 31,000 to 3.42 million": by how much, and to what.
	if (opening === "by" && (high.value ?? 0) > MOST_APART * (low.value ?? 0)) return true;
	return opening === "from" || low.united;
}

/** "5-10%", "20~100", "5 - 10": a dash between, whose blanks tell whether it joins. */
function isDashed(line: Line, low: Amount, high: Amount): boolean {
	if (!line.isDash(low.to)) return false;
	const bare = !low.united && !high.united;
	if (bare && line.isCapital(low.from - 1) && line.isJoint(low.from - 1)) return false;
	return (
		line.isJoint(low.to) ||
		high.united ||
		(line.isApart(low.to) && line.isApart(high.from) && !low.united && low.numeral.form === "digits")
	);
}

/** "five or six people": neighbours, not alternatives. */
function isEitherOr({ value: low = 0, united, numeral }: Amount, high: Amount): boolean {
	const step = (high.value ?? 0) - low;
	return !united && step > 0 && step <= Math.max(1, low * 0.5) && numeral.form === high.numeral.form;
}

/** Both ends in one unit and one scale, else undefined. */
function sharedUnit(line: Line, low: Amount, high: Amount): { low: Amount; high: Amount } | undefined {
	const top = highEnd(low, high);
	const bottom = lowEnd(low, top);
	return bottom === undefined ? undefined : { low: scaledLike(line, bottom, low, high), high: top };
}

/** "$3-5 billion": the second end has no sign of its own. */
function highEnd(low: Amount, high: Amount): Amount {
	if (low.kind !== "money" || high.united || low.from === low.numeral.from) return high;
	return {
		...high,
		kind: "money",
		united: true,
		...(low.unit !== undefined && { unit: low.unit }),
		...(low.implied && { implied: low.implied }),
	};
}

/**
 * The lower end in the upper one's unit: what one of it is worth ("10-15 cents" is 0.10 to 0.15), or how many of it the lower
 * one's unit is ("between 800 metres and 2 kilometres").
 */
function lowEnd(low: Amount, high: Amount): Amount | undefined {
	const { value = 0 } = low;
	if (!low.united && high.united) {
		const worth = high.numeral.value ? (high.value ?? 0) / high.numeral.value : 1;
		return { ...low, ...unitOf(high), value: round(value * worth) };
	}
	if (low.unit === high.unit && low.kind === high.kind) return low;
	const [from, to] = [inSi(low), inSi(high)];
	if (from === undefined || to === undefined || from.unit !== to.unit) return undefined;
	return { ...low, ...unitOf(high), value: round((value * from.factor) / to.factor) };
}

const unitOf = ({ kind, unit }: Amount): Pick<Amount, "kind" | "united"> & { unit?: string } => ({
	kind,
	united: true,
	...(unit !== undefined && { unit }),
});

/** The upper end's magnitude is said of both ("2-3 million"), and so is its thousand ("£2-3,000"). */
function scaledLike(line: Line, bottom: Amount, low: Amount, high: Amount): Amount {
	const [own, other, { scale }] = [low.numeral, high.numeral.value ?? 0, high.numeral];
	const scaled = (by: number): Amount => ({ ...bottom, value: round((bottom.value ?? 0) * by) });
	if (own.scale === 1 && scale > 1 && (own.value ?? 0) < other / scale) return scaled(scale);
	const thousands = line.word(high.numeral.from).endsWith(",000") && line.isJoint(low.to);
	return thousands && (own.value ?? 0) < other / 1000 ? scaled(1000) : bottom;
}
