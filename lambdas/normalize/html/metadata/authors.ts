import type { Article } from "../../../shared/article.ts";
import { find, type HtmlElement, textOf } from "../tree.ts";
import {
	fromBox,
	fromJsonLd,
	fromMeta,
	fromMicrodata,
	fromNamedElement,
	fromPreview,
	fromProfileLink,
} from "./author-sources.ts";
import { fromLines } from "./byline-lines.ts";
import { fullName } from "./full-name.ts";
import { fold, outletNames } from "./outlets.ts";
import type { PageFacts } from "./page.ts";
import { textsOf } from "./texts.ts";

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
		{ value: fromProfileLink(page), source: "byline" as const },
		{ value: fromLines(page), source: "byline" as const },
		{ value: fromBox(page), source: "byline" as const },
	].map(({ value, source }) => ({ value: unique(value), source }));
	const people = found
		.map(({ value, source }) => ({
			value: value.filter(
				(name) =>
					!outlets.has(fold(name)) && !(name.includes(" ") ? inTab(fold(name)) : isSubject(page.root, name)),
			),
			source,
		}))
		.filter(({ value }) => value.length > 0);
	const first = people[0];
	// A one-person site bears its author's name.
	if (first === undefined)
		return found.find(
			({ value, source }) =>
				value.length > 0 &&
				value.every((name) => !isOutletLike(name) && (source === "microdata" || name.includes(" "))),
		);
	const shown = people.find(({ source }) => source === "byline" || source === "microdata");
	// A template's meta tag names who made the site, on all of its pages.
	const chosen =
		first.source === "meta" && shown !== undefined && !isShown(page.root, first.value) ? shown : first;
	return fuller(page, chosen, people);
}

/** The byline on the page where it names the same people and more, or the only one in full. */
function fuller({ root }: PageFacts, chosen: Byline, people: readonly Byline[]): Byline {
	const longer = people.find(
		({ value, source }) =>
			source === "byline" &&
			value.length > chosen.value.length &&
			value.length <= MOST_NAMES &&
			value.every((name) => name.includes(" ")) &&
			chosen.value.every((name) => value.some((other) => fold(other) === fold(name))),
	);
	if (longer !== undefined) return longer;
	const [only, ...others] = chosen.value;
	// "Google" has the account, four people sign.
	const signed = people.find(
		({ source, value }) => source === "byline" && value.every((name) => name.includes(" ")),
	);
	if (
		chosen.source === "microdata" &&
		chosen.value.every((name) => !name.includes(" ")) &&
		(signed?.value.length ?? 0) > 1
	)
		return signed ?? chosen;
	if (only === undefined || others.length > 0 || /\s/.test(only)) return chosen;
	const full =
		people.flatMap(({ value }) => value).find((name) => completes(name, only)) ?? fullName(root, only);
	return full === undefined ? chosen : { value: [full], source: "byline" };
}

const MOST_NAMES = 6;

/** True where a reader sees one of the names at the story, and not only below the page. */
function isShown(root: HtmlElement, names: readonly string[]): boolean {
	for (const { text, inFooter } of textsOf(root)) {
		if (!inFooter && names.some((name) => text.includes(name))) return true;
	}
	return false;
}

/** "Lesotho Times", "Der Postillon", "Example.it" are no persons, however a system signs. */
const isOutletLike = (name: string) =>
	/^(?:the|der|die|das|le|la|les|el|los|il)\s|\b(?:times|post|herald|tribune|gazette|chronicle|journal|news|press|daily|weekly|review|magazine?|zeitung|anzeiger|kurier|nachrichten|tagblatt|blatt|online|radio|tv|media|medien|diario|jornal|giornale)\b|\p{L}\.\p{L}/iu.test(
		name,
	);

/** The last part of `<title>` names the site: "Dockers walk out - Daily Beacon Nigeria" makes "Daily Beacon" no author. */
function tabOutlet(root: HtmlElement): (name: string) => boolean {
	const title = find(root, (element) => element.name === "title");
	const parts = title === undefined ? [] : textOf(title, true, 500).split(/ [|–—-] /);
	const site = parts.length < 2 ? "" : fold(parts.at(-1)!);
	return (name) => name.length >= 6 && site.startsWith(name);
}

/** "Brannock" as the author of "Brannock bridge shut until May": where it is from, or what it is about. */
function isSubject(root: HtmlElement, name: string): boolean {
	const headline = find(root, (element) => element.name === "h1");
	const words = headline === undefined ? [] : textOf(headline, true, 500).split(/[^\p{L}\p{M}]+/u);
	return words.length > 2 && words.some((word) => fold(word) === fold(name));
}

/** "Jane Roe" completes "Jane" and "jane.roe"; "j.roe" is beyond it. */
const completes = (full: string, part: string) =>
	!/\s/.test(part) && full.includes(" ") && fold(full).startsWith(fold(part));

const unique = (names: readonly string[]) => [
	...new Map(names.map((name) => [name.toLowerCase(), name])).values(),
];
