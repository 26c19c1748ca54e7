import type { Article, MetadataSource } from "../../shared/article.ts";
import { readDate } from "../dates.ts";

type Published = Article["published"];

/**
 * Sources that were written to say when the story was published. They beat the uploader's date: they are
 * finer (to the second, with a zone), travel with the story, and bulk uploads often stamp one date on everything.
 */
const STATED: ReadonlySet<MetadataSource> = new Set([
	"json-ld",
	"meta",
	"microdata",
	"time element",
	"wire header",
	"feed",
	"front matter",
]);

/**
 * Chooses the publication time. The uploader's date beats what was only inferred (words on the page, the URL, a
 * dateline) and a message's date, which says when it was sent: somebody who gives a date with the file means it.
 * The time of the upload is never asked.
 */
export function choosePublished(found: Published, given: string | undefined): Published {
	if (found !== undefined && STATED.has(found.source)) return found;
	const date = given === undefined ? undefined : readDate(given);
	return date === undefined ? found : { value: date, source: "object metadata" };
}
