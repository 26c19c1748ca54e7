import { namesOf } from "./names.ts";
import { encloses, find, findAll, type HtmlElement, isElement, textOf } from "./tree.ts";

/** Fewer stories are a story with a list of others. */
const FEWEST = 4;
/** A story's card on a list: its headline, its day, a line or two. */
const LONGEST_CARD = 350;

/** Headings that lead elsewhere, with hardly more than a teaser of text for each. */
export function hasLinkedHeadings(article: HtmlElement, text: string): boolean {
	const headings = findAll(article, ({ name }) => /^h[1-4]$/.test(name));
	const targets = new Set(headings.map(linkOf).filter((href) => href !== undefined));
	return (
		targets.size >= FEWEST && targets.size * 2 > headings.length && text.length < targets.size * LONGEST_CARD
	);
}

function linkOf(heading: HtmlElement): string | undefined {
	const inner = find(heading, isLink);
	const outer = heading.parent?.name === "a" ? heading.parent : undefined;
	return (inner ?? outer)?.attributes.href;
}

const isLink = ({ name, attributes }: HtmlElement): boolean =>
	name === "a" && /^(?!#)\S/.test(attributes.href ?? "");

/** Neighbours of one shape that each open with a link and hold a teaser, and that hold most of what was taken for the article, or all of it. */
export function hasCards(root: HtmlElement, article: HtmlElement, text: string): boolean {
	return findAll(root, ({ name }) => PARENTS.has(name)).some((parent) => {
		const shapes = Map.groupBy(
			parent.children.filter(isElement).filter(({ name }) => CARDS.has(name)),
			(child) => `${child.name} ${namesOf(child).replace(/\d+/g, "")}`,
		);
		return [...shapes.values()].some((cards) => {
			if (cards.length < FEWEST || !cards.every(isCard)) return false;
			if (cards.some((card) => encloses(card, article))) return true;
			if (!encloses(article, parent)) return false;
			const listed = cards.reduce((sum, card) => sum + textOf(card, false, LONGEST_CARD).length, 0);
			return listed > text.length * 0.6;
		});
	});
}

const PARENTS = new Set("body main section div ul ol article".split(" "));
const CARDS = new Set("article section div li".split(" "));

/** It opens with its link: in a story's own list words stand before one. */
function isCard(card: HtmlElement): boolean {
	const all = textOf(card, true, LONGEST_CARD + 1);
	const link = find(card, isLink);
	if (link === undefined || all.length > LONGEST_CARD) return false;
	const name = textOf(link, true, 200);
	return name.length >= 12 && all.startsWith(name) && all.length > name.length + 12;
}
