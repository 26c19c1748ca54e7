import type { Names } from "../../../ask/records/names.ts";
import type { MeasureRecord, StoryClaim, StoryRecord } from "../../../ask/records/story-record.ts";
import { titleOf } from "../../../ask/words/article.ts";
import { nameOf, valueText } from "../../../ask/words/figure.ts";
import { addressOf } from "../route.ts";
import { type Point, spanOf } from "./point.ts";

/** The claims of a measure as marks of a chart; what has no number or no date has no place in one. */
export function pointsOf({ claims }: MeasureRecord, { articles }: StoryRecord, names: Names): Point[] {
	return claims.flatMap((claim, n) => {
		const span = spanOf(claim);
		const article = articles.find(({ key }) => key === claim.key);
		if (span === undefined || claim.published === undefined) return [];
		return [
			{
				...span,
				key: `${n}`,
				at: claim.published,
				value: valueText(claim),
				source: sourceName(claim, names),
				...(claim.status && { status: claim.status }),
				replaced: claim.replacedBy !== undefined,
				copies: claim.copies?.length ?? 0,
				...(claim.sentence && { words: claim.sentence }),
				article: [article ? titleOf(article) : claim.key, article?.publisher].filter(Boolean).join(", "),
				href: claimAddress(claim),
			},
		];
	});
}

/** Where the words of a claim stand. */
export const claimAddress = ({ article, ordinal }: Pick<StoryClaim, "article" | "ordinal">): string =>
	addressOf("article", article, {}, `figure-${ordinal}`);

/** An entity by its name; the words of whoever has none, or the outlet. */
export function sourceName({ source }: Pick<StoryClaim, "source">, names: Names): string {
	if (source === undefined) return "no source named";
	return isEntity(source) ? nameOf(source, names) : source;
}

export const isEntity = (source: string): boolean => /^[A-Z]+:./.test(source);
