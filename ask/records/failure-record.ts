import * as z from "zod";
import { FailureRow } from "../../lambdas/index/schema.ts";
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
	return FailureRecord.parse({ ...row, type: "failure", at: row.at.split("#")[0] });
}
