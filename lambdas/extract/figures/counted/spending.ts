import { isCapitalised, isDash } from "../../text/atoms.ts";
import { type Family, isA } from "../../text/lexicon/lexicon.ts";
import { isAdverb } from "../../text/tags.ts";
import { is, type Line, lower } from "../quantities/amount.ts";
import { type Place, skipDeterminer } from "./named.ts";
import { type NounPhrase, nounPhraseAt } from "./noun-phrase.ts";

/** "spend €4.2 million on the wall", "paid $3.7 million for a house", "invested £2bn in a plant": what the money is spent on. */
export function spentOn(line: Line, place: Place): NounPhrase | undefined {
	if (!verbBefore(line, place.from, "spending-verb")) return undefined;
	let at = place.to;
	for (let steps = 0; steps < 8 && !/^(?:on|for|in|into|towards?)$/.test(lower(line, at)); steps++) {
		// "spent $5m last year on a house", "over the next five years on"
		if (!IN_PASSING.test(lower(line, at)) && !line.atoms[at]?.digits) return undefined;
		at++;
	}
	if (!/^(?:on|for|in|into|towards?)$/.test(lower(line, at))) return undefined;
	return thingAt(line, at + 1);
}

const IN_PASSING =
	/^(?:last|this|next|each|every|per|a|an|the|so|far|more|over|past|coming|year|years|month|months|week|day|season|summer|winter|annually|alone|together|of|his|her|its|their|our|own|money|cash|one|two|three|four|five|six|ten|back|out|\(|\)|\p{L}+ly)$/u;

/** "$5m worth of stocks": what they are. */
export function worthOf(line: Line, place: Place): NounPhrase | undefined {
	// "38 billion crowns' worth of stock"
	const worth = /^['’]$/.test(lower(line, place.to)) ? place.to + 1 : place.to;
	return lower(line, worth) === "worth" && lower(line, worth + 1) === "of"
		? thingAt(line, worth + 2)
		: undefined;
}

/** "adding about $5bn to its market value": what grows by it. */
export function addedTo(line: Line, place: Place): NounPhrase | undefined {
	// "wiping some $24 billion off its market value", "shave 0.5 percentage points off growth"
	if (["off", "from"].includes(lower(line, place.to)) && verbBefore(line, place.from, "removing-verb"))
		return thingAt(line, place.to + 1);
	if (lower(line, place.to) !== "to" || !verbBefore(line, place.from, "adding-verb")) return undefined;
	const thing = thingAt(line, place.to + 1);
	return thing;
}

/** A thing, not a name, a time or a person by name. */
function thingAt(line: Line, at: number): NounPhrase | undefined {
	const start = skipDeterminer(line, at);
	const phrase = nounPhraseAt(line, start, false);
	if (phrase === undefined || phrase.from > start + 1 || isCapitalised(line.atoms[phrase.head]))
		return undefined;
	const when = is(line, phrase.head, "period-noun", "month") || is(line, phrase.head, "no-goods");
	return when ? undefined : phrase;
}

/** A verb before the amount with nothing but small words between: "spent at least", "would pay up to". */
function verbBefore(line: Line, from: number, verbs: Family): boolean {
	for (let at = from - 1; at >= 0 && from - at < 6; at--) {
		const word = lower(line, at);
		if (isA(word, verbs)) return true;
		if (!isSmall(line, at) || isDash(line.atoms[at])) return false;
	}
	return false;
}

/** Words that soften or bound a sum: "spent at least", "would pay up to". */
function isSmall(line: Line, at: number): boolean {
	return (
		is(line, at, "approximation", "limit-word", "focus-word", "addition-word") ||
		is(line, at, "article", "preposition", "particle") ||
		isAdverb(lower(line, at)) ||
		/^(?:estimated|total|us)$/.test(lower(line, at))
	);
}
