import * as z from "zod";

/** What an article is about, in a few hundred bytes: whether two articles tell of one event is a function of two of these. */
export const Signature = z.object({
	/** The terms that tell it from other articles, three bytes each in base64 (`lambdas/extract/signature/terms.ts`). */
	terms: z.string(),
	/** Years (`2013`), months (`07`) and days of any year (`07-02`) that it names or was published in. */
	days: z.array(z.string()),
	/** How often it names each weekday, Monday first: "0040000". */
	weekdays: z.string(),
	/** Ids of its places, most salient first. */
	places: z.array(z.string()),
	/** Ids of its most salient entities that are no places. */
	subjects: z.array(z.string()),
	/** The measures that its figures bear. */
	measures: z.array(z.string()),
});
export type Signature = z.infer<typeof Signature>;
