import type { Attribution, Figure } from "../../shared/extraction.ts";
import { contains, type Span } from "../../shared/span.ts";
import { isQuoteMark } from "../attribution/clause.ts";
import { sourceHead } from "../attribution/source-head.ts";
import { isA } from "../text/lexicon/lexicon.ts";
import type { Reading } from "../text/reading.ts";
import { isDenied } from "./denial.ts";
import type { Names } from "./mentions-before.ts";
import { speakerOf } from "./speaker.ts";

type FigureAttribution = NonNullable<Figure["attribution"]>;

/** The attribution whose content holds the span most closely. */
export function innermost(
	reading: Reading,
	attributions: readonly Attribution[],
	span: Span,
): Attribution | undefined {
	let best: Attribution | undefined;
	const gloss = isGlossOfPlace(reading, span);
	for (const attribution of attributions) {
		if (gloss && !isSpoken(reading, attribution)) continue;
		// "was estimated at $30 billion by the bank": the amount begins with the cue and lies in the content with its end.
		if (!contains(attribution.content, { start: span.end - 1, end: span.end })) continue;
		if (best === undefined || length(attribution.content) < length(best.content)) best = attribution;
	}
	return best && (denierOf(reading, attributions, best) ?? best);
}

/** "fell ill in Orlo, a hill town of about 1,500": what a place is, told to the reader, not by who tells of the illness. */
function isGlossOfPlace(reading: Reading, span: Span): boolean {
	const { is, lower, tagged } = reading;
	let of = reading.at(span.start) - 1;
	while (is(of, "approximator", "bound-word")) of--;
	const noun = of - 1;
	if ((lower(of) !== "of" && lower(of) !== "with") || !is(noun, "named-place-noun", "place", "peopled-place"))
		return false;
	let article = noun - 1;
	while (noun - article < MAX_GLOSS && tagged(article, "word", "name", "adverb")) article--;
	return is(article, "article") && tagged(article - 1, "comma") && tagged(article - 2, "name");
}

/** Tokens of a gloss before its noun at most. */
const MAX_GLOSS = 7;

const isSpoken = (reading: Reading, { content }: Attribution): boolean =>
	isQuoteMark(reading, reading.at(content.start));

/**
 * "denied a report by La Hora that it was to buy 30 percent": who denies what another says is whose word it is, and not who
 * is denied.
 */
function denierOf(
	reading: Reading,
	attributions: readonly Attribution[],
	inner: Attribution,
): Attribution | undefined {
	if (!isA(inner.cue.text.toLowerCase(), "disputed-noun")) return undefined;
	return attributions.find(
		(outer) =>
			outer !== inner &&
			contains(outer.content, inner.cue) &&
			inner.cue.start - outer.content.start < MAX_CLAIM &&
			isDenied(reading, outer),
	);
}

/** Characters from where what is denied begins to the noun that says that it is a claim. */
const MAX_CLAIM = 60;

const length = (span: Span) => span.end - span.start;

/** A figure's attribution: the source's words, the entity they name where they name one, the cue and the relay. */
export function attributionRecord(
	reading: Reading,
	attribution: Attribution,
	names: Names,
): FigureAttribution {
	const { source, cue, via } = attribution;
	const record: FigureAttribution = {
		start: source.start,
		end: source.end,
		text: source.text,
		cue: cue.text,
	};
	const speaker = speakerOf(reading, source, names);
	if (speaker !== undefined) record.source = speaker.entity;
	if (via !== undefined) {
		const head = sourceHead(reading, via);
		const relay = names.entities
			.in(reading.sentence(reading.at(head.start)))
			.find((mention) => contains(mention, head));
		record.via = relay?.entity ?? via.text;
	}
	return record;
}
