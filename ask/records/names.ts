import * as z from "zod";

/** Entity id → how an article calls it; ids that no article names are left out. */
export const Names = z.record(z.string(), z.string());
export type Names = z.infer<typeof Names>;

/** The ids that a name which was asked for stands for: none, one, or several where it is ambiguous. */
export const Candidates = z.array(z.object({ name: z.string(), ids: z.array(z.string()) }));
export type Candidates = z.infer<typeof Candidates>;
