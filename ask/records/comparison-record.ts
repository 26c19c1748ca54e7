import * as z from "zod";
import type { Comparison } from "../compare/compare.ts";
import { ClaimRecord, claimRecord } from "./figure-record.ts";

/** Claims on the same thing. */
export const ComparisonRecord = z.object({
	type: z.literal("comparison"),
	/** What is measured: "dead", "job cut", "revenue USD". */
	what: z.string(),
	/** Ids of the entities that most of the claims are about, most shared first. */
	about: z.array(z.string()),
	/** Oldest first; `copies` are further articles that make the same claim. */
	claims: z.array(z.object({ ...ClaimRecord.shape, copies: z.number() })),
});
export type ComparisonRecord = z.infer<typeof ComparisonRecord>;

export function comparisonRecord({ what, about, claims }: Comparison): ComparisonRecord {
	return {
		type: "comparison",
		what,
		about,
		claims: claims.map(({ copies, ...claim }) => ({ ...claimRecord(claim), copies })),
	};
}
