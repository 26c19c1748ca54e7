import type { HtmlElement } from "../tree.ts";
import type { JsonLd } from "./json-ld.ts";
import type { MetaTags } from "./meta-tags.ts";

/** Everything a page says of itself, gathered once for the readers of single data. */
export interface PageFacts {
	/** The whole tree, parts that are not the article marked. */
	root: HtmlElement;
	tags: MetaTags;
	jsonLd: JsonLd;
	/** Where the page came from, or says it stands. */
	url?: string | undefined;
}

/** Parts of a page that speak of other stories: no datum of theirs is this story's. */
const elsewhere: ReadonlySet<string> = new Set([
	"comments",
	"sidebar",
	"related stories",
	"teaser",
	"navigation",
	"aside",
	"advertisement",
	"cookie notice",
	"newsletter",
	"list of links",
	"embedded post",
	"consent dialog",
	"archive's toolbar",
]);

/** True where a walk for metadata should pass an element by. Bylines and times stand in parts dropped for other reasons. */
export const isElsewhere = (element: HtmlElement): boolean =>
	element.dropped !== undefined && elsewhere.has(element.dropped);
