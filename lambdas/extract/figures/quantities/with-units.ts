import { namesSomething } from "../../numbers/number-owners.ts";
import { KINDS } from "../kinds.ts";
import { readAge } from "./ages.ts";
import type { Amount, Line } from "./amount.ts";
import { readDuration } from "./durations.ts";
import { readMeasure } from "./measures.ts";
import { readMoney } from "./money.ts";
import { isOfDate } from "./not-a-figure.ts";
import { readPercent } from "./percent.ts";

/** The readers are tried from the most to the least telling unit. */
export function withUnits(line: Line, amounts: Amount[]): Amount[] {
	let floor = 0;
	const united = amounts.map((amount) => {
		const read = amount.united ? amount : withUnit(line, amount, floor);
		floor = read.to;
		// "a 45-acre site": the unit words follow through a hyphen.
		const attributive = read.to > amount.to && read.from === amount.from && line.isJoint(amount.to);
		return attributive ? { ...read, attributive } : read;
	});
	// From the right, since a unit is lent from number to number: "3, 4 and 5 percent".
	const shared: Amount[] = [];
	for (const amount of united.toReversed()) shared.push(withSharedUnit(line, amount, shared.at(-1)));
	return shared.reverse();
}

/** "rose 3 and 4 percent", "45 or 50 mg": the unit stands once for both. */
function withSharedUnit(line: Line, amount: Amount, next: Amount | undefined): Amount {
	const { united, value, to, numeral } = amount;
	if (next?.unit === undefined || !lendsUnit(next)) return amount;
	if (united || value === undefined || next.from !== to + 1 || numeral.form !== next.numeral.form)
		return amount;
	if (!line.is(to, "comma") && !isUnitJoint(line, to) && !isFalling(line, amount, next)) return amount;
	if (isOfTime(line, amount)) return amount;
	// "came to 186,000, 8 percent more": no share is written with thousands.
	if (next.kind === "percent" && numeral.dressed && value >= 1000) return amount;
	return { ...amount, kind: next.kind, unit: next.unit, united: true };
}

const lendsUnit = ({ kind, from, numeral }: Amount): boolean =>
	KINDS[kind].lendsUnit && from === numeral.from;

/** "in 2021, 3.7 million hectares burned", "to 3.4 percent for 2025 and 3.1 percent for 2026": a year has no unit. */
const isOfTime = (line: Line, amount: Amount): boolean =>
	(line.is(amount.to, "comma") && isOfDate(line, amount)) || namesSomething(line.owner(amount.from));

/** "3 and 4 percent", "3 by 4 metres" */
const isUnitJoint = (line: Line, at: number): boolean =>
	(line.is(at, "and", "times-sign") || line.lower(at) === "by") && !line.isGlued(at);

/** "beat her 45 to 40 percent": what falls is no range. */
const isFalling = (line: Line, { from, to, value = 0 }: Amount, next: Amount): boolean =>
	next.kind === "percent" &&
	(line.is(to, "up-to") || line.isJoint(to)) &&
	value > (next.value ?? value) &&
	!line.isJoint(from - 1);

function withUnit(line: Line, amount: Amount, floor: number): Amount {
	return (
		readPercent(line, amount) ??
		readMoney(line, amount, floor) ??
		readAge(line, amount) ??
		readDuration(line, amount) ??
		readMeasure(line, amount) ??
		amount
	);
}
