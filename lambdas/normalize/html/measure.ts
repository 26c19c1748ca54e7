import { type HtmlElement, isElement } from "./tree.ts";

/** How much text an element holds and of what sort, dropped parts left out. Lengths are UTF-16 units without white space at ends. */
export interface Measure {
	/** Text below the element. */
	chars: number;
	/** Of these, text inside links. */
	linkChars: number;
	/** Links with text. */
	links: number;
	/** Text that reads as prose: of paragraphs (or text directly in a container) with enough unlinked words. */
	prose: number;
	/** Blocks of prose. */
	paragraphs: number;
}

export type Measures = Map<HtmlElement, Measure>;

/** Shortest unlinked run that counts as prose. Chinese says in 25 characters what English says in 80. */
const proseLength = 80;
const wide = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/u;
const paragraphLike = new Set([
	"p",
	"pre",
	"blockquote",
	"td",
	"li",
	"dd",
	"div",
	"section",
	"article",
	"main",
	"body",
	"center",
	"font",
	"span",
	"#document",
]);

/** Measures every element of a tree in one pass from the leaves up. */
export function measure(root: HtmlElement): Measures {
	const measures: Measures = new Map();
	visit(root, measures, false);
	return measures;
}

function visit(element: HtmlElement, measures: Measures, inLink: boolean): Measure {
	const total: Measure = { chars: 0, linkChars: 0, links: 0, prose: 0, paragraphs: 0 };
	const isLink = element.name === "a" && /^(?!#)\S/.test(element.attributes.href?.trim() ?? "");
	const linked = inLink || isLink;
	let own = 0;
	let ownLinked = 0;
	let cjk = false;
	for (const child of element.children) {
		if (!isElement(child)) {
			const length = child.text.trim().length;
			total.chars += length;
			own += length;
			if (linked) {
				total.linkChars += length;
				ownLinked += length;
			}
			if (length >= 20 && !cjk) cjk = wide.test(child.text);
			continue;
		}
		if (child.dropped !== undefined) continue;
		const inner = visit(child, measures, linked);
		total.chars += inner.chars;
		total.linkChars += inner.linkChars;
		total.links += inner.links;
		total.prose += inner.prose;
		total.paragraphs += inner.paragraphs;
		// Inline children belong to the line of their parent, unless they hold prose of their own.
		if (inner.prose === 0) {
			if (isInline(child)) {
				own += inner.chars;
				ownLinked += inner.linkChars;
			}
		}
	}
	if (isLink && total.chars > 0) total.links++;
	const unlinked = own - ownLinked;
	if (
		paragraphLike.has(element.name) &&
		unlinked >= (cjk ? proseLength / 3 : proseLength) &&
		ownLinked < unlinked
	) {
		total.prose += cjk ? unlinked * 3 : unlinked;
		total.paragraphs++;
	}
	measures.set(element, total);
	return total;
}

const inlineNames = new Set(
	"a abbr acronym b bdi bdo big cite code del dfn em font i ins kbd label mark nobr q s samp small span strike strong sub sup tt u var".split(
		" ",
	),
);
const isInline = (element: HtmlElement) => inlineNames.has(element.name);
