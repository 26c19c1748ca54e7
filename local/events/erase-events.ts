import * as z from "zod";

/** What `erase` asks the local cloud for, which EventBridge has nothing of: it keeps no events. */
export const ERASE = "NewsIngestLocal.EraseEvents";

/**
 * Deletes the events of the local bus that name one of the words.
 *
 * @param endpoint of the local cloud's events
 * @returns how many there were
 */
export async function eraseEvents(endpoint: string, words: readonly string[]): Promise<number> {
	const response = await fetch(endpoint, {
		method: "POST",
		headers: { "x-amz-target": ERASE, "content-type": "application/x-amz-json-1.1" },
		body: JSON.stringify({ words }),
	});
	const { data } = z.object({ erased: z.number() }).safeParse(await response.json());
	if (data === undefined) throw new Error(`the local cloud did not erase its events (${response.status})`);
	return data.erased;
}
