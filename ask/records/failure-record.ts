import * as z from "zod";
import { FailureRow } from "../../lambdas/index/schema.ts";
import { articleKey } from "../../lambdas/shared/article-key.ts";
import type { Failed } from "../table/failures.ts";

/** A file that can never be processed, and why; or a message that names no file. */
export const FailureRecord = z.object({
	type: z.literal("failure"),
	...FailureRow.omit({ pk: true, sk: true, topic: true, revision: true, expires: true }).shape,
	/** How often it was tried, to the same end. */
	tries: z.number(),
});
export type FailureRecord = z.infer<typeof FailureRecord>;

export function failureRecord(row: Failed): FailureRecord {
	const key = row.key !== undefined && { key: articleKey({ key: row.key, part: row.part }) };
	return FailureRecord.parse({ ...row, ...key, type: "failure", at: row.at.split("#")[0] });
}
