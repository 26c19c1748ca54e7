import { measureKey } from "../lambdas/index/events/article-indexed.ts";
import { form } from "../lambdas/index/events/forms.ts";
import { SOURCE } from "../lambdas/index/events/schema.ts";
import type { Watch } from "./watch-settings.ts";

type What = Pick<Watch, "entity" | "place" | "measure" | "source">;

/**
 * The event pattern of a watch: articles that are news. No old ones (an archive that is being read in), no syndicated copies, none that
 * only came again; and with a measure or a source, those with a number that its source has not given before.
 */
export function patternOf(pipeline: string, { entity, place, measure, source }: What) {
	return {
		source: [SOURCE],
		"detail-type": ["ArticleIndexed"],
		detail: {
			pipeline: [pipeline],
			old: [false],
			copyOf: [{ exists: false }],
			changed: ["new", "text", "unknown"],
			...(entity !== undefined && { names: [form(entity)] }),
			...(place !== undefined && { places: [form(place)] }),
			...((measure ?? source) !== undefined && {
				measures: {
					...(measure !== undefined && { measure: [measure] }),
					...(source !== undefined && { who: [form(source)] }),
					news: ["first", "changed"],
				},
			}),
		},
	};
}

/** Where in an event the words for people stand. */
export function pathsOf({ measure }: What): Record<"title" | "says" | "key", string> {
	const says = measure === undefined ? "all" : measureKey(measure);
	return { title: "$.detail.says.title", says: `$.detail.says.${says}`, key: "$.detail.says.key" };
}
