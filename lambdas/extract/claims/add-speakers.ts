import type { Attribution, EntityMention, Thing } from "../../shared/extraction.ts";
import { contains, overlaps } from "../../shared/span.ts";
import type { Reading } from "../text/reading.ts";
import { attributionRecord } from "./attribute.ts";
import { BySentence } from "./by-sentence.ts";

/** Entities that a quotation is about: more than these are a list. */
const MOST_ABOUT = 5;

/**
 * Adds to each attribution who speaks and who relays it, where these are entities, and whom the words are about.
 * Returns new records in the same order.
 */
export function addSpeakers(
	reading: Reading,
	attributions: Attribution[],
	{ entities, things }: { entities: EntityMention[]; things: Thing[] },
): Attribution[] {
	if (attributions.length === 0) return attributions;
	const names = {
		entities: new BySentence(reading, entities, (mention) => mention),
		things: new Map(things.map((thing) => [thing.id, thing])),
	};
	return attributions.map((attribution) => {
		const { source, via } = attributionRecord(reading, attribution, names);
		const about = aboutOf(attribution, entities, source);
		return {
			...attribution,
			...(source !== undefined && { speaker: source }),
			...(via !== undefined && { relay: via }),
			...(about.length > 0 && { about }),
		};
	});
}

function aboutOf({ content, source }: Attribution, entities: EntityMention[], speaker?: string): string[] {
	const said = entities.filter(
		(mention) => contains(content, mention) && !overlaps(mention, source) && mention.entity !== speaker,
	);
	return [...new Set(said.map(({ entity }) => entity))].slice(0, MOST_ABOUT);
}
