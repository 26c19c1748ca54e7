import type { Clock } from "../clock.ts";

/** Lets receivers of a queue sleep until a message is sent, or until one that was hidden shows up again. */
export class Arrivals {
	readonly #sleepers = new Map<string, Set<() => void>>();
	readonly #clock: Clock;
	readonly #nextVisible: (queue: string) => number | undefined;

	/** `nextVisible`: when the queue's next message can be received, by the clock. */
	constructor(clock: Clock, nextVisible: (queue: string) => number | undefined) {
		this.#clock = clock;
		this.#nextVisible = nextVisible;
	}

	notice(queue: string): void {
		for (const wake of this.#sleepers.get(queue) ?? []) wake();
	}

	/** Resolves when there may be a message, at the deadline (by the clock), or when aborted. */
	async wait(queue: string, deadline: number, signal?: AbortSignal): Promise<void> {
		const until = Math.min(deadline, this.#nextVisible(queue) ?? deadline);
		const sleepers = this.#sleepers.get(queue) ?? new Set();
		this.#sleepers.set(queue, sleepers);
		const { promise, resolve } = Promise.withResolvers<void>();
		const timer = setTimeout(resolve, Math.max(1, until - this.#clock.now()));
		sleepers.add(resolve);
		const stop = () => resolve();
		signal?.addEventListener("abort", stop);
		await promise;
		signal?.removeEventListener("abort", stop);
		clearTimeout(timer);
		sleepers.delete(resolve);
	}
}
