import type { Article } from "../../article.ts";
import { namesOf } from "../names.ts";
import { findAll, type HtmlElement, textOf, walk } from "../tree.ts";
import { type JsonLd, typesOf } from "./json-ld.ts";
import { isElsewhere, type PageFacts } from "./page.ts";
import { splitNames } from "./split-names.ts";

type Sourced = Article["bylines"];

const metaNames = [
	"author",
	"article:author",
	"dc.creator",
	"dc.contributor",
	"dcterms.creator",
	"dcsext.author",
	"parsely-author",
	"sailthru.author",
	"byl",
	"byline",
	"article.author",
	"article:author_name",
	"rbauthors",
	"cxenseparse:author",
	"citation_author",
	"og:author",
	"shareaholic:article_author_name",
];

/** The names of who wrote the story: from JSON-LD, else `<meta>`, else the byline on the page. Outlets are no authors. */
export function readAuthors(page: PageFacts): Sourced {
	const linked = fromJsonLd(page.jsonLd);
	if (linked.length > 0) return { value: linked, source: "json-ld" };
	const marked = fromMicrodata(page);
	const meta = unique(
		metaNames
			.map((name) => (page.tags.get(name) ?? []).flatMap(splitNames))
			.find((names) => names.length > 0) ?? [],
	);
	if (meta.length > 0) return { value: meta, source: "meta" };
	if (marked.length > 0) return { value: marked, source: "microdata" };
	const visible = fromPage(page);
	return visible.length > 0 ? { value: visible, source: "byline" } : undefined;
}

const unique = (names: readonly string[]) => [
	...new Map(names.map((name) => [name.toLowerCase(), name])).values(),
];

function fromJsonLd({ article, byId, isArticle }: JsonLd): string[] {
	if (article === undefined || !isArticle) return [];
	const value = article.author ?? article.creator;
	const all = Array.isArray(value) ? value : [value];
	const names = all.flatMap((each): string[] => {
		if (typeof each === "string") return splitNames(each);
		if (each === null || each === undefined || typeof each !== "object" || Array.isArray(each)) return [];
		const id = each["@id"];
		const node = each.name === undefined && typeof id === "string" ? byId.get(id) : each;
		if (node === undefined || typesOf(node).includes("Organization")) return [];
		const name = node.name;
		return (Array.isArray(name) ? name : [name]).filter((one) => typeof one === "string").flatMap(splitNames);
	});
	return unique(names);
}

function fromMicrodata({ root }: PageFacts): string[] {
	const holders = findAll(
		root,
		({ attributes }) => /\bauthor\b/.test(attributes.itemprop ?? "") || attributes.rel === "author",
	).filter((element) => !isWithinElsewhere(element));
	return unique(
		holders.slice(0, 5).flatMap((holder) => {
			const name = findAll(holder, (element) => element.attributes.itemprop === "name")[0];
			return splitNames(
				name === undefined
					? (holder.attributes.content ?? textOf(holder, true))
					: (name.attributes.content ?? textOf(name, true)),
			);
		}),
	);
}

function isWithinElsewhere(element: HtmlElement): boolean {
	for (let each: HtmlElement | undefined = element; each !== undefined; each = each.parent) {
		if (isElsewhere(each)) return true;
	}
	return false;
}

/** Class names of bylines, the surest first. */
const bylineNames = [
	/-(?:author-?name|byline-?name|article-?author-?name|post-?author-?name|fn|autor-?name)-/,
	/-(?:byline|by-?line|post-?author|entry-?author|article-?author|author-?link|author-?title|vcard|posted-?by|posted-?author|meta-?author|authors?|autor|autoren|auteur|verfasser|writer|autore|auteurs)-/,
];

function fromPage({ root }: PageFacts): string[] {
	for (const pattern of bylineNames) {
		const found: string[] = [];
		walk(root, (element) => {
			if (found.length > 0 || isElsewhere(element)) return false;
			if (element.name === "body" || element.name === "html" || !pattern.test(namesOf(element))) return true;
			const text = textOf(element, true);
			if (text.length > 0 && text.length < 150) found.push(...splitNames(text));
			return found.length === 0;
		});
		if (found.length > 0) return unique(found);
	}
	return [];
}
