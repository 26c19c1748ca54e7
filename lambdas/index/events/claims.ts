import { outletOf } from "../../../ask/stories/story.ts";
import { nameOf } from "../../../ask/words/figure.ts";
import type { Thing } from "../../shared/extraction.ts";
import type { FigureRow, Head } from "../schema.ts";
import { forms } from "./forms.ts";
import type { Before, EventClaim, EventSource, News } from "./schema.ts";

/** What is known of a claim beside its row: see `news.ts`. */
export interface ClaimNews {
	news: News;
	before?: { row: FigureRow; head: Head };
}

/**
 * The figures of an article that have a measure, as its event tells them. Of their rows, whose words are cut to fit.
 *
 * @param news by the figure's ordinal
 */
export function eventClaims(
	{ head, figures, things }: { head: Head; figures: readonly FigureRow[]; things: readonly Thing[] },
	news: ReadonlyMap<number, ClaimNews>,
): EventClaim[] {
	const byId = new Map(things.map((thing) => [thing.id, thing]));
	return figures.flatMap((row) => {
		if (row.measure === undefined) return [];
		const source = sourceOf(row, head, byId);
		const { news: how, before } = news.get(row.ordinal) ?? {};
		const { population, counted, event, status, when, about } = row;
		return {
			ordinal: row.ordinal,
			measure: row.measure,
			...amountOf(row),
			population,
			counted,
			event,
			status,
			when,
			about,
			source,
			who: whoOf(row, source, byId),
			sentence: row.sentence,
			news: how,
			before: before && beforeOf(before),
		};
	});
}

function amountOf({ text, kind, modifier, value, low, high, unit, per }: FigureRow) {
	return { text, kind, modifier, value, low, high, unit, per };
}

function beforeOf({ row, head }: { row: FigureRow; head: Head }): Before {
	return {
		...amountOf(row),
		article: head.article,
		key: head.key,
		published: head.published?.value,
		sentence: row.sentence,
	};
}

function sourceOf(
	{ attribution }: FigureRow,
	head: Head,
	things: ReadonlyMap<string, Thing>,
): EventSource | undefined {
	const id = attribution?.source;
	if (id !== undefined) return { id, name: things.get(id)?.name ?? nameOf(id, {}) };
	const name = attribution?.text ?? outletOf(head);
	return name === undefined ? undefined : { name };
}

/** The relay says it too: who watches a news agency's numbers wants what it relays. */
function whoOf(
	{ attribution }: FigureRow,
	source: EventSource | undefined,
	things: ReadonlyMap<string, Thing>,
): string[] {
	const ids = [attribution?.source, attribution?.via].filter((id) => id !== undefined);
	const names = ids.flatMap((id) => {
		const thing = things.get(id);
		return thing === undefined ? [] : [thing.name, ...thing.aliases];
	});
	return forms([...ids, ...(source === undefined ? [] : [source.name]), ...names]);
}
