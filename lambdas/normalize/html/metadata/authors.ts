import type { Article } from "../../article.ts";
import { namesOf } from "../names.ts";
import { findAll, type HtmlElement, inline, isElement, textOf, walk } from "../tree.ts";
import { plainText } from "./entities.ts";
import { type JsonLd, typesOf } from "./json-ld.ts";
import { fold, outletNames } from "./outlets.ts";
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

/**
 * The names of who wrote the story: from JSON-LD, else `<meta>`, else the byline on the page. Outlets are no authors.
 * Where the mark-up has only part of a name that the page gives in full ("jane.roe", "Jane"), the page's is taken.
 */
export function readAuthors(page: PageFacts): Sourced {
	const outlets = outletNames(page);
	const noOutlet = (names: string[]) => unique(names).filter((name) => !outlets.has(fold(name)));
	const linkedAll = fromJsonLd(page.jsonLd);
	const markedAll = fromMicrodata(page);
	const linked = noOutlet(linkedAll);
	const marked = noOutlet(markedAll);
	const metaAll = fromMeta(page);
	const meta = noOutlet(metaAll);
	const visible = noOutlet(fromNamedElement(page));
	const full =
		linked.length === 1 ? [...marked, ...visible].find((name) => completes(name, linked[0]!)) : undefined;
	if (full !== undefined) return { value: [full], source: "byline" };
	if (linked.length > 0) return { value: linked, source: "json-ld" };
	if (meta.length > 0) return { value: meta, source: "meta" };
	const preview = noOutlet(fromPreview(page));
	if (preview.length > 0) return { value: preview, source: "meta" };
	if (marked.length > 0) return { value: marked, source: "microdata" };
	if (visible.length > 0) return { value: visible, source: "byline" };
	const worded = noOutlet(fromLines(page));
	if (worded.length > 0) return { value: worded, source: "byline" };
	// A one-person site bears its author's name.
	if (linkedAll.length > 0 && linkedAll.every((name) => name.includes(" ")))
		return { value: unique(linkedAll), source: "json-ld" };
	if (markedAll.length > 0 && markedAll.every((name) => name.includes(" ")))
		return { value: unique(markedAll), source: "microdata" };
	return metaAll.length > 0 && metaAll.every((name) => name.includes(" "))
		? { value: unique(metaAll), source: "meta" }
		: undefined;
}

/** "Jane Roe" completes "Jane", "jane.roe" and "j.roe" does not. */
const completes = (full: string, part: string) =>
	!/\s/.test(part) && full !== part && full.includes(" ") && fold(full).startsWith(fold(part));

const unique = (names: readonly string[]) => [
	...new Map(names.map((name) => [name.toLowerCase(), name])).values(),
];

const fromMeta = ({ tags }: PageFacts): string[] =>
	metaNames
		.map((name) => (tags.get(name) ?? []).slice(0, 20).flatMap((value) => splitNames(plainText(value))))
		.find((names) => names.length > 0) ?? [];

/** Link previews label their data: `twitter:label1` "Written by", `twitter:data1` the name. */
function fromPreview({ tags }: PageFacts): string[] {
	const said = tags.get("twitter:label1")?.[0] ?? "";
	return /^(?:written by|verfasst von|geschrieben von|écrit par|escrito por|scritto da|geschreven door|skriven av|napisane przez|автор|von|by)$/iu.test(
		said,
	)
		? splitNames(tags.get("twitter:data1")?.[0] ?? "")
		: [];
}

function fromJsonLd({ article, byId, isArticle }: JsonLd): string[] {
	if (article === undefined || !isArticle) return [];
	const value = article.author ?? article.creator;
	const all = Array.isArray(value) ? value : [value];
	const names = all.flatMap((each): string[] => {
		if (typeof each === "string") return splitNames(plainText(each));
		if (each === null || each === undefined || typeof each !== "object" || Array.isArray(each)) return [];
		const id = each["@id"];
		const node = each.name === undefined && typeof id === "string" ? byId.get(id) : each;
		if (node === undefined || typesOf(node).includes("Organization")) return [];
		const name = node.name;
		return (Array.isArray(name) ? name : [name])
			.filter((one) => typeof one === "string")
			.flatMap((one) => splitNames(plainText(one)));
	});
	return unique(names);
}

function fromMicrodata({ root }: PageFacts): string[] {
	const holders = findAll(
		root,
		({ attributes }) => /\bauthor\b/.test(attributes.itemprop ?? "") || attributes.rel === "author",
	)
		.slice(0, 200)
		.filter((element) => !isWithinElsewhere(element));
	return unique(
		holders.slice(0, 5).flatMap((holder) => {
			const name = findAll(holder, (element) => element.attributes.itemprop === "name")[0];
			return splitNames(
				name === undefined
					? (holder.attributes.content ?? textOf(holder, true, 400))
					: (name.attributes.content ?? textOf(name, true, 400)),
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
	/-(?:byline|by-?line|post-?author|entry-?author|article-?author|author-?link|author-?title|vcard|posted-?by|posted-?author|meta-?author|authors?|author-?box|autor|autoren|username|auteur|verfasser|writer|autore|auteurs)-/,
];

function fromNamedElement({ root }: PageFacts): string[] {
	for (const passBy of [
		isElsewhere,
		(element: HtmlElement) => isElsewhere(element) && element.dropped !== "teaser",
	]) {
		for (const pattern of bylineNames) {
			const found: string[] = [];
			walk(root, (element) => {
				if (found.length > 0 || passBy(element)) return false;
				if (element.name === "body" || element.name === "html" || !pattern.test(namesOf(element)))
					return true;
				const text = textOf(element, true, 400);
				if (text.length > 0 && text.length < 150) found.push(...splitNames(text));
				return found.length === 0;
			});
			if (found.length > 0) return unique(found);
		}
	}
	return [];
}

/** "Von Jane Roe", "Posted by Jane Roe", "Gespeichert von Jane Roe am 24. Juli": a line of its own, the name capitalised. */
const worded =
	/^(?:(?:(?:blog[ -]?)?(?:beitrag|artikel|text|bericht|story|words|article|geschrieben|gespeichert|verfasst|veröffentlicht|eingestellt|written|posted|published|submitted|reported|publié|escrito|publicado|scritto)\s)?(?:by|von|par|por|di|door|av|af)|by:|(?:autor(?:in)?|author|auteur|autore|von|text)\s?:)\s(?:dr\.\s|prof\.\s){0,2}\p{Lu}[\p{L}.'’-]*(?:\s(?:van|von|de|der|den|del|la|le|di|da)){0,2}(?:\s\p{Lu}[\p{L}.'’-]*){0,3}(?=$|[\s,|(·•–—/&])/iu;
const capital = /^(?:\p{Ll}+:?\s|\p{Lu}\p{L}+:?\s){1,4}?\p{Lu}/u;
const label =
	/^(?:autor(?:in)?|author|auteur|autore|verfasser(?:in)?|written by|geschrieben von|von|by)\s?:?$/iu;
const datePrefix = /^[\d./:,\s-]{6,24}(?:uhr)?[\s|·•,–-]*/iu;

function fromLines({ root }: PageFacts): string[] {
	const lines = linesOf(root);
	for (const [index, line] of lines.entries()) {
		if (line.length < 2 || line.length > 120) continue;
		const next = lines[index + 1] ?? "";
		if (label.test(line) && next.length <= 60 && /^\p{Lu}\S+ \p{Lu}/u.test(next)) return splitNames(next);
		const text = line.replace(datePrefix, "");
		if (
			text.length > 5 &&
			worded.test(text) &&
			capital.test(text) &&
			!/[.!?]$/.test(text.replace(/\b\p{Lu}\.$/u, ""))
		) {
			const names = splitNames(text);
			if (names.length > 0 && names.length <= 6) return names;
		}
	}
	return [];
}

/** The lines of a page as a reader sees them, parts that speak of other stories left out. */
function linesOf(root: HtmlElement): string[] {
	const lines: string[] = [];
	let parts: string[] = [];
	const flush = () => {
		const line = parts.join("").replace(/\s+/gu, " ").trim();
		if (line !== "") lines.push(line);
		parts = [];
	};
	const visit = (element: HtmlElement): void => {
		for (const child of element.children) {
			if (!isElement(child)) parts.push(child.text);
			else if (!isElsewhere(child) && child.name !== "head") {
				if (!inline.has(child.name)) flush();
				visit(child);
				if (!inline.has(child.name)) flush();
			}
		}
	};
	visit(root);
	flush();
	return lines;
}
