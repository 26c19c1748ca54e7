import type { Draft, DraftBlock } from "../../draft.ts";
import { markupBlocks, markupLine } from "../markup.ts";
import { metadata } from "../metadata.ts";
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
	"paragraphs",
	"blocks",
];
const TITLE = ["title", "headline", "head", "name"];

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

/** Reads `{title, body | text | content, date, …}` under the names that exports and APIs use. */
export function readPlain(article: JsonObject): Draft {
	const described = metadata(
		{
			title: markupLine(fieldText(article, ...TITLE)),
			names: textsIn(field(article, "authors", "author", "byline", "by", "creator", "writer")),
			publisher: fieldText(
				article,
				"publisher",
				"source",
				"site_name",
				"outlet",
				"publication",
				"newspaper",
				"site",
			),
			section: fieldText(article, "section", "category", "categories", "desk"),
			url: fieldText(article, "canonical_url", "url", "link", "permalink", "href"),
			language: fieldText(article, "language", "lang", "locale"),
			published: dateText(
				field(
					article,
					"date_published",
					"published_at",
					"published",
					"publish_date",
					"publication_date",
					"pub_date",
					"publish_time",
					"date_publish",
					"date_gmt",
					"date",
					"datetime",
					"timestamp",
					"created_at",
				),
			),
			modified: dateText(
				field(
					article,
					"date_modified",
					"modified_at",
					"modified_gmt",
					"modified",
					"updated_at",
					"updated",
					"last_modified",
				),
			),
			dateline: fieldText(article, "dateline", "location", "place"),
		},
		"meta",
	);
	return { blocks: bodyOf(article) ?? [], removed: [], format: "json", ...described };
}

/** A body is a string, `{rendered}`, or a list of paragraphs as strings or objects. */
function bodyOf(object: JsonObject): DraftBlock[] | undefined {
	const values = new Map(
		Object.entries(object).map(([key, value]) => [key.replace(/[_-]/g, "").toLowerCase(), value]),
	);
	for (const name of BODY) {
		const value = values.get(name.replace(/[_-]/g, "").toLowerCase());
		const texts = Array.isArray(value) ? value.map(textOfPart) : [textIn(value)];
		const text = texts.filter((each) => each !== undefined).join("\n\n");
		// A word or two is a label that happens to be called "text".
		if (text.trim().split(/\s+/, 3).length === 3 || /[\u3040-\u9fff\uac00-\ud7a3]{8}/.test(text))
			return markupBlocks(text);
	}
	return undefined;
}

const textOfPart = (part: unknown): string | undefined =>
	isObject(part) ? fieldText(part, "text", "content", "value", "html", "body", "data") : textIn(part);

function within(outer: JsonObject, inner: JsonObject): boolean {
	return Object.values(outer).some(
		(value) => value === inner || (Array.isArray(value) && value.includes(inner)),
	);
}
