import type { QueueStore } from "./queue-store.ts";

/** What actions work on. */
export interface Context {
	store: QueueStore;
	/** URL of a queue by its name. */
	url(name: string): string;
	/** Aborts when nobody waits for the answer any more. */
	signal(): AbortSignal;
}
