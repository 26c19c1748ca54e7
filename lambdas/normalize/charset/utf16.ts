const SAMPLE = 65_536;

/** What text in any living script is made of; 16-bit numbers taken at random are half outside. */
const PLAUSIBLE =
	/[\t\n\r -~\u00a0-\u052f\u0590-\u06ff\u0900-\u0dff\u0e00-\u0e7f\u1e00-\u206f\u20a0-\u20bf\u3000-\u30ff\u4e00-\u9fff\uac00-\ud7a3\uff00-\uffef]/g;

/**
 * UTF-16 without a byte order mark: it has zero bytes (a space, a line feed, a digit), which no other charset's
 * text has, and in one order of bytes nearly all its characters are letters and marks. Undefined for anything else.
 */
export function utf16WithoutMark(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
	const sample = bytes.subarray(0, Math.min(bytes.length & ~1, SAMPLE));
	if (!sample.includes(0)) return undefined;
	const [little, big] = [plausibility(sample, "utf-16le"), plausibility(sample, "utf-16be")];
	if (Math.max(little, big) < 0.95 || Math.abs(little - big) < 0.1) return undefined;
	return little > big ? "utf-16le" : "utf-16be";
}

function plausibility(bytes: Uint8Array, charset: string): number {
	const text = new TextDecoder(charset).decode(bytes);
	return (text.match(PLAUSIBLE)?.length ?? 0) / Math.max(1, text.length);
}
