import { type Measure, type Measures, measure } from "./measure.ts";
import { namesOf } from "./names.ts";
import { encloses, find, findAll, type HtmlElement, isElement, walk } from "./tree.ts";

const bodyNames =
	/-(?:(?:article|entry|post|story|news|blog|text|content|page|main|body|single|detail|node|artikel|beitrag|meldung|inhalt|nota|noticia|texto|cuerpo|materia|contenido|corps|contenu)-?(?:body|content|text|inhalt|copy|main|entry|txt|texte|texto|nota|cuerpo|wrapper-text)|articlebody|article-body-text|entry|hentry|rich-?text|body-?copy|field-name-body|prose|post-?body|storytext|fliesstext|articulo|richtext|copytext)-/;
const storyNames =
	/-(?:article|post|story|artikel|beitrag|blog-?post|single-?post|news-?detail|news-?article|type-post|meldung)-/;

/** Prose counts; where there is none (a brief, a table of results), unlinked text decides. */
const weight = ({ prose, chars, linkChars }: Measure) => prose + (chars - linkChars) * 0.1;

/** The element that holds the article: by what the page says of it, else by where its prose is densest. */
export function chooseRoot(page: HtmlElement): HtmlElement {
	const measures = measure(page);
	const densest = densestElement(page, measures);
	const all = weight(measures.get(densest)!);
	const enough = (element: HtmlElement, share: number) => {
		return weight(measures.get(element)!) >= Math.max(10, all * share);
	};
	const tiers: [test: (element: HtmlElement) => boolean, share: number][] = [
		[(element) => /\barticleBody\b/i.test(element.attributes.itemprop ?? ""), 0.5],
		[(element) => bodyNames.test(namesOf(element)), 0.5],
		[(element) => element.name === "article" || element.attributes.role === "article", 0.5],
		[(element) => storyNames.test(namesOf(element)), 0.5],
	];
	for (const [test, share] of tiers) {
		const found = best(page, measures, test);
		if (found !== undefined && enough(found, share)) return withFellows(found, densest, measures);
	}
	return brief(page, measures, densest) ?? densest;
}

/** Less prose than this is no article: a brief of three short sentences has none, and any line about the site has more. */
const leastProse = 400;

/**
 * A brief: where the page has hardly any prose, what stands with its only headline. Undefined where that is not told from the
 * rest, or holds the densest part.
 */
function brief(page: HtmlElement, measures: Measures, densest: HtmlElement): HtmlElement | undefined {
	if (measures.get(densest)!.prose >= leastProse) return undefined;
	const headlines = findAll(page, (element) => element.name === "h1");
	// What stands in a part that was dropped has no measure.
	const title = headlines.length === 1 ? measures.get(headlines[0]!)?.chars : undefined;
	if (title === undefined) return undefined;
	for (let around = headlines[0]!.parent; around !== undefined; around = around.parent) {
		if (encloses(around, densest)) return undefined;
		const { chars, linkChars } = measures.get(around)!;
		if (chars - linkChars - title >= 60 && linkChars < chars * 0.3) return around;
	}
	return undefined;
}

/** Of the elements that satisfy a test, the innermost of those with nearly the most prose. */
function best(
	page: HtmlElement,
	measures: Measures,
	test: (element: HtmlElement) => boolean,
): HtmlElement | undefined {
	let found: HtmlElement | undefined;
	walk(page, (element) => {
		if (element.dropped !== undefined) return false;
		if (!test(element)) return true;
		const own = weight(measures.get(element)!);
		const top = found === undefined ? -1 : weight(measures.get(found)!);
		if (own > top || (own > top * 0.9 && encloses(found!, element))) found = element;
		return true;
	});
	return found;
}

/**
 * Walks down from the page as long as one child holds nearly all the prose; where prose is spread over several
 * children, stays at their parent.
 */
function densestElement(page: HtmlElement, measures: Measures): HtmlElement {
	let current = page;
	for (;;) {
		const total = weight(measures.get(current)!);
		let next: HtmlElement | undefined;
		for (const child of current.children) {
			if (!isElement(child) || child.dropped !== undefined) continue;
			if (weight(measures.get(child)!) > total * 0.75) next = child;
		}
		if (next === undefined || next.name === "p" || total === 0) return current;
		current = next;
	}
}

/**
 * Page builders write a story as several elements alike, one a paragraph or section. Where others of the same tag and class
 * hold a good part of the prose, the article is what encloses them all.
 */
function withFellows(found: HtmlElement, within: HtmlElement, measures: Measures): HtmlElement {
	const key = signature(found);
	if ((namesOf(found) === "" && found.name !== "article") || !encloses(within, found)) return found;
	let fellows = 0;
	const all: HtmlElement[] = [];
	walk(within, (element) => {
		if (element.dropped !== undefined || element === found) return false;
		if (signature(element) !== key) return true;
		const own = measures.get(element)!;
		if (own.linkChars < own.chars * 0.3 && own.prose > 0 && !isTeaser(element)) {
			fellows += own.prose;
			all.push(element);
		}
		return false;
	});
	if (fellows < measures.get(found)!.prose * 0.25) return found;
	let common = found;
	for (const element of all) {
		while (!encloses(common, element)) common = common.parent!;
	}
	return common;
}

/** A linked heading leads to the story itself: this is another one. */
const isTeaser = (element: HtmlElement) =>
	find(
		element,
		(each) =>
			/^h[1-4]$/.test(each.name) &&
			(each.parent?.name === "a" ||
				find(each, (inner) => inner.name === "a" && "href" in inner.attributes) !== undefined),
	) !== undefined;

const signature = (element: HtmlElement) => `${element.name} ${namesOf(element).replace(/\d+/g, "")}`;
