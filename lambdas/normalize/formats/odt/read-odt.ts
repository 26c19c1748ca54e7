import type { Draft } from "../../draft.ts";
import { blocksOf } from "../../html/blocks.ts";
import { findAll, type HtmlElement, isElement, textOf, walk } from "../../html/tree.ts";
import type { Limits } from "../../limits.ts";
import type { ZipContent } from "../docx/zip-content.ts";
import { metadata } from "../metadata.ts";
import { looksLikeHeading } from "../text/headings.ts";
import { at, textAt } from "../xml/body.ts";
import { parseXml } from "../xml/parse-xml.ts";

/** OpenDocument's elements as HTML has them; what is not named here is a span. */
const AS_HTML: Record<string, string> = {
	"text:p": "p",
	"text:list-item": "li",
	"text:list-header": "li",
	"text:list": "ul",
	"text:section": "div",
	"text:line-break": "br",
	"table:table": "table",
	"table:table-row": "tr",
	"table:table-cell": "td",
	"draw:text-box": "div",
	body: "div",
	text: "div",
};

/** Notes, editors' comments, what was deleted, tables of contents, fields that nothing shows. */
const NOT_TEXT = new Set(
	"text:note annotation annotation-end text:tracked-changes text:sequence-decls text:variable-decls text:user-field-decls forms text:table-of-content text:alphabetical-index text:bibliography text:hidden-text text:hidden-paragraph text:ruby-text svg:title svg:desc draw:image office:binary-data".split(
		" ",
	),
);

/** Styles by their names, which LibreOffice translates only for display. */
const CAPTION = /^(?:Caption|Illustration|Figure|Table|Drawing)$/;
const QUOTATION = /^Quot(?:e|ations?)$/;

/**
 * Reads an OpenDocument text (.odt): as it stands after accepting changes; captions, comments and notes are left out.
 *
 * @throws IngestError what {@link parseXml} throws
 */
export function readOdt(zip: ZipContent, limits: Limits): Draft {
	const root = parseXml(zip.text("content.xml") ?? "", limits);
	const styles = new Map(
		findAll(root, ({ name }) => name === "style:style").map(({ attributes }) => [
			attributes["style:name"] ?? "",
			attributes,
		]),
	);
	const styleOf = (element: HtmlElement): string => {
		const name = element.attributes["text:style-name"] ?? "";
		return (styles.get(name)?.["style:parent-style-name"] ?? name).replaceAll("_20_", " ");
	};
	const bold = boldStyles(root);
	const body = at(root, "body", "text") ?? root;
	const found = { title: [] as string[], captions: [] as string[] };
	walk(body, (element) => {
		if (NOT_TEXT.has(element.name)) element.dropped = "not text";
		else if (element.name === "text:h" || element.name === "text:p")
			readParagraph(element, { style: styleOf(element), bold }, found);
		else if (element.name === "text:s") element.children = [{ text: " ".repeat(spaces(element)) }];
		else if (element.name === "text:tab") element.children = [{ text: " " }];
	});
	liftBoxes(body);
	walk(body, (element) => {
		element.name = /^h[1-6]$|^blockquote$/.test(element.name)
			? element.name
			: (AS_HTML[element.name] ?? "span");
	});
	return {
		blocks: blocksOf(body),
		removed: found.captions.map((text) => ({ rule: "caption", text })),
		format: "odt",
		...properties(zip, limits),
		...(found.title.length > 0 && { title: { value: found.title.join(" "), source: "heading" as const } }),
	};
}

const spaces = ({ attributes }: HtmlElement): number => Math.min(20, Number(attributes["text:c"]) || 1);

function readParagraph(
	element: HtmlElement,
	{ style, bold }: { style: string; bold: Set<string> },
	found: { title: string[]; captions: string[] },
): void {
	if (style === "Title") {
		element.dropped = "title";
		found.title.push(textOf(element, true));
	} else if (CAPTION.test(style)) {
		element.dropped = "caption";
		found.captions.push(textOf(element, true));
	} else if (element.name === "text:h") {
		const level = Number(element.attributes["text:outline-level"]) || 1;
		element.name = `h${Math.min(6, Math.max(1, level))}`;
	} else if (QUOTATION.test(style)) element.name = "blockquote";
	else if (isBoldLine(element, bold)) element.name = "h3";
}

/** Styles by which a writer made a whole line bold. */
function boldStyles(root: HtmlElement): Set<string> {
	const styles = findAll(root, ({ name }) => name === "style:style");
	return new Set(
		styles
			.filter((style) => at(style, "style:text-properties")?.attributes["fo:font-weight"] === "bold")
			.map(({ attributes }) => attributes["style:name"] ?? ""),
	);
}

/** A short line all in bold is a heading that its writer gave no style. */
function isBoldLine(element: HtmlElement, bold: Set<string>): boolean {
	const own = bold.has(element.attributes["text:style-name"] ?? "");
	const spans = element.children.filter(
		(child) => !isElement(child) || !bold.has(child.attributes["text:style-name"] ?? ""),
	);
	const allBold = element.children.length > 0 && spans.length === 0;
	return (own || allBold) && element.parent?.name !== "table:table-cell" && looksLikeHeading(textOf(element));
}

/** A text box hangs on a paragraph, whose sentence it would break: it stands behind it. */
function liftBoxes(body: HtmlElement): void {
	for (const box of findAll(body, ({ name }) => name === "draw:text-box")) {
		let outer: HtmlElement | undefined;
		for (let each = box.parent; each && each !== body; each = each.parent)
			if (each.name === "text:p" || /^h[1-6]$/.test(each.name)) outer = each;
		const { parent } = box;
		if (outer?.parent === undefined || parent === undefined) continue;
		parent.children = parent.children.filter((child) => child !== box);
		outer.parent.children.splice(outer.parent.children.indexOf(outer) + 1, 0, box);
		box.parent = outer.parent;
	}
}

/** Title and author; the dates say when the file was typed, not when the story was published. */
function properties(zip: ZipContent, limits: Limits): ReturnType<typeof metadata> {
	const xml = zip.text("meta.xml");
	if (xml === undefined) return {};
	const meta = parseXml(xml, limits);
	return metadata(
		{
			title: textAt(meta, "dc:title"),
			names: [textAt(meta, "meta:initial-creator") ?? textAt(meta, "dc:creator") ?? ""],
			language: textAt(meta, "dc:language"),
		},
		"document properties",
	);
}
