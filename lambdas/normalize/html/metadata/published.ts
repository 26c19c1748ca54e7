import type { Article, MetadataSource } from "../../../shared/article.ts";
import { boxedDate, markedDate, microdataDate, timeElement } from "./date-elements.ts";
import { labelledDate, openingDate, wordedDate } from "./date-words.ts";
import { findDate, type NumericOrder } from "./find-date.ts";
import { textAt } from "./json-ld.ts";
import { inLocalDay } from "./local-day.ts";
import { firstMeta } from "./meta-tags.ts";
import type { PageFacts } from "./page.ts";

type Sourced = Article["published"];

const publishedMeta = [
	"article:published_time",
	"article:published",
	"og:published_time",
	"og:article:published_time",
	"datepublished",
	"publishdate",
	"publish-date",
	"publish_date",
	"published-date",
	"publication_date",
	"pubdate",
	"parsely-pub-date",
	"sailthru.date",
	"dc.date.issued",
	"dcterms.issued",
	"dc.date.created",
	"dcterms.created",
	"dc.date.publication",
	"article.published",
	"article_date_original",
	"article:publication_date",
	"cxenseparse:recs:publishtime",
	"bt:pubdate",
	"originalpublicationdate",
	"citation_publication_date",
	"citation_date",
	"rnews:datepublished",
	"last-published",
];
/** Systems put any day in these: of publication, of the last change, of the template. */
const vagueMeta = ["dcterms.date", "dc.date", "date", "pdate", "timestamp"];
const modifiedMeta = [
	"article:modified_time",
	"og:updated_time",
	"datemodified",
	"dcterms.modified",
	"dc.date.modified",
	"last-modified",
	"lastmod",
	"revised",
	"article:modified",
];

/**
 * When the story was published: JSON-LD of the article, `<meta>`, microdata, a time element, a date whose element says it is
 * one, the address, the page's own words, in this order. Two that agree beat one that differs. An instant in UTC gets the
 * offset of the page's own clock where that is another day.
 */
export function readPublished(page: PageFacts, order: NumericOrder): Sourced {
	const { article, isArticle } = page.jsonLd;
	const linked = ["datePublished", "dateCreated", "uploadDate"]
		.map((key) => findDate(textAt(article, key) ?? "", order))
		.find((date) => date !== undefined);
	const meta = findDate(firstMeta(page.tags, publishedMeta) ?? "", order);
	const vague = findDate(firstMeta(page.tags, vagueMeta) ?? "", order);
	const micro = microdataDate(page, "datePublished", order);
	const time = timeElement(page, order);
	const named = micro ?? time ?? markedDate(page, order) ?? labelledDate(page, order);
	// Where the page shows the same day, the vague one may know the hour.
	const isSure = vague !== undefined && (named === undefined || dayOf(vague) === dayOf(named));
	const stated: [string | undefined, MetadataSource][] = [
		[isArticle ? linked : undefined, "json-ld"],
		[meta, "meta"],
		[micro, "microdata"],
		[time, "time element"],
		// A video on the page is older or newer than its story.
		[linked, "json-ld"],
		[isSure ? vague : undefined, "meta"],
	];
	const found = stated.find(([date]) => date !== undefined);
	const [date, source] =
		isArticle &&
		meta !== undefined &&
		named !== undefined &&
		dayOf(meta) === dayOf(named) &&
		!near(linked, meta)
			? [meta, "meta" as const]
			: (found ?? []);
	if (date !== undefined && source !== undefined) return { value: inLocalDay(date, page, order), source };
	return readInferred(page, order, named, vague);
}

const dayOf = (date: string) => date.slice(0, 10);

/** The same day in some zone. */
const near = (a: string | undefined, b: string) =>
	a === undefined || Math.abs(Date.parse(dayOf(a)) - Date.parse(dayOf(b))) <= 86_400_000;

/** What was not written to say it to machines. */
function readInferred(
	page: PageFacts,
	order: NumericOrder,
	named: string | undefined,
	vague: string | undefined,
): Sourced {
	const address = page.url === undefined ? undefined : fromAddress(page.url);
	if (address !== undefined) return { value: address, source: "url" };
	const words = named ?? wordedDate(page, order) ?? boxedDate(page, order) ?? openingDate(page, order);
	if (words !== undefined) return { value: words, source: "page" };
	return vague === undefined ? undefined : { value: vague, source: "meta" };
}

/** When the page says the story was last changed. */
export function readModified(page: PageFacts, order: NumericOrder): Sourced {
	const linked = findDate(textAt(page.jsonLd.article, "dateModified") ?? "", order);
	if (linked !== undefined) return { value: linked, source: "json-ld" };
	const meta = findDate(firstMeta(page.tags, modifiedMeta) ?? "", order);
	if (meta !== undefined) return { value: meta, source: "meta" };
	const marked = microdataDate(page, "dateModified", order);
	return marked === undefined ? undefined : { value: marked, source: "microdata" };
}

const addressDayFirst = /[/_-]([0-3]\d)[_-]([01]\d)[_-]((?:19|20)\d{2})(?=[/_.-]|$)/;
const addressDay = /[/_-]((?:19|20)\d{2})[/_-]?([01]\d)[/_-]?([0-3]\d)(?=[/_.-]|$)/;

function fromAddress(url: string): string | undefined {
	const match = addressDay.exec(url);
	if (match !== null) return findDate(`${match[1]}-${match[2]}-${match[3]}`);
	const reversed = addressDayFirst.exec(url);
	return reversed === null ? undefined : findDate(`${reversed[3]}-${reversed[2]}-${reversed[1]}`);
}
