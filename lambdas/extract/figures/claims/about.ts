import { overlaps, type Span } from "../../../shared/span.ts";
import type { Reading, Run } from "../../attribution/reading.ts";
import { countryById } from "../../entities/places/countries.ts";
import type { Attribution, EntityMention, Thing } from "../../extraction.ts";

/** What a definite noun or a pronoun can stand for. */
const CARRIERS: [words: Set<string>, types: EntityMention["type"][]][] = [
	[new Set(["he", "she", "his", "her", "him"]), ["PERSON"]],
	[
		new Set(
			"company firm group bank maker manufacturer retailer airline carrier automaker carmaker lender insurer brand agency ministry department party union university hospital club team organisation organization charity".split(
				" ",
			),
		),
		["ORG"],
	],
	[
		new Set(
			"country nation state kingdom republic city town village province region island county capital".split(
				" ",
			),
		),
		["LOC"],
	],
	[new Set(["it", "its", "they", "their"]), ["ORG", "LOC"]],
];

/**
 * Ids of the things a figure is about: the entities of its clause without those of source, cue and relay. Where a pronoun
 * or a definite noun stands instead of them ("The company … it cut 300 jobs"), the entity it carries from before.
 */
export function aboutOf(
	reading: Reading,
	clause: Run,
	attribution: Attribution | undefined,
	entities: EntityMention[],
	things: Map<string, Thing>,
): string[] {
	const bounds = spanOf(reading, clause);
	const excluded: Span[] = attribution === undefined ? [] : [attribution.source, attribution.cue];
	if (attribution?.via !== undefined) excluded.push(attribution.via);
	const speakers = new Set(
		entities
			.filter((mention) => excluded.some((span) => overlaps(span, mention)))
			.map(({ entity }) => entity),
	);
	const about = new Set<string>();
	for (const mention of entities) {
		if (mention.start >= bounds.end) break;
		if (mention.end <= bounds.start || excluded.some((span) => overlaps(span, mention))) continue;
		const id = subjectId(mention.entity, things);
		if (!speakers.has(mention.entity)) about.add(id);
	}
	const carried = carrier(reading, clause, bounds.start, entities);
	if (carried !== undefined) about.add(subjectId(carried.entity, things));
	return [...about];
}

/** A nationality stands for its country. */
function subjectId(entity: string, things: Map<string, Thing>): string {
	const thing = things.get(entity);
	if (thing?.type !== "NORP" || thing.iso === undefined) return entity;
	return countryById(thing.iso)?.id ?? entity;
}

/** The last mention before the clause that its pronoun or definite noun can stand for. */
function carrier(
	reading: Reading,
	clause: Run,
	start: number,
	entities: EntityMention[],
): EntityMention | undefined {
	const { lower } = reading;
	for (let at = clause.first; at <= clause.last; at++) {
		const word = lower[at]!;
		for (const [words, types] of CARRIERS) {
			if (!words.has(word)) continue;
			if (types.length === 1 && types[0] !== "PERSON" && lower[at - 1] !== "the") continue;
			return entities.findLast((mention) => mention.end <= start && types.includes(mention.type));
		}
	}
	return undefined;
}

function spanOf(reading: Reading, run: Run): Span {
	return { start: reading.tokens[run.first]!.start, end: reading.tokens[run.last]!.end };
}
