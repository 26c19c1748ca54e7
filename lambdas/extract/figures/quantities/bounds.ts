import type { Modifier } from "../../../shared/extraction.ts";
import { isDash, isJoint } from "../../text/atoms.ts";
import { type Amount, type Line, lower } from "./amount.ts";
import { matchPhrase, matchPhraseBefore, phraseTable } from "./phrases.ts";
import { FUNCTION_WORDS } from "./words.ts";

const BEFORE = phraseTable<Modifier>(
	(
		[
			[
				"approximately",
				"about|around|roughly|approximately|approx|approx .|circa|ca .|c .|~|≈|some|nearly|almost|virtually|practically|close to|an estimated|estimated|estimated at|estimated at about|in the region of|in the order of|on the order of|in the vicinity of|somewhere around|more or less|just about|not quite|near|nearing|approaching|an average of|averaging|around about|give or take|perhaps",
			],
			[
				"at-least",
				"at least|from|no worse than|no fewer than|no less than|not less than|not fewer than|a minimum of|minimum of|minimum|at the very least|as few as|as little as|at a minimum|≥|starting at|starting from|equal to or more than|equal or more than|more than or equal to|greater than or equal to|higher or equal than|bigger or equal than|larger or equal than|> =",
			],
			[
				"more-than",
				"more than|over|above|upwards of|past|upward of|in excess of|well over|just over|slightly over|a little over|little over|a bit over|far more than|well more than|just more than|slightly more than|a little more than|little more than|much more than|significantly more than|considerably more than|just above|slightly above|well above|greater than|larger than|higher than|bigger than|older than|longer than|beyond|exceeding|surpass|surpasses|exceeded|exceeds|exceed|surpassing|surpassed|topping|topped|north of|>|better than|far above|way over|way more than|not just",
			],
			[
				"at-most",
				"at most|up to|as many as|as much as|no more than|no better than|not more than|no greater than|no higher than|no larger than|a maximum of|maximum of|maximum|at the most|as high as|≤|not exceeding|less than or equal to|equal to or less than|less or equal than|less than or equal|smaller or equal than|lower or equal than|< =",
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
				"or less|or fewer|or below|or under|or lower|or younger|at most|at the most|maximum|max|tops",
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
	let { from, modifier } = amount;
	for (let steps = 0; steps < 3; steps++) {
		const filler = steps === 0 ? matchPhraseBefore(FILLERS, line.atoms, from) : undefined;
		const found = boundEnding(line, amount, from) ?? (filler && boundEnding(line, amount, filler.from));
		if (found === undefined) break;
		// "up to about 300" is bounded, "about" only softens it.
		if (modifier === "exact" || modifier === "approximately") modifier = found.entry;
		from = found.from;
	}
	if (from === amount.from) return amount;
	// A vague amount or a range stays one: "over several hundred", "about 10 to 20".
	return { ...amount, from, modifier: amount.modifier === "between" ? "between" : modifier };
}

function boundEnding(line: Line, amount: Amount, end: number): { entry: Modifier; from: number } | undefined {
	const found = matchPhraseBefore(BEFORE, line.atoms, end);
	if (found === undefined || isOtherwise(line, amount, found.key, found.from)) return undefined;
	return found;
}

const LASTING =
	/^(?:for|after|just|well|took|take|takes|taken|lasted|lasts|last|lasting|spent|served|serving|is|was|were|are|be|been|of|and|aged|the|with|has|have|had)$/;

/** Bound words that mean something else here. */
function isOtherwise(line: Line, amount: Amount, phrase: string, from: number): boolean {
	const before = lower(line, from - 1);
	// "over five years" is a stretch of time; "for over five years" a bound.
	if ((phrase === "over" || phrase === "under") && amount.kind === "duration")
		return !LASTING.test(before) && !(phrase === "under" && /^(?:in|within)$/.test(before));
	// "the NIS estimated around 600 deaths" is a verb; "an estimated 600" and "(estimated 600)" are not.
	if (/^estimated\b/.test(phrase))
		return (
			/^[\p{L}’']+$/u.test(before) &&
			!/^(?:an|the|is|was|were|are|been|and|with|to|by|of|at|for|kill|killed|from|or|killing|injuring|cost|costs|costing)$/.test(
				before,
			)
		);
	// "the rate ticked up to 4.5 percent": a level, no limit.
	if (phrase === "up to")
		return /^(?:ticked|edged|inched|crept|nudged|bumped|shot|moved|went|gone|goes|climbed|rose|pushed|came|popped|leapt|leaped|scaled|ramped|drifted|jumped)$/.test(
			before,
		);
	if (phrase === "some") return before === "and" && amount.kind === "age";
	// "under a $2.3bn scheme": the scheme's size is exact.
	if (
		/^(?:under|over|above|below)$/.test(phrase) &&
		/^an?$/.test(lower(line, from + 1)) &&
		amount.numeral.from > from + 1 &&
		amount.kind === "money" &&
		isNounAhead(line, amount.to)
	)
		return true;
	if (phrase === "past") return amount.numeral.scale < 1e3 && (amount.value ?? 0) < 100;
	if (phrase === "from")
		return (
			!/^(?:priced|prices|fares|tickets|rooms|start|starts|starting|available|rates)$/.test(before) ||
			lower(line, amount.to) === "to"
		);
	if (phrase === "near" || phrase === "perhaps" || phrase === "minimum" || phrase === "maximum")
		return !amount.united && phrase === "near";
	if (phrase === "about")
		return /^(?:talk|talked|talking|worried|concerned|questions|brought|came|come|set)$/.test(before);
	// "downed 59 drones over five regions": where, not how many.
	if (phrase === "over" && amount.kind === "count" && isSpread(line, amount)) return true;
	if (phrase === "over" || phrase === "above")
		return /^(?:took|take|taken|taking|turned|hand|handed|win|won|victory|lead|all|rolled|bent)$/.test(
			before,
		);
	// "hospitals were short of 9,000 beds": they lack them.
	if (phrase === "short of")
		return /^(?:fell|stopped|is|was|are|were|be|been|being|running|run|ran|still)$/.test(before);
	return false;
}

function isSpread(line: Line, amount: Amount): boolean {
	if ((amount.value ?? 99) > 50) return false;
	for (let at = amount.to; at < amount.to + 3; at++)
		if (
			/^(?:regions|cities|towns|areas|countries|districts|provinces|villages|sites|locations|stages|rounds|sessions|innings|legs|games|matches|pages|series|states|counties|continents|floors)$/.test(
				lower(line, at),
			)
		)
			return true;
	return false;
}

function isNounAhead(line: Line, at: number): boolean {
	return /^\p{Ll}/u.test(lower(line, at)) && !FUNCTION_WORDS.has(lower(line, at));
}

/** "above 1,000 and below 1,500", "at most 100 and at least 20": two bounds on one number make a range. */
export function joinBounds(line: Line, amounts: Amount[]): Amount[] {
	const joined: Amount[] = [];
	for (let index = 0; index < amounts.length; index++) {
		const [first, second] = [amounts[index]!, amounts[index + 1]];
		const range = second === undefined ? undefined : betweenBounds(line, first, second);
		joined.push(range ?? first);
		if (range !== undefined) index++;
	}
	return joined;
}

function betweenBounds(line: Line, first: Amount, second: Amount): Amount | undefined {
	if (second.from !== first.to + 1 || !/^(?:and|but|,)$/.test(lower(line, first.to))) return undefined;
	const [lowEnd, highEnd] = isLower(first) ? [first, second] : [second, first];
	if (!isLower(lowEnd) || !isUpper(highEnd) || first.unit !== second.unit) return undefined;
	if (!(lowEnd.value! < highEnd.value!)) return undefined;
	const { value: _, ...shape } = first;
	return { ...shape, to: second.to, modifier: "between", low: lowEnd.value!, high: highEnd.value! };
}

function isLower(amount: Amount): boolean {
	return amount.modifier === "more-than" || amount.modifier === "at-least";
}

function isUpper(amount: Amount): boolean {
	return amount.modifier === "less-than" || amount.modifier === "at-most";
}

function boundAfter(line: Line, amount: Amount): Amount {
	if (amount.modifier !== "exact") {
		if (amount.modifier !== "approximately" && amount.modifier !== "between") return amount;
	}
	let at = amount.to;
	if (isJoint(line.atoms, at)) at++;
	const found = matchPhrase(AFTER, line.atoms, at);
	if (found === undefined || lower(line, found.to) === "than") return amount;
	if (found.key === "odd" && at === amount.to) return amount;
	// "50 and more arrived": a new clause more often than a bound, unless the sentence pauses there.
	if (found.key === "plus" && at === amount.to && line.atoms[at]?.space && lower(line, at + 1) !== "")
		return amount;
	if (found.key === "and more" && !/^[,.;)]?$/.test(lower(line, found.to))) return amount;
	if (found.key === "or more" && amount.modifier === "between") return amount;
	if (found.key === "+" && line.atoms[found.to]?.digits) return amount;
	if (isDash(line.atoms[at - 1]) && !/^(?:plus|odd)$/.test(found.key)) return amount;
	return { ...amount, to: found.to, modifier: amount.modifier === "between" ? "between" : found.entry };
}
