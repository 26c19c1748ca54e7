import { type Amount, type Line, unitStart } from "./amount.ts";
import { changeBefore } from "./change-before.ts";

/** "4.2 percent", "5%", "half a percent", "three percentage points", "25 basis points", "50bp". */
export function readPercent(line: Line, amount: Amount): Amount | undefined {
	const at = unitStart(line, amount);
	const unit = unitAt(line, at);
	if (unit === undefined)
		return (
			readOut(line, amount) ??
			pointsOfShare(line, amount) ??
			pointsOfRate(line, amount, at) ??
			pointsOfPoll(line, amount, at) ??
			pointsToShare(line, amount, at)
		);
	const kind = unit.unit === "%" ? "percent" : "percentage-points";
	return { ...amount, kind, unit: unit.unit, to: unit.to, united: true };
}

/** "Turnout was 68 percent, almost nine points below that of 2022": points are of percent where a level in percent stands before. */
function pointsOfShare(line: Line, amount: Amount): Amount | undefined {
	if (
		!line.is(amount.to, "point-noun") ||
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

/** "cut rates by a quarter point", "a half-point rise in the rate": of percent, where a rate is spoken of. */
function pointsOfRate(line: Line, amount: Amount, at: number): Amount | undefined {
	const isPart = amount.numeral.form === "fraction" && line.is(at, "point-noun");
	if (!isPart || !line.has(0, line.size, "percent-rate")) return undefined;
	return { ...amount, kind: "percentage-points", unit: "pp", to: at + 1, united: true };
}

/** "a 10-point lead in the primary", "ahead of her rival by six points": of percent, where voters are spoken of. */
function pointsOfPoll(line: Line, amount: Amount, at: number): Amount | undefined {
	if (!line.is(at, "point-noun") || !line.has(0, line.size, "electoral-word")) return undefined;
	const joined = line.isJoint(amount.to) && line.has(at + 1, at + 3, "lead-noun");
	const ahead =
		line.is(at + 1, "point-lead") ||
		isByHowMuch(line, amount.from) ||
		// "her lead is nine points"
		line.has(amount.from - LEAD_OF, amount.from, "lead-noun");
	if (!joined && !ahead) return undefined;
	return { ...amount, kind: "percentage-points", unit: "pp", to: at + 1, united: true };
}

/** Atoms from the lead to its points: "a lead of about nine points". */
const LEAD_OF = 4;

/** Atoms between who leads and by how much: "leads the former mayor by". */
const LEAD_REACH = 8;

/** "leads Ms Orr by", "is ahead by", "wins the county by" */
function isByHowMuch(line: Line, from: number): boolean {
	const by = line.is(from - 1, "approximation", "limit-word") ? from - 2 : from - 1;
	return line.lower(by) === "by" && line.has(by - LEAD_REACH, by, "leading-word");
}

/** "edged down 0.2 points to 6.4%": of percent, as the level behind it is. */
function pointsToShare(line: Line, amount: Amount, at: number): Amount | undefined {
	const level = at + 2;
	const leads = line.is(at, "point-noun") && (line.is(at + 1, "up-to") || line.lower(at + 1) === "from");
	if (!leads || !line.isDigits(level) || unitAt(line, level + 1)?.unit !== "%") return undefined;
	return { ...amount, kind: "percentage-points", unit: "pp", to: at + 1, united: true };
}

/** "percent of 210" as a form or a speaker says it: the unit first, and nothing that the number counts. */
function readOut(line: Line, amount: Amount): Amount | undefined {
	if (line.lower(amount.from - 1) !== "of" || line.isLetters(amount.to)) return undefined;
	const first = unitAt(line, 0);
	const alone = first?.unit === "%" && first.to === amount.from - 1;
	return alone ? { ...amount, kind: "percent", unit: "%", from: 0, united: true } : undefined;
}

function unitAt(line: Line, at: number): { unit: string; to: number } | undefined {
	const word = line.lower(at);
	const next = line.skipJoint(at + 1);
	if (word === "per" && ["cent", "cents"].includes(line.lower(next))) return ofPoints(line, next + 1);
	if (word === "basis" && line.is(next, "point-noun")) return { unit: "bp", to: next + 1 };
	const unit = WORDS.get(word);
	if (unit === "%") return ofPoints(line, at + 1);
	return unit === undefined ? undefined : { unit, to: at + 1 };
}

/** "percent", and with "points" behind it a difference of such. */
function ofPoints(line: Line, at: number): { unit: string; to: number } {
	const next = line.skipJoint(at);
	return line.is(next, "point-noun") ? { unit: "pp", to: next + 1 } : { unit: "%", to: at };
}

const UNITS: readonly (readonly [unit: string, names: string])[] = [
	["%", "% ％ pct percent percents percentage percentages"],
	["pp", "pp ppt ppts"],
	["bp", "bp bps"],
];

/** What is written in one word. */
const WORDS: ReadonlyMap<string, string> = new Map(
	UNITS.flatMap(([unit, names]) => names.split(" ").map((name) => [name, unit] as const)),
);
