const SAMPLE = 65_536;

/** What text in any living script is made of; 16-bit numbers taken at random are half outside. */
const PLAUSIBLE =
	/[\t\n\r -~\u00a0-\u052f\u0590-\u06ff\u0900-\u0dff\u0e00-\u0e7f\u1e00-\u206f\u20a0-\u20bf\u3000-\u30ff\u4e00-\u9fff\uac00-\ud7a3\uff00-\uffef]/g;

/** What parts words and sentences in every script. Read with its bytes swapped, none of it is such a sign. */
const PARTING = /[\n\r .,\u3000-\u3002\uff0c\uff0e]/g;

/**
 * UTF-16 without a byte order mark: it has zero bytes (a space, a line feed, a digit), which no other charset's
 * text has. Which order of bytes is right, spaces and stops tell: Latin letters with their bytes swapped are Chinese ones, which
 * are letters too, but their spaces are no spaces. Undefined for anything else.
 */
export function utf16WithoutMark(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
	const sample = bytes.subarray(0, Math.min(bytes.length & ~1, SAMPLE));
	if (!sample.includes(0)) return undefined;
	const [little, big] = [partings(sample, "utf-16le"), partings(sample, "utf-16be")];
	const charset = little > big ? "utf-16le" : "utf-16be";
	const most = Math.max(little, big);
	const isClear = most * 500 >= sample.length && most >= 4 * Math.min(little, big);
	return isClear && share(sample, charset, PLAUSIBLE) >= 0.95 ? charset : undefined;
}

const partings = (bytes: Uint8Array, charset: string): number =>
	new TextDecoder(charset).decode(bytes).match(PARTING)?.length ?? 0;

function share(bytes: Uint8Array, charset: string, pattern: RegExp): number {
	const text = new TextDecoder(charset).decode(bytes);
	return (text.match(pattern)?.length ?? 0) / Math.max(1, text.length);
}
