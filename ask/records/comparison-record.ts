import * as z from "zod";
import type { Comparison } from "../stories/claims/compare.ts";
import { ClaimRecord, claimRecord } from "./figure-record.ts";
import { MeasureRecord, StoryClaim } from "./story-record.ts";

const { measure, population, unit, background, place, about, disputed } = MeasureRecord.shape;
const { replacedBy, latest } = StoryClaim.shape;

/** Claims on the same thing: one measure of one story, or of one period of a series. */
export const ComparisonRecord = z.object({
	type: z.literal("comparison"),
	/** What is compared, in a reader's words: "deaths", "deaths of troops", "revenue, 2026-01-01…2026-03-31". */
	what: z.string(),
	measure,
	population,
	unit,
	background,
	place,
	/** First and last day that numbers of a series are of; the month of publication where they do not say. */
	period: z.string().optional(),
	about,
	disputed,
	/** Oldest first; `copies` are further articles that make the same claim. */
	claims: z.array(z.object({ ...ClaimRecord.shape, copies: z.number(), replacedBy, latest })),
});
export type ComparisonRecord = z.infer<typeof ComparisonRecord>;

export function comparisonRecord({ claims, ...group }: Comparison): ComparisonRecord {
	return ComparisonRecord.parse({
		...group,
		type: "comparison",
		what: whatOf(group),
		claims: claims.map(({ claim, copies, replacedBy, latest }) => ({
			...claimRecord(claim),
			copies: copies.length,
			...(replacedBy !== undefined && { replacedBy }),
			...(latest && { latest }),
		})),
	});
}

function whatOf({ measure, population, period, background }: Omit<Comparison, "claims">): string {
	const of = population === undefined ? "" : ` (${population})`;
	return [`${measure}${of}`, period, background].filter(Boolean).join(", ");
}
