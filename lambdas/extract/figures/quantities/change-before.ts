import {
	type ChangeVerb,
	changeNoun,
	changeVerb,
	type Direction,
	LOWERING,
} from "../../text/lexicon/change.ts";
import { isParticiple, verbOf } from "../../text/lexicon/lexicon.ts";
import type { Line } from "./amount.ts";

/** A word that changes what a number tells of, and where it stands. */
interface Change {
	direction: Direction;
	word: ChangeVerb;
	at: number;
}

/** How many atoms back the change word may stand, and how many words of an object may stand between. */
const REACH = 18;
const OBJECT = 4;

/** The change word that governs the position `at`, looking back over numbers, dates and small words. */
export function changeBefore(line: Line, at: number): Change | undefined {
	let skipped = 0;
	for (let back = at - 1; back >= 0 && back >= at - REACH; back--) {
		const change = changeAt(line, back);
		if (change !== undefined) return change;
		if (isOfAmount(line, back)) continue;
		// "raised its forecast to": an object of a few words.
		const apart = line.is(back, "be") || line.lower(back) === "for" || line.lower(back) === "with";
		if (++skipped > OBJECT || apart || endsClause(line, back)) return undefined;
		return (
			transitiveBefore(line, back, at) ??
			(isListedLevel(line, at) ? farBefore(line, back) : laterLevel(line, back, at))
		);
	}
	return undefined;
}

function changeAt(line: Line, at: number): Change | undefined {
	const word = verbAt(line, at);
	if (word !== undefined && isVerbal(line, at)) return { direction: word.direction, word, at };
	const direction = changeNoun(line.lower(at));
	const noun = direction !== undefined && line.is(at + 1, "change-link");
	return noun ? { direction, word: { direction }, at } : undefined;
}

/** "to lower rates by 50 basis points": behind "to" or a modal it is the verb. */
function verbAt(line: Line, at: number): ChangeVerb | undefined {
	// "wants to fell 64 limes": no past of "fall".
	if (line.lower(at) === "fell" && behindTo(line, at)) return undefined;
	return isLowering(line, at) ? LOWERING : changeVerb(line.lower(at));
}

const isLowering = (line: Line, at: number): boolean => line.lower(at) === "lower" && behindTo(line, at);

/** "in May fell 4 percent": a month is no modal. */
const behindTo = (line: Line, at: number): boolean =>
	line.lower(at - 1) === "to" || (line.is(at - 1, "modal") && line.isSmall(at - 1));

/** Belongs to an amount, a time or a comparison between the change and the number. */
const isOfAmount = (line: Line, at: number): boolean =>
	line.isDigits(at) ||
	line.isDash(at) ||
	line.is(at, "amount-part", "bracket", "month") ||
	/(?:ly|fold)$/.test(line.lower(at));

/** Behind this the words belong to another clause: "said that", but not the "that" of "cut that levy by 10 percent". */
function endsClause(line: Line, at: number): boolean {
	const pointing = line.lower(at) === "that" && changeVerb(line.lower(at - 1))?.transitive === true;
	return line.is(at, "stop-mark", "clause-word") && !pointing;
}

/** "a bill would go up by $118 a year under the plan, from $3,406": the change may stand further back. */
function isListedLevel(line: Line, at: number): boolean {
	const from = line.is(at - 1, "level-link") ? at - 1 : at;
	return line.is(from, "level-link") && (line.is(from - 1, "comma", "dash") || line.word(from - 1) === "(");
}

/** Words that a level may put between its number and the next one: "from 8,700 pupils in 2014 to 7,450". */
const LEVEL = 8;

/** The change of the level before: "dropped from 8,700 pupils in 2014 to 7,450". */
function laterLevel(line: Line, from: number, number: number): Change | undefined {
	const to = line.is(number - 1, "article", "level-adjective") ? number - 2 : number - 1;
	if (line.lower(to) !== "to") return undefined;
	for (let at = from; at > 0 && at > from - LEVEL && !endsClause(line, at) && line.lower(at) !== "to"; at--)
		if (line.lower(at - 1) === "from" && (line.isDigits(at) || line.is(at, "currency-sign", "number-word")))
			return changeBefore(line, at);
	return undefined;
}

function farBefore(line: Line, from: number): Change | undefined {
	for (let at = from; at >= 0 && at > from - 16; at--) {
		if (line.is(at, "stop-mark", "clause-word")) return undefined;
		const word = changeVerb(line.lower(at));
		if (word !== undefined && isVerbal(line, at)) return { direction: word.direction, word, at };
	}
	return undefined;
}

function transitiveBefore(line: Line, from: number, number: number): Change | undefined {
	for (let at = from; at >= 0 && at >= from - 10 && at >= number - REACH; at--) {
		// "cut emissions by 43% to limit warming to 1.5 degrees": another change.
		// "cut the price of its cargoes to Asia by $1": a place.
		const goal = line.lower(at) === "to" && !line.isCapital(at + 1);
		const apart = goal || line.lower(at) === "by" || line.is(at, "percent-word");
		if (apart && !isOfParticiple(line, at)) return undefined;
		const word = verbAt(line, at);
		if ((word?.transitive || word?.either) && at < number - 1) return { direction: word.direction, word, at };
		if (line.is(at, "comma") || endsClause(line, at)) return undefined;
	}
	return undefined;
}

/** "the bonus paid to drivers", "the limit set by the court": whom the participle of an object is done to or by. */
function isOfParticiple(line: Line, at: number): boolean {
	const noun = line.isLetters(at - 2) && !line.is(at - 2, "function-word", "adverb", "whole-auxiliary");
	if (!noun || !isParticiple(line.lower(at - 1))) return false;
	return !line.isDigits(at + 1) && verbOf(line.lower(at + 1))?.form !== "base";
}

/** "up to 40", "down the street", "put 40", "a contract": no changes. */
function isVerbal(line: Line, at: number): boolean {
	const word = line.lower(at);
	if (word === "up" || word === "down") return isParticle(line, at);
	if (word === "off") return isMarkedDown(line, at);
	// "revised downwards to 6 percent", but not "upwards of 40" or "a downward slope of 40 degrees".
	if (/^(?:up|down)wards?$/.test(word)) return line.is(at + 1, "level-link");
	if (word !== "higher" && word !== "lower") return word !== "put" && word !== "contract";
	return isLowering(line, at) || line.is(at + 1, "level-link", "comma") || line.lower(at + 1) === "at";
}

/** "Shares were off 3 percent", "Chinese chips, off 0.7%", but "laid off 40", "20 off". */
function isMarkedDown(line: Line, at: number): boolean {
	const stands = line.is(at - 1, "be", "market-verb", "comma") || line.lower(at - 1).endsWith("s");
	return stands && (line.isDigits(at + 1) || line.is(at + 1, "approximation", "number-word"));
}

/** "is up 3 percent", "down from 40". */
function isParticle(line: Line, at: number): boolean {
	// "touched down 38 km short", "went down about 12 nautical miles from the coast": a place, not a change.
	if (line.is(at - 1, "landing-verb")) return false;
	if (line.is(at - 1, "going-verb") && line.has(at + 1, at + 6, "length-noun")) return false;
	if (line.lower(at) === "up" && line.lower(at + 1) === "to") return line.is(at - 1, "moving-verb");
	// "shot down 64 drones", "set up 12 camps", "held up half of the exports".
	// "Imports shot up 9 percent": with a share behind, what shoots or moves up is a level.
	const share = line.is(at - 1, "moving-verb") && line.has(at + 1, at + 5, "percent-opener");
	if (line.is(at - 1, "phrasal-verb") && !share) return false;
	return (
		line.isDigits(at + 1) ||
		line.is(at + 1, "approximation", "limit-word", "number-word", "currency-sign") ||
		line.is(at + 1, "indefinite-article", "addition-word", "focus-word", "dollar-prefix") ||
		line.is(at + 1, "level-link") ||
		/^(?:at|c|.*ly)$/.test(line.lower(at + 1))
	);
}
