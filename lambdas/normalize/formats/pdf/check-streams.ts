import { inflateSync } from "node:zlib";
import { IngestError } from "../../../shared/errors.ts";
import type { Limits } from "../../limits.ts";

/** Filters on one stream, one after another. Writers use one, rarely two. */
const MOST_FILTERS = 3;

/**
 * Unpacks every compressed stream but the pictures once, to see that together they stay within the limit: the
 * library that reads the file has none.
 *
 * @throws IngestError `bomb`.
 */
export function checkStreams(bytes: Uint8Array, { expandedBytes }: Limits): void {
	const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
	let left = expandedBytes;
	for (let at = file.indexOf("stream"); at >= 0; at = file.indexOf("stream", at + 6)) {
		if (file.subarray(at - 3, at).toString("latin1") === "end") continue;
		const dictionary = file.subarray(Math.max(0, at - 1000), at).toString("latin1");
		const own = dictionary.slice(dictionary.lastIndexOf(" obj") + 1);
		if (/\/Image\b/.test(own)) continue;
		const filters = own.match(/\/(?:FlateDecode|Fl)\b/g)?.length ?? 0;
		const start = file[at + 6] === 13 ? at + 8 : at + 7;
		const end = file.indexOf("endstream", start);
		const stream = file.subarray(start, end < 0 ? file.length : end);
		const data = unpackedStream(stream, Math.min(filters, MOST_FILTERS), left);
		if (filters > 0) left -= data.length;
		refuseDeepStates(data);
	}
}

function unpackedStream(stream: Buffer, filters: number, left: number): Buffer {
	let data = stream;
	for (let filter = 0; filter < filters; filter++) {
		try {
			data = inflateSync(data, { maxOutputLength: Math.max(1, left), finishFlush: 2 });
		} catch (cause) {
			if ((cause as { code?: string }).code === "ERR_BUFFER_TOO_LARGE")
				throw new IngestError(
					"bomb",
					"The PDF's streams expand out of all proportion: a decompression bomb.",
					{
						cause,
					},
				);
			// Damaged or encrypted: the reader will say so.
			return Buffer.alloc(0);
		}
	}
	return data;
}

/** More graphics states saved (`q`) than restored (`Q`) than any page has: the reader copies each from the last. */
const DEEPEST_STATE = 10_000;

function refuseDeepStates(content: Buffer): void {
	let depth = 0;
	for (let i = 1; i + 1 < content.length; i++) {
		const operator = content[i] === 0x71 ? 1 : content[i] === 0x51 ? -1 : 0;
		if (operator === 0 || content[i - 1]! > 32 || content[i + 1]! > 32) continue;
		depth = Math.max(0, depth + operator);
		if (depth > DEEPEST_STATE)
			throw new IngestError(
				"too-deep",
				`The PDF nests more than ${DEEPEST_STATE} graphics states: not an article.`,
			);
	}
}
