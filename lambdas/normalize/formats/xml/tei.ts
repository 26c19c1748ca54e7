import { IngestError } from "../../../shared/errors.ts";
import type { Draft, DraftBlock } from "../../draft.ts";
import { type HtmlElement, textOf, walk } from "../../html/tree.ts";
import { metadata } from "../metadata.ts";
import { at, bodyBlocks, children, textAt } from "./body.ts";

/** TEI's elements, which trafilatura's own XML shares, as HTML has them. */
const AS_HTML: Record<string, string> = {
	head: "h2",
	list: "ul",
	item: "li",
	quote: "blockquote",
	row: "tr",
	cell: "td",
	lb: "br",
};

/** The blocks of a text in TEI: without readers' comments, notes, and what was struck out. */
function teiBlocks(body: HtmlElement): DraftBlock[] {
	walk(body, (element) => {
		const { type, rend } = element.attributes;
		if (type === "comments" || element.name === "note" || element.name === "del")
			element.dropped = "not text";
		const isHeading = element.name === "head" || (element.name === "ab" && type === "header");
		if (isHeading) element.name = /^h[1-6]$/.test(rend ?? "") ? (rend ?? "h2") : "h2";
		else element.name = AS_HTML[element.name] ?? element.name;
	});
	return bodyBlocks(body);
}

/** Reads TEI as trafilatura and digital editions write it: `teiHeader` says what `text/body` is. */
export function readTei(root: HtmlElement): Draft {
	const body = at(root, "text", "body");
	if (body === undefined) throw new IngestError("not-article", "The TEI document has no text body.");
	const header = at(root, "teiHeader");
	const described = metadata(
		{
			title: textAt(header, "titleStmt", "title"),
			names: children(at(header, "titleStmt"), "author").map((author) => textOf(author)),
			publisher: textAt(header, "publicationStmt", "publisher"),
			published: textAt(header, "sourceDesc", "date") ?? textAt(header, "publicationStmt", "date"),
			url: at(header, "ptr")?.attributes.target,
		},
		"wire header",
	);
	return { blocks: teiBlocks(body), removed: [], format: "tei", ...described };
}

/** Reads trafilatura's own XML: `<doc title="…" author="…" date="…"><main>…</main><comments/></doc>`. */
export function readTrafilatura(root: HtmlElement): Draft {
	const main = at(root, "main");
	if (main === undefined)
		throw new IngestError("not-article", "The document has no <main>: it holds no story.");
	const { title, author, date, sitename, url, source, categories } = root.attributes;
	const described = metadata(
		{
			title,
			names: author?.split(";") ?? [],
			published: date,
			publisher: sitename,
			url: url ?? source,
			section: categories?.split(";")[0],
		},
		"wire header",
	);
	return { blocks: teiBlocks(main), removed: [], format: "trafilatura", ...described };
}
