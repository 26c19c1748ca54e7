import * as z from "zod";

const partial = z.object({
	batchItemFailures: z.array(z.object({ itemIdentifier: z.string().min(1) })).nullish(),
});

/**
 * Which messages of a batch failed, by what the function returned. As Lambda has it: nothing returned is success,
 * and an answer that cannot be read, or names a message that was not in the batch, fails the whole batch.
 */
export function failedIds(result: unknown, batch: string[]): Set<string> {
	if (result === null || result === undefined || result === "") return new Set();
	const parsed = partial.safeParse(result);
	const named = parsed.data?.batchItemFailures?.map(({ itemIdentifier }) => itemIdentifier) ?? [];
	if (!parsed.success || named.some((id) => !batch.includes(id))) return new Set(batch);
	return new Set(named);
}
