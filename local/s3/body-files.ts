import { randomUUID } from "node:crypto";
import { createReadStream, mkdirSync, openSync, readdirSync, rm, rmSync } from "node:fs";
import { open } from "node:fs/promises";
import { join } from "node:path";
import { type Readable, Readable as Stream } from "node:stream";

/** The first and the last byte of a range, both included. */
export interface Range {
	first: number;
	last: number;
}

/**
 * The bytes of objects and of parts, a file each. A file is whole before the database names it, and never changes after:
 * what a crash leaves that no row names is removed at the next start.
 */
export class BodyFiles {
	readonly #folder: string;

	constructor(folder: string) {
		mkdirSync(folder, { recursive: true });
		this.#folder = folder;
	}

	/** Writes bytes as they come; returns the name of their file. Nothing is left of what breaks off. */
	async write(bytes: AsyncIterable<Buffer>): Promise<string> {
		const name = randomUUID();
		const handle = await open(join(this.#folder, name), "wx", 0o600);
		try {
			for await (const chunk of bytes) await handle.writeFile(chunk);
			await handle.close();
			return name;
		} catch (error) {
			await handle.close().catch(() => {});
			this.remove([name]);
			throw error;
		}
	}

	/**
	 * Opens at once and reads as the reader goes on: what is removed meanwhile is read to its end.
	 *
	 * @throws Error ENOENT when the file is gone
	 */
	read(name: string, range?: Range): Readable {
		if (range && range.last < range.first) return Stream.from([]);
		const fd = openSync(join(this.#folder, name), "r");
		return createReadStream("", { fd, ...(range && { start: range.first, end: range.last }) });
	}

	remove(names: string[]): void {
		// One that cannot be removed now is removed at the next start.
		for (const name of names) rm(join(this.#folder, name), { force: true }, () => {});
	}

	/** Removes every file that is not among these. */
	sweep(known: Set<string>): void {
		for (const name of readdirSync(this.#folder))
			if (!known.has(name)) rmSync(join(this.#folder, name), { recursive: true, force: true });
	}
}
