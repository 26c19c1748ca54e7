import type { Span } from "../../shared/span.ts";
import { isA } from "./lexicon/lexicon.ts";

// A run of stops is begun at its first only: a megabyte of dots must not be tried from each of them.
const END = /(?<![.!?…])[.!?…]+["'”’)\]]*(?=\s+\S)/g;

/** Splits a block into sentences without leading or trailing space. Linear in its length. */
export function splitSentences(text: string, block: Span): Span[] {
	const body = text.slice(block.start, block.end);
	const sentences: Span[] = [];
	let from = 0;
	for (const match of body.matchAll(END)) {
		const end = match.index + match[0].length;
		if (!endsSentence(body, from, match.index, end)) continue;
		push(from, end);
		from = end;
	}
	push(from, body.length);
	return sentences;

	function push(start: number, end: number): void {
		const raw = body.slice(start, end);
		const lead = raw.length - raw.trimStart().length;
		const trimmed = raw.trim();
		if (trimmed === "") return;
		const at = block.start + start + lead;
		sentences.push({ start: at, end: at + trimmed.length });
	}
}

function endsSentence(body: string, from: number, stop: number, end: number): boolean {
	const next = body.slice(end, end + 16).trimStart();
	if (/^\p{Ll}/u.test(next)) return false;
	if (body[stop] !== "." || end - stop > 1) return true;
	const word = (/[\p{L}.]{1,20}$/u.exec(body.slice(Math.max(0, stop - 20), stop))?.[0] ?? "").toLowerCase();
	if (word === "") return !isListNumber(body, from, stop);
	if (/^\p{L}$/u.test(word) && /\p{Lu}/u.test(body.charAt(stop - 1))) return false;
	if (isA(word, "name-abbreviation") || /^(?:\p{L}\.)+\p{L}$/u.test(word)) return opensSentence(next);
	if (isA(word, "number-abbreviation")) return !/^\d/.test(next);
	return !isA(word, "abbreviation");
}

/** "Apple Inc. The" ends a sentence, "Apple Inc. Chief" does not. */
function opensSentence(next: string): boolean {
	const [, first = ""] = /^["'“‘(]?(\p{Lu}\p{L}*)/u.exec(next) ?? [];
	return isA(first.toLowerCase(), "sentence-opener");
}

/** "1. Thailand 2. Viet Nam": the first number belongs to what follows it. */
function isListNumber(body: string, from: number, stop: number): boolean {
	return stop - from <= 4 && /^\s*\d{1,3}$/.test(body.slice(from, stop));
}
