type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
export type LinkedData = { [key: string]: Json };

const articleType =
	/Article$|BlogPosting$|^Report$|^Review$|^Recipe$|^NewsItem$|^AnalysisNews|^OpinionNews|^SocialMediaPosting$|^DiscussionForumPosting$|^TechArticle$/;
const pageType = /WebPage$|^ItemPage$|^CreativeWork$|^VideoObject$|^PodcastEpisode$|^Event$|^QAPage$/;
const mostNodes = 5_000;

/** What a page says about its article in JSON-LD. */
export interface JsonLd {
	/** The node of the article, or of the page where no node is an article. */
	article?: LinkedData;
	/** True where `article` is of an article type: its dates and authors are then the story's. */
	isArticle: boolean;
	byId: ReadonlyMap<string, LinkedData>;
}

/** Reads the JSON-LD scripts of a page; what is not JSON is passed by, as browsers do. */
export function readJsonLd(scripts: readonly string[]): JsonLd {
	const nodes: LinkedData[] = [];
	for (const script of scripts) collect(parseLoosely(script), nodes, 0);
	const byId = new Map<string, LinkedData>();
	for (const node of nodes) {
		const id = node["@id"];
		if (typeof id === "string" && Object.keys(node).length > 1 && !byId.has(id)) byId.set(id, node);
	}
	const articles = nodes.filter((node) => typesOf(node).some((type) => articleType.test(type)));
	// Lists of other stories are articles too: the page's own says the most of itself.
	const own = articles.filter((node) => "datePublished" in node || "author" in node || "articleBody" in node);
	const article =
		own[0] ?? articles[0] ?? nodes.find((node) => typesOf(node).some((type) => pageType.test(type)));
	return { ...(article && { article }), isArticle: articles.length > 0, byId };
}

export function typesOf(node: LinkedData): string[] {
	const type = node["@type"];
	const all = Array.isArray(type) ? type : [type];
	return all.filter((each) => typeof each === "string").map((each) => each.replace(/^.*[/#:]/, ""));
}

/** The text of a value that may be a string, an object with a name, or a reference to one. */
export function nameOf(value: Json | undefined, byId: JsonLd["byId"]): string | undefined {
	if (typeof value === "string") return value.trim() || undefined;
	if (Array.isArray(value)) return value.length > 0 ? nameOf(value[0], byId) : undefined;
	if (value === null || typeof value !== "object") return undefined;
	if (typeof value.name === "string") return value.name.trim() || undefined;
	if (Array.isArray(value.name)) return nameOf(value.name[0], byId);
	const id = value["@id"];
	const other = typeof id === "string" ? byId.get(id) : undefined;
	return typeof other?.name === "string" ? other.name.trim() || undefined : undefined;
}

export const textAt = (node: LinkedData | undefined, key: string): string | undefined => {
	const value = node?.[key];
	const one = Array.isArray(value) ? value[0] : value;
	return typeof one === "string" && one.trim() !== "" ? one.trim() : undefined;
};

function collect(value: Json | undefined, nodes: LinkedData[], depth: number): void {
	if (value === null || typeof value !== "object" || depth > 12 || nodes.length >= mostNodes) return;
	if (Array.isArray(value)) {
		for (const each of value) collect(each, nodes, depth + 1);
		return;
	}
	if ("@type" in value || "@id" in value) nodes.push(value);
	for (const [key, each] of Object.entries(value)) {
		// What a list or a publisher contains is not this page's article.
		if (
			key === "itemListElement" ||
			key === "hasPart" ||
			key === "isPartOf" ||
			key === "relatedLink" ||
			key === "comment"
		)
			continue;
		collect(each, nodes, depth + 1);
	}
}

/** JSON as publishers write it: in comment marks, with line feeds inside strings, with a comma too many. */
function parseLoosely(script: string): Json | undefined {
	const bare = script
		.replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/, "")
		.replace(/(?:-->|\/\*\s*\]\]>\s*\*\/|(?:\/\/\s*)?\]\]>)\s*$/, "")
		.trim();
	for (const attempt of [
		() => bare,
		() =>
			bare
				.replace(/\p{Cc}+/gu, " ")
				.replace(/,\s{0,20}([}\]])/g, "$1")
				.replace(/;\s*$/, ""),
	]) {
		try {
			return JSON.parse(attempt()) as Json;
		} catch {
			// Not JSON: the next attempt, or none.
		}
	}
	return undefined;
}
