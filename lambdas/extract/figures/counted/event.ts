import { isCapitalised, isWord } from "../../text/atoms.ts";
import { isA } from "../../text/lexicon/lexicon.ts";
import { is, type Line, lower, textOf } from "../quantities/amount.ts";
import { isEd, isManner, isPreposition } from "./word-forms.ts";

/** What happened to what is counted, read to the right of the noun: "killed or wounded", "dispatched to Russia". */
export function eventAfter(line: Line, at: number): string | undefined {
	const start = pastAside(line, at);
	let verb = start;
	let reduced = true;
	for (; verb < start + 8; verb++) {
		if (is(line, verb, "whole-auxiliary", "staying-verb")) reduced = false;
		else if (!isSkipped(line, verb)) break;
	}
	if (!isEvent(lower(line, verb)) || is(line, verb - 1, "not") || lower(line, verb - 1) === "since")
		return undefined;
	// "40 people used": a reduced clause needs a participle that is no plain past.
	if (reduced && verb > start && lower(line, verb - 1) === "to") return undefined;
	// "four governments kept their distance": what they did to something else is no event of theirs.
	if (reduced && !is(line, verb, "acting-verb", "state-word") && takesObject(line, verb + 1))
		return undefined;
	return textOf(line, { from: verb, to: eventEnd(line, verb) });
}

/** "One firefighter, a 19-year-old woman, died on Tuesday": behind what is said of them in passing. */
function pastAside(line: Line, at: number): number {
	if (lower(line, at) !== "," || !opensAside(line, at + 1)) return at;
	const close = line.atoms.slice(at + 2, at + 14).findIndex((atom) => atom.text === ",");
	return close < 0 ? at : at + 3 + close;
}

function opensAside(line: Line, at: number): boolean {
	const word = lower(line, at);
	return (
		line.atoms[at]?.digits === true ||
		is(line, at, "determiner", "number-word", "approximation", "relative") ||
		is(line, at, "aside-lead") ||
		isManner(word)
	);
}

/** "were reportedly feared to have been": nothing has happened yet. */
function isSkipped(line: Line, at: number): boolean {
	const word = lower(line, at);
	return is(line, at, "event-lead", "relative", "focus-word") || word === "also" || isManner(word);
}

function eventEnd(line: Line, verb: number): number {
	const end = is(line, verb + 1, "and") && isEvent(lower(line, verb + 2)) ? verb + 3 : verb + 1;
	if (!is(line, end - 1, "sending-verb") || !is(line, end, "direction-word")) return end;
	return placeEnd(line, end + 1) ?? end;
}

/** A determiner, a pronoun or a noun follows; a preposition, an adverb, a conjunction or a weekday does not count. */
function takesObject(line: Line, at: number): boolean {
	return !(
		!isWord(line.atoms[at]) ||
		isPreposition(line, at) ||
		is(line, at, "coordinator", "subordinator", "relative", "adverb") ||
		is(line, at, "particle", "time-lead", "weekday", "day-word") ||
		is(line, at, "no-object") ||
		isManner(lower(line, at))
	);
}

function isEvent(word: string): boolean {
	if (isA(word, "no-event")) return false;
	return isA(word, "state-word", "acting-verb", "irregular-participle") || isEd(word);
}

/** The end of a place name after "to": "the United States", "eastern Ukraine". */
function placeEnd(line: Line, at: number): number | undefined {
	let end = at;
	if (lower(line, end) === "the") end++;
	while (is(line, end, "region-adjective")) end++;
	const start = end;
	while (isWord(line.atoms[end]) && isCapitalised(line.atoms[end])) end++;
	return end > start ? end : undefined;
}

/** The verb whose object is counted: "killed 34 people", "cut 1,200 jobs", "have sent thousands of troops". */
export function eventBefore(line: Line, from: number): string | undefined {
	const label = lower(line, from - 2);
	// "Killed: 12. Wounded: 40."
	if (lower(line, from - 1) === ":" && from < 4 && isA(label, "casualty-state")) return label;
	// "closed at 8,000"
	if (lower(line, from - 1) === "at") return undefined;
	let verb = from - 1;
	while (verb > from - 5 && isSmall(line, verb)) verb--;
	const word = lower(line, verb);
	// "laid off 7,000 workers": the particle is a part of what happened.
	const particle = word.startsWith("la") && lower(line, verb + 1) === "off" ? " off" : "";
	return isWord(line.atoms[verb]) && isA(word, "event-verb") ? word + particle : undefined;
}

/** "another", "a total of", "at least": stands between a verb and its number. */
function isSmall(line: Line, at: number): boolean {
	const word = lower(line, at);
	return (
		is(line, at, "article", "possessive", "addition-word", "focus-word") ||
		is(line, at, "approximation", "limit-word", "change-particle", "total-word") ||
		is(line, at, "number-opening") ||
		isManner(word)
	);
}

/** A noun that is itself what happened: "600 deaths". */
export function isEventNoun(lemma: string): boolean {
	return isA(lemma, "event-noun");
}
