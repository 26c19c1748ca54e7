import { hasVerb } from "../attribution/clause.ts";
import { isA } from "../text/lexicon/lexicon.ts";
import { isPlural } from "../text/lexicon/singular.ts";
import type { Reading } from "../text/reading.ts";
import { some } from "../text/run.ts";
import type { Carrier } from "./carriers.ts";

/** "the group of four", "would not let it go", "it was a long day", "voters said they": no word for what was named before. */
export function carriesNothing(reading: Reading, at: number, carrier: Carrier): boolean {
	const { is, lower } = reading;
	if (carrier.definite) return lower(at + 1) === "of";
	if (carrier.gender !== undefined && (isReducedRelative(reading, at) || isOfStranger(reading, at)))
		return true;
	if (lower(at) === "it") return !isSubject(reading, at) || isExpletive(reading, at);
	return is(at, "they-word") && isOfOthers(reading, at);
}

/** "the numbers he saw were worse": a clause of the noun before. */
function isReducedRelative(reading: Reading, at: number): boolean {
	const { date, lemma, tagged, verb } = reading;
	if (!tagged(at, "pronoun") || !tagged(at - 1, "word") || date(at - 1) !== undefined) return false;
	return !isA(lemma(at - 1), "time-noun") && verb(at - 1) === undefined && hasVerb(reading, at + 1, at + 2);
}

/** "A sitting vice president sewed up his party's nomination": of one who has no name. */
function isOfStranger(reading: Reading, at: number): boolean {
	const { is, tagged } = reading;
	const first = reading.first[reading.sentence(at)] ?? at;
	return some({ first, last: at - 2 }, (one) => {
		if (!is(one, "indefinite-article")) return false;
		let noun = one + 1;
		while (noun < at && tagged(noun, "word", "adverb") && !is(noun, "role-head", "person-noun")) noun++;
		return tagged(noun, "word") && is(noun, "role-head", "person-noun") && !tagged(noun + 1, "name");
	});
}

function isSubject(reading: Reading, at: number): boolean {
	const verb = reading.tagged(at + 1, "adverb") ? at + 2 : at + 1;
	const goesOn = hasVerb(reading, verb, verb + 1) || reading.verb(verb) !== undefined;
	return goesOn && !reading.tagged(at - 1, "verb", "preposition");
}

/** "It is a long eight months", "it was the first time", "it took her seven years" */
function isExpletive({ is, lower, tagged, verb }: Reading, at: number): boolean {
	if (verb(at + 1)?.lemma === "take") return true;
	if (!is(at + 1, "be", "possessive-mark")) return false;
	const next = tagged(at + 2, "adverb", "not") ? at + 3 : at + 2;
	return tagged(next, "determiner", "number", "name", "possessive") || lower(next) === "going";
}

/** "Voters said they", "40 miners with their lamps": those who stand there, and nobody named before. */
function isOfOthers(reading: Reading, at: number): boolean {
	const first = reading.first[reading.sentence(at)] ?? at;
	return some({ first, last: at - 1 }, (one) => reading.tagged(one, "word") && isPlural(reading.lower(one)));
}
