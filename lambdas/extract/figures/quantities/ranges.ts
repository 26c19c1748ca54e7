import { isCapitalised, isDash, isJoint } from "../../text/atoms.ts";
import { type Amount, type Line, lower } from "./amount.ts";
import { changeBefore } from "./change-before.ts";
import { round } from "./numerals.ts";
import { joinPairs } from "./pairs.ts";

/** Joins neighbours that are the two ends of one range: "5-10%", "between 5 and 10", "$3-5 billion", "2-3 dozen". */
export function joinRanges(line: Line, amounts: readonly Amount[]): Amount[] {
	return joinPairs(amounts, (first, second) => rangeOf(line, first, second));
}

function rangeOf(line: Line, low: Amount, high: Amount): Amount | undefined {
	if (low.value === undefined || high.value === undefined || low.kind === "ratio" || high.kind === "ratio")
		return undefined;
	const opening = lower(line, low.from - 1);
	if (!isConnected(line, low, high, opening)) return undefined;
	const from = opening === "between" || opening === "from" ? low.from - 1 : low.from;
	const ends = sharedUnit(low, high);
	if (ends === undefined) return undefined;
	const { value: bottom } = ends.low;
	const { value: top } = ends.high;
	const { value: _, ...shape } = ends.high;
	const range = { ...shape, from, modifier: "between" } as const;
	// "ranged from -18 °C to -34 °C": colder is lower, whichever is named first.
	if (bottom! > top! && shape.kind === "temperature" && opening === "from")
		return { ...range, low: top!, high: bottom! };
	return bottom! < top! ? { ...range, low: bottom!, high: top! } : undefined;
}

function isConnected(line: Line, low: Amount, high: Amount, opening: string): boolean {
	const { atoms } = line;
	// "8- to 16-meter", "three- to five-year": the first hyphen waits for the unit.
	const hanging = high.from === low.to + 2 && isDash(atoms[low.to]) && !low.united && high.united;
	if (hanging) return /^(?:to|or|and)$/.test(lower(line, low.to + 1));
	if (high.from !== low.to + 1) return false;
	const word = lower(line, low.to);
	if (word === "and") return opening === "between";
	// "from 10 to 20 dollars" is a range; "fell from 31 million to 26 million" is two levels.
	const changing = changeBefore(line, opening === "from" ? low.from - 1 : low.from) !== undefined;
	if (word === "to" || word === "through") {
		if (opening === "from") return !changing;
		return !changing || !low.united;
	}
	if (word === "or") return isEitherOr(low, high);
	// "20~100": the tilde of forms and of East Asian papers.
	if (word === "~") return !atoms[low.to]!.space && !atoms[high.from]!.space;
	if (!isDash(atoms[low.to])) return false;
	if (isCapitalised(atoms[low.from - 1]) && !low.united && !high.united && isJoint(atoms, low.from - 1))
		return false;
	const apart = atoms[low.to]!.space && atoms[high.from]!.space;
	return isJoint(atoms, low.to) || high.united || (apart && !low.united && low.numeral.form === "digits");
}

/** "five or six people": neighbours, not alternatives. */
function isEitherOr(low: Amount, high: Amount): boolean {
	const step = high.value! - low.value!;
	return (
		!low.united && step > 0 && step <= Math.max(1, low.value! * 0.5) && low.numeral.form === high.numeral.form
	);
}

/** Both ends in one unit and one scale, else undefined. */
function sharedUnit(low: Amount, high: Amount): { low: Amount; high: Amount } | undefined {
	let bottom = low;
	let top = high;
	if (!low.united && high.united) bottom = inUnitOf(low, high);
	// "$3-5 billion": the second end has no sign of its own.
	else if (low.kind === "money" && !high.united && low.from < low.numeral.from)
		top = {
			...high,
			kind: "money",
			unit: low.unit!,
			united: true,
			...(low.implied && { implied: low.implied }),
		};
	else if (low.unit !== high.unit || low.kind !== high.kind) return undefined;
	const scale = high.numeral.scale;
	if (
		low.numeral.scale === 1 &&
		scale > 1 &&
		high.numeral.value !== undefined &&
		low.numeral.value! < high.numeral.value / scale
	)
		bottom = { ...bottom, value: round(bottom.value! * scale) };
	return { low: bottom, high: top };
}

/** The lower end takes over what one of the upper end's unit is worth: "10-15 cents" is 0.10 to 0.15. */
function inUnitOf(low: Amount, high: Amount): Amount {
	const worth = high.numeral.value ? high.value! / high.numeral.value : 1;
	return { ...low, kind: high.kind, unit: high.unit!, united: true, value: round(low.value! * worth) };
}
