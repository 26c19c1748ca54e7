import { isA } from "../../text/lexicon/lexicon.ts";
import { type Line, textOf } from "../quantities/amount.ts";
import { nounPhraseAt } from "./noun-phrase.ts";
import { isEd, isManner, isPreposition } from "./word-forms.ts";

/** What happened to what is counted, read to the right of the noun: "killed or wounded", "dispatched to Russia". */
export function eventAfter(line: Line, at: number): string | undefined {
	const start = pastList(line, pastAside(line, at));
	let verb = start;
	let reduced = true;
	for (; verb < start + 8; verb++) {
		if (line.is(verb, "whole-auxiliary", "staying-verb")) reduced = false;
		else if (!isSkipped(line, verb)) break;
	}
	if (!isEvent(line.lower(verb)) || line.is(verb - 1, "not") || line.lower(verb - 1) === "since")
		return undefined;
	// "40 people used": a reduced clause needs a participle that is no plain past.
	if (reduced && verb > start && line.lower(verb - 1) === "to") return undefined;
	// "four governments kept their distance": what they did to something else is no event of theirs.
	if (reduced && !line.is(verb, "acting-verb", "state-word") && takesObject(line, verb + 1)) return undefined;
	return textOf(line, { from: verb, to: eventEnd(line, verb) });
}

/** "300 houses, two schools and a clinic were destroyed": behind the other things that a list tells the same of. */
function pastList(line: Line, at: number): number {
	let end = at;
	for (let items = 0; items < LONGEST_LIST && line.is(end, "comma", "and"); items++) {
		const joint = line.is(end, "comma") && line.is(end + 1, "and") ? end + 1 : end;
		let start = joint + 1;
		while (line.isDigits(start) || line.is(start, "number-word", "article", "approximation")) start++;
		const item = start > joint + 1 ? nounPhraseAt(line, start, false) : undefined;
		if (item?.from !== start) return at;
		end = item.to;
	}
	return end > at && line.is(end, "whole-auxiliary") ? end : at;
}

/** Things that a list has at most behind its first. */
const LONGEST_LIST = 4;

/** "One firefighter, a 19-year-old woman, died on Tuesday": behind what is said of them in passing. */
function pastAside(line: Line, at: number): number {
	if (line.lower(at) !== "," || !opensAside(line, at + 1)) return at;
	const close = line.atoms.slice(at + 2, at + 14).findIndex((atom) => atom.text === ",");
	return close < 0 ? at : at + 3 + close;
}

function opensAside(line: Line, at: number): boolean {
	const word = line.lower(at);
	return (
		line.isDigits(at) ||
		line.is(at, "determiner", "number-word", "approximation", "relative") ||
		line.is(at, "aside-lead") ||
		isManner(word)
	);
}

/** "were reportedly feared to have been": nothing has happened yet. */
function isSkipped(line: Line, at: number): boolean {
	const word = line.lower(at);
	return line.is(at, "event-lead", "relative", "focus-word") || word === "also" || isManner(word);
}

function eventEnd(line: Line, verb: number): number {
	const end = line.is(verb + 1, "and") && isEvent(line.lower(verb + 2)) ? verb + 3 : verb + 1;
	if (!line.is(end - 1, "sending-verb") || !line.is(end, "direction-word")) return end;
	return placeEnd(line, end + 1) ?? end;
}

/** A determiner, a pronoun or a noun follows; a preposition, an adverb, a conjunction or a weekday does not count. */
function takesObject(line: Line, at: number): boolean {
	return !(
		!line.isLetters(at) ||
		isPreposition(line, at) ||
		line.is(at, "coordinator", "subordinator", "relative", "adverb") ||
		line.is(at, "particle", "time-lead", "weekday", "day-word") ||
		line.is(at, "no-object") ||
		isManner(line.lower(at))
	);
}

function isEvent(word: string): boolean {
	if (isA(word, "no-event")) return false;
	return isA(word, "state-word", "acting-verb", "irregular-participle") || isEd(word);
}

/** The end of a place name after "to": "the United States", "eastern Ukraine". */
function placeEnd(line: Line, at: number): number | undefined {
	let end = at;
	if (line.lower(end) === "the") end++;
	while (line.is(end, "region-adjective")) end++;
	const start = end;
	while (line.isLetters(end) && line.isCapital(end)) end++;
	return end > start ? end : undefined;
}

/** The verb whose object is counted: "killed 34 people", "cut 1,200 jobs", "have sent thousands of troops". */
export function eventBefore(line: Line, from: number): string | undefined {
	const label = line.lower(from - 2);
	// "Killed: 12. Wounded: 40."
	if (line.lower(from - 1) === ":" && from < 4 && isA(label, "casualty-state")) return label;
	// "closed at 8,000"
	if (line.lower(from - 1) === "at") return undefined;
	let verb = from - 1;
	while (verb > from - 5 && isSmall(line, verb)) verb--;
	const word = line.lower(verb);
	// "laid off 7,000 workers": the particle is a part of what happened.
	const particle = word.startsWith("la") && line.lower(verb + 1) === "off" ? " off" : "";
	return line.isLetters(verb) && isA(word, "event-verb") ? word + particle : undefined;
}

/** "another", "a total of", "at least": stands between a verb and its number. */
function isSmall(line: Line, at: number): boolean {
	const word = line.lower(at);
	return (
		line.is(at, "article", "possessive", "addition-word", "focus-word") ||
		line.is(at, "approximation", "limit-word", "change-particle", "total-word") ||
		line.is(at, "number-opening") ||
		isManner(word)
	);
}

/** A noun that is itself what happened: "600 deaths". */
export function isEventNoun(lemma: string): boolean {
	return isA(lemma, "event-noun");
}
