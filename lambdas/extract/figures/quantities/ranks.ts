import { verbOf } from "../../text/lexicon/lexicon.ts";
import type { Amount, Line } from "./amount.ts";
import { readDigits } from "./digits.ts";
import { CARDINALS, ORDINALS } from "./number-words.ts";
import type { Numeral } from "./numeral.ts";

const SUPERLATIVE = /^(?:\p{Ll}{3,}est|most|best|worst|least|last|leading)$/u;
const NOT_SUPERLATIVE =
	/^(?:west|rest|test|quest|guest|request|interest|arrest|protest|contest|forest|harvest|invest|suggest|honest|conquest|northwest|southwest|midwest|chest|nest|vest|priest|east)$/;

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

/** "No. 1", "number one": a place in a ranking, not the number of a flight, a room or a resolution. */
function readNumbered(line: Line, at: number): Amount | undefined {
	const word = line.word(at);
	if (word.length > 6 || (word[0] !== "N" && word[0] !== "n")) return undefined;
	if (!/^(?:No|no|NO|Nos|number|Number)$/.test(word)) return undefined;
	const spelled = /^number$/i.test(word);
	const start = line.lower(at + 1) === "." ? at + 2 : at + 1;
	if (word === "no" && start === at + 1) return undefined;
	const value = line.isDigits(start)
		? readDigits(line, start)?.value
		: spelled
			? CARDINALS.get(line.lower(start))
			: undefined;
	if (value === undefined || value < 1 || value > 500 || !Number.isInteger(value)) return undefined;
	const before = line.lower(at - 1);
	const ranked =
		/^(?:world|ranked|ranking|the|seeded|a|former|country's|nation's|new|current|global|'s|’s|reached|reach|at|is|as|state|overall|to|from)$/.test(
			before,
		) ||
		(at === 0 && !spelled);
	if (!ranked || (spelled && !/^(?:world|ranked|the|former|current|'s|’s|at|to)$/.test(before)))
		return undefined;
	if (/^(?:of|at|in)$/.test(before) && spelled) return undefined;
	return rankOf(at, start + 1, value);
}

function readOrdinalRank(line: Line, at: number): Amount | undefined {
	const ordinal = readOrdinal(line, at);
	if (ordinal === undefined) return undefined;
	const next = line.skipJoint(ordinal.to);
	const word = line.lower(next);
	if (isSuperlative(word)) {
		// "the first most", "second-to-last": only true superlatives rank.
		if (word === "last" || (ordinal.value === 1 && word !== "most")) return undefined;
		const to = /^(?:most|least)$/.test(word) ? next + 1 : next + 1;
		return rankOf(at, to, ordinal.value, line.isJoint(ordinal.to));
	}
	if (/^(?:straight|consecutive|successive)$/.test(word)) return rankOf(at, ordinal.to, ordinal.value);
	if (/^(?:place|spot|seed|placed|seeded|ranked)$/.test(word)) return rankOf(at, ordinal.to, ordinal.value);
	if (ordinal.value > 1 && isInOrder(line, at, next)) return rankOf(at, ordinal.to, ordinal.value);
	const before = line.lower(at - 1) === "the" ? line.lower(at - 2) : line.lower(at - 1);
	if (
		/^(?:ranked|ranks|ranking|finished|finish|finishing|placed|seeded|came|rank|lies|lie|sits|sit|qualified|slipped|dropped|climbed|rose|moved|up|down|stands|stood)$/.test(
			before,
		) ||
		(/^(?:in|to|into|at)$/.test(before) && isRankVerb(line.lower(at - 2)))
	) {
		if (/^(?:time|of|day|half|quarter|week|year)$/.test(word) && word !== "of") return undefined;
		return /^(?:came|sit|lie|sits|lies|moved|up|down)$/.test(before) && ordinal.value === 1
			? undefined
			: rankOf(at, ordinal.to, ordinal.value);
	}
	return undefined;
}

/** "its fifth in a row", "the second to hit the town", "the 14th cyclone to hit it this year", "the sixth recall of the year". */
function isInOrder(line: Line, at: number, next: number): boolean {
	const word = line.lower(next);
	if (word === "in") return line.lower(next + 1) === "a" && line.lower(next + 2) === "row";
	const led = line.is(at - 1, "definite-article", "possessive", "possessive-mark");
	if (word === "to")
		return led && /^\p{Ll}{3,}$/u.test(line.word(next + 1)) && !line.is(next + 1, "determiner");
	const noun = /^\p{Ll}{3,}$/u.test(line.word(next)) && !line.is(next, "period-noun", "function-word");
	if (!led || !noun || /^(?:half|quarter|time|term|phase|round|floor|person|one|stage|leg|part)$/.test(word))
		return false;
	const after = line.lower(next + 1);
	const ofPeriod =
		after === "of" &&
		line.is(next + 2, "definite-article") &&
		/^(?:year|season|week|month|day|summer|winter|campaign)$/.test(line.lower(next + 3));
	return (
		ofPeriod ||
		(after === "to" && verbOf(line.lower(next + 2)) !== undefined) ||
		/^(?:since|this)$/.test(after)
	);
}

function isRankVerb(word: string): boolean {
	return /^(?:ranked|ranks|finished|finishing|came|sits|lies|slipped|dropped|climbed|rose|moved|stands|remained)$/.test(
		word,
	);
}

function isSuperlative(word: string): boolean {
	return SUPERLATIVE.test(word) && !NOT_SUPERLATIVE.test(word);
}

/** "third", "21st", "twenty-first". */
export function readOrdinal(line: Line, at: number): { value: number; to: number } | undefined {
	const atom = line.atoms[at]!;
	if (atom.digits) {
		const suffix = line.atoms[at + 1];
		const value = readDigits(line, at)?.value;
		const ordinal =
			suffix !== undefined && !suffix.space && /^(?:st|nd|rd|th)$/.test(suffix.lower) && value !== undefined;
		return ordinal ? { value, to: at + 2 } : undefined;
	}
	const whole = ORDINALS.get(atom.lower);
	if (whole !== undefined) return { value: whole, to: at + 1 };
	const tens = CARDINALS.get(atom.lower);
	if (tens === undefined || tens < 20) return undefined;
	const next = line.skipJoint(at + 1);
	const unit = ORDINALS.get(line.lower(next));
	return unit !== undefined && unit < 10 ? { value: tens + unit, to: next + 1 } : undefined;
}

function rankOf(from: number, to: number, value: number, attributive = false): Amount {
	const numeral: Numeral = { from, to, value, scale: 1, form: "words", dressed: true };
	return {
		from,
		to,
		kind: "rank",
		modifier: "exact",
		value,
		numeral,
		united: true,
		...(attributive && { attributive }),
	};
}
