import type { Quantity } from "../../../shared/extraction.ts";
import type { Line } from "../quantities/amount.ts";
import { eventAfter } from "./event.ts";
import { type Counted, named, type Place, skipDeterminer } from "./named.ts";
import { type NounPhrase, nounPhraseAt } from "./noun-phrase.ts";
import { withoutSmall } from "./objects.ts";
import { isBreak } from "./phrase-breaks.ts";
import { isCounter, isName } from "./phrase-chain.ts";

/** How many words a label may have. */
const LONGEST = 8;

/** "Villages evacuated: 9", "Homes without water: 1,150": what the label is of that leads to nothing but its number, and what happened to it. */
export function ofLabelBefore(line: Line, { kind }: Quantity, { from, to }: Place): Counted | undefined {
	const colon = withoutSmall(line, from) - 1;
	if (line.lower(colon) !== ":" || !(line.isEnd(to) || line.lower(to) === "(")) return undefined;
	const start = labelStart(line, colon);
	if (start === undefined || line.has(start, colon, "whole-auxiliary", "modal")) return undefined;
	// A count asks for a plural: "Cork: 29" is a name of a list.
	const tally = isCounter(line, start) && line.lower(start + 1) === "of";
	const phrase = nounPhraseAt(line, start, kind === "count" && !tally);
	if (phrase?.from !== start || phrase.to > colon || isName(line, phrase)) return stateIn(line, start, colon);
	return isCounter(line, phrase.head) && line.lower(phrase.to) === "of"
		? talliedIn(line, phrase.to + 1, colon)
		: namedIn(line, phrase, colon);
}

/** "Number of homes without water: 1,150": the homes. */
function talliedIn(line: Line, behindOf: number, colon: number): Counted | undefined {
	const of = nounPhraseAt(line, skipDeterminer(line, behindOf), false);
	return of && of.to <= colon ? named(line, of) : undefined;
}

/** "Villages evacuated: 9": the noun with what happened to it, and "Cost of the bridge: $9m" as a whole. */
function namedIn(line: Line, phrase: NounPhrase, colon: number): Counted {
	const event = eventAfter(line, phrase.to);
	const whole = line.lower(phrase.to) === "of" ? { ...phrase, to: colon } : phrase;
	return { ...named(line, whole), ...(event !== undefined && { event }) };
}

/** "Still unaccounted for: 12", "Confirmed dead: 41": a state that the label names. */
function stateIn(line: Line, start: number, colon: number): Counted | undefined {
	for (let at = start; at < colon; at++)
		if (line.is(at, "casualty-state", "state-word") || line.lower(at) === "unaccounted")
			return { event: line.lower(at) };
	return undefined;
}

/** Where the label begins that ends at the colon: at the line's start, or behind another entry. */
function labelStart(line: Line, colon: number): number | undefined {
	let start = colon;
	while (
		start > 0 &&
		colon - start < LONGEST &&
		!line.is(start - 1, "stop-mark", "dash") &&
		line.lower(start - 1) !== ";"
	)
		start--;
	const whole = colon - start < LONGEST;
	while (line.is(start, "focus-word")) start++;
	return !whole || start === colon || line.isDigits(start) || isBreak(line, start) ? undefined : start;
}
