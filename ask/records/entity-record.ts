import * as z from "zod";
import { referencesIn } from "../../lambdas/index/rows/figure-references.ts";
import { EntityRow, FigureRole, Head } from "../../lambdas/index/schema.ts";
import { EntityType } from "../../lambdas/shared/extraction.ts";
import type { CorrectedEntity } from "../corrected/corrections.ts";
import { corrected } from "../corrected/mark.ts";
import { ArticleReference, articleReference } from "./article-record.ts";

/** An entity in one article. */
export const EntityRecord = z.object({
	type: z.literal("entity"),
	...EntityRow.omit({ pk: true, sk: true, revision: true, type: true, figures: true, quotes: true }).shape,
	entityType: EntityType,
	...corrected,
	/** The figures of the article that it takes part in, by their ordinals. */
	figures: z.array(z.object({ role: FigureRole, ordinal: z.number() })),
});
export type EntityRecord = z.infer<typeof EntityRecord>;

/** An entity with the article that mentions it. */
export const MentionRecord = z.object({
	...EntityRecord.shape,
	atSource: Head.shape.atSource,
	in: ArticleReference,
});
export type MentionRecord = z.infer<typeof MentionRecord>;

/** The record of an entity's row, whose references to figures are made for building keys. */
export function entityRecord(row: CorrectedEntity): EntityRecord {
	const figures = referencesIn(row).map(({ role, ordinal }) => ({ role, ordinal }));
	return EntityRecord.parse({ ...row, type: "entity", entityType: row.type, figures });
}

export function mentionRecord({ row, head }: { row: CorrectedEntity; head: Head }): MentionRecord {
	return { ...entityRecord(row), atSource: head.atSource, in: articleReference(head) };
}
