import MarkdownIt from "markdown-it";
import type { Draft } from "../../draft.ts";
import { blocksOf } from "../../html/blocks.ts";
import { parsePage } from "../../html/parse.ts";
import { removedFrom } from "../../html/removed.ts";
import { type HtmlElement, isElement, textOf, walk } from "../../html/tree.ts";
import { readFrontMatter } from "./front-matter.ts";
import { withoutNoteMarks } from "./notes.ts";
import { withoutPandocMarks } from "./pandoc.ts";

const markdown = new MarkdownIt({ html: true, linkify: false, typographer: false, maxNesting: 50 });

/** Marks of footnotes and the notes themselves, which CommonMark does not know. */
const FOOTNOTE = /\[\^[\w-]{1,30}\](?::[^\n]{0,2000})?/g;

/** Lines that Jekyll and Hugo fill in: `{% include figure.html %}`, `{{< youtube abc >}}`. */
const TEMPLATE_TAG = /^[ \t]{0,20}(?:\{%[^\n]{1,500}%\}|\{\{[<%][^\n]{1,500}[>%]\}\})[ \t]*$/gm;

/** A picture, and below it, in italics, what it shows. */
function isCaptioned({ children }: HtmlElement): boolean {
	const filled = children.filter((child) => isElement(child) || child.text.trim() !== "");
	const [first, ...rest] = filled;
	return (
		first !== undefined &&
		isElement(first) &&
		first.name === "img" &&
		rest.length > 0 &&
		rest.every((child) => isElement(child) && (child.name === "em" || child.name === "br"))
	);
}

/** "[Sources](Sources.csv)" on a line of its own: another page or file of the notebook. Words around a link make it a sentence. */
function isBareLink({ children, parent }: HtmlElement): boolean {
	const [only, ...others] = children.filter((child) => isElement(child) || child.text.trim() !== "");
	if (only === undefined || others.length > 0 || !isElement(only) || only.name !== "a") return false;
	const isList = parent?.name === "li";
	return !isList && !/[.!?]$/.test(textOf(only)) && textOf(only).length < 120;
}

/** Reads Markdown (CommonMark with tables), with front matter in YAML's plain form. Code blocks are not text. */
export function readMarkdown(source: string): Draft {
	const { metadata, body } = readFrontMatter(source);
	const { root } = parsePage(
		markdown.render(
			withoutPandocMarks(withoutNoteMarks(body)).replace(FOOTNOTE, "").replace(TEMPLATE_TAG, ""),
		),
	);
	let title = metadata.title;
	walk(root, (element) => {
		if (element.name === "p" && isCaptioned(element)) element.dropped = "caption";
		else if (element.name === "p" && isBareLink(element)) element.dropped = "pointer to another page";
		else if (element.name === "img" || element.name === "pre" || element.name === "figure")
			element.dropped = "not text";
		return undefined;
	});
	const blocks = blocksOf(root);
	const first = blocks[0];
	if (title === undefined && first?.kind === "heading" && first.level === 1) {
		title = { value: first.text, source: "heading" };
		blocks.shift();
	}
	return {
		blocks,
		removed: removedFrom(root, [root]),
		format: "markdown",
		...metadata,
		...(title && { title }),
	};
}
