import { isA } from "../text/lexicon/lexicon.ts";
import { lemmaOfCue } from "../text/lexicon/reporting-verbs.ts";
import type { Reading } from "../text/reading.ts";
import type { Run } from "../text/run.ts";
import type { Statement } from "./clause.ts";
import { headOf } from "./phrase.ts";
import { nounPhraseFrom } from "./phrase-after.ts";

/** How many more may give their number behind the first. */
const MOST = 5;

/**
 * Who gives a number of their own behind another's, and no verb: "was put at 40 by police and 65 by the Red Cross", "police put
 * the crowd at 20,000, organisers at 35,000".
 */
export function gapped(reading: Reading, statements: readonly Statement[], end: number): Statement[] {
	return statements.flatMap((statement) => [
		...agentsBehind(reading, statement, end),
		...othersBehind(reading, statement, end),
	]);
}

/** "… by police, 65 by the Red Cross and 70 by the union" */
function agentsBehind(reading: Reading, { source, cue }: Statement, end: number): Statement[] {
	const found: Statement[] = [];
	if (reading.lower(source.first - 1) !== "by" || cue.first > source.first) return found;
	for (let joint = source.last + 1; found.length < MOST; ) {
		const start = behindJoint(reading, joint);
		const from = start === undefined || reading.lower(start) !== "at" ? start : start + 1;
		const by = from === undefined ? undefined : amountEnd(reading, from);
		if (from === undefined || by === undefined || reading.lower(by) !== "by") return found;
		const agent = nounPhraseFrom(reading, by + 1, end);
		if (agent === undefined) return found;
		found.push(made(agent, { first: by, last: by }, { first: from, last: by - 1 }));
		joint = agent.last + 1;
	}
	return found;
}

/** ", organisers at 35,000", "and the union 35,000" behind the number of who put, counted or said it. */
function othersBehind(reading: Reading, { source, cue, contents }: Statement, end: number): Statement[] {
	const found: Statement[] = [];
	const { lower, tagged } = reading;
	const verb = lemmaOfCue(reading.text.slice(reading.start(cue.first), reading.end(cue.last)));
	const [content] = contents;
	if (
		!isA(verb, "gapping-verb") ||
		content === undefined ||
		content.first < cue.first ||
		source.first > cue.first
	)
		return found;
	let numbered = false;
	for (let at = content.first; at < Math.min(end, content.last + 1) && found.length < MOST; at++) {
		numbered ||= tagged(at, "number");
		const start = numbered ? behindJoint(reading, at) : undefined;
		if (start === undefined) continue;
		const who = speakerAt(reading, start);
		if (who === undefined) continue;
		const from = lower(who.last + 1) === "at" ? who.last + 2 : who.last + 1;
		const to = amountEnd(reading, from);
		// "the union 35,000 members"
		if (
			to === undefined ||
			!(
				to >= end ||
				tagged(to, "comma", "and", "but", "subordinator") ||
				reading.is(to, "sentence-mark", "parting-mark")
			)
		)
			continue;
		found.push(made(who, { first: from - 1, last: from - 1 }, { first: from, last: to - 1 }));
		at = to - 1;
	}
	return found;
}

/** The token behind ", and", ";" or "and"; undefined where none of them stands there. */
function behindJoint({ lower, tagged }: Reading, at: number): number | undefined {
	let next = at;
	if (tagged(next, "comma") || lower(next) === ";") next++;
	if (tagged(next, "and", "but") || lower(next) === "while") next++;
	return next > at ? next : undefined;
}

/** "organisers", "the union", "Doctors Without Borders": who may count, up to the number or the "at" before it. */
function speakerAt(reading: Reading, start: number): Run | undefined {
	const { is, lower, name, tagged } = reading;
	let last = start;
	while (
		last - start < MAX_SPEAKER &&
		!tagged(last, "number", "comma", "mark") &&
		lower(last) !== "at" &&
		!is(last, "currency-sign", "approximator")
	)
		last++;
	if (last === start) return undefined;
	const run = { first: start, last: last - 1 };
	const head = headOf(reading, run);
	if (head !== run.last) return undefined;
	const type = name(head)?.type;
	return type === "ORG" || type === "PERSON" || is(head, "counter", "role") ? run : undefined;
}

/** Tokens that who counts has at most. */
const MAX_SPEAKER = 5;

/** The token behind the amount that begins at `from`: "about 35,000", "$5 million", "60 percent". */
function amountEnd({ is, tagged }: Reading, from: number): number | undefined {
	let at = from;
	while (
		at - from < MAX_LEAD &&
		(is(at, "approximator", "bound-word", "bound-end", "currency-sign") || is(at, "dollar-prefix"))
	)
		at++;
	if (!tagged(at, "number")) return undefined;
	while (tagged(at, "number") || is(at, "magnitude", "percent-word", "currency-noun")) at++;
	return at;
}

/** Tokens that stand at most before the number of an amount: "up to about $". */
const MAX_LEAD = 4;

/** What a source says by a number alone, its "by" or "at" for a verb. */
const made = (source: Run, cue: Run, content: Run): Statement => ({
	source,
	cue,
	contents: [content],
	clauseFirst: Math.min(source.first, content.first),
	clauseLast: Math.max(source.last, content.last),
});
