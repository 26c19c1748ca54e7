import { cueVerb } from "./cue-verbs.ts";
import type { Reading, Run } from "./reading.ts";

const MAX_LENGTH = 45;

/** The subject of a verb and what was stepped over to reach it. */
export interface Subject extends Run {
	/** "did not say", "never claimed". */
	negated: boolean;
	/** First token of the verb group: "has", "also", "on Monday" of "X on Monday said". */
	verbFirst: number;
	/** It is the subject of an earlier verb: "He praised the plan and vowed". */
	shared?: true;
}

/**
 * The noun phrase that ends before the verb at `verb`, within [`floor`, `verb`): "Jane Doe, the mayor of Springfield,"
 * of "…, Jane Doe, the mayor of Springfield, said". Reads right to left until something that no noun phrase holds.
 */
export function subjectBefore(reading: Reading, verb: number, floor: number): Subject | undefined {
	const { classes, lower } = reading;
	let at = verb - 1;
	let negated = false;
	for (; at >= floor; at = stepOverTime(reading, at, floor)) {
		const is = classes[at];
		if (is === "not" || /^(?:hardly|barely|scarcely|neither|nor)$/.test(lower[at]!)) negated = true;
		if (is !== "auxiliary" && is !== "adverb" && is !== "not" && !isTimeBefore(reading, at, floor)) break;
	}
	const verbFirst = at + 1;
	if (at < floor) return undefined;
	const run =
		classes[at] === "comma" || isDash(reading, at)
			? apposed(reading, at, floor)
			: nounPhraseEndingAt(reading, at, floor);
	// "a survey published on Monday found": the day is the survey's.
	if (run === undefined) return undefined;
	let last = verb - 1;
	while (/^(?:auxiliary|adverb|not)$/.test(classes[last]!)) last--;
	const published = PUBLISHED.test(lower[run.last]!) && last > run.last;
	return { ...run, last: published ? last : run.last, negated, verbFirst: published ? last + 1 : verbFirst };
}

const PUBLISHED = /^(?:published|released|issued|conducted|obtained|seen|reviewed|posted|filed|taken|commissioned)$/;
const TIME_NOUNS = new Set("week month year weekend morning afternoon evening night day".split(" "));
const TIME_LEADS = new Set("on in last this next late early earlier that the of a two three few".split(" "));

/** "X on Monday said", "X last week said": true where the word at `at` is such a time. */
function isTimeBefore(reading: Reading, at: number, floor: number): boolean {
	const { classes, lower } = reading;
	if (classes[at] === "date") return at > floor && classes[at - 1] !== "comma";
	if (TIME_NOUNS.has(lower[at]!) && /^(?:later|earlier|ago|after|before)$/.test(lower[at + 1] ?? ""))
		return true;
	return TIME_NOUNS.has(lower[at]!) && at > floor && /^(?:last|this|next|earlier)$/.test(lower[at - 1]!);
}

function stepOverTime(reading: Reading, at: number, floor: number): number {
	if (!isTimeBefore(reading, at, floor)) return at - 1;
	let next = at - 1;
	while (next >= floor && TIME_LEADS.has(reading.lower[next]!)) next--;
	return next;
}

/** The noun phrase whose last token is `last`, or undefined where that token ends none. */
export function nounPhraseEndingAt(reading: Reading, last: number, floor: number): Run | undefined {
	const { classes } = reading;
	if (classes[last] === "pronoun") return { first: last, last };
	if (classes[last] === "relative") return antecedent(reading, last, floor);
	const first = walkLeft(reading, last, floor, 0);
	return first <= last && isNominal(reading, { first, last }) ? { first, last } : undefined;
}

/** "Smith, who said 40 died": who speaks is Smith. "a report that said": the report. */
function antecedent(reading: Reading, relative: number, floor: number): Run | undefined {
	const { classes, lower } = reading;
	if (lower[relative] === "whose" || lower[relative] === "whom") return undefined;
	let at = relative - 1;
	if (at >= floor && classes[at] === "comma") at--;
	if (at < floor || classes[at] === "relative") return undefined;
	if (classes[at] === "comma") return undefined;
	const run = nounPhraseEndingAt(reading, at, floor);
	return run && nearestPart(reading, run);
}

/** "the results of an inquiry by a UN panel, which said": what said is the panel. */
function nearestPart(reading: Reading, run: Run): Run {
	for (let at = run.last - 1; at > run.first; at--) {
		if (reading.classes[at] === "preposition" && reading.lower[at] !== "of")
			return { first: at + 1, last: run.last };
	}
	return run;
}

/** "Jane Doe, the mayor of Springfield, said": `comma` is the second one. */
function apposed(reading: Reading, comma: number, floor: number): Run | undefined {
	const { classes } = reading;
	const dash = isDash(reading, comma);
	let open = comma - 1;
	while (open >= floor && (dash ? !isDash(reading, open) : classes[open] !== "comma")) {
		if (classes[open] === "quote" || comma - open > MAX_LENGTH) return undefined;
		open--;
	}
	// "Jane Doe, 45, a nurse, said"
	if (classes[open - 1] === "number" && classes[open - 2] === "comma") open -= 2;
	if (open <= floor) return undefined;
	const head = nounPhraseEndingAt(reading, open - 1, floor);
	if (head === undefined) return undefined;
	const outer = outerApposition(reading, head, floor);
	const first = outer?.first ?? head.first;
	const between = classes[open + 1];
	const aside =
		between === "preposition" ||
		between === "adverb" ||
		between === "subordinator" ||
		open + 1 === comma ||
		reading.lower[open + 1]!.endsWith("ing");
	return { first, last: aside ? open - 1 : comma - 1 };
}

/** "Smith, a professor at the University of California, Davis, said": from the professor on to Smith. */
function outerApposition(reading: Reading, head: Run, floor: number): Run | undefined {
	const { classes } = reading;
	if (head.first - 2 < floor || classes[head.first - 1] !== "comma") return undefined;
	if (classes[head.first] !== "determiner" && classes[head.first] !== "word") return undefined;
	if (classes[head.first - 2] !== "name") return undefined;
	const outer = nounPhraseEndingAt(reading, head.first - 2, floor);
	return outer !== undefined && classes[outer.first] === "name" ? outer : undefined;
}

/** Index of the first token of the phrase that ends at `last`, a bare amount ("the $1.3 trillion") included. */
export function phraseStart(reading: Reading, last: number, floor: number): number {
	return Math.min(last, walkLeft(reading, last, floor, 0));
}

/** Index of the first token of the noun phrase that ends at `last`. */
function walkLeft(reading: Reading, last: number, floor: number, depth: number): number {
	const { classes, lower, tokens } = reading;
	let at = last;
	for (; at >= floor && last - at < MAX_LENGTH; at--) {
		const before = at > floor ? classes[at - 1] : undefined;
		switch (classes[at]) {
			case "name":
			case "possessive":
				continue;
			case "word":
				if (endsWithVerb(reading, at, floor)) return relativeClauseStart(reading, at, floor, depth) ?? at + 1;
				continue;
			case "number":
				if (/^(?:19|20)\d\d$/.test(tokens[at]!.text) && before === "preposition") return at + 1;
				continue;
			case "determiner":
				if (before === "preposition" || before === "determiner") continue;
				// "some of the", "Kim and the general": go on only over a joint.
				if (before === "and" && depth < 3) continue;
				return at;
			case "preposition":
				if (before === "name" || before === "word" || before === "number" || before === "determiner")
					continue;
				if (lower[at - 1] === "one" || before === "possessive" || tokens[at - 1]?.text === ")") continue;
				return at + 1;
			case "date":
				if (classes[at + 1] === "possessive") continue;
				return at + 1;
			case "adverb":
				if (before === "determiner") continue;
				return at + 1;
			case "and": {
				if (depth >= 3 || at <= floor || at === last) return at + 1;
				const left = walkLeft(reading, at - 1, floor, depth + 1);
				return left < at && isHardStart(reading, left, floor) ? left : at + 1;
			}
			case "verb":
			case "auxiliary":
				return relativeClauseStart(reading, at, floor, depth) ?? at + 1;
			case "mark": {
				const mark = tokens[at]!.text;
				if (mark === ")") {
					const open = openingBracket(reading, at, floor);
					if (open < 0) return at + 1;
					at = open;
					continue;
				}
				// "the officials' lawyer", but not the mark that closes a quotation before a name
				if (/^['’]$/.test(mark) && before !== "word" && before !== "name") return at + 1;
				if (/^[-‐‑/$%#@'’.]$/.test(mark) && tokens[at - 1]?.end === tokens[at]!.start) continue;
				return at + 1;
			}
			case "quote": {
				const open = nickname(reading, at, floor);
				if (open < 0) return at + 1;
				at = open;
				continue;
			}
			default:
				return at + 1;
		}
	}
	return at + 1;
}

/** A word that is not listed but stands like a finite verb: "said", "believes", "angered the". */
function endsWithVerb(reading: Reading, at: number, floor: number): boolean {
	const { classes, lower } = reading;
	const word = lower[at]!;
	const before = at > floor ? classes[at - 1] : undefined;
	const cue = cueVerb(word);
	if (cue !== undefined && !cue.nounToo) return before !== "determiner";
	if (!word.endsWith("ed") || (before !== "name" && before !== "word" && before !== "pronoun")) return false;
	const after = classes[at + 1];
	return after === "determiner" || after === "pronoun" || after === "relative";
}

/** "officials who asked not to be named said": steps from the verb inside to before "who". */
function relativeClauseStart(
	reading: Reading,
	verb: number,
	floor: number,
	depth: number,
): number | undefined {
	const { classes, lower } = reading;
	if (depth >= 3) return undefined;
	for (let at = verb - 1; at > floor && verb - at < 10; at--) {
		const is = classes[at];
		if (is === "comma" || is === "quote" || is === "subordinator" || is === "but") return undefined;
		if (is !== "relative" || (lower[at] !== "who" && lower[at] !== "which")) continue;
		if (classes[at - 1] !== "word" && classes[at - 1] !== "name") return undefined;
		return walkLeft(reading, at - 1, floor, depth + 1);
	}
	return undefined;
}

/** True where nothing before `first` belongs to a clause that the noun phrase could be the end of. */
function isHardStart(reading: Reading, first: number, floor: number): boolean {
	if (first <= floor) return true;
	const before = reading.classes[first - 1];
	return before !== "verb" && before !== "auxiliary" && before !== "word" && before !== "name";
}

function openingBracket(reading: Reading, close: number, floor: number): number {
	for (let at = close - 1; at >= floor && close - at < 14; at--)
		if (reading.tokens[at]!.text === "(") return at;
	return -1;
}

function nickname(reading: Reading, close: number, floor: number): number {
	for (let at = close - 1; at > floor && close - at < 5; at--) {
		if (reading.classes[at] === "quote") return reading.classes[at - 1] === "name" ? at : -1;
	}
	return -1;
}

/** A dash that parts clauses, not a hyphen. */
export function isDash(reading: Reading, at: number): boolean {
	const mark = reading.tokens[at]!.text;
	if (mark === "—" || mark === "–") return true;
	return mark === "-" && reading.text[reading.tokens[at]!.start - 1] === " ";
}

const ALONE = new Set("some many most several few all both others these those".split(" "));

function isNominal(reading: Reading, run: Run): boolean {
	for (let at = run.first; at <= run.last; at++) {
		if (reading.classes[at] === "name" || reading.classes[at] === "word") return true;
	}
	return run.first === run.last && ALONE.has(reading.lower[run.first]!);
}

/** Prepositions inside a source to the right of its cue: "a person familiar with the matter", "data from the bank". */
const INSIDE = new Set("of from by for at with to about into on in behind over".split(" "));
/** What "in" and "on" lead to when they tell where or when something was said. */
const OCCASION = new Set(
	"statement interview speech report letter email e-mail tweet post message briefing conference memo note filing release address call video article monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december twitter facebook tv television radio response reference remarks testimony court".split(
		" ",
	),
);

/**
 * The noun phrase that begins at `first`, at most up to `limit` (exclusive): "Kirsten Dow, a geographer at the University
 * of South Carolina" of "…, said Kirsten Dow, a geographer at the University of South Carolina."
 */
export function nounPhraseFrom(reading: Reading, first: number, limit: number): Run | undefined {
	const { classes } = reading;
	if (first >= limit) return undefined;
	if (classes[first] === "pronoun") return { first, last: first };
	let last = baseEnd(reading, first, limit);
	if (last < first || !isNominal(reading, { first, last })) return undefined;
	if (last + 1 < limit && classes[last + 1] === "comma") last = appositionEnd(reading, last, limit);
	return { first, last };
}

function baseEnd(reading: Reading, first: number, limit: number): number {
	const { classes, lower, tokens } = reading;
	let at = first;
	for (; at < limit && at - first < MAX_LENGTH; at++) {
		switch (classes[at]) {
			case "name":
			case "word":
			case "number":
			case "possessive":
				if (at > first && classes[at] === "word" && isFiniteHere(reading, at)) return at - 1;
				continue;
			case "determiner":
				if (at === first || classes[at - 1] === "preposition" || classes[at - 1] === "and") continue;
				if (classes[at - 1] === "determiner") continue;
				return at - 1;
			case "adverb":
				if (classes[at - 1] === "determiner") continue;
				return at - 1;
			case "and":
				if (at + 1 < limit && /^(?:name|word|determiner)$/.test(classes[at + 1]!)) continue;
				return at - 1;
			case "preposition":
				if (!INSIDE.has(lower[at]!) || at + 1 >= limit || isOccasion(reading, at, limit)) return at - 1;
				// "estimated by insurers at $3 billion"
				if (lower[at] === "at" && (classes[at + 1] === "number" || /^[$€£]$/.test(lower[at + 1]!)))
					return at - 1;
				continue;
			case "mark":
				if (tokens[at]!.text === "(") {
					const close = closingBracket(reading, at, limit);
					if (close < 0) return at - 1;
					at = close;
					continue;
				}
				if (
					/^[-‐‑/$%.]$/.test(tokens[at]!.text) &&
					at + 1 < limit &&
					tokens[at + 1]!.start === tokens[at]!.end
				)
					continue;
				return at - 1;
			default:
				return at - 1;
		}
	}
	return at - 1;
}

/** A verb behind the noun phrase: "the bank said", "the bank cut its". */
function isFiniteHere(reading: Reading, at: number): boolean {
	const before = reading.classes[at - 1];
	const object = reading.classes[at + 1] === "determiner" && (before === "name" || before === "word");
	if (object && !reading.lower[at]!.endsWith("ing")) return true;
	const cue = cueVerb(reading.lower[at]!);
	return cue !== undefined && !cue.nounToo && cue.form !== "base";
}

/** "in a statement", "on Monday", "at a news conference": where and when, not who. */
export function isOccasion(reading: Reading, preposition: number, limit: number): boolean {
	const { classes, lower } = reading;
	for (let at = preposition + 1; at < limit && at - preposition < 7; at++) {
		if (classes[at] === "date" || OCCASION.has(lower[at]!)) return lower[preposition] !== "of";
		if (classes[at] === "preposition" || classes[at] === "comma" || classes[at] === "mark") return false;
	}
	return false;
}

function closingBracket(reading: Reading, open: number, limit: number): number {
	for (let at = open + 1; at < limit && at - open < 14; at++) if (reading.tokens[at]!.text === ")") return at;
	return -1;
}

/** From the last token of a name over ", a geographer at …" to its end; stays where no apposition follows. */
function appositionEnd(reading: Reading, last: number, limit: number): number {
	const { classes, lower } = reading;
	let end = last;
	for (let rounds = 0; rounds < 3; rounds++) {
		const first = end + 2;
		if (first >= limit || classes[end + 1] !== "comma") return end;
		if (lower[first] === "who" && rounds === 0) return relativeEnd(reading, first, limit) ?? end;
		const is = classes[first];
		if (is !== "determiner" && is !== "word" && is !== "number" && is !== "name") return end;
		const next = baseEnd(reading, first, limit);
		if (next < first || lower[first]!.endsWith("ing")) return end;
		// What follows an apposition is a comma or the end; a verb makes it the subject of a new clause.
		if (next + 1 < limit && classes[next + 1] !== "comma" && reading.tokens[next + 1]!.text !== ".") {
			return classes[next + 1] === "relative" ? (relativeEnd(reading, next + 1, limit) ?? end) : end;
		}
		end = next;
	}
	return end;
}

function relativeEnd(reading: Reading, who: number, limit: number): number | undefined {
	for (let at = who + 1; at < limit && at - who < 25; at++) {
		const is = reading.classes[at];
		if (is === "comma" || is === "quote" || reading.tokens[at]!.text === ".") return at - 1;
	}
	return limit - who < 25 ? limit - 1 : undefined;
}

/** The last word of the phrase's first part: "spokesman" of "a spokesman for the ministry", "Doe" of "Jane Doe, the mayor". */
export function headOf(reading: Reading, run: Run): number {
	const { classes, tokens, lower } = reading;
	for (let at = run.first + 1; at <= run.last; at++) {
		const is = classes[at];
		if (is === "comma" || is === "preposition" || is === "relative" || is === "subordinator") return at - 1;
		if (is === "mark" && (tokens[at]!.text === "(" || isDash(reading, at))) return at - 1;
		// "a survey published on Monday", "analysts polled by Reuters"
		const before = reading.classes[at - 1];
		if (is === "word" && lower[at]!.endsWith("ed") && (before === "word" || before === "name")) return at - 1;
	}
	return run.last;
}
