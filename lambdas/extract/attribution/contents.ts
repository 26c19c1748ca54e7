import type { Run } from "../text/run.ts";
import { hasVerb, isQuoteMark, quotationFrom, quotationTo, type Region, trim } from "./clause.ts";
import { cueVerb } from "./cue-verbs.ts";

/** True at a mark that ends a clause, or past the region. */
export function isStop(region: Region, at: number): boolean {
	if (at >= region.end) return true;
	if (region.reading.tagged(at, "comma")) return true;
	return /^[.!?;:…—–)]$/.test(region.reading.word(at));
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
	const { lower, tag, tagged } = reading;
	for (let at = from + 4; at < end - 3; at++) {
		if (!tagged(at, "but") || lower(at) !== "but" || !tagged(at - 1, "comma")) continue;
		const next = tag(at + 1);
		if (
			next !== "pronoun" &&
			next !== "preposition" &&
			next !== "auxiliary" &&
			next !== "not" &&
			next !== "adverb" &&
			next !== "relative" &&
			!/^(?:only|the|that|this)$/.test(lower(at + 1)) &&
			hasVerb(reading, at + 2, end)
		)
			return at - 1;
	}
	return end;
}

const ASIDES =
	/^(?:referring|alluding|speaking|according|citing|quoting|pointing|using|appearing|writing|talking|echoing)$/;

const GOES_ON =
	/^(?:up|down|more|fewer|less|compared|including|nearly|almost|about|well|far|roughly|around|some)$/;

/** After "C, X said,": what X goes on to say. Not ", adding …", ", who …", ", but …", ", referring to …". */
export function resumed(region: Region, comma: number, leftIsQuoted: boolean): Run[] {
	const { reading, end } = region;
	const from = comma + 1;
	if (from >= end) return [];
	if (isQuoteMark(reading, from)) return rightOf(region, from);
	if (leftIsQuoted) return [];
	const is = reading.tag(from);
	if (is === "relative" || is === "but") return [];
	// "…, police said, ending a siege" is part of it, "…, police said, citing witnesses" is not.
	const word = reading.lower(from);
	// "…, police said, as the nationwide toll rose to 883": the story goes on.
	if ((word === "as" || word === "while") && hasVerb(reading, from + 1, end)) return [];
	if (word.endsWith("ing"))
		return cueVerb(word) !== undefined || ASIDES.test(word) ? [] : rightOf(region, from);
	// "Waits rose, figures show, an increase of 11%"
	if (is === "determiner" || is === "number" || GOES_ON.test(word)) return rightOf(region, from);
	return hasVerb(reading, from, end) || comma - region.first < 9 ? rightOf(region, from) : [];
}
