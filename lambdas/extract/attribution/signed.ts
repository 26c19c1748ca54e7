import type { Reading } from "../text/reading.ts";
import { type Run, some } from "../text/run.ts";
import { isDash } from "./phrase.ts";
import { nounPhraseFrom } from "./phrase-after.ts";

/** Who signs a quotation: '"We lost 300 goats." – Amina Tesfa, herder', '"…" —Commissioner Ana Dreyer'. */
export function signedBy(reading: Reading, last: number): Run | undefined {
	const { first, is, sentence, size, tagged } = reading;
	// "the “suburbs of St. Petersburg” – a metaphor": words that are quoted, no speech.
	if (!is(last - 1, "sentence-mark") && !tagged(last - 1, "comma")) return undefined;
	const dash = last + 1;
	if (dash + 1 >= size || !isDash(reading, dash)) return undefined;
	const end = first[sentence(dash + 1) + 1] ?? size;
	const source = nounPhraseFrom(reading, dash + 1, end);
	if (source === undefined || !some(source, (at) => tagged(at, "name"))) return undefined;
	// '"…" – the goats were found in Kenya': the dash leads to a sentence, not to a name.
	const after = source.last + 1;
	return after >= end || reading.is(after, "clause-mark") ? source : undefined;
}
