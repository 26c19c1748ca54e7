import { IngestError } from "../../../shared/errors.ts";
import type { Draft } from "../../draft.ts";
import { type HtmlElement, textOf } from "../../html/tree.ts";
import { metadata } from "../metadata.ts";
import { at, bodyBlocks, children, textAt } from "./body.ts";

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
	return { blocks: bodyBlocks(body), removed: [], format: "tei", ...described };
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
	return { blocks: bodyBlocks(main), removed: [], format: "trafilatura", ...described };
}
