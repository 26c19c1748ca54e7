import { KINDS } from "../kinds.ts";
import { readAge } from "./ages.ts";
import type { Amount, Line } from "./amount.ts";
import { readDuration } from "./durations.ts";
import { readMeasure } from "./measures.ts";
import { readMoney } from "./money.ts";
import { readPercent } from "./percent.ts";

/** The readers are tried from the most to the least telling unit. */
export function withUnits(line: Line, amounts: Amount[]): Amount[] {
	let floor = 0;
	const united = amounts.map((amount) => {
		const read = amount.united ? amount : withUnit(line, amount, floor);
		floor = read.to;
		return read;
	});
	for (let index = united.length - 2; index >= 0; index--)
		united[index] = withSharedUnit(line, united[index]!, united[index + 1]!);
	return united;
}

/** "rose 3 and 4 percent", "45 or 50 mg": the unit stands once for both. */
function withSharedUnit(line: Line, amount: Amount, next: Amount): Amount {
	const shared = KINDS[next.kind].lendsUnit && next.from === next.numeral.from;
	if (amount.united || !shared || next.from !== amount.to + 1 || amount.value === undefined) return amount;
	if (
		!(line.is(amount.to, "and", "comma", "times-sign") || line.lower(amount.to) === "by") ||
		(line.isGlued(amount.to) && line.lower(amount.to) !== ",") ||
		amount.numeral.form !== next.numeral.form
	)
		return amount;
	// "came to 186,000, 8 percent more": no share is written with thousands.
	if (next.kind === "percent" && amount.numeral.dressed && (amount.value ?? 0) >= 1000) return amount;
	return { ...amount, kind: next.kind, unit: next.unit!, united: true };
}

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
