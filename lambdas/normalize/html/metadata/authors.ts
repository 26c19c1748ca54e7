import type { Article } from "../../../shared/article.ts";
import { find, type HtmlElement, textOf } from "../tree.ts";
import { fromJsonLd, fromMeta, fromMicrodata, fromNamedElement, fromPreview } from "./author-sources.ts";
import { fromLines } from "./byline-lines.ts";
import { fold, outletNames } from "./outlets.ts";
import type { PageFacts } from "./page.ts";

type Byline = NonNullable<Article["bylines"]>;

/**
 * The names of who wrote the story: from JSON-LD, else `<meta>`, else the byline on the page. Outlets are no authors.
 * Where the mark-up has only part of a name that the page gives in full ("jane.roe", "Jane"), the page's is taken.
 */
export function readAuthors(page: PageFacts): Byline | undefined {
	const outlets = outletNames(page);
	const inTab = tabOutlet(page.root);
	const found: Byline[] = [
		{ value: fromJsonLd(page.jsonLd), source: "json-ld" as const },
		{ value: fromMeta(page), source: "meta" as const },
		{ value: fromPreview(page), source: "meta" as const },
		{ value: fromMicrodata(page), source: "microdata" as const },
		{ value: fromNamedElement(page), source: "byline" as const },
		{ value: fromLines(page), source: "byline" as const },
	].map(({ value, source }) => ({ value: unique(value), source }));
	const people = found.map(({ value, source }) => ({
		value: value.filter((name) => !outlets.has(fold(name)) && !(name.includes(" ") && inTab(fold(name)))),
		source,
	}));
	const first = people.find(({ value }) => value.length > 0);
	// A one-person site bears its author's name.
	if (first === undefined)
		return found.find(({ value }) => value.length > 0 && value.every((name) => name.includes(" ")));
	const [only, ...others] = first.value;
	const full =
		others.length > 0
			? undefined
			: people.flatMap(({ value }) => value).find((name) => completes(name, only!));
	return full === undefined ? first : { value: [full], source: "byline" };
}

/** The last part of `<title>` names the site: "Dockers walk out - Daily Beacon Nigeria" makes "Daily Beacon" no author. */
function tabOutlet(root: HtmlElement): (name: string) => boolean {
	const title = find(root, (element) => element.name === "title");
	const parts = title === undefined ? [] : textOf(title, true, 500).split(/ [|–—-] /);
	const site = parts.length < 2 ? "" : fold(parts.at(-1)!);
	return (name) => name.length >= 6 && site.startsWith(name);
}

/** "Jane Roe" completes "Jane" and "jane.roe"; "j.roe" is beyond it. */
const completes = (full: string, part: string) =>
	!/\s/.test(part) && full.includes(" ") && fold(full).startsWith(fold(part));

const unique = (names: readonly string[]) => [
	...new Map(names.map((name) => [name.toLowerCase(), name])).values(),
];
