import { setImmediate } from "node:timers/promises";
import type { Command } from "../helpers/memory/client.ts";

/** What somebody waits to have carried out. */
export interface Pending {
	command: Command;
	/** Whose request it is. */
	by: number;
	pass(): void;
	refuse(error: Error): void;
}

/**
 * Holds back every request until it is let through, one at a time, so that who works at once is interleaved request by
 * request, and the same choices give the same run.
 */
export class Turnstile {
	readonly #pending: Pending[] = [];
	/** Those at work. */
	readonly #active = new Set<number>();
	#names = 0;

	/** Runs `work` beside all others. `work` is told by which name its requests go. */
	begin(work: (name: number) => Promise<void>): void {
		const name = this.#names++;
		this.#active.add(name);
		void work(name).finally(() => this.#active.delete(name));
	}

	/** Resolves when the request was let through; `carryOut` is called then. */
	request(by: number, command: Command, carryOut: () => unknown): Promise<unknown> {
		return new Promise((resolve, reject) => {
			const pass = () => {
				try {
					resolve(carryOut());
				} catch (error) {
					reject(error);
				}
			};
			this.#pending.push({ command, by, pass, refuse: reject });
		});
	}

	get atWork(): number {
		return this.#active.size;
	}

	/** Waits until all at work wait for a request. @returns the requests; none where nobody is at work */
	async pending(): Promise<readonly Pending[]> {
		do await setImmediate();
		while ([...this.#active].some((name) => !this.#pending.some(({ by }) => by === name)));
		// What somebody asks for at once, in one go, has come by now.
		await setImmediate();
		return this.#pending;
	}

	/** Lets one through, or refuses it. */
	take(pending: Pending): Pending {
		this.#pending.splice(this.#pending.indexOf(pending), 1);
		return pending;
	}
}
