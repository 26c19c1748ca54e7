import { readOrdinal } from "../../dates/numbers.ts";
import { verbOf } from "../../text/lexicon/lexicon.ts";
import { type Amount, endsPhrase, isFiniteAt, type Line, spelled } from "./amount.ts";
import { numberAt } from "./digits.ts";

/** "third-largest", "ranked 10th", "fifth place", "No. 2", "third straight": where something stands in an order. */
export function readRanks(line: Line): Amount[] {
	const found: Amount[] = [];
	for (let at = 0; at < line.size; at++) {
		const rank = readNumbered(line, at) ?? readOrdinalRank(line, at);
		if (rank === undefined) continue;
		found.push(rank);
		at = rank.to - 1;
	}
	return found;
}

const rankOf = (from: number, to: number, value: number): Amount => spelled("rank", { from, to, value });

/** "No. 1", "number one": a place in a ranking, not the number of a flight, a room, a reactor or a resolution. */
function readNumbered(line: Line, at: number): Amount | undefined {
	// Every word of every sentence comes by here.
	if (!line.lower(at).startsWith("n") || !line.is(at, "number-sign")) return undefined;
	const word = line.lower(at) === "number";
	const start = line.lower(at + 1) === "." ? at + 2 : at + 1;
	if (line.word(at) === "no" && start === at + 1) return undefined;
	const value = word || line.isDigits(start) ? (numberAt(line, start) ?? 0) : 0;
	const place = Number.isInteger(value) && value >= 1 && value <= 500;
	const told = line.lower(at) === "nos" || isOfMachine(line, start + 1);
	return place && !told && isRanked(line, at, word) ? rankOf(at, start + 1, value) : undefined;
}

/** "the No. 3 reactor", "the No. 3 and No. 4 reactors" */
function isOfMachine(line: Line, from: number): boolean {
	let at = from;
	while (
		at < from + MACHINES &&
		(line.is(at, "and", "comma", "number-sign", "stop-mark") || line.isDigits(at))
	)
		at++;
	return line.is(at, "numbered-machine");
}

/** Atoms of "and No. 4" and another one at most. */
const MACHINES = 10;

/** "the world number one", "at No. 5"; "number one" by itself is as often a name or a count. */
function isRanked(line: Line, at: number, word: boolean): boolean {
	if (line.is(at - 1, "rank-lead", "definite-article", "possessive-mark") || line.lower(at - 1) === "to")
		return true;
	return !word && (at === 0 || line.is(at - 1, "rank-link", "indefinite-article"));
}

function readOrdinalRank(line: Line, at: number): Amount | undefined {
	const ordinal = readOrdinal(line, at);
	if (ordinal === undefined) return undefined;
	const { end: to, value } = ordinal;
	const next = line.skipJoint(to);
	if (isSuperlative(line, next)) {
		// "the first biggest": only those behind the first are told by their place.
		if (value === 1 && line.lower(next) !== "most") return undefined;
		return { ...rankOf(at, next + 1, value), ...(line.isJoint(to) && { attributive: true }) };
	}
	if (isOfSuperlative(line, to)) return rankOf(at, to, value);
	const named = line.is(next, "running-word", "rank-noun");
	const later =
		value > 1 && (isInOrder(line, at, next) || isWon(line, at, next, value) || isStanding(line, at, to));
	const ranked = named || later || isPlaced(line, at, next, value);
	return ranked ? rankOf(at, to, value) : undefined;
}

/** "the second and third wettest": the superlative stands once for both. */
function isOfSuperlative(line: Line, to: number): boolean {
	if (!line.is(to, "and") && line.lower(to) !== "or") return false;
	const other = readOrdinal(line, to + 1);
	return other !== undefined && isSuperlative(line, line.skipJoint(other.end));
}

const isSuperlative = (line: Line, at: number): boolean =>
	line.is(at, "extreme-word") ||
	(line.lower(at).endsWith("est") && line.isSmall(at) && !line.is(at, "est-noun"));

/** "ranked 10th", "finished in third", "came second": "moved first" is a time, "finished second half" another thing. */
function isPlaced(line: Line, at: number, next: number, value: number): boolean {
	// "runs the 5th Street Gym"
	const inName = line.isCapital(next) && !line.is(next, "function-word");
	if (line.is(next, "period-noun", "ordinal-part") || inName) return false;
	const before = line.is(at - 1, "definite-article") ? at - 2 : at - 1;
	if (line.is(before, "ranking-verb")) return true;
	if (value > 1 && line.is(before, "placing-verb", "change-particle")) return true;
	const link = line.is(before, "on-word", "up-to") || line.lower(before) === "into";
	return link && line.is(at - 2, "ranking-verb", "placing-verb");
}

/** "its fifth in a row", "the second to hit the town", "the 14th cyclone to hit it this year", "the sixth recall of the year". */
function isInOrder(line: Line, at: number, next: number): boolean {
	const word = line.lower(next);
	// "the fourth in a row", "for the fourth month in a row"
	const counted = word !== "in" && line.isSmall(next) && !line.is(next, "function-word");
	if (isInRow(line, counted ? next + 1 : next)) return true;
	if (word === "in") return false;
	if (!line.is(at - 1, "definite-article", "possessive", "possessive-mark")) return false;
	if (word === "to") return line.isSmall(next + 1) && !line.is(next + 1, "determiner");
	if (isOneToDo(line, at, next)) return true;
	if (!line.isSmall(next) || line.is(next, "period-noun", "function-word", "ordinal-part")) return false;
	const after = line.lower(next + 1);
	if (after === "of")
		return line.is(next + 2, "definite-article") && line.is(next + 3, "period-noun", "season");
	return after === "since" || after === "this";
}

const isInRow = (line: Line, at: number): boolean =>
	line.lower(at) === "in" && line.lower(at + 1) === "a" && line.lower(at + 2) === "row";

/** "the 19th developer to default", "the second listed firm to fall", but not "won the second set to race to a lead". */
function isOneToDo(line: Line, at: number, next: number): boolean {
	// "difficult for the second generation to settle" is of who finds it so.
	if (!line.is(at - 1, "definite-article") || line.lower(at - 2) === "for" || !line.isSmall(next))
		return false;
	if (line.is(next, "period-noun", "function-word", "ordinal-part")) return false;
	const noun = line.lower(next + 1) === "to" ? next : next + 1;
	const does = line.lower(noun + 1) === "to" && line.isSmall(noun + 2);
	return (
		does &&
		line.isSmall(noun) &&
		!line.is(noun, "ordinal-part", "auxiliary") &&
		verbOf(line.lower(noun))?.form !== "third" &&
		!line.is(noun + 2, "determiner", "possessive")
	);
}

/** Words that the noun of "his ninth national ranking tour title" has at most. */
const WON_REACH = 6;

/** "his ninth title", "a 10th victory", "the 10th win for Oslo": how often it was done by then; "the second goal" is another one. */
function isWon(line: Line, at: number, next: number, value: number): boolean {
	if (!line.is(at - 1, "determiner", "possessive-mark")) return false;
	if (value === 2 && line.is(at - 1, "definite-article")) return false;
	for (let noun = next; noun < next + WON_REACH && line.isLetters(noun); noun++) {
		if (line.is(noun, "won-noun"))
			return !line.isSmall(noun + 1) || endsPhrase(line, noun + 1) || isFiniteAt(line, noun + 1);
		if (line.is(noun, "function-word", "period-noun", "ordinal-part")) return false;
	}
	return false;
}

/** "was third on 11 percent", "are now 17th with five points", "is polling a distant third" */
function isStanding(line: Line, at: number, to: number): boolean {
	if (line.is(at - 1, "place-adjective") && line.is(at - 2, "indefinite-article"))
		return endsPhrase(line, to);
	const be = line.is(at - 1, "focus-word") ? at - 2 : at - 1;
	return line.is(be, "copula") && line.is(to, "place-link");
}
