import type { PipelineEvent } from "./schema.ts";

/** EventBridge takes 256 KB an entry, the names of source, type and bus included. */
export const DETAIL_BYTES = 250_000;

/** The lists that may grow with the article. */
const LISTS = ["measures", "entities", "names", "places"] as const;

/**
 * The event, its largest lists halved from the end until its detail fits `limit` bytes as JSON; `cut` then says how much of
 * each is missing. All else in an event is bounded: titles and words are those of rows. Pure.
 */
export function fitEvent(event: PipelineEvent, limit = DETAIL_BYTES): PipelineEvent {
	if (event.type !== "ArticleIndexed" || bytesOf(event.detail) <= limit) return event;
	let detail = event.detail;
	while (bytesOf(detail) > limit) {
		const [largest] = LISTS.filter((name) => detail[name].length > 0).sort(
			(a, b) => bytesOf(detail[b]) - bytesOf(detail[a]),
		);
		if (largest === undefined) break;
		const kept = detail[largest].slice(0, Math.floor(detail[largest].length / 2));
		const left = detail[largest].length - kept.length;
		const cut = { ...detail.cut, [largest]: (detail.cut?.[largest] ?? 0) + left };
		detail = { ...detail, [largest]: kept, cut };
	}
	return { ...event, detail };
}

const bytesOf = (value: unknown): number => Buffer.byteLength(JSON.stringify(value));
