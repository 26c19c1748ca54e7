import type { Block } from "../../shared/article.ts";
import type { Reading } from "../text/reading.ts";
import type { Run } from "../text/run.ts";

/** The paragraphs of a text as token runs, asked for in text order. */
export class Paragraphs {
	readonly #runs: Run[] = [];
	#at = 0;

	constructor(reading: Reading, blocks: Block[]) {
		const { tokens, start } = reading;
		let at = 0;
		for (const block of blocks) {
			while (at < tokens.length && start(at) < block.start) at++;
			const first = at;
			while (at < tokens.length && start(at) < block.end) at++;
			if (at > first) this.#runs.push({ first, last: at - 1 });
		}
	}

	[Symbol.iterator](): IterableIterator<Run> {
		return this.#runs.values();
	}

	/** The paragraph that begins at the token, if one does. Calls must come with rising tokens. */
	after(token: number): Run | undefined {
		while ((this.#runs[this.#at]?.first ?? token) < token) this.#at++;
		const run = this.#runs[this.#at];
		return run?.first === token ? run : undefined;
	}
}
