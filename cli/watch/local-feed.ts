import { existsSync } from "node:fs";
import { open, stat } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";
import { eventFiles } from "../../local/events/event-log.ts";

const PAUSE_MS = 200;

/**
 * The events of a local cloud as they are put, until `signal` is aborted. A file that was begun anew, or that an erasure has
 * rewritten, is followed from where this one was: at worst an event comes twice.
 *
 * @param past whether those come first that are in the file already
 */
export async function* localFeed(
	dataDir: string,
	{ past = false, signal }: { past?: boolean; signal: AbortSignal },
): AsyncGenerator<object> {
	const { older, newer } = eventFiles(dataDir);
	if (past && existsSync(older)) yield* eventsOf(await readFrom(older, 0));
	let at = past ? { inode: 0, offset: 0 } : await endOf(newer);
	let rest = "";
	while (!signal.aborted) {
		const now = await endOf(newer);
		if (now.inode !== at.inode) {
			// What was put last before it became the older file.
			const last = at.inode !== 0 && (await endOf(older)).inode === at.inode;
			if (last) yield* eventsOf(rest + (await readFrom(older, at.offset)));
			at = { inode: now.inode, offset: at.inode !== 0 && !last ? Math.min(at.offset, now.offset) : 0 };
			rest = "";
		}
		if (now.offset > at.offset) {
			const text = rest + (await readFrom(newer, at.offset, now.offset));
			const end = text.lastIndexOf("\n") + 1;
			rest = text.slice(end);
			at.offset = now.offset;
			yield* eventsOf(text.slice(0, end));
		} else await sleep(PAUSE_MS, undefined, { signal }).catch(() => {});
	}
}

async function endOf(file: string): Promise<{ inode: number; offset: number }> {
	const found = existsSync(file) ? await stat(file) : undefined;
	return { inode: found?.ino ?? 0, offset: found?.size ?? 0 };
}

async function readFrom(file: string, start: number, end?: number): Promise<string> {
	const handle = await open(file);
	try {
		const { size } = await handle.stat();
		const bytes = Buffer.alloc(Math.max(0, (end ?? size) - start));
		const { bytesRead } = await handle.read(bytes, 0, bytes.length, start);
		return bytes.toString("utf8", 0, bytesRead);
	} finally {
		await handle.close();
	}
}

function* eventsOf(text: string): Generator<object> {
	for (const line of text.split("\n")) {
		const event = parsed(line);
		if (event) yield event;
	}
}

/** A line that begins in the middle of one, after a file was rewritten, is none. */
function parsed(line: string): object | undefined {
	try {
		return line === "" ? undefined : (JSON.parse(line) as object);
	} catch {
		return undefined;
	}
}
