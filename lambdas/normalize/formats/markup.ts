import type { Removed } from "../../shared/article.ts";
import type { DraftBlock } from "../draft.ts";
import { blocksOf } from "../html/blocks.ts";
import { dropByName, dropByTag } from "../html/drop.ts";
import { parsePage } from "../html/parse.ts";
import { pruneLinks } from "../html/prune.ts";
import { removedFrom } from "../html/removed.ts";
import { walk } from "../html/tree.ts";
import { textBlocks } from "./text/read-text.ts";

const TAG =
	/<(?:p|br|div|span|a|b|i|u|em|strong|h[1-6]|ul|ol|li|blockquote|figure|img|table|section|article|html|body)(?:\s|\/?>)/i;
const ENTITY = /&(?:[a-z]{2,8}|#\d{2,6}|#x[\da-f]{2,5});/i;
/** Pictures with their captions even where a table stands among them, forms. */
const NOT_TEXT = new Set("figure iframe form".split(" "));

/** What a body holds, and what stood in it and is none of it. */
export interface Markup {
	blocks: DraftBlock[];
	removed: Removed[];
}

/**
 * Blocks of a string that is known to be an article's body: mark-up where it has any, else plain text. What the system that
 * wrote it put in goes as it does from a page: captions, share bars, related stories, newsletter boxes.
 */
export function markup(body: string): Markup {
	const marked = TAG.test(body);
	if (!marked && !ENTITY.test(body)) return { blocks: textBlocks(body), removed: [] };
	const captions: Removed[] = [];
	const text = withoutShortcodes(body, captions);
	const { root } = parsePage(marked ? text : text.replace(/\n/g, "<br>"));
	walk(root, (element) => {
		if (NOT_TEXT.has(element.name)) element.dropped = "not text";
	});
	dropByTag(root);
	dropByName(root);
	pruneLinks(root);
	return { blocks: blocksOf(root), removed: [...captions, ...removedFrom(root, [root])] };
}

/** "[caption id=x]Cranes at dawn[/caption]", "[gallery ids=1,2]": WordPress fills them in when it shows the page. */
function withoutShortcodes(body: string, captions: Removed[]): string {
	return body
		.replace(/\[caption\b[^\]]{0,500}\]([^[]{0,1000})\[\/caption\]/g, (_, caption: string) => {
			captions.push({ rule: "caption", text: caption.replace(/<[^<>]{0,1000}>/g, " ").trim() });
			return "";
		})
		.replace(/\[\/?(?:gallery|embed|video|audio|playlist|vc_\w{1,30}|et_pb_\w{1,30})\b[^\]]{0,500}\]/g, "");
}

/** A line that may carry mark-up or entities, as plain text: "Q&amp;A: <i>Titanic</i>" in a title. */
export function markupLine(value: string | undefined): string | undefined {
	if (value === undefined || !(TAG.test(value) || ENTITY.test(value))) return value;
	return markup(value)
		.blocks.map((block) => block.text)
		.join(" ");
}
