import { isA } from "../../text/lexicon/lexicon.ts";
import type { Line } from "../quantities/amount.ts";
import { beforeBracket, openingComma } from "./asides.ts";
import type { NounPhrase } from "./noun-phrase.ts";
import { isAmount, phraseEnding } from "./phrase-chain.ts";
import { beforeReportingPeriod } from "./reporting-period.ts";
import { antecedent, clauseOpening, reducedClause } from "./subject-clauses.ts";
import { isManner, isPreposition } from "./word-forms.ts";

/** A word of the verb's group between a subject and its verb: "has since been expected to". */
function isWithinVerb(line: Line, at: number): boolean {
	// "The cost of gas and water in May fell"
	if (line.is(at, "month") && line.isCapital(at)) return false;
	return (
		line.is(at, "whole-auxiliary", "verb-lead", "bound-to-come", "approximation") ||
		line.is(at, "adverb", "not") ||
		// "concessions on fuel alone are to touch 37 billion"
		line.lower(at) === "alone" ||
		isManner(line.lower(at))
	);
}

/** The subject of the verb at `verb`: what stands left of its auxiliaries, asides and relative pronouns. */
export function subjectOf(line: Line, verb: number, names: boolean): NounPhrase | undefined {
	// "would see their bill go up", "had gone down"
	let end = line.is(verb, "change-particle") && isA(line.lower(verb - 1), "moving-verb") ? verb - 1 : verb;
	while (end > 0 && isWithinVerb(line, end - 1)) end--;
	end = beforeBracket(line, beforeTime(line, end));
	if (line.is(end - 1, "relative"))
		return phraseEnding(line, line.is(end - 2, "comma", "dash") ? end - 2 : end - 1, names, "of-word");
	// "Emissions from vessels – which make up 85% of the total – climbed"
	if (line.is(end - 1, "dash")) {
		const open = openingDash(line, end - 1);
		return open === undefined ? undefined : phraseEnding(line, open, names);
	}
	// "Spending on “data barns” is to grow"
	if (line.is(end - 1, "quotation-mark") && line.isGlued(end - 1)) end--;
	const whole = reducedClause(line, end);
	if (whole !== undefined) return whole;
	if (line.lower(end - 1) === ",") return beforeComma(line, end - 1, names);
	return antecedent(line, end, names) ?? phraseEnding(line, end, names) ?? clauseOpening(line, end);
}

/** "Shares in Acme, the largest contractor, gained 3 percent": before the aside that the comma ends, else before the comma. */
function beforeComma(line: Line, comma: number, names: boolean): NounPhrase | undefined {
	const open = openingComma(line, comma);
	const outer = open === undefined ? undefined : phraseEnding(line, beforeTime(line, open), names);
	if (outer !== undefined) return outer;
	// "weighed 1,350 tons, was 15 metres": what stands before the comma is measured, not what is measured.
	const near = phraseEnding(line, comma, names);
	return near !== undefined && isAmount(line, near.from - 1) ? undefined : near;
}

function openingDash(line: Line, close: number): number | undefined {
	for (let at = close - 1; at > 0 && close - at < 30; at--) if (line.is(at, "dash")) return at;
	return undefined;
}

/** "The yield this year stood at", "Exports in March rose": when is no part of the subject. */
export function beforeTime(line: Line, end: number): number {
	const once = beforeOneTime(line, end);
	return once === end ? end : beforeOneTime(line, once);
}

function beforeOneTime(line: Line, end: number): number {
	const period = beforeReportingPeriod(line, end);
	if (period !== end) return period;
	const year = /^(?:19|20)\d\d$/.test(line.word(end - 1));
	const named = year || line.is(end - 1, "month", "weekday");
	if (named) {
		let start = end - 1;
		if (year && line.is(start - 1, "month")) start--;
		while (line.is(start - 1, "third-or-end", "which-word", "article") || line.isDash(start - 1)) start--;
		return isPreposition(line, start - 1) && start > 1 ? start - 1 : end;
	}
	if (!line.is(end - 1, "period-noun") || !line.is(end - 2, "time-opener", "demonstrative")) return end;
	const start = end - 2;
	return line.is(start - 1, "preposition") ? start - 1 : start;
}
