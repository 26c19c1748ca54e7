import { isPointer } from "../furniture/read-more.ts";
import { measure } from "./measure.ts";
import { type HtmlElement, isElement, textOf, walk } from "./tree.ts";

const containers = new Set([
	"div",
	"section",
	"ul",
	"ol",
	"dl",
	"table",
	"p",
	"header",
	"h2",
	"h3",
	"h4",
	"h5",
	"h6",
	"form",
	"li",
	"span",
]);

/** "Related stories", and below it a list of one. */
function followsPointer(list: HtmlElement): boolean {
	const siblings = list.parent?.children.filter(isElement) ?? [];
	const before = siblings[siblings.indexOf(list) - 1];
	return before !== undefined && before.dropped === undefined && isPointer(textOf(before, false, 60));
}

/** Within the article: drops blocks that are mostly links — lists of stories, tags, tools — whatever they are called. */
export function pruneLinks(root: HtmlElement): void {
	const measures = measure(root);
	walk(root, (element) => {
		if (element.dropped !== undefined) return false;
		if (!containers.has(element.name)) return true;
		const { chars, linkChars, links, prose } = measures.get(element)!;
		if (chars === 0 || prose > 0) return true;
		const density = linkChars / chars;
		if (chars - linkChars > 120) return true;
		const lineOfLink =
			/^(?:p|h[2-6]|li)$/.test(element.name) && links === 1 && density > 0.9 && chars >= 12 && chars < 200;
		if (lineOfLink && element.name !== "li" && !/^https?:|www\./.test(textOf(element)))
			element.dropped = "pointer to another story";
		// A button as mail has it: a table of one cell.
		if (element.name === "table" && links === 1 && density > 0.9 && chars < 40) element.dropped = "links";
		const list =
			element.name === "ul" || element.name === "ol" || element.name === "dl" || element.name === "table";
		if (list && density > 0.75 && (links >= 2 || followsPointer(element))) element.dropped = "list of links";
		else if ((element.name === "div" || element.name === "section") && density > 0.7 && links >= 1)
			element.dropped = "links";
		else if (element.name === "p" && links >= 2 && density > 0.8) element.dropped = "links";
		return element.dropped === undefined;
	});
}
