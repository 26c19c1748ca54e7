import * as z from "zod";
import { CorrectionRow } from "../../lambdas/index/schema.ts";

/** A person's word over the machine's. */
export const CorrectionRecord = z.object({
	type: z.literal("correction"),
	...CorrectionRow.omit({ pk: true, sk: true }).shape,
	/** False where what it corrects is no longer there: the article was replaced, or is read otherwise now. */
	stands: z.boolean(),
});
export type CorrectionRecord = z.infer<typeof CorrectionRecord>;
