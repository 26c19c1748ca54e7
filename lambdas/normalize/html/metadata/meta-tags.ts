import { findAll, type HtmlElement } from "../tree.ts";

/** The page's `<meta>` tags: lower-case name, property or itemprop to the values given for it, in order. */
export type MetaTags = ReadonlyMap<string, readonly string[]>;

export function readMetaTags(root: HtmlElement): MetaTags {
	const tags = new Map<string, string[]>();
	for (const { attributes } of findAll(root, (element) => element.name === "meta")) {
		const content = attributes.content?.replace(/\s+/gu, " ").trim();
		if (!content) continue;
		for (const key of [attributes.property, attributes.name, attributes.itemprop, attributes["http-equiv"]]) {
			if (key === undefined) continue;
			const known = tags.get(key.toLowerCase().trim());
			if (known === undefined) tags.set(key.toLowerCase().trim(), [content]);
			else known.push(content);
		}
	}
	return tags;
}

/** The first value of the first of the names that is there. */
export function firstMeta(tags: MetaTags, names: readonly string[]): string | undefined {
	for (const name of names) {
		const value = tags.get(name)?.[0];
		if (value !== undefined) return value;
	}
	return undefined;
}
