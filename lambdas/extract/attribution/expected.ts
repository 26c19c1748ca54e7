import { isA } from "../text/lexicon/lexicon.ts";
import type { CueVerb } from "../text/lexicon/reporting-verbs.ts";
import type { Run } from "../text/run.ts";
import { firstIn } from "../text/run.ts";
import type { Region } from "./clause.ts";
import { headOf } from "./phrase.ts";

/** "missing the 700 million euros analysts had forecast": the source stands right behind the amount, without "that". */
export function whatWasExpected(
	{ reading }: Region,
	{ first, last }: Run,
	{ lemma }: CueVerb,
): { source: Run; content: Run } | undefined {
	if (!isA(lemma, "forecasting-verb") && lemma !== "estimate") return undefined;
	if (last - first < 2 || !reading.is(last, "forecaster")) return undefined;
	const content = { first, last: last - 1 };
	const amount = firstIn(content, (at) => reading.tagged(at, "number"));
	return amount === undefined ? undefined : { source: { first: last, last }, content };
}

/** "analysts polled by LSEG had expected" */
export function isExpectation({ reading }: Region, subject: Run, { lemma }: CueVerb): boolean {
	const forecasts = isA(lemma, "forecasting-verb") || lemma === "estimate" || lemma === "pencil";
	return forecasts && reading.is(headOf(reading, subject), "forecaster");
}
