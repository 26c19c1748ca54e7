import type { Removed } from "../../shared/article.ts";
import { type HtmlElement, isElement, lineage, textOf } from "./tree.ts";

/** Enough to recognise what went; a menu need not be kept whole. */
const longestExcerpt = 200;
const mostEntries = 300;
const notText = new Set(["head", "control", "picture", "player", "not text"]);

/** Lists what of a page is not in its article: each part once, with the rule that dropped it. */
export function removedFrom(page: HtmlElement, kept: readonly HtmlElement[]): Removed[] {
	const removed: Removed[] = [];
	const note = (rule: string, text: string) => {
		if (text === "" || removed.length >= mostEntries) return;
		removed.push({
			rule,
			text: text.length > longestExcerpt ? `${text.slice(0, longestExcerpt).toWellFormed()}…` : text,
		});
	};
	const around = new Set(kept.flatMap((each) => [...lineage(each)]));
	const visit = (element: HtmlElement, inArticle: boolean): void => {
		for (const child of element.children) {
			if (!isElement(child)) {
				if (!inArticle)
					note(
						"outside the article",
						child.text
							.slice(0, longestExcerpt * 2)
							.replace(/\s+/gu, " ")
							.trim(),
					);
			} else if (child.dropped !== undefined) {
				if (!notText.has(child.dropped)) note(child.dropped, textOf(child, true, longestExcerpt * 2));
			} else if (inArticle || kept.includes(child)) visit(child, true);
			else if (child.name === "head") continue;
			else if (around.has(child)) visit(child, false);
			else note("outside the article", textOf(child, false, longestExcerpt * 2));
		}
	};
	visit(page, kept.includes(page));
	return removed;
}
