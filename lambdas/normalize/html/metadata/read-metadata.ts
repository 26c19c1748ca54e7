import type { Draft } from "../../draft.ts";
import { find, type HtmlElement } from "../tree.ts";
import { readAuthors } from "./authors.ts";
import { type JsonLd, nameOf, textAt } from "./json-ld.ts";
import { firstMeta, type MetaTags } from "./meta-tags.ts";
import type { PageFacts } from "./page.ts";
import { readModified, readPublished } from "./published.ts";
import { readTitle } from "./title.ts";

type Metadata = Omit<Draft, "blocks" | "removed" | "format" | "charset" | "dateline">;

/**
 * Reads what a page says of its article. What it does not say is absent.
 *
 * @param root the whole tree, parts that are not the article marked.
 * @param from where the page came from, if known; else the address it gives itself is read for a date.
 */
export function readMetadata(root: HtmlElement, tags: MetaTags, jsonLd: JsonLd, from?: string): Metadata {
	const url = readUrl(root, tags, from);
	const page: PageFacts = { root, tags, jsonLd, url: from ?? url?.value };
	const language = readLanguage(page);
	const order = language !== undefined && /^en(?:-US)?$/i.test(language.value) ? "month first" : "day first";
	const found: { [K in keyof Metadata]: Metadata[K] | undefined } = {
		title: readTitle(page),
		bylines: readAuthors(page),
		publisher: readPublisher(page),
		section: readSection(page),
		url,
		language,
		published: readPublished(page, order),
		modified: readModified(page, order),
	};
	return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined)) as Metadata;
}

function readPublisher({ tags, jsonLd }: PageFacts): Draft["publisher"] {
	const linked = nameOf(jsonLd.article?.publisher, jsonLd.byId);
	if (linked !== undefined) return { value: linked, source: "json-ld" };
	const meta = firstMeta(tags, [
		"og:site_name",
		"article:publisher_name",
		"dc.publisher",
		"dcterms.publisher",
		"publisher",
		"application-name",
		"copyright-holder",
	]);
	return meta === undefined || /^https?:/.test(meta) ? undefined : { value: meta, source: "meta" };
}

function readSection({ tags, jsonLd }: PageFacts): Draft["section"] {
	const linked = textAt(jsonLd.article, "articleSection");
	if (linked !== undefined) return { value: linked, source: "json-ld" };
	const meta = firstMeta(tags, [
		"article:section",
		"section",
		"dc.subject.section",
		"parsely-section",
		"cxenseparse:section",
	]);
	return meta === undefined ? undefined : { value: meta, source: "meta" };
}

function readUrl(root: HtmlElement, tags: MetaTags, from: string | undefined): Draft["url"] {
	const link = find(
		root,
		(element) => element.name === "link" && /(?:^|\s)canonical(?:\s|$)/i.test(element.attributes.rel ?? ""),
	);
	const bases = [from, find(root, (element) => element.name === "base")?.attributes.href];
	const base = bases.find((each) => each !== undefined && URL.canParse(each));
	for (const address of [link?.attributes.href, firstMeta(tags, ["og:url"])]) {
		if (address === undefined || address.trim() === "" || !URL.canParse(address.trim(), base)) continue;
		const resolved = new URL(original(address.trim()), base);
		if (/^https?:$/.test(resolved.protocol)) return { value: resolved.href, source: "meta" };
	}
	return from !== undefined && URL.canParse(from) ? { value: original(from), source: "page" } : undefined;
}

/** Archives put an address of their own before the page's: "https://web.archive.org/web/20201114080000/http://…". */
const original = (address: string): string =>
	/^https?:\/\/(?:web\.archive\.org\/web|archive\.(?:today|ph|is|li|md|vn|fo)|arquivo\.pt\/(?:wayback|noFrame\/replay))\/\d{4,14}(?:[a-z]{2}_)?\/(https?:\/\/.*)$/i.exec(
		address,
	)?.[1] ?? address;

/** BCP 47 as the page declares it. Templates lie ("en" on a German site): the finishing step checks it against the text. */
function readLanguage({ root, tags, jsonLd }: PageFacts): Draft["language"] {
	const declared =
		htmlLanguage(root) ??
		firstMeta(tags, ["content-language", "dc.language", "dcterms.language", "og:locale", "language"]);
	const tag = (declared ?? textAt(jsonLd.article, "inLanguage"))
		?.trim()
		.replace("_", "-")
		.split(/[,;\s]/)[0];
	if (tag === undefined || !/^[a-z]{2,3}(?:-[a-z\d]{2,8}){0,3}$/i.test(tag)) return undefined;
	try {
		return { value: Intl.getCanonicalLocales(tag)[0] ?? tag, source: "meta" };
	} catch {
		return undefined;
	}
}

function htmlLanguage(root: HtmlElement): string | undefined {
	const html = find(root, (element) => element.name === "html");
	return html?.attributes.lang ?? html?.attributes["xml:lang"];
}
