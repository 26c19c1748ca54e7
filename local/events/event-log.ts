import {
	appendFileSync,
	existsSync,
	mkdirSync,
	readFileSync,
	renameSync,
	statSync,
	truncateSync,
	writeFileSync,
} from "node:fs";
import { join } from "node:path";

/** Beyond this the file becomes the older one, which is forgotten: a log of events, and no archive. */
const LARGEST_BYTES = 32 * 1024 * 1024;

/** The files of the events in a data folder, the older one first. */
export function eventFiles(dataDir: string): { older: string; newer: string } {
	const folder = join(dataDir, "events");
	return { older: join(folder, "events.1.jsonl"), newer: join(folder, "events.jsonl") };
}

/**
 * The local bus: a file of lines, an event each as EventBridge hands it to a target. The last 32 to 64 MB are kept. It belongs
 * to the user alone, as all of the data folder.
 */
export class EventLog {
	readonly #files: ReturnType<typeof eventFiles>;
	readonly #largest: number;
	#bytes: number;

	constructor(dataDir: string, largest = LARGEST_BYTES) {
		this.#files = eventFiles(dataDir);
		this.#largest = largest;
		mkdirSync(join(dataDir, "events"), { recursive: true, mode: 0o700 });
		this.#bytes = endAtLine(this.#files.newer);
	}

	/** The events are in the file when this returns. */
	append(events: readonly object[]): void {
		if (this.#bytes > this.#largest) {
			renameSync(this.#files.newer, this.#files.older);
			this.#bytes = 0;
		}
		const lines = events.map((event) => `${JSON.stringify(event)}\n`).join("");
		appendFileSync(this.#files.newer, lines, { mode: 0o600 });
		this.#bytes += Buffer.byteLength(lines);
	}

	/** Deletes every line that names one of the words: an article's own events, and those of others that tell of it. @returns how many */
	erase(words: readonly string[]): number {
		// As they stand in a line of JSON, whole: "a.txt" is not in "data.txt".
		const written = words.map((word) => JSON.stringify(word));
		let count = 0;
		for (const file of [this.#files.older, this.#files.newer]) {
			if (!existsSync(file)) continue;
			const lines = readFileSync(file, "utf8").split("\n");
			const kept = lines.filter((line) => !written.some((word) => line.includes(word)));
			if (kept.length === lines.length) continue;
			count += lines.length - kept.length;
			const text = kept.join("\n");
			writeFileSync(`${file}.new`, text, { mode: 0o600 });
			renameSync(`${file}.new`, file);
			if (file === this.#files.newer) this.#bytes = Buffer.byteLength(text);
		}
		return count;
	}
}

/** Cuts off what a crash has left of a line. @returns the bytes that stay */
function endAtLine(file: string): number {
	if (!existsSync(file)) return 0;
	const { size } = statSync(file);
	const whole = readFileSync(file).lastIndexOf("\n") + 1;
	if (whole < size) truncateSync(file, whole);
	return whole;
}
