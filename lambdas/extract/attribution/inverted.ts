import type { CueVerb } from "../text/lexicon/reporting-verbs.ts";
import type { Run } from "../text/run.ts";
import {
	hasVerb,
	isQuoteMark,
	quotationFrom,
	quotationTo,
	type Region,
	type Statement,
	statementOf,
} from "./clause.ts";
import { isStop, leftOf, nextStop, rightOf } from "./contents.ts";
import { stepOverOccasions } from "./occasions.ts";
import { headOf } from "./phrase.ts";
import { nounPhraseFrom } from "./phrase-after.ts";
import { hasOwnClause } from "./quotations.ts";
import { insideVerb } from "./subject.ts";

/** "…," said Jane Doe, the mayor. */
export function readInverted(region: Region, at: number, verb: CueVerb): Statement | undefined {
	const { reading, first, end } = region;
	const joint = jointBefore(region, at);
	if (joint === undefined || !mayInvert(verb, joint) || (joint === "comma" && isAside(region, at - 1)))
		return undefined;
	if (!reading.tagged(at + 1, "name", "determiner", "word", "pronoun", "number")) return undefined;
	const source = nounPhraseFrom(reading, at + 1, end);
	if (source === undefined || isObject(region, verb, source, joint === "quote")) return undefined;
	if (joint === "opening") return readOpening(region, at, source);
	const after = source.last + 1;
	// "Jane Doe, the mayor, said the price fell": what follows is a clause of its own, not a speaker.
	const clauseFollows = hasVerb(reading, after, nextStop(region, after));
	// "One in five homes lacks water, say campaigners": nothing follows
	const closes = verb.lemma === "say" && after >= end - 1;
	if (joint === "comma" && (clauseFollows || !(closes || hasVerb(reading, first, at - 1)))) return undefined;
	const contents = [...leftOf(region, at - 1), ...resumedQuotation(region, stepOverOccasions(region, after))];
	return statementOf(source, { first: at, last: at }, contents, at, source.last);
}

/** What parts the verb from what is said before it; undefined where nothing does. */
function jointBefore({ reading, first }: Region, at: number): "opening" | "quote" | "comma" | undefined {
	if (at === first) return "opening";
	const comma = reading.tagged(at - 1, "comma");
	if (isQuoteMark(reading, comma ? at - 2 : at - 1)) return "quote";
	return comma ? "comma" : undefined;
}

/** "…, Jane Doe, a voter, told the New Yorker": who is told stands behind, save with "warned" and "promised". */
function mayInvert({ takes, form, lemma }: CueVerb, joint: string): boolean {
	// “It was 40,” reads the report.
	const may = takes.has("after") || (takes.has("quote") && joint === "quote");
	if (!may || (form !== "past" && form !== "third" && lemma !== "say")) return false;
	return !takes.has("addressee") || lemma === "warn" || lemma === "promise";
}

/** The comma is no joint: it closes an aside within the verb group, or a relative clause of the subject. */
function isAside(region: Region, comma: number): boolean {
	return insideVerb(region.reading, comma, region.first) !== undefined || isAsideOfSubject(region, comma);
}

/** "The governor, who visited the school on Thursday, announced" */
function isAsideOfSubject({ reading, first }: Region, close: number): boolean {
	for (let open = close - 1; open > first && close - open < 25; open--) {
		if (reading.tagged(open, "comma"))
			return reading.tagged(open + 1, "relative") && !hasVerb(reading, first, open);
	}
	return false;
}

/** "…, estimated turnout at 45 percent": an object, not who speaks. */
function isObject({ reading }: Region, { takes }: CueVerb, source: Run, quoted: boolean): boolean {
	const { is, tagged } = reading;
	const after = source.last + 1;
	// "tweeted a warning", but "says a report"
	if (
		!takes.has("clause") &&
		is(source.first, "indefinite-article") &&
		is(headOf(reading, source), "saying-noun")
	)
		return true;
	if (tagged(source.last, "preposition") || tagged(after, "number")) return true;
	return !quoted && tagged(after, "preposition") && tagged(after + 1, "number");
}

/** 'Said Jane Doe: "…"', and the quotation before that sentence. */
function readOpening(region: Region, at: number, source: Run): Statement | undefined {
	const previous = quotationTo(region, region.first - 1);
	const contents = [
		...(previous === undefined ? [] : [previous]),
		...resumedQuotation(region, source.last + 1),
	];
	return statementOf(source, { first: at, last: at }, contents, at, source.last);
}

/** '…," she said. "…"': the quotation that goes on behind the mark at `stop`. */
function resumedQuotation(region: Region, stop: number): Run[] {
	const { reading } = region;
	if (!isStop(region, stop) || !isQuoteMark(reading, stop + 1)) return [];
	// '"…," wrote Lund. "…," he added': one that ends with a comma has a clause of its own.
	const next = quotationFrom(region, stop + 1);
	const own = next !== undefined && reading.word(stop) === "." && hasOwnClause(reading, next);
	return own ? [] : rightOf(region, stop + 1);
}
