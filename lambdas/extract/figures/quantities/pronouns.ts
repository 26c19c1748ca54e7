import { verbOf } from "../../text/lexicon/lexicon.ts";
import { type Amount, endsPhrase, isPerson, type Line } from "./amount.ts";

/** "Group of Seven", "Big Ten", "Six Nations": a capitalised number word inside a sentence. */
export function isNamePart(line: Line, { from }: Amount): boolean {
	// "the big five", "in a week or two".
	if (line.lower(from - 1) === "big") return true;
	if (line.lower(from - 1) === "or" && line.is(from - 3, "indefinite-article")) return true;
	const text = line.word(from);
	if (!line.isCapital(from) || text === text.toUpperCase()) return false;
	const opens =
		from === 0 ||
		line.isDash(from - 1) ||
		line.word(from - 1) === "•" ||
		(line.is(from - 1, "stop-mark", "bracket", "apostrophe") && line.word(from - 1) !== "”");
	return !opens && !isTitleCase(line);
}

/** "one" as a pronoun: "the one", "no one", "one of them", "one day"; "one soldier" is a figure. */
export function isPronoun(line: Line, { from, to, value }: Amount): boolean {
	if (value !== 1 || to !== from + 1 || line.lower(from) !== "one" || line.size === 1) return false;
	if (isSomeoneNamed(line, to) || isOneAndAnother(line, to)) return true;
	if (isLedToOne(line, from)) return true;
	const before = line.lower(from - 1);
	const bounded = before === "than" || line.is(from - 1, "bound-end");
	if (!line.isLetters(to) || line.isGlued(to)) return !bounded && before !== "about";
	if (bounded || (line.isCapital(to) && !isTitleCase(line))) return false;
	return isBeforeNoNoun(line, to);
}

/** "the one", "no one", "the only one", but "only one nurse" */
function isLedToOne(line: Line, one: number): boolean {
	const lead = line.lower(one - 1) === "only" ? one - 2 : one - 1;
	return line.is(lead, "determiner", "possessive-mark") || line.is(one - 1, "clause-opener", "not");
}

/** "one of them", "one gets lost": what stands behind "one" is no noun of it. */
function isBeforeNoNoun(line: Line, to: number): boolean {
	// "one gets lost": what a verb of one thing follows is its subject.
	const ends = line.isPlural(to) && line.lower(to).endsWith("s") && line.is(to + 1, "determiner");
	// "one never knows"
	const verb = line.is(to, "adverb", "not") ? to + 1 : to;
	if (line.isSmall(to) && (verbOf(line.lower(verb))?.form === "third" || ends)) return true;
	return (
		line.is(to, "one-noun", "preposition", "subordinator", "coordinator") ||
		line.is(to, "auxiliary", "article", "subject-pronoun", "relative")
	);
}

/** "one Major Solomon": somebody of that name. */
const isSomeoneNamed = (line: Line, at: number): boolean =>
	isPerson(line, at) || (line.is(at, "title", "role-head") && line.isCapital(at) && isPerson(line, at + 1));

/** Atoms from "one" to the other: "from one senior role to another". */
const OTHER_REACH = 6;

/** "from one role to another", "one shop after the next": each of many in turn. */
function isOneAndAnother(line: Line, from: number): boolean {
	for (let at = from; at < from + OTHER_REACH && !line.isEnd(at); at++) {
		if (!line.is(at, "turn-link")) continue;
		const other = line.is(at + 1, "definite-article") ? at + 2 : at + 1;
		const whole = line.lower(from - 2) === "from" || endsPhrase(line, other + 1);
		return line.is(other, "other-of-two") && whole;
	}
	return false;
}

/** "two-way", "one-off", "three-time", "737-800": the number of a compound that counts nothing; "15-member" does. */
export function isCompound(line: Line, { to, value = 0 }: Amount): boolean {
	const joined = to + 1;
	if (!line.isJoint(to) || line.isDigits(joined)) return false;
	if (line.is(joined, "compound-part")) return true;
	// "the 1,900-pupil academy": a number of three digits counts whatever noun it is joined to.
	if (value >= 100 && /^\p{Ll}{4,}(?<!ed|ing)$/u.test(line.word(joined))) return false;
	return !line.is(joined, "joined-noun", "person-noun", "magnitude", "and") && !line.isDash(joined);
}

/** "Phase Two", "Level Four": a capitalised noun numbers it. */
export const isReference = (line: Line, { from, to }: Amount): boolean =>
	(line.isCapital(from - 1) && line.is(from - 1, "numbered-thing", "thing-or-time") && !line.isPlural(to)) ||
	isReferenceInProse(line, from, to);

/** "in round seven", "the side's round seven match", "on page two"; "formed four" and "at this stage two more" count. */
const isReferenceInProse = (line: Line, from: number, to: number): boolean =>
	line.isSmall(from - 1) &&
	line.is(from - 1, "numbered-thing", "numbered-in-words") &&
	!line.is(from - 1, "determiner") &&
	line.is(from - 2, "preposition", "loose-preposition", "possessive-mark", "apostrophe") &&
	line.lower(from - 2) !== "to" &&
	!line.isPlural(to) &&
	!line.is(to, "more-word", "less-word", "magnitude");

/** Most longer words of the sentence are capitalised: a headline. */
export function isTitleCase(line: Line): boolean {
	let [capital, all] = [0, 0];
	for (let at = 0; at < line.size && at < 60; at++) {
		if (!line.isLetters(at) || line.word(at).length < 4) continue;
		all++;
		if (line.isCapital(at)) capital++;
	}
	return all > 2 && capital > all * 0.7;
}
