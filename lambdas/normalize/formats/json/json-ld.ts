import { IngestError } from "../../../shared/errors.ts";
import type { Draft } from "../../draft.ts";
import { markup, markupLine } from "../markup.ts";
import { metadata } from "../metadata.ts";
import { dateText, fieldText, isObject, type JsonObject, textIn, textsIn } from "./values.ts";

const ARTICLE =
	/^(?:https?:\/\/schema\.org\/|schema:)?(?:\w{0,20}Article|BlogPosting|LiveBlogPosting|Report)$/;

/** The article objects of JSON-LD, wherever they stand (`@graph`, `mainEntity`). Those without a body count only if none has one. */
export function findJsonLd(objects: JsonObject[]): JsonObject[] {
	const articles = objects.filter((object) =>
		textsIn(object["@type"] ?? object.type).some((type) => ARTICLE.test(type)),
	);
	const typed = articles.filter(
		(object) => "@type" in object || fieldText(object, "articleBody") !== undefined,
	);
	const full = typed.filter((object) => bodyOf(object) !== undefined);
	return full.length > 0 ? full : typed.slice(0, 1);
}

/** Reads a schema.org Article or one of its kinds. */
export function readJsonLd(article: JsonObject): Draft {
	const body = bodyOf(article);
	if (body === undefined)
		throw new IngestError("not-article", "The JSON-LD describes an article but has no articleBody.");
	const described = metadata(
		{
			title: markupLine(fieldText(article, "headline", "name")),
			names: textsIn(article.author ?? article.creator),
			publisher: fieldText(article, "publisher", "sourceOrganization", "provider"),
			section: fieldText(article, "articleSection"),
			url: fieldText(article, "url") ?? idOf(article.mainEntityOfPage) ?? idOf(article)?.split("#")[0],
			language: isObject(article.inLanguage)
				? fieldText(article.inLanguage, "alternateName")
				: textIn(article.inLanguage),
			published: dateText(article.datePublished) ?? dateText(article.dateCreated),
			modified: dateText(article.dateModified),
			dateline: fieldText(article, "dateline") ?? fieldText(article, "locationCreated"),
		},
		"json-ld",
	);
	return { ...markup(body), format: "json-ld", ...described };
}

const bodyOf = (article: JsonObject): string | undefined => {
	const parts = textsIn(article.articleBody ?? article.text);
	return parts.length > 0 ? parts.join("\n\n") : undefined;
};

const idOf = (value: unknown): string | undefined => (isObject(value) ? textIn(value["@id"]) : textIn(value));
