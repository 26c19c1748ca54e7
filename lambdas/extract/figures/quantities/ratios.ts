import { firstOf, type Reader } from "../../text/rules.ts";
import { type Amount, isNear, type Line } from "./amount.ts";
import { CARDINALS } from "./number-words.ts";
import type { Numeral } from "./numeral.ts";
import { round } from "./numerals.ts";
import { joinPairs } from "./pairs.ts";

/** Joins "one in five", "nine out of 10", "3-to-1", "four of every five" into one ratio. */
export function joinRatios(line: Line, amounts: readonly Amount[]): Amount[] {
	return joinPairs(amounts, (first, second) => ratioOf(line, first, second));
}

/** A fraction is a share: "two-thirds of voters" is the ratio 0.667. */
export function shareOf(amount: Amount): Amount {
	if (amount.kind !== "count" || amount.numeral.form !== "fraction" || amount.united) return amount;
	return { ...amount, kind: "ratio", united: true };
}

function ratioOf(line: Line, first: Amount, second: Amount): Amount | undefined {
	const [a, b] = [first.value, second.value];
	if (a === undefined || b === undefined || b <= 0 || first.united || second.united) return undefined;
	const between = line.atoms
		.slice(first.to, second.from)
		.map((atom) => atom.lower)
		.join(" ");
	if (!Number.isInteger(b) || (!Number.isInteger(a) && between !== "- to -")) return undefined;
	if (!firstOf(RATIOS, { line, first, second, a, b, between })) return undefined;
	return { ...first, kind: "ratio", value: round(a / b), to: second.to, united: true };
}

/** Two bare numbers and the words between them. */
interface Pair {
	line: Line;
	first: Amount;
	second: Amount;
	a: number;
	b: number;
	between: string;
}

/** Whether two numbers are one ratio. */
export const RATIOS: readonly Reader<Pair, boolean>[] = [
	[
		"odds with hyphens",
		"He won by a 3-to-1 margin.",
		({ between }) => (between === "- to -" ? true : undefined),
	],
	[
		"a colon, and no time of day",
		"The odds were 3:1.",
		({ line, first, second, a, b, between }) =>
			// "rose to 27: two more died" begins anew.
			between === ":" && line.isGlued(second.from)
				? a <= 100 && b <= 100 && !isClock(line, first, second)
				: undefined,
	],
	[
		"odds in words",
		"They were outnumbered three to one.",
		({ line, first, second, between }) => (between === "to" ? isOddsTalk(line, first, second) : undefined),
	],
	[
		"one in so many",
		"One in five children is ill.",
		({ line, first, a, b, between }) =>
			/^(?:in|out of|in every|out of every|of every)$/.test(between)
				? isShareOf(line, first, a, b, between)
				: undefined,
	],
	[
		"votes out of every so many",
		"It won two votes out of every three.",
		({ a, b, between }) => (/^\p{L}+ (?:out of|in) every$/u.test(between) ? a < b : undefined),
	],
	[
		"a fraction read out, if the second counts nothing",
		"It is one over three.",
		({ line, second, between }) => (between === "over" ? !/^\p{L}/u.test(line.lower(second.to)) : undefined),
	],
];

/** "17:30", "2:05". */
function isClock(line: Line, first: Amount, second: Amount): boolean {
	return line.word(second.from).length === 2 || line.word(first.from - 1) === ":";
}

function isOddsTalk(line: Line, first: Amount, second: Amount): boolean {
	if (
		!(
			second.value === 1 ||
			(first.numeral.form === "words" && second.numeral.form === "words" && second.value! <= 2)
		)
	)
		return false;
	return isNear(line, first.from, "odds-word");
}

/** "one in five", "1 in 10,000"; "killed 12 in 20 attacks" counts two things. */
function isShareOf(line: Line, first: Amount, a: number, b: number, between: string): boolean {
	if (a >= b || (b >= 1900 && b < 2100 && !second(b))) return false;
	if (between !== "in") return true;
	const small =
		b <= 12 || [15, 20, 25, 30, 40, 50, 60, 70, 80, 90].includes(b) || /^[1-9]0{2,}$/.test(String(b));
	if (a === 1 && !/^(?:no|number|#)$/.test(line.lower(first.from - 1))) return true;
	return small && (a === 1 || (b <= 10 && a < 10)) && !/^(?:no|number|#)$/.test(line.lower(first.from - 1));

	function second(value: number): boolean {
		return value % 100 === 0;
	}
}

const TIMES_OF =
	/^(?:as|more|higher|larger|bigger|greater|the|faster|stronger|longer|what|that|its|their|his|less|lower|fewer|likelier|heavier|over|worse|better|above|below|earnings|revenue|annual|normal|average)$/;

/** "three times as many", "twice the", "a tenfold rise", "fivefold". */
export function readMultiples(line: Line): Amount[] {
	const found: Amount[] = [];
	for (let at = 0; at < line.size; at++) {
		const word = line.lower(at);
		if (word === "twice" && /^(?:as|the|that|its|their|his|what)$/.test(line.lower(at + 1)))
			found.push(multiple(at, at + 1, 2));
		const times = MULTIPLES.get(word);
		if (times !== undefined && isMultiple(line, at)) found.push(multiple(at, at + 1, times));
		if (!word.endsWith("fold")) continue;
		const fold = /^(\p{L}{3,})fold$/u.exec(word);
		const value = fold === null ? undefined : CARDINALS.get(fold[1]!);
		if (value !== undefined) found.push(multiple(at, at + 1, value));
	}
	return found;
}

const MULTIPLES: ReadonlyMap<string, number> = new Map([
	["double", 2],
	["triple", 3],
	["treble", 3],
	["quadruple", 4],
]);

/** "more than double the $61 million spent", "nearly triple what it was"; "to double the number" is a change. */
function isMultiple(line: Line, at: number): boolean {
	if (!/^(?:the|that|its|their|his|what|last|this|those)$/.test(line.lower(at + 1))) return false;
	return /^(?:than|nearly|almost|about|roughly|around|is|was|were|are|be|been|at|,|\(|–|—|approximately)$/.test(
		line.lower(at - 1),
	);
}

/** The number of "three times as many", "10-fold", "2.5x". */
export function readTimes(line: Line, amount: Amount): Amount | undefined {
	if (amount.united || amount.value === undefined) return undefined;
	const at = line.skipJoint(amount.to);
	const word = line.lower(at);
	const times =
		(word === "times" || word === "time") &&
		TIMES_OF.test(line.lower(at + 1)) &&
		!(line.lower(at + 1) === "the" && amount.value < 2);
	const fold = word === "fold" && (line.isJoint(amount.to) || at === amount.to);
	const x = (word === "x" || word === "×") && line.isGlued(at) && !line.isDigits(at + 1);
	if (!times && !fold && !x) return undefined;
	return { ...amount, kind: "ratio", to: at + 1, united: true };
}

/** "doubled", "halved", "tripling": a change by a factor, unless a level follows ("doubled to 40"). */
export function readFactors(line: Line): Amount[] {
	const found: Amount[] = [];
	line.atoms.forEach((atom, at) => {
		const verb = MULTIPLES.get(atom.lower);
		const factor =
			FACTORS.get(atom.lower) ?? (verb !== undefined && isInfinitive(line, at) ? verb : undefined);
		if (factor === undefined || isAdjective(line, at)) return;
		const change = { direction: factor < 1 ? "down" : "up", role: "by" } as const;
		found.push({ ...multiple(at, at + 1, factor), change });
	});
	return found;
}

/** "plans to double output", "could triple"; "to double digits" is a level. */
function isInfinitive(line: Line, at: number): boolean {
	// "has seen its shares more than triple over the period"
	if (
		line.lower(at - 1) === "than" &&
		line.lower(at - 2) === "more" &&
		/^(?:over|in|since|this|last|to|from|by|between|,|\.|)$/.test(line.lower(at + 1))
	)
		return true;
	if (
		/^(?:digits?|figures?|jeopardy|standards?|glazing|check|bed|room|rooms|agents?)$/.test(line.lower(at + 1))
	)
		return false;
	const before = /ly$|^(?:more|than|at|least|about)$/.test(line.lower(at - 1))
		? line.lower(at - 2)
		: line.lower(at - 1);
	return /^(?:to|will|would|could|may|might|can|should|must|shall)$/.test(before);
}

const FACTORS: ReadonlyMap<string, number> = new Map([
	["doubled", 2],
	["doubling", 2],
	["tripled", 3],
	["trebled", 3],
	["tripling", 3],
	["quadrupled", 4],
	["quintupled", 5],
	["halved", 0.5],
	["halving", 0.5],
	["halve", 0.5],
	["halves", 0.5],
]);

/** "to double down", "a doubled effort". */
function isAdjective(line: Line, at: number): boolean {
	return /^(?:a|the|on|down|back|up)$/.test(line.lower(at + 1)) &&
		line.lower(at + 1) !== "the" &&
		line.lower(at + 1) !== "a"
		? true
		: /^(?:a|an)$/.test(line.lower(at - 1));
}

function multiple(from: number, to: number, value: number): Amount {
	const numeral: Numeral = { from, to, value, scale: 1, form: "words", dressed: true };
	return { from, to, kind: "ratio", modifier: "exact", value, numeral, united: true };
}
