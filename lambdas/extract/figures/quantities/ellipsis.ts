import { isCapitalised } from "../../text/atoms.ts";
import { KINDS } from "../kinds.ts";
import { type Amount, is, type Line, lower, mapNumbers } from "./amount.ts";
import { changeBefore } from "./change-before.ts";
import { round } from "./numerals.ts";

/** How many atoms back the unit may stand. */
const REACH = 30;

/**
 * Numbers that leave out the unit of the one they are compared with: "a loss of 114 million euros from a profit of 37 million",
 * "5.2 percent, up from 5.0 in November".
 */
export function shareUnits(line: Line, amounts: readonly Amount[]): Amount[] {
	const paired = amounts.map((amount, index) => ofPair(line, amount, amounts[index + 1]));
	const shared: Amount[] = [];
	let united: Amount | undefined;
	for (const amount of paired) {
		const last = shared.at(-1);
		if (last !== undefined && isLaterOfPair(line, last, amount)) {
			shared.push(withUnitOf(amount, last));
			continue;
		}
		const read = united !== undefined && mayShare(line, amount, united) ? withUnitOf(amount, united) : amount;
		shared.push(read);
		// "3.5 billion crowns ($372 million) from 3.8 billion": what is in brackets says the same again.
		if (read.united && KINDS[read.kind].lendsToLevel && lower(line, read.from - 1) !== "(") united = read;
	}
	return shared;
}

/** "cut the journey from 90 minutes to 35": of any kind, since nothing but "to" stands between. */
function isLaterOfPair(line: Line, first: Amount, amount: Amount): boolean {
	if (!first.united || amount.united || amount.kind !== "count" || amount.from !== first.to + 1) return false;
	if (!KINDS[first.kind].lendsToEnd || amount.numeral.form === "vague") return false;
	return (
		lower(line, first.to) === "to" &&
		lower(line, first.from - 1) === "from" &&
		standsAlone(line, amount.to) &&
		amount.value !== undefined
	);
}

/** "doubled from 11 to 20 kilowatt-hours", "rose from 31 to 45 percent": the unit stands behind the second. */
function ofPair(line: Line, low: Amount, high: Amount | undefined): Amount {
	if (
		low.united ||
		low.kind !== "count" ||
		high === undefined ||
		!high.united ||
		!KINDS[high.kind].lendsToLevel
	)
		return low;
	if (high.from !== low.to + 1 || lower(line, low.to) !== "to" || lower(line, low.from - 1) !== "from")
		return low;
	if (
		low.value === undefined ||
		high.from !== high.numeral.from ||
		changeBefore(line, low.from) === undefined
	)
		return low;
	const scale =
		low.numeral.scale === 1 && low.value < ((high.numeral.value ?? 0) / high.numeral.scale) * 100
			? high.numeral.scale
			: 1;
	return withUnitOf(
		mapNumbers(low, (value) => round(value * scale)),
		high,
	);
}

function withUnitOf(amount: Amount, { kind, unit, implied }: Amount): Amount {
	return { ...amount, kind, unit: unit!, united: true, ...(implied && { implied }) };
}

function mayShare(line: Line, amount: Amount, united: Amount): boolean {
	if (!isBareLevel(line, amount) || amount.from - united.to > REACH || united.attributive) return false;
	const lead = leadOf(line, amount.from);
	const joint = lower(line, lead - 1);
	// "12 percent to 4,791 points": a level behind "to" is often of another kind than its change.
	const compared =
		/^(?:from|than|against|versus)$/.test(joint) ||
		(/^(?:with|to)$/.test(joint) && lower(line, lead - 2) === "compared");
	if (isListedName(line, amount, united)) return united.kind !== "money" || amount.numeral.scale >= 1e3;
	// "winds of 185 km/h and gusts of up to 230"
	const beforeUpTo = joint === "to" && lower(line, lead - 2) === "up" ? lower(line, lead - 3) : joint;
	if (united.kind === "speed" && beforeUpTo === "of")
		return line.atoms.slice(united.to, lead).some(({ lower: word }) => word === "and");
	if (united.kind !== "money")
		return (
			compared &&
			!isYearlike(amount) &&
			united.numeral.scale === amount.numeral.scale &&
			(isLevel(line, united) || joint !== "from")
		);
	// Without a scale it counts something else: "$5 million from 300 donors".
	if (amount.numeral.scale < 1e3) return false;
	return compared || joint === "to" || (joint === "of" && is(line, lead - 2, "sum-noun"));
}

/** Words that a name and what stands before it have at most in a list: ", the Greens 31.8 and the Liberals 17". */
const LISTED_REACH = 14;

/** "46 per cent of the vote, the Greens 31.8 and the Liberals 17": so much for one name and so much for the next. */
function isListedName(line: Line, amount: Amount, united: Amount): boolean {
	if (amount.from - united.to > LISTED_REACH || isYearlike(amount)) return false;
	let at = amount.from - 1;
	while (at > united.to && (isCapitalised(line.atoms[at]) || is(line, at, "possessive-mark"))) at--;
	if (at === amount.from - 1) return isAnotherIn(line, amount, united);
	if (is(line, at, "article")) at--;
	return is(line, at, "comma") || lower(line, at) === "and";
}

/** "and the one in Chile 2 million" */
function isAnotherIn(line: Line, amount: Amount, united: Amount): boolean {
	for (let at = amount.from - 1; at > united.to; at--)
		if (lower(line, at) === "one" && is(line, at + 1, "preposition")) return lower(line, at - 1) === "the";
	return false;
}

/** A number without unit or noun; "50 to 80%" is the lower end of a range with a unit of its own. */
function isBareLevel(line: Line, { united, kind, value, numeral, to }: Amount): boolean {
	if (united || kind !== "count" || value === undefined || !/^(?:digits|words)$/.test(numeral.form))
		return false;
	const ranged = /^(?:to|or|and|-|–)$/.test(lower(line, to)) && line.atoms[to + 1]?.digits;
	return !ranged && standsAlone(line, to);
}

const isYearlike = ({ value = 0 }: Amount): boolean =>
	value >= 1900 && value < 2100 && Number.isInteger(value);

/** "to 5.2 percent", "at 3 percent": what it is compared with is a level too. */
function isLevel(line: Line, united: Amount): boolean {
	return (
		/^(?:to|at|was|were|is|are|of|reached|hit|stood)$/.test(lower(line, leadOf(line, united.from) - 1)) ||
		changeBefore(line, united.from) === undefined
	);
}

/** No noun follows that it could count. */
function standsAlone(line: Line, at: number): boolean {
	return /^(?:|[.,;:!?)”"—–]|a|an|the|in|on|at|from|to|for|by|last|this|next|and|or|but|when|while|as|after|before|since|during|previously|earlier|compared|against|versus|year|only|just|today|yesterday|then|now|ago|over|under|with|through|until|per|each|respectively)$/.test(
		lower(line, at),
	);
}

/** The number with what bounds and softens it. */
function leadOf(line: Line, from: number): number {
	let at = from;
	while (at > 0 && LEADS.test(lower(line, at - 1))) at--;
	return at;
}

const LEADS =
	/^(?:about|around|nearly|almost|some|only|just|over|under|at|least|more|than|roughly|a|an|the|record|previous|earlier|estimated|up|as|much|less|around|approximately|below|above)$/;
