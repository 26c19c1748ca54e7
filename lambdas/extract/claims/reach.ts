import type { EntityMention } from "../../shared/extraction.ts";
import { isDash } from "../attribution/phrase.ts";
import type { Reading } from "../text/reading.ts";
import { firstIn, lastIn, type Run, some } from "../text/run.ts";
import { type Clause, type Clauses, isVerb } from "./clauses.ts";
import { innerOf } from "./inner-clauses.ts";

type Mentions = readonly EntityMention[];

/** The clauses of a figure's sentence, and the names that stand in them. */
export interface Named {
	reading: Reading;
	clauses: Clauses;
	names: Mentions;
}

/**
 * The names that a figure can be about: those of its clause, what the clause has from the one that it hangs on (its subject, and the
 * places that are told there), and those of a clause that says more of the very things counted ("40 sites that Acme runs"). The names
 * of other clauses are those clauses' own.
 */
export function namesInReach(of: Named, figure: Run): Mentions {
	const clause = of.clauses.of(figure.first);
	const opening = openingNames(of, figure, clause);
	const around = opening.length > 0 ? opening : reachOf(of, clause, figure);
	return join(around, ...innerOf(of, figure, clause).map((one) => namesOf(of, one)));
}

/** What a sentence speaks of: the subject of its main clause, and the places there. */
export function topicsOf(of: Named): Mentions {
	let main = of.clauses.of(of.clauses.run.first);
	while (main.on !== undefined) main = main.on;
	return join(subjectsOf(of, main), namesOf(of, main).filter(isPlace));
}

/** "In the wake of a raid by two men in Oslin, Pell proposed": what a sentence opens with is of its own names, where it has any. */
function openingNames(of: Named, figure: Run, clause: Clause): Mentions {
	const { reading, clauses } = of;
	const { first } = clause;
	if (!reading.tagged(first, "preposition") || (clause.hold !== "main" && clause.hold !== "aside")) return [];
	const comma = firstIn({ first: figure.last + 1, last: clauses.run.last }, (at) =>
		reading.tagged(at, "comma"),
	);
	if (comma === undefined || (clause.hold === "main" && clause.verb !== undefined && clause.verb < comma))
		return [];
	return namesOf(of, clause).filter(({ start }) => reading.at(start) < comma);
}

/** The clauses that a word of the figure's, "it" or "the company", is looked for in: it and those that it goes on. */
export function clausesInReach(of: Named, clause: Clause): Clause[] {
	const { hold, on } = clause;
	if (on === undefined || hold === "main" || hold === "subordinate") return [clause];
	if (hold === "purpose" && toldName(of, clause) !== undefined) return [clause];
	if ((hold === "comparison" || hold === "aside") && namesOf(of, clause).length > 0) return [clause];
	return [...clausesInReach(of, on), clause];
}

function reachOf(of: Named, clause: Clause, figure?: Run): Mentions {
	const own = namesOf(of, clause);
	const { hold, on } = clause;
	if (on === undefined || hold === "main") return own;
	switch (hold) {
		case "joint":
			return join(subjectsOf(of, on), own, own.some(isPlace) ? [] : placesOf(of, on));
		case "participle":
			return join(subjectsOf(of, on), own, reachOf(of, on).filter(isPlace));
		case "purpose":
			return join(doersOf(of, clause, on), own);
		case "relative":
			return relativeNames(of, clause, on, own);
		case "subordinate":
			if (own.length === 0) return opensWithPronoun(of, clause) ? [] : reachOf(of, on);
			return subjectsOf(of, clause).length > 0 ? own : join(placesOf(of, on), own);
		default:
			return besideNames(of, clause, on, own, figure);
	}
}

/** The names of the clause itself. */
function namesOf({ reading, clauses, names }: Named, clause: Clause): Mentions {
	const { first, last } = clauses.run;
	return names.filter(({ start }) => {
		const at = reading.at(start);
		return at >= first && at <= last && clauses.of(at) === clause;
	});
}

const isPlace = ({ type }: EntityMention): boolean => type === "LOC" || type === "FAC" || type === "EVENT";

/** The names before its verb; of a clause that has its subject from another, that one's. */
function subjectsOf(of: Named, clause: Clause): Mentions {
	const { hold, on, verb } = clause;
	const before = namesOf(of, clause).filter(({ start }) => verb === undefined || of.reading.at(start) < verb);
	if (before.length > 0 || on === undefined) return before;
	if (hold === "relative") return relativeNames(of, clause, on, []);
	return hold === "joint" || hold === "participle" || hold === "purpose" ? subjectsOf(of, on) : [];
}

/** "attacked a market in Borno and killed 34": where it happened. */
function placesOf(of: Named, clause: Clause): Mentions {
	const places: EntityMention[] = [];
	for (const mention of namesOf(of, clause))
		if (isPlace(mention) && (isWhere(of.reading, mention) || isListed(of.reading, mention, places.at(-1))))
			places.push(mention);
	return places;
}

/** "in Peru, Chile and Cuba": told with the place before. */
function isListed(
	{ at, tagged }: Reading,
	{ start }: EntityMention,
	before: EntityMention | undefined,
): boolean {
	if (before === undefined) return false;
	let between = at(start) - 1;
	while (tagged(between, "comma", "and", "determiner")) between--;
	return between === at(before.end - 1);
}

function isWhere({ at, is, tagged }: Reading, { start }: EntityMention): boolean {
	const before = at(start) - 1;
	return is(tagged(before, "determiner") ? before - 1 : before, "place-preposition");
}

/** "ordered Acme to pay": who is told to is who does it; else all that the clause is of. */
function doersOf(of: Named, clause: Clause, on: Clause): Mentions {
	const told = toldName(of, clause);
	return told === undefined ? reachOf(of, on) : [told, ...placesOf(of, on)];
}

/** A name between a verb and "to". */
function toldName(of: Named, { first }: Clause): EntityMention | undefined {
	const { reading } = of;
	const told = nameBefore(of, first);
	if (told === undefined) return undefined;
	const before = reading.at(told.start) - 1;
	return isVerb(reading, reading.tagged(before, "determiner") ? before - 1 : before) ? told : undefined;
}

/** The name that ends right before the token, or before the comma or mark there. */
function nameBefore({ reading, names }: Named, at: number): EntityMention | undefined {
	const last = at - 1;
	return names.find(({ end }) => reading.at(end - 1) === last);
}

/** "SkyNorr, which flies 60 planes", "a raid in Borno that killed 34": the names of what it is said of. */
function relativeNames(of: Named, { first, verb }: Clause, on: Clause, own: Mentions): Mentions {
	const { reading } = of;
	const last = behindBracket(reading, reading.tagged(first - 1, "comma") ? first - 2 : first - 1);
	const right = nameBefore(of, last + 1);
	if (right !== undefined) return join([right], own);
	// "the deal that Acme signed for $3m"
	if (verb !== undefined && own.some(({ start }) => reading.at(start) < verb)) return own;
	const opens = on.verb !== undefined && on.verb < first ? on.verb : on.first;
	const boundary = lastIn({ first: opens, last }, (at) => reading.tagged(at, "comma", "determiner")) ?? opens;
	const phrase = namesOf(of, on).filter(
		({ start }) => reading.at(start) >= boundary && reading.at(start) <= last,
	);
	if (phrase.length > 0) return join(phrase, own);
	// "clashed with Acme over the attacks, which killed four Americans"
	return own.length > 0 ? join(placesOf(of, on), own) : reachOf(of, on);
}

/** "the Cardinals (10-3), who": the last token before the bracket. */
function behindBracket({ lower }: Reading, last: number): number {
	if (lower(last) !== ")") return last;
	return (
		(lastIn({ first: Math.max(0, last - MOST_BRACKET), last }, (at) => lower(at) === "(") ?? last + 1) - 1
	);
}

/** Tokens that a bracket behind a name has at most. */
const MOST_BRACKET = 12;

/**
 * Of a comparison or an aside: "followed by Acme at 17 percent" is about Acme alone; "a 3-1 win over Chad" also about whom the sentence
 * is of; "Aden, a town of 1,500" and "Radebe (61)" are about the name right before.
 */
function besideNames(
	of: Named,
	clause: Clause,
	on: Clause,
	own: Mentions,
	figure: Run | undefined,
): Mentions {
	const { reading } = of;
	const described = isClosed(of, clause) ? nameBefore(of, clause.first) : undefined;
	if (described !== undefined) return join([described], own);
	if (own.length === 0) return reachOf(of, clause.hold === "aside" ? sentenceOf(on) : on);
	const compared = clause.hold === "comparison" && !isFollowed(reading, clause);
	const leads = compared || figure === undefined || own.some(({ start }) => reading.at(start) < figure.first);
	return leads ? own : join(subjectsOf(of, on), own);
}

/** "followed by a 3-1 win over Chad" */
const isFollowed = ({ lower }: Reading, { first }: Clause): boolean =>
	lower(first) === "followed" || lower(first + 1) === "followed";

/** An aside that the sentence goes on behind: not "spent more to help Acme — $3 million". */
function isClosed({ reading, clauses }: Named, { hold, first }: Clause): boolean {
	if (hold !== "aside") return false;
	// ", Ruth Bell scoring nine": of her own
	if (reading.tagged(first, "comma")) return !reading.tagged(first + 1, "name");
	if (!isDash(reading, first)) return reading.lower(first) === "(";
	return some({ first: first + 1, last: clauses.run.last }, (at) => isDash(reading, at));
}

/** The clause that a dash's or a bracket's aside is of: its sentence's, as far as another aside. */
function sentenceOf(clause: Clause): Clause {
	let out = clause;
	while (out.on !== undefined && (out.hold === "purpose" || out.hold === "participle")) out = out.on;
	return out;
}

/** "when it closed 40 shops": whom the pronoun stands for. */
const opensWithPronoun = ({ reading }: Named, { first }: Clause): boolean =>
	some({ first: first + 1, last: first + 2 }, (at) => reading.tagged(at, "pronoun"));

/** In text order, each once. */
function join(...lists: Mentions[]): Mentions {
	return [...new Set(lists.flat())].sort((a, b) => a.start - b.start);
}
