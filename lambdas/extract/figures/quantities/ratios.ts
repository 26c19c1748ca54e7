import { byForm } from "../../text/lexicon/families.ts";
import { firstOf, type Reader } from "../../text/rules.ts";
import { type Amount, endsPhrase, isFiniteAt, isNear, type Line, readEach, spelled } from "./amount.ts";
import { CARDINALS } from "./number-words.ts";
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

/** What stands between a share and its whole. */
const PARTS: ReadonlySet<string> = new Set(["in", "out of", "in every", "out of every", "of every"]);

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
		// "a 5-to-4 decision" is a score, "20-to-30-day waits" a range.
		({ line, first, second, a, b, between }) =>
			between === "- to -"
				? !line.is(second.to, "verdict-noun") &&
					!(a < b && line.isJoint(second.to)) &&
					!isOfVerdict(line, first.from) &&
					!line.is(first.from - 1, "voting-verb")
				: undefined,
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
			PARTS.has(between) ? isShareOf(line, first, a, b, between) : undefined,
	],
	[
		"votes out of every so many",
		"It won two votes out of every three.",
		({ a, b, between }) => (/^\p{L}+ (?:out of|in) every$/u.test(between) ? a < b : undefined),
	],
	[
		"one of something in so many",
		"One buyer in four will wait.",
		({ line, first, second, a, b, between }) =>
			/^\p{Ll}+ (?:in|out of)$/u.test(between) && a === 1 && b <= 10
				? line.isSmall(first.to) && (endsPhrase(line, second.to) || isFiniteAt(line, second.to))
				: undefined,
	],
	[
		"a hyphen behind what outnumbers",
		"They outspent the others 5-1.",
		({ line, first, a, b, between }) =>
			between === "-" && line.isJoint(first.to) && a > b
				? line.has(first.from - 9, first.from, "odds-verb") || undefined
				: undefined,
	],
	[
		"a fraction read out, if the second counts nothing",
		"It is one over three.",
		({ line, second, a, b, between }) =>
			between === "over" ? !isPressure(a, b) && !line.isLetters(second.to) : undefined,
	],
];

/** "voted 7-to-2", "a vote of 9-to-4" */
const isOfVerdict = (line: Line, from: number): boolean =>
	line.is(from - 1, "voting-verb") || (line.lower(from - 1) === "of" && line.is(from - 2, "verdict-noun"));

/** "120 over 80": of blood, as a doctor reads it out. */
const isPressure = (high: number, low: number): boolean =>
	high > low && high >= 60 && high < 300 && low >= 30;

/** "17:30", "2:05". */
function isClock(line: Line, first: Amount, second: Amount): boolean {
	return line.word(second.from).length === 2 || line.word(first.from - 1) === ":";
}

function isOddsTalk(line: Line, first: Amount, second: Amount): boolean {
	const { value = 0, numeral } = second;
	const low = value === 1 || (value === 2 && numeral.form === "words" && first.numeral.form === "words");
	return low && isNear(line, first.from, "odds-word");
}

/** "one in five", "1 in 10,000"; "killed 12 in 20 attacks" counts two things, "12 in 2020" has a year. */
function isShareOf(line: Line, first: Amount, a: number, b: number, between: string): boolean {
	if (a >= b || (b >= 1900 && b < 2100 && b % 100 !== 0)) return false;
	if (between !== "in") return true;
	const numbered = line.is(first.from - 1, "number-sign") || line.word(first.from - 1) === "#";
	return !numbered && (a === 1 || b <= 10);
}

/** Verbs and adjectives that multiply, in every form. */
export const MULTIPLES = byForm<number>([
	["double", 2],
	["triple", 3],
	["treble", 3],
	["quadruple", 4],
	["quintuple", 5],
	["halve", 0.5],
]);

/** "three times as many", "twice the", "a tenfold rise", "fivefold". */
export function readMultiples(line: Line): Amount[] {
	return readEach(line, (word, at) => {
		const value = multipleAt(line, at, word);
		return value === undefined ? undefined : spelled("ratio", { from: at, to: at + 1, value });
	});
}

function multipleAt(line: Line, at: number, word: string): number | undefined {
	if (word.endsWith("fold")) return CARDINALS.get(word.slice(0, -4));
	if (word === "twice")
		return isWhatIsMultiplied(line, at + 1) || line.lower(at + 1) === "as" ? 2 : undefined;
	const { form, what = 0 } = MULTIPLES.get(word) ?? {};
	return form === "base" && what > 1 && isMultiple(line, at) ? what : undefined;
}

const isWhatIsMultiplied = (line: Line, at: number): boolean =>
	line.is(at, "definite-article", "possessive", "clause-opener");

/** "more than double the $61 million spent", "nearly triple what it was"; "to double the number" is a change. */
function isMultiple(line: Line, at: number): boolean {
	if (!isWhatIsMultiplied(line, at + 1) && !line.is(at + 1, "demonstrative", "last-word")) return false;
	// "will more than double the 216 staffers" is a change.
	if (isInfinitive(line, at)) return false;
	return (
		line.is(at - 1, "approximation", "be", "comma", "dash") ||
		line.is(at - 1, "bracket", "limit-word") ||
		line.lower(at - 1) === "at"
	);
}

/** The number of "three times as many", "10-fold", "2.5x". */
export function readTimes(line: Line, amount: Amount): Amount | undefined {
	if (amount.united || amount.value === undefined) return undefined;
	const at = line.skipJoint(amount.to);
	const word = line.lower(at);
	const times = (word === "times" || word === "time") && isTimesOf(line, at + 1, amount.value);
	const x = line.is(at, "times-sign") && line.isGlued(at) && !line.isDigits(at + 1);
	return times || word === "fold" || x ? { ...amount, kind: "ratio", to: at + 1, united: true } : undefined;
}

/** "three times as many", "twice the size", "1.5 times higher"; "one time the minister" is an occasion. */
function isTimesOf(line: Line, at: number, times: number): boolean {
	if (line.lower(at) === "the") return times >= 2;
	return (
		isWhatIsMultiplied(line, at) ||
		line.is(at, "more-word", "less-word", "limit-word", "norm-word") ||
		line.is(at, "sum-noun")
	);
}

/** "doubled", "halved", "tripling": a change by a factor, unless a level follows ("doubled to 40"). */
export function readFactors(line: Line): Amount[] {
	return readEach(line, (word, at) => {
		const value = factorAt(line, at, word);
		if (value === undefined || isAdjective(line, at)) return undefined;
		const change = { direction: value < 1 ? "down" : "up", role: "by" } as const;
		return { ...spelled("ratio", { from: at, to: at + 1, value }), change };
	});
}

function factorAt(line: Line, at: number, word: string): number | undefined {
	const { lemma, form, what } = MULTIPLES.get(word) ?? {};
	// "doubles" is a game, "to double" a verb only behind what takes one.
	// "scored in both halves": a noun, unless it takes an object.
	if (lemma === "halve" && form === "third")
		return line.is(at + 1, "determiner", "possessive") ? what : undefined;
	if (lemma === "halve" || form === "past" || form === "gerund") return what;
	return form === "base" && isInfinitive(line, at) ? what : undefined;
}

/** "plans to double output", "could triple"; "to double digits" is a level. */
function isInfinitive(line: Line, at: number): boolean {
	const more = line.lower(at - 1) === "than" && line.lower(at - 2) === "more";
	// "has seen its shares more than triple over the period"
	if (more && (line.isEnd(at + 1) || line.is(at + 1, "preposition", "loose-preposition", "which-word")))
		return true;
	if (line.is(at + 1, "double-noun")) return false;
	let lead = at - 1;
	while (line.is(lead, "limit-word", "approximation") || /^at$|ly$/.test(line.lower(lead))) lead--;
	return line.lower(lead) === "to" || line.is(lead, "modal");
}

/** "to double down", "a doubled effort". */
const isAdjective = (line: Line, at: number): boolean =>
	line.is(at + 1, "change-particle") ||
	line.lower(at + 1) === "on" ||
	line.lower(at + 1) === "back" ||
	line.is(at - 1, "indefinite-article");
