import type { ExtractedArtifact } from "../../shared/artifacts.ts";
import type { Attribution } from "../../shared/extraction.ts";
import { quotePk, quoteSk } from "../keys.ts";
import { QuoteRow, type SpeakerRow } from "../schema.ts";
import { cutBytes, cutToFit, itemBytes, ROW_BYTES } from "./fit.ts";

/** Bytes that the words may take; the whole is in the artifact. */
const WORDS_BYTES = 500;
/** A cue or relay is a word or a name. */
const SHORT_BYTES = 60;

/**
 * What entities are quoted as saying, directly or not, under whoever speaks: as many quotations in a row as fit in a write
 * unit. What only words stand for ("officials") has none.
 */
export function quoteRows(artifact: ExtractedArtifact, at: string): SpeakerRow[] {
	const rows: SpeakerRow[] = [];
	for (const said of Map.groupBy(quotesOf(artifact, at), ({ speaker }) => speaker).values()) {
		let open: SpeakerRow | undefined;
		for (const { pk, sk, article, revision, at: time, speaker, ...quote } of said) {
			const longer = open && { ...open, quotes: [...open.quotes, quote] };
			if (longer && itemBytes(longer) <= ROW_BYTES) {
				rows[rows.length - 1] = longer;
				open = longer;
				continue;
			}
			open = { pk, sk, article, revision, at: time, speaker, ordinal: quote.ordinal, quotes: [quote] };
			rows.push(open);
		}
	}
	return rows;
}

/** The quotations of a stored row; those of an older release have a row each. */
export function quotesIn(row: Record<string, unknown>): QuoteRow[] {
	const { quotes, ...common } = row;
	if (!Array.isArray(quotes)) return [QuoteRow.parse(row)];
	return quotes.map((quote) => QuoteRow.parse({ ...common, ...quote }));
}

/** Bytes that packing a quotation adds to it. */
const PACKED_BYTES = 40;

function quotesOf({ subject, extraction }: ExtractedArtifact, at: string): QuoteRow[] {
	const { article, revision } = subject;
	return outermost(extraction.attributions).flatMap((attribution, n) => {
		const { speaker, cue, content, source, relay, about } = attribution;
		if (speaker === undefined) return [];
		return cutToFit(
			{
				pk: quotePk(speaker),
				sk: quoteSk(at, article, revision, n),
				article,
				revision,
				at,
				ordinal: n,
				speaker,
				cue: cutBytes(cue.text, SHORT_BYTES) ?? "",
				direct: isDirect(content.text),
				words: cutBytes(content.text, WORDS_BYTES) ?? "",
				start: content.start,
				end: content.end,
				source: cutBytes(source.text, SHORT_BYTES * 2),
				relay: relay && cutBytes(relay, SHORT_BYTES),
				about,
			},
			["source", "about", "relay", "words"],
			ROW_BYTES - PACKED_BYTES,
		);
	});
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
