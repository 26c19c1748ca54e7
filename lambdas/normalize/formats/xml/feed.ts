import { IngestError } from "../../../shared/errors.ts";
import type { Draft, Found } from "../../draft.ts";
import { findAll, type HtmlElement, textOf } from "../../html/tree.ts";
import { type Markup, markup, markupLine } from "../markup.ts";
import { metadata } from "../metadata.ts";
import { isFilled, several } from "../several.ts";
import { bodyBlocks, children } from "./body.ts";

/** A description below this many characters is a teaser, not the story. */
const SHORTEST_STORY = 600;

/**
 * Reads the entries of a feed, or an Atom entry document.
 *
 * @throws IngestError `not-article` where no entry holds more than a summary.
 */
export function readFeed(root: HtmlElement): Found | Promise<Found> {
	const entries =
		root.name === "entry" ? [root] : findAll(root, ({ name }) => name === "item" || name === "entry");
	if (!isFilled(entries)) throw new IngestError("not-article", "The feed has no entry.");
	if (entries.length > 1 && !entries.some(hasStory))
		throw new IngestError(
			"not-article",
			`The feed's ${entries.length} entries hold summaries, not the stories (no content elements). Upload the pages that they link to.`,
		);
	return several("feed", entries, (entry) => readEntry(root, entry));
}

function readEntry(root: HtmlElement, entry: HtmlElement): Draft {
	const feed = children(root, "channel")[0] ?? root;
	const first = (...names: string[]) => firstOf(entry, names);
	const described = metadata(
		{
			title: first("title"),
			names: authors(entry).length > 0 ? authors(entry) : authors(feed),
			publisher:
				feed === entry ? first("source") : (firstOf(feed, ["title"]) ?? first("source", "dc:publisher")),
			section: first("category", "dc:subject") ?? children(entry, "category")[0]?.attributes.term,
			url: linkOf(entry),
			language:
				entry.attributes["xml:lang"] ??
				firstOf(feed, ["language", "dc:language"]) ??
				root.attributes["xml:lang"],
			published: first("pubDate", "published", "dc:date", "dcterms:created", "issued"),
			modified: first("updated", "atom:updated", "dcterms:modified", "modified"),
		},
		"feed",
	);
	const { blocks, removed } = contentOf(entry);
	const kept = blocks.filter(({ text }) => !FOOTER.test(text));
	const footers = blocks
		.filter((block) => !kept.includes(block))
		.map(({ text }) => ({ rule: "feed footer", text }));
	return { blocks: kept, removed: [...removed, ...footers], format: "feed", ...described };
}

/** What WordPress puts below every entry: "The post … appeared first on …". */
const FOOTER = /^The post .{1,300} (?:appeared first on|first appeared on) .{1,100}$/;

const contentElement = (entry: HtmlElement): HtmlElement | undefined =>
	children(entry, "content:encoded")[0] ?? children(entry, "content")[0];

const summaryElement = (entry: HtmlElement): HtmlElement | undefined =>
	["description", "summary", "atom:summary"].flatMap((name) => children(entry, name))[0];

/** Whether there is more of an entry than a summary; a cheap look, which mark-up may deceive. */
function hasStory(entry: HtmlElement): boolean {
	const [content, summary] = [contentElement(entry), summaryElement(entry)];
	if (content !== undefined && rawText(content).trim() !== "") return true;
	return summary !== undefined && rawText(summary).length >= SHORTEST_STORY;
}

function contentOf(entry: HtmlElement): Markup {
	const content = contentElement(entry);
	if (content?.attributes.type === "xhtml") return { blocks: bodyBlocks(content), removed: [] };
	if (content !== undefined && rawText(content).trim() !== "") return markup(rawText(content));
	const description = summaryElement(entry);
	const body = description ? markup(rawText(description)) : { blocks: [], removed: [] };
	if (body.blocks.reduce((sum, block) => sum + block.text.length, 0) < SHORTEST_STORY)
		throw new IngestError(
			"not-article",
			"The feed entry holds a summary, not the story (no content element).",
		);
	return body;
}

/** The characters of an element whose content is escaped mark-up, as they are. */
function rawText(element: HtmlElement): string {
	return element.children.map((child) => ("name" in child ? textOf(child) : child.text)).join("");
}

function firstOf(element: HtmlElement, names: string[]): string | undefined {
	for (const name of names) {
		const found = children(element, name)[0];
		// Titles are often escaped mark-up: "Q&amp;amp;A: <b>…</b>".
		const text = found && (markupLine(rawText(found)) ?? "").trim();
		if (text) return text;
	}
	return undefined;
}

function authors(element: HtmlElement): string[] {
	const found = [
		...children(element, "author"),
		...children(element, "dc:creator"),
		...children(element, "creator"),
	];
	return found.map((author) => textOf(children(author, "name")[0] ?? author));
}

function linkOf(entry: HtmlElement): string | undefined {
	const links = children(entry, "link");
	const alternate = links.find(
		({ attributes: { rel, href } }) => href && (rel === undefined || rel === "alternate"),
	);
	if (alternate) return alternate.attributes.href;
	const plain = links.map((link) => textOf(link)).find((text) => text !== "");
	return plain ?? children(entry, "guid").map((guid) => textOf(guid))[0];
}
