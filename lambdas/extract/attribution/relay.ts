import type { Reading } from "../text/reading.ts";
import { contains, type Run, sentenceRun } from "../text/run.ts";
import { type Statement, trim } from "./clause.ts";
import { isStop } from "./contents.ts";
import { isOutlet } from "./outlets.ts";
import { nounPhraseFrom } from "./phrase-after.ts";

/**
 * Names the outlet that passes on each statement of a sentence: "…, the Associated Press reported", "told Reuters",
 * "in an interview with CNN". Where an outlet cites somebody ("Reuters reported, citing police"), that is the source.
 */
export function relay(reading: Reading, statements: Statement[]): Statement[] {
	const sentence = sentenceOf(reading, statements[0]?.cue.first);
	for (const statement of statements) {
		const cited = isOutlet(reading, statement.source) ? citedBy(reading, sentence) : undefined;
		if (cited !== undefined && cited.source.first !== statement.source.first) {
			statement.via = statement.source;
			statement.source = cited.source;
			statement.cue = cited.cue;
			statement.contents = statement.contents.flatMap((content) => aroundCited(reading, content, cited));
			continue;
		}
		if (statement.via !== undefined) continue;
		const via = enclosing(reading, statement, statements) ?? listener(reading, statement, sentence);
		if (via !== undefined && !isOutlet(reading, statement.source)) statement.via = via;
	}
	// "which quoted health officials" has named its source and says no more.
	return statements.filter(({ source, contents }) => !contents.some((content) => contains(content, source)));
}

/** The outlet whose statement holds this one. */
function enclosing(reading: Reading, statement: Statement, statements: Statement[]): Run | undefined {
	const outer = statements.find(
		(other) =>
			other !== statement &&
			isOutlet(reading, other.source) &&
			other.contents.some((content) => contains(content, statement.cue)),
	);
	return outer?.source;
}

/** "told Reuters", "said in an interview with CNN", "speaking to the BBC", "said on state television". */
function listener(reading: Reading, statement: Statement, sentence: Run): Run | undefined {
	const first = statement.cue.first;
	const last = Math.max(statement.clauseLast, statement.cue.last);
	for (let at = first; at < last && at - first < 14; at++) {
		if (!reading.is(at, "listening-word")) continue;
		const run = nounPhraseFrom(reading, at + 1, Math.min(sentence.last + 1, last + 1));
		if (run !== undefined && isOutlet(reading, run)) return run;
	}
	return undefined;
}

/** "reported that 11 had died, citing police": what is cited is no part of what is said. */
function aroundCited(reading: Reading, content: Run, { source, cue }: { source: Run; cue: Run }): Run[] {
	if (!contains(content, cue)) return [content];
	const parts = [
		{ first: content.first, last: cue.first - 1 },
		{ first: source.last + 1, last: content.last },
	];
	return parts.flatMap((part) => trim(reading, part) ?? []);
}

/** The phrase behind "citing" or ", which quoted" in the sentence. */
function citedBy(reading: Reading, sentence: Run): { source: Run; cue: Run } | undefined {
	for (let at = sentence.first; at <= sentence.last; at++) {
		const verb = reading.is(at, "quoting-verb") ? reading.verb(at) : undefined;
		const relative = verb?.form === "past" && reading.tagged(at - 1, "relative");
		if (verb?.form !== "gerund" && !relative) continue;
		const source = nounPhraseFrom(reading, at + 1, nextEnd(reading, at + 1, sentence.last + 1));
		return source && { source, cue: { first: at, last: at } };
	}
	return undefined;
}

function nextEnd(reading: Reading, from: number, end: number): number {
	let at = from;
	while (at < end && !isStop({ reading, quotations: [], first: from, end }, at)) at++;
	return at;
}

function sentenceOf(reading: Reading, token: number | undefined): Run {
	if (token === undefined) return { first: 0, last: -1 };
	return sentenceRun(reading, reading.sentence(token));
}
