import { isCapitalised, isDash } from "../../text/atoms.ts";
import { type Line, lower } from "../quantities/amount.ts";
import type { Place } from "./named.ts";
import { type NounPhrase, nounPhraseAt } from "./noun-phrase.ts";

const SPENDING =
	/^(?:spend|spends|spent|spending|invest|invests|invested|investing|pump|pumped|pumping|pour|poured|pouring|pay|pays|paid|paying|plough|ploughed|ploughing|plow|plowed|splash|splashed|splurge|splurged|lavish|lavished|squander|squandered|wasted|waste|fork|forked|shell|shelled|shelling|splashing|lavishing|forking|splurging|wasting|squandering|sink|sank|sunk|inject|injected|injecting|put|putting)$/;

/** "spend €4.2 million on the wall", "paid $3.7 million for a house", "invested £2bn in a plant": what the money is spent on. */
export function spentOn(line: Line, place: Place): NounPhrase | undefined {
	if (!verbBefore(line, place.from, SPENDING)) return undefined;
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
	return lower(line, place.to) === "worth" && lower(line, place.to + 1) === "of"
		? thingAt(line, place.to + 2)
		: undefined;
}

/** "adding about $5bn to its market value": what grows by it. */
export function addedTo(line: Line, place: Place): NounPhrase | undefined {
	// "wiping some $24 billion off its market value", "shave 0.5 percentage points off growth"
	if (/^(?:off|from)$/.test(lower(line, place.to)) && verbBefore(line, place.from, TAKING))
		return thingAt(line, place.to + 1);
	if (lower(line, place.to) !== "to" || !verbBefore(line, place.from, /^add(?:s|ed|ing)?$/)) return undefined;
	const thing = thingAt(line, place.to + 1);
	return thing;
}

const TAKING =
	/^(?:wip|knock|shav|slash|strip|cut|tak|lop|trim|chop|eras)(?:es|ed|ing|ped|ping|ting|s|e)?$|^took$/;

/** A thing, not a name, a time or a person by name. */
function thingAt(line: Line, at: number): NounPhrase | undefined {
	let start = at;
	if (/^(?:the|a|an|its|their|his|her|our|these|those|this|some)$/.test(lower(line, start))) start++;
	const phrase = nounPhraseAt(line, start, false);
	if (phrase === undefined || phrase.from > start + 1 || isCapitalised(line.atoms[phrase.head]))
		return undefined;
	return /^(?:year|years|month|months|week|weeks|day|days|half|quarter|season|january|february|march|april|may|june|july|august|september|october|november|december|advance|return|exchange|total|cash)$/.test(
		lower(line, phrase.head),
	)
		? undefined
		: phrase;
}

/** A verb before the amount with nothing but small words between: "spent at least", "would pay up to". */
function verbBefore(line: Line, from: number, verbs: RegExp): boolean {
	for (let at = from - 1; at >= 0 && from - at < 6; at--) {
		const word = lower(line, at);
		if (verbs.test(word)) return true;
		if (
			!/^(?:about|around|at|least|up|to|as|much|out|more|than|an|a|another|further|extra|additional|estimated|total|of|some|nearly|almost|over|only|just|us|by|out|\p{L}+ly)$/u.test(
				word,
			) ||
			isDash(line.atoms[at])
		)
			return false;
	}
	return false;
}
