import { isObject, type JsonObject, localized } from "./values.ts";

/*
 * Editors keep a story as a tree of typed nodes: ProseMirror and TipTap (`{type: "doc", content}`), Contentful (`nodeType`),
 * Sanity's portable text (`_type: "block", children`), Slate and Lexical (`children`), Editor.js (`{blocks: [{type, data}]}`),
 * Draft.js (`{blocks: [{type, text}]}`). They differ in names, not in kind.
 */

/** What a node is called, as HTML has it. */
const TAGS: readonly [name: RegExp, tag: string][] = [
	[/^(?:p|paragraph|unstyled|normal|core\/paragraph)$/, "p"],
	[/^(?:block-?quote|quote|core\/quote)$/, "blockquote"],
	[/^(?:list-?item|li|(?:un)?ordered-list-item)$/, "li"],
	[/^(?:(?:bullet|ordered|numbered|unordered)-?list|list|ul|ol|core\/list)$/, "ul"],
	[/^(?:table-?row|tr)$/, "tr"],
	[/^(?:table-?(?:cell|header|header-?cell)|td|th)$/, "td"],
	[/^(?:hard-?break|line-?break|br)$/, "br"],
];
const HEADING = /^(?:h|heading-?|header-?|core\/heading)([1-6]|one|two|three|four|five|six)?$/;
const NUMBERS = ["one", "two", "three", "four", "five", "six"];
/** Pictures with their captions, films, embeds: no text of the story. */
const MEDIA =
	/^(?:image|img|photo|picture|figure|gallery|video|audio|embed(?:ded.*)?|media|atomic|attaches|link-?tool|raw|html|code|delimiter|horizontal-?rule|hr|divider|advert.*|core\/(?:image|embed|gallery|video))$/;

/**
 * The story as mark-up where the value is such a tree; undefined where it is anything else.
 *
 * @param value a document, a list of blocks, or one of these by language
 */
export function richText(value: unknown): string | undefined {
	const tree = localized(value) ?? value;
	const nodes = blocksIn(tree);
	if (nodes === undefined || !nodes.some(isNode)) return undefined;
	return nodes.map(htmlOf).join("");
}

/** The outermost nodes: in a document, an editor's state, or the list itself. */
function blocksIn(tree: unknown): readonly unknown[] | undefined {
	if (Array.isArray(tree)) return tree;
	if (!isObject(tree)) return undefined;
	if (Array.isArray(tree.blocks)) return tree.blocks;
	if (isObject(tree.root)) return childrenOf(tree.root);
	const isDocument = /^(?:doc|document|root)$/.test(nameOf(tree));
	return isDocument ? childrenOf(tree) : undefined;
}

/** A block of a tree says what it is and holds nodes or data; a paragraph of `{type: "text", content: "…"}` does not. */
function isNode(value: unknown): boolean {
	if (!isObject(value) || (tagOf(value) === undefined && nameOf(value) !== "block")) return false;
	return childrenOf(value).some(isObject) || isObject(value.data) || "inlineStyleRanges" in value;
}

const childrenOf = (node: JsonObject): readonly unknown[] => {
	const inner = node.content ?? node.children;
	return Array.isArray(inner) ? inner : [];
};

const nameOf = (node: JsonObject): string => {
	const name =
		node.nodeType ?? (node._type === "block" ? (node.style ?? "block") : (node._type ?? node.type));
	return typeof name === "string"
		? name
				.replace(/([a-z])([A-Z])/g, "$1-$2")
				.replaceAll("_", "-")
				.toLowerCase()
		: "";
};

function tagOf(node: JsonObject): string | undefined {
	if (typeof node.listItem === "string") return "li";
	const name = nameOf(node);
	const heading = HEADING.exec(name);
	if (heading === null) return TAGS.find(([names]) => names.test(name))?.[1];
	const attributes = [node.attrs, node.data].find(isObject);
	const given = heading[1] ?? attributes?.level ?? node.level ?? node.tag;
	const level = NUMBERS.indexOf(String(given)) + 1 || Number(String(given).replace(/^h/, ""));
	return `h${Math.min(6, Math.max(1, level || 2))}`;
}

function htmlOf(node: unknown): string {
	if (!isObject(node) || MEDIA.test(nameOf(node))) return "";
	if (isObject(node.data) && !("nodeType" in node)) return fromData(node, node.data);
	const inner = childrenOf(node);
	const own = node.text ?? node.value;
	const html = inner.length > 0 ? inner.map(htmlOf).join("") : escaped(own);
	const tag = tagOf(node);
	if (tag === undefined) return html;
	return tag === "br" ? "<br>" : `<${tag}>${html}</${tag}>`;
}

/** Editor.js keeps a block's words as mark-up in its data: as text, or as items of a list, which may have items themselves. */
function fromData(node: JsonObject, data: JsonObject): string {
	const tag = tagOf(node) ?? "p";
	if (!Array.isArray(data.items)) return `<${tag}>${typeof data.text === "string" ? data.text : ""}</${tag}>`;
	return `<ul>${data.items.map(itemOf).join("")}</ul>`;
}

function itemOf(item: unknown): string {
	if (typeof item === "string") return `<li>${item}</li>`;
	if (!isObject(item)) return "";
	const inner = Array.isArray(item.items) ? item.items.map(itemOf).join("") : "";
	return `<li>${String(item.content ?? item.text ?? "")}</li>${inner}`;
}

const escaped = (text: unknown): string =>
	typeof text === "string" ? text.replaceAll("&", "&amp;").replaceAll("<", "&lt;") : "";
