import { nameOf, typesOf } from "./json-ld.ts";
import { firstMeta } from "./meta-tags.ts";
import type { PageFacts } from "./page.ts";

/** Letters and digits only, lower-case: for comparing names however they are written. */
export const fold = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");

/** The outlet's names as the page gives them, folded: site name, publisher, host. They are no part of a title and no author. */
export function outletNames({ tags, jsonLd, url }: PageFacts): Set<string> {
	const names = [
		firstMeta(tags, ["og:site_name", "application-name", "publisher", "dc.publisher", "twitter:site"]),
		isPerson(jsonLd) ? undefined : nameOf(jsonLd.article?.publisher, jsonLd.byId),
	];
	const host = url === undefined ? undefined : /^https?:\/\/(?:www\.)?([^/:]+)/i.exec(url)?.[1];
	if (host !== undefined) names.push(host, host.split(".").slice(0, -1).join(""), host.split(".").at(-2));
	return new Set(names.filter((name) => name !== undefined && name !== "").map((name) => fold(name!)));
}

/** Who publishes a site of one's own is a person, and may be its author. */
function isPerson({ article, byId }: PageFacts["jsonLd"]): boolean {
	const publisher = article?.publisher;
	if (publisher === null || typeof publisher !== "object" || Array.isArray(publisher)) return false;
	const id = publisher["@id"];
	const node = publisher["@type"] === undefined && typeof id === "string" ? byId.get(id) : publisher;
	return node !== undefined && typesOf(node).includes("Person");
}
