import type { HtmlElement } from "./tree.ts";

/**
 * The class names, id and test id of an element (the last is what pages with generated class names still say) as words: `entryContent td_post-content` becomes `-entry-content- -td-post-content-`,
 * so that one pattern finds a word wherever it stands in a name.
 */
export function namesOf({ attributes }: HtmlElement): string {
	const raw = `${attributes.class ?? ""} ${attributes.id ?? ""} ${attributes["data-testid"] ?? ""}`.slice(
		0,
		1_000,
	);
	if (raw.trim() === "") return "";
	return (
		raw
			.trim()
			.split(/\s+/u)
			// `has-sidebar`, `no-comments`, `comments-open`, `comment-count` tell of the page, not of the element.
			.filter(
				(name) =>
					!/^(?:has|no|with|without|show|is|tag|category|term)[-_]|--?(?:has|no|with)-|-open$|-closed$|[-_]count$/i.test(
						name,
					),
			)
			.map(
				(name) =>
					`-${name
						.replace(/([a-z\d])([A-Z])/g, "$1-$2")
						.replace(/[_:./]+/g, "-")
						.toLowerCase()}-`,
			)
			.join(" ")
	);
}
