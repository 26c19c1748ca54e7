import type { Extraction, Figure } from "../lambdas/shared/extraction.ts";
import type { GoldArticle } from "./score-figures.ts";

/** How many figures have whom they are about marked, how many are right, have all whose number it is, and how many other names they have. */
export interface AboutScore {
	marked: number;
	right: number;
	owned: number;
	strays: number;
	errors: string[];
}

/**
 * Compares whom figures are about with the marks, where an article has any: all that must be there are ("A or B": one of them at
 * least), and nobody who is neither marked so nor as "A?", which may be there.
 */
export function scoreAbout(
	articles: readonly GoldArticle[],
	read: (article: GoldArticle) => Extraction,
): AboutScore {
	const score: AboutScore = { marked: 0, right: 0, owned: 0, strays: 0, errors: [] };
	for (const article of articles) {
		const { figures } = read(article);
		for (const { start, end, text, about } of article.figures) {
			if (about === undefined) continue;
			const ids = figures.find((figure) => figure.start < end && start < figure.end)?.about ?? [];
			const { isOwned, strays } = compare(about, ids);
			score.marked++;
			score.strays += strays.length;
			if (isOwned) score.owned++;
			if (isOwned && strays.length === 0) score.right++;
			else score.errors.push(`${article.name}  about  "${text}"  want ${about}  got ${ids.join(", ")}`);
		}
	}
	return score;
}

function compare(mark: string, ids: NonNullable<Figure["about"]>): { isOwned: boolean; strays: string[] } {
	const groups = mark.split(", ").map((group) => group.split(" or "));
	const needed = groups.filter(([id]) => !id!.endsWith("?"));
	const named = new Set(groups.flat().map((id) => id.replace(/\?$/, "")));
	return {
		isOwned: needed.every((group) => group.some((id) => ids.includes(id))),
		strays: ids.filter((id) => !named.has(id)),
	};
}
