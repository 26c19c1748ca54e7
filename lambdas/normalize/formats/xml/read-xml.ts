import { IngestError } from "../../../shared/errors.ts";
import type { Found } from "../../draft.ts";
import { find, type HtmlElement } from "../../html/tree.ts";
import type { Limits } from "../../limits.ts";
import { readFeed } from "./feed.ts";
import { readNewsMl1 } from "./newsml-1.ts";
import { readNewsItem, readNewsMessage } from "./newsml-g2.ts";
import { readNitf } from "./nitf.ts";
import { parseXml } from "./parse-xml.ts";
import { readTei, readTrafilatura } from "./tei.ts";

const READERS: Record<string, (root: HtmlElement) => Found | Promise<Found>> = {
	nitf: readNitf,
	NewsML: readNewsMl1,
	TEI: readTei,
	newsItem: readNewsItem,
	newsMessage: readNewsMessage,
	rss: readFeed,
	feed: readFeed,
	entry: readFeed,
	RDF: readFeed,
};

/** Items of NewsML-G2 that are not articles, and what they are. */
const NOT_ARTICLES: Record<string, string> = {
	packageItem: "a NewsML-G2 package, which only links to articles",
	knowledgeItem: "a NewsML-G2 vocabulary",
	conceptItem: "a NewsML-G2 concept",
	planningItem: "a NewsML-G2 plan of coverage",
	catalogItem: "a NewsML-G2 catalogue",
	urlset: "a sitemap",
	sitemapindex: "a sitemap",
	svg: "a drawing",
	opml: "a list of feeds",
	plist: "a property list, perhaps a Safari web archive: save the page as HTML (page source)",
	document: "a flat OpenDocument text: save it as .odt",
	package: "a Word document as XML: save it as .docx",
	wordDocument: "a Word document as XML: save it as .docx",
};

/**
 * Reads an XML news document by its root element. Unknown envelopes are read where a NITF or NewsML-G2 document is in them.
 *
 * @throws IngestError `not-article` for other XML, and what {@link parseXml} throws.
 */
export async function readXml(xml: string, limits: Limits): Promise<Found> {
	const root = parseXml(xml, limits);
	const reader = READERS[root.name];
	if (reader !== undefined) return reader(root);
	if (root.name === "doc" && "title" in root.attributes) return readTrafilatura(root);
	const inner = find(root, ({ name }) => name === "nitf" || name === "newsMessage" || name === "newsItem");
	if (inner !== undefined) return READERS[inner.name]!(inner);
	const what = NOT_ARTICLES[root.name] ?? `XML of a kind that is not read (root element <${root.name}>)`;
	throw new IngestError("not-article", `The file is ${what}.`);
}
