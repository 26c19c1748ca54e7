import type { Run } from "../text/run.ts";
import type { Region, Statement } from "./clause.ts";
import { isQuoteMark, quotationFrom } from "./clause.ts";
import { isStop, rightOf } from "./contents.ts";
import type { CueVerb } from "./cue-verbs.ts";
import { contentAfter } from "./objects.ts";
import { nounPhraseFrom } from "./phrase-after.ts";
import { stepOverAddressee, stepOverOccasions } from "./step-over.ts";

/** "…, adding that C", "…, telling Reuters C": who spoke before in the sentence goes on, else its subject speaks. */
export function readGerund(
	region: Region,
	at: number,
	verb: CueVerb,
	earlier: Statement[],
): Statement | undefined {
	const { reading, first, end } = region;
	const { lower, tag } = reading;
	const before = tag(at - 1);
	if (verb.form !== "gerund" || at === first || verb.takes.has("evidence") || verb.lemma === "cite")
		return undefined;
	const joined =
		before === "comma" || before === "and" || /^(?:by|while|before|after|in)$/.test(lower(at - 1));
	if (!joined && !isQuoteMark(reading, at - 1)) return undefined;
	const behind = at + 1 + (verb.particle === undefined ? 0 : 1);
	const listener = verb.takes.has("addressee") ? stepOverAddressee(region, behind) : behind;
	const next = stepOverOccasions(region, listener);
	if (next >= end) return undefined;
	const quotation =
		quotationFrom(region, next) ?? (isStop(region, next) ? quotationFrom(region, next + 1) : undefined);
	const that = lower(next) === "that" && !isStop(region, next + 1);
	if (quotation === undefined && !that) {
		if (isStop(region, next) || !contentAfter(region, verb, next, listener > behind, false)) return undefined;
	}
	const source = earlier.at(-1)?.source ?? mainSubject(region, at);
	if (source === undefined) return undefined;
	const contents = rightOf(region, quotation?.first ?? next);
	if (contents.length === 0) return undefined;
	return { source, cue: { first: at, last: behind - 1 }, contents, clauseFirst: at, clauseLast: next - 1 };
}

/** The noun phrase that the sentence opens with, behind "On Monday, " and the like. */
export function mainSubject(region: Region, before: number): Run | undefined {
	const { reading, first } = region;
	const { tagged } = reading;
	let start = first;
	while (start < before && (tagged(start, "adverb") || tagged(start, "but") || tagged(start, "and"))) start++;
	const participle = /(?:ing|ed)$/.test(reading.lower(start)) && tagged(start, "word");
	if (participle || tagged(start, "preposition") || tagged(start, "subordinator") || tagged(start, "date")) {
		while (start < before && !tagged(start, "comma")) start++;
	}
	if (tagged(start, "comma")) start++;
	if (start >= before) return undefined;
	const run = nounPhraseFrom(reading, start, before);
	return run && (/^(?:it|there|you)$/.test(reading.lower(run.first)) ? undefined : run);
}
