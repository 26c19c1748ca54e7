import { isObject, type JsonObject, textIn } from "./values.ts";

/** What stands around a story, beside photos, captions and pull quotes. Anything else that holds components is a part of it. */
const NO_TEXT_ROLE =
	/^(?:header|title|byline|author|illustrator|intro|caption|photo|image|figure|portrait|logo|gallery|mosaic|video|audio|music|pullquote|.*advertisement|.*_ad|divider|link_button|aside|map|place|tweet|instagram|facebook_post|embedwebvideo|article_link|.*_button)$/i;

/** The text of Apple News' components as mark-up: `{role: "body", text: "…"}`, perhaps within containers. */
export function componentsText(value: unknown): string {
	if (!Array.isArray(value)) return textIn(value) ?? "";
	return value.map((part) => (isObject(part) ? componentText(part) : (textIn(part) ?? ""))).join("\n\n");
}

function componentText(part: JsonObject): string {
	const role = textIn(part.role) ?? "";
	if (NO_TEXT_ROLE.test(role)) return "";
	if (Array.isArray(part.components)) return componentsText(part.components);
	const text = textIn(part.text) ?? textIn(part.content) ?? "";
	const plain = part.format === "markdown" ? withoutMarks(text) : text;
	const level = /^heading([1-6]?)$/.exec(role)?.[1];
	if (level !== undefined) return `<h${level || 2}>${plain}</h${level || 2}>`;
	return role === "quote" ? `<blockquote>${plain}</blockquote>` : plain;
}

/** The little of Markdown that Apple News knows. */
const withoutMarks = (text: string): string =>
	text
		.replace(/!?\[([^[\]\n]{0,300})\]\([^()[\]\n]{0,500}\)/g, "$1")
		.replace(/^#{1,6} /gm, "")
		.replace(/(\*{1,3}|_{1,3})(?=\S)([^*_\n]{1,500})(?<=\S)\1/g, "$2");
