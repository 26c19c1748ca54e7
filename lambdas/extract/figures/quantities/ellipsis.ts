import { isA } from "../../text/lexicon/lexicon.ts";
import { KINDS } from "../kinds.ts";
import { type Amount, endsPhrase, isFiniteAt, type Line, mapNumbers } from "./amount.ts";
import { changeBefore } from "./change-before.ts";
import { isOfNextName } from "./listed.ts";
import { round } from "./numerals.ts";
import { MULTIPLES } from "./ratios.ts";

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
	let sum: Amount | undefined;
	for (const amount of paired) {
		const last = shared.at(-1);
		if (last !== undefined && isLaterOfPair(line, last, amount)) {
			shared.push(withUnitOf(amount, last));
			continue;
		}
		if (last !== undefined && isAfterPoints(line, last, amount)) {
			shared.push({ ...amount, kind: "percent", unit: "%", united: true });
			continue;
		}
		const whole = wholeOf(line, shared, amount);
		if (whole !== undefined) {
			shared.push(withUnitOf(amount, whole));
			continue;
		}
		// "lost 312 million euros, on revenue that fell 26% to 1.05 billion": a percent between is another thing.
		const lender = [united, sum].find((other) => other !== undefined && mayShare(line, amount, other));
		const read = lender === undefined ? amount : withUnitOf(amount, lender);
		shared.push(read);
		// "26.1 million passengers, compared with 26.3 million"
		if (!read.united && read.numeral.scale >= 1e3) sum = undefined;
		// "3.5 billion crowns ($372 million) from 3.8 billion": what is in brackets says the same again.
		if (read.united && KINDS[read.kind].lendsToLevel && line.lower(read.from - 1) !== "(") {
			united = read;
			if (read.kind === "money" && read.numeral.scale >= 1e3) sum = read;
		}
	}
	return shared;
}

/** "cut the journey from 90 minutes to 35", "to 20 days from 28": of any kind, since nothing but the link stands between. */
function isLaterOfPair(line: Line, first: Amount, amount: Amount): boolean {
	if (!first.united || amount.united || amount.kind !== "count" || amount.from !== first.to + 1) return false;
	if (!KINDS[first.kind].lendsToEnd || amount.numeral.form === "vague") return false;
	const [lead, link] = [line.lower(first.from - 1), line.lower(first.to)];
	const paired = (lead === "from" && link === "to") || (lead === "to" && link === "from");
	return paired && endsPhrase(line, amount.to) && amount.value !== undefined;
}

/** "raised it 50 basis points to 1.85": what goes up by points is a share. */
function isAfterPoints(line: Line, points: Amount, amount: Amount): boolean {
	if (points.kind !== "percentage-points" || amount.united || amount.kind !== "count") return false;
	const linked = amount.from === points.to + 1 && line.lower(points.to) === "to";
	return linked && endsPhrase(line, amount.to) && amount.value !== undefined && amount.value <= 100;
}

/** Atoms between an amount and its part: "58 days of rain last year, of which". */
const WHOLE_REACH = 10;

/** "58 days with zero murders, of which 10 were in May": a part has the unit of its whole, the nearest that is more. */
function wholeOf(line: Line, before: readonly Amount[], part: Amount): Amount | undefined {
	const { kind, united, value = 0, from, to, numeral } = part;
	if (line.lower(from - 1) !== "which" || line.lower(from - 2) !== "of" || united || kind !== "count")
		return undefined;
	// "of which 10 belonged to July", but "of which 10 new farms"
	const alone = endsPhrase(line, to) || isFiniteAt(line, to) || line.lower(to).endsWith("ed");
	if (numeral.form === "vague" || !alone) return undefined;
	const whole = before.findLast((amount) => (amount.value ?? 0) > value);
	if (whole === undefined || from - whole.to > WHOLE_REACH || !whole.united || !KINDS[whole.kind].parts)
		return undefined;
	// "$50 million, of which 20 went to farms" may count farms.
	const isSum = whole.kind === "money" && numeral.scale < 1e3 && whole.numeral.scale >= 1e3;
	return isSum ? undefined : whole;
}

/** "doubled from 11 to 20 kilowatt-hours", "rose from 31 to 45 percent": the unit stands behind the second. */
function ofPair(line: Line, low: Amount, high: Amount | undefined): Amount {
	const { value, from, to, numeral } = low;
	if (low.united || low.kind !== "count" || value === undefined || !high?.united) return low;
	const lends = KINDS[high.kind].lendsToLevel && high.from === high.numeral.from;
	if (lends && high.kind !== "money" && isSetAgainst(line, low, high)) return withUnitOf(low, high);
	const paired = high.from === to + 1 && isFromTo(line, low);
	if (!lends || !paired || changeBefore(line, from) === undefined) return low;
	// "from 1.2 to 3 million": the scale is said of both.
	const { scale, value: top = 0 } = high.numeral;
	const shared = numeral.scale === 1 && value < (top / scale) * 100 ? scale : 1;
	return withUnitOf(
		mapNumbers(low, (number) => round(number * shared)),
		high,
	);
}

/** "a deficit of 7.4 compared to the 9.4 percent deficit": the unit stands with the level it is set against. */
function isSetAgainst(line: Line, low: Amount, high: Amount): boolean {
	if (
		!isBareLevel(line, low) ||
		isYearlike(low) ||
		!isLike(low, high) ||
		low.numeral.scale !== high.numeral.scale
	)
		return false;
	let at = low.to;
	if (line.is(at, "comma")) at++;
	if (!line.is(at, "set-against")) return false;
	at += line.lower(at) === "compared" || line.lower(at) === "opposed" ? 2 : 1;
	return leadOf(line, high.from) === at || (line.is(at, "determiner") && leadOf(line, high.from) === at + 1);
}

/** "from 31 to …", "to 3.8 from …" */
function isFromTo(line: Line, { from, to }: Amount): boolean {
	const [lead, link] = [line.lower(from - 1), line.lower(to)];
	return (lead === "from" && link === "to") || (lead === "to" && link === "from");
}

function withUnitOf(amount: Amount, lender: Amount): Amount {
	const { kind, unit, per, implied } = lender;
	return {
		...mapNumbers(amount, (value) => round(value * minorOf(lender))),
		kind,
		united: true,
		...(unit !== undefined && { unit }),
		...(per !== undefined && { per }),
		...(implied && { implied }),
	};
}

/** What one of the written unit is of the record's: 0.01 for cents, which are told in dollars; else 1. */
function minorOf({ kind, value, numeral }: Amount): number {
	return kind === "money" && value !== undefined && numeral.value ? value / numeral.value : 1;
}

function mayShare(line: Line, amount: Amount, united: Amount): boolean {
	if (!isBareLevel(line, amount) || amount.from - united.to > REACH || united.attributive) return false;
	const lead = leadOf(line, amount.from);
	const level = { line, amount, united, lead, joint: line.lower(lead - 1) };
	if (!isYearlike(amount)) {
		if (isParallel(level) || isBargained(level)) return true;
		if (isOfNextName(line, { lead, last: united.to }))
			return united.kind !== "money" || amount.numeral.scale >= 1e3;
	}
	if (united.kind === "speed" && isTopSpeed(level)) return true;
	return united.kind === "money" ? isSum(level) : !isYearlike(amount) && isSameLevel(level);
}

/** "5.2 percent, up from 5.0", "a ten-year average of 1.25 million": of the same scale. */
function isSameLevel(level: Level): boolean {
	const { line, amount, united, lead, joint } = level;
	if (united.numeral.scale !== amount.numeral.scale) return false;
	const compared = isCompared(level) && (isLevel(line, united) || joint !== "from");
	return compared || isEased(level) || (isPeak(line, lead) && isLike(amount, united));
}

/** "winds of 120 km/h eased to 80 by noon": the level that a measured one changed to. */
function isEased({ line, amount, united, lead, joint }: Level): boolean {
	if (joint !== "to" || !KINDS[united.kind].si || !isLike(amount, united)) return false;
	// "The toll of a storm that brought winds of 120 km/h, rose to 92": another subject.
	if (line.has(united.to, lead, "stop-mark", "comma")) return false;
	return changeBefore(line, lead) !== undefined && changeBefore(line, united.from) === undefined;
}

/** "61 percent in Oslo and 54 in Bergen": the same preposition behind both, a joint between them, and like values. */
function isParallel({ line, amount, united, lead }: Level): boolean {
	const behind = line.lower(united.to);
	if (!isA(behind, "preposition") || behind === "of" || line.lower(amount.to) !== behind) return false;
	return (
		line.has(united.to + 2, lead, "list-joint") &&
		isLike(amount, united) &&
		amount.numeral.scale === united.numeral.scale &&
		!hasVerb(line, amount.to)
	);
}

/** "wants 8 percent; the board has offered 4": of the same bargain. */
function isBargained({ line, amount, united, joint }: Level): boolean {
	const ends = line.isEnd(amount.to) || line.is(amount.to, "stop-mark");
	return ends && isA(joint, "bargaining-verb") && isLike(amount, united);
}

/** "and 12 in the north were hurt": what has a verb of its own counts something else. */
function hasVerb(line: Line, from: number): boolean {
	for (let at = from; at < line.size && !line.is(at, "list-joint"); at++)
		if (isFiniteAt(line, at)) return true;
	return false;
}

/** A bare number behind an amount with its unit, and the word that leads to it. */
interface Level {
	line: Line;
	amount: Amount;
	united: Amount;
	lead: number;
	joint: string;
}

/** "12 percent to 4,791 points": a level behind "to" is often of another kind than its change. */
function isCompared({ line, lead, joint }: Level): boolean {
	if (isA(joint, "comparing-word") && joint !== "with") return true;
	// "lost 312 million euros, more than twice the 148 million of last year"
	if (joint === "twice" || MULTIPLES.get(joint)?.form === "base") return true;
	return (joint === "with" || joint === "to") && line.lower(lead - 2) === "compared";
}

/** "a ten-year average of 1.25 million" */
function isPeak(line: Line, lead: number): boolean {
	return line.lower(lead - 1) === "of" && line.is(lead - 2, "level-noun");
}

/** "winds of 185 km/h and gusts of up to 230", "where the limit is 90" */
function isTopSpeed({ line, united, lead, joint }: Level): boolean {
	const to = joint === "to" && line.lower(lead - 2) === "up" ? lead - 3 : lead - 1;
	if (line.is(to - 1, "limit-noun")) return line.is(to, "copula") || line.lower(to) === "of";
	if (line.lower(to) !== "of") return false;
	return line.atoms.slice(united.to, lead).some(({ lower: word }) => word === "and");
}

/** Without a scale it counts something else ("$5 million from 300 donors"), unless it is like the sum before it. */
function isSum(level: Level): boolean {
	const { line, amount, united, lead, joint } = level;
	if (amount.numeral.scale < 1e3) return isLike(amount, united) && isPrice(level);
	// "70 billion cedis, and five percent of 70 billion": the same sum.
	if (amount.value === united.value) return true;
	return (
		isCompared(level) ||
		isOneMore(level) ||
		// "40 billion baht: 12 billion for trains"
		["to", "worth", ":"].includes(joint) ||
		(joint === "of" && line.is(lead - 2, "sum-noun", "level-noun", "target-word"))
	);
}

/** "owes 12 billion baht for the line and another 20 billion for its trains" */
function isOneMore({ line, amount, united, lead }: Level): boolean {
	if (!line.has(lead, amount.from, "addition-word")) return false;
	return !line.atoms.slice(united.to, lead).some(({ digits }) => digits);
}

/** "6.20 euros a kilo, from 3.90 in May", "sold for 24 euros in spring and costs 33", "at 38.15 euros, having touched 39.40" */
function isPrice(level: Level): boolean {
	const { line, amount, united, lead, joint } = level;
	if (isA(joint, "costing-verb") || isCompared(level) || isPeak(line, lead)) return true;
	if (joint === "to") return line.lower(united.from - 1) === "from";
	return isA(joint, "market-verb") && hasCents(line, amount) && hasCents(line, united);
}

/** One is at most five times the other, in the same unit. */
function isLike(amount: Amount, united: Amount): boolean {
	const { value = 0 } = amount;
	const other = (united.value ?? 0) / minorOf(united);
	return value > 0 && value <= other * 5 && other <= value * 5;
}

const hasCents = (line: Line, { numeral }: Amount): boolean => /\.\d\d$/.test(line.word(numeral.from));

/** A number without unit or noun; "50 to 80%" is the lower end of a range with a unit of its own. */
function isBareLevel(line: Line, { united, kind, value, numeral, to }: Amount): boolean {
	if (
		united ||
		kind !== "count" ||
		value === undefined ||
		numeral.form === "vague" ||
		numeral.form === "fraction"
	)
		return false;
	const ranged = (line.is(to, "and", "up-to") || line.isDash(to)) && line.isDigits(to + 1);
	// "the 148 million it lost"
	return !ranged && (endsPhrase(line, to) || line.is(to, "subject-pronoun"));
}

const isYearlike = ({ value = 0 }: Amount): boolean =>
	value >= 1900 && value < 2100 && Number.isInteger(value);

/** "to 5.2 percent", "at 3 percent": what it is compared with is a level too. */
function isLevel(line: Line, united: Amount): boolean {
	const before = leadOf(line, united.from) - 1;
	const led =
		line.is(before, "be", "market-verb", "up-to", "on-word") ||
		line.lower(before) === "of" ||
		line.lower(before) === "reached";
	return led || changeBefore(line, united.from) === undefined;
}

/** The number with what bounds and softens it. */
function leadOf(line: Line, from: number): number {
	let at = from;
	while (
		line.is(at - 1, "approximation", "limit-word", "focus-word", "article") ||
		line.is(at - 1, "level-adjective", "addition-word") ||
		line.lower(at - 1) === "at"
	)
		at--;
	return at;
}
