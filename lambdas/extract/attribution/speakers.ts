import type { Block } from "../../normalize/article.ts";
import type { Statement } from "./clause.ts";
import type { Quotation } from "./quotations.ts";
import { contains, type Reading, type Run } from "./reading.ts";

/** A quotation of fewer words than this and without a verb is a scare quote, a title or a name. */
const MIN_SPEECH = 4;

/**
 * Gives quotations without a cue of their own to who spoke last: the rest of a speech after "…," she said. "…", and the
 * next paragraphs of a quotation that was left open. Plain narration between the two ends a speaker's turn.
 */
export function carrySpeakers(
	reading: Reading,
	blocks: Block[],
	quotations: Quotation[],
	statements: Statement[],
): Statement[] {
	const carried: Statement[] = [];
	let next = 0;
	let speaker: Statement | undefined;
	let previous: Quotation | undefined;
	const byQuotation = owners(quotations, statements);
	for (let index = 0; index < quotations.length; index++) {
		const quotation = quotations[index]!;
		const owner = byQuotation[index];
		if (owner !== undefined) {
			speaker = owner;
			previous = quotation;
			continue;
		}
		// Cues without a quotation change the speaker too, where they stand between this quotation and the last.
		while (next < statements.length && statements[next]!.cue.first < quotation.first) {
			const statement = statements[next++]!;
			if (previous === undefined || statement.cue.first > previous.first) speaker = statement;
		}
		if (speaker === undefined || !isSpeech(reading, quotation)) continue;
		const joined = previous?.continued === true || follows(reading, blocks, speaker, previous, quotation);
		if (!joined) {
			speaker = undefined;
			continue;
		}
		carried.push({ ...speaker, contents: [{ first: quotation.first, last: quotation.last }] });
		previous = quotation;
	}
	return [...statements, ...carried];
}

function owners(quotations: Quotation[], statements: Statement[]): (Statement | undefined)[] {
	const owned: (Statement | undefined)[] = new Array(quotations.length);
	for (const statement of statements) {
		for (const content of statement.contents) {
			let index = lowerBound(quotations, content.first);
			for (; index < quotations.length && quotations[index]!.last <= content.last; index++) {
				if (quotations[index]!.first >= content.first) owned[index] ??= statement;
			}
		}
	}
	return owned;
}

/** Index of the first quotation that opens at or after the token. */
function lowerBound(quotations: Quotation[], first: number): number {
	let low = 0;
	let high = quotations.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (quotations[middle]!.first < first) low = middle + 1;
		else high = middle;
	}
	return low;
}

function isSpeech(reading: Reading, quotation: Quotation): boolean {
	if (quotation.last - quotation.first - 1 >= MIN_SPEECH) return true;
	return /[.!?,]/.test(reading.tokens[quotation.last - 1]?.text ?? "");
}

/** True where nothing but the speaker's own clause stands between the quotation and what the speaker said before. */
function follows(
	reading: Reading,
	_blocks: Block[],
	speaker: Statement,
	previous: Quotation | undefined,
	quotation: Quotation,
): boolean {
	const spoken = lastToken(speaker, previous);
	if (quotation.first <= spoken) return contains({ first: speaker.clauseFirst, last: spoken }, quotation);
	const from = reading.tokens[spoken]!.sentence;
	const to = reading.tokens[quotation.first]!.sentence;
	const opens = reading.first[to] === quotation.first;
	return opens && to - from <= 1;
}

function lastToken(speaker: Statement, previous: Run | undefined): number {
	const said = Math.max(speaker.clauseLast, ...speaker.contents.map((content) => content.last));
	return Math.max(said, previous?.last ?? 0);
}
