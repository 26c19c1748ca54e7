import type { Removed } from "../../../shared/article.ts";
import type { Draft } from "../../draft.ts";
import { markup, markupLine } from "../markup.ts";
import { metadata } from "../metadata.ts";
import { dateText, fieldText, isObject, type JsonObject, textIn, textsIn } from "./values.ts";

/** Stories of Arc XP, the system of many large newspapers: `headlines`, and the body as a list of `content_elements`. */
export function findArc(objects: JsonObject[]): JsonObject[] {
	return objects.filter(
		(object) =>
			isObject(object.headlines) && listOf(object.content_elements).some(({ type }) => type === "text"),
	);
}

export function readArc(story: JsonObject): Draft {
	const part = (name: string): JsonObject => (isObject(story[name]) ? story[name] : {});
	const section = part("taxonomy").primary_section ?? part("taxonomy").primary_site;
	const described = metadata(
		{
			title: markupLine(fieldText(part("headlines"), "basic", "web", "print")),
			names: textsIn(part("credits").by),
			publisher: textIn(story.distributor) ?? textIn(story.source),
			section: textIn(section),
			url: fieldText(story, "canonical_url", "website_url"),
			language: fieldText(story, "language"),
			published:
				dateText(story.first_publish_date) ?? dateText(story.display_date) ?? dateText(story.publish_date),
			modified: dateText(story.last_updated_date),
			dateline: textIn(part("location").basic),
		},
		"meta",
	);
	const left: Removed[] = [];
	const body = markup(
		listOf(story.content_elements)
			.map((element) => htmlOf(element, left))
			.join("\n"),
	);
	return { blocks: body.blocks, removed: [...left, ...body.removed], format: "arc", ...described };
}

const listOf = (value: unknown): JsonObject[] => (Array.isArray(value) ? value.filter(isObject) : []);
const contentOf = (element: unknown): string =>
	isObject(element) ? (fieldText(element, "content") ?? "") : "";

/** An element as mark-up; what is not text is noted as left out. */
function htmlOf(element: JsonObject, left: Removed[]): string {
	const content = contentOf(element);
	switch (element.type) {
		case "text":
		case "correction":
			return `<p>${content}</p>`;
		case "header":
			return heading(Number(element.level) || 2, content);
		case "raw_html":
			return content;
		case "quote":
			return `<blockquote>${listOf(element.content_elements)
				.map((each) => htmlOf(each, left))
				.join("")}<p>${contentOf(element.citation)}</p></blockquote>`;
		case "list":
			return `<ul>${listOf(element.items)
				.map((item) => (item.type === "list" ? htmlOf(item, left) : `<li>${contentOf(item)}</li>`))
				.join("")}</ul>`;
		case "table":
			return `<table>${[element.header, ...(Array.isArray(element.rows) ? element.rows : [])].map(rowOf).join("")}</table>`;
		case "interstitial_link":
			left.push({ rule: "pointer to another story", text: content });
			return "";
		default: {
			const caption = fieldText(element, "caption", "subtitle");
			if (caption !== undefined) left.push({ rule: "caption", text: caption });
			return "";
		}
	}
}

const rowOf = (cells: unknown): string =>
	`<tr>${listOf(cells)
		.map((cell) => `<td>${contentOf(cell)}</td>`)
		.join("")}</tr>`;

function heading(level: number, content: string): string {
	const tag = `h${Math.min(6, Math.max(2, level))}`;
	return `<${tag}>${content}</${tag}>`;
}
