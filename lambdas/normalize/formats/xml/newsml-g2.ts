import { IngestError } from "../../../shared/errors.ts";
import type { Draft, Found } from "../../draft.ts";
import { findAll, type HtmlElement, isElement, textOf } from "../../html/tree.ts";
import { markup } from "../markup.ts";
import { metadata } from "../metadata.ts";
import { isFilled, several } from "../several.ts";
import { textBlocks } from "../text/read-text.ts";
import { at, bodyBlocks, children, textAt } from "./body.ts";
import { readNitf } from "./nitf.ts";

/** Reads the text items of a NewsML-G2 message; its pictures and packages are passed by. */
export function readNewsMessage(message: HtmlElement): Found | Promise<Found> {
	const items = findAll(message, (element) => element.name === "newsItem");
	const texts = items.filter((item) => isTextItem(item));
	if (!isFilled(texts)) throw new IngestError("not-article", "The NewsML-G2 message holds no text item.");
	return several("NewsML-G2 message", texts, readNewsItem);
}

/** Reads a NewsML-G2 news item whose content is XHTML, NITF, HTML or plain text. */
export function readNewsItem(item: HtmlElement): Draft {
	if (!isTextItem(item))
		throw new IngestError("not-article", `The NewsML-G2 item is ${itemClass(item)}, not a text.`);
	const status = at(item, "itemMeta", "pubStatus")?.attributes.qcode;
	if (status !== undefined && /:(?:canceled|withheld)$/.test(status))
		throw new IngestError("withdrawn", `The publisher withdrew the item (pubStatus ${status}).`);
	return { ...content(item), format: "newsml-g2", ...described(item) };
}

function content(item: HtmlElement): Draft {
	const set = at(item, "contentSet");
	const xml = children(set, "inlineXML")[0];
	const inner = xml?.children.find((child) => isElement(child));
	if (inner !== undefined && isElement(inner)) {
		if (inner.name === "nitf") return readNitf(inner);
		return { blocks: bodyBlocks(inner), removed: [], format: "newsml-g2" };
	}
	const data = children(set, "inlineData")[0];
	const text = data?.children.map((child) => (isElement(child) ? textOf(child) : child.text)).join("") ?? "";
	if (text.trim() !== "") {
		const isHtml = /html/i.test(data?.attributes.contenttype ?? "");
		const body = isHtml ? markup(text) : { blocks: textBlocks(text), removed: [] };
		return { ...body, format: "newsml-g2" };
	}
	throw new IngestError(
		"not-article",
		at(set, "remoteContent")
			? "The NewsML-G2 item only links to its text (remoteContent). Upload that file."
			: "The NewsML-G2 item has no content.",
	);
}

function described(item: HtmlElement) {
	const meta = at(item, "itemMeta");
	const story = at(item, "contentMeta");
	const time = (element: HtmlElement | undefined, name: string) => textAt(element, name);
	const by = children(story, "by").map((element) => textOf(element));
	const creators = children(story, "creator").map((creator) => textAt(creator, "name") ?? "");
	const versioned = time(meta, "versionCreated");
	return metadata(
		{
			title: textAt(story, "headline") ?? textAt(meta, "title"),
			...(by.length > 0 ? { byline: by.join("; ") } : { names: creators }),
			publisher: providerName(meta, story),
			section: sectionOf(meta, story),
			url: children(meta, "link").find((link) => /self|canonical|permalink/.test(link.attributes.rel ?? ""))
				?.attributes.href,
			language: at(story, "language")?.attributes.tag ?? item.attributes["xml:lang"],
			published: time(meta, "firstCreated") ?? time(story, "contentCreated") ?? versioned,
			modified: time(story, "contentModified") ?? versioned,
			dateline: textAt(story, "located", "name") ?? placeOf(textAt(story, "dateline")),
		},
		"wire header",
	);
}

/** "SEOUL, Feb 16 (Reuters) -" is a place and more. */
function placeOf(dateline: string | undefined): string | undefined {
	return dateline && /^[^,(–—-]{2,60}/.exec(dateline)?.[0].trim();
}

function providerName(meta: HtmlElement | undefined, story: HtmlElement | undefined): string | undefined {
	const provider = at(meta, "provider");
	return textAt(provider, "name") ?? provider?.attributes.literal ?? textAt(story, "creditline");
}

/** The service or desk the item was sent on, where it has a name. */
function sectionOf(meta: HtmlElement | undefined, story: HtmlElement | undefined): string | undefined {
	return textAt(meta, "service", "name") ?? textAt(story, "subject", "name");
}

const itemClass = (item: HtmlElement): string =>
	at(item, "itemMeta", "itemClass")?.attributes.qcode ?? "of no class";

/** Items of no class are judged by their content. */
function isTextItem(item: HtmlElement): boolean {
	const found = at(item, "itemMeta", "itemClass")?.attributes.qcode;
	return found === undefined || /:(?:text|composite)$/.test(found);
}
