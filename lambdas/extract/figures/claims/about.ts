import { overlaps, type Span } from "../../../shared/span.ts";
import type { Reading } from "../../attribution/reading.ts";
import { countryById } from "../../entities/places/countries.ts";
import type { Attribution, EntityMention, Thing } from "../../extraction.ts";
import { antecedentIn } from "./antecedent.ts";
import type { BySentence } from "./by-sentence.ts";
import { type Scope, spanOf } from "./scope.ts";

/** What is looked at to tell whom a figure is about. */
export interface AboutContext {
	entities: BySentence<EntityMention>;
	attributions: BySentence<Attribution>;
	things: ReadonlyMap<string, Thing>;
}

/**
 * Ids of the things a figure is about: the entities of its clause without those of source, cue and relay, and the one that
 * a pronoun or a definite noun of the clause carries from before ("The company … it cut 300 jobs"). Where the clause names
 * nobody ("the NIS previously estimated 600 deaths"), those of the sentence before.
 */
export function aboutOf(
	reading: Reading,
	scope: Scope,
	attribution: Attribution | undefined,
	context: AboutContext,
): string[] {
	const bounds = spanOf(reading, scope.wide);
	const own = context.entities.in(scope.sentence);
	const speaking = attribution === undefined ? [] : speakerSpans(attribution);
	const speakers = new Set(
		own.filter((mention) => speaking.some((span) => overlaps(span, mention))).map(({ entity }) => entity),
	);
	const about = new Set<string>();
	for (const mention of own) {
		if (!overlaps(mention, bounds) || speaking.some((span) => overlaps(span, mention))) continue;
		if (!speakers.has(mention.entity)) about.add(subjectId(mention.entity, context.things));
	}
	const carried = antecedentIn(reading, scope, context.entities);
	if (carried !== undefined && !about.has(carried.entity))
		about.add(subjectId(carried.entity, context.things));
	if (about.size === 0 && scope.sentence > 0) {
		for (const mention of sentenceBefore(scope.sentence - 1, context))
			about.add(subjectId(mention.entity, context.things));
		for (const speaker of speakers) about.delete(speaker);
	}
	return [...about];
}

function speakerSpans({ source, cue, via }: Attribution): Span[] {
	return via === undefined ? [source, cue] : [source, cue, via];
}

/** The entities of a sentence that speak neither there nor pass on what others say. */
function sentenceBefore(sentence: number, context: AboutContext): EntityMention[] {
	const speaking = context.attributions.in(sentence).flatMap(speakerSpans);
	return context.entities.in(sentence).filter((mention) => !speaking.some((span) => overlaps(span, mention)));
}

/** A nationality stands for its country. */
function subjectId(entity: string, things: ReadonlyMap<string, Thing>): string {
	const thing = things.get(entity);
	if (thing?.type !== "NORP" || thing.iso === undefined) return entity;
	return countryById(thing.iso)?.id ?? entity;
}
