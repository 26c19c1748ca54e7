import * as z from "zod";
import { FigureRow, Head } from "../../lambdas/index/schema.ts";
import type { CorrectedFigure } from "../corrected/corrections.ts";
import { corrected } from "../corrected/mark.ts";
import type { Claim } from "../table/figures.ts";
import { ArticleReference, articleReference } from "./article-record.ts";

/** A figure of one article, with the sentence it was read from. */
export const FigureRecord = z.object({
	type: z.literal("figure"),
	...FigureRow.omit({ pk: true, sk: true, revision: true }).shape,
	...corrected,
});
export type FigureRecord = z.infer<typeof FigureRecord>;

/** A figure with the article it was read from. */
export const ClaimRecord = z.object({
	...FigureRecord.shape,
	atSource: Head.shape.atSource,
	in: ArticleReference,
});
export type ClaimRecord = z.infer<typeof ClaimRecord>;

export const figureRecord = (row: CorrectedFigure): FigureRecord =>
	FigureRecord.parse({ ...row, type: "figure" });

export function claimRecord({ row, head }: Claim): ClaimRecord {
	return { ...figureRecord(row), atSource: head.atSource, in: articleReference(head) };
}
