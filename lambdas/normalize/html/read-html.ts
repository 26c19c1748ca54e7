import type { Draft } from "../draft.ts";
import { blocksOf } from "./blocks.ts";
import { chooseRoot } from "./choose-root.ts";
import { dropByName, dropByTag } from "./drop.ts";
import { findLeads } from "./lead.ts";
import { parsePage } from "./parse.ts";
import { pruneLinks } from "./prune.ts";

/** What is known of a page beside its text. */
export interface HtmlHints {
	/** Where the page came from, if the caller knows. */
	url?: string;
}

/**
 * Reads the article and its metadata out of a web page, a fragment of one, an AMP page or XHTML.
 *
 * @param html the page, decoded.
 * @throws {IngestError} `too-deep` for mark-up nested beyond reason.
 */
export function readHtml(html: string, _hints: HtmlHints = {}): Draft {
	const { root } = parsePage(html);
	dropByTag(root);
	dropByName(root);
	const article = chooseRoot(root);
	pruneLinks(article);
	const leads = findLeads(root, article);
	return { blocks: [...leads, article].flatMap(blocksOf), removed: [], format: "html" };
}

/** TEMP */
export function debugPage(html: string, _url?: string) {
	const { root } = parsePage(html);
	dropByTag(root);
	dropByName(root);
	const article = chooseRoot(root);
	pruneLinks(article);
	return { root, article };
}
