import { gunzipSync } from "node:zlib";
import { IngestError } from "../shared/errors.ts";
import type { Limits } from "./limits.ts";

/** Gzip of gzip happens when a crawler stores a compressed response compressed; more layers are an attack. */
const MOST_LAYERS = 3;

/**
 * Takes gzip layers off. Never holds more than `limits.expandedBytes`.
 *
 * @throws IngestError `bomb`, `too-large` or `truncated`.
 */
export function unpack(bytes: Uint8Array, limits: Limits): Uint8Array {
	let unpacked = bytes;
	for (let layer = 0; isGzip(unpacked); layer++) {
		if (layer === MOST_LAYERS)
			throw new IngestError("bomb", `The file is gzip within gzip, more than ${MOST_LAYERS} layers deep.`);
		unpacked = gunzip(unpacked, limits);
		if (unpacked.length > bytes.length * limits.expansionRatio)
			throw new IngestError(
				"bomb",
				`The gzip expands more than ${limits.expansionRatio}-fold: a decompression bomb, not an article.`,
			);
	}
	return unpacked;
}

const isGzip = ([a, b, c]: Uint8Array): boolean => a === 0x1f && b === 0x8b && c === 8;

function gunzip(bytes: Uint8Array, { expandedBytes }: Limits): Uint8Array {
	try {
		return gunzipSync(bytes, { maxOutputLength: expandedBytes });
	} catch (cause) {
		const code = (cause as { code?: string }).code;
		if (code === "ERR_BUFFER_TOO_LARGE")
			throw new IngestError("bomb", `The gzip expands to more than ${expandedBytes} bytes.`, { cause });
		throw new IngestError(
			code === "Z_BUF_ERROR" ? "truncated" : "damaged",
			code === "Z_BUF_ERROR"
				? "The gzip ends before its end: it was cut off on the way. Upload it again."
				: `The gzip is damaged (${code}). Upload it again.`,
			{ cause },
		);
	}
}
