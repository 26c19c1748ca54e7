import { isCapitalised, isWord } from "../../text/atoms.ts";
import { isA } from "../../text/lexicon/lexicon.ts";
import { is, type Line, lower } from "../quantities/amount.ts";
import { AUXILIARIES, IRREGULAR_PARTICIPLES, PREPOSITIONS, SPEECH } from "./word-classes.ts";

/** Words between the subject and what happened to it: "were reportedly feared to have been". */
const SKIPPED =
	/^(?:more|others?|reported|reportedly|as|believed|feared|confirmed|thought|presumed|said|known|estimated|to|also|since|still|now|already|all|both|who|that|which|\p{L}{3,}ly)$/u;

/** What happened to what is counted, read to the right of the noun: "killed or wounded", "dispatched to Russia". */
export function eventAfter(line: Line, at: number): string | undefined {
	let verb = at;
	// "One firefighter, a 19-year-old woman, died on Tuesday."
	if (
		lower(line, at) === "," &&
		/^(?:a|an|the|\d+|one|two|three|four|five|six|seven|eight|nine|ten|half|both|all|aged|mostly|many|most|some|including|among|led|at|about|nearly|their|who|which|mainly|largely|several)$/.test(
			lower(line, at + 1),
		)
	) {
		const close = line.atoms.slice(at + 2, at + 14).findIndex((atom) => atom.text === ",");
		if (close >= 0) verb = at + 3 + close;
	}
	let reduced = true;
	for (let steps = 0; steps < 8; steps++, verb++) {
		const word = lower(line, verb);
		if (AUXILIARIES.has(word) || isA(word, "staying-verb")) reduced = false;
		else if (!SKIPPED.test(word)) break;
	}
	const word = lower(line, verb);
	if (!isEvent(word) || /^(?:not|since)$/.test(lower(line, verb - 1))) return undefined;
	// "40 people used": a reduced clause needs a participle that is no plain past.
	if (reduced && verb > at && lower(line, verb - 1) === "to") return undefined;
	// "four governments kept their distance": what they did to something else is no event of theirs.
	if (reduced && !isA(word, "acting-verb") && !isA(word, "state-word") && takesObject(line, verb + 1))
		return undefined;
	let end = verb + 1;
	if (is(line, end, "and") && isEvent(lower(line, end + 1))) end += 2;
	if (is(line, end - 1, "sending-verb") && is(line, end, "direction-word")) {
		const goal = placeEnd(line, end + 1);
		if (goal !== undefined) end = goal;
	}
	return line.text.slice(line.atoms[verb]!.start, line.atoms[end - 1]!.end);
}

/** A determiner, a pronoun or a noun follows; a preposition, an adverb, a conjunction or a weekday does not count. */
function takesObject(line: Line, at: number): boolean {
	const word = lower(line, at);
	if (
		!isWord(line.atoms[at]) ||
		PREPOSITIONS.has(word) ||
		/ly$|day$|^(?:and|or|but|when|while|after|before|as|who|which|that|again|today|yesterday|overnight|early|late|so|since|because|including|last|this|earlier|later|alone|alive|so|worldwide|nationwide|there|here|home|abroad|away|down|out|off|up)$/.test(
			word,
		)
	)
		return false;
	return true;
}

function isEvent(word: string): boolean {
	if (SPEECH.has(word)) return false;
	return (
		isA(word, "state-word") ||
		isA(word, "acting-verb") ||
		IRREGULAR_PARTICIPLES.has(word) ||
		(word.length > 3 &&
			word.endsWith("ed") &&
			!/^(?:need|feed|speed|breed|indeed|hundred|united|red)$/.test(word))
	);
}

/** The end of a place name after "to": "the United States", "eastern Ukraine". */
function placeEnd(line: Line, at: number): number | undefined {
	let end = at;
	if (lower(line, end) === "the") end++;
	while (/^(?:northern|southern|eastern|western|central|neighboring|neighbouring)$/.test(lower(line, end)))
		end++;
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
	while (
		verb >= 0 &&
		verb > from - 5 &&
		/^(?:another|a|an|the|only|just|its|all|his|their|further|total|of|additional|down|up|out|off|away|about|some|at|least|more|than|\p{L}+ly)$/u.test(
			lower(line, verb),
		)
	)
		verb--;
	const word = lower(line, verb);
	// "laid off 7,000 workers": the particle is a part of what happened.
	const particle = word.startsWith("la") && lower(line, verb + 1) === "off" ? " off" : "";
	return isWord(line.atoms[verb]) && isA(word, "event-verb") ? word + particle : undefined;
}

/** A noun that is itself what happened: "600 deaths". */
export function isEventNoun(lemma: string): boolean {
	return isA(lemma, "event-noun");
}
