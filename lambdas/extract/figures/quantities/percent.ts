import type { Amount, Line } from "./amount.ts";
import { changeBefore } from "./change-before.ts";

/** "4.2 percent", "5%", "half a percent", "three percentage points", "25 basis points", "50bp". */
export function readPercent(line: Line, amount: Amount): Amount | undefined {
	let at = line.skipJoint(amount.to);
	const fraction = amount.numeral.form === "fraction";
	if (fraction && /^(?:a|an|one)$/.test(line.lower(at))) at++;
	if (fraction && line.lower(at) === "of" && /^(?:a|one|1)$/.test(line.lower(at + 1))) at += 2;
	const unit = unitAt(line, at);
	if (unit === undefined) return readOut(line, amount) ?? pointsOfShare(line, amount);
	const kind = unit.unit === "%" ? "percent" : "percentage-points";
	return {
		...amount,
		kind,
		unit: unit.unit,
		to: unit.to,
		united: true,
		...(line.isJoint(amount.to) && { attributive: true }),
	};
}

/** "Turnout was 68 percent, almost nine points below that of 2022": points are of percent where a level in percent stands before. */
function pointsOfShare(line: Line, amount: Amount): Amount | undefined {
	if (
		!isPoint(line, amount.to) ||
		!line.is(amount.to + 1, "more-word", "less-word", "point-lead") ||
		amount.numeral.dressed
	)
		return undefined;
	let at = amount.from - 1;
	while (at > 0 && amount.from - at < 24 && !line.is(at, "percent-word")) at--;
	const level = at - 1;
	if (
		!line.is(at, "percent-word") ||
		changeBefore(line, level) !== undefined ||
		line.is(amount.from - 1, "and", "bracket")
	)
		return undefined;
	return { ...amount, kind: "percentage-points", unit: "pp", to: amount.to + 1, united: true };
}

/** "percent of 210" as a form or a speaker says it: the unit first, and nothing that the number counts. */
function readOut(line: Line, amount: Amount): Amount | undefined {
	if (line.lower(amount.from - 1) !== "of" || /^\p{L}/u.test(line.lower(amount.to))) return undefined;
	const short = /^percents?$/.test(line.lower(amount.from - 2));
	if (!short && !/^per cent$/.test(`${line.lower(amount.from - 3)} ${line.lower(amount.from - 2)}`))
		return undefined;
	const from = amount.from - (short ? 2 : 3);
	return from === 0 ? { ...amount, kind: "percent", unit: "%", from, united: true } : undefined;
}

function unitAt(line: Line, at: number): { unit: string; to: number } | undefined {
	const word = line.lower(at);
	const next = line.skipJoint(at + 1);
	if (word === "per" && /^cents?$/.test(line.lower(next))) return ofPoints(line, next + 1);
	if (/^(?:%|percents?|pct|％|percentage)$/.test(word)) return ofPoints(line, at + 1);
	if (word === "basis" && isPoint(line, next)) return { unit: "bp", to: next + 1 };
	const unit = SHORT.get(word);
	return unit === undefined ? undefined : { unit, to: at + 1 };
}

/** "percent", and with "points" behind it a difference of such. */
function ofPoints(line: Line, at: number): { unit: string; to: number } {
	const next = line.skipJoint(at);
	return isPoint(line, next) ? { unit: "pp", to: next + 1 } : { unit: "%", to: at };
}

const isPoint = (line: Line, at: number): boolean => /^(?:points?|pts?)$/.test(line.lower(at));

const SHORT: ReadonlyMap<string, string> = new Map([
	["percentages", "%"],
	["pp", "pp"],
	["ppt", "pp"],
	["ppts", "pp"],
	["bp", "bp"],
	["bps", "bp"],
]);
