import { cueVerb } from "../text/lexicon/reporting-verbs.ts";
import type { Reading } from "../text/reading.ts";
import { lastIn } from "../text/run.ts";
import type { Tag } from "../text/tags.ts";
import { MAX_LENGTH } from "./phrase.ts";

/** A noun phrase read from its last token to its first. */
interface Walk {
	reading: Reading;
	last: number;
	/** The phrase begins nowhere before this. */
	floor: number;
	/** How many phrases joined by "and" or by "who" were read on the way. */
	depth: number;
}

/** Where to read on, or where the phrase begins. */
type Step = { on: number } | { start: number };

const on = (at: number): Step => ({ on: at });
const start = (at: number): Step => ({ start: at });
const behind = (at: number): Step => start(at + 1);

/** Joints and clauses inside a phrase are followed this deep. */
const MAX_DEPTH = 3;

/** Index of the first token of the noun phrase that ends at `last`. */
export function walkLeft(reading: Reading, last: number, floor: number, depth = 0): number {
	const walk = { reading, last, floor, depth };
	let at = last;
	while (at >= floor && last - at < MAX_LENGTH) {
		const tag = reading.tag(at);
		const step = ((tag && STEPS[tag]) ?? stop)(walk, at);
		if ("start" in step) return step.start;
		at = step.on;
	}
	return at + 1;
}

const stop = (walk: Walk, at: number): Step => outOfGerund(walk, at) ?? behind(at);

/** "researchers who drew it after surveying 63 towns": what they did is no phrase of its own, but part of who they are. */
function outOfGerund(walk: Walk, at: number): Step | undefined {
	const { lower, tagged } = walk.reading;
	if (at >= walk.last || !tagged(at, "subordinator", "preposition") || !/..ing$/.test(lower(at + 1)))
		return undefined;
	const first = relativeClauseStart(walk, at);
	return first === undefined ? undefined : start(first);
}
const goOn = (_: Walk, at: number): Step => on(at - 1);

/** What a token of each kind means for the phrase that is read over it. */
const STEPS: Partial<Record<Tag, (walk: Walk, at: number) => Step>> = {
	name: goOn,
	possessive: goOn,
	word: overWord,
	number: overNumber,
	determiner: overDeterminer,
	preposition: overPreposition,
	// "Monday’s results", "Monday night’s results"
	date: ({ reading }, at) =>
		reading.tagged(at + 1, "possessive") ||
		(reading.is(at + 1, "time-noun") && reading.tagged(at + 2, "possessive"))
			? on(at - 1)
			: behind(at),
	adverb: overAdverb,
	and: overAnd,
	verb: overVerb,
	auxiliary: overVerb,
	mark: overMark,
	quote: overNickname,
};

/** The tag before the token, where it belongs to the stretch that is read. */
const before = ({ reading, floor }: Walk, at: number): Tag | undefined =>
	at > floor ? reading.tag(at - 1) : undefined;

function overWord(walk: Walk, at: number): Step {
	const { lower, tagged } = walk.reading;
	// "according to the operator's report" is a cue of its own.
	if (lower(at) === "according" && lower(at + 1) === "to") return start(Math.min(at + 2, walk.last + 1));
	// "This time Rastin Steel has offered"
	if (at < walk.last && tagged(at + 1, "name") && isTimeOpening(walk, at)) return behind(at);
	return endsWithVerb(walk, at) ? overVerb(walk, at) : on(at - 1);
}

/** "In 2015 Clinton said", but "a study from 2011 noted" */
function overNumber(walk: Walk, at: number): Step {
	const year = at < walk.last && /^(?:19|20)\d\d$/.test(walk.reading.word(at));
	return year && before(walk, at) === "preposition" ? behind(at) : on(at - 1);
}

/** "some of the", "Kim and the general": on over a joint, else the phrase begins with its determiner. */
function overDeterminer(walk: Walk, at: number): Step {
	const tag = before(walk, at);
	// "Save the Children": the name's own
	if (tag === "name" && isInName(walk.reading, at)) return on(at - 1);
	const joined = tag === "preposition" || tag === "determiner" || (tag === "and" && walk.depth < MAX_DEPTH);
	if (joined) return on(at - 1);
	// "an official who was not authorised to brief the media said"
	const objectOf = tag === "word" || tag === "verb" ? relativeClauseStart(walk, at) : undefined;
	return start(objectOf ?? at);
}

const isInName = ({ name }: Reading, at: number): boolean =>
	name(at) !== undefined && name(at) === name(at - 1);

function overPreposition(walk: Walk, at: number): Step {
	const { is, lower, word } = walk.reading;
	const tag = before(walk, at);
	// "records kept by the town"
	if (lower(at) === "by" && is(at - 1, "publishing-participle")) return on(at - 1);
	const inside = tag === "name" || tag === "word" || tag === "number" || tag === "determiner";
	const published = tag === "date" ? publishedBefore(walk, at) : undefined;
	if (published !== undefined) return on(published);
	return inside || tag === "possessive" || lower(at - 1) === "one" || word(at - 1) === ")"
		? on(at - 1)
		: behind(at);
}

/** "a study published on Tuesday by the bank": the participle that the day before "by" goes with. */
function publishedBefore({ reading, floor }: Walk, by: number): number | undefined {
	const { is, lower, tagged } = reading;
	let at = by - 1;
	while (at > floor && tagged(at, "date", "number", "preposition", "and")) at--;
	return lower(by) === "by" && at > floor && is(at, "publishing-participle") ? at : undefined;
}

function overAdverb(walk: Walk, at: number): Step {
	const tag = before(walk, at);
	return tag === "determiner" || (tag === "number" && at < walk.last) ? on(at - 1) : behind(at);
}

function overAnd({ reading, last, floor, depth }: Walk, at: number): Step {
	if (depth >= MAX_DEPTH || at <= floor || at === last) return behind(at);
	const left = walkLeft(reading, at - 1, floor, depth + 1);
	return left < at && isHardStart(reading, left, floor) ? start(left) : behind(at);
}

/** True where nothing before `first` belongs to a clause that the noun phrase could be the end of. */
function isHardStart({ tagged }: Reading, first: number, floor: number): boolean {
	return first <= floor || !tagged(first - 1, "verb", "auxiliary", "word", "name");
}

function overVerb(walk: Walk, at: number): Step {
	// "records kept by the town"
	const { is, lower, tagged } = walk.reading;
	if (
		is(at, "publishing-participle") &&
		lower(at + 1) === "by" &&
		at > walk.floor &&
		tagged(at - 1, "word", "name")
	)
		return on(at - 1);
	return start(relativeClauseStart(walk, at) ?? at + 1);
}

/** "officials who asked not to be named said": steps from the verb inside to before "who". */
function relativeClauseStart({ reading, floor, depth }: Walk, verb: number): number | undefined {
	const { lower, tagged } = reading;
	if (depth >= MAX_DEPTH) return undefined;
	for (let at = verb - 1; at > floor && verb - at < 10; at--) {
		if (tagged(at, "comma", "quote", "subordinator", "but")) return undefined;
		if (!tagged(at, "relative") || (lower(at) !== "who" && lower(at) !== "which")) continue;
		return tagged(at - 1, "word", "name") ? walkLeft(reading, at - 1, floor, depth + 1) : undefined;
	}
	return undefined;
}

function overMark(walk: Walk, at: number): Step {
	const { is, word, start: from, end } = walk.reading;
	if (word(at) === ")") return overBracket(walk, at);
	if (is(at, "currency-sign")) return on(at - 1);
	// "the officials' lawyer", but not the mark that closes a quotation before a name
	const tag = before(walk, at);
	if (is(at, "apostrophe") && tag !== "word" && tag !== "name") return behind(at);
	return is(at, "joining-mark") && end(at - 1) === from(at) ? on(at - 1) : behind(at);
}

/** "the World Health Organization (WHO)" */
function overBracket({ reading, floor }: Walk, close: number): Step {
	const open = lastIn(
		{ first: Math.max(floor, close - 13), last: close - 1 },
		(at) => reading.word(at) === "(",
	);
	return open === undefined ? behind(close) : on(open - 1);
}

/** 'Rodrigo "Digong" Duterte' */
function overNickname({ reading, floor }: Walk, close: number): Step {
	const { tagged } = reading;
	const open = lastIn({ first: Math.max(floor + 1, close - 4), last: close - 1 }, (at) =>
		tagged(at, "quote"),
	);
	return open !== undefined && tagged(open - 1, "name") ? on(open - 1) : behind(close);
}

/** "this time", "last week" before a name: when it was said. */
function isTimeOpening({ reading, floor }: Walk, at: number): boolean {
	const { is, lower } = reading;
	return at > floor && is(at, "time-noun") && (is(at - 1, "time-lead") || lower(at - 1) === "that");
}

/** A word that is not listed but stands like a finite verb: "said", "believes", "angered the". */
function endsWithVerb(walk: Walk, at: number): boolean {
	const { is, lower, tagged } = walk.reading;
	const tag = before(walk, at);
	// "an email relating to the raid"
	if (is(at, "relating-participle") && lower(at + 1) === "to") return false;
	const cue = cueVerb(lower(at));
	if (cue !== undefined && !cue.nounToo) return tag !== "determiner";
	const verbal = lower(at).endsWith("ed") && (tag === "name" || tag === "word" || tag === "pronoun");
	return verbal && (tag === "pronoun" || tagged(at + 1, "determiner", "pronoun", "relative"));
}
