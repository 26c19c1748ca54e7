import type { Removed } from "../../../shared/article.ts";
import { IngestError } from "../../../shared/errors.ts";
import type { Draft } from "../../draft.ts";
import { find, findAll, type HtmlElement, textOf } from "../../html/tree.ts";
import { metadata } from "../metadata.ts";
import { at, bodyBlocks, children, textAt } from "./body.ts";

/** Reads a NITF 3 document: head and `docdata` into metadata, `body.content` into blocks. */
export function readNitf(nitf: HtmlElement): Draft {
	const head = at(nitf, "body.head");
	// A note to editors has a body.content of its own.
	const content = find(nitf, ({ name, parent }) => name === "body.content" && parent?.name !== "note");
	if (content === undefined)
		throw new IngestError("not-article", "The NITF document has no body.content: it holds no story.");
	const docdata = at(nitf, "docdata");
	const pubdata = at(nitf, "pubdata")?.attributes;
	const date = (name: string) => at(docdata, name)?.attributes.norm;
	const described = metadata(
		{
			title: textAt(head, "hl1") ?? textAt(head, "hedline") ?? textAt(nitf, "head", "title"),
			...bylinesOf(head),
			publisher:
				pubdata?.name ?? textAt(head, "distributor") ?? at(docdata, "doc.copyright")?.attributes.holder,
			section: pubdata?.["position.section"],
			url: pubdata?.["ex-ref"],
			language: nitf.attributes["xml:lang"] ?? at(nitf, "body")?.attributes["xml:lang"],
			published:
				date("date.issue") ??
				date("date.release") ??
				at(head, "story.date")?.attributes.norm ??
				pubdata?.["date.publication"],
			modified: revised(docdata),
			dateline: placeIn(textAt(head, "dateline", "location")),
		},
		"wire header",
	);
	const removed = [
		...listed(children(head, "abstract"), "abstract"),
		...listed(
			findAll(nitf, (element) => element.name === "hl2" && element.parent?.name === "hedline"),
			"deck",
		),
		...listed(
			findAll(content, (element) => element.name === "media-caption" || element.name === "caption"),
			"caption",
		),
		...listed(children(at(nitf, "body.end"), "tagline"), "tagline"),
	];
	return { blocks: bodyBlocks(content), removed, format: "nitf", ...described };
}

/** "BRANNOCK, Sillmark (AP)"; where city and country are elements of their own, a space stands before the comma. */
const placeIn = (location: string | undefined): string | undefined =>
	location?.replace(/\s?\([^()]{1,40}\)\s?[–—-]{0,2}\s?$/, "").replace(/ (?=,)/g, "");

/** `<byline>By <person>Jane Roe</person><byttl>Staff Writer</byttl></byline>`; persons are names for sure. */
function bylinesOf(head: HtmlElement | undefined): { names?: string[]; byline?: string } {
	const bylines = findAll(head ?? empty, (element) => element.name === "byline");
	const persons = bylines.flatMap((byline) => findAll(byline, (element) => element.name === "person"));
	if (persons.length > 0) return { names: persons.map((person) => textOf(person)) };
	for (const byline of bylines) for (const title of children(byline, "byttl")) title.dropped = "job";
	return { byline: bylines.map((byline) => textOf(byline)).join("; ") };
}

const empty: HtmlElement = { name: "", attributes: {}, children: [], parent: undefined };

/** The date of the last revision where the document keeps a history. */
function revised(docdata: HtmlElement | undefined): string | undefined {
	const history = findAll(docdata ?? empty, (element) => element.name === "revision-history");
	return (
		history
			.map((revision) => revision.attributes.norm ?? "")
			.sort()
			.at(-1) || undefined
	);
}

function listed(elements: HtmlElement[], rule: string): Removed[] {
	return elements.map((element) => ({ rule, text: textOf(element, true) })).filter(({ text }) => text !== "");
}
