import { hasVerb } from "../attribution/clause.ts";
import { isDash } from "../attribution/phrase.ts";
import type { Reading } from "../text/reading.ts";
import { firstIn, type Run, some } from "../text/run.ts";
import { isPrepositional, joinsClauses, sharesSubject } from "./scope.ts";

/**
 * How a clause hangs on the one around it. A `main` one hangs on none; a `joint` one shares its subject ("rose and settled"), as do
 * a `participle` (", killing 40") and a `purpose` ("to cut 40 jobs"); `relative` and `subordinate` ones open with a word of theirs; a
 * `comparison` ("than 40") and an `aside` (in brackets, dashes or commas) stand beside it.
 */
export type Hold =
	| "main"
	| "joint"
	| "participle"
	| "purpose"
	| "relative"
	| "subordinate"
	| "comparison"
	| "aside";

/** A clause of a sentence; others may stand in its midst. */
export interface Clause {
	hold: Hold;
	/** Its first token, the word or mark that opens it among them. */
	first: number;
	/** The clause that it hangs on. */
	on: Clause | undefined;
	/** Its first verb. */
	verb: number | undefined;
}

/** The clauses of a stretch of text. */
export interface Clauses {
	run: Run;
	/** The clause that a token of the stretch belongs to, the innermost. */
	of: (at: number) => Clause;
}

/** Tokens that are looked through for a verb. */
const LOOK = 12;

/** Cuts a stretch of a sentence into its clauses, as far as commas, dashes, conjunctions and verbs tell. */
export function clausesOf(reading: Reading, run: Run): Clauses {
	const of: Clause[] = [];
	let now: Clause = { hold: "main", first: run.first, on: undefined, verb: undefined };
	for (let at = run.first; at <= run.last; at++) {
		now = closing(reading, at, now, run);
		const hold = opening(reading, at, now, run);
		if (hold !== undefined) now = begun(hold, at, now);
		of.push(now);
		if (now.verb === undefined && (isVerb(reading, at) || isRelatedVerb(reading, at, now))) now.verb = at;
		now = behindAside(reading, at, now);
	}
	const last = of.at(-1) ?? now;
	return { run, of: (at) => of[at - run.first] ?? last };
}

/** Clauses hang on each other no deeper than this; what would is beside the last. */
const MOST_DEPTH = 6;

function begun(hold: Hold, first: number, now: Clause): Clause {
	if (hold === "main") return { hold, first, on: undefined, verb: undefined };
	let depth = 0;
	for (let clause = now.on; clause !== undefined; clause = clause.on) depth++;
	return { hold, first, on: depth < MOST_DEPTH ? now : now.on, verb: undefined };
}

/** A verb, one that could be a noun among them where a name stands before it and an amount or a noun behind: "Acme cut 300 jobs". */
export function isVerb(reading: Reading, at: number): boolean {
	if (hasVerb(reading, at, at + 1)) return true;
	const { lower, tagged, verb } = reading;
	const form = verb(at)?.form;
	if (form === "gerund") return tagged(at - 1, "preposition", "comma", "subordinator");
	if (!tagged(at, "word") || !takesObject(reading, at + 1)) return false;
	const isPast = form === "past" || /..ed$/.test(lower(at));
	if (tagged(at - 1, "comma", "and", "but", "mark")) return isPast;
	return form !== undefined && form !== "participle" && tagged(at - 1, "name", "pronoun");
}

/** "which backs Acme": what stands behind "which" is its verb, listed or not. */
const isRelatedVerb = ({ lower, tagged }: Reading, at: number, { hold, first }: Clause): boolean =>
	hold === "relative" && at === first + 1 && lower(first) !== "that" && tagged(at, "word");

/** "(cut) 300 jobs", "(missed) the game", "(cut) its forecast" */
const takesObject = ({ is, tagged }: Reading, at: number): boolean =>
	tagged(at, "number", "determiner", "preposition", "name") || is(at, "currency-sign");

/** The clause that goes on behind the second dash, or the bracket, that an aside ends with. */
function behindAside(reading: Reading, at: number, now: Clause): Clause {
	for (let clause: Clause | undefined = now; clause?.on !== undefined; clause = clause.on)
		if (isMarked(reading, clause) && endsAside(reading, at, clause)) return clause.on;
	return now;
}

function endsAside(reading: Reading, at: number, { first }: Clause): boolean {
	if (reading.lower(first) === "(") return reading.lower(at) === ")";
	return at > first && isDash(reading, at);
}

/** An aside between brackets or dashes. */
const isMarked = (reading: Reading, { hold, first }: Clause): boolean =>
	hold === "aside" && (reading.lower(first) === "(" || isDash(reading, first));

/** The clause that goes on at the token, where the one before it ends there. */
function closing(reading: Reading, at: number, now: Clause, run: Run): Clause {
	if (now.on === undefined || isMarked(reading, now)) return now;
	if (!reading.tagged(at, "comma")) return isMainAgain(reading, at, now) ? now.on : now;
	// "Mike Bell, who has six", "Pangnirtung, a town of 1,500": of the name right before.
	if (reading.tagged(at + 1, "relative")) return now;
	if (now.hold === "aside" || now.hold === "comparison") return now.on;
	// "When the pump failed, residents of …": what stands before its sentence's verb ends at its comma.
	if (now.on.verb === undefined) return now.verb === undefined ? now : now.on;
	// "which fly to Paris, Rome and Oslo": a list goes on, a clause ends.
	return hasVerb(reading, at + 1, partEnd(reading, at, run)) ? outermost(reading, now) : now;
}

/** Where the part behind the token ends: at the next comma or clause, or as far as is looked. */
function partEnd({ tagged }: Reading, from: number, run: Run): number {
	const last = Math.min(run.last, from + LOOK);
	return (
		firstIn({ first: from + 1, last }, (at) => tagged(at, "comma", "relative", "subordinator")) ?? last + 1
	);
}

function outermost(reading: Reading, clause: Clause): Clause {
	let out = clause;
	while (out.on !== undefined && !isMarked(reading, out)) out = out.on;
	return out;
}

/** "an earthquake that struck the north killed 200": the second verb, behind no conjunction, is that of the sentence. */
function isMainAgain(reading: Reading, at: number, { hold, verb, on }: Clause): boolean {
	if (hold !== "relative" || verb === undefined || at < verb + 2 || on?.verb !== undefined) return false;
	if (!hasVerb(reading, at, at + 1)) return false;
	return !reading.tagged(at - 1, "auxiliary", "and", "but", "comma", "pronoun", "not", "adverb");
}

/** How a clause hangs on the one before it, where one begins at the token. */
function opening(reading: Reading, at: number, now: Clause, run: Run): Hold | undefined {
	const { is, lower, tagged } = reading;
	if (behindAside(reading, at, now) !== now) return undefined;
	if (lower(at) === "(") return "aside";
	if (isDash(reading, at) || lower(at) === ":")
		return at === run.first ? undefined : behindDash(reading, at, run);
	if (is(at, "clause-parting")) return "main";
	if (tagged(at, "relative")) return opensRelative(reading, at, run) ? "relative" : undefined;
	if (now.hold !== "comparison" && (lower(at) === "than" || isCompared(reading, at))) return "comparison";
	return openingByWord(reading, at, run);
}

/** "which", "who", and the "that" of "a quake that struck"; not "that year". */
const opensRelative = ({ lower, tagged }: Reading, at: number, run: Run): boolean =>
	at > run.first && (lower(at) !== "that" || !tagged(at + 1, "word"));

/** How a clause hangs on the one before it that a comma, a conjunction, a preposition or "to" opens. */
function openingByWord(reading: Reading, at: number, run: Run): Hold | undefined {
	const { lower, tagged } = reading;
	if (tagged(at, "subordinator")) return subordinating(reading, at, run);
	if (tagged(at, "and", "but")) return joining(reading, at, run);
	if (tagged(at, "comma")) return behindComma(reading, at, run);
	// "With five days remaining, …"
	if (at === run.first && lower(at) === "with") return "aside";
	if (isInfinitive(reading, at)) return "purpose";
	return tagged(at, "preposition") && isGerund(reading, at + 1) ? "participle" : undefined;
}

/** "to cut", "to more than double" */
function isInfinitive({ lower, tagged, verb }: Reading, at: number): boolean {
	if (lower(at) !== "to") return false;
	const next = tagged(at + 1, "adverb") ? at + 2 : at + 1;
	return verb(next)?.form === "base" && !tagged(next, "number", "name", "date");
}

const isGerund = ({ tagged, verb }: Reading, at: number): boolean =>
	verb(at)?.form === "gerund" && !tagged(at, "preposition", "name");

/** "compared with 40", "followed by Acme": what is set beside what was told. */
function isCompared({ is, lower, tagged }: Reading, at: number): boolean {
	if (lower(at) === "compared" || lower(at) === "followed") return tagged(at + 1, "preposition");
	return lower(at) === "unlike" || (is(at, "set-against") && lower(at) !== "against");
}

/** Two dashes hold an aside; behind one stands another sentence, or what needs no verb of its own. */
function behindDash(reading: Reading, at: number, { last }: Run): Hold {
	const behind = { first: at + 1, last };
	if (isDash(reading, at) && some(behind, (to) => isDash(reading, to))) return "aside";
	return hasVerb(reading, at + 1, last + 1) ? "main" : "aside";
}

/** A subordinator that is no preposition here, "after beating Acme", and "as" where a verb follows. */
function subordinating(reading: Reading, at: number, run: Run): Hold | undefined {
	const { is, lower, tagged } = reading;
	if (isGerund(reading, at + 1)) return "participle";
	const end = partEnd(reading, at, run);
	if (lower(at) === "as") return isClauseBehindAs(reading, at, end, run) ? "subordinate" : undefined;
	// "after two men were held", not "after two days"
	const counts = tagged(at + 1, "number") && !is(at + 2, "time-noun") && hasVerb(reading, at + 2, end);
	if (isPrepositional(reading, at) && !(counts && is(at, "timely-conjunction"))) return undefined;
	// "until the Iowa caucuses", but not "after the row at Acme": what happened before is of others.
	const isTime = is(at, "timely-conjunction") && lower(at) !== "after";
	return isTime && !hasVerbAround(reading, at, end, run) ? undefined : "subordinate";
}

/** "as he fell", "as the dam broke"; behind no comma its verb is near. */
function isClauseBehindAs(reading: Reading, as: number, end: number, run: Run): boolean {
	const { tagged } = reading;
	if (tagged(as + 1, "pronoun")) return true;
	const near = tagged(as - 1, "comma") || as === run.first ? end : Math.min(end, as + 5);
	return tagged(as + 1, "name", "determiner") && hasVerb(reading, as + 1, near);
}

/** "before her goalkeeper, on as a substitute, saved 11": a verb, behind an aside or not. */
function hasVerbAround(reading: Reading, at: number, end: number, run: Run): boolean {
	if (hasVerb(reading, at + 1, end)) return true;
	if (!reading.tagged(end, "comma")) return false;
	const close = partEnd(reading, end, run);
	return reading.tagged(close, "comma") && isVerb(reading, close + 1);
}

/** "rose and settled" shares its subject, "40 died and 30 were hurt" has two. */
function joining(reading: Reading, and: number, run: Run): Hold | undefined {
	// "killed or wounded in Ukraine": two words for one verb.
	if (isVerb(reading, and - 1)) return undefined;
	if (sharesSubject(reading, and) || isVerb(reading, and + 1)) return "joint";
	if (joinsClauses(reading, and, run)) return "main";
	return reading.tagged(and, "but") && hasVerb(reading, and + 1, run.last + 1) ? "main" : undefined;
}

/** The token behind a name. */
function behindName({ tagged }: Reading, at: number): number {
	let end = at;
	while (tagged(end, "name")) end++;
	return end;
}

function behindComma(reading: Reading, comma: number, run: Run): Hold | undefined {
	const { is, lower, tagged } = reading;
	const next = tagged(comma + 1, "adverb") ? comma + 2 : comma + 1;
	if (isGerund(reading, next) && !is(next, "comparing-participle")) return "participle";
	if (isCompared(reading, next)) return "comparison";
	if (lower(next) === "with" || lower(next) === "like") return "aside";
	// ", Freja Holm scoring nine": with a subject of its own.
	if (tagged(next, "name") && isGerund(reading, behindName(reading, next))) return "aside";
	// ", led by Emil Lund,"
	if (lower(next + 1) === "by" && /ed$|^led$/.test(lower(next))) return "aside";
	// "Vera Holm, the head of Acme,": says who she is.
	const described = tagged(comma - 1, "name") && tagged(next, "determiner") && !tagged(next + 1, "name");
	return described && !hasVerb(reading, next, partEnd(reading, comma, run)) ? "aside" : undefined;
}
