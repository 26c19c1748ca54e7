import type { Modifier } from "../../../shared/extraction.ts";
import { anyOf } from "../../text/rules.ts";
import type { Amount, Line } from "./amount.ts";
import { isOtherwise, NO_BOUND_AFTER } from "./not-a-bound.ts";
import { joinPairs } from "./pairs.ts";
import { matchPhrase, matchPhraseBefore, phraseTable } from "./phrases.ts";

const BEFORE = phraseTable<Modifier>(
	(
		[
			[
				"approximately",
				"about|around|roughly|approximately|approx|approx .|circa|ca .|c .|~|≈|some|nearly|almost|virtually|practically|close to|an estimated|estimated|estimated at|estimated at about|in the region of|in the order of|on the order of|in the vicinity of|somewhere around|more or less|just about|not quite|near|nearing|approaching|an average of|averaging|around about|give or take|perhaps|maybe",
			],
			[
				"at-least",
				"at least|from|no worse than|no fewer than|no less than|not less than|not fewer than|a minimum of|minimum of|minimum|at the very least|as few as|as little as|at a minimum|≥|starting at|starting from|equal to or more than|equal or more than|more than or equal to|greater than or equal to|higher or equal than|bigger or equal than|larger or equal than|> =",
			],
			[
				"more-than",
				"more than|over|above|upwards of|past|upward of|in excess of|well over|just over|slightly over|a little over|little over|a bit over|far more than|well more than|just more than|slightly more than|a little more than|little more than|much more than|significantly more than|considerably more than|just above|slightly above|well above|greater than|larger than|higher than|bigger than|older than|longer than|beyond|exceeding|surpass|surpasses|exceeded|exceeds|exceed|tops|top|surpassing|surpassed|topping|topped|north of|>|better than|far above|way over|way more than|not just",
			],
			[
				"at-most",
				"cannot exceed|not to exceed|at most|up to|as many as|as much as|no more than|no better than|not more than|no greater than|no higher than|no larger than|a maximum of|maximum of|maximum|at the most|as high as|≤|not exceeding|less than or equal to|equal to or less than|less or equal than|less than or equal|smaller or equal than|lower or equal than|< =",
			],
			[
				"less-than",
				"less than|under|fewer than|below|just under|just below|slightly under|slightly less than|slightly below|a little under|a little less than|a bit under|just less than|just short of|well under|well below|far less than|far fewer than|much less than|shy of|just shy of|short of|lower than|smaller than|younger than|shorter than|south of|<|far below",
			],
			["exact", "exactly|precisely"],
		] as [Modifier, string][]
	).flatMap(([modifier, phrases]) =>
		phrases.split("|").map((phrase): [string, Modifier] => [phrase, modifier]),
	),
);

const AFTER = phraseTable<Modifier>(
	(
		[
			[
				"at-least",
				"or more|or above|or over|or higher|or greater|or older|or longer|or better|and above|and over|and older|and up|and more|plus|+|minimum",
			],
			[
				"at-most",
				"or less|or fewer|or below|or under|or lower|or younger|and below|and under|and younger|at most|at the most|maximum|max|tops",
			],
			["approximately", "or so|or thereabouts|approximately|odd"],
		] as [Modifier, string][]
	).flatMap(([modifier, phrases]) =>
		phrases.split("|").map((phrase): [string, Modifier] => [phrase, modifier]),
	),
);

/** Words between a bound and its number: "more than another 500", "as many as a record 40". */
const FILLERS = phraseTable<true>(
	"another|a further|an additional|a total of|a combined|a record|a reported|a whopping|a staggering|an|a|only|about|around"
		.split("|")
		.map((word): [string, true] => [word, true]),
);

/** Reads what bounds the number from both sides; the span grows over it. */
export function readBounds(line: Line, amount: Amount): Amount {
	return boundAfter(line, boundBefore(line, amount));
}

function boundBefore(line: Line, amount: Amount): Amount {
	// "over-75s"
	const start = amount.kind === "age" && line.isJoint(amount.from - 1) ? amount.from - 1 : amount.from;
	let { modifier } = amount;
	let from = start;
	for (let steps = 0; steps < 3; steps++) {
		const filler = steps === 0 ? matchPhraseBefore(FILLERS, line, from) : undefined;
		const found = boundEnding(line, amount, from) ?? (filler && boundEnding(line, amount, filler.from));
		if (found === undefined) break;
		// "up to about 300" is bounded, "about" only softens it.
		if (modifier === "exact" || modifier === "approximately") modifier = found.entry;
		from = found.from;
	}
	if (from === start) return modifier === "exact" ? boundOfLevel(line, amount) : amount;
	// A vague amount or a range stays one: "over several hundred", "about 10 to 20".
	return { ...amount, from, modifier: amount.modifier === "between" ? "between" : modifier };
}

/** "up to a speed of 200 km/h", "more than a total of 40": the bound stands before what is measured, which keeps its words. */
function boundOfLevel(line: Line, amount: Amount): Amount {
	const noun = amount.from - 2;
	if (line.lower(amount.from - 1) !== "of" || !line.is(noun, "bounded-level")) return amount;
	const lead = line.is(noun - 1, "indefinite-article") ? noun - 1 : noun;
	// "over a distance of 40 km" tells where: only a bound of several words is surely one.
	const found = line.isLetters(lead - 2) ? boundEnding(line, amount, lead) : undefined;
	return found !== undefined && lead - found.from > 1 ? { ...amount, modifier: found.entry } : amount;
}

function boundEnding(line: Line, amount: Amount, end: number): { entry: Modifier; from: number } | undefined {
	const found = matchPhraseBefore(BEFORE, line, end);
	if (found === undefined || isOtherwise({ line, amount, phrase: found.key, from: found.from }))
		return undefined;
	const denied = line.is(end - 1, "exceeding-verb") ? notBefore(line, found.from) : undefined;
	return denied === undefined ? found : { entry: "at-most", from: denied };
}

/** Atoms that may stand between "not" and "exceed": "shall not at any time exceed". */
const DENIED_REACH = 5;

/** Where "must not", "shall not at any time" and the like begin that make a limit of what is not exceeded. */
function notBefore(line: Line, verb: number): number | undefined {
	for (let at = verb - 1; at >= verb - DENIED_REACH && !line.isEnd(at); at--)
		if (line.is(at, "not")) return line.is(at - 1, "modal", "do") ? at - 1 : at;
		// "must in no case exceed"
		else if (line.lower(at) === "no") return verb;
	return undefined;
}

/** "above 1,000 and below 1,500", "at most 100 and at least 20": two bounds on one number make a range. */
export function joinBounds(line: Line, amounts: readonly Amount[]): Amount[] {
	return joinPairs(amounts, (first, second) => betweenBounds(line, first, second));
}

function betweenBounds(line: Line, first: Amount, second: Amount): Amount | undefined {
	if (second.from !== first.to + 1 || !line.is(first.to, "coordinator", "comma")) return undefined;
	const [lowEnd, highEnd] = isLower(first) ? [first, second] : [second, first];
	if (!isLower(lowEnd) || !isUpper(highEnd) || first.unit !== second.unit) return undefined;
	const [low, high] = [lowEnd.value, highEnd.value];
	if (low === undefined || high === undefined || low >= high) return undefined;
	const { value: _, ...shape } = first;
	return { ...shape, to: second.to, modifier: "between", low, high };
}

function isLower(amount: Amount): boolean {
	return amount.modifier === "more-than" || amount.modifier === "at-least";
}

function isUpper(amount: Amount): boolean {
	return amount.modifier === "less-than" || amount.modifier === "at-most";
}

function boundAfter(line: Line, amount: Amount): Amount {
	if (isLower(amount) || isUpper(amount)) return amount;
	const at = line.isJoint(amount.to) ? amount.to + 1 : amount.to;
	const found = matchPhrase(AFTER, line, at);
	if (found === undefined || anyOf(NO_BOUND_AFTER, { line, amount, at, phrase: found.key, to: found.to }))
		return amount;
	return { ...amount, to: found.to, modifier: amount.modifier === "between" ? "between" : found.entry };
}
