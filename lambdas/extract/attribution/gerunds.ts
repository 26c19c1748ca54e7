import { isA } from "../text/lexicon/lexicon.ts";
import type { CueVerb } from "../text/lexicon/reporting-verbs.ts";
import type { Reading } from "../text/reading.ts";
import { lastIn, type Run } from "../text/run.ts";
import { behindVerb, opensThat, quotationBehind } from "./behind-verb.ts";
import { isQuoteMark, type Region, type Statement, statementOf } from "./clause.ts";
import { contentAfter } from "./content-after.ts";
import { isStop, rightOf } from "./contents.ts";
import { mainSubject } from "./main-subject.ts";
import { objectFrom } from "./objects.ts";
import { nounPhraseEndingAt } from "./phrase-before.ts";
import { subjectBefore } from "./subject.ts";

/** "…, adding that C", "…, telling Reuters C": who spoke before in the sentence goes on, else its subject speaks. */
export function readGerund(
	region: Region,
	at: number,
	verb: CueVerb,
	earlier: Statement[],
): Statement | undefined {
	if (verb.form !== "gerund" || verb.lemma === "cite") return undefined;
	const issuer = issuerOf(region, at);
	const shown = issuer === undefined ? documentBefore(region, at, verb) : undefined;
	// "with analysts betting on a cut of 25 points"
	const foreseen = issuer ? undefined : forecasterBefore(region, at, verb);
	if (foreseen !== undefined) return whatIsForeseen(region, at, verb, foreseen);
	if (issuer === undefined && shown === undefined && !goesOn(region, at, verb)) return undefined;
	const { behind, listener, next } = behindVerb(region, at, verb);
	if (next >= region.end) return undefined;
	const quotation = quotationBehind(region, next);
	if (quotation === undefined && !opensContent(region, verb, next, listener > behind)) return undefined;
	const cue = { first: at, last: behind - 1 };
	if (shown !== undefined) return statementOf(shown, cue, objectFrom(region, next, true), at, next - 1);
	const source = issuer ?? earlier.at(-1)?.source ?? mainSubject(region, at);
	const contents = rightOf(region, quotation?.first ?? next);
	return source && statementOf(source, cue, contents, at, next - 1);
}

/** "betting on a cut of 25 points": the cut. */
function whatIsForeseen(region: Region, at: number, verb: CueVerb, source: Run): Statement | undefined {
	const { behind, next } = behindVerb(region, at, verb);
	if (isStop(region, next)) return undefined;
	return statementOf(source, { first: at, last: behind - 1 }, objectFrom(region, next, true), at, next - 1);
}

/** What somebody who spoke adds: evidence is of its own issuer. */
const goesOn = (region: Region, at: number, { takes }: CueVerb): boolean =>
	!takes.has("evidence") && isJoined(region, at);

/** "adding that", or a clause behind a verb that needs no "that". */
function opensContent(region: Region, verb: CueVerb, next: number, told: boolean): boolean {
	if (opensThat(region, next)) return true;
	return !isStop(region, next) && contentAfter({ region, verb, next, told, afterRelative: false });
}

/** "The firm released a statement confirming that 40 had left": who released it says so. */
function issuerOf({ reading, first }: Region, at: number): Run | undefined {
	const { is, tagged } = reading;
	if (!is(at - 1, "statement-noun", "report-noun")) return undefined;
	let verb = at - 2;
	while (verb > first && tagged(verb, "determiner", "word", "date") && !is(verb, "issuing-verb")) verb--;
	return is(verb, "issuing-verb") ? subjectBefore(reading, verb, first) : undefined;
}

/** "documents showing 40 had come", "a new poll showing her at 14 percent": what shows it, up to the comma. */
function documentBefore({ reading, first }: Region, at: number, { takes }: CueVerb): Run | undefined {
	const { is } = reading;
	if (!takes.has("clause") || !(takes.has("evidence") || takes.has("after"))) return undefined;
	if (at === first || !is(at - 1, "document")) return undefined;
	const phrase = nounPhraseEndingAt(reading, at - 1, first);
	const run = phrase && lastOf(reading, phrase);
	// "has seen documents showing"
	return run && is(run.first, "publishing-participle") ? { ...run, first: run.first + 1 } : run;
}

/** Those who forecast for a living, right before the verb: "with analysts betting on". */
function forecasterBefore({ reading, first }: Region, at: number, { lemma }: CueVerb): Run | undefined {
	const foresees = isA(lemma, "forecasting-verb") && reading.is(at - 1, "forecaster");
	return at > first && foresees ? nounPhraseEndingAt(reading, at - 1, first) : undefined;
}

/** "the wake of a new poll": the poll. */
function lastOf({ lower, tagged }: Reading, { first, last }: Run): Run {
	const of = lastIn({ first, last: last - 2 }, (at) => lower(at) === "of" && tagged(at + 1, "determiner"));
	return { first: of === undefined ? first : of + 1, last };
}

/** "…, adding", "and adding", "by saying", '…" adding' */
function isJoined({ reading, first }: Region, at: number): boolean {
	if (at === first) return false;
	return (
		reading.tagged(at - 1, "comma", "and") ||
		reading.is(at - 1, "gerund-lead") ||
		isQuoteMark(reading, at - 1)
	);
}
