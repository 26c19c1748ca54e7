import { isJoint, skipJoint } from "../../text/atoms.ts";
import { type Amount, is, type Line, lower } from "./amount.ts";
import { changeBefore } from "./change-before.ts";

/** "4.2 percent", "5%", "half a percent", "three percentage points", "25 basis points", "50bp". */
export function readPercent(line: Line, amount: Amount): Amount | undefined {
	let at = skipJoint(line.atoms, amount.to);
	const fraction = amount.numeral.form === "fraction";
	if (fraction && /^(?:a|an|one)$/.test(lower(line, at))) at++;
	if (fraction && lower(line, at) === "of" && /^(?:a|one|1)$/.test(lower(line, at + 1))) at += 2;
	const unit = unitAt(line, at);
	if (unit === undefined) return readOut(line, amount) ?? pointsOfShare(line, amount);
	const kind = unit.unit === "%" ? "percent" : "percentage-points";
	return {
		...amount,
		kind,
		unit: unit.unit,
		to: unit.to,
		united: true,
		...(isJoint(line.atoms, amount.to) && { attributive: true }),
	};
}

/** "Turnout was 68 percent, almost nine points below that of 2022": points are of percent where a level in percent stands before. */
function pointsOfShare(line: Line, amount: Amount): Amount | undefined {
	if (
		!isPoint(line, amount.to) ||
		!is(line, amount.to + 1, "more-word", "less-word", "point-lead") ||
		amount.numeral.dressed
	)
		return undefined;
	let at = amount.from - 1;
	while (at > 0 && amount.from - at < 24 && !is(line, at, "percent-word")) at--;
	const level = at - 1;
	if (
		!is(line, at, "percent-word") ||
		changeBefore(line, level) !== undefined ||
		is(line, amount.from - 1, "and", "bracket")
	)
		return undefined;
	return { ...amount, kind: "percentage-points", unit: "pp", to: amount.to + 1, united: true };
}

/** "percent of 210" as a form or a speaker says it: the unit first, and nothing that the number counts. */
function readOut(line: Line, amount: Amount): Amount | undefined {
	if (lower(line, amount.from - 1) !== "of" || /^\p{L}/u.test(lower(line, amount.to))) return undefined;
	const short = /^percents?$/.test(lower(line, amount.from - 2));
	if (!short && !/^per cent$/.test(`${lower(line, amount.from - 3)} ${lower(line, amount.from - 2)}`))
		return undefined;
	const from = amount.from - (short ? 2 : 3);
	return from === 0 ? { ...amount, kind: "percent", unit: "%", from, united: true } : undefined;
}

function unitAt(line: Line, at: number): { unit: string; to: number } | undefined {
	const word = lower(line, at);
	const next = skipJoint(line.atoms, at + 1);
	if (word === "per" && /^cents?$/.test(lower(line, next))) return ofPoints(line, next + 1);
	if (/^(?:%|percents?|pct|％|percentage)$/.test(word)) return ofPoints(line, at + 1);
	if (word === "basis" && isPoint(line, next)) return { unit: "bp", to: next + 1 };
	const unit = SHORT.get(word);
	return unit === undefined ? undefined : { unit, to: at + 1 };
}

/** "percent", and with "points" behind it a difference of such. */
function ofPoints(line: Line, at: number): { unit: string; to: number } {
	const next = skipJoint(line.atoms, at);
	return isPoint(line, next) ? { unit: "pp", to: next + 1 } : { unit: "%", to: at };
}

const isPoint = (line: Line, at: number): boolean => /^(?:points?|pts?)$/.test(lower(line, at));

const SHORT: ReadonlyMap<string, string> = new Map([
	["percentages", "%"],
	["pp", "pp"],
	["ppt", "pp"],
	["ppts", "pp"],
	["bp", "bp"],
	["bps", "bp"],
]);
