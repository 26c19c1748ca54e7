import type { Draft } from "../draft.ts";
import { bodyFromJsonLd } from "./article-body.ts";
import { blocksOf } from "./blocks.ts";
import { chooseRoot } from "./choose-root.ts";
import { dropConsent } from "./consent.ts";
import { dropByName, dropByTag, headlineOf } from "./drop.ts";
import { pruneEmbeds } from "./embeds.ts";
import { findLeads } from "./lead.ts";
import { readJsonLd } from "./metadata/json-ld.ts";
import { readMetaTags } from "./metadata/meta-tags.ts";
import { readMetadata } from "./metadata/read-metadata.ts";
import { refuseOtherPages } from "./page-kind.ts";
import { type ParsedPage, parsePage } from "./parse.ts";
import { pruneLinks } from "./prune.ts";
import { removedFrom } from "./removed.ts";
import type { HtmlElement } from "./tree.ts";

/** What is known of a page beside its text. */
export interface HtmlHints {
	/** Where the page came from, if the caller knows. */
	url?: string;
}

/**
 * Reads the article and its metadata out of a web page, a fragment of one, an AMP page or XHTML.
 *
 * @param html the page, decoded.
 * @throws {IngestError} `too-deep`, `too-large` for mark-up beyond reason; `not-article` for a page that holds no story.
 */
export function readHtml(html: string, hints: HtmlHints = {}): Draft {
	const { root, article, jsonLd: scripts, savedFrom } = examine(html);
	const jsonLd = readJsonLd(scripts);
	const metadata = readMetadata(root, readMetaTags(root), jsonLd, hints.url ?? savedFrom);
	const parts = [...findLeads(root, article), article];
	const found = parts.flatMap(blocksOf);
	const blocks = bodyFromJsonLd(jsonLd, found) ?? found;
	refuseOtherPages(
		{ root, article, saysArticle: jsonLd.isArticle || metadata.published !== undefined },
		blocks,
	);
	return { ...metadata, blocks, removed: removedFrom(root, parts), format: "html" };
}

/** Parses a page, marks what is not the article and finds the element that holds it. Exported for the bench's error analysis. */
export function examine(html: string): ParsedPage & { article: HtmlElement } {
	const page = parsePage(html);
	pruneEmbeds(page.root);
	dropConsent(page.root, headlineOf(page.root));
	dropByTag(page.root);
	dropByName(page.root);
	const article = chooseRoot(page.root);
	pruneLinks(article);
	return { ...page, article };
}
