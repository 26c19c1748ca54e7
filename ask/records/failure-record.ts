import * as z from "zod";
import { FailureRow } from "../../lambdas/index/schema.ts";

/** A file that can never be processed, and why; or a message that names no file. */
export const FailureRecord = z.object({
	type: z.literal("failure"),
	...FailureRow.omit({ pk: true, sk: true, topic: true, revision: true, expires: true }).shape,
});
export type FailureRecord = z.infer<typeof FailureRecord>;

export function failureRecord(row: FailureRow): FailureRecord {
	return FailureRecord.parse({ ...row, type: "failure", at: row.at.split("#")[0] });
}
