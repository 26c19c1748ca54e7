import type { Region, Statement } from "./clause.ts";
import { isQuoteMark, quotationFrom } from "./clause.ts";
import { isStop, rightOf } from "./contents.ts";
import type { CueVerb } from "./cue-verbs.ts";
import { contentAfter } from "./objects.ts";
import { nounPhraseFrom } from "./phrase-after.ts";
import type { Run } from "./reading.ts";
import { stepOverAddressee, stepOverOccasions } from "./step-over.ts";

/** "…, adding that C", "…, telling Reuters C": who spoke before in the sentence goes on, else its subject speaks. */
export function readGerund(
	region: Region,
	at: number,
	verb: CueVerb,
	earlier: Statement[],
): Statement | undefined {
	const { reading, first, end } = region;
	const { classes, lower } = reading;
	const before = classes[at - 1];
	if (verb.form !== "gerund" || at === first || verb.takes.has("evidence") || verb.lemma === "cite")
		return undefined;
	const joined =
		before === "comma" || before === "and" || /^(?:by|while|before|after|in)$/.test(lower[at - 1]!);
	if (!joined && !isQuoteMark(reading, at - 1)) return undefined;
	const behind = at + 1 + (verb.particle === undefined ? 0 : 1);
	const listener = verb.takes.has("addressee") ? stepOverAddressee(region, behind) : behind;
	const next = stepOverOccasions(region, listener);
	if (next >= end) return undefined;
	const quotation =
		quotationFrom(region, next) ?? (isStop(region, next) ? quotationFrom(region, next + 1) : undefined);
	const that = lower[next] === "that" && !isStop(region, next + 1);
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
	const { classes } = reading;
	let start = first;
	while (
		start < before &&
		(classes[start] === "adverb" || classes[start] === "but" || classes[start] === "and")
	)
		start++;
	const participle = /(?:ing|ed)$/.test(reading.lower[start]!) && classes[start] === "word";
	if (
		participle ||
		classes[start] === "preposition" ||
		classes[start] === "subordinator" ||
		classes[start] === "date"
	) {
		while (start < before && classes[start] !== "comma") start++;
	}
	if (classes[start] === "comma") start++;
	if (start >= before) return undefined;
	const run = nounPhraseFrom(reading, start, before);
	return run && (/^(?:it|there|you)$/.test(reading.lower[run.first]!) ? undefined : run);
}
