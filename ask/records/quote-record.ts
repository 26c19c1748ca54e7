import * as z from "zod";
import { Head, QuoteRow } from "../../lambdas/index/schema.ts";
import type { CorrectedQuote } from "../corrected/corrections.ts";
import { corrected } from "../corrected/mark.ts";
import { ArticleReference, articleReference } from "./article-record.ts";

/** What somebody is quoted as saying in one article. */
export const QuoteRecord = z.object({
	type: z.literal("quotation"),
	...QuoteRow.omit({ pk: true, sk: true, revision: true }).shape,
	...corrected,
});
export type QuoteRecord = z.infer<typeof QuoteRecord>;

/** A quotation with the article it was read from. */
export const SaidRecord = z.object({
	...QuoteRecord.shape,
	atSource: Head.shape.atSource,
	in: ArticleReference,
});
export type SaidRecord = z.infer<typeof SaidRecord>;

export const quoteRecord = (row: CorrectedQuote): QuoteRecord =>
	QuoteRecord.parse({ ...row, type: "quotation" });

export function saidRecord({ row, head }: { row: CorrectedQuote; head: Head }): SaidRecord {
	return { ...quoteRecord(row), atSource: head.atSource, in: articleReference(head) };
}
