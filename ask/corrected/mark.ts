import * as z from "zod";
import type { CorrectionRow } from "../../lambdas/index/schema.ts";

/** What a person has corrected in a record. */
export const Mark = z.object({
	/** The correction's id. */
	correction: z.string(),
	/** The figure is wrong; or an entity is another than the machine says. */
	what: z.enum(["rejected", "entity"]),
	/** The entity that the machine found. */
	was: z.string().optional(),
	by: z.string(),
	why: z.string().optional(),
	at: z.string(),
});
export type Mark = z.infer<typeof Mark>;

/** What a record bears where a person has corrected it. */
export const corrected = { corrections: z.array(Mark).optional() };
export interface Corrected {
	corrections?: Mark[] | undefined;
}

/** The mark that a correction leaves on what it corrects. */
export function markOf({ correction, reject, same, by, why, at }: CorrectionRow): Mark {
	return {
		correction,
		what: reject ? "rejected" : "entity",
		...(same && { was: same.entity }),
		by,
		...(why !== undefined && { why }),
		at,
	};
}

/** Whether a person has called the figure wrong: then it counts nowhere, but is shown. */
export const isRejected = ({ corrections = [] }: Corrected): boolean =>
	corrections.some(({ what }) => what === "rejected");
