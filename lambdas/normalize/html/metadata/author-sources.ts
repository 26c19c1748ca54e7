import { namesOf } from "../names.ts";
import { findAll, type HtmlElement, textOf, walk } from "../tree.ts";
import { plainText } from "./entities.ts";
import { findDate } from "./find-date.ts";
import { type JsonLd, type LinkedData, textAt, typesOf } from "./json-ld.ts";
import { fold, outletNames } from "./outlets.ts";
import { isElsewhere, type PageFacts } from "./page.ts";
import { splitNames } from "./split-names.ts";

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

/** `<meta>` tags of two dozen systems. */
export function fromMeta(page: PageFacts): string[] {
	const outlets = outletNames(page);
	// "Example Daily - Jane Roe" of systems that sign for the outlet first.
	const person = (value: string) => {
		const [first, second, ...others] = value.split(/\s[-–|]\s/u);
		return second !== undefined && others.length === 0 && outlets.has(fold(first ?? "")) ? second : value;
	};
	return (
		metaNames
			.map((name) =>
				(page.tags.get(name) ?? []).slice(0, 20).flatMap((value) => splitNames(person(plainText(value)))),
			)
			.find((names) => names.length > 0) ?? []
	);
}

/** Link previews label their data: `twitter:label1` "Written by", `twitter:data1` the name. */
export function fromPreview({ tags }: PageFacts): string[] {
	const said = tags.get("twitter:label1")?.[0] ?? "";
	return /^(?:written by|verfasst von|geschrieben von|écrit par|escrito por|scritto da|geschreven door|skriven av|napisane przez|автор|von|by)$/iu.test(
		said,
	)
		? splitNames(tags.get("twitter:data1")?.[0] ?? "")
		: [];
}

/** Persons of the article's JSON-LD; what says it is an organisation is none. */
export function fromJsonLd({ article, byId, isArticle }: JsonLd): string[] {
	if (article === undefined || !isArticle) return [];
	const value = article.author ?? article.creator;
	const all = Array.isArray(value) ? value : [value];
	const names = all.flatMap((each): string[] => {
		if (typeof each === "string") return splitNames(plainText(each));
		if (each === null || each === undefined || typeof each !== "object" || Array.isArray(each)) return [];
		const id = each["@id"];
		const node = each.name === undefined && typeof id === "string" ? byId.get(id) : each;
		if (node === undefined || typesOf(node).includes("Organization")) return [];
		const name = node.name ?? fullNameOf(node);
		return (Array.isArray(name) ? name : [name])
			.filter((one) => typeof one === "string")
			.flatMap((one) => splitNames(plainText(one)));
	});
	return names;
}

/** Some give a person's names apart only. */
const fullNameOf = (node: LinkedData): string =>
	[textAt(node, "givenName"), textAt(node, "familyName")].filter((part) => part !== undefined).join(" ");

/** `itemprop="author"` and `rel="author"`. */
export function fromMicrodata({ root }: PageFacts): string[] {
	const holders = findAll(
		root,
		({ attributes }) => /\bauthor\b/.test(attributes.itemprop ?? "") || attributes.rel === "author",
	)
		.slice(0, 200)
		.filter((element) => !isWithinElsewhere(element));
	return holders.slice(0, 5).flatMap((holder) => {
		const name = findAll(holder, (element) => element.attributes.itemprop === "name")[0];
		return splitNames(
			name === undefined
				? (holder.attributes.content ?? textOf(holder, true, 400))
				: (name.attributes.content ?? textOf(name, true, 400)),
			true,
		);
	});
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

/** The first element whose class names say it is a byline. */
export function fromNamedElement({ root }: PageFacts): string[] {
	// "Log in to follow" is a button of the byline.
	const isControl = ({ dropped }: HtmlElement) => dropped === "control" || dropped === "dialog";
	for (const passBy of [
		isElsewhere,
		(element: HtmlElement) => isElsewhere(element) && element.dropped !== "teaser",
	]) {
		for (const pattern of bylineNames) {
			const found: string[] = [];
			walk(root, (element) => {
				if (found.length > 0 || passBy(element) || isControl(element)) return false;
				if (element.name === "body" || element.name === "html" || !pattern.test(namesOf(element)))
					return true;
				const text = textOf(element, true, 400);
				if (text.length > 0 && text.length < 150) found.push(...splitNames(text, true));
				return found.length === 0;
			});
			if (found.length > 0) return found;
		}
	}
	return [];
}

/** Addresses of pages about who writes or posts, as systems make them. */
const profile =
	/(?:\/|^)(?:author|authors|autor|autoren|autorin|auteur|autore|users?|members?|profile?|profiles|people|contributors?|mitglieder|redakteure?|u)\/[^/?#]{2,}|[/?&](?:userinfo|user-[a-z]{2,20}|memberlist|viewprofile|profile|author)(?:\.php|\/)?[?=]/i;

/** The first link to a profile outside of other stories: "12 May | <a href="/author/jane">Jane</a>". */
export function fromProfileLink({ root }: PageFacts): string[] {
	let found: string[] = [];
	walk(root, (element) => {
		if (found.length > 0 || isElsewhere(element) || element.dropped === "footer") return false;
		if (element.name === "a" && profile.test(element.attributes.href ?? "")) {
			const text = textOf(element, true, 100);
			if (text.length >= 2 && text.length <= 60 && isByline(element, text)) found = splitNames(text, true);
		}
		return true;
	});
	return found;
}

/** The line of the link also says when, or opens as bylines do. */
function isByline(link: HtmlElement, name: string): boolean {
	const line = textOf(link.parent ?? link, true, LONGEST_LINE);
	if (line.length >= LONGEST_LINE) return false;
	const before = line.slice(0, Math.max(0, line.indexOf(name)));
	return bylineWord.test(before) || findDate(line) !== undefined;
}

const LONGEST_LINE = 150;
const bylineWord = /\b(?:by|von|par|por|di|door|av|author|autor(?:in)?|auteur|autore)\s?:?\s?$/iu;

/** Parts beside the story that hold a box about its author on some pages, and other stories on others. */
const BOXES: ReadonlySet<string> = new Set(["aside", "sidebar", "teaser"]);

/** Whom `rel="author"` or a class such as `author-name` marks in a part beside the story, where all such parts name the same. */
export function fromBox({ root }: PageFacts): string[] {
	const boxes = findAll(root, ({ dropped }) => dropped !== undefined && BOXES.has(dropped)).slice(0, 200);
	const marked = boxes.flatMap((box) =>
		findAll(
			box,
			(element) => element.attributes.rel === "author" || bylineNames[0]!.test(namesOf(element)),
		).slice(0, 5),
	);
	const named = marked
		.map((element) => splitNames(textOf(element, true, 100)))
		.filter((names) => names.length > 0);
	const [first, ...others] = named;
	return first !== undefined && others.every((names) => names.join() === first.join()) ? first : [];
}
