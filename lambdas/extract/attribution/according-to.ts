import { type Run, some } from "../text/run.ts";
import { hasVerb, type Region, type Statement } from "./clause.ts";
import { leftOf, resumed, rightOf } from "./contents.ts";
import { speaksThroughDocuments } from "./documents.ts";
import { headOf } from "./phrase.ts";
import { nounPhraseFrom } from "./phrase-after.ts";

/** Words that can open a phrase that names a source: "according to", "in the words of", "in a poll", "based on". */
export const PHRASE_CUES: ReadonlySet<string> = new Set(["according", "in", "per", "based", "by"]);

/** How many tokens of the cue come before the source; 0 where no source follows. */
function cueLength(region: Region, at: number): number {
	const { lower, tagged } = region.reading;
	const clauseStart = at === region.first || tagged(at - 1, "comma");
	switch (lower(at)) {
		case "according":
			return lower(at + 1) === "to" ? 2 : 0;
		case "based":
			return clauseStart && lower(at + 1) === "on" ? 2 : 0;
		case "in": {
			const view = /^(?:words|view|opinion|estimation|eyes|assessment)$/.test(lower(at + 2));
			if (view && lower(at + 1) === "the" && lower(at + 3) === "of") return 4;
			return 1;
		}
		case "by":
			return clauseStart ? 1 : 0;
		case "per":
			// "As per state data, 1,047 died."
			if (lower(at - 1) === "as" && (at - 1 === region.first || tagged(at - 2, "comma"))) return 1;
			// "…, per CNN." but not "60 km per hour"
			return clauseStart && (tagged(at + 1, "name") || tagged(at + 1, "determiner")) ? 1 : 0;
		default:
			return 0;
	}
}

const POLLS = /^(?:poll|polls|survey|surveys|polling|census)$/;
const COUNTS =
	/^(?:count|estimate|estimates|account|accounts|tally|reckoning|calculation|calculations|measure)$/;

/** "In a report by the World Bank, growth was put at 3 percent." */
function isAuthored({ reading }: Region, source: Run): boolean {
	if (!speaksThroughDocuments(reading, source)) return false;
	for (let at = source.first; at < source.last; at++) {
		if (/^(?:by|from)$/.test(reading.lower(at))) return true;
	}
	return false;
}

const COMPARES =
	/^(?:beating|topping|missing|exceeding|surpassing|trailing|above|below|against|compared|versus|ahead|short|higher|lower|more|less|better|worse|just|slightly|well|far|narrowly|comfortably|easily)$/;
const FORECASTERS = /^(?:analysts?|economists?|forecasters?|estimates?|consensus)$/;

/**
 * What alone X says of "…, beating analysts' estimates of $16 million, according to X", who knows what was expected and
 * not what came, and of "…, whose support has fallen to 8 percent according to X". Undefined where X may say all of it.
 */
function lastClauseOnly({ reading, first }: Region, at: number): Run | undefined {
	const { lower, tagged } = reading;
	const apart = tagged(at - 1, "comma");
	const last = apart ? at - 2 : at - 1;
	let begins = last;
	while (begins > first && !tagged(begins - 1, "comma")) begins--;
	if (begins === first) return undefined;
	const clause = { first: begins, last };
	if (!apart && /^(?:who|whose|whom|which|where)$/.test(lower(begins))) return clause;
	if (!COMPARES.test(lower(begins))) return undefined;
	return some(clause, (at) => FORECASTERS.test(lower(at))) ? clause : undefined;
}

/** What the phrase at `at`, whose source this is, speaks for: what stands left of it, what it leads, or both. */
function contentsOf(region: Region, at: number, source: Run): Run[] {
	const { reading, first, end } = region;
	const { lower, tagged } = reading;
	const after = source.last + 1;
	// "and, according to the UN, left 24 million hungry": only what follows.
	const joins =
		tagged(at - 1, "comma") &&
		tagged(at - 2, "and", "but", "relative", "subordinator") &&
		tagged(after, "comma");
	const leads =
		at === first || joins || (lower(at - 1) === "as" && at - 1 === first) || !hasVerb(reading, first, at);
	const as = lower(at - 1) === "as";
	const contents =
		at > first && !joins && !(as && at - 1 === first) ? leftOf(region, as ? at - 2 : at - 1) : [];
	if (after < end && tagged(after, "comma")) {
		contents.push(...(leads ? rightOf(region, after + 1) : resumed(region, after, false)));
	} else if (leads && after < end - 1) contents.push(...rightOf(region, after));
	return contents;
}

/** "according to X, C", "C, according to X", "C, according to X, C", "in a poll, C", "by X's count, C". */
export function readPhrase(region: Region, at: number): Statement | undefined {
	const { reading, first, end } = region;
	const { lower } = reading;
	const width = cueLength(region, at);
	if (width === 0) return undefined;
	const source = nounPhraseFrom(reading, at + width, end);
	if (source === undefined) return undefined;
	const head = lower(headOf(reading, source));
	if (lower(at) === "in" && width === 1 && !POLLS.test(head) && !(at === first && isAuthored(region, source)))
		return undefined;
	if (lower(at) === "by" && !COUNTS.test(head)) return undefined;
	const only = lastClauseOnly(region, at);
	const contents = only === undefined ? contentsOf(region, at, source) : [only];
	if (contents.length === 0) return undefined;
	return {
		source,
		cue: { first: at, last: at + width - 1 },
		contents,
		clauseFirst: at,
		clauseLast: source.last,
	};
}
