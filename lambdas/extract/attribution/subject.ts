import type { Reading } from "../text/reading.ts";
import type { Run } from "../text/run.ts";
import { isDash, MAX_LENGTH } from "./phrase.ts";
import { nounPhraseEndingAt } from "./phrase-before.ts";

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
	const { lower, tag, tagged } = reading;
	let at = verb - 1;
	let negated = false;
	for (; at >= floor; at = stepOverTime(reading, at, floor)) {
		const is = tag(at);
		if (is === "not" || /^(?:hardly|barely|scarcely|neither|nor)$/.test(lower(at))) negated = true;
		// "Analysts had, on average, expected a loss"
		if (is === "comma") {
			const open = insideVerb(reading, at, floor);
			if (open === undefined) break;
			at = open;
			continue;
		}
		if (is !== "auxiliary" && is !== "adverb" && is !== "not" && !isTimeBefore(reading, at, floor)) break;
	}
	const verbFirst = at + 1;
	if (at < floor) return undefined;
	const run =
		tagged(at, "comma") || isDash(reading, at)
			? apposed(reading, at, floor)
			: nounPhraseEndingAt(reading, at, floor);
	// "a survey published on Monday found": the day is the survey's.
	if (run === undefined) return undefined;
	let last = verb - 1;
	while (tagged(last, "auxiliary", "adverb", "not")) last--;
	const published = PUBLISHED.test(lower(run.last)) && last > run.last && !tagged(at, "comma");
	return { ...run, last: published ? last : run.last, negated, verbFirst: published ? last + 1 : verbFirst };
}

/** The comma that opens an aside within a verb group, behind its auxiliary; undefined where `close` closes none. */
export function insideVerb({ tagged }: Reading, close: number, floor: number): number | undefined {
	for (let open = close - 1; open > floor && close - open < 8; open--) {
		if (tagged(open, "comma")) return tagged(open - 1, "auxiliary") ? open : undefined;
		if (tagged(open, "verb", "auxiliary", "quote", "relative")) return undefined;
	}
	return undefined;
}

const PUBLISHED =
	/^(?:published|released|issued|conducted|obtained|seen|reviewed|posted|filed|taken|commissioned)$/;
const TIME_NOUNS = new Set("week month year weekend morning afternoon evening night day".split(" "));
const TIME_LEADS = new Set("on in last this next late early earlier that the of a two three few".split(" "));

/** "X on Monday said", "X last week said": true where the word at `at` is such a time. */
function isTimeBefore(reading: Reading, at: number, floor: number): boolean {
	const { lower, tagged } = reading;
	if (tagged(at, "date")) return at > floor && !tagged(at - 1, "comma");
	if (TIME_NOUNS.has(lower(at)) && /^(?:later|earlier|ago|after|before)$/.test(lower(at + 1))) return true;
	return TIME_NOUNS.has(lower(at)) && at > floor && /^(?:last|this|next|earlier)$/.test(lower(at - 1));
}

function stepOverTime(reading: Reading, at: number, floor: number): number {
	if (!isTimeBefore(reading, at, floor)) return at - 1;
	let next = at - 1;
	while (next >= floor && TIME_LEADS.has(reading.lower(next))) next--;
	return next;
}

/** "Jane Doe, the mayor of Springfield, said": `comma` is the second one. */
function apposed(reading: Reading, comma: number, floor: number): Run | undefined {
	const { tag, tagged } = reading;
	const dash = isDash(reading, comma);
	let open = comma - 1;
	while (open >= floor && (dash ? !isDash(reading, open) : !tagged(open, "comma"))) {
		if (tagged(open, "quote") || comma - open > MAX_LENGTH) return undefined;
		open--;
	}
	// "Jane Doe, 45, a nurse, said"
	if (tagged(open - 1, "number") && tagged(open - 2, "comma")) open -= 2;
	if (open <= floor) return undefined;
	const head = nounPhraseEndingAt(reading, open - 1, floor);
	if (head === undefined) return undefined;
	const outer = outerApposition(reading, head, floor);
	const first = outer?.first ?? head.first;
	const between = tag(open + 1);
	const aside =
		between === "preposition" ||
		between === "relative" ||
		between === "adverb" ||
		between === "subordinator" ||
		open + 1 === comma ||
		reading.lower(open + 1).endsWith("ing");
	return { first, last: aside ? open - 1 : comma - 1 };
}

/** "Smith, a professor at the University of California, Davis, said": from the professor on to Smith. */
function outerApposition(reading: Reading, head: Run, floor: number): Run | undefined {
	const { tagged } = reading;
	if (head.first - 2 < floor || !tagged(head.first - 1, "comma")) return undefined;
	// "The governor, Alhaji Bello Gusau, who visited the school, announced"
	if (tagged(head.first, "name") && tagged(head.first - 2, "name", "word")) {
		const role = nounPhraseEndingAt(reading, head.first - 2, floor);
		return role !== undefined && tagged(role.first, "determiner") ? role : undefined;
	}
	if (!tagged(head.first, "determiner") && !tagged(head.first, "word")) return undefined;
	if (!tagged(head.first - 2, "name")) return undefined;
	const outer = nounPhraseEndingAt(reading, head.first - 2, floor);
	return outer !== undefined && tagged(outer.first, "name") ? outer : undefined;
}
