import { randomUUID } from "node:crypto";
import {
	closeSync,
	createReadStream,
	mkdirSync,
	openSync,
	readdirSync,
	readSync,
	rm,
	rmSync,
	writeFileSync,
} from "node:fs";
import { type FileHandle, open } from "node:fs/promises";
import { join } from "node:path";
import { type Readable, Readable as Stream } from "node:stream";

/** The first and the last byte of a range, both included. */
export interface Range {
	first: number;
	last: number;
}

/** What is no larger is written and read in one go, without the other threads: they take ten times as long for it. Bytes. */
const AT_ONCE = 256 * 1024;

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
		const path = join(this.#folder, name);
		let begun: Buffer[] = [];
		let size = 0;
		let handle: FileHandle | undefined;
		try {
			for await (const chunk of bytes) {
				begun.push(chunk);
				size += chunk.length;
				if (size <= AT_ONCE) continue;
				handle ??= await open(path, "wx", 0o600);
				for (const one of begun) await handle.writeFile(one);
				begun = [];
			}
			if (handle) await handle.close();
			else writeFileSync(path, Buffer.concat(begun), { flag: "wx", mode: 0o600 });
			return name;
		} catch (error) {
			await handle?.close().catch(() => {});
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

	/** The same; what is small is there when this returns. */
	answer(name: string, { first, last }: Range): Readable | Buffer {
		const length = last - first + 1;
		if (length > AT_ONCE) return this.read(name, { first, last });
		const fd = openSync(join(this.#folder, name), "r");
		try {
			const bytes = Buffer.allocUnsafe(length);
			let read = 0;
			for (let more = 1; more > 0 && read < length; read += more)
				more = readSync(fd, bytes, read, length - read, first + read);
			return bytes.subarray(0, read);
		} finally {
			closeSync(fd);
		}
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
