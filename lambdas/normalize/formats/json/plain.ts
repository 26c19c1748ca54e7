import type { Draft } from "../../draft.ts";
import { type Markup, markup, markupLine } from "../markup.ts";
import { metadata } from "../metadata.ts";
import { componentsText } from "./apple-news.ts";
import { richText } from "./rich-text.ts";
import { dateText, field, fieldText, isObject, type JsonObject, textIn, textsIn } from "./values.ts";

const BODY = [
	"body",
	"articleBody",
	"body_html",
	"content_html",
	"html",
	"content",
	"text",
	"body_text",
	"content_text",
	"fulltext",
	"full_text",
	"maintext",
	"story",
	"article",
	"text_content",
	"article_text",
	"paragraphs",
	"components",
	"blocks",
	"story_sentences",
];
/** Readers of feeds have no more of some stories than what the feed calls their summary, which may be the whole. */
const SUMMARY = ["summary", "description"];
/** Below this many characters it is a teaser. */
const SHORTEST_SUMMARY = 600;
const TITLE = ["title", "article_title", "headline", "head", "name"];

/**
 * Objects that have a body of some length, outermost first. Where one with a title has it, those without count no more:
 * comments and captions have text, too.
 */
export function findPlain(objects: JsonObject[]): JsonObject[] {
	const bodies = objects.filter((object) => bodyOf(object) !== undefined);
	const titled = bodies.filter((object) => fieldText(object, ...TITLE) !== undefined);
	const chosen = titled.length > 0 ? titled : bodies;
	// An envelope and what it wraps are one article.
	return chosen.filter((object) => !chosen.some((other) => other !== object && within(object, other)));
}

/** With what stands in one list with several articles and has a title as they do: one without a body is said to be none, not left out. */
export function withTitledSiblings(articles: JsonObject[], root: unknown): JsonObject[] {
	if (articles.length < 2) return articles;
	const lists = [root, ...(isObject(root) ? Object.values(root) : [])].filter((value) =>
		Array.isArray(value),
	);
	const list = lists.find((each) => articles.every((article) => each.includes(article)));
	if (list === undefined) return articles;
	return list.filter(isObject).filter((each) => articles.includes(each) || fieldText(each, ...TITLE));
}

const PUBLISHED = [
	"date_published",
	"published_at",
	"published",
	"publish_date",
	"publication_date",
	"pub_date",
	"publish_time",
	"published_time",
	"date_publish",
	"first_publish_date",
	"web_publication_date",
	"date_time_pub",
	"datetime",
	"date",
	"timestamp",
	"created_at",
	"created",
];
const MODIFIED = [
	"date_modified",
	"modified_at",
	"modified",
	"updated_at",
	"updated",
	"last_modified",
	"last_updated",
	"changed",
];

/**
 * Reads `{title, body | text | content, date, …}` under the names that exports and APIs use. What the object does not say
 * may stand beside it: `{webPublicationDate, fields: {headline, body}}`.
 *
 * @param envelope the object that has it as a field.
 */
export function readPlain(article: JsonObject, envelope: JsonObject = {}): Draft {
	const embedded = isObject(article._embedded) ? article._embedded : {};
	// Apple News keeps authors and dates in an object of their own.
	const own = isObject(article.metadata) ? { ...article.metadata, ...article } : article;
	const first = (...names: string[]) => field(own, ...names) ?? field(envelope, ...names);
	const text = (...names: string[]) => textIn(first(...names));
	const names = textsIn(field(own, "authors", "author", "byline", "by", "creator", "writer"));
	const described = metadata(
		{
			title: markupLine(fieldText(article, ...TITLE)),
			// WordPress gives its authors as numbers, and their names apart.
			names: names.some((name) => /\p{L}/u.test(name)) ? names : textsIn(embedded.author),
			publisher: outletOf(own) ?? outletOf(envelope),
			section:
				text("section", "section_name", "category", "desk") ??
				titleIn(first("section", "category")) ??
				textIn(embedded["wp:term"]) ??
				text("categories")?.split(";")[0],
			url:
				text("canonical_url", "url", "original_url", "web_url", "link", "permalink", "href") ??
				addressIn(own.canonical ?? own.alternate ?? own.source),
			language: text("language", "lang", "locale", "meta_lang"),
			published: greenwich(article, "date_gmt") ?? dateText(first(...PUBLISHED)),
			modified: greenwich(article, "modified_gmt") ?? dateText(first(...MODIFIED)),
			dateline: fieldText(article, "dateline", "location", "place"),
		},
		"meta",
	);
	return { ...(bodyOf(article) ?? { blocks: [], removed: [] }), format: "json", ...described };
}

/** Times whose name says that they are of Greenwich, so that they need no zone. */
function greenwich(article: JsonObject, name: string): string | undefined {
	const time = fieldText(article, name);
	return time !== undefined && /T?\d\d:\d\d(?::\d\d)?$/.test(time) ? `${time}Z` : time;
}

/** Fields that name an outlet; some exports give the page's address as its source. */
const OUTLET = [
	"publisher",
	"source_hostname",
	"source",
	"site_name",
	"sitename",
	"media_name",
	"outlet",
	"publication",
	"newspaper",
	"site",
	"distributor",
	"origin",
	"hostname",
];

/** Of the fields that may name it, the first that does, as a string or as an object with a title or a name. */
function outletOf(object: JsonObject): string | undefined {
	const named = OUTLET.flatMap((name) =>
		Object.entries(object).filter(
			([key]) => key.replace(/[_-]/g, "").toLowerCase() === name.replaceAll("_", ""),
		),
	);
	return named.map(([, value]) => outletIn(value)).find((name) => name !== undefined);
}

function outletIn(value: unknown): string | undefined {
	const name = titleIn(value) ?? textIn(value);
	return name !== undefined && /^https?:/i.test(name) ? undefined : name;
}

/** "https://…", `{href}`, or the first of a list of these. */
function addressIn(value: unknown): string | undefined {
	const first = Array.isArray(value) ? value[0] : value;
	const address = isObject(first) ? textIn(first.href) : textIn(first);
	return address !== undefined && /^https?:/i.test(address) ? address : undefined;
}

const titleIn = (value: unknown): string | undefined => (isObject(value) ? textIn(value.title) : undefined);

/** Aggregators cut a story and say by how much: "41 of them are tan… [+2153 chars]", "... [1871 chars]". */
const CUT = /(\S)\s?(?:…|\.{3})?\s?\[\+?\d{1,7} char(?:acter)?s\]\s*$/;

/** A body is a string, `{rendered}`, a tree of an editor, or a list of paragraphs as strings or objects. */
function bodyOf(object: JsonObject): Markup | undefined {
	const values = new Map(
		Object.entries(object).map(([key, value]) => [key.replace(/[_-]/g, "").toLowerCase(), value]),
	);
	const fieldOf = (name: string) => values.get(name.replace(/[_-]/g, "").toLowerCase());
	for (const name of BODY) {
		const text = bodyText(name, fieldOf(name));
		// A word or two is a label that happens to be called "text".
		if (text.trim().split(/\s+/, 3).length === 3 || /[\u3040-\u9fff\uac00-\ud7a3]{8}/.test(text))
			return markup(text.replace(CUT, "$1"));
	}
	const summary = SUMMARY.map((name) => textIn(fieldOf(name)) ?? "").find(
		(text) => text.length >= SHORTEST_SUMMARY,
	);
	return summary === undefined ? undefined : markup(summary);
}

function bodyText(name: string, value: unknown): string {
	if (name === "components") return componentsText(value);
	const tree = richText(value);
	if (tree !== undefined) return tree;
	const texts = Array.isArray(value) ? value.map(textOfPart) : [textIn(value)];
	return texts.filter((each) => each !== undefined).join(name === "story_sentences" ? " " : "\n\n");
}

function textOfPart(part: unknown): string | undefined {
	if (!isObject(part)) return textIn(part);
	return fieldText(part, "text", "content", "value", "html", "body", "data", "sentence");
}

function within(outer: JsonObject, inner: JsonObject): boolean {
	return Object.values(outer).some(
		(value) => value === inner || (Array.isArray(value) && value.includes(inner)),
	);
}
