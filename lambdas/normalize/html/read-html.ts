import type { Removed } from "../../shared/article.ts";
import type { Draft, DraftBlock } from "../draft.ts";
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
	const { published } = metadata;
	const parts = [...findLeads(root, article), article];
	const found = parts.flatMap(blocksOf);
	const { blocks, repeated } = withoutRepeats(bodyFromJsonLd(jsonLd, found) ?? found);
	refuseOtherPages(
		{
			root,
			article,
			isStated: jsonLd.isArticle || (published !== undefined && published.source !== "page"),
			saysArticle: jsonLd.isArticle || published !== undefined,
		},
		blocks,
	);
	return { ...metadata, blocks, removed: [...removedFrom(root, parts), ...repeated], format: "html" };
}

/** A paragraph of this length does not come twice in a story by chance. */
const LONG = 80;

/** A page that holds its story twice, for telephones and for desks. */
function withoutRepeats(all: readonly DraftBlock[]): { blocks: DraftBlock[]; repeated: Removed[] } {
	const isLong = ({ kind, text }: DraftBlock) =>
		text.length >= LONG && (kind === "paragraph" || kind === "quotation");
	const seen = new Set<string>();
	const again = all.filter((block) => {
		const isAgain = isLong(block) && seen.has(block.text);
		seen.add(block.text);
		return isAgain;
	});
	// One that comes twice may be a refrain.
	if (new Set(again.map(({ text }) => text)).size < 2) return { blocks: [...all], repeated: [] };
	return {
		blocks: all.filter((block) => !again.includes(block)),
		repeated: again.map(({ text }) => ({ rule: "repeated", text })),
	};
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
