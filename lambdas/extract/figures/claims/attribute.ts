import { contains, type Span } from "../../../shared/span.ts";
import { sourceHead } from "../../attribution/source-head.ts";
import type { Attribution, EntityMention, Figure } from "../../extraction.ts";

type FigureAttribution = NonNullable<Figure["attribution"]>;

/** The attribution whose content holds the span most closely. */
export function innermost(attributions: Attribution[], span: Span): Attribution | undefined {
	let best: Attribution | undefined;
	for (const attribution of attributions) {
		if (!contains(attribution.content, span)) continue;
		if (best === undefined || length(attribution.content) < length(best.content)) best = attribution;
	}
	return best;
}

const length = (span: Span) => span.end - span.start;

/** A figure's attribution: the source's words, the entity they name where they name one, the cue and the relay. */
export function attributionRecord(
	text: string,
	attribution: Attribution,
	entities: EntityMention[],
): FigureAttribution {
	const { source, cue, via } = attribution;
	const record: FigureAttribution = {
		start: source.start,
		end: source.end,
		text: source.text,
		cue: cue.text,
	};
	const entity = mentionOver(entities, sourceHead(text, source));
	if (entity !== undefined) record.source = entity.entity;
	if (via !== undefined) record.via = mentionOver(entities, sourceHead(text, via))?.entity ?? via.text;
	return record;
}

/** The mention that covers the span. */
export function mentionOver(entities: EntityMention[], span: Span): EntityMention | undefined {
	return entities.find((mention) => contains(mention, span));
}
