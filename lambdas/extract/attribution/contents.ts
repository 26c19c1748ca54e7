import { cueVerb } from "../text/lexicon/reporting-verbs.ts";
import type { Run } from "../text/run.ts";
import { hasVerb, isQuoteMark, quotationFrom, quotationTo, type Region, trim } from "./clause.ts";

/** True at a mark that ends a clause, or past the region. */
export function isStop(region: Region, at: number): boolean {
	if (at >= region.end) return true;
	if (region.reading.tagged(at, "comma")) return true;
	// "backed Mrs. Clinton": the stop of an abbreviation
	if (region.reading.word(at) === "." && at + 1 < region.end && !isQuoteMark(region.reading, at + 1))
		return false;
	return region.reading.is(at, "clause-mark");
}

/** The next mark that ends a clause at or after `from`. */
export function nextStop(region: Region, from: number): number {
	let at = from;
	while (at < region.end && !isStop(region, at)) at++;
	return at;
}

/** What stands before the comma or quotation mark at `edge`, back to the start of its sentence or quotation. */
export function leftOf(region: Region, edge: number): Run[] {
	const { reading, first } = region;
	if (edge < first) return [];
	const last = reading.tagged(edge, "comma") && isQuoteMark(reading, edge - 1) ? edge - 1 : edge;
	const quotation = isQuoteMark(reading, last) ? quotationTo(region, last) : undefined;
	const from = quotation === undefined ? first : Math.min(quotation.first, first);
	const run = trim(reading, { first: from, last });
	const bare = run !== undefined && run.first === run.last && !reading.tagged(run.first, "name");
	return run === undefined || (quotation === undefined && bare) ? [] : [run];
}

/**
 * What stands from `from` to the end of the sentence, and on to the end of a quotation that is open there; only the
 * quotation where the rest is one.
 */
export function rightOf(region: Region, from: number): Run[] {
	const { reading, end, quotations } = region;
	const quotation = quotationFrom(region, from) ?? quotationFrom(region, from + 1);
	if (quotation !== undefined && (quotation.last + 1 >= end || isStop(region, quotation.last + 1)))
		return [quotation];
	let last = butAgainst(region, from) - 1;
	for (const open of quotations)
		if (open.first < end && open.first >= from && open.last > last) last = open.last;
	const run = trim(reading, { first: from, last });
	// "Moscow denies it" says nothing that can be looked at.
	return run === undefined || (run.first === run.last && reading.tagged(run.first, "pronoun")) ? [] : [run];
}

/** "… will build 1.5m homes, but completions fell by 7%": who tells the story goes on, with a subject of its own. */
function butAgainst({ reading, end, inside }: Region, from: number): number {
	if (inside !== undefined) return end;
	const { is, lower, tagged } = reading;
	for (let at = from + 4; at < end - 3; at++) {
		// "confirmed it had opened a file but would not say how many": nothing more is said
		if (lower(at) === "but" && isRefusal(reading, at + 1)) return tagged(at - 1, "comma") ? at - 1 : at;
		if (tagged(at - 1, "comma") && opensDoubt(reading, at)) return at - 1;
		if (lower(at) !== "but" || !tagged(at - 1, "comma")) continue;
		const own =
			!tagged(at + 1, "pronoun", "preposition", "auxiliary", "not", "adverb", "relative") &&
			!is(at + 1, "but-goes-on") &&
			hasVerb(reading, at + 2, end);
		if (own) return at - 1;
	}
	return end;
}

/** ", and it was unclear whether": nobody says so but who tells the story. */
const opensDoubt = ({ is, lower, tagged }: Region["reading"], at: number): boolean =>
	tagged(at, "and", "but") &&
	lower(at + 1) === "it" &&
	is(at + 2, "be") &&
	(is(at + 3, "certainty-word") || is(at + 4, "certainty-word"));

/** "would not say", "declined to say", "did not say" */
const isRefusal = ({ is, lower, tagged }: Region["reading"], at: number): boolean =>
	is(at, "refusing-word") ||
	(tagged(at, "auxiliary") &&
		tagged(at + 1, "not") &&
		/^(?:say|comment|give|confirm|disclose|elaborate)$/.test(lower(at + 2)));

/** After "C, X said,": what X goes on to say. Not ", adding …", ", who …", ", but …", ", referring to …". */
export function resumed(region: Region, comma: number): Run[] {
	const { reading, first, end } = region;
	const from = comma + 1;
	if (from >= end || !goesOn(region, from)) return [];
	const long = comma - first < 9;
	return isQuoteMark(reading, from) || opensAddition(region, from) || long || hasVerb(reading, from, end)
		? rightOf(region, from)
		: [];
}

/** "…, police said, ending a siege" and "…, figures show, an increase of 11%" are part of it. */
function opensAddition({ reading }: Region, from: number): boolean {
	const { is, lower, tagged } = reading;
	return (
		tagged(from, "determiner", "number") ||
		is(from, "comparison-word", "set-against", "part-opening") ||
		lower(from).endsWith("ing")
	);
}

/** Not "…, police said, citing witnesses", nor "…, police said, as the nationwide toll rose to 883": the story goes on. */
function goesOn({ reading, end }: Region, from: number): boolean {
	const { is, lower, tagged } = reading;
	if (isQuoteMark(reading, from)) return true;
	if (tagged(from, "relative", "but")) return false;
	const word = lower(from);
	if (word === "as" || word === "while") return !hasVerb(reading, from + 1, end);
	// "giving it 19 percent" goes on, "adding that", "citing witnesses" are of who speaks
	const speaks =
		cueVerb(word)?.takes.has("after") === true || is(from, "speaking-participle", "quoting-verb");
	return !word.endsWith("ing") || !speaks;
}
