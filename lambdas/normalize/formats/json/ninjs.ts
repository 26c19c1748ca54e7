import { IngestError } from "../../../shared/errors.ts";
import type { Draft } from "../../draft.ts";
import { type Markup, markup, markupLine } from "../markup.ts";
import { metadata } from "../metadata.ts";
import { textBlocks } from "../text/read-text.ts";
import { field, fieldText, isObject, type JsonObject, textIn, textsIn } from "./values.ts";

/** ninjs 1 spells its names in lower case with `body_text`, 2 has lists (`bodies`), 3 camel case: told by what only it has. */
export function isNinjs(object: JsonObject): boolean {
	const keys = new Set(Object.keys(object).map((key) => key.toLowerCase()));
	if (keys.has("bodies") && Array.isArray(object.bodies)) return keys.has("uri") || keys.has("headlines");
	const body = [...keys].some((key) => /^body_?(?:text|xhtml|html|html5)$/.test(key));
	return (
		(keys.has("uri") || keys.has("guid")) && (body || keys.has("versioncreated") || keys.has("pubstatus"))
	);
}

/** The items that are stories of their own: not the pictures and films that one is associated with, nor what it relates to. */
export function ninjsStories(objects: readonly JsonObject[]): JsonObject[] {
	const items = objects.filter(isNinjs);
	const associated = new Set(items.flatMap((item) => associatedWith(item)));
	const own = items.filter((item) => !associated.has(item));
	const texts = own.filter((item) => !isMedia(item));
	return texts.length > 0 ? texts : own.slice(0, 1);
}

/** `{mainpic: {…}}` of ninjs 1, `[{name: "mainpic", …}]` of ninjs 3; what is associated may itself have associations. */
function associatedWith(item: JsonObject): JsonObject[] {
	const { associations } = item;
	const direct =
		isObject(associations) || Array.isArray(associations) ? Object.values(associations).filter(isObject) : [];
	return direct.flatMap((each) => [each, ...associatedWith(each)]);
}

const isMedia = (item: JsonObject): boolean =>
	/^(?:picture|photo|video|audio|graphic|component)$/i.test(textIn(item.type) ?? "");

/** Reads an IPTC ninjs item, versions 1 to 3. */
export function readNinjs(item: JsonObject): Draft {
	const type = textIn(item.type);
	if (type !== undefined && !/^(?:text|composite|article)$/i.test(type))
		throw new IngestError("not-article", `The ninjs item is of type ${type}, not a text.`);
	const status = fieldText(item, "pubstatus");
	if (status !== undefined && /^(?:canceled|withheld)$/i.test(status))
		throw new IngestError("withdrawn", `The publisher withdrew the item (pubstatus ${status}).`);
	const body = bodyOf(item);
	if (body === undefined) throw new IngestError("not-article", "The ninjs item has no body.");
	const by = fieldText(item, "byline", "by");
	const described = metadata(
		{
			title: markupLine(roleValue(item.headlines, /main|headline/) ?? fieldText(item, "headline", "title")),
			...(by !== undefined
				? { byline: by }
				: { names: textsIn(field(item, "authors", "bylines", "author")) }),
			publisher: fieldText(item, "provider", "copyrightholder", "source", "infosources"),
			section: fieldText(item, "section", "department", "service") ?? subjectOf(item),
			url: fieldText(item, "canonicalurl", "url", "link"),
			language: fieldText(item, "language"),
			published: fieldText(item, "firstpublished", "firstcreated", "contentcreated", "versioncreated"),
			modified: fieldText(item, "versioncreated"),
			dateline: fieldText(item, "located"),
		},
		"wire header",
	);
	return { ...body, format: "ninjs", ...described };
}

/** Mark-up is preferred to text: it knows paragraphs and headings. */
function bodyOf(item: JsonObject): Markup | undefined {
	const bodies = Array.isArray(item.bodies) ? item.bodies.filter(isObject) : [];
	const main = bodies.filter(
		(body) => !/summary|abstract|teaser|caption/i.test(fieldText(body, "role") ?? ""),
	);
	const marked = main.find((body) => /html|xml/i.test(fieldText(body, "contenttype") ?? "")) ?? main[0];
	const html =
		fieldText(item, "body_xhtml", "body_html5", "body_html") ?? (marked && fieldText(marked, "value"));
	if (html !== undefined) return markup(html);
	const text = fieldText(item, "body_text");
	return text === undefined ? undefined : { blocks: textBlocks(text), removed: [] };
}

function roleValue(list: unknown, role: RegExp): string | undefined {
	const entries = Array.isArray(list) ? list.filter(isObject) : [];
	const chosen = entries.find((entry) => role.test(fieldText(entry, "role") ?? "")) ?? entries[0];
	return chosen && fieldText(chosen, "value");
}

function subjectOf(item: JsonObject): string | undefined {
	const subjects = field(item, "subject", "subjects");
	return textsIn(subjects)[0];
}
