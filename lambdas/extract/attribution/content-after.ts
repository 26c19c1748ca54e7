import { isA } from "../text/lexicon/lexicon.ts";
import type { CueVerb } from "../text/lexicon/reporting-verbs.ts";
import { firstOf, type Reader } from "../text/rules.ts";
import { firstIn } from "../text/run.ts";
import { isToWhom } from "./addressee.ts";
import { hasVerb, type Region } from "./clause.ts";
import { isStop, nextStop } from "./contents.ts";

/** A reporting verb and what stands behind it. */
export interface Following {
	region: Region;
	verb: CueVerb;
	/** First token behind the verb, its listener and its occasion. */
	next: number;
	/** A listener was stepped over: "told reporters". */
	told: boolean;
	/** "that", "which" or "what" stands before the subject. */
	afterRelative: boolean;
}

/** Does the verb take what stands at `next` as what is said: a clause, an object, "to …", "of …"? */
export function contentAfter(following: Following): boolean {
	return firstOf(TAKES, following) ?? false;
}

export const TAKES: readonly Reader<Following, boolean>[] = [
	[
		"the clause goes on with its own verb, of which somebody says it",
		"The deals, which he estimates will bring $40m, expire in May.",
		({ region, next, afterRelative, verb }) =>
			region.reading.tagged(next, "auxiliary") && afterRelative ? verb.takes.has("clause") : undefined,
	],
	[
		"nothing is said",
		"The minister said nothing of the 40.",
		({ region, next }) =>
			region.reading.tagged(next, "not", "auxiliary") || region.reading.is(next, "nothing-word")
				? false
				: undefined,
	],
	[
		"“to” and a verb",
		"The firm pledged to cut emissions by 20 percent.",
		(following) => (following.region.reading.lower(following.next) === "to" ? takesTo(following) : undefined),
	],
	[
		"who wants or offers something names a sum",
		"The bank offered the city $3 million.",
		({ region, next, verb }) => (isA(verb.lemma, "sum-verb") ? namesSum(region, next) : undefined),
	],
	[
		"“for” what is asked",
		"They have asked the government for $3 million.",
		({ region, next, verb, told }) =>
			told && region.reading.lower(next) === "for" && isA(verb.lemma, "urging-verb") ? true : undefined,
	],
	[
		"“of” or “about”",
		"The union warned of 300 job losses.",
		({ region, next, verb }) => {
			const word = region.reading.lower(next);
			return word === "of" || (word === "about" && !beforeNumber(region, next))
				? verb.takes.has("of")
				: undefined;
		},
	],
	[
		"“as”",
		"The army described as rebels the 40 it held.",
		({ region, next, verb }) => (region.reading.lower(next) === "as" ? verb.takes.has("as") : undefined),
	],
	[
		"“at” and no number of its own",
		"The council assessed at $250,000 a home.",
		({ region, next }) =>
			region.reading.lower(next) === "at" && !beforeNumber(region, next) ? false : undefined,
	],
	[
		"a clause that opens with a preposition",
		"The minister said in the north 40 had died.",
		({ region, next, verb }) =>
			region.reading.tagged(next, "preposition") && !beforeNumber(region, next)
				? verb.takes.has("clause") && hasVerb(region.reading, next, region.end)
				: undefined,
	],
	[
		"a clause that opens with a conjunction",
		"The minister asked whether 40 had died.",
		({ region, next, verb }) =>
			region.reading.tagged(next, "subordinator", "relative")
				? verb.takes.has("clause") || (verb.takes.has("that") && region.reading.is(next, "question-word"))
				: undefined,
	],
	[
		"who rejects something rejects a claim",
		"The army rejected reports that 40 had died.",
		({ region, next, verb }) =>
			verb.lemma === "reject" || verb.lemma === "dismiss" ? isClaim(region, next) : undefined,
	],
	[
		"who gives something gives a figure",
		"The report gave a figure of 43.",
		({ region, next, verb }) => (verb.lemma === "give" ? isGivenFigure(region, next) : undefined),
	],
	[
		"how many were recalled or questioned is told of who did it",
		"Police questioned 12 men.",
		({ region, next, verb }) =>
			isA(verb.lemma, "recalling-verb") &&
			(region.reading.tagged(next, "number") || beforeNumber(region, next))
				? false
				: undefined,
	],
	[
		"an object",
		"The firm reported a loss of $3m.",
		({ verb: { takes } }) => takes.has("noun") || takes.has("as") || takes.has("evidence") || undefined,
	],
	[
		"a verb, or what takes no clause, only behind a listener",
		"The envoy strongly protested the 40 executions.",
		({ region, next, verb, told }) =>
			!verb.takes.has("clause") || region.reading.tagged(next, "verb")
				? told && hasVerb(region.reading, next, region.end)
				: undefined,
	],
	[
		"a bare number",
		"The network says 43.",
		({ region, next, verb }) =>
			(verb.lemma === "say" && region.reading.tagged(next, "number") && isStop(region, next + 1)) ||
			undefined,
	],
	[
		"so many and no more of what is told",
		"Of the 355 deaths the party recognizes just 200.",
		({ region, next, verb }) => (isA(verb.lemma, "owning-verb") && isBareNumber(region, next)) || undefined,
	],
	[
		"who does something to a thing says a clause only with its verb right behind",
		"The union maintains 40 clerks were dismissed.",
		({ region, next, verb }) =>
			isA(verb.lemma, "act-too-verb")
				? hasVerb(region.reading, next, Math.max(next + 1, nextTurn(region, next)))
				: undefined,
	],
	[
		"a clause",
		"The minister said prices rose by 4 percent.",
		({ region, next, verb }) =>
			hasVerb(region.reading, next, Math.max(next + 1, nextStop(region, next))) ||
			(BARE.has(verb.lemma) && region.end - next >= 3),
	],
];

/** "kept all crews to avoid delays as pilots must train": what stands behind "to" and "as" is no clause of the object. */
function nextTurn(region: Region, next: number): number {
	const { lower, tagged } = region.reading;
	const stop = nextStop(region, next);
	return (
		firstIn(
			{ first: next, last: stop - 1 },
			(at) => lower(at) === "to" || (tagged(at, "subordinator", "relative") && lower(at) !== "than"),
		) ?? stop
	);
}

/** "a deficit projected to swell" is no one's projection; "pledged to the fund" no pledge to do. */
function takesTo({ region, next, verb, told }: Following): boolean {
	// "asked the judge to order him to pay"
	if (told && isA(verb.lemma, "urging-verb")) return true;
	if (verb.form === "past" && (isA(verb.lemma, "forecasting-verb") || verb.lemma === "estimate"))
		return false;
	return (
		verb.takes.has("infinitive") &&
		!region.reading.tagged(next + 1, "determiner", "name", "number") &&
		!isToWhom(region.reading, next)
	);
}

/** "rejected the estimate", "dismissed reports that 40 died", not "rejected a new tax". */
function isClaim({ reading, end }: Region, next: number): boolean {
	for (let at = next; at < end && at - next < 7; at++) {
		if (reading.is(at, "saying-noun", "counting-noun", "claimed-noun", "hearsay-noun")) return true;
		if (reading.tagged(at, "comma", "verb", "auxiliary", "relative")) return false;
	}
	return false;
}

/** "gave a figure of 43", "gave no details", not "gave way", "gave 30 million euros". */
function isGivenFigure({ reading, end }: Region, next: number): boolean {
	for (let at = next; at < end && at - next < 5; at++) if (reading.is(at, "given-number")) return true;
	return false;
}

/** "just 200", "about 200" with nothing counted behind. */
function isBareNumber(region: Region, next: number): boolean {
	const { is, tagged } = region.reading;
	let at = next;
	while (at - next < 3 && (tagged(at, "adverb") || is(at, "number-lead", "approximator", "bound-word"))) at++;
	return tagged(at, "number") && isStop(region, at + 1);
}

/** Verbs that take nothing but a clause, so that one follows even where no verb of it is in the word lists. */
const BARE = new Set(
	"say claim argue insist believe think contend allege admit acknowledge know reckon warn fear predict suggest".split(
		" ",
	),
);

/** "about 40", "at least 40", "up to 40": what makes one expression with a number that follows. */
function beforeNumber({ reading, end }: Region, at: number): boolean {
	const { is, lower, tagged } = reading;
	if (!is(at, "number-lead")) return false;
	// "a home assessed at $250,000", "estimates at least 40"
	if (lower(at) === "at" && !is(at + 1, "bound-end")) return false;
	for (let next = at + 1; next < end && next - at < 4; next++)
		if (tagged(next, "number") || is(next, "currency-sign")) return true;
	return false;
}

/** "a raise of 9 percent", "$500,000 in damages" */
function namesSum({ reading, end }: Region, from: number): boolean {
	const { is, tagged } = reading;
	for (let at = from; at < end && at - from < MAX_WANTED; at++) {
		if (is(at, "currency-sign", "percent-word", "currency-noun")) return true;
		if (
			tagged(at, "verb", "auxiliary", "comma", "relative") ||
			isStop({ reading, end, first: from, quotations: [] }, at)
		)
			return false;
	}
	return false;
}

/** Tokens that what is wanted has at most before its sum ends. */
const MAX_WANTED = 7;
