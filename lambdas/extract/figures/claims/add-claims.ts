import { read } from "../../attribution/reading.ts";
import type { Document } from "../../document.ts";
import type { Attribution, DateExpression, EntityMention, Figure, Thing } from "../../extraction.ts";
import { aboutOf } from "./about.ts";
import { attributionRecord, innermost } from "./attribute.ts";
import { scopeOf } from "./scope.ts";
import { statusOf } from "./status.ts";
import { whenOf } from "./when.ts";

/** What the article says beside its figures, each list in text order. */
export interface ClaimContext {
	entities: EntityMention[];
	things: Thing[];
	dates: DateExpression[];
	attributions: Attribution[];
}

/**
 * Makes claims of figures: adds to each who says it, whom it is about, whether it is stated and the time it speaks of.
 * What the text does not say stays absent. Returns new records in the same order; never throws.
 */
export function addClaims(doc: Document, figures: Figure[], context: ClaimContext): Figure[] {
	if (figures.length === 0) return [];
	const reading = read(doc);
	const things = new Map(context.things.map((thing) => [thing.id, thing]));
	return figures.map((figure) => {
		const attribution = innermost(context.attributions, figure);
		const scope = scopeOf(reading, figure, attribution?.content);
		const claim: Figure = { ...figure };
		const about = aboutOf(reading, scope.wide, attribution, context.entities, things);
		if (about.length > 0) claim.about = about;
		if (attribution !== undefined)
			claim.attribution = attributionRecord(doc.text, attribution, context.entities);
		const status = statusOf(reading, scope, attribution);
		if (status !== undefined) claim.status = status;
		const when = whenOf(reading, figure, scope.wide, context.dates, figures);
		if (when !== undefined) claim.when = when;
		return claim;
	});
}
