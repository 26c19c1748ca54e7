import { isParticiple } from "../../text/lexicon/lexicon.ts";
import type { Line } from "../quantities/amount.ts";
import { isAdjective } from "./adjectives.ts";
import { openingComma } from "./asides.ts";
import { subjectOf } from "./left-of-verb.ts";
import { type Place, skipDeterminer } from "./named.ts";
import { type NounPhrase, nounPhraseAt } from "./noun-phrase.ts";
import { nounPhraseBefore } from "./noun-phrase-before.ts";
import { isPreposition } from "./word-forms.ts";

/** "put the bill for decarbonising the fleet at $8bn", "pegged the cost of the recall, announced on Monday, at $3m": what is put there. */
export function putAt(line: Line, from: number): NounPhrase | undefined {
	const joint = withoutSmall(line, from) - 1;
	if (line.lower(joint) !== "at") return undefined;
	const aside = line.lower(joint - 1) === "," ? openingComma(line, joint - 1) : undefined;
	const end = aside ?? joint;
	let next: number | undefined;
	for (let at = end - 1; at >= 0 && end - at < 20; at--) {
		next ??= behindNumber(line, at, end);
		if (line.is(at, "stop-mark") || (line.is(at, "comma") && !line.isDigits(at - 1))) return undefined;
		if (!line.is(at, "reckoning-verb") || line.is(at - 1, "determiner", "possessive-mark")) continue;
		// "The loss was put by insurers at $40 million": what is put there is the subject.
		if (line.is(at - 1, "whole-auxiliary"))
			return line.lower(at + 1) === "by" ? subjectOf(line, at, false) : undefined;
		const object = (next === undefined ? undefined : nextPut(line, next, from)) ?? objectOf(line, at, from);
		return object && countable(line, object);
	}
	return undefined;
}

/** The next thing that is put somewhere; in "put the crowd at 20,000, organisers at 35,000" another puts the same there. */
function nextPut(line: Line, next: number, from: number): NounPhrase | undefined {
	const object = objectAt(line, next, from);
	return object && !line.is(object.head, "counter", "role") ? object : undefined;
}

/** "put the wounded at 63 and the number of dead at 8": where the next of what was put there begins, behind the number of the last. */
function behindNumber(line: Line, at: number, end: number): number | undefined {
	if (!line.isDigits(at)) return undefined;
	for (let joint = at + 1; joint < end && joint < at + 4; joint++)
		if (line.is(joint, "and", "comma")) return joint + 1;
	return undefined;
}

/** "bought the site in 2024 for $80 million": what the money bought. */
export function boughtFor(line: Line, from: number): NounPhrase | undefined {
	const joint = withoutSmall(line, from) - 1;
	if (line.lower(joint) !== "for") return undefined;
	for (let at = joint - 1; at >= 0 && joint - at < LONGEST_TRADE; at--) {
		if (line.is(at, "sentence-mark", "comma", "relative")) return undefined;
		if (!line.is(at, "trading-verb")) continue;
		const object = nounPhraseAt(line, skipDeterminer(line, at + 1), false);
		const whole = object !== undefined && object.to <= joint && goesOn(line, object.to);
		return whole && !line.isCapital(object.head) ? object : undefined;
	}
	return undefined;
}

/** "a work called “Nude” at Berrick's in March": how far the price may stand behind what is sold for it. */
const LONGEST_TRADE = 24;

/** What tells more of the object, or where and when it is sold. */
const goesOn = (line: Line, at: number): boolean =>
	isPreposition(line, at) || line.is(at, "dash", "bracket") || isParticiple(line.lower(at));

/** The object of a causative verb further back, where it is a number or a toll. */
export function causedNumber(line: Line, from: number): NounPhrase | undefined {
	for (let at = from - 3; at >= 0 && from - at < 20; at--) {
		if (line.is(at, "stop-mark")) return undefined;
		if (!line.is(at, "causing-verb")) continue;
		const start = skipDeterminer(line, at + 1);
		const noun = isAdjective(line.lower(start)) || line.lower(start) === "confirmed" ? start + 1 : start;
		const brought = line.is(at, "bringing-verb") && line.is(from - 1, "reaching-preposition");
		if (!brought && !line.is(noun, "extent-noun") && line.lower(noun + 1) !== "toll") continue;
		const object = objectOf(line, at, from);
		return object && countable(line, object);
	}
	return undefined;
}

/** "sending its shares 6 per cent higher": the object that stands before the number. */
export function sentTo(line: Line, { from, to }: Place): NounPhrase | undefined {
	if (!line.is(to, "more-word", "less-word")) return undefined;
	const object = nounPhraseBefore(line, withoutSmall(line, from));
	if (object === undefined) return undefined;
	const verb = line.is(object.from - 1, "determiner") ? object.from - 2 : object.from - 1;
	return line.is(verb, "causing-verb") ? object : undefined;
}

/** "puts the figure at 310,000" counts what was counted before. */
export function countable(line: Line, object: NounPhrase): NounPhrase | undefined {
	return line.is(object.head, "tally-noun") && !line.is(object.head, "own-tally") ? undefined : object;
}

/** "cut its main rate by 25 basis points", "raising the death toll to 34": what the verb is done to. */
export function objectOf(line: Line, verb: number, from: number): NounPhrase | undefined {
	if (!line.is(verb, "changing-verb", "causing-verb", "reckoning-verb")) return undefined;
	return objectAt(line, verb + 1, from);
}

function objectAt(line: Line, start: number, from: number): NounPhrase | undefined {
	const object = nounPhraseAt(line, skipDeterminer(line, start), false);
	// "raised the number of dead to 37"
	if (object !== undefined && line.is(object.head, "tally-noun") && line.lower(object.to) === "of")
		return countedOf(line, object.to + 1, from) ?? object;
	if (object === undefined || object.to <= from) return object;
	// "increased the budget threefold"
	return object.from < from ? { from: object.from, to: from, head: from - 1 } : undefined;
}

function countedOf(line: Line, at: number, from: number): NounPhrase | undefined {
	const start = skipDeterminer(line, at);
	if (line.is(start, "victim-word")) return { from: start, to: start + 1, head: start };
	const phrase = nounPhraseAt(line, start, false);
	return phrase === undefined || phrase.to >= from ? undefined : phrase;
}

/** Where the words begin that soften or colour a number: "at just about 12", "at a dismal 20.6 percent". */
export function withoutSmall(line: Line, from: number): number {
	let end = from;
	for (;;) {
		if (line.is(end - 1, "article", "approximation", "focus-word")) end--;
		else if (line.is(end - 2, "indefinite-article") && isColour(line, end - 1)) end -= 2;
		else return end;
	}
}

const isColour = (line: Line, at: number): boolean =>
	isAdjective(line.lower(at)) || line.is(at, "amount-colour");
