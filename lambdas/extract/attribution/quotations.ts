import type { Block } from "../../shared/article.ts";
import type { Reading } from "../text/reading.ts";
import type { Run } from "../text/run.ts";

/** A quotation by its marks, which belong to it. `continued`: the next block goes on with the same speech. */
export interface Quotation extends Run {
	/** How many tokens its opening mark takes: two for a pair of single marks. */
	width: number;
	continued: boolean;
}

const OPENING = new Set(["“", "„", "«"]);
const CLOSING = new Set(["”", "»"]);

/**
 * Finds the quotations of a text in order. They may run over sentences, never over blocks: a paragraph whose quotation
 * is not closed ends it and, where the next paragraph opens with a mark again, the speech is `continued`.
 */
export function findQuotations(reading: Reading, blocks: Block[]): Quotation[] {
	const { tokens, start } = reading;
	const quotations: Quotation[] = [];
	let at = 0;
	for (const block of blocks) {
		while (at < tokens.length && start(at) < block.start) at++;
		const from = at;
		while (at < tokens.length && start(at) < block.end) at++;
		const last = quotations.at(-1);
		if (last?.continued === true && !(from < at && opens(reading, from, from) > 0)) last.continued = false;
		quotationsOfBlock(reading, from, at, quotations);
	}
	const last = quotations.at(-1);
	if (last?.continued === true) last.continued = false;
	return quotations;
}

function quotationsOfBlock(reading: Reading, from: number, to: number, found: Quotation[]): void {
	let at = from;
	// Once a single mark was closed by nothing further on, later ones close soon or never.
	let reach = to;
	while (at < to) {
		const width = opens(reading, at, from);
		const single = isSingle(reading, at) && width === 1;
		const last =
			width === 0
				? undefined
				: closing(reading, { first: at, last: (single ? Math.min(to, at + reach) : to) - 1 }, width);
		const open = width > 0 && last === undefined && (!single || opensSpeech(reading, at));
		// A single mark that never closes was an apostrophe.
		if (single && last === undefined) reach = SOON;
		if (last !== undefined || open)
			found.push({ first: at, last: last ?? to - 1, width, continued: last === undefined });
		at = (open ? to - 1 : (last ?? at)) + 1;
	}
}

/** The last token of the mark that closes what the first token of the run opens. */
function closing(reading: Reading, { first, last }: Run, width: number): number | undefined {
	const single = isSingle(reading, first) && width === 1;
	for (let at = first + width; at <= last; at++) {
		const closes = single ? closesSingle(reading, at, first) : closesDouble(reading, at);
		if (closes > 0) return at + closes - 1;
	}
	return undefined;
}

/** Tokens that a phrase in single marks has at most, unless a mark ends its words. */
const SOON = 9;

/** "Antwi said, ‘I want to thank you": an opening mark behind a comma or a colon and before a capital is no apostrophe. */
function opensSpeech({ tagged, word }: Reading, at: number): boolean {
	return (
		word(at) === "‘" && (tagged(at - 1, "comma") || word(at - 1) === ":") && /^\p{Lu}/u.test(word(at + 1))
	);
}

function isSingle(reading: Reading, i: number): boolean {
	const mark = reading.word(i);
	return mark === "'" || mark === "‘" || mark === "’" || mark === "`";
}

/** Two single marks without space between them stand for a double one in some archives. */
function isPair(reading: Reading, i: number): boolean {
	return isSingle(reading, i) && isSingle(reading, i + 1) && reading.start(i + 1) === reading.end(i);
}

/** How many tokens the opening mark at `i` takes: 0 where none opens. */
function opens(reading: Reading, i: number, from: number): number {
	const mark = reading.word(i);
	if (OPENING.has(mark)) return 1;
	const before = i === from ? " " : (reading.text[reading.start(i) - 1] ?? " ");
	const atWordStart = /[\s([—–-]/.test(before);
	if (mark === '"') return atWordStart ? 1 : 0;
	if (isPair(reading, i)) return atWordStart ? 2 : 0;
	if (mark !== "‘" && mark !== "'") return 0;
	return atWordStart && /\p{L}/u.test(reading.text[reading.end(i)] ?? "") ? 1 : 0;
}

function closesDouble(reading: Reading, i: number): number {
	const mark = reading.word(i);
	if (CLOSING.has(mark) || mark === '"') return 1;
	return isPair(reading, i) ? 2 : 0;
}

/** "‘…,’ he said" closes after a mark; "a ‘scare quote’" after a few words; "the workers’ rights" does not. */
function closesSingle(reading: Reading, i: number, open: number): number {
	if (!isSingle(reading, i) || reading.word(i) === "‘") return 0;
	const end = reading.end(i);
	const before = reading.text[reading.start(i) - 1] ?? "";
	if (/[,.!?…]/.test(before)) return 1;
	const plural = before === "s" && /^\s\p{Ll}/u.test(reading.text.slice(end, end + 2));
	return i - open <= 8 && !plural ? 1 : 0;
}

/** '“Can you name one?” he asks.': a clause behind the quotation tells who speaks, as it does behind a comma. */
export function hasOwnClause(reading: Reading, quotation: Run): boolean {
	const next = quotation.last + 1;
	if (endsWithComma(reading, quotation)) return true;
	if (next >= reading.size || reading.sentence(next) !== reading.sentence(quotation.last)) return false;
	return reading.tagged(next, "pronoun", "name", "word", "determiner");
}

/** True where a comma ends what is quoted, so that a clause of the same sentence follows it: '"…," she said'. */
export function endsWithComma(reading: Reading, quotation: Run): boolean {
	let at = quotation.last;
	while (at > quotation.first && /^(?:["'”’»])$/.test(reading.word(at))) at--;
	return reading.tagged(at, "comma");
}
