import { measure } from "./measure.ts";
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

/** Drops what is never the article by its tag, its role or being hidden. */
export function dropByTag(root: HtmlElement): void {
	walk(root, (element) => {
		const rule = ruleByTag(element);
		if (rule === undefined) return true;
		element.dropped = rule;
		return false;
	});
}

function ruleByTag(element: HtmlElement): string | undefined {
	const { name, attributes } = element;
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
	const measures = measure(root);
	const total = measures.get(root)!;
	const aroundHeadline = ancestorsOfHeadline(root);
	walk(root, (element) => {
		if (element.dropped !== undefined) return false;
		if (containers.has(element.name)) return true;
		const own = measures.get(element)!;
		if (own.chars === 0) return true;
		if (element.name === "noscript" && own.prose <= total.prose * 0.3) {
			element.dropped = "no script";
			return false;
		}
		// "since <time>1998</time>" is of the sentence; a time that stands alone is the page's.
		if (element.name === "time" && measures.get(element.parent!)!.chars - own.chars < 40) {
			element.dropped = "timestamp";
			return false;
		}
		// Scripts hide dialogs and menus, but also the story until the reader has agreed to something.
		if (isHidden(element) && own.prose <= total.prose * 0.5) {
			element.dropped = "hidden";
			return false;
		}
		// Pages of some systems are one form; a form that asks something of the reader has hardly any prose.
		if (element.name === "form" && own.prose <= total.prose * 0.1) {
			element.dropped = "form";
			return false;
		}
		const names = namesOf(element);
		if (names === "") return true;
		if (comments.test(names) && total.prose - own.prose >= 200) {
			element.dropped = "comments";
			return false;
		}
		if (own.prose > total.prose * 0.3 && own.prose > 150) return true;
		if (isArticleName(names) || aroundHeadline.has(element)) return true;
		const isSentence = element.name === "p" && own.chars - own.linkChars >= 40;
		const rule = nameRules.find(
			(each) => (!isSentence || each.evenSentences) && each.names.test(names) && (each.where?.(own) ?? true),
		);
		if (rule !== undefined) element.dropped = rule.name;
		return rule === undefined;
	});
}

function isHidden({ name, attributes }: HtmlElement): boolean {
	if ("hidden" in attributes && attributes.hidden !== "until-found") return true;
	if (attributes["aria-hidden"] === "true" && name !== "div") return true;
	return (
		attributes.style !== undefined && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(attributes.style)
	);
}

/** What holds the headline is the article's head, whatever layout its name speaks of (`left-column`). */
function ancestorsOfHeadline(root: HtmlElement): Set<HtmlElement> {
	const headlines = findAll(root, (element) => element.name === "h1")
		.map((element) => ({ element, text: textOf(element, true, 500) }))
		.filter(({ text }) => text !== "");
	const title = find(root, (element) => element.name === "title");
	const tab = title === undefined ? "" : textOf(title, true, 500);
	const own =
		headlines.length === 1
			? headlines
			: headlines.filter(({ text }) => text.length > 12 && tab.includes(text));
	const ancestors = new Set<HtmlElement>();
	for (const { element } of own.slice(0, 3)) {
		for (const each of lineage(element.parent!)) ancestors.add(each);
	}
	return ancestors;
}
