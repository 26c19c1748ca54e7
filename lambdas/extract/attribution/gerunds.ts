import type { CueVerb } from "../text/lexicon/reporting-verbs.ts";
import type { Run } from "../text/run.ts";
import { behindVerb, opensThat, quotationBehind } from "./behind-verb.ts";
import { isQuoteMark, type Region, type Statement, statementOf } from "./clause.ts";
import { contentAfter } from "./content-after.ts";
import { isStop, rightOf } from "./contents.ts";
import { mainSubject } from "./main-subject.ts";
import { subjectBefore } from "./subject.ts";

/** "…, adding that C", "…, telling Reuters C": who spoke before in the sentence goes on, else its subject speaks. */
export function readGerund(
	region: Region,
	at: number,
	verb: CueVerb,
	earlier: Statement[],
): Statement | undefined {
	if (verb.form !== "gerund" || verb.lemma === "cite") return undefined;
	if (verb.takes.has("evidence") && issuerOf(region, at) === undefined) return undefined;
	const issuer = issuerOf(region, at);
	if (issuer === undefined && !isJoined(region, at)) return undefined;
	const { behind, listener, next } = behindVerb(region, at, verb);
	if (next >= region.end) return undefined;
	const quotation = quotationBehind(region, next);
	if (quotation === undefined && !opensThat(region, next)) {
		const told = listener > behind;
		if (isStop(region, next) || !contentAfter({ region, verb, next, told, afterRelative: false }))
			return undefined;
	}
	const source = issuer ?? earlier.at(-1)?.source ?? mainSubject(region, at);
	const contents = rightOf(region, quotation?.first ?? next);
	return source && statementOf(source, { first: at, last: behind - 1 }, contents, at, next - 1);
}

/** "The firm released a statement confirming that 40 had left": who released it says so. */
function issuerOf({ reading, first }: Region, at: number): Run | undefined {
	const { is, tagged } = reading;
	if (!is(at - 1, "statement-noun", "report-noun")) return undefined;
	let verb = at - 2;
	while (verb > first && tagged(verb, "determiner", "word", "date") && !is(verb, "issuing-verb")) verb--;
	return is(verb, "issuing-verb") ? subjectBefore(reading, verb, first) : undefined;
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
