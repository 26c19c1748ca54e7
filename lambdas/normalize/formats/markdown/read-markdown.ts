import MarkdownIt from "markdown-it";
import type { Draft } from "../../draft.ts";
import { blocksOf } from "../../html/blocks.ts";
import { parsePage } from "../../html/parse.ts";
import { walk } from "../../html/tree.ts";
import { readFrontMatter } from "./front-matter.ts";

const markdown = new MarkdownIt({ html: true, linkify: false, typographer: false, maxNesting: 50 });

/** Marks of footnotes and the notes themselves, which CommonMark does not know. */
const FOOTNOTE = /\[\^[\w-]{1,30}\](?::[^\n]{0,2000})?/g;

/** Reads Markdown (CommonMark with tables), with front matter in YAML's plain form. Code blocks are not text. */
export function readMarkdown(source: string): Draft {
	const { metadata, body } = readFrontMatter(source);
	const { root } = parsePage(markdown.render(body.replace(FOOTNOTE, "")));
	let title = metadata.title;
	walk(root, (element) => {
		if (element.name === "img" || element.name === "pre" || element.name === "figure")
			element.dropped = "not text";
		return undefined;
	});
	const blocks = blocksOf(root);
	const first = blocks[0];
	if (title === undefined && first?.kind === "heading" && first.level === 1) {
		title = { value: first.text, source: "heading" };
		blocks.shift();
	}
	return { blocks, removed: [], format: "markdown", ...metadata, ...(title && { title }) };
}
