import { type Family, isA } from "../../text/lexicon/lexicon.ts";
import { isAdverb } from "../../text/tags.ts";
import type { Line } from "../quantities/amount.ts";
import { type Place, skipDeterminer } from "./named.ts";
import { type NounPhrase, nounPhraseAt } from "./noun-phrase.ts";
import { isManner } from "./word-forms.ts";

/** "spend €4.2 million on the wall", "paid $3.7 million for a house", "invested £2bn in a plant": what the money is spent on. */
export function spentOn(line: Line, place: Place): NounPhrase | undefined {
	const given = verbBefore(line, place.from, "funding-verb");
	if (!given && !verbBefore(line, place.from, "spending-verb")) return undefined;
	let at = place.to;
	// "spent $5m last year on a house", "over the next five years on"
	while (at < place.to + 8 && !line.is(at, "spent-on") && isInPassing(line, at)) at++;
	const joint = given ? line.lower(at) === "for" : line.is(at, "spent-on");
	return joint ? thingAt(line, at + 1) : undefined;
}

function isInPassing(line: Line, at: number): boolean {
	return (
		line.is(at, "passing-word", "time-opener", "article", "possessive") ||
		line.is(at, "period-noun", "season", "cardinal", "particle") ||
		line.is(at, "bracket") ||
		line.isDigits(at) ||
		isManner(line.lower(at))
	);
}

/** "$5m worth of stocks": what they are. */
export function worthOf(line: Line, place: Place): NounPhrase | undefined {
	// "38 billion crowns' worth of stock"
	const worth = line.is(place.to, "apostrophe") ? place.to + 1 : place.to;
	return line.lower(worth) === "worth" && line.lower(worth + 1) === "of"
		? thingAt(line, worth + 2)
		: undefined;
}

/** "adding about $5bn to its market value": what grows by it. */
export function addedTo(line: Line, place: Place): NounPhrase | undefined {
	// "wiping some $24 billion off its market value", "shave 0.5 percentage points off growth"
	const joint = line.lower(place.to);
	if ((joint === "off" || joint === "from") && verbBefore(line, place.from, "removing-verb"))
		return thingAt(line, place.to + 1);
	if (joint !== "to" || !verbBefore(line, place.from, "adding-verb")) return undefined;
	return thingAt(line, place.to + 1);
}

/** A thing, not a name, a time or a person by name. */
function thingAt(line: Line, at: number): NounPhrase | undefined {
	const start = skipDeterminer(line, at);
	const phrase = nounPhraseAt(line, start, false);
	if (phrase === undefined || phrase.from > start + 1 || line.isCapital(phrase.head)) return undefined;
	const when = line.is(phrase.head, "period-noun", "month") || line.is(phrase.head, "no-goods");
	return when ? undefined : phrase;
}

/** A verb before the amount with nothing but small words between: "spent at least", "would pay up to". */
function verbBefore(line: Line, from: number, verbs: Family): boolean {
	for (let at = from - 1; at >= 0 && from - at < 6; at--) {
		const word = line.lower(at);
		if (isA(word, verbs)) return true;
		if (!isSmall(line, at) || line.isDash(at)) return false;
	}
	return false;
}

/** Words that soften or bound a sum: "spent at least", "would pay up to". */
function isSmall(line: Line, at: number): boolean {
	return (
		line.is(at, "approximation", "limit-word", "focus-word", "addition-word") ||
		line.is(at, "article", "preposition", "particle", "sum-adjective") ||
		isAdverb(line.lower(at))
	);
}
