import type { HtmlElement } from "./tree.ts";

/**
 * The class names, id and test id of an element as words: `entryContent td_post-content` becomes `-entry-content-
 * -td-post-content-`, so that one pattern finds a word wherever it stands in a name. Test ids are what pages with generated
 * class names still say.
 */
export function namesOf(element: HtmlElement): string {
	element.names ??= computeNames(element);
	return element.names;
}

function computeNames({ attributes }: HtmlElement): string {
	const raw = `${attributes.class ?? ""} ${attributes.id ?? ""} ${attributes["data-testid"] ?? ""}`.slice(
		0,
		1_000,
	);
	if (raw.trim() === "") return "";
	// Utility classes: `hidden md:block` is hidden on telephones only.
	const shownWide = /(?:^|\s)(?:sm|md|lg|xl|2xl):(?:block|flex|grid|inline|contents|table)/.test(raw);
	// WordPress lists a post's tags among its class names: `hentry tag-comments category-video`.
	const isPost = /(?:^|\s)(?:hentry|post|type-[a-z]+|post-\d+)(?:\s|$)/.test(raw);
	return raw
		.trim()
		.split(/\s+/u)
		.filter(
			(name) =>
				!aboutThePage.test(name) &&
				!(isPost && /^(?:tag|category|term)-/.test(name)) &&
				!(shownWide && name === "hidden"),
		)
		.map(
			(name) =>
				`-${name
					.replace(/([a-z\d])([A-Z])/g, "$1-$2")
					.replace(/[_:./]+/g, "-")
					.toLowerCase()}-`,
		)
		.join(" ");
}

/** `has-sidebar`, `no-comments`, `comments-open`, `comment-count` tell of the page, not of the element. */
const aboutThePage = /^(?:has|no|with|without|show|is)[-_]|--?(?:has|no|with)-|-open$|-closed$|[-_]count$/i;
