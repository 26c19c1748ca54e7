import { type Measure, type Measures, measure } from "./measure.ts";
import { comments, isArticleName, nameRules } from "./name-rules.ts";
import { namesOf } from "./names.ts";
import type { HtmlElement } from "./tree.ts";
import { find, findAll, lineage, textOf, walk } from "./tree.ts";

const neverText: Record<string, string> = {
	head: "head",
	nav: "navigation",
	footer: "footer",
	aside: "aside",
	figcaption: "caption",
	button: "control",
	select: "control",
	textarea: "control",
	label: "control",
	input: "control",
	datalist: "control",
	dialog: "dialog",
	menu: "navigation",
	audio: "player",
	video: "player",
	embed: "player",
	map: "picture",
	img: "picture",
	picture: "picture",
	area: "picture",
	"amp-ad": "advertisement",
	"amp-sidebar": "sidebar",
	"amp-consent": "cookie notice",
	"amp-embed": "advertisement",
	"amp-social-share": "share bar",
	"amp-img": "picture",
	marquee: "ticker",
	// Readings beside Chinese characters: "東京(とうきょう)" would be the word twice.
	rt: "ruby gloss",
	rp: "ruby gloss",
	rtc: "ruby gloss",
};
const rolesNeverText: Record<string, string> = {
	navigation: "navigation",
	menu: "navigation",
	menubar: "navigation",
	banner: "page header",
	contentinfo: "footer",
	complementary: "aside",
	search: "control",
	searchbox: "control",
	dialog: "dialog",
	alertdialog: "dialog",
	tooltip: "dialog",
};

/** Tags that say what stands beside the story, on pages that use them for the story too. */
const DOUBTFUL = new Set(["aside"]);

/** Drops what is never the article by its tag or its role; not where the tag would take most of the page's prose. */
export function dropByTag(root: HtmlElement): void {
	const measures = measure(root);
	const total = measures.get(root)?.prose ?? 0;
	walk(root, (element) => {
		const rule = ruleByTag(element);
		if (rule === undefined) return true;
		const prose = measures.get(element)?.prose ?? 0;
		if (DOUBTFUL.has(rule) && prose > total * MOST && prose > LITTLE) return true;
		element.dropped = rule;
		return false;
	});
}

function ruleByTag(element: HtmlElement): string | undefined {
	const { name, attributes } = element;
	// The Wayback Machine puts its own toolbar above the page, with days of its own.
	if (/^(?:wm-ipp|wm-toolbar|donato)/.test(attributes.id ?? "")) return "archive's toolbar";
	const byName = neverText[name];
	if (byName !== undefined) return byName;
	// A table or listing may stand in a figure; its caption goes by itself.
	if (
		name === "figure" &&
		find(element, (each) => each.name === "table" || each.name === "pre") === undefined
	)
		return "figure";
	if (name === "caption" && element.parent?.name === "table") return "caption";
	if (attributes.role !== undefined && rolesNeverText[attributes.role] !== undefined)
		return rolesNeverText[attributes.role];
	return undefined;
}

const containers = new Set(["html", "body", "main", "#document"]);

/**
 * Drops what its class names or id say is not the article.
 *
 * A name that stands on a wrapper of the whole page (`has-sidebar`, `comments-open`) must not take the article with it:
 * what holds the larger part of the page's prose stays, except readers' comments, which may outweigh the article.
 */
export function dropByName(root: HtmlElement): void {
	const doubted = new Set<string>();
	for (let round = 0; round < 4; round++) {
		const dropped = dropOnce(root, doubted);
		const taken = new Map<string, number>();
		for (const { element, reason, prose } of dropped) {
			const key = keyOf(element, reason);
			taken.set(key, (taken.get(key) ?? 0) + prose);
		}
		const total = dropped[0]?.total ?? 0;
		const wrong = [...taken].filter(([, prose]) => prose > total * MOST && prose > LITTLE);
		if (wrong.length === 0) return;
		for (const [key] of wrong) doubted.add(key);
		for (const { element } of dropped) delete element.dropped;
	}
}

/** A rule that takes more of the page's prose than this, from elements that are all named alike, has misread the name. */
const MOST = 0.4;
const LITTLE = 150;

/** Elements of one name that went by one rule are judged together: five `sidebar-grid` hold a fifth of the story each. */
const keyOf = (element: HtmlElement, reason: string): string =>
	`${reason} ${element.name} ${namesOf(element).replace(/\d+/g, "")}`;

/** Rules that may take most of a page's prose: readers can say more than the story. */
const UNDOUBTED = new Set(["comments"]);

interface Dropped {
	element: HtmlElement;
	reason: string;
	prose: number;
	total: number;
}

function dropOnce(root: HtmlElement, doubted: ReadonlySet<string>): Dropped[] {
	const measures = measure(root);
	const total = measures.get(root)!;
	const aroundHeadline = ancestorsOfHeadline(root);
	const dropped: Dropped[] = [];
	walk(root, (element) => {
		if (element.dropped !== undefined) return false;
		if (containers.has(element.name)) return true;
		const own = measures.get(element)!;
		if (own.chars === 0) return true;
		const reason = reasonToDrop(element, own, total, measures, aroundHeadline);
		if (reason === undefined || doubted.has(keyOf(element, reason))) return true;
		element.dropped = reason;
		if (!UNDOUBTED.has(reason)) dropped.push({ element, reason, prose: own.prose, total: total.prose });
		return false;
	});
	return dropped;
}

function reasonToDrop(
	element: HtmlElement,
	own: Measure,
	total: Measure,
	measures: Measures,
	aroundHeadline: ReadonlySet<HtmlElement>,
): string | undefined {
	if (element.name === "noscript" && own.prose <= total.prose * 0.3) return "no script";
	// "since <time>1998</time>" is of the sentence; a time that stands alone is the page's.
	if (element.name === "time" && measures.get(element.parent!)!.chars - own.chars < 40) return "timestamp";
	// Scripts hide dialogs and menus, but also the story until the reader has agreed to something.
	if (isHidden(element) && own.prose <= total.prose * 0.5) return "hidden";
	// Pages of some systems are one form; a form that asks something of the reader has hardly any prose.
	if (element.name === "form" && own.prose <= total.prose * 0.1) return "form";
	const names = namesOf(element);
	if (names === "") return undefined;
	if (comments.test(names) && total.prose - own.prose >= 200) return "comments";
	if (own.prose > total.prose * 0.3 && own.prose > LITTLE) return undefined;
	if (isArticleName(names) || aroundHeadline.has(element)) return undefined;
	const isSentence = element.name === "p" && own.chars - own.linkChars >= 40;
	return nameRules.find(
		(each) => (!isSentence || each.evenSentences) && each.names.test(names) && (each.where?.(own) ?? true),
	)?.name;
}

function isHidden({ name, attributes }: HtmlElement): boolean {
	if ("hidden" in attributes && attributes.hidden !== "until-found") return true;
	if (attributes["aria-hidden"] === "true" && name !== "div") return true;
	return (
		attributes.style !== undefined && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(attributes.style)
	);
}

/** The page's headline, where there is one of that rank, or one that the tab's title repeats. */
export function headlineOf(root: HtmlElement): HtmlElement | undefined {
	return ownHeadlines(root)[0]?.element;
}

/** What holds the headline is the article's head, whatever layout its name speaks of (`left-column`). */
function ancestorsOfHeadline(root: HtmlElement): Set<HtmlElement> {
	const ancestors = new Set<HtmlElement>();
	for (const { element } of ownHeadlines(root).slice(0, 3)) {
		for (const each of lineage(element.parent!)) ancestors.add(each);
	}
	return ancestors;
}

function ownHeadlines(root: HtmlElement): { element: HtmlElement; text: string }[] {
	const headlines = findAll(root, (element) => element.name === "h1")
		.map((element) => ({ element, text: textOf(element, true, 500) }))
		.filter(({ text }) => text !== "");
	const title = find(root, (element) => element.name === "title");
	const tab = title === undefined ? "" : textOf(title, true, 500);
	return headlines.length === 1
		? headlines
		: headlines.filter(({ text }) => text.length > 12 && tab.includes(text));
}
