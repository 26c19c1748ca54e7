import type { Article } from "../../article.ts";
import { findAll, type HtmlElement, textOf } from "../tree.ts";
import { nameOf, textAt } from "./json-ld.ts";
import { firstMeta } from "./meta-tags.ts";
import { isElsewhere, type PageFacts } from "./page.ts";

type Sourced = Article["title"];

/** What stands between a headline and the outlet's name in `<title>`. */
const separator = /\s+[|•·–—»:›>~/\\*-]{1,2}\s+|\s*[|»›]\s*|:\s+(?=[^:]{1,40}$)/u;

/**
 * The headline as readers see it: the `<h1>` that the page's own titles repeat; else the title given for sharing; else
 * the headline of JSON-LD; else `<title>`. The outlet's name goes.
 */
export function readTitle(page: PageFacts): Sourced {
	const shared = firstMeta(page.tags, [
		"og:title",
		"twitter:title",
		"dc.title",
		"dcterms.title",
		"title",
		"sailthru.title",
		"parsely-title",
	]);
	const linked = page.jsonLd.isArticle
		? (textAt(page.jsonLd.article, "headline") ?? textAt(page.jsonLd.article, "name"))
		: undefined;
	const tab = titleTag(page.root);
	const outlets = outletNames(page);
	const given = [shared, tab, linked].filter((title) => title !== undefined).map(fold);
	const headings = headingsOf(page);
	const repeated = headings.find(
		(heading) =>
			fold(heading).length >= 4 &&
			given.some((title) => title.includes(fold(heading))) &&
			!outlets.has(fold(heading)),
	);
	if (repeated !== undefined) return { value: repeated, source: "page" };
	if (shared !== undefined) return { value: withoutOutlet(decode(shared), outlets), source: "meta" };
	if (linked !== undefined) return { value: decode(linked), source: "json-ld" };
	if (tab !== undefined) return { value: withoutOutlet(tab, outlets), source: "page" };
	return headings[0] === undefined ? undefined : { value: headings[0], source: "page" };
}

const fold = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");

/** Some publishers escape twice: `&amp;quot;` in the mark-up. */
const decode = (text: string) =>
	text
		.replace(/<[^<>]{1,80}>/g, "")
		.replace(/&amp;/g, "&")
		.replace(/&quot;|&#34;/g, '"')
		.replace(/&#0?39;|&apos;/g, "'")
		.replace(/&lt;/g, "<")
		.replace(/&gt;/g, ">")
		.replace(/&nbsp;/g, " ")
		.replace(/&#(\d{2,6});/g, (_, code: string) =>
			Number(code) <= 0x10ffff ? String.fromCodePoint(Number(code)) : "",
		)
		.replace(/\s+/gu, " ")
		.trim();

function titleTag(root: HtmlElement): string | undefined {
	const title = findAll(root, (element) => element.name === "title")[0];
	return (title && decode(textOf(title, true))) || undefined;
}

function headingsOf({ root }: PageFacts): string[] {
	const found: string[] = [];
	for (const name of ["h1", "h2"]) {
		const headings = findAll(
			root,
			(element) => element.name === name || (name === "h1" && element.attributes.itemprop === "headline"),
		);
		for (const heading of headings.slice(0, 40)) {
			if (isElsewhere(heading)) continue;
			const text = decode(textOf(heading, true));
			if (text !== "" && text.length <= 300) found.push(text);
		}
	}
	return found;
}

function outletNames({ tags, jsonLd, url }: PageFacts): Set<string> {
	const names = [
		firstMeta(tags, ["og:site_name", "application-name", "publisher", "dc.publisher", "twitter:site"]),
		nameOf(jsonLd.article?.publisher, jsonLd.byId),
	];
	const host = url === undefined ? undefined : /^https?:\/\/(?:www\.)?([^/:]+)/i.exec(url)?.[1];
	if (host !== undefined) names.push(host, host.split(".").slice(0, -1).join(""), host.split(".").at(-2));
	return new Set(names.filter((name) => name !== undefined && name !== "").map((name) => fold(name!)));
}

/** "Minister quits | Politics | The Daily Example" keeps its first part, or its last where the outlet stands first. */
function withoutOutlet(title: string, outlets: ReadonlySet<string>): string {
	const parts = title
		.split(separator)
		.map((part) => part.trim())
		.filter((part) => part !== "");
	if (parts.length < 2) return title;
	let end = title.length;
	let start = 0;
	const isOutlet = (part: string) =>
		outlets.has(fold(part)) ||
		[...outlets].some((name) => name.length >= 5 && fold(part).includes(name) && part.split(" ").length <= 5);
	const last = parts.at(-1)!;
	if (isOutlet(last)) end = title.lastIndexOf(last);
	else if (isOutlet(parts[0]!)) start = title.indexOf(parts[0]!) + parts[0]!.length;
	const rest = title.slice(start, end).replace(/^[\s|•·–—»:›>~/\\*-]+|[\s|•·–—»:›>~/\\*-]+$/gu, "");
	return rest === "" ? title : rest;
}
