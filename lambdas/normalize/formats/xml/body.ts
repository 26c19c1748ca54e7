import type { DraftBlock } from "../../draft.ts";
import { blocksOf } from "../../html/blocks.ts";
import { find, type HtmlElement, isElement, textOf, walk } from "../../html/tree.ts";

/** What elements of news mark-up are called in HTML; anything unknown within a paragraph is a span. */
const AS_HTML: Record<string, string> = {
	hl1: "h1",
	hl2: "h2",
	bq: "blockquote",
	hedline: "h2",
	subhead: "h2",
	intertitle: "h3",
	lede: "p",
	para: "p",
	br: "br",
	nitfrow: "tr",
};
const BLOCK = new Set(
	"p h1 h2 h3 h4 h5 h6 li ul ol dl dt dd blockquote tr td th table tbody thead div section article body pre br block html main header aside nitf body.content note".split(
		" ",
	),
);
/** Pictures, films and their captions; footnotes' marks; credits at the end. */
const NOT_TEXT = new Set(
	"media figure figcaption caption media-caption media-producer picture img video audio script style object fn credit head title body.end body.head iframe svg".split(
		" ",
	),
);

/** The blocks of an element of NITF, XHTML or other news mark-up. Changes the tree: use it once. */
export function bodyBlocks(body: HtmlElement): DraftBlock[] {
	walk(body, (element) => {
		const name = AS_HTML[element.name] ?? element.name.toLowerCase();
		if (NOT_TEXT.has(name)) element.dropped = "not text";
		element.name = BLOCK.has(name) ? name : "span";
	});
	return blocksOf(body);
}

/** Looks an element up by a path of names below the root, each level anywhere below the last. */
export function at(root: HtmlElement | undefined, ...path: string[]): HtmlElement | undefined {
	return path.reduce<HtmlElement | undefined>(
		(element, name) => element && find(element, (each) => each.name === name),
		root,
	);
}

/** The text of the element at the path, undefined where there is none or it is empty. */
export function textAt(root: HtmlElement | undefined, ...path: string[]): string | undefined {
	const found = at(root, ...path);
	return found && (textOf(found) || undefined);
}

/** Child elements of a name. */
export function children(element: HtmlElement | undefined, name: string): HtmlElement[] {
	return (element?.children ?? []).filter((child) => isElement(child)).filter((child) => child.name === name);
}
