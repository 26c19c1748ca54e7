import type { ExtractedArtifact } from "../../shared/artifacts.ts";
import type { Attribution } from "../../shared/extraction.ts";
import { type Quote, QuoteRow } from "../schema.ts";
import { cutBytes, cutToFit } from "./fit.ts";

/** Bytes that the words may take; the whole is in the artifact. */
const WORDS_BYTES = 500;
/** A cue or relay is a word or a name. */
const SHORT_BYTES = 60;
/** Of a quotation altogether: a row has room for what says whose it is. */
const QUOTE_BYTES = 640;

/**
 * What entities are quoted as saying, directly or not, by whoever speaks. What only words stand for ("officials") is
 * nobody's.
 */
export function quotesBySpeaker({ extraction }: ExtractedArtifact): Map<string, Quote[]> {
	const said = new Map<string, Quote[]>();
	for (const [ordinal, attribution] of outermost(extraction.attributions).entries()) {
		const { speaker } = attribution;
		if (speaker === undefined) continue;
		said.set(speaker, [...(said.get(speaker) ?? []), quoteOf(attribution, ordinal)]);
	}
	return said;
}

function quoteOf({ cue, content, source, relay, about }: Attribution, ordinal: number): Quote {
	return cutToFit(
		{
			ordinal,
			cue: cutBytes(cue.text, SHORT_BYTES) ?? "",
			direct: isDirect(content.text),
			words: cutBytes(content.text, WORDS_BYTES) ?? "",
			start: content.start,
			end: content.end,
			source: cutBytes(source.text, SHORT_BYTES * 2),
			relay: relay && cutBytes(relay, SHORT_BYTES),
			about,
		},
		["source", "about", "relay"],
		QUOTE_BYTES,
	);
}

/**
 * The quotations of a stored row: an entity's. Those of older releases have rows of their own, under whoever speaks, one
 * in each or as many as fitted.
 */
export function quotesIn(row: Record<string, unknown>): QuoteRow[] {
	const { quotes, entity, ...common } = row;
	if (!Array.isArray(quotes)) return row.speaker === undefined ? [] : [QuoteRow.parse(row)];
	return quotes.map((quote) => QuoteRow.parse({ speaker: entity, ...common, ...quote }));
}

/** What a speaker says within what he says is said once: "The minister said that the plan, he added, would fail". */
function outermost(attributions: readonly Attribution[]): Attribution[] {
	return attributions.filter(
		({ speaker, content }, n) =>
			!attributions.some(
				(other, m) =>
					m !== n &&
					other.speaker === speaker &&
					other.content.start <= content.start &&
					content.end <= other.content.end &&
					(m < n || other.content.start < content.start || content.end < other.content.end),
			),
	);
}

/** In quotation marks, from its beginning on. */
const isDirect = (words: string): boolean => /^["“„«‘'‹「『]/u.test(words);
