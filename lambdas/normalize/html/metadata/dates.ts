import type { Article } from "../../../shared/article.ts";
import { namesOf } from "../names.ts";
import { findAll, type HtmlElement, isElement, textOf, walk } from "../tree.ts";
import { findDate, type NumericOrder } from "./find-date.ts";
import { textAt } from "./json-ld.ts";
import { firstMeta } from "./meta-tags.ts";
import { isElsewhere, type PageFacts } from "./page.ts";

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
	"dcterms.date",
	"dc.date",
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
	"date",
	"pdate",
	"last-published",
	"timestamp",
];
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

/** When the story was published: JSON-LD, `<meta>`, a time element, the page's own words, its address, in this order. */
export function readPublished(page: PageFacts, order: NumericOrder): Sourced {
	const linked =
		findDate(textAt(page.jsonLd.article, "datePublished") ?? "", order) ??
		findDate(textAt(page.jsonLd.article, "dateCreated") ?? "", order) ??
		findDate(textAt(page.jsonLd.article, "uploadDate") ?? "", order);
	if (linked !== undefined) return { value: linked, source: "json-ld" };
	const meta = findDate(firstMeta(page.tags, publishedMeta) ?? "", order);
	if (meta !== undefined) return { value: meta, source: "meta" };
	const marked = fromMicrodata(page, "datePublished", order);
	if (marked !== undefined) return { value: marked, source: "microdata" };
	const element = fromTimeElement(page, order);
	if (element !== undefined) return { value: element, source: "time element" };
	const address = page.url === undefined ? undefined : fromAddress(page.url);
	if (address !== undefined) return { value: address, source: "url" };
	const words = fromNamedElement(page, order) ?? fromWords(page, order);
	return words === undefined ? undefined : { value: words, source: "page" };
}

/** When the page says the story was last changed. */
export function readModified(page: PageFacts, order: NumericOrder): Sourced {
	const linked = findDate(textAt(page.jsonLd.article, "dateModified") ?? "", order);
	if (linked !== undefined) return { value: linked, source: "json-ld" };
	const meta = findDate(firstMeta(page.tags, modifiedMeta) ?? "", order);
	if (meta !== undefined) return { value: meta, source: "meta" };
	const marked = fromMicrodata(page, "dateModified", order);
	return marked === undefined ? undefined : { value: marked, source: "microdata" };
}

function dateTextOf(element: HtmlElement): string {
	return element.attributes.datetime ?? element.attributes.content ?? textOf(element, true, 400);
}

function fromMicrodata({ root }: PageFacts, property: string, order: NumericOrder): string | undefined {
	let found: string | undefined;
	walk(root, (element) => {
		if (found !== undefined || isElsewhere(element)) return false;
		if (
			(element.attributes.itemprop ?? "").split(" ").includes(property) ||
			element.attributes.property === `schema:${property}`
		)
			found = findDate(dateTextOf(element), order);
		return true;
	});
	return found;
}

/** The first time element outside of other stories; one that says it is the publication's goes first, one that says "updated" last. */
function fromTimeElement({ root }: PageFacts, order: NumericOrder): string | undefined {
	const times: { date: string; rank: number }[] = [];
	walk(root, (element) => {
		if (isElsewhere(element)) return false;
		const names = namesOf(element);
		if (element.name === "time" || (element.name === "abbr" && /-(?:published|date)-/.test(names))) {
			const date =
				findDate(element.attributes.datetime ?? element.attributes.title ?? "", order) ??
				findDate(textOf(element, true, 400), order);
			const rank =
				"pubdate" in element.attributes || /-(?:published|entry-date|pub-?date|post-?date)-/.test(names)
					? 0
					: /-(?:updated|modified)-/.test(names)
						? 2
						: 1;
			if (date !== undefined) times.push({ date, rank });
		}
		return true;
	});
	return times.sort((a, b) => a.rank - b.rank)[0]?.date;
}

const addressDayFirst = /[/_-]([0-3]\d)[_-]([01]\d)[_-]((?:19|20)\d{2})(?=[/_.-]|$)/;
const addressDay = /[/_-]((?:19|20)\d{2})[/_-]?([01]\d)[/_-]?([0-3]\d)(?=[/_.-]|$)/;

function fromAddress(url: string): string | undefined {
	const match = addressDay.exec(url);
	if (match !== null) return findDate(`${match[1]}-${match[2]}-${match[3]}`);
	const reversed = addressDayFirst.exec(url);
	return reversed === null ? undefined : findDate(`${reversed[3]}-${reversed[2]}-${reversed[1]}`);
}

const dateNames =
	/-(?:dates?|datum|date-?line|date-?time|timestamp|pub-?date|post-?date|entry-?date|article-?date|posted-?on|published|publish-?date|fecha|data|time|meta|entry-?meta|post-?meta|post-?info|byline|zeit|posted)-/;

function fromNamedElement({ root }: PageFacts, order: NumericOrder): string | undefined {
	let found: string | undefined;
	walk(root, (element) => {
		if (found !== undefined || isElsewhere(element)) return false;
		if (element.name !== "body" && dateNames.test(namesOf(element))) {
			const text = textOf(element, true, 400);
			if (text.length < 200) found = findDate(text, order);
		}
		return true;
	});
	return found;
}

const label =
	/(?:published|posted|veröffentlicht|erstellt|geschrieben|verfasst|publié|publicado|pubblicato|gepubliceerd|publicerad|publisert|opublikowano|опубликовано|datum|date|stand|vom|am|on|le)\s{0,2}(?:on|am|:|le|el|il|den)?\s{0,2}:?\s{0,2}$/iu;

/** A date in a short line near the story or after a word such as "Published". */
function fromWords({ root }: PageFacts, order: NumericOrder): string | undefined {
	let labelled: string | undefined;
	let alone: string | undefined;
	let lines = 0;
	const visit = (element: HtmlElement): void => {
		if (isElsewhere(element) || labelled !== undefined || lines > 20_000) return;
		for (const child of element.children) {
			if (isElement(child)) {
				if (child.name !== "head") visit(child);
				continue;
			}
			lines++;
			const text = child.text.trim();
			if (text.length < 6 || text.length > 400 || !/\d/.test(text)) continue;
			const short = text.length < 80;
			const date = findDate(text, order);
			if (date === undefined) continue;
			const before = text.slice(0, Math.max(0, text.search(/\d/)));
			if (label.test(before)) labelled ??= date;
			else if (short && text.length < 45) alone ??= date;
		}
	};
	visit(root);
	return labelled ?? alone;
}

export const htmlLanguage = (root: HtmlElement): string | undefined => {
	const html = findAll(root, (element) => element.name === "html")[0];
	return html?.attributes.lang ?? html?.attributes["xml:lang"];
};
