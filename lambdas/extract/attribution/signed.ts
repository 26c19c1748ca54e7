import type { Reading } from "../text/reading.ts";
import { firstIn, type Run, some } from "../text/run.ts";
import { hasVerb } from "./clause.ts";
import { isDash } from "./phrase.ts";
import { nounPhraseFrom } from "./phrase-after.ts";

/** Who signs a quotation: '"We lost 300 goats." – Amina Tesfa, herder', '"…" —Commissioner Ana Dreyer'. */
export function signedBy(reading: Reading, last: number): Run | undefined {
	const { first, is, sentence, size, tagged, word } = reading;
	// '“We make 700 cars” (spokesman Ken Mori).'
	if (word(last + 1) === "(") return bracketed(reading, last + 1);
	// "the “suburbs of St. Petersburg” – a metaphor": words that are quoted, no speech.
	if (!is(last - 1, "sentence-mark") && !tagged(last - 1, "comma")) return undefined;
	const dash = last + 1;
	if (dash + 1 >= size || !isDash(reading, dash)) return undefined;
	const end = first[sentence(dash + 1) + 1] ?? size;
	const source = nounPhraseFrom(reading, dash + 1, end);
	if (source === undefined || !some(source, (at) => tagged(at, "name"))) return undefined;
	// '"…" – the goats were found in Kenya': the dash leads to a sentence, not to a name.
	const after = source.last + 1;
	const closed = after >= end || reading.is(after, "clause-mark");
	// "– Samir Dutt, a farmer, in Orlo"
	return closed || (tagged(after, "comma") && !hasVerb(reading, after, end)) ? source : undefined;
}

function bracketed(reading: Reading, open: number): Run | undefined {
	const close = firstIn({ first: open + 1, last: open + MAX_BRACKET }, (at) => reading.word(at) === ")");
	const source = close === undefined ? undefined : nounPhraseFrom(reading, open + 1, close);
	return source !== undefined && source.last + 1 === close && isPerson(reading, source) ? source : undefined;
}

/** Tokens that a signature in brackets has at most. */
const MAX_BRACKET = 12;

/**
 * Who stands before a quotation with a colon or a dash and no verb: 'Vera Holm, a nurse: “…”', 'Captain Jo Adamu, after the
 * match: “…”', 'The minister, Hugh Corrigan — “…” — did not come'.
 */
export function namedBefore(reading: Reading, first: number, { first: opens, last }: Run): Run | undefined {
	const { tagged, word } = reading;
	const mark = opens - 1;
	const parted = word(mark) === ":" || (isDash(reading, mark) && isDash(reading, last + 1));
	if (!parted || mark <= first) return undefined;
	const source = nounPhraseFrom(reading, first, mark);
	if (source === undefined || !isPerson(reading, source) || hasVerb(reading, first, mark)) return undefined;
	const aside = tagged(source.last + 1, "comma") && tagged(source.last + 2, "preposition", "subordinator");
	return source.last + 1 === mark || aside ? source : undefined;
}

const isPerson = ({ is, name }: Reading, run: Run): boolean =>
	some(run, (at) => name(at)?.type === "PERSON" || is(at, "spokesperson"));
