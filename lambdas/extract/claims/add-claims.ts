import type { Attribution, DateExpression, EntityMention, Figure, Thing } from "../../shared/extraction.ts";
import { contains, type Span } from "../../shared/span.ts";
import { datelineEnd } from "../text/dateline.ts";
import type { Reading } from "../text/reading.ts";
import { type About, aboutOf } from "./about.ts";
import { attributionRecord, innermost } from "./attribute.ts";
import { BySentence } from "./by-sentence.ts";
import { leadersOf } from "./leaders.ts";
import { scopeOf } from "./scope.ts";
import { statusOf } from "./status.ts";
import { withTimeOfWhole } from "./time-of-whole.ts";
import { whenOf } from "./when.ts";

/** What the article says beside its figures, each list in text order. */
export interface ClaimContext {
	entities: EntityMention[];
	things: Thing[];
	dates: DateExpression[];
	attributions: Attribution[];
}

const itself = <T extends Span>(item: T): Span => item;

/**
 * Makes claims of figures: adds to each who says it, whom it is about, whether it is stated and the time it speaks of.
 * What the text does not say stays absent. Returns new records in the same order; linear; never throws.
 */
export function addClaims(reading: Reading, figures: Figure[], context: ClaimContext): Figure[] {
	if (figures.length === 0 || reading.size === 0) return figures;
	const things = new Map(context.things.map((thing) => [thing.id, thing]));
	const opening = datelineEnd(reading.text);
	const told = context.entities.filter(({ start }) => start >= opening);
	const names = { entities: new BySentence(reading, told, itself), things };
	const home = context.entities.find(({ start, type }) => start < opening && type === "LOC")?.entity;
	const dates = new BySentence(reading, context.dates, itself);
	const attributions = new BySentence(reading, context.attributions, ({ content }) => content);
	const neighbours = new BySentence(reading, figures, itself);
	const leaders = leadersOf(reading, context.entities, things);
	let previous: About | undefined;
	const claims = figures.map((figure) => {
		const sentence = reading.sentence(reading.at(figure.start));
		const attribution = innermost(attributions.in(sentence), figure);
		// "two sources close to the talks told …": nothing that the sentence says of others is said of the two.
		const speaks = attributions.in(sentence).find((one) => contains(one.source, figure));
		const source = speaks?.source;
		const scope = scopeOf(reading, figure, source ?? saidAround(attribution, attributions.in(sentence)));
		const claim: Figure = { ...figure };
		if (attribution !== undefined) claim.attribution = attributionRecord(reading, attribution, names);
		const speaker = claim.attribution?.source;
		const about = aboutOf(reading, scope, attribution, {
			...names,
			attributions,
			speaker,
			leaders,
			home,
			previous,
			isSource: speaks !== undefined && !isRelative(reading.text, speaks),
		});
		previous = about;
		if (about.ids.length > 0) claim.about = [...about.ids];
		const status = statusOf(reading, scope, attribution);
		if (status !== undefined) claim.status = status;
		const when = whenOf(reading, figure, scope, dates.in(sentence), neighbours.in(sentence));
		if (when !== undefined) claim.when = when;
		return claim;
	});
	return withTimeOfWhole(claims, ({ start }) => reading.sentence(reading.at(start)));
}

/** "Prosecutors charged nine men, who deny it": they are told of before they speak. */
function isRelative(text: string, { source, cue }: Attribution): boolean {
	return cue.start > source.end && /\b(?:who|which)\b/.test(text.slice(source.end, cue.start).slice(-40));
}

/** All that the source says in the sentence: "Acme, officials said, would cut 300 jobs" is of Acme. */
function saidAround(attribution: Attribution | undefined, others: readonly Attribution[]): Span | undefined {
	if (attribution === undefined) return undefined;
	const pieces = others.filter((other) => other.cue.start === attribution.cue.start);
	const start = Math.min(attribution.content.start, ...pieces.map(({ content }) => content.start));
	return { start, end: attribution.content.end };
}
