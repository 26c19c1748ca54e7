import { isStop } from "./contents.ts";
import type { Statement } from "./clause.ts";
import { nounPhraseFrom } from "./noun-phrase.ts";
import { isOutlet } from "./outlets.ts";
import { contains, type Reading, type Run } from "./reading.ts";

/**
 * Names the outlet that passes on each statement of a sentence: "…, the Associated Press reported", "told Reuters",
 * "in an interview with CNN". Where an outlet cites somebody ("Reuters reported, citing police"), that is the source.
 */
export function relay(reading: Reading, statements: Statement[]): Statement[] {
	const sentence = sentenceOf(reading, statements[0]?.cue.first);
	for (const statement of statements) {
		const cited = isOutlet(reading, statement.source) ? citedBy(reading, sentence) : undefined;
		if (cited !== undefined && cited.first !== statement.source.first) {
			statement.via = statement.source;
			statement.source = cited;
			continue;
		}
		if (statement.via !== undefined) continue;
		const via = enclosing(reading, statement, statements) ?? listener(reading, statement, sentence);
		if (via !== undefined && !isOutlet(reading, statement.source)) statement.via = via;
	}
	return statements;
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

const LISTENING = /^(?:told|tells|tell|telling|with|to|by|on|from)$/;

/** "told Reuters", "said in an interview with CNN", "speaking to the BBC", "said on state television". */
function listener(reading: Reading, statement: Statement, sentence: Run): Run | undefined {
	const first = statement.cue.first;
	const last = Math.max(statement.clauseLast, statement.cue.last);
	for (let at = first; at < last && at - first < 14; at++) {
		if (!LISTENING.test(reading.lower[at]!)) continue;
		const run = nounPhraseFrom(reading, at + 1, Math.min(sentence.last + 1, last + 1));
		if (run !== undefined && isOutlet(reading, run)) return run;
	}
	return undefined;
}

/** The phrase behind "citing" or "quoting" in the sentence. */
function citedBy(reading: Reading, sentence: Run): Run | undefined {
	for (let at = sentence.first; at <= sentence.last; at++) {
		const word = reading.lower[at]!;
		if (word !== "citing" && word !== "quoting") continue;
		const end = nextEnd(reading, at + 1, sentence.last + 1);
		return nounPhraseFrom(reading, at + 1, end);
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
	const sentence = reading.tokens[token]!.sentence;
	return { first: reading.first[sentence]!, last: reading.first[sentence + 1]! - 1 };
}
