import type { ExtractedArtifact } from "../../shared/artifacts.ts";
import type { Attribution } from "../../shared/extraction.ts";
import { quotePk, quoteSk } from "../keys.ts";
import type { QuoteRow } from "../schema.ts";
import { cutBytes, cutToFit } from "./fit.ts";

/** Bytes that the words may take; the whole is in the artifact. */
const WORDS_BYTES = 500;
/** A cue or relay is a word or a name. */
const SHORT_BYTES = 60;

/** One row for each time that an entity is quoted, directly or not, under whoever speaks. What only words stand for ("officials") has none. */
export function quoteRows({ subject, extraction }: ExtractedArtifact, at: string): QuoteRow[] {
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
